import { describe, expect, it } from 'vitest'
import { threefry2x32 } from '../../../src/random/threefry.ts'

function words(key: [number, number], counter: [number, number]): string[] {
  const result = new Int32Array(2)
  threefry2x32(key[0], key[1], counter[0], counter[1], result)
  return [...result].map((word) => (word >>> 0).toString(16).padStart(8, '0'))
}

describe('threefry2x32', () => {
  // The known answers for threefry2x32 with 20 rounds that Random123 ships (kat_vectors).
  it.each<[[number, number], [number, number], string[]]>([
    [
      [0, 0],
      [0, 0],
      ['6b200159', '99ba4efe'],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      ['1cb996fc', 'bb002be7'],
    ],
    [
      [0x13198a2e, 0x03707344],
      [0x243f6a88, 0x85a308d3],
      ['c4923a9c', '483df7a0'],
    ],
  ])('gives the published words for key %j and counter %j', (key, counter, expected) => {
    expect(words(key, counter)).toEqual(expected)
  })

  it('takes signed and unsigned forms of the same words alike', () => {
    expect(words([-1, -1], [-1, -1])).toEqual(words([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff]))
  })

  it('turns half of all result bits when one bit of key or counter turns', () => {
    const base = new Int32Array(2)
    const other = new Int32Array(2)
    let turned = 0
    let pairs = 0
    for (let trial = 0; trial < 500; trial++) {
      const input = [trial * 7919, trial ^ 0x5bd1e995, trial, trial * trial]
      threefry2x32(input[0], input[1], input[2], input[3], base)
      for (let bit = 0; bit < 128; bit++) {
        const changed = [...input]
        changed[bit >>> 5] ^= 1 << (bit & 31)
        threefry2x32(changed[0], changed[1], changed[2], changed[3], other)
        turned += ones(base[0] ^ other[0]) + ones(base[1] ^ other[1])
        pairs++
      }
    }
    // 64 bits a pair, each turned with probability one half; five standard errors.
    expect(Math.abs(turned / pairs - 32)).toBeLessThan((5 * 4) / Math.sqrt(pairs))
  })
})

function ones(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}
