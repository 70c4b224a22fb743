import { describe, expect, it } from 'vitest'
import { Luck, openUniform } from '../../../src/random/luck.ts'
import { rootKey } from '../../../src/random/root-key.ts'
import { threefry2x32 } from '../../../src/random/threefry.ts'

const luck = new Luck(...rootKey('tests of luck', 1))
const N = 200_000

/** Kolmogorov's statistic times the root of n; above 1.95 with probability .001. */
function kolmogorov(draws: Float64Array, cdf: (x: number) => number): number {
  const sorted = draws.toSorted()
  let distance = 0
  sorted.forEach((x, i) => {
    const p = cdf(x)
    distance = Math.max(distance, p - i / sorted.length, (i + 1) / sorted.length - p)
  })
  return distance * Math.sqrt(sorted.length)
}

function sample(draw: (i: number) => number): Float64Array {
  return Float64Array.from({ length: N }, (_, i) => draw(i))
}

function mean(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}

/** Mean product of standardised values; its standard error under independence is 1 / root of n. */
function correlation(a: Float64Array, b: Float64Array): number {
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - ma) * (b[i] - mb)
    aa += (a[i] - ma) ** 2
    bb += (b[i] - mb) ** 2
  }
  return ab / Math.sqrt(aa * bb)
}

