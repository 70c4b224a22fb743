/** The chain from a need for the other side to what comes of it, link by link, in any office. */
import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import { meanOf } from '../lookup.ts'
import type { ScenarioResult } from '../result.ts'

/** The links that can break, in their order; each is a share of all needs seen. */
export const LINKS = ['asked', 'allowed', 'in-time', 'fulfilled'] as const
export type Link = (typeof LINKS)[number]

/** The outcome that tells how many needs reach a link. */
export const OUTCOME_OF_LINK: { readonly [L in Link]: OutcomeId } = {
  asked: 'requests-asked-share',
  allowed: 'requests-allowed-share',
  'in-time': 'requests-answered-in-time-share',
  fulfilled: 'requests-fulfilled-share',
}

/** The offices that are compared. */
interface Offices {
  readonly baseline: ScenarioResult
  readonly alternatives: readonly ScenarioResult[]
}

/** The chain of one office. */
export interface Chain {
  readonly scenario: string
  /** needs seen in a year per 1,000 users in the office */
  readonly needsPer1000: number
  /** share of all needs that reach each link */
  readonly reached: { readonly [L in Link]: number }
  /** share that each link keeps of the needs that come to it; what is answered late can still be fulfilled */
  readonly kept: { readonly [L in Link]: number }
  /** the link that keeps least */
  readonly weakest: Link
}

/** The chain of an office; undefined where no need was seen. */
export function chainOf(result: ScenarioResult): Chain | undefined {
  const needs = meanOf(result, 'requests-needed')
  if (!(needs > 0)) return undefined
  const share = (link: Link): number => meanOf(result, OUTCOME_OF_LINK[link])
  const [asked, allowed, inTime, fulfilled] = LINKS.map(share)
  const answered = inTime + meanOf(result, 'requests-answered-late-share')
  const kept = {
    asked,
    allowed: of(allowed, asked),
    'in-time': of(inTime, allowed),
    fulfilled: of(fulfilled, answered),
  }
  return {
    scenario: result.name,
    needsPer1000: (1000 * needs) / meanOf(result, 'users-present'),
    reached: { asked, allowed, 'in-time': inTime, fulfilled },
    kept,
    weakest: LINKS.reduce((weakest, link) => (kept[link] < kept[weakest] ? link : weakest)),
  }
}

/** The chains of the offices of a comparison that see needs, the baseline first. */
export const chainsOf = ({ baseline, alternatives }: Offices): Chain[] =>
  [baseline, ...alternatives].flatMap((result) => chainOf(result) ?? [])

/** Nothing is lost of nothing. */
const of = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 1)
