/** The agenda of the district, as progress from where the baseline stands. */
import { comparePaired } from '../statistics/paired.ts'
import { estimateRatio } from '../statistics/ratio.ts'
import type { AgendaProgress } from './comparison-result.ts'
import { estimateOf, estimateOfMean } from './estimates.ts'
import { findOutcome } from './outcome-label.ts'
import type { Outcome } from './outcomes.ts'
import { readerOf } from './paired-differences.ts'
import { pairReplications, pairValues, type PairedValues } from './pairs.ts'
import type { ScenarioResult } from './result.ts'

interface Goal {
  readonly goal: AgendaProgress['goal']
  readonly outcome: string
  /** change that reaches the goal, given what the baseline has */
  readonly wanted: (baseline: number) => number
}

const GOALS: readonly Goal[] = [
  { goal: 'social-assistance', outcome: 'social-assistance-nok', wanted: () => -30_000_000 },
  { goal: 'dropout', outcome: 'dropout-share', wanted: (baseline) => -0.5 * baseline },
]

/** Progress toward both goals; a goal whose outcome could not be measured is left out. */
export function agendaProgress(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  outcomes: readonly Outcome[],
): AgendaProgress[] {
  const pairs = pairReplications(baseline, alternative)
  return GOALS.flatMap((goal) => {
    const key = { outcome: goal.outcome, breakdown: 'all', level: 'all' } as const
    const [read, readAlternative] = [baseline, alternative].map(({ layout }) => readerOf(layout, key))
    if (!read || !readAlternative) return []
    const values = pairValues(pairs, read, readAlternative)
    if (values.baseline.length === 0) return []
    const { unit } = findOutcome(outcomes, goal.outcome)
    return [{ alternative: alternative.name, unit, ...progressOf(goal, values) }]
  })
}

function progressOf(
  { goal, wanted }: Goal,
  { baseline, alternative }: PairedValues,
): Omit<AgendaProgress, 'alternative' | 'unit'> {
  const paired = comparePaired(baseline, alternative, 'lower')
  const baselineMean = paired.baselineMean ?? Number.NaN
  const changes = alternative.map((value, k) => value - baseline[k])
  return {
    goal,
    baselineMean,
    alternativeMean: paired.alternativeMean ?? Number.NaN,
    difference: estimateOf(paired),
    wanted: wanted(baselineMean),
    progress: estimateOfMean(estimateRatio(changes, baseline.map(wanted))),
  }
}
