import type { Problem } from '../../errors.ts'
import { AGENDA, type StatedGoal } from '../../vocabulary/outcomes.ts'
import { unknownKey } from './keys.ts'
import { byOutcome, numberAt } from './outcome-level.ts'
import type { NamedEntry, Vocabulary } from './outcome-level.ts'
import { problemAt } from './place.ts'
import { nodeAt } from './tree.ts'
import type { Node } from './tree.ts'

/** The word for a goal stated as a share of the baseline. */
const SHARE = 'share'

/** Reads `goals:`, whose keys are outcomes of the municipal agenda and whose values are wanted differences. */
export function goalsOf(
  node: Node | undefined,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly StatedGoal[] {
  return byOutcome(node, 'goals', vocabulary, problems).flatMap((entry) => {
    const outcome = AGENDA.find((id) => id === entry.outcome && entry.breakdown === 'all')
    if (outcome !== undefined) return goalOf(outcome, entry, problems)
    problems.push(
      problemAt(entry.key, 'the municipal agenda has no goal for this', {
        expected: `one of ${AGENDA.join(', ')}, as a whole`,
      }),
    )
    return []
  })
}

function goalOf(
  outcome: StatedGoal['outcome'],
  { value, unit }: NamedEntry,
  problems: Problem[],
): readonly StatedGoal[] {
  if (value.kind !== 'block') return wanted(outcome, value, unit, 'unit', problems)
  for (const [key, { key: place }] of value.entries)
    if (key !== SHARE) problems.push(unknownKey(place, key, `goals.${outcome}.`, [SHARE]))
  const share = nodeAt(value, SHARE)
  return share === undefined ? [] : wanted(outcome, share, 'share of the baseline', 'baseline', problems)
}

/** A change must be below 0, because both outcomes are meant to fall; as a share, by no more than all of it. */
function wanted(
  outcome: StatedGoal['outcome'],
  node: Node,
  unit: string,
  of: StatedGoal['of'],
  problems: Problem[],
): readonly StatedGoal[] {
  const change = numberAt(node, `goals.${outcome}`, unit, problems)
  if (change === undefined) return []
  const least = of === 'baseline' ? -1 : -Infinity
  if (change < 0 && change >= least) return [{ outcome, change, of }]
  problems.push(
    problemAt(node.place, `“goals.${outcome}” does not take this`, {
      found: String(change),
      expected: `a number below 0${of === 'baseline' ? ', at least −1' : ''} (unit: ${unit})`,
      nearest: -change < 0 && -change >= least ? String(-change) : undefined,
    }),
  )
  return []
}
