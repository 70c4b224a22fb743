import { texts } from '../../locale/language.ts'
import { ASSISTANCE_GOAL, wantedBy } from '../../results/comparison/district-agenda.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { bareValue, shortValue, wholeNumber } from '../text/number.ts'
import { compared } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { monthsOf } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'
import type { StatedGoal } from '../../vocabulary/outcomes.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'

const say = texts({
  en: {
    year: (year: string) => `Year ${year}`,
    subtitle: (goal: string) =>
      `Payments in each measured year, NOK at 2024 prices, mean of all replications. ${goal}`,
    goal: (fall: string) => `Dashed: the goal, ${fall} below year 1`,
    goalOf: (fall: string, office: string) => `Dashed: the goal, ${fall} below year 1 of ${office}`,
    ofCaseStudy: (goal: string) => `${goal}, as in the district of the case study`,
    stated: (goal: string) => `${goal}, as stated`,
    compared: (amounts: string, goal: string) =>
      `Social assistance in the last year: ${amounts}; the goal is ${goal}`,
    level: (millions: string, fall: string) =>
      `Social assistance costs ${millions} million NOK in the last year, as much as in the first; the goal is ${fall} less`,
    less: (millions: string, saved: string, fall: string) =>
      `Social assistance costs ${millions} million NOK in the last year, ${saved} million less than in the first; the goal is ${fall} less`,
    more: (millions: string, added: string, fall: string) =>
      `Social assistance costs ${millions} million NOK in the last year, ${added} million more than in the first; the goal is ${fall} less`,
    inYear: (year: string, millions: string) => `year ${year} ${millions}`,
    office: (name: string, years: string) => `${name}, million NOK: ${years}.`,
    alt: (goal: string, offices: string) =>
      `Bars by year with a line at the goal of ${goal} million NOK. ${offices}`,
  },
  nb: {
    year: (year) => `År ${year}`,
    subtitle: (goal) =>
      `Utbetalinger i hvert målt år, i 2024-kroner, gjennomsnitt av alle replikasjoner. ${goal}`,
    goal: (fall) => `Stiplet: målet, ${fall} under år 1`,
    goalOf: (fall, office) => `Stiplet: målet, ${fall} under år 1 i ${office}`,
    ofCaseStudy: (goal) => `${goal}, som i bydelen i casestudien`,
    stated: (goal) => `${goal}, som oppgitt`,
    compared: (amounts, goal) => `Økonomisk sosialhjelp i det siste året: ${amounts}; målet er ${goal}`,
    level: (millions, fall) =>
      `Økonomisk sosialhjelp koster ${millions} mill. kr i det siste året, like mye som i det første; målet er ${fall} mindre`,
    less: (millions, saved, fall) =>
      `Økonomisk sosialhjelp koster ${millions} mill. kr i det siste året, ${saved} mill. mindre enn i det første; målet er ${fall} mindre`,
    more: (millions, added, fall) =>
      `Økonomisk sosialhjelp koster ${millions} mill. kr i det siste året, ${added} mill. mer enn i det første; målet er ${fall} mindre`,
    inYear: (year, millions) => `år ${year} ${millions}`,
    office: (name, years) => `${name}, mill. kr: ${years}.`,
    alt: (goal, offices) => `Søyler for hvert år med en linje ved målet på ${goal} mill. kr. ${offices}`,
  },
  nn: {
    year: (year) => `År ${year}`,
    subtitle: (goal) =>
      `Utbetalingar i kvart målt år, i 2024-kroner, gjennomsnitt av alle replikasjonar. ${goal}`,
    goal: (fall) => `Stipla: målet, ${fall} under år 1`,
    goalOf: (fall, office) => `Stipla: målet, ${fall} under år 1 i ${office}`,
    ofCaseStudy: (goal) => `${goal}, som i bydelen i casestudien`,
    stated: (goal) => `${goal}, som oppgitt`,
    compared: (amounts, goal) => `Økonomisk sosialhjelp i det siste året: ${amounts}; målet er ${goal}`,
    level: (millions, fall) =>
      `Økonomisk sosialhjelp kostar ${millions} mill. kr i det siste året, like mykje som i det første; målet er ${fall} mindre`,
    less: (millions, saved, fall) =>
      `Økonomisk sosialhjelp kostar ${millions} mill. kr i det siste året, ${saved} mill. mindre enn i det første; målet er ${fall} mindre`,
    more: (millions, added, fall) =>
      `Økonomisk sosialhjelp kostar ${millions} mill. kr i det siste året, ${added} mill. meir enn i det første; målet er ${fall} mindre`,
    inYear: (year, millions) => `år ${year} ${millions}`,
    office: (name, years) => `${name}, mill. kr: ${years}.`,
    alt: (goal, offices) => `Søyler for kvart år med ei linje ved målet på ${goal} mill. kr. ${offices}`,
  },
})

