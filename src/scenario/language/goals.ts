import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { AGENDA, type StatedGoal } from '../../vocabulary/outcomes.ts'
import { notTaken } from './expectation.ts'
import { unknownKey } from './keys.ts'
import { byOutcome, numberAt } from './outcome-level.ts'
import type { NamedEntry, UnitOf, Vocabulary } from './outcome-level.ts'
import { problemAt } from './place.ts'
import { nodeAt } from './tree.ts'
import type { Node } from './tree.ts'

const say = texts({
  en: {
    noGoal: 'the municipal agenda has no goal for this',
    goals: (outcomes: string) => `one of ${outcomes}, as a whole`,
    shareUnit: 'share of the baseline',
    number: (unit: string) => `a number below 0 (unit: ${unit})`,
    share: (unit: string) => `a number below 0, at least −1 (unit: ${unit})`,
  },
  nb: {
    noGoal: 'den kommunale dagsordenen har ikke noe mål for dette',
    goals: (outcomes) => `en av ${outcomes}, som helhet`,
    shareUnit: 'andel av utgangspunktet',
    number: (unit) => `et tall under 0 (enhet: ${unit})`,
    share: (unit) => `et tall under 0, minst −1 (enhet: ${unit})`,
  },
  nn: {
    noGoal: 'den kommunale dagsordenen har ikkje noko mål for dette',
    goals: (outcomes) => `ein av ${outcomes}, som heilskap`,
    shareUnit: 'del av utgangspunktet',
    number: (unit) => `eit tal under 0 (eining: ${unit})`,
    share: (unit) => `eit tal under 0, minst −1 (eining: ${unit})`,
  },
})

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
    problems.push(problemAt(entry.key, say().noGoal, { expected: say().goals(AGENDA.join(', ')) }))
    return []
  })
}

function goalOf(
  outcome: StatedGoal['outcome'],
  { value, unit, unitName }: NamedEntry,
  problems: Problem[],
): readonly StatedGoal[] {
  if (value.kind !== 'block') return wanted(outcome, value, { unit, unitName }, 'unit', problems)
  for (const [key, { key: place }] of value.entries)
    if (key !== SHARE) problems.push(unknownKey(place, key, `goals.${outcome}.`, [SHARE]))
  const share = nodeAt(value, SHARE)
  const unitOfShare = { unit: 'share', unitName: say().shareUnit }
  return share === undefined ? [] : wanted(outcome, share, unitOfShare, 'baseline', problems)
}

/** A change must be below 0, because both outcomes are meant to fall; as a share, by no more than all of it. */
function wanted(
  outcome: StatedGoal['outcome'],
  node: Node,
  unit: UnitOf,
  of: StatedGoal['of'],
  problems: Problem[],
): readonly StatedGoal[] {
  const change = numberAt(node, `goals.${outcome}`, unit, problems)
  if (change === undefined) return []
  const least = of === 'baseline' ? -1 : -Infinity
  if (change < 0 && change >= least) return [{ outcome, change, of }]
  problems.push(
    problemAt(node.place, notTaken(`goals.${outcome}`), {
      found: String(change),
      expected: (of === 'baseline' ? say().share : say().number)(unit.unitName),
      nearest: -change < 0 && -change >= least ? String(-change) : undefined,
    }),
  )
  return []
}
