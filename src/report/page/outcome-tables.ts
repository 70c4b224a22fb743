/** Means with their 95 % intervals, a column per scenario. */
import { themeWords } from '../../results/outcome-texts/outcome-texts.ts'
import { pageWords } from './page-words.ts'
import type { LimitCheck } from '../../results/comparison/comparison-result.ts'
import { outcomeOf, outcomes, type Outcome } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { summaryOf, union } from '../../results/lookup.ts'
import { limitNote } from '../text/verdicts.ts'
import { bareValue, withInterval, unitWords } from '../text/number.ts'
import { EXITS, inWords } from '../text/words.ts'
import type { Html } from './html.ts'
import { folded, table } from './parts.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import { wholeOf, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { SIDES } from '../../vocabulary/sides.ts'

type Results = readonly ScenarioResult[]
type Limits = readonly LimitCheck[]

/** Every outcome of the whole office or cohort, one collapsed table per theme. */
export function outcomesTables(results: Results, limits: Limits): (Html | undefined)[] {
  const themes = [...new Set(outcomes.map(({ theme }) => theme))]
  return themes.map((theme) => {
    const ofTheme = outcomes.filter((outcome) => outcome.theme === theme)
    return folded(themeWords(theme), outcomesTable(themeWords(theme), ofTheme, results, limits))
  })
}

function outcomesTable(
  title: string,
  of: readonly Outcome[],
  results: Results,
  limits: Limits,
): Html | undefined {
  const rows = of.flatMap(({ id, label, unit, meaning }) => {
    const values = results.map((result) => cell(result, wholeOf(id), limits))
    return values.every((value) => value === '') ? [] : [[label, ...values, unitWords(unit), meaning]]
  })
  const { head } = pageWords()
  return table({
    title,
    header: [head.outcome, ...results.map(({ name }) => name), head.unit, head.meaning],
    rows,
  })
}

/** Ends by effort category. */
export function effortTable(results: Results, limits: Limits): Html | undefined {
  const efforts = union(results, ({ layout }) => layout.efforts)
  const kinds: readonly OutcomeId[] = [
    'days-in-work-4-years',
    'lasting-work-share',
    'needs-relieved',
    ...EXITS.map(({ outcome }) => outcome),
  ]
  return levelsTable(pageWords().effortsTitle, 'effort', efforts, kinds, results, limits)
}

/** Caseloads, intervals, contact and knowledge by team. */
export function teamTables(results: Results, limits: Limits): (Html | undefined)[] {
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name))
  const kinds: readonly OutcomeId[] = [
    'caseload',
    'interval-days',
    'contact-time-share',
    'standard-referral-share',
    'user-knowledge',
    'measure-knowledge',
  ]
  return [levelsTable(pageWords().teamsTitle, 'team', teams, kinds, results, limits)]
}

/** What happens at the divide, by the side that asks. */
export function sidesTable(results: Results, limits: Limits): Html | undefined {
  const kinds = outcomes
    .filter(({ theme, breakdowns }) => theme === 'At the divide' && breakdowns.includes('side'))
    .map(({ id }) => id)
  return levelsTable(pageWords().sidesTitle, 'side', SIDES, kinds, results, limits)
}

/** A row per outcome and scenario, a column per level. */
function levelsTable(
  title: string,
  breakdown: Breakdown,
  levels: readonly string[],
  kinds: readonly OutcomeId[],
  results: Results,
  limits: Limits,
): Html | undefined {
  const rows = kinds.flatMap((outcome) =>
    results.flatMap((result) => {
      const { label, unit } = outcomeOf(outcome)
      const values = levels.map((level) => cell(result, { outcome, breakdown, level }, limits))
      const name = results.length > 1 ? `${label}, ${result.name}` : label
      return values.every((value) => value === '') ? [] : [[name, ...values, unitWords(unit)]]
    }),
  )
  const { head } = pageWords()
  return table({ title, header: [head.outcome, ...levels.map(inWords), head.unit], rows })
}

function cell(result: ScenarioResult, key: OutcomeKey, limits: Limits): string {
  const row = summaryOf(result, key.outcome, key.breakdown, key.level)
  if (!row) return ''
  const value = withInterval(bareValue(row.mean, row.unit), row.ciLow, row.ciHigh, row.unit)
  return value + limitNote(limits, result.name, key)
}
