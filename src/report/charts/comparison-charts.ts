import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { agenda } from './district-agenda.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { chain } from './chain.ts'
import { exitsCompared } from './exits-compared.ts'
import { forestOfEnds, forestOfWork } from './forest.ts'
import { monthsOfCohort } from './months-of-cohort.ts'
import { replications } from './replications.ts'
import { runDrawings } from './run-charts.ts'
import { timeDifferences } from './time-differences.ts'
import { twinsFlow } from './twins-flow.ts'
import { variation } from './variation.ts'

/** The charts of `delt compare`: the differences, then the charts of a run with the offices side by side. */
export function comparisonDrawings(whole: Comparison): ChartDrawing[] {
  const comparison = withoutBaselineAgain(whole)
  const results = [comparison.baseline, ...comparison.alternatives]
  return [
    forestOfEnds(comparison),
    chain(results),
    forestOfWork(comparison),
    variation(whole),
    agenda(comparison),
    exitsCompared(comparison),
    ...comparison.alternatives.map(({ name }) => twinsFlow(comparison, name)),
    monthsOfCohort(comparison),
    timeDifferences(comparison),
    replications(comparison),
    ...runDrawings(results, false, comparison.goals),
  ].filter((drawing) => drawing !== undefined)
}

/** A varied value equal to the baseline's own reproduces the baseline, which charts show only once. */
function withoutBaselineAgain(comparison: Comparison): Comparison {
  const { baseline, alternatives, variation: varied } = comparison
  const again = new Set(
    alternatives
      .filter(({ hash }) => hash === baseline.hash)
      .map(({ name }) => name)
      .filter((name) => varied?.points.some(({ alternative }) => alternative === name)),
  )
  if (again.size === 0 || again.size === alternatives.length) return comparison
  const kept = <Part extends { readonly alternative: string }>(parts: readonly Part[]) =>
    parts.filter(({ alternative }) => !again.has(alternative))
  return {
    ...comparison,
    alternatives: alternatives.filter(({ name }) => !again.has(name)),
    verdicts: kept(comparison.verdicts),
    rows: kept(comparison.rows),
    agenda: kept(comparison.agenda),
    monthlyDifferences: kept(comparison.monthlyDifferences),
    distributions: comparison.distributions.filter(({ scenario }) => !again.has(scenario)),
  }
}
