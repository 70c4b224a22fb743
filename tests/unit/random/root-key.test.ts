import { describe, expect, it } from 'vitest'
import { rootKey } from '../../../src/random/root-key.ts'

describe('rootKey', () => {
  it('is the same for the same seed and replication, in every version of delt', () => {
    expect(rootKey('delt', 0)).toEqual([-682926816, -723008545])
    expect(rootKey('Grünerløkka 1', 19)).toEqual([-515329136, -585186558])
  })

  it('keeps seed and replication apart', () => {
    const keys = [rootKey('s', 12), rootKey('s1', 2), rootKey('s/1', 2), rootKey('s/', 12), rootKey('', 12)]
    expect(new Set(keys.map(String)).size).toBe(keys.length)
  })

  it('gives 200,000 neighbouring seeds and replications 200,000 different keys', () => {
    const keys = new Set<string>()
    for (let seed = 0; seed < 200; seed++) {
      for (let replication = 0; replication < 1000; replication++) {
        keys.add(rootKey(`seed ${seed}`, replication).join())
      }
    }
    expect(keys.size).toBe(200_000)
  })

  it('gives neighbouring replications unrelated words', () => {
    const n = 20_000
    const keys = Array.from({ length: n + 1 }, (_, replication) => rootKey('delt', replication))
    for (const word of [0, 1] as const) {
      let product = 0
      for (let k = 0; k < n; k++) product += (keys[k][word] / 2 ** 31) * (keys[k + 1][word] / 2 ** 31)
      // Two independent uniform numbers on -1..1: the product has mean 0 and variance 1/9.
      expect(Math.abs(product / n)).toBeLessThan(4 / 3 / Math.sqrt(n))
    }
  })
})
