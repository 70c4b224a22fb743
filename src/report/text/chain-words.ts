/** The chain from a need for the other side to what comes of it, in words. */
import { LINKS, type Chain, type Link } from '../../results/comparison/chain.ts'
import { wholeNumber } from './number.ts'
import { compared, listed } from './words.ts'

/** What happens to a need at each link. */
export const LINK_WORDS: { readonly [L in Link]: string } = {
  asked: 'asked',
  allowed: 'allowed by a leader',
  'in-time': 'answered in time',
  fulfilled: 'fulfilled by a place or an advisor',
}

/** Where each link loses what comes to it, with the whole of which it keeps a part. */
const LOSSES: {
  readonly [L in Link]: { readonly where: string; readonly kept: (per100: string) => string }
} = {
  asked: {
    where: 'where a need is seen and has to be asked about',
    kept: (per100) => `of 100 needs ${per100} are asked`,
  },
  allowed: {
    where: 'where leaders decide',
    kept: (per100) => `of 100 that are asked ${per100} are allowed`,
  },
  'in-time': {
    where: 'where the other side has to answer',
    kept: (per100) => `of 100 that are allowed ${per100} are answered in time`,
  },
  fulfilled: {
    where: 'between the answer and a place or an advisor',
    kept: (per100) => `of 100 that are answered ${per100} are fulfilled`,
  },
}

/**
 * How many needs each office sees, what becomes of 100 of them, and where each loses most.
 *
 * @param chains of the offices, the baseline first
 */
export function chainSentences(chains: readonly Chain[]): string[] {
  const [first, ...others] = chains
  if (first === undefined) return []
  const words = LINKS.map((link) => `${per100(first.reached[link])} are ${LINK_WORDS[link]}`)
  const same = others.map(
    ({ scenario, reached }) => `under ${scenario} ${listed(LINKS.map((link) => per100(reached[link])))}`,
  )
  const seen = chains.map(({ scenario, needsPer1000 }) => ({ name: scenario, value: needsPer1000 }))
  return [
    `Needs for the other side that advisors see in a year, per 1,000 users: ${compared(seen, wholeNumber)}.`,
    `Of 100 needs for the other side ${listed(words)} under ${first.scenario}${same.map((text) => `; ${text}`).join('')}.`,
    ...chains.map(weakestInWords),
  ]
}

/** The weakest link of an office. */
function weakestInWords({ scenario, weakest, kept }: Chain): string {
  const { where, kept: keeps } = LOSSES[weakest]
  return `Under ${scenario} most is lost ${where}: ${keeps(per100(kept[weakest]))}.`
}

const per100 = (share: number): string => wholeNumber(100 * share)
