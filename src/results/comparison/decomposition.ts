/** Divide or practice: which kind of lever causes a difference. */
import { estimateDifference } from '../../statistics/interval.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import { estimateOfMean } from '../estimates.ts'
import { describeKey, findOutcome } from '../outcome-label.ts'
import type { Outcome } from '../outcomes.ts'
import { describeDifference, describeEstimate } from '../quantity.ts'
import type { ScenarioResult } from '../result.ts'
import type { Decomposition, VariedParameter } from './comparison-result.ts'
import { commonValues } from './paired-differences.ts'

/** Two offices halfway between the baseline and an alternative. */
export interface HalfWayOffices {
  /** the baseline with the divide levers of the alternative */
  readonly divideOnly: ScenarioResult
  /** the baseline with the practice levers of the alternative */
  readonly practiceOnly: ScenarioResult
}

/**
 * Splits the difference of each outcome into the effect of the divide levers, the effect of the practice levers, and
 * their interaction, over the replications that all four offices finished.
 */
export function decompose(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  { divideOnly, practiceOnly }: HalfWayOffices,
  keys: readonly OutcomeKey[],
  outcomes: readonly Outcome[],
): Decomposition[] {
  return keys.flatMap((key) => {
    const columns = commonValues([baseline, alternative, divideOnly, practiceOnly], key)
    if (columns.length === 0) return []
    const { unit, range } = findOutcome(outcomes, key.outcome)
    const estimate = (part: (values: readonly number[]) => number, within = range) =>
      estimateOfMean(estimateDifference(columns.map(part), within))
    // A difference of two differences can be twice as large as each of them.
    const twice = Object.fromEntries(Object.entries(range).map(([end, value]) => [end, 2 * value]))
    return [
      {
        ...key,
        alternative: alternative.name,
        unit,
        whole: estimate(([base, all]) => all - base),
        divide: estimate(([base, , divide]) => divide - base),
        practice: estimate(([base, , , practice]) => practice - base),
        interaction: estimate(([base, all, divide, practice]) => all - divide - practice + base, twice),
      },
    ]
  })
}

/** The decomposition of one alternative in words; empty where there is nothing to decompose. */
export function decompositionSentences(
  alternative: string,
  rows: readonly Decomposition[],
  varied: readonly VariedParameter[],
  outcomes: readonly Outcome[],
): string[] {
  if (rows.length === 0) return []
  const sentences = rows.map((row) => describeRow(row, findOutcome(outcomes, row.outcome)))
  const others = varied.filter(({ kind }) => kind === 'other').map(({ path }) => path)
  if (others.length === 0) return sentences
  const what =
    others.length > 5 ? `${others.slice(0, 5).join(', ')} and ${others.length - 5} more` : others.join(', ')
  return [
    ...sentences,
    `${alternative} also differs in things that are not levers of leadership (${what}); the interaction includes their effects.`,
  ]
}

function describeRow(row: Decomposition, outcome: Outcome): string {
  const { alternative, unit, whole, divide, practice, interaction } = row
  return (
    `${describeKey(row, outcome)}, ${alternative}: of ${describeDifference(whole.value, unit)}` +
    ` the divide levers alone bring ${describeEstimate(divide, unit)},` +
    ` the practice levers alone ${describeEstimate(practice, unit)},` +
    ` their interaction ${describeEstimate(interaction, unit)}.`
  )
}