const SERIES = 'social-assistance-nok'
const MILLION = 1_000_000
const UNIT = 'NOK per year'

/** Social assistance in every measured year compared with the first year, with the goal of the agenda. */
export function socialAssistance(
  results: readonly ScenarioResult[],
  goals: readonly StatedGoal[],
): ChartDrawing {
  const sums = new Map(results.map((result) => [result, yearlySums(result)]))
  const years = [...sums.values()]
  const stated = goals.find(({ outcome }) => outcome === SERIES)
  const before = years[0]?.[0] ?? Number.NaN
  const goal = before + wantedBy(stated ?? OF_THE_CASE_STUDY, before)
  const rows = rowsOf([...(years[0] ?? []).keys()].map(String), results, (year) =>
    say().year(String(Number(year) + 1)),
  )
  return {
    id: 'social-assistance',
    title: title(results, years, goal, fallOf(stated)),
    subtitle: say().subtitle(goalWords(results, stated)),
    alt: alt(results, years, goal),
    ...whiskerBars({
      rows,
      estimateOf: ({ part, result }) => {
        const value = result && sums.get(result)?.[Number(part)]
        return value === undefined ? undefined : { value, ciLow: undefined, ciHigh: undefined }
      },
      colorOf: ({ result }) => scenarioFill(results, result),
      labelOf: (value) => bareValue(value, UNIT),
      unit: UNIT,
      axisTitle: (unit) => unit,
      goal,
    }),
  }
}

/** Sums of whole years; the months after the last whole year are left out. */
function yearlySums(result: ScenarioResult): number[] {
  const months = monthsOf(result, SERIES)
  const years = Math.floor(months.length / MONTHS_PER_YEAR)
  return Array.from({ length: years }, (_, year) =>
    months
      .slice(year * MONTHS_PER_YEAR, (year + 1) * MONTHS_PER_YEAR)
      .reduce((sum, { mean }) => sum + mean, 0),
  )
}

const OF_THE_CASE_STUDY = { change: -ASSISTANCE_GOAL, of: 'baseline' } as const

/** By how much social assistance is meant to fall. */
const fallOf = ({ change, of }: Pick<StatedGoal, 'change' | 'of'> = OF_THE_CASE_STUDY): string =>
  shortValue(-change, of === 'unit' ? UNIT : 'share')

function goalWords(results: readonly ScenarioResult[], stated: StatedGoal | undefined): string {
  const fall = fallOf(stated)
  const goal = results.length > 1 ? say().goalOf(fall, results[0].name) : say().goal(fall)
  return stated === undefined ? say().ofCaseStudy(goal) : say().stated(goal)
}

function title(
  results: readonly ScenarioResult[],
  years: readonly (readonly number[])[],
  goal: number,
  fall: string,
): string {
  const last = (position: number) => years[position]?.at(-1) ?? Number.NaN
  if (results.length > 1) {
    const values = results.map(({ name }, position) => ({ name, value: last(position) }))
    const amounts = compared(values, (value) => shortValue(value, UNIT))
    return say().compared(amounts, shortValue(goal, UNIT))
  }
  const change = last(0) - (years[0]?.[0] ?? Number.NaN)
  const millions = wholeNumber(last(0) / MILLION)
  const changed = wholeNumber(Math.abs(change) / MILLION)
  if (changed === '0') return say().level(millions, fall)
  return (change < 0 ? say().less : say().more)(millions, changed, fall)
}

function alt(
  results: readonly ScenarioResult[],
  years: readonly (readonly number[])[],
  goal: number,
): string {
  const sentences = results.map(({ name }, position) => {
    const sums = (years[position] ?? []).map((sum, year) =>
      say().inYear(String(year + 1), wholeNumber(sum / MILLION)),
    )
    return say().office(name, sums.join(', '))
  })
  return say().alt(wholeNumber(goal / MILLION), sentences.join(' '))
}
