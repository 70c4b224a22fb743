/** What a robustness study says, in sentences for a terminal, a page and a document. */
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import { describeDifference } from '../../results/quantity.ts'
import { LEFT_OUT, type Corner, type LeftOut, type OutcomeShares, type RobustnessSummary } from './result.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

/**
 * The answer in one sentence: the outcome on which the alternative wins most often, and the one on which it loses most.
 */
export function robustnessHeadline({ shares, counted, alternative, baseline }: RobustnessSummary): string {
  if (counted === 0) return 'None of the points is a plausible world.'
  const most = (count: 'better' | 'worse'): OutcomeShares =>
    shares.reduce((a, b) => (b[count] * a.answered > a[count] * b.answered ? b : a))
  const [won, lost] = [most('better'), most('worse')]
  const told = (one: OutcomeShares, points: number) =>
    `on ${labelOf(one).toLowerCase()} in ${percentOf(points, one.answered)}`
  const wins = won.better === 0 ? 'surely better on no outcome' : `surely better ${told(won, won.better)}`
  const losses = lost.worse === 0 ? 'surely worse on none' : `surely worse ${told(lost, lost.worse)}`
  return `Of ${counted} plausible worlds, ${alternative.name} is ${wins} and ${losses}, compared with ${baseline.name}`
}

/** How widely the answer on one outcome holds: `In 84 % of 31 plausible worlds …`. */
export function shareSentence({ alternative }: RobustnessSummary, shares: OutcomeShares): string {
  const { answered, better, worse, noMatter, undecided } = shares
  if (answered === 0) return `${labelOf(shares)}: not measured in any plausible world.`
  const percent = (points: number) => percentOf(points, answered)
  return (
    `${labelOf(shares)}: in ${percent(better)} of ${answered} plausible worlds ${alternative.name} is better; ` +
    `worse in ${percent(worse)}, no difference that matters in ${percent(noMatter)}, undecided in ${percent(undecided)}.`
  )
}

const labelOf = (key: OutcomeKey): string => describeKey(key, findOutcome(outcomes, key.outcome))

/** A share of points as a whole percentage; a dash where there are no points. */
export const percentOf = (points: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * points) / all)} %`

const WHY: { readonly [kind in LeftOut]: string } = {
  refused: 'whose values contradict one another',
  stock: 'with a stock of users more than 25 % from that of the baseline as it is',
  'work after exit': 'with work after exit more than 10 points outside its target',
  'waiting lists': 'with users on waiting lists more than 10 points outside their target',
  'cannot work': 'in which a team cannot do what is asked of it',
  failed: 'that could not be simulated',
}

/** How many points count, and why the others do not. */
export function countSentence(summary: RobustnessSummary): string {
  const { points, counted, spread, countedOfSpread, leftOut, dimensions, pairs } = summary
  const reasons = LEFT_OUT.filter((kind) => leftOut[kind] > 0).map((kind) => `${leftOut[kind]} ${WHY[kind]}`)
  const rest = reasons.length === 0 ? '' : ` Left out: ${reasons.join('; ')}.`
  return (
    `${counted} of ${points} points in the space of ${dimensions.length} uncertain parameters are plausible worlds: ` +
    `${countedOfSpread} of the first ${spread}, a Latin hypercube over the whole space, and ${counted - countedOfSpread} ` +
    `of the ${points - spread} others, which lie where those before made plausible worlds likely. Each has ` +
    `${pairs.everywhere} pairs of half offices, and ${pairs.undecided} where these leave an outcome undecided.${rest}`
  )
}

/** Where the alternative does worst on one outcome. */
export function cornerSentence({ tests, shares }: RobustnessSummary, corner: Corner): string {
  const { outcome, sides, points, better, worse, within, elsewhere, sure } = corner
  const of = findOutcome(outcomes, outcome)
  const where = sides.map(
    ({ path, third, edge }) => `${path} is ${third === 'lowest' ? 'at most' : 'at least'} ${rounded(edge)}`,
  )
  const share = shares.find((one) => isSameKey(one, corner))
  const doubt = sure
    ? ''
    : ` None of its correlations holds after correction for ${tests} tests, so this may be chance.`
  return (
    `${describeKey(corner, of)}: estimates lie beyond the band for the worse in ${share?.leansWorse ?? 0} of ${share?.answered ?? 0} worlds. ` +
    `It does worst where ${where.join(' and ')}: there worse in ${worse} and better in ${better} of ${points} worlds, ` +
    `mean difference ${describeDifference(within, of.unit)}, elsewhere ${describeDifference(elsewhere, of.unit)}.${doubt}`
  )
}

/** A value with three significant digits. */
const rounded = (value: number): string => String(Number(value.toPrecision(3)))

/** Which uncertain parameters were not varied, and why. */
export function unvariedSentence({ unvaried }: RobustnessSummary): string {
  const reasons = unvaried.map(({ reason, paths }) => `${paths.length} (${reason})`)
  return `Calibrated or assumed, but not varied: ${reasons.join(', ')}.`
}
