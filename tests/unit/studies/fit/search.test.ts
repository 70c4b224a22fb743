import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { searchBox, type Effort, type Problem } from '../../../../src/studies/fit/search.ts'

const effort: Effort = { points: 60, halfWidths: [0.5, 0.35, 0.25, 0.18, 0.12, 0.1, 0.1, 0.1], averaged: 3 }

/** Six parameters behind eight curved quantities, as a stock follows from arrivals and rates, with noise. */
function curved(truth: readonly number[], seed: string, noise: number): Problem {
  const alea = seedrandom.alea(seed)
  const quantitiesAt = ([a, b, c, d, e, f]: readonly number[]) => [
    Math.log((0.2 + a) / (0.3 + b)),
    Math.exp(-b - c),
    a * c + 0.5 * d,
    (0.2 + d) / (0.5 + e),
    Math.sqrt(0.1 + e * f),
    f - 0.3 * a,
    b + c * c,
    d - e + f,
  ]
  const aims = quantitiesAt(truth).map((target) => ({ target, tolerance: 0.05 }))
  return {
    start: Array.from({ length: 6 }, () => 0.5),
    aims,
    uniform: () => alea(),
    measure: (points) =>
      Promise.resolve(
        points.map((point) => quantitiesAt(point).map((value) => value + noise * (alea() - 0.5))),
      ),
  }
}

describe('searchBox', () => {
  const truth = [0.3, 0.7, 0.2, 0.55, 0.8, 0.4]

  it('finds known parameters of a curved problem from its figures', async () => {
    const { at } = await searchBox(curved(truth, 'one', 0), effort)
    for (const [i, value] of truth.entries()) expect(Math.abs(at[i] - value)).toBeLessThan(0.02)
  })

  it('finds the same parameters again with other designs and other noise', async () => {
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((seed) => searchBox(curved(truth, seed, 0.05), effort)),
    )
    for (const { at } of answers)
      for (const [i, value] of truth.entries()) expect(Math.abs(at[i] - value)).toBeLessThan(0.06)
  })

  it('meets targets that lie at an edge of what is plausible', async () => {
    const { at } = await searchBox(curved([0, 1, 0.2, 0.55, 1, 0.4], 'edge', 0), effort)
    expect(at[0]).toBeLessThan(0.03)
    expect(at[1]).toBeGreaterThan(0.97)
  })

  it('leaves in the middle of its range what no target depends on', async () => {
    const alea = seedrandom.alea('open')
    const problem: Problem = {
      start: [0.5, 0.5],
      aims: [{ target: 0.8, tolerance: 0.05 }],
      uniform: () => alea(),
      measure: (points) => Promise.resolve(points.map(([a]) => [a])),
    }
    const { at } = await searchBox(problem, effort)
    expect(at[0]).toBeCloseTo(0.8, 2)
    expect(at[1]).toBeCloseTo(0.5, 2)
  })

  it('leaves out a quantity that nearly no point measures', async () => {
    const alea = seedrandom.alea('missing')
    const problem: Problem = {
      start: [0.5],
      aims: [
        { target: 0.3, tolerance: 0.05 },
        { target: 5, tolerance: 0.01 },
      ],
      uniform: () => alea(),
      measure: (points) => Promise.resolve(points.map(([a], at) => [a, at === 0 ? a : Number.NaN])),
    }
    expect((await searchBox(problem, effort)).at[0]).toBeCloseTo(0.3, 2)
  })

  it('refuses fewer points than a response needs', async () => {
    await expect(searchBox(curved(truth, 'few', 0), { ...effort, points: 7 })).rejects.toThrow(RangeError)
  })
})
