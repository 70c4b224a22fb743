/** All charts that delt draws, of results that were made up: for tests that hold for each of them. */
import type { ChartDrawing } from '../../../../src/report/drawing/chart.ts'
import { patternForest } from '../../../../src/studies/patterns/forest.ts'
import { robustnessCorrelations } from '../../../../src/studies/robustness/correlations-chart.ts'
import { robustnessShares } from '../../../../src/studies/robustness/shares-chart.ts'
import { patternVerdicts } from '../../../../src/studies/patterns/record.ts'
import type { Comparison } from '../../../../src/results/comparison/comparison-result.ts'
import { fakeRecord } from '../../studies/robustness/fake-record.ts'
import { fakeComparison } from '../fake-results.ts'

/** A comparison whose alternatives have these names and all differ. */
export function comparisonOf(names: readonly string[]): Comparison {
  const shifts = names.map((name, index) => [name, index / names.length - 0.3] as const)
  return fakeComparison(Object.fromEntries(shifts), 4, false)
}

/** A comparison of the baseline with variants, one for each value of one or several paths; `own` is what it has itself. */
export function variedComparison(
  paths: readonly string[],
  values: readonly (readonly string[])[],
  own: readonly string[] = [],
): Comparison {
  const nameOf = (point: readonly string[]) =>
    `dual ${point.map((value, path) => `${paths[path]}=${value}`).join(', ')}`
  const comparison = comparisonOf(values.map(nameOf))
  const parameters = own.map((baselineValue, path) => ({
    alternative: nameOf(values[0]),
    path: paths[path],
    unit: '',
    baselineValue,
    alternativeValue: values[0][path],
    kind: 'other' as const,
  }))
  return {
    ...comparison,
    varied: parameters,
    variation: { paths, points: values.map((point) => ({ alternative: nameOf(point), values: point })) },
    alternatives: comparison.alternatives.map((result, index) =>
      values[index].join() === own.join() ? { ...result, hash: comparison.baseline.hash } : result,
    ),
  }
}

const patterns = patternVerdicts.content()

/** The charts of what was studied beyond comparisons. */
export function studyCharts(factor = 1): ChartDrawing[] {
  const correlations = robustnessCorrelations(fakeRecord())
  return [
    patternForest(scaled(patterns, factor)),
    robustnessShares(fakeRecord()),
    ...(correlations === undefined ? [] : [correlations]),
  ]
}

/** Fields that are no results: what they say stays the same whatever the size of the results. */
const NO_RESULTS = new Set([
  'scenario',
  'layout',
  'outcomes',
  'month',
  'edges',
  'n',
  'replications',
  'smallest',
  'cohort',
  'band',
  'scale',
  'share',
])

/** The same where every result is so many times as large. */
export function scaled<Whole>(whole: Whole, factor: number): Whole {
  if (factor === 1) return whole
  const scale = (value: unknown): unknown => {
    if (typeof value === 'number') return value * factor
    if (value instanceof Float64Array) return value.map((one) => one * factor)
    if (Array.isArray(value)) return value.map(scale)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, NO_RESULTS.has(name) ? part : scale(part)]),
    )
  }
  return scale(whole) as Whole
}
