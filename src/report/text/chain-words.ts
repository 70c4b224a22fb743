/** The chain from a need for the other side to what comes of it, in words. */
import { texts } from '../../locale/language.ts'
import { LINKS, type Chain, type Link } from '../../results/comparison/chain.ts'
import { wholeNumber } from './number.ts'
import { compared, listed } from './words.ts'

interface LinkTexts {
  /** what happens to a need at the link */
  readonly passed: string
  /** where the link loses what comes to it */
  readonly where: string
  /** what part of what comes to it the link keeps */
  readonly kept: (per100: string) => string
}

const say = texts({
  en: {
    links: {
      asked: {
        passed: 'asked',
        where: 'where a need is seen and has to be asked about',
        kept: (per100: string) => `of 100 needs ${per100} are asked`,
      },
      allowed: {
        passed: 'allowed by a leader',
        where: 'where leaders decide',
        kept: (per100: string) => `of 100 that are asked ${per100} are allowed`,
      },
      'in-time': {
        passed: 'answered in time',
        where: 'where the other side has to answer',
        kept: (per100: string) => `of 100 that are allowed ${per100} are answered in time`,
      },
      fulfilled: {
        passed: 'fulfilled by a place or an advisor',
        where: 'between the answer and a place or an advisor',
        kept: (per100: string) => `of 100 that are answered ${per100} are fulfilled`,
      },
    } satisfies { readonly [L in Link]: LinkTexts },
    seen: (perOffice: string) =>
      `Needs for the other side that advisors see in a year, per 1,000 users: ${perOffice}.`,
    passing: (per100: string, passed: string) => `${per100} are ${passed}`,
    under: (office: string, numbers: string) => `under ${office} ${numbers}`,
    becomes: (links: string, office: string, others: string) =>
      `Of 100 needs for the other side ${links} under ${office}${others}.`,
    fulfilled: (perOffice: string) => `Fulfilled in a year, per 1,000 users: ${perOffice}.`,
    weakest: (office: string, where: string, kept: string) =>
      `Under ${office} most is lost ${where}: ${kept}.`,
  },
  nb: {
    links: {
      asked: {
        passed: 'spurt om',
        where: 'der et behov er sett og noen må spørre',
        kept: (per100) => `av 100 behov blir ${per100} spurt om`,
      },
      allowed: {
        passed: 'tillatt av en leder',
        where: 'der lederne bestemmer',
        kept: (per100) => `av 100 som blir spurt om, blir ${per100} tillatt`,
      },
      'in-time': {
        passed: 'besvart i tide',
        where: 'der den andre siden skal svare',
        kept: (per100) => `av 100 som er tillatt, blir ${per100} besvart i tide`,
      },
      fulfilled: {
        passed: 'innfridd med en plass eller en veileder',
        where: 'mellom svaret og en plass eller en veileder',
        kept: (per100) => `av 100 som er besvart, blir ${per100} innfridd`,
      },
    },
    seen: (perOffice) =>
      `Behov for den andre siden som veilederne ser i løpet av et år, per 1000 brukere: ${perOffice}.`,
    passing: (per100, passed) => `${per100} ${passed}`,
    under: (office, numbers) => `under ${office} ${numbers}`,
    becomes: (links, office, others) =>
      `Av 100 behov for den andre siden blir ${links} under ${office}${others}.`,
    fulfilled: (perOffice) => `Innfridd i løpet av et år, per 1000 brukere: ${perOffice}.`,
    weakest: (office, where, kept) => `Under ${office} går mest tapt ${where}: ${kept}.`,
  },
  nn: {
    links: {
      asked: {
        passed: 'spurt om',
        where: 'der eit behov er sett og nokon må spørje',
        kept: (per100) => `av 100 behov blir ${per100} spurt om`,
      },
      allowed: {
        passed: 'tillatne av ein leiar',
        where: 'der leiarane avgjer',
        kept: (per100) => `av 100 som blir spurt om, blir ${per100} tillatne`,
      },
      'in-time': {
        passed: 'svara på i tide',
        where: 'der den andre sida skal svare',
        kept: (per100) => `av 100 som er tillatne, blir ${per100} svara på i tide`,
      },
      fulfilled: {
        passed: 'innfridde med ein plass eller ein rettleiar',
        where: 'mellom svaret og ein plass eller ein rettleiar',
        kept: (per100) => `av 100 som er svara på, blir ${per100} innfridde`,
      },
    },
    seen: (perOffice) =>
      `Behov for den andre sida som rettleiarane ser i løpet av eit år, per 1000 brukarar: ${perOffice}.`,
    passing: (per100, passed) => `${per100} ${passed}`,
    under: (office, numbers) => `under ${office} ${numbers}`,
    becomes: (links, office, others) =>
      `Av 100 behov for den andre sida blir ${links} under ${office}${others}.`,
    fulfilled: (perOffice) => `Innfridde i løpet av eit år, per 1000 brukarar: ${perOffice}.`,
    weakest: (office, where, kept) => `Under ${office} går mest tapt ${where}: ${kept}.`,
  },
})

/** What happens to a need at a link. */
export const linkWords = (link: Link): string => say().links[link].passed

/**
 * How many needs each office sees, what becomes of 100 of them, and where each loses most.
 *
 * @param chains of the offices, the baseline first
 */
export function chainSentences(chains: readonly Chain[]): string[] {
  const [first, ...others] = chains
  if (first === undefined) return []
  const { seen, passing, under, becomes, fulfilled } = say()
  const links = LINKS.map((link) => passing(per100(first.reached[link]), linkWords(link)))
  const same = others.map(({ scenario, reached }) =>
    under(scenario, listed(LINKS.map((link) => per100(reached[link])))),
  )
  const needs = chains.map(({ scenario, needsPer1000 }) => ({ name: scenario, value: needsPer1000 }))
  const ends = chains.map(({ scenario, needsPer1000, reached }) => ({
    name: scenario,
    value: needsPer1000 * reached.fulfilled,
  }))
  return [
    seen(compared(needs, wholeNumber)),
    becomes(listed(links), first.scenario, same.map((text) => `; ${text}`).join('')),
    fulfilled(compared(ends, wholeNumber)),
    ...chains.map(weakestInWords),
  ]
}

/** Where each office loses most, in one text. */
export const weakestLinks = (chains: readonly Chain[]): string => chains.map(weakestInWords).join(' ')

/** The weakest link of an office. */
function weakestInWords({ scenario, weakest, kept }: Chain): string {
  const { where, kept: keeps } = say().links[weakest]
  return say().weakest(scenario, where, keeps(per100(kept[weakest])))
}

const per100 = (share: number): string => wholeNumber(100 * share)
