import type { Family } from '../../results/outcomes.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'

const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    all: 'All',
    complex: 'Complex needs',
    'not-complex': 'Other users',
    state: 'State side',
    municipal: 'Municipal side',
    standard: 'Standard effort',
    situational: 'Situational effort',
    'specially-adjusted': 'Specially adjusted effort',
    'permanently-adjusted': 'Permanently adjusted effort',
  }),
)

/**
 * A name from a scenario file (team, group, measure, level of a breakdown) as words: `municipal-youth` is `Municipal
 * youth`.
 */
export function inWords(name: string): string {
  const words = KNOWN.get(name) ?? name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Where people are four years after arrival, in the order in which charts stack them. */
export const EXITS: readonly {
  readonly kind: ExitKind
  readonly outcome: OutcomeId
  readonly words: string
}[] = [
  { kind: 'work', outcome: 'work-share-48-months', words: 'Work' },
  { kind: 'education', outcome: 'exit-education-share', words: 'Education' },
  { kind: 'followed', outcome: 'followed-share', words: 'Still in follow-up' },
  { kind: 'pension', outcome: 'exit-pension-share', words: 'Disability pension' },
  { kind: 'without-work', outcome: 'exit-without-work-share', words: 'Left without work' },
  { kind: 'out-of-reach', outcome: 'out-of-reach-share', words: 'Out of reach' },
  { kind: 'other', outcome: 'exit-other-share', words: 'Moved, died or retired' },
]

/**
 * The values of several scenarios, grouping those that are equal: `42.0 % under dual and unitary, 43.1 % under
 * generalists-only`.
 */
export function contrasted(scenarios: readonly { readonly name: string; readonly text: string }[]): string {
  const names = new Map<string, string[]>()
  for (const { name, text } of scenarios) names.set(text, [...(names.get(text) ?? []), name])
  return [...names].map(([text, under]) => `${text} under ${listed(under)}`).join(', ')
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
  return `from ${words(lowest.value)} under ${lowest.name} to ${words(highest.value)} under ${highest.name}`
}

/** The two kinds of outcomes, as headings. */
export const FAMILY_WORDS: { readonly [F in Family]: string } = {
  process: 'Process: what the office does',
  result: 'Result: what comes of it',
}

/** How results that were interrupted describe themselves. */
export const STOPPED =
  'The simulation was stopped before it was done. What is shown rests on fewer replications than were asked for.'
