/** What else readers of a comparison are told: its question, other overlaps of the catalogues, how it ended. */
import { texts } from '../../locale/language.ts'
import type {
  CatalogueGap,
  Comparison,
  FailedPair,
  Overlap,
  Stopped,
} from '../../results/comparison/comparison-result.ts'
import { grouped } from '../../results/quantity.ts'
import { headlineAt } from './answer.ts'

/** With more alternatives than this a question gives their number. */
const MOST_IN_QUESTION = 3

const say = texts({
  en: {
    question: (alternatives: string, baseline: string) =>
      `What does ${alternatives} change, compared with ${baseline}?`,
    or: ' or ',
    eachOf: (alternatives: number) => `each of ${alternatives} alternatives`,
    overlap: (degree: string, headline: string, more: string, moreForComplex: string) =>
      `Overlap ${degree}: ${headline} The best measure of either side then brings ${more} more than the best of the own side, and ${moreForComplex} more for complex users.`,
    noEnd: 'no end',
    stopped: {
      'by-user': () => 'It was stopped by the user.',
      met: () => 'The half-widths were met in two successive rounds.',
      replications: (cap: number) => `The cap of ${cap} replications leaves no room for another round.`,
      minutes: (cap: number) => `The cap of ${cap} minutes was reached.`,
    },
    failed: (replication: number, scenario: string, reason: string) =>
      `Replication ${replication} of ${scenario} failed: ${reason}`,
  },
  nb: {
    question: (alternatives, baseline) => `Hva endrer ${alternatives}, sammenlignet med ${baseline}?`,
    or: ' eller ',
    eachOf: (alternatives) => `hvert av ${alternatives} alternativer`,
    overlap: (degree, headline, more, moreForComplex) =>
      `Overlapp ${degree}: ${headline} Da gir det beste tiltaket på begge sider ${more} mer enn det beste på egen side, og ${moreForComplex} mer for brukere med sammensatte behov.`,
    noEnd: 'uendelig mye',
    stopped: {
      'by-user': () => 'Brukeren stoppet den.',
      met: () => 'Kravene til presisjon var oppfylt i to runder etter hverandre.',
      replications: (cap) => `Taket på ${cap} replikasjoner gir ikke rom for en runde til.`,
      minutes: (cap) => `Taket på ${cap} minutter er nådd.`,
    },
    failed: (replication, scenario, reason) => `Replikasjon ${replication} av ${scenario} feilet: ${reason}`,
  },
  nn: {
    question: (alternatives, baseline) => `Kva endrar ${alternatives}, samanlikna med ${baseline}?`,
    or: ' eller ',
    eachOf: (alternatives) => `kvart av ${alternatives} alternativ`,
    overlap: (degree, headline, more, moreForComplex) =>
      `Overlapp ${degree}: ${headline} Då gir det beste tiltaket på begge sider ${more} meir enn det beste på eiga side, og ${moreForComplex} meir for brukarar med samansette behov.`,
    noEnd: 'uendeleg mykje',
    stopped: {
      'by-user': () => 'Brukaren stoppa henne.',
      met: () => 'Krava til presisjon var oppfylte i to rundar etter kvarandre.',
      replications: (cap) => `Taket på ${cap} replikasjonar gir ikkje rom for ein runde til.`,
      minutes: (cap) => `Taket på ${cap} minutt er nådd.`,
    },
    failed: (replication, scenario, reason) => `Replikasjon ${replication} av ${scenario} feila: ${reason}`,
  },
})

/** The question that a comparison answers: that of its file, or one made of the names of the scenarios. */
export function questionOf({ question, alternatives, baseline }: Comparison): string {
  if (question !== '') return question
  const { or, eachOf, question: whatChanges } = say()
  const names = alternatives.map(({ name }) => name)
  const who = names.length > MOST_IN_QUESTION ? eachOf(names.length) : names.join(or)
  return whatChanges(who, baseline.name)
}

/** The headline at each other overlap of the catalogues, and what the other side’s catalogue then adds. */
export const overlapSentences = (comparison: Comparison): string[] =>
  comparison.overlaps.map((one) => overlapSentence(comparison, one))

function overlapSentence(comparison: Comparison, { alternative, overlap, gaps }: Overlap): string {
  const headline = headlineAt(comparison, alternative, `overlap ${overlap}`)
  return say().overlap(
    grouped(overlap, overlap % 1 === 0 ? 0 : 1),
    headline,
    more(gaps.all),
    more(gaps.complex),
  )
}

const more = ({ ownSide, eitherSide }: CatalogueGap): string =>
  ownSide > 0 ? `${grouped((100 * (eitherSide - ownSide)) / ownSide, 1)} %` : say().noEnd

/** Why no further round was simulated. */
export const stoppedSentence = ({ why, cap = Number.NaN }: Stopped): string => say().stopped[why](cap)

/** What readers need to know about how a comparison came about. */
export const noteSentences = ({ precision, failed }: Comparison): string[] => [
  ...(precision === undefined ? [] : [stoppedSentence(precision.stopped)]),
  ...failedSentences(failed),
]

/** Which replications are left out, and why. */
export const failedSentences = (failed: readonly FailedPair[]): string[] =>
  failed.map(({ scenario, replication, reason }) => say().failed(replication, scenario, reason))
