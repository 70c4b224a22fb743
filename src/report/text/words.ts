import { texts } from '../../locale/language.ts'
import type { Family } from '../../results/outcomes.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import { shippedName } from '../../results/shipped-names.ts'

const say = texts({
  en: {
    two: (first: string, last: string) => `${first} and ${last}`,
    under: (value: string, offices: string) => `${value} under ${offices}`,
    between: (low: string, lowest: string, high: string, highest: string) =>
      `from ${low} under ${lowest} to ${high} under ${highest}`,
    exits: {
      work: 'In work',
      education: 'In education',
      followed: 'Still in follow-up',
      pension: 'On disability pension',
      'without-work': 'Left without work',
      'out-of-reach': 'Out of reach',
      other: 'Moved, died or retired',
    } satisfies { readonly [K in ExitKind]: string },
    families: {
      process: 'Process: what the office does',
      result: 'Result: what comes of it',
    } satisfies { readonly [F in Family]: string },
    stopped:
      'The simulation was stopped before it was done. What is shown rests on fewer replications than were asked for.',
  },
  nb: {
    two: (first, last) => `${first} og ${last}`,
    under: (value, offices) => `${value} under ${offices}`,
    between: (low, lowest, high, highest) => `fra ${low} under ${lowest} til ${high} under ${highest}`,
    exits: {
      work: 'I arbeid',
      education: 'I utdanning',
      followed: 'Fortsatt i oppfølging',
      pension: 'På uføretrygd',
      'without-work': 'Sluttet uten arbeid',
      'out-of-reach': 'Utenfor rekkevidde',
      other: 'Flyttet, død eller pensjonert',
    },
    families: {
      process: 'Prosess: hva kontoret gjør',
      result: 'Resultat: hva det fører til',
    },
    stopped:
      'Simuleringen ble stoppet før den var ferdig. Tallene bygger på færre replikasjoner enn det ble bedt om.',
  },
  nn: {
    two: (first, last) => `${first} og ${last}`,
    under: (value, offices) => `${value} under ${offices}`,
    between: (low, lowest, high, highest) => `frå ${low} under ${lowest} til ${high} under ${highest}`,
    exits: {
      work: 'I arbeid',
      education: 'I utdanning',
      followed: 'Framleis i oppfølging',
      pension: 'På uføretrygd',
      'without-work': 'Slutta utan arbeid',
      'out-of-reach': 'Utanfor rekkjevidd',
      other: 'Flytta, død eller pensjonert',
    },
    families: {
      process: 'Prosess: kva kontoret gjer',
      result: 'Resultat: kva det fører til',
    },
    stopped:
      'Simuleringa vart stoppa før ho var ferdig. Tala byggjer på færre replikasjonar enn det vart bede om.',
  },
})

/**
 * A name from a scenario file (team, group, measure, level of a breakdown) as words: `municipal-youth` is `Municipal
 * youth`.
 */
export function inWords(name: string): string {
  return capital(shippedName(name) ?? name.replaceAll('-', ' '))
}

/** Words at the start of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A label in the middle of a sentence; one that begins with an abbreviation stays as it is. */
export const inSentence = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return say().two(items.slice(0, -1).join(', '), items[items.length - 1])
}

/** Where people are four years after arrival, in the order in which charts stack them. */
export const EXITS: readonly { readonly kind: ExitKind; readonly outcome: OutcomeId }[] = [
  { kind: 'work', outcome: 'work-share-48-months' },
  { kind: 'education', outcome: 'exit-education-share' },
  { kind: 'followed', outcome: 'followed-share' },
  { kind: 'pension', outcome: 'exit-pension-share' },
  { kind: 'without-work', outcome: 'exit-without-work-share' },
  { kind: 'out-of-reach', outcome: 'out-of-reach-share' },
  { kind: 'other', outcome: 'exit-other-share' },
]

/** Where somebody is, as a heading or in a legend. */
export const exitWords = (kind: ExitKind): string => say().exits[kind]

/**
 * The values of several scenarios, grouping those that are equal: `42.0 % under dual and unitary, 43.1 % under
 * generalists-only`.
 */
export function contrasted(scenarios: readonly { readonly name: string; readonly text: string }[]): string {
  const names = new Map<string, string[]>()
  for (const { name, text } of scenarios) names.set(text, [...(names.get(text) ?? []), name])
  return [...names].map(([text, under]) => say().under(text, listed(under))).join(', ')
}

/** Up to this many scenarios are named one by one in a heading. */
const TOLD_ONE_BY_ONE = 3

/** A number of several scenarios in a few words: one by one if there are few, otherwise the lowest and the highest. */
export function compared(
  scenarios: readonly { readonly name: string; readonly value: number }[],
  words: (value: number) => string,
): string {
  if (scenarios.length <= TOLD_ONE_BY_ONE) {
    return contrasted(scenarios.map(({ name, value }) => ({ name, text: words(value) })))
  }
  const ordered = scenarios.toSorted((one, other) => one.value - other.value)
  const [lowest, highest] = [ordered[0], ordered[ordered.length - 1]]
  return say().between(words(lowest.value), lowest.name, words(highest.value), highest.name)
}

/** What the outcomes of a kind are about, as a heading. */
export const familyWords = (family: Family): string => say().families[family]

/** How results that were interrupted describe themselves. */
export const stoppedWords = (): string => say().stopped
