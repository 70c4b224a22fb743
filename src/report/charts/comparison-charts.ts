import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { agenda } from './district-agenda.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { chain } from './chain.ts'
import { exitsCompared } from './exits-compared.ts'
import { forestOfEnds, forestOfWork } from './forest.ts'
import { peopleByGroup } from './people-by-group.ts'
import { surelyDiffers } from './sure.ts'
import { whoPays } from './who-pays.ts'
import { monthsOfCohort } from './months-of-cohort.ts'
import { replications } from './replications.ts'
import { runDrawings } from './run-charts.ts'
import { timeDifferences } from './time-differences.ts'
import { twinsFlow } from './twins-flow.ts'
import { variation } from './variation.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'

/** Charts of the offices that say nothing where an outcome does not differ, with that outcome. */
const ONLY_IF_DIFFERENT: { readonly [id: string]: OutcomeId } = {
  'users-over-time': 'users-present',
  'social-assistance': 'social-assistance-nok',
}

/**
 * The charts of `delt compare`: what becomes of requests across the sides, what comes of it for people and for those
 * who pay, then the other charts of a run with the offices side by side.
 */
export function comparisonDrawings(whole: Comparison): ChartDrawing[] {
  const comparison = withoutBaselineAgain(whole)
  const results = [comparison.baseline, ...comparison.alternatives]
  const [requests, ...offices] = runDrawings(results, false, comparison.goals)
  return [
    requests,
    chain(results),
    forestOfEnds(comparison),
    variation(whole),
    ...peopleByGroup(comparison),
    whoPays(results),
    agenda(comparison),
    forestOfWork(comparison),
    exitsCompared(comparison),
    ...comparison.alternatives.map(({ name }) => twinsFlow(comparison, name)),
    monthsOfCohort(comparison),
    timeDifferences(comparison),
    replications(comparison),
    ...offices.filter(
      ({ id }) => !(id in ONLY_IF_DIFFERENT) || surelyDiffers(comparison, ONLY_IF_DIFFERENT[id]),
    ),
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
