import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeOf, mostLooks } from '../../../../src/studies/solve/edge.ts'

/** A condition that holds from one place on, and is undecided on so many places to either side. */
const condition = fc.record({
  count: fc.integer({ min: 2, max: 300 }),
  edge: fc.integer({ min: -1, max: 301 }),
  undecided: fc.integer({ min: 0, max: 40 }),
  isFalling: fc.boolean(),
})

describe('a search for an edge', () => {
  it('never asks about more places than it has said that it might', () => {
    return fc.assert(
      fc.asyncProperty(condition, async ({ count, edge, undecided, isFalling }) => {
        const asked: { place: number; later: number }[] = []
        await edgeOf(count, (place, later) => {
          if (!asked.some((one) => one.place === place)) asked.push({ place, later })
          const distance = isFalling ? edge - place : place - edge
          const kept = Math.abs(distance) <= undecided ? 'undecided' : distance > 0 ? 'yes' : 'no'
          return Promise.resolve({ holds: distance >= 0, kept })
        })
        const inner = asked.slice(2)
        expect(inner.length).toBeLessThanOrEqual(mostLooks(count))
        inner.forEach(({ later }, position) => expect(inner.length - position - 1).toBeLessThanOrEqual(later))
      }),
      { numRuns: 500 },
    )
  })
})
