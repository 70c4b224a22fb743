import type { Decomposition, VariedParameter } from './comparison-result.ts'
import { describeKey, findOutcome } from '../outcome-label.ts'
import type { Outcome } from '../outcomes.ts'
import { describeDifference, describeEstimate } from '../quantity.ts'

/** The decomposition of one alternative in words; none where there is nothing to take apart. */
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
    `${alternative} also differs in what is no lever of leadership (${what}); the interaction contains what comes of that.`,
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
