/** What a robustness study says, in sentences for a terminal, a page and a document. */
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import { describeDifference } from '../../results/quantity.ts'
import { shareOfWorlds, worldSharesSentence } from '../../report/text/robustness-words.ts'
import { inSentence, listed } from '../../report/text/words.ts'
import {
  isAnswered,
  LEAST_WORLDS,
  LEFT_OUT,
  type Corner,
  type LeftOut,
  type OutcomeShares,
  type OwnLevel,
  type RobustnessSummary,
} from './result.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { robustnessWords as say } from './words.ts'

/**
 * The answer in one sentence: the outcome on which the alternative wins most often, and the one on which it loses most;
 * or that there is none.
 */
export function robustnessHeadline(summary: RobustnessSummary): string {
  const { shares, counted, points, alternative, baseline } = summary
  if (!isAnswered(summary)) return say().tooFew(counted, points, LEAST_WORLDS)
  const most = (count: 'better' | 'worse'): OutcomeShares =>
    shares.reduce((a, b) => (b[count] * a.answered > a[count] * b.answered ? b : a))
  const [won, lost] = [most('better'), most('worse')]
  const wins = [inSentence(labelOf(won)), shareOfWorlds(won.better, won.answered)] as const
  const losses = [inSentence(labelOf(lost)), shareOfWorlds(lost.worse, lost.answered)] as const
  const { both, onlyWins, onlyLosses, neither } = say().headlines
  const names = [alternative.name, baseline.name] as const
  if (won.better === 0)
    return lost.worse === 0 ? neither(counted, ...names) : onlyLosses(counted, ...names, ...losses)
  return lost.worse === 0 ? onlyWins(counted, ...names, ...wins) : both(counted, ...names, ...wins, ...losses)
}

/** How widely the answer on one outcome holds. */
export const shareSentence = ({ alternative }: RobustnessSummary, shares: OutcomeShares): string =>
  worldSharesSentence(alternative.name, shares)

export const labelOf = (key: OutcomeKey): string => describeKey(key, findOutcome(outcomes, key.outcome))

/** How many points count, and why the others do not. */
export function countSentence(summary: RobustnessSummary): string {
  const { points, counted, spread, countedOfSpread, leftOut, ownLevels, dimensions, pairs } = summary
  const why = { ...say().why, ...(ownLevels === undefined ? {} : say().whyOfOwn) }
  const reasons = LEFT_OUT.filter((kind) => leftOut[kind] > 0).map((kind) => `${leftOut[kind]} ${why[kind]}`)
  const counts = say().counts(
    counted,
    points,
    dimensions.length,
    countedOfSpread,
    spread,
    counted - countedOfSpread,
    points - spread,
  )
  const pairsText = say().pairs(pairs.everywhere, pairs.undecided)
  return [counts, pairsText, ...(reasons.length === 0 ? [] : [say().leftOut(reasons.join('; '))])].join(' ')
}

/** Everything that readers must know to trust the answer, or why there is none. */
export const robustnessNotes = (summary: RobustnessSummary): readonly string[] => [
  ...(isAnswered(summary) ? [say().leans] : []),
  ...worldSentences(summary),
  unvariedSentence(summary),
]

/** Which worlds count, by which levels, and what it takes to have enough of them. */
export const worldSentences = (summary: RobustnessSummary): readonly string[] => [
  countSentence(summary),
  ...missingSentences(summary),
  ...ownLevelSentences(summary),
]

/** By which levels a world is plausible where they are those of the office itself; otherwise an empty list. */
function ownLevelSentences({ baseline, ownLevels }: RobustnessSummary): string[] {
  if (ownLevels === undefined) return []
  return [say().ownLevels(baseline.name, ownLevels.map(ownLevelText).join('; '))]
}

function ownLevelText({ quantity, own, low, high }: OwnLevel): string {
  // The stock is a multiple, the other levels are shares of a whole.
  const most = quantity === 'stock' ? high : Math.min(1, high)
  return say().levels[quantity](whole(own), whole(Math.max(0, low)), whole(most))
}

const whole = (share: number): string => shareOfWorlds(share, 1)

/** The levels by which points are left out. */
const BY_LEVEL = ['stock', 'work after exit', 'waiting lists'] as const satisfies readonly LeftOut[]

/** What a study without an answer lacks: the levels that refused most points, and how many points it takes. */
function missingSentences(summary: RobustnessSummary): string[] {
  if (isAnswered(summary)) return []
  const { leftOut, counted, points } = summary
  const refusing = BY_LEVEL.filter((kind) => leftOut[kind] > 0)
    .toSorted((a, b) => leftOut[b] - leftOut[a])
    .map((kind) => say().refusing[kind](leftOut[kind]))
  return [
    ...(refusing.length === 0 ? [] : [say().refused(listed(refusing))]),
    counted === 0
      ? say().atLeast(LEAST_WORLDS, String(pointsFor(points, NONE_MAY_BE)))
      : say().takes(LEAST_WORLDS, counted, points, String(pointsFor(points, counted))),
  ]
}

/** With none found, the 95 % interval of their number ends at three (rule of three). */
const NONE_MAY_BE = 3

/** Points that have as many worlds as are needed if the share of worlds among them stays; to two digits, rounded up. */
function pointsFor(points: number, counted: number): number {
  const needed = (points * LEAST_WORLDS) / counted
  const step = Math.max(1, 10 ** (Math.floor(Math.log10(needed)) - 1))
  return Math.ceil(needed / step) * step
}

/** Where the alternative does worst on one outcome. */
export function cornerSentence({ tests, shares }: RobustnessSummary, corner: Corner): string {
  const { outcome, sides, points, better, worse, within, elsewhere, sure } = corner
  const { unit } = findOutcome(outcomes, outcome)
  const where = sides.map(({ path, third, edge }) =>
    third === 'lowest' ? say().atMost(path, rounded(edge)) : say().notBelow(path, rounded(edge)),
  )
  const { leansWorse = 0, answered = 0 } = shares.find((one) => isSameKey(one, corner)) ?? {}
  const [inside, outside] = [within, elsewhere].map((mean) => describeDifference(mean, unit))
  const told = say().corner(
    labelOf(corner),
    leansWorse,
    answered,
    listed(where),
    worse,
    better,
    points,
    inside,
    outside,
  )
  return sure ? told : `${told} ${say().chance(tests)}`
}

/** A value with three significant digits. */
const rounded = (value: number): string => String(Number(value.toPrecision(3)))

/** Which uncertain parameters were not varied, and why. */
export function unvariedSentence({ unvaried }: RobustnessSummary): string {
  const known: Readonly<Record<string, string>> = say().reasons
  const reasons = unvaried.map(({ reason, paths }) => `${paths.length} (${known[reason] ?? reason})`)
  return say().unvaried(reasons.join(', '))
}
