/**
 * Threefry-2x32 with 20 rounds: a counter-based generator. The same key and counter give the same two words, always
 * and in any order; different counters give words that pass the usual batteries of tests.
 *
 * Source: Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC '11. The known
 * answers of their library Random123 are in the tests.
 *
 * @param words receives the two 32-bit results; a parameter, so that a draw allocates nothing
 */
export function threefry2x32(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  words: Int32Array,
): void {
  let x0 = (counter0 + key0) | 0
  let x1 = (counter1 + key1) | 0
  // After each four rounds the next two of three key words are added; they take turns through `a` and `b`.
  // `| 0` marks them as integers, so that all sums stay sums of integers.
  let a = key1 | 0
  let b = key0 ^ key1 ^ PARITY
  let c = key0 | 0
  for (let injection = 1; injection <= 5; injection++) {
    if (injection % 2 === 1) {
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 13) ^ x0
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 15) ^ x0
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 26) ^ x0
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 6) ^ x0
    } else {
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 17) ^ x0
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 29) ^ x0
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 16) ^ x0
      x0 = (x0 + x1) | 0
      x1 = rotate(x1, 24) ^ x0
    }
    x0 = (x0 + a) | 0
    x1 = (x1 + b + injection) | 0
    const used = a
    a = b
    b = c
    c = used
  }
  words[0] = x0
  words[1] = x1
}

/** Mixed into the third key word, so that no key can make the schedule all zeros. */
const PARITY = 0x1bd11bda

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
