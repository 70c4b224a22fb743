/** The edge at which a condition begins to hold, found by bisection. */
import type { AnswerRange, Kept } from './result.ts'

/** Asks about a place, and says how many others may be asked about afterwards, at most; the same one may be asked about again. */
type Ask = (place: number, later: number) => Promise<Look>

/** What is known of a condition at a place. */
export interface Look {
  /** whether the mean keeps it */
  readonly holds: boolean
  /** whether the whole interval does, or breaks it */
  readonly kept: Kept
}

export interface Edge {
  readonly answer: number
  readonly side: 'smallest' | 'largest'
  readonly range: AnswerRange
}

/**
 * Where a condition begins to hold along places that are in order, if it holds at one of the ends: the smallest place at
 * which it does where it holds at the last one, else the largest. A condition that holds at both ends is taken to hold
 * everywhere. Undefined where it holds at neither.
 *
 * @param count places, at least two
 */
export async function edgeOf(count: number, look: Ask): Promise<Edge | undefined> {
  const last = count - 1
  const [first, final] = [await look(0, mostLooks(count)), await look(last, mostLooks(count))]
  if (!first.holds && !final.holds) return undefined
  const isMirrored = !final.holds
  const mirrored = (place: number) => (isMirrored ? last - place : place)
  const { answer, from, to, isOpen } = await rising(last, (place, later) => look(mirrored(place), later))
  const [low, high] = [mirrored(from), mirrored(to)].toSorted((one, other) => one - other)
  return {
    answer: mirrored(answer),
    side: isMirrored ? 'largest' : 'smallest',
    range: { from: low, to: high, isOpen },
  }
}

/** Halvings until two places so far apart are neighbours. */
const halvings = (places: number): number => (places > 1 ? Math.ceil(Math.log2(places)) : 0)

/** Most places that are asked about besides the two ends: for the edge, and for the range on either side of it. */
export const mostLooks = (count: number): number =>
  Math.min(count - 2, halvings(count - 1) + mostForRange(count - 1))

/** Two stretches that make up the whole: most where they are halves, and one more where both are rounded up. */
const mostForRange = (last: number): number => 2 * halvings(Math.ceil(last / 2)) + 1

/** The same where the condition holds at the last place. */
async function rising(last: number, look: Ask): Promise<AnswerRange & { readonly answer: number }> {
  const [afterEdge, afterFrom] = [mostForRange(last), halvings(last)]
  const holds = async (place: number, later = 0) => (await look(place, later + afterEdge)).holds
  const isSure = async (place: number, later = 0) => (await look(place, later)).kept === 'yes'
  const mayHold = async (place: number, later = 0) => (await look(place, later + afterFrom)).kept !== 'no'
  const answer = (await holds(0)) ? 0 : await firstWhere(0, last, holds)
  const isOpen = !(await isSure(last))
  // The neighbours of the edge are known by now, and mostly they decide.
  const isSharp = answer === 0 || !(await mayHold(answer - 1))
  const from = isSharp ? answer : await firstWhere(-1, answer - 1, mayHold)
  if (isOpen) return { answer, from, to: last, isOpen }
  return {
    answer,
    from,
    to: (await isSure(answer)) ? answer : await firstWhere(answer, last, isSure),
    isOpen,
  }
}

/** The first place behind `low` at which something is so, if it is so at `high` and from the first one on. */
async function firstWhere(
  low: number,
  high: number,
  isSo: (place: number, later: number) => Promise<boolean>,
): Promise<number> {
  let [below, found] = [low, high]
  while (found - below > 1) {
    const middle = Math.floor((below + found) / 2)
    if (await isSo(middle, halvings(found - below) - 1)) found = middle
    else below = middle
  }
  return found
}
