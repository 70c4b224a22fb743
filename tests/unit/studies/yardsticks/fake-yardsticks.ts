/** Yardsticks whose every number is known. */
import type { MeasuredYardsticks } from '../../../../src/results/comparison/ruler.ts'
import { outcomes } from '../../../../src/results/outcomes.ts'
import { wholeOf, type OutcomeId, type OutcomeKey } from '../../../../src/vocabulary/outcomes.ts'
import { ofEveryYardstick } from '../../../../src/vocabulary/yardsticks.ts'

const ofComplex = (outcome: OutcomeId): OutcomeKey => ({ outcome, breakdown: 'complex', level: 'complex' })

/**
 * An office of 4,000 users in which each outcome is 100, and yardsticks that move it by 10, 20, 30 and 40 with an
 * interval of 1 to both sides.
 *
 * @param sizes other differences of the first yardstick, of which the others are multiples
 */
export function fakeYardsticks(sizes: { readonly [Id in OutcomeId]?: number } = {}): MeasuredYardsticks {
  const keys = outcomes.flatMap(({ id, breakdowns }) => [
    wholeOf(id),
    ...(breakdowns.includes('complex') ? [ofComplex(id)] : []),
  ])
  return {
    pairs: 20,
    outcomes: keys.map((key) => {
      const { [key.outcome]: size = 10 } = sizes
      return {
        ...key,
        dual: key.outcome === 'users-present' ? 4000 : 100,
        differences: ofEveryYardstick((_, place) => {
          const value = size * (place + 1)
          return [value, value - Math.abs(size) / 10, value + Math.abs(size) / 10]
        }),
      }
    }),
  }
}
