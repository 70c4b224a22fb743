/**
 * Goals of the district, as progress from the baseline. The district of the case study wanted to spend 30 million NOK
 * less. The shipped office, of similar size, spends about 102 million on social assistance, so the goal is expressed as
 * a share, which suits an office of any size. Drop-out was to fall by half. A scenario or comparison file may state
 * other goals.
 */
import { comparePaired } from '../../statistics/paired.ts'
import { estimateRatio } from '../../statistics/ratio.ts'
import type { AgendaProgress } from './comparison-result.ts'
import { estimateOf, estimateOfMean } from '../estimates.ts'
import { findOutcome } from '../outcome-label.ts'
import type { Outcome } from '../outcomes.ts'
import { readerOf } from './paired-differences.ts'
import { pairReplications, pairValues, type PairedValues } from './pairs.ts'
import type { ScenarioResult } from '../result.ts'
import { wholeOf, type AGENDA, type StatedGoal } from '../../vocabulary/outcomes.ts'

type Goal = AgendaProgress['goal']

/** The outcome that each goal concerns. */
export const GOAL_OUTCOMES = {
  'social-assistance': 'social-assistance-nok',
  dropout: 'dropout-share',
} as const satisfies { readonly [G in Goal]: (typeof AGENDA)[number] }

/** The goal for social assistance: 30 of 102 million NOK. */
export const ASSISTANCE_GOAL = 0.295

/** By what share of the baseline each outcome should fall where no file states a goal. */
const GOALS: { readonly [G in Goal]: number } = { 'social-assistance': ASSISTANCE_GOAL, dropout: 0.5 }

/** The outcomes that goals concern, and the goals that a file states. */
interface Agenda {
  readonly outcomes: readonly Outcome[]
  readonly goals: readonly StatedGoal[]
}

/** Progress toward both goals; a goal is left out where its outcome could not be measured. */
export function agendaProgress(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  { outcomes, goals }: Agenda,
): AgendaProgress[] {
  const pairs = pairReplications(baseline, alternative)
  return (Object.keys(GOALS) as Goal[]).flatMap((goal) => {
    const id = GOAL_OUTCOMES[goal]
    const [read, readAlternative] = [baseline, alternative].map(({ layout }) => readerOf(layout, wholeOf(id)))
    if (!read || !readAlternative) return []
    const values = pairValues(pairs, read, readAlternative)
    if (values.baseline.length === 0) return []
    const outcome = findOutcome(outcomes, id)
    const stated = goals.find((one) => one.outcome === id)
    const progress = progressOf(stated ?? { change: -GOALS[goal], of: 'baseline' }, values, outcome)
    return [{ alternative: alternative.name, unit: outcome.unit, goal, stated: stated?.of, ...progress }]
  })
}

/** The change that a goal asks for, given the value in the baseline. */
export const wantedBy = ({ change, of }: Pick<StatedGoal, 'change' | 'of'>, before: number): number =>
  of === 'unit' ? change : change * before

function progressOf(
  goal: Pick<StatedGoal, 'change' | 'of'>,
  { baseline, alternative }: PairedValues,
  { range }: Outcome,
): Omit<AgendaProgress, 'alternative' | 'unit' | 'goal' | 'stated'> {
  const paired = comparePaired(baseline, alternative, 'lower', range)
  const baselineMean = paired.baselineMean ?? Number.NaN
  const wanted = wantedBy(goal, baselineMean)
  const changes = alternative.map((value, k) => value - baseline[k])
  return {
    baselineMean,
    alternativeMean: paired.alternativeMean ?? Number.NaN,
    difference: estimateOf(paired),
    wanted,
    share: goal.of === 'unit' ? -wanted / baselineMean : -goal.change,
    progress: estimateOfMean(
      estimateRatio(
        changes,
        baseline.map((before) => wantedBy(goal, before)),
      ),
    ),
  }
}
