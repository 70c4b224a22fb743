import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { cohortPersons } from '../text/cohort-words.ts'
import { percent, shortDifference } from '../text/number.ts'
import { EXITS, compared, exitWords, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { exitSlices } from './exit-slices.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'

const SLICES = exitSlices(breakdownOf)

/** Where people end under each office: all, those with complex needs, and by group. */
export function exitsCompared(comparison: Comparison): ChartDrawing {
  const results = [comparison.baseline, ...comparison.alternatives]
  const groups = union(results, ({ layout }) => layout.groups)
  const levels = ['all', 'complex', ...groups].filter((level) =>
    results.some((result) =>
      Number.isFinite(meanOf(result, 'work-share-48-months', breakdownOf(level), level)),
    ),
  )
  const rows = rowsOf(levels, results, (level) => (level === 'all' ? 'Everyone' : inWords(level)))
  return {
    id: 'exits-compared',
    title: titleOf(comparison),
    subtitle:
      'Where people are 1,040 working days (four years) after arrival, all and by group, % of persons',
    alt: altOf(results, levels),
    ...stackedShares(rows, SLICES, `% of the ${cohortPersons(results)}`),
  }
}

function breakdownOf(level: string): Breakdown {
  if (level === 'all') return 'all'
  return level === 'complex' ? 'complex' : 'group'
}

function titleOf({ baseline, alternatives }: Comparison): string {
  const before = meanOf(baseline, 'work-share-48-months')
  const changes = alternatives.map((result) => ({
    name: result.name,
    value: meanOf(result, 'work-share-48-months') - before,
  }))
  const told = compared(changes, (value) => shortDifference(value, 'share'))
  return `Two years after arrival ${percent(before)} are in work under ${baseline.name}; ${told}`
}

function altOf(results: readonly ScenarioResult[], levels: readonly string[]): string {
  const lines = levels.flatMap((level) =>
    results.map((result) => {
      const shares = EXITS.map(({ kind, outcome }) => {
        const share = meanOf(result, outcome, breakdownOf(level), level)
        return `${exitWords(kind).toLowerCase()} ${percent(share)}`
      })
      return `${inWords(level)} (${result.name}): ${shares.join(', ')}.`
    }),
  )
  return `Stacked bars. ${lines.join(' ')}`
}
