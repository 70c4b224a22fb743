import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { estimateMean } from '../../src/statistics/interval.ts'
import type { Range } from '../../src/statistics/score-interval.ts'

const DRAWS = 20_000
/** Intervals of small samples of skew numbers are never exact; so far a coverage of 95 % may miss. */
const BIAS = 0.015
/** Three standard errors of a share of 95 % among so many draws. */
const NOISE = 3 * Math.sqrt((0.95 * 0.05) / DRAWS)

interface Shape {
  readonly what: string
  readonly range: Range
  readonly mean: number
  /** one replication */
  readonly draw: (uniform: () => number) => number
}

const share = { least: 0, most: 1 }
const amount = { least: 0 }

/** The share of so many persons that something happens to. */
const shareOf =
  (persons: number, chance: number) =>
  (uniform: () => number): number => {
    let happened = 0
    for (let person = 0; person < persons; person++) if (uniform() < chance) happened++
    return happened / persons
  }

/** A sum of so many exponential times of mean 1. */
const times =
  (n: number) =>
  (uniform: () => number): number => {
    let sum = 0
    for (let k = 0; k < n; k++) sum -= Math.log(1 - uniform())
    return sum
  }

const normal = (uniform: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())

const SHAPES: readonly Shape[] = [
  { what: 'a common share that hardly varies', range: share, mean: 0.3, draw: (u) => 0.3 + 0.02 * normal(u) },
  { what: 'a rare share of many persons', range: share, mean: 0.01, draw: shareOf(500, 0.01) },
  { what: 'a frequent share of few persons', range: share, mean: 0.9, draw: shareOf(40, 0.9) },
  { what: 'a share that can be anything', range: share, mean: 0.5, draw: (u) => u() },
  { what: 'a time', range: amount, mean: 4, draw: times(4) },
  { what: 'an amount that hardly varies', range: amount, mean: 100, draw: (u) => 100 + 3 * normal(u) },
]

describe('intervals of levels', () => {
  const cases = SHAPES.flatMap((shape) => [3, 20].map((n) => ({ ...shape, n })))

  it.each(cases)(
    'hold the truth in 95 of 100 cases: $what, $n replications',
    ({ range, mean, draw, n, what }) => {
      const uniform = seedrandom.alea(`${what} ${n}`)
      let held = 0
      for (let k = 0; k < DRAWS; k++) {
        const { interval } = estimateMean(
          Array.from({ length: n }, () => draw(uniform)),
          range,
        )
        if (interval !== undefined && interval.low <= mean && mean <= interval.high) held++
      }
      expect(Math.abs(held / DRAWS - 0.95)).toBeLessThan(NOISE + BIAS)
    },
  )
})
