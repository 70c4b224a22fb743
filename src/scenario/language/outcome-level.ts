import type { Problem } from '../../errors.ts'
import { levelsOf, type Breakdown } from '../../vocabulary/breakdowns.ts'
import { keyText, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { foundAt } from './expectation.ts'
import { numberMeantBy } from './meant.ts'
import { nearestOf } from './nearest.ts'
import { problemAt, saidTwice } from './place.ts'
import type { Details, Place } from './place.ts'
import type { Scenario } from '../scenario.ts'
import type { Node } from './tree.ts'

/** What reading scenario files requires of an outcome; the list of outcomes itself belongs to the results. */
export interface KnownOutcome {
  readonly id: OutcomeId
  readonly unit: string
  readonly population: 'cohort' | 'stock' | 'office'
  readonly breakdowns: readonly Breakdown[]
  /** measured years needed for it to have a value at all */
  readonly leastYears: number
  /** whether it has a value only where there are pupils at risk */
  readonly ofPupils: boolean
}

type Office = Pick<Scenario, 'name' | 'years' | 'groups' | 'teams' | 'measures'>

/** What the names of outcomes and levels are checked against. */
export interface Vocabulary {
  readonly outcomes: readonly KnownOutcome[]
  /** undefined where it could not be read; then no levels are known */
  readonly scenario: Office | undefined
  /** other scenarios that must also be able to measure what is named */
  readonly others?: readonly Office[]
}

/** A key together with the unit of its outcome. */
interface Named extends OutcomeKey {
  readonly unit: string
}

/**
 * Reads `outcome` or `outcome/breakdown/level`, for example `needs-relieved/group/young`.
 *
 * @returns undefined where the name was refused; the problem has been added
 */
export function outcomeNamed(
  name: string,
  place: Place,
  { outcomes, scenario, others = [] }: Vocabulary,
  problems: Problem[],
): Named | undefined {
  const [id, split = 'all', ...rest] = name.split('/')
  const level = rest.length === 0 && split === 'all' ? 'all' : rest.join('/')
  const outcome = outcomes.find((known) => known.id === id)
  const refuse = (what: string, word: string, known: readonly string[], expected?: string): undefined => {
    const nearest = nearestOf(word, known)
    problems.push(
      problemAt(place, `${what} “${word.slice(0, 60)}”`, {
        expected: expected ?? `one of ${known.join(', ')}`,
        nearest,
      }),
    )
  }
  if (outcome === undefined) {
    const ids = outcomes.map((known) => known.id)
    return refuse('there is no outcome', id, ids, 'an id that `delt outcomes` lists')
  }
  const breakdown = outcome.breakdowns.find((known) => known === split)
  if (breakdown === undefined) return refuse(`“${id}” has no breakdown`, split, outcome.breakdowns)
  const key = { outcome: outcome.id, breakdown, level }
  if (scenario === undefined) return { ...key, unit: outcome.unit }
  const levels = levelsOf(breakdown, scenario)
  if (level === '') {
    problems.push(problemAt(place, `“${name}” names no level`, { expected: `one of ${levels.join(', ')}` }))
    return undefined
  }
  if (!levels.includes(level)) return refuse(`“${id}/${breakdown}” has no level`, level, levels)
  const missing = [scenario, ...others].flatMap((office) => whyUnmeasured(key, outcome, office) ?? []).at(0)
  if (missing !== undefined) problems.push(problemAt(place, missing.message, missing.details))
  return missing === undefined ? { ...key, unit: outcome.unit } : undefined
}

/** Why a scenario cannot have an outcome, and what to set. */
interface Unmeasured {
  readonly message: string
  readonly details: Details
}

/** Checks before simulating whether a scenario can have a value for a key; undefined where it can. */
export function whyUnmeasured(
  key: OutcomeKey,
  outcome: KnownOutcome,
  office: Office,
): Unmeasured | undefined {
  const { breakdown, level } = key
  const message = `“${keyText(key)}” cannot be measured in “${office.name}”`
  const levels = levelsOf(breakdown, office)
  if (!levels.includes(level))
    return {
      message,
      details: { found: `no ${breakdown} “${level}”`, expected: `one of ${levels.join(', ')}` },
    }
  if (office.years < outcome.leastYears) {
    const expected = `years: ${outcome.leastYears} or more, so that persons can be followed long enough`
    return { message, details: { found: `years: ${office.years}`, expected } }
  }
  const pupils = office.groups.filter((group) => group.pupils).map(({ name }) => name)
  if (outcome.ofPupils && pupils.length === 0)
    return { message, details: { found: 'no group of pupils', expected: 'a group with pupils: true' } }
  if (outcome.population === 'cohort' && breakdown === 'group' && pupils.includes(level)) {
    const expected =
      'a group whose persons arrive at the office; pupils come from school and are in no cohort'
    return { message, details: { found: 'a group of pupils', expected } }
  }
  return undefined
}

export interface NamedEntry extends Named {
  readonly key: Place
  readonly value: Node
}

/** The entries of a block whose keys are outcomes; `key` is the place of the block’s own key. */
export function byOutcome(
  node: Node | undefined,
  key: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly NamedEntry[] {
  if (node === undefined) return []
  if (node.kind !== 'block') {
    const details = { found: foundAt(node), expected: 'a block whose keys are outcomes' }
    problems.push(problemAt(node.place, `“${key}” is a block`, details))
    return []
  }
  const entries = [...node.entries].flatMap(([name, entry]) => {
    const named = outcomeNamed(name, entry.key, vocabulary, problems)
    return named === undefined ? [] : [{ ...named, ...entry }]
  })
  return eachOnce(entries, problems)
}

/** The first entry for each key; entries that repeat a key, in whatever spelling, are refused. */
export function eachOnce<Entry extends OutcomeKey & { readonly key: Place }>(
  entries: readonly Entry[],
  problems: Problem[],
): readonly Entry[] {
  const first = new Map<string, Place>()
  return entries.filter((entry) => {
    const text = keyText(entry)
    const before = first.get(text)
    if (before === undefined) first.set(text, entry.key)
    else problems.push(problemAt(entry.key, `“${text}” is named twice`, saidTwice(entry.key, before)))
    return before === undefined
  })
}

const ANY = { bounds: [-Infinity, Infinity], range: [-Infinity, Infinity], integer: false } as const

/** A finite number, or undefined where the node is missing or refused. */
export function numberAt(
  node: Node | undefined,
  key: string,
  unit: string,
  problems: Problem[],
): number | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value))
    return node.value
  const nearest = node.kind === 'scalar' ? numberMeantBy(node.written, { ...ANY, unit }) : undefined
  const details = { found: foundAt(node), expected: `a number (unit: ${unit})`, nearest }
  problems.push(problemAt(node.place, `“${key}” does not take this`, details))
  return undefined
}

export interface NumberEntry extends NamedEntry {
  readonly number: number
}

/** Positive numbers by outcome, each in the unit of its outcome. */
export function positiveNumbers(
  node: Node | undefined,
  key: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly NumberEntry[] {
  return byOutcome(node, key, vocabulary, problems).flatMap((entry) => {
    const number = numberAt(entry.value, `${key}.${entry.outcome}`, entry.unit, problems)
    if (number === undefined || number > 0) return number === undefined ? [] : [{ ...entry, number }]
    const details = { found: String(number), expected: `a number above 0 (unit: ${entry.unit})` }
    problems.push(problemAt(entry.value.place, `“${key}.${entry.outcome}” does not take this`, details))
    return []
  })
}
