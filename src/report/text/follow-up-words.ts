/** The chain from an advisor’s time for a user to what comes of it, in words. */
import { texts } from '../../locale/language.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import { describeValue } from '../../results/quantity.ts'
import type { ComparisonRow } from '../../results/result.ts'
import { isSameKey, wholeOf, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { isDecided } from './verdict-sentences.ts'
import { inSentence, listed } from './words.ts'

/** From minutes over talks, knowledge and referrals to effects and work. */
export const FOLLOW_UP_CHAIN: readonly OutcomeKey[] = [
  wholeOf('caseload'),
  wholeOf('follow-up-minutes'),
  wholeOf('interval-days'),
  wholeOf('user-knowledge'),
  wholeOf('standard-referral-share'),
  wholeOf('gain-per-referral'),
  wholeOf('needs-relieved'),
  wholeOf('days-in-work-4-years'),
]

const say = texts({
  en: {
    link: (outcome: string, before: string, value: string) => `${outcome} from ${before} to ${value}`,
    chain: (baseline: string, alternative: string, links: string) =>
      `From ${baseline} to ${alternative}: ${links}.`,
    breaks: (last: string, first: string) =>
      `The change can be followed as far as “${last}”; in “${first}” no difference remains that surely matters.`,
    whole: 'The change can be followed through the whole chain, from time for each user to what comes of it.',
    nothing: 'No link of the chain from time for each user to what comes of it surely changes.',
  },
  nb: {
    link: (outcome, before, value) => `${outcome} fra ${before} til ${value}`,
    chain: (baseline, alternative, links) => `Fra ${baseline} til ${alternative}: ${links}.`,
    breaks: (last, first) =>
      `Endringen kan følges så langt som til «${last}»; i «${first}» står det ikke igjen noen forskjell som sikkert har betydning.`,
    whole:
      'Endringen kan følges gjennom hele kjeden, fra tiden til hver bruker til det som kommer ut av den.',
    nothing:
      'Ingen ledd i kjeden fra tiden til hver bruker til det som kommer ut av den, endrer seg sikkert.',
  },
  nn: {
    link: (outcome, before, value) => `${outcome} frå ${before} til ${value}`,
    chain: (baseline, alternative, links) => `Frå ${baseline} til ${alternative}: ${links}.`,
    breaks: (last, first) =>
      `Endringa kan følgjast så langt som til «${last}»; i «${first}» står det ikkje att nokon skilnad som sikkert betyr noko.`,
    whole:
      'Endringa kan følgjast gjennom heile kjeda, frå tida til kvar brukar til det som kjem ut av henne.',
    nothing: 'Ingen ledd i kjeda frå tida til kvar brukar til det som kjem ut av henne, endrar seg sikkert.',
  },
})

/** Whether an alternative differs in what crosses the divide, so that the chain of needs for the other side tells. */
export const isAcross = ({ varied }: Comparison, alternative: string): boolean =>
  varied.some((one) => one.alternative === alternative && one.kind === 'divide')

/** The links of the chain with their values in both offices, and where it breaks. */
export function followUpSentences(comparison: Comparison, alternative: string): string[] {
  const rows = linksOf(comparison, alternative)
  if (rows.length === 0) return []
  const { link, chain } = say()
  const links = rows.map((row) =>
    link(
      labelOf(row),
      describeValue(row.baselineMean, row.unit),
      describeValue(row.alternativeMean, row.unit),
    ),
  )
  return [chain(comparison.baseline.name, alternative, listed(links)), followUpBreak(comparison, alternative)]
}

/** How far a change can be followed along the chain; empty where nothing was measured. */
export function followUpBreak(comparison: Comparison, alternative: string): string {
  const rows = linksOf(comparison, alternative)
  if (rows.length === 0) return ''
  const { breaks, whole, nothing } = say()
  const last = rows.findLastIndex(({ verdict }) => isDecided(verdict))
  if (last < 0) return nothing
  return last === rows.length - 1 ? whole : breaks(labelOf(rows[last]), labelOf(rows[last + 1]))
}

const labelOf = (row: ComparisonRow): string => inSentence(describeKey(row, outcomeOf(row.outcome)))

const linksOf = ({ rows }: Comparison, alternative: string): readonly ComparisonRow[] =>
  FOLLOW_UP_CHAIN.flatMap(
    (key) => rows.find((row) => row.alternative === alternative && isSameKey(row, key)) ?? [],
  )
