/** Evaluates simulated values: which meet the conditions, how they differ from the answer, and which is nearest. */
import { compareKey } from '../../results/comparison/paired-differences.ts'
import { estimateOf, excludesZero, type Estimate } from '../../results/estimates.ts'
import { rowOf } from '../../results/lookup.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { holm } from '../../statistics/holm.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import { isKept, type Asked, type FromAnswer, type Goal, type Kept, type Reading } from './result.ts'

/** An outcome at one value. */
export function readingOf(result: ScenarioResult, asked: Asked): Reading {
  const row = rowOf(result, asked)
  const mean = { value: row?.mean ?? Number.NaN, ciLow: row?.ciLow, ciHigh: row?.ciHigh }
  return { n: row?.n ?? 0, mean, kept: asked.condition && keptBy(mean, asked.condition) }
}

function keptBy({ ciLow, ciHigh }: Estimate, { relation, bound }: NonNullable<Asked['condition']>): Kept {
  if (ciLow === undefined || ciHigh === undefined) return 'undecided'
  const [near, far] = relation === '<=' ? [bound - ciLow, bound - ciHigh] : [ciHigh - bound, ciLow - bound]
  if (far >= 0) return 'yes'
  return near < 0 ? 'no' : 'undecided'
}

/** A value with its readings. */
export interface Read {
  readonly place: number
  readonly result: ScenarioResult
  readonly readings: readonly Reading[]
}

/** The best of the values whose means meet all conditions; the first where several are equal. */
export function bestOf(all: readonly Read[], goal: Goal, asked: readonly Asked[]): Read | undefined {
  const sign = goal === 'maximise' ? 1 : -1
  const worth = ({ readings: [first] }: Read) => sign * first.mean.value
  return all
    .filter(({ readings }) => isKept({ asked }, readings) && Number.isFinite(readings[0].mean.value))
    .reduce<Read | undefined>((best, one) => (best && worth(best) >= worth(one) ? best : one), undefined)
}

/**
 * Of the values that violate conditions, the one whose means miss the bounds by the least, summed as shares of them.
 */
export function nearestOf(all: readonly Read[], asked: readonly Asked[]): Read | undefined {
  const off = ({ readings }: Read) =>
    asked.reduce((sum, { condition }, index) => sum + missed(condition, readings[index].mean.value), 0)
  return all
    .filter((one) => Number.isFinite(off(one)))
    .toSorted((one, other) => off(one) - off(other))
    .at(0)
}

function missed(condition: Asked['condition'], mean: number): number {
  if (condition === undefined) return 0
  const { relation, bound } = condition
  const beyond = relation === '<=' ? mean - bound : bound - mean
  return beyond <= 0 ? 0 : beyond / (Math.abs(bound) || 1)
}

/** How an outcome differs between the answer and each of the other values, in pairs of replications. */
export function fromAnswer(
  answer: Read,
  others: readonly Read[],
  key: OutcomeKey,
): ReadonlyMap<number, FromAnswer> {
  const paired = others.flatMap(({ place, result }) => {
    const found = compareKey(answer.result, result, key, outcomeOf(key.outcome))
    return found === undefined ? [] : [{ place, difference: estimateOf(found), p: found.p }]
  })
  const tests = paired.filter(({ p }) => p !== undefined)
  const adjusted = holm(tests.map(({ p }) => p ?? 1))
  return new Map(
    paired.map((one) => [one.place, { difference: one.difference, pHolm: adjusted.at(tests.indexOf(one)) }]),
  )
}

/** The difference in an outcome from one value to another. */
export function between(from: Read, to: Read, key: OutcomeKey): Estimate | undefined {
  const paired = compareKey(from.result, to.result, key, outcomeOf(key.outcome))
  return paired && estimateOf(paired)
}

/** Neighbours between which an outcome surely moves against its overall trend. */
export function reversalsIn(
  all: readonly Read[],
  key: OutcomeKey,
  ends: Estimate | undefined,
): readonly (readonly [number, number])[] {
  return all.slice(1).flatMap((to, index) => {
    const step = between(all[index], to, key)
    const isReversed = step && ends && excludesZero(step) && step.value * ends.value < 0
    return isReversed ? [[all[index].place, to.place] as const] : []
  })
}
