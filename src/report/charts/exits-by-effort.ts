import type { ScenarioResult } from '../../results/result.ts'
import { cohortPersons } from '../text/cohort-words.ts'
import { percent, shortValue } from '../text/number.ts'
import { EXITS, compared, exitWords, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { exitSlices } from './exit-slices.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'

const SLICES = exitSlices(() => 'effort')

/** Where people are four years after arrival, by effort category. */
export function exitsByEffort(results: readonly ScenarioResult[]): ChartDrawing {
  const efforts = union(results, ({ layout }) => layout.efforts).filter((effort) =>
    results.some((result) => Number.isFinite(meanOf(result, 'work-share-48-months', 'effort', effort))),
  )
  const rows = rowsOf(efforts, results, inWords)
  return {
    id: 'exits-by-effort',
    title: title(results, efforts),
    subtitle:
      'Where people are 1,040 working days (four years) after arrival, by effort category at arrival, % of persons',
    alt: alt(results, efforts),
    ...stackedShares(rows, SLICES, `% of the ${cohortPersons(results)}`),
  }
}

function title(results: readonly ScenarioResult[], efforts: readonly string[]): string {
  const [first] = results
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({
      name: result.name,
      value: meanOf(result, 'work-share-48-months'),
    }))
    return `In work four years after arrival: ${compared(values, (value) => shortValue(value, 'share'))}`
  }
  if (efforts.length === 0) return 'Where people end is not known, because nobody was followed for four years'
  const shares = efforts.map((effort) => meanOf(first, 'work-share-48-months', 'effort', effort))
  const [highest, lowest] = [Math.max(...shares), Math.min(...shares)]
  const name = (share: number) => inWords(efforts[shares.indexOf(share)] ?? '').toLowerCase()
  return `Two years after arrival ${percent(highest)} of people with ${name(highest)} are in work, ${percent(lowest)} with ${name(lowest)}`
}

function alt(results: readonly ScenarioResult[], efforts: readonly string[]): string {
  const lines = efforts.flatMap((effort) =>
    results.map((result) => {
      const shares = EXITS.map(
        ({ kind, outcome }) =>
          `${exitWords(kind).toLowerCase()} ${percent(meanOf(result, outcome, 'effort', effort))}`,
      )
      return `${inWords(effort)} (${result.name}): ${shares.join(', ')}.`
    }),
  )
  return `Stacked bars. ${lines.join(' ')}`
}