/** By its power series, to far more digits than a test of N draws needs. */
function normalCdf(x: number): number {
  const z = Math.abs(x)
  let sum = z
  let term = z
  for (let k = 1; k < 200; k++) {
    term *= (z * z) / (2 * k + 1)
    sum += term
  }
  const upper = 0.5 - (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
  return x < 0 ? upper : 1 - upper
}

describe('an address', () => {
  it('gives the same draw whatever was drawn before, in whatever order', () => {
    const addresses = Array.from(
      { length: 1000 },
      (_, i) => [i * 31, i % 64, (i * 17) % 65_536, i % 1024] as const,
    )
    const forwards = addresses.map((address) => luck.uniform(...address))
    const backwards = addresses.toReversed().map((address) => luck.uniform(...address))
    expect(backwards.toReversed()).toEqual(forwards)
    expect(addresses.map((address) => new Luck(...rootKey('tests of luck', 1)).uniform(...address))).toEqual(
      forwards,
    )
  })

  it('is the counter of the generator, packed as documented', () => {
    const words = new Int32Array(2)
    for (const [who, decision, block, index] of [
      [1, 2, 3, 4],
      [2 ** 32 - 1, 63, 65_535, 1023],
      [0, 32, 32_768, 512],
    ]) {
      threefry2x32(11, 12, who, decision * 2 ** 26 + block * 2 ** 10 + index, words)
      expect(new Luck(11, 12).uniform(who, decision, block, index)).toBe(openUniform(words[0], words[1]))
    }
  })

  it('differs in its draw from every address that differs in one part', () => {
    const draws = new Set<number>()
    for (let i = 0; i < 64; i++) {
      draws.add(luck.uniform(i, 0, 0, 0)).add(luck.uniform(0, i, 0, 0))
      draws.add(luck.uniform(0, 0, i * 1040, 0)).add(luck.uniform(0, 0, 0, i * 16))
    }
    // 0,0,0,0 is met four times.
    expect(draws.size).toBe(4 * 64 - 3)
  })

  it('takes zero for a block or index that is left out', () => {
    expect(luck.uniform(7, 3)).toBe(luck.uniform(7, 3, 0, 0))
  })

  it('takes any 32 bits as a person', () => {
    expect(luck.uniform(2 ** 32 - 1, 0)).toBe(luck.uniform(-1, 0))
    expect(luck.uniform(2 ** 31, 0)).not.toBe(luck.uniform(0, 0))
  })

  it.each([
    [64, 0, 0],
    [-1, 0, 0],
    [0, 65_536, 0],
    [0, -1, 0],
    [0, 0, 1024],
    [0, 0, -1],
  ])('outside its ranges is refused: decision %i, block %i, index %i', (decision, block, index) => {
    expect(() => luck.uniform(0, decision, block, index)).toThrow(RangeError)
  })

  it('reaches the ends of its ranges', () => {
    expect(luck.uniform(0, 63, 65_535, 1023)).toBeGreaterThan(0)
  })

  it('has other luck under another key', () => {
    const other = new Luck(...rootKey('tests of luck', 2))
    const a = sample((i) => luck.uniform(i, 1))
    const b = sample((i) => other.uniform(i, 1))
    expect(Math.abs(correlation(a, b)) * Math.sqrt(N)).toBeLessThan(4)
  })
})

describe('neighbouring addresses', () => {
  const here = sample((i) => luck.uniform(i, 5, i % 1000, 3))
  it.each([
    ['person', sample((i) => luck.uniform(i + 1, 5, i % 1000, 3))],
    ['decision', sample((i) => luck.uniform(i, 6, i % 1000, 3))],
    ['block', sample((i) => luck.uniform(i, 5, (i % 1000) + 1, 3))],
    ['index', sample((i) => luck.uniform(i, 5, i % 1000, 4))],
  ])('that differ by one %s are unrelated', (_, there) => {
    expect(Math.abs(correlation(here, there)) * Math.sqrt(N)).toBeLessThan(4)
    expect(
      kolmogorov(
        here.map((u, i) => (u + there[i]) % 1),
        (x) => x,
      ),
    ).toBeLessThan(1.95)
  })

  it('cover the unit square evenly in pairs', () => {
    const cells = new Float64Array(20 * 20)
    for (let i = 0; i < N; i++) {
      cells[
        Math.floor(luck.uniform(9, 1, i % 65_536, i >>> 16) * 20) * 20 +
          Math.floor(luck.uniform(9, 2, i % 65_536, i >>> 16) * 20)
      ]++
    }
    // 399 degrees of freedom: the .001 quantiles of chi-square are 315 and 491.
    const chiSquare = cells.reduce((sum, count) => sum + (count - N / 400) ** 2 / (N / 400), 0)
    expect(chiSquare).toBeGreaterThan(315)
    expect(chiSquare).toBeLessThan(491)
  })
})

describe('the variates', () => {
  it('uniform: even over (0, 1), along people and along blocks', () => {
    expect(
      kolmogorov(
        sample((i) => luck.uniform(i, 0)),
        (x) => x,
      ),
    ).toBeLessThan(1.95)
    expect(
      kolmogorov(
        sample((i) => luck.uniform(1, 0, i % 65_536, i >>> 16)),
        (x) => x,
      ),
    ).toBeLessThan(1.95)
  })

  it('uniform: never 0 and never 1, whatever the words', () => {
    expect(openUniform(0, 0)).toBe(2 ** -54)
    expect(openUniform(0, 64)).toBe(2 ** -53)
    expect(openUniform(32, 0)).toBe(2 ** -27)
    expect(openUniform(-1, -1)).toBe(1 - 2 ** -53)
  })

  it('uniform: whole steps of 2^-53, odd and even alike', () => {
    const steps = sample((i) => luck.uniform(i, 0) * 2 ** 53)
    expect(steps.every((step) => Number.isInteger(step))).toBe(true)
    expect(Math.abs(mean(steps.map((step) => step % 2)) - 0.5)).toBeLessThan(2 / Math.sqrt(N))
  })

  it('exponential: mean 1, variance 1, and its distribution', () => {
    const draws = sample((i) => luck.exponential(i, 10))
    expect(Math.abs(mean(draws) - 1)).toBeLessThan(4 / Math.sqrt(N))
    expect(Math.abs(mean(draws.map((x) => (x - 1) ** 2)) - 1)).toBeLessThan((4 * Math.sqrt(8)) / Math.sqrt(N))
    expect(kolmogorov(draws, (x) => 1 - Math.exp(-x))).toBeLessThan(1.95)
  })

  it('normal: the first four moments, and its distribution', () => {
    const draws = sample((i) => luck.normal(i, 11))
    expect(Math.abs(mean(draws))).toBeLessThan(4 / Math.sqrt(N))
    expect(Math.abs(mean(draws.map((x) => x ** 2)) - 1)).toBeLessThan((4 * Math.sqrt(2)) / Math.sqrt(N))
    expect(Math.abs(mean(draws.map((x) => x ** 3)))).toBeLessThan((4 * Math.sqrt(15)) / Math.sqrt(N))
    expect(Math.abs(mean(draws.map((x) => x ** 4)) - 3)).toBeLessThan((4 * Math.sqrt(96)) / Math.sqrt(N))
    expect(kolmogorov(draws, normalCdf)).toBeLessThan(1.95)
  })

  it('normal: rises with the uniform number of the same address', () => {
    const byUniform = Array.from({ length: 2000 }, (_, i) => i).toSorted(
      (a, b) => luck.uniform(a, 2) - luck.uniform(b, 2),
    )
    const normals = byUniform.map((i) => luck.normal(i, 2))
    expect(normals).toEqual(normals.toSorted((a, b) => a - b))
  })

  it('chance: as often as its probability says, never at 0, always at 1', () => {
    const share = (p: number): number => mean(sample((i) => Number(luck.chance(p, i, 12))))
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / N))
    expect(share(0)).toBe(0)
    expect(share(1)).toBe(1)
  })

  it('chance: what happens at some probability happens at every greater one', () => {
    const people = Array.from({ length: 5000 }, (_, i) => i)
    const met = people.filter((i) => luck.chance(0.2, i, 12))
    expect(met.length).toBeGreaterThan(900)
    expect(met.every((i) => luck.chance(0.21, i, 12))).toBe(true)
  })

  // Chi-square over the counts, far counts pooled where fewer than 10 are expected; limits are mean + 4 sd.
  it.each([0.05, 0.7, 5, 26.3, 50])('poisson: the probabilities of mean %d', (rate) => {
    const counts = new Map<number, number>()
    for (let i = 0; i < N; i++) {
      const count = luck.poisson(rate, i, 13)
      counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    const { chiSquare, cells } = chiSquareOfPoisson(counts, rate)
    expect(cells).toBeGreaterThan(1)
    expect(chiSquare).toBeLessThan(cells - 1 + 4 * Math.sqrt(2 * (cells - 1)))
  })

  it('poisson: never falls when the mean rises', () => {
    for (let i = 0; i < 2000; i++) {
      let last = 0
      for (let rate = 0; rate <= 60; rate += 0.5) {
        const count = luck.poisson(rate, i, 14)
        expect(count).toBeGreaterThanOrEqual(last)
        last = count
      }
    }
  })

  it('poisson: nobody comes at mean 0, and impossible means are refused', () => {
    expect(luck.poisson(0, 1, 15)).toBe(0)
    for (const rate of [-1, 701, Number.NaN]) expect(() => luck.poisson(rate, 1, 15)).toThrow(RangeError)
  })
})

function chiSquareOfPoisson(counts: Map<number, number>, rate: number): { chiSquare: number; cells: number } {
  let probability = Math.exp(-rate)
  let chiSquare = 0
  let cells = 0
  let [expected, observed, expectedSoFar, observedSoFar] = [0, 0, 0, 0]
  for (let count = 0; N - expectedSoFar - expected > 10; count++) {
    expected += N * probability
    observed += counts.get(count) ?? 0
    probability *= rate / (count + 1)
    if (expected < 10) continue
    chiSquare += (observed - expected) ** 2 / expected
    cells++
    expectedSoFar += expected
    observedSoFar += observed
    expected = observed = 0
  }
  const [restExpected, restObserved] = [N - expectedSoFar, N - observedSoFar]
  return { chiSquare: chiSquare + (restObserved - restExpected) ** 2 / restExpected, cells: cells + 1 }
}
