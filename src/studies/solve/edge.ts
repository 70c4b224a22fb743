/** The edge at which a condition begins to hold, found by bisection. */
import type { AnswerRange, Kept } from './result.ts'

/** Looks at a place, possibly again; `later` is the most other places that may still be looked at afterwards. */
type Ask = (place: number, later: number) => Promise<Look>

/** What is known about a condition at a place. */
export interface Look {
  /** whether the mean meets it */
  readonly holds: boolean
  /** whether the whole interval meets it, or violates it */
  readonly kept: Kept
}

export interface Edge {
  readonly answer: number
  readonly side: 'smallest' | 'largest'
  readonly range: AnswerRange
}

/**
 * Where a condition begins to hold along ordered places, given that it holds at one end: the smallest place that meets
 * it if the last one does, else the largest. A condition that holds at both ends is taken to hold everywhere. Undefined
 * where it holds at neither.
 *
 * @param count number of places, at least two
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

/** Halvings needed until two places this far apart are neighbours. */
const halvings = (places: number): number => (places > 1 ? Math.ceil(Math.log2(places)) : 0)

/** The most places looked at besides the two ends: for the edge, and for the range on either side of it. */
export const mostLooks = (count: number): number =>
  Math.min(count - 2, halvings(count - 1) + mostForRange(count - 1))

/**
 * The two stretches make up the whole. They need most looks if they are halves, and one more if both are rounded up.
 */
const mostForRange = (last: number): number => 2 * halvings(Math.ceil(last / 2)) + 1

/** The edge where the condition holds at the last place. */
async function rising(last: number, look: Ask): Promise<AnswerRange & { readonly answer: number }> {
  const [afterEdge, afterFrom] = [mostForRange(last), halvings(last)]
  const holds = async (place: number, later = 0) => (await look(place, later + afterEdge)).holds
  const isSure = async (place: number, later = 0) => (await look(place, later)).kept === 'yes'
  const mayHold = async (place: number, later = 0) => (await look(place, later + afterFrom)).kept !== 'no'
  const answer = (await holds(0)) ? 0 : await firstWhere(0, last, holds)
  const isOpen = !(await isSure(last))
  // The neighbours of the edge have been looked at by now, and usually they decide.
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

/** The first place after `low` where `isSo` holds, given that it holds from there up to `high`. */
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
