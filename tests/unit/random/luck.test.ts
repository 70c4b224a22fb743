import { describe, expect, it } from 'vitest'
import { Luck, openUniform } from '../../../src/random/luck.ts'
import { rootKey } from '../../../src/random/root-key.ts'
import { threefry2x32 } from '../../../src/random/threefry.ts'

const luck = new Luck(...rootKey('tests of luck', 1))
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
})

// Moments, distributions and independence are among the known answers of `delt verify`.
describe('the variates', () => {
  it('uniform: never 0 and never 1, whatever the words', () => {
    expect(openUniform(0, 0)).toBe(2 ** -54)
    expect(openUniform(0, 64)).toBe(2 ** -53)
    expect(openUniform(32, 0)).toBe(2 ** -27)
    expect(openUniform(-1, -1)).toBe(1 - 2 ** -53)
  })

  it('uniform: whole steps of 2^-53', () => {
    for (let i = 0; i < 10_000; i++) expect(luck.uniform(i, 0) * 2 ** 53).toSatisfy(Number.isInteger)
  })

  it('normal: rises with the uniform number of the same address', () => {
    const byUniform = Array.from({ length: 2000 }, (_, i) => i).toSorted(
      (a, b) => luck.uniform(a, 2) - luck.uniform(b, 2),
    )
    const normals = byUniform.map((i) => luck.normal(i, 2))
    expect(normals).toEqual(normals.toSorted((a, b) => a - b))
  })

  it('chance: never at 0, always at 1', () => {
    const people = Array.from({ length: 5000 }, (_, i) => i)
    expect(people.filter((i) => luck.chance(0, i, 12))).toEqual([])
    expect(people.filter((i) => !luck.chance(1, i, 12))).toEqual([])
  })

  it('chance: what happens at some probability happens at every greater one', () => {
    const people = Array.from({ length: 5000 }, (_, i) => i)
    const met = people.filter((i) => luck.chance(0.2, i, 12))
    expect(met.length).toBeGreaterThan(900)
    expect(met.every((i) => luck.chance(0.21, i, 12))).toBe(true)
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
