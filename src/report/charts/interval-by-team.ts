import { texts } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { bareValue, shortValue, wholeNumber } from '../text/number.ts'
import { capital, compared, contrasted, inSentence, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { estimateOf, meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'

const say = texts({
  en: {
    subtitle: 'Real interval between talks with a user, held in person or by phone, mean by team',
    whisker: (subtitle: string) => `${subtitle}. Whisker: 95 % interval`,
    axis: (unit: string) => `${unit} between talks (a month has about 22)`,
    compared: (days: string) => `Working days between two talks with a user: ${days}`,
    nobody: 'No team talked with a user twice',
    one: (team: string, days: string) => `Team ${team} talks with a user every ${days} working days`,
    two: (slowest: string, days: string, fastest: string, fewest: string) =>
      `Team ${slowest} talks with a user every ${days} working days, team ${fastest} every ${fewest}`,
    days: (days: string) => `${days} working days`,
    alt: (lines: string) => `Bars. ${lines}`,
  },
  nb: {
    subtitle:
      'Virkelig tid mellom samtaler med en bruker, ved oppmøte eller på telefon, gjennomsnitt for teamet',
    whisker: (subtitle) => `${subtitle}. Strek: 95 % intervall`,
    axis: (unit) => `${unit} mellom samtaler (en måned har omtrent 22)`,
    compared: (days) => `Arbeidsdager mellom to samtaler med en bruker: ${days}`,
    nobody: 'Ingen team snakket to ganger med en bruker',
    one: (team, days) => `Hver bruker i ${team} har samtale med ${days} arbeidsdagers mellomrom`,
    two: (slowest, days, fastest, fewest) =>
      `Hver bruker i ${slowest} har samtale med ${days} arbeidsdagers mellomrom, i ${fastest} med ${fewest}`,
    days: (days) => `${days} arbeidsdager`,
    alt: (lines) => `Søyler. ${lines}`,
  },
  nn: {
    subtitle:
      'Verkeleg tid mellom samtalar med ein brukar, ved oppmøte eller på telefon, gjennomsnitt for teamet',
    whisker: (subtitle) => `${subtitle}. Strek: 95 % intervall`,
    axis: (unit) => `${unit} mellom samtalar (ein månad har om lag 22)`,
    compared: (days) => `Arbeidsdagar mellom to samtalar med ein brukar: ${days}`,
    nobody: 'Ingen team snakka to gonger med ein brukar',
    one: (team, days) => `Kvar brukar i ${team} har samtale med ${days} arbeidsdagars mellomrom`,
    two: (slowest, days, fastest, fewest) =>
      `Kvar brukar i ${slowest} har samtale med ${days} arbeidsdagars mellomrom, i ${fastest} med ${fewest}`,
    days: (days) => `${days} arbeidsdagar`,
    alt: (lines) => `Søyler. ${lines}`,
  },
})

const OUTCOME = 'interval-days'
const UNIT = 'working days'

/** How often the teams really talk with a user. */
export function intervalByTeam(results: readonly ScenarioResult[], spread: boolean): ChartDrawing {
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name)).filter((team) =>
    results.some((result) => Number.isFinite(meanOf(result, OUTCOME, 'team', team))),
  )
  const rows = rowsOf(teams, results, inWords)
  return {
    id: 'interval-by-team',
    title: title(results, teams),
    subtitle: spread ? say().whisker(say().subtitle) : say().subtitle,
    alt: alt(results, teams),
    ...whiskerBars({
      rows,
      estimateOf: ({ result, part }) => {
        const estimate = result && estimateOf(result, OUTCOME, 'team', part)
        return estimate && (spread ? estimate : { ...estimate, ciLow: undefined, ciHigh: undefined })
      },
      colorOf: ({ result }) => scenarioFill(results, result),
      labelOf: (value) => shortValue(value, UNIT),
      axisTitle: (unit) => capital(say().axis(unit)),
      unit: UNIT,
    }),
  }
}

function title(results: readonly ScenarioResult[], teams: readonly string[]): string {
  const [first] = results
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: meanOf(result, OUTCOME) }))
    return say().compared(compared(values, (value) => bareValue(value, UNIT)))
  }
  const ordered = teams
    .map((team) => ({ team, days: meanOf(first, OUTCOME, 'team', team) }))
    .filter(({ days }) => Number.isFinite(days))
    .toSorted((one, other) => other.days - one.days)
  const [longest, shortest] = [ordered[0], ordered.at(-1)]
  if (!longest || !shortest) return say().nobody
  const [slowest, fastest] = [longest, shortest].map(({ team }) => inSentence(inWords(team)))
  const days = wholeNumber(longest.days)
  if (longest === shortest) return say().one(slowest, days)
  return say().two(slowest, days, fastest, wholeNumber(shortest.days))
}

function alt(results: readonly ScenarioResult[], teams: readonly string[]): string {
  const lines = teams.map((team) => {
    const told = results.map((result) => ({
      name: result.name,
      text: say().days(bareValue(meanOf(result, OUTCOME, 'team', team), UNIT)),
    }))
    return `${inWords(team)}: ${contrasted(told)}.`
  })
  return say().alt(lines.join(' '))
}
