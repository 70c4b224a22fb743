import type { ScenarioResult } from '../../results/result.ts'
import { bareValue, shortValue, wholeNumber } from '../text/number.ts'
import { compared, contrasted, capital, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { estimateOf, meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'

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
    subtitle: `Real interval between talks with a user, held in person or by phone, mean by team${spread ? '. Whisker: 95 % interval' : ''}`,
    alt: alt(results, teams),
    ...whiskerBars({
      rows,
      estimateOf: ({ result, part }) => {
        const estimate = result && estimateOf(result, OUTCOME, 'team', part)
        return estimate && (spread ? estimate : { ...estimate, ciLow: undefined, ciHigh: undefined })
      },
      colorOf: ({ result }) => scenarioFill(results, result),
      labelOf: (value) => shortValue(value, UNIT),
      axisTitle: (unit) => `${capital(unit)} between talks (a month has about 22)`,
      unit: UNIT,
    }),
  }
}

function title(results: readonly ScenarioResult[], teams: readonly string[]): string {
  const [first] = results
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: meanOf(result, OUTCOME) }))
    return `Working days between two talks with a user: ${compared(values, (value) => bareValue(value, UNIT))}`
  }
  const ordered = teams
    .map((team) => ({ team, days: meanOf(first, OUTCOME, 'team', team) }))
    .filter(({ days }) => Number.isFinite(days))
    .toSorted((one, other) => other.days - one.days)
  const [longest, shortest] = [ordered[0], ordered.at(-1)]
  if (!longest || !shortest) return 'No team talked with a user twice'
  const slowest = `Team ${inWords(longest.team).toLowerCase()} talks with a user every ${wholeNumber(longest.days)} working days`
  if (longest === shortest) return slowest
  return `${slowest}, team ${inWords(shortest.team).toLowerCase()} every ${wholeNumber(shortest.days)}`
}

function alt(results: readonly ScenarioResult[], teams: readonly string[]): string {
  const lines = teams.map((team) => {
    const texts = results.map((result) => ({
      name: result.name,
      text: `${shortValue(meanOf(result, OUTCOME, 'team', team), UNIT)} working days`,
    }))
    return `${inWords(team)}: ${contrasted(texts)}.`
  })
  return `Bars. ${lines.join(' ')}`
}
