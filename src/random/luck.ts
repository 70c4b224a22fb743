import { normalQuantile } from './normal-quantile.ts'
import { threefry2x32 } from './threefry.ts'

/**
 * All the luck of one replication. A draw has an address and is a function of key and address alone: it does not
 * matter how many draws were made before it, in which order, or in which office. The same address always gives the
 * same luck, so a decision that repeats needs a block or an index that tells its occasions apart.
 *
 * An address is
 * - `who`: the person or advisor, 32 bits;
 * - `decision`: what is decided, 0 to 63;
 * - `block`: when, for example the number of a month, 0 to 65,535;
 * - `index`: which of several draws of one decision in one block, 0 to 1,023.
 *
 * `who` is the first word of the generator's counter; the second is decision, block and index side by side in 6, 16
 * and 10 bits. An address outside these ranges would be the address of another draw and is refused.
 */
export class Luck {
  private readonly key0: number
  private readonly key1: number
  private readonly words = new Int32Array(2)

  /** Two keys that differ in a bit give luck that has nothing in common; see `rootKey`. */
  constructor(key0: number, key1: number) {
    this.key0 = key0 | 0
    this.key1 = key1 | 0
  }

  /** A number between 0 and 1, neither of which is ever reached, in steps of 2^-53. */
  uniform(who: number, decision: number, block = 0, index = 0): number {
    if (((decision >>> 6) | (block >>> 16) | (index >>> 10)) !== 0) refuse(decision, block, index)
    const words = this.words
    threefry2x32(this.key0, this.key1, who, (decision << 26) | (block << 10) | index, words)
    return openUniform(words[0], words[1])
  }

  /** Whether something of probability `p` happens; what happens at some `p` happens at every greater one. */
  chance(p: number, who: number, decision: number, block = 0, index = 0): boolean {
    return this.uniform(who, decision, block, index) < p
  }

  /** An exponential variate of mean 1. */
  exponential(who: number, decision: number, block = 0, index = 0): number {
    return -Math.log(this.uniform(who, decision, block, index))
  }

  /** A normal variate of mean 0 and standard deviation 1, by inversion: it rises with the uniform number. */
  normal(who: number, decision: number, block = 0, index = 0): number {
    return normalQuantile(this.uniform(who, decision, block, index))
  }

  /**
   * A Poisson variate by inversion: at one address it never falls when the mean rises. Takes about `mean` steps.
   *
   * @param mean from 0 to 700, beyond which the probability of none is no longer a normal double
   */
  poisson(mean: number, who: number, decision: number, block = 0, index = 0): number {
    if (!(mean >= 0 && mean <= 700))
      throw new RangeError(`a Poisson mean lies between 0 and 700, not at ${mean}`)
    const u = this.uniform(who, decision, block, index)
    let count = 0
    let probability = Math.exp(-mean)
    let cumulative = probability
    // The sum of rounded probabilities can end just below a u close to 1; far out in the tail nothing more is added.
    while (u > cumulative && (count < mean || probability > 2 ** -60)) {
      count++
      probability *= mean / count
      cumulative += probability
    }
    return count
  }
}

/** The upper 27 and 26 bits of two words as a number in steps of 2^-53; none of them set counts as half a step. */
export function openUniform(word0: number, word1: number): number {
  const u = (word0 >>> 5) * 2 ** -27 + (word1 >>> 6) * 2 ** -53
  return u === 0 ? 2 ** -54 : u
}

function refuse(decision: number, block: number, index: number): never {
  throw new RangeError(
    `no such address: decision ${decision} of 0..63, block ${block} of 0..65535, index ${index} of 0..1023`,
  )
}
