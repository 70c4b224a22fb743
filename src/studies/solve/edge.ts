/** The edge at which a condition begins to hold, found by bisection. */
import type { AnswerRange, Kept } from './result.ts'

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
 * @param look asks about a place; the same one may be asked about again
 */
export async function edgeOf(
  count: number,
  look: (place: number) => Promise<Look>,
): Promise<Edge | undefined> {
  const last = count - 1
  const [first, final] = [await look(0), await look(last)]
  if (!first.holds && !final.holds) return undefined
  const isMirrored = !final.holds
  const mirrored = (place: number) => (isMirrored ? last - place : place)
  const { answer, from, to, isOpen } = await rising(last, (place) => look(mirrored(place)))
  const [low, high] = [mirrored(from), mirrored(to)].toSorted((one, other) => one - other)
  return {
    answer: mirrored(answer),
    side: isMirrored ? 'largest' : 'smallest',
    range: { from: low, to: high, isOpen },
  }
}

/** The same where the condition holds at the last place. */
async function rising(
  last: number,
  look: (place: number) => Promise<Look>,
): Promise<AnswerRange & { readonly answer: number }> {
  const holds = async (place: number) => (await look(place)).holds
  const isSure = async (place: number) => (await look(place)).kept === 'yes'
  const mayHold = async (place: number) => (await look(place)).kept !== 'no'
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
  isSo: (place: number) => Promise<boolean>,
): Promise<number> {
  let [below, found] = [low, high]
  while (found - below > 1) {
    const middle = Math.floor((below + found) / 2)
    if (await isSo(middle)) found = middle
    else below = middle
  }
  return found
}
