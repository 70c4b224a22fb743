import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { unitName } from '../../vocabulary/unit-words.ts'
import type { Unit } from '../../vocabulary/units.ts'
import { levelsOf, type Breakdown } from '../../vocabulary/breakdowns.ts'
import { keyText, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { foundAt, isBlock, notTaken, numberIn, oneOf } from './expectation.ts'
import { numberMeantBy } from './meant.ts'
import { nearestOf } from './nearest.ts'
import { problemAt, saidTwice } from './place.ts'
import type { Details, Place } from './place.ts'
import type { Scenario } from '../scenario.ts'
import type { Node } from './tree.ts'

const say = texts({
  en: {
    noOutcome: (word: string) => `there is no outcome “${word}”`,
    ids: 'an id that `delt outcomes` lists',
    noBreakdown: (outcome: string, word: string) => `“${outcome}” has no breakdown “${word}”`,
    noLevel: (parent: string, word: string) => `“${parent}” has no level “${word}”`,
    levelMissing: (name: string) => `“${name}” names no level`,
    unmeasured: (key: string, scenario: string) => `“${key}” cannot be measured in “${scenario}”`,
    unknownLevel: (breakdown: string, level: string) => `no ${breakdown} “${level}”`,
    longer: (years: string) => `years: ${years} or more, so that persons can be followed long enough`,
    noPupils: 'no group of pupils',
    withPupils: 'a group with pupils: true',
    ofPupils: 'a group of pupils',
    ofUsers: 'a group whose persons arrive at the office; pupils come from school and are in no cohort',
    outcomes: 'a block whose keys are outcomes',
    twice: (name: string) => `“${name}” is named twice`,
    positive: (unit: string) => `a number above 0 (unit: ${unit})`,
  },
  nb: {
    noOutcome: (word) => `det fins ikke noe utfall «${word}»`,
    ids: 'en id som `delt outcomes` viser',
    noBreakdown: (outcome, word) => `«${outcome}» har ingen inndeling «${word}»`,
    noLevel: (parent, word) => `«${parent}» har ikke noe nivå «${word}»`,
    levelMissing: (name) => `«${name}» nevner ikke noe nivå`,
    unmeasured: (key, scenario) => `«${key}» kan ikke måles i «${scenario}»`,
    unknownLevel: (breakdown, level) => `inndelingen «${breakdown}» har ikke «${level}»`,
    longer: (years) => `«years: ${years}» eller mer, slik at personene kan følges lenge nok`,
    noPupils: 'ingen gruppe med elever',
    withPupils: 'en gruppe med «pupils: true»',
    ofPupils: 'en gruppe med elever',
    ofUsers:
      'en gruppe med personer som kommer til kontoret; elevene kommer fra skolen og er ikke med i noen kohort',
    outcomes: 'en blokk der nøklene er utfall',
    twice: (name) => `«${name}» er nevnt to ganger`,
    positive: (unit) => `et tall over 0 (enhet: ${unit})`,
  },
  nn: {
    noOutcome: (word) => `det finst ikkje noko utfall «${word}»`,
    ids: 'ein id som `delt outcomes` viser',
    noBreakdown: (outcome, word) => `«${outcome}» har inga inndeling «${word}»`,
    noLevel: (parent, word) => `«${parent}» har ikkje noko nivå «${word}»`,
    levelMissing: (name) => `«${name}» nemner ikkje noko nivå`,
    unmeasured: (key, scenario) => `«${key}» kan ikkje målast i «${scenario}»`,
    unknownLevel: (breakdown, level) => `inndelinga «${breakdown}» har ikkje «${level}»`,
    longer: (years) => `«years: ${years}» eller meir, slik at personane kan følgjast lenge nok`,
    noPupils: 'inga gruppe med elevar',
    withPupils: 'ei gruppe med «pupils: true»',
    ofPupils: 'ei gruppe med elevar',
    ofUsers:
      'ei gruppe med personar som kjem til kontoret; elevane kjem frå skulen og er ikkje med i nokon kohort',
    outcomes: 'ei blokk der nøklane er utfall',
    twice: (name) => `«${name}» er nemnt to gonger`,
    positive: (unit) => `eit tal over 0 (eining: ${unit})`,
  },
})

/** What reading scenario files requires of an outcome; the list of outcomes itself belongs to the results. */
export interface KnownOutcome {
  readonly id: OutcomeId
  readonly unit: Unit
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

/** A unit as users may write it, and its name in the spoken language. */
export interface UnitOf {
  readonly unit: string
  readonly unitName: string
}

/** A key together with the unit of its outcome. */
interface Named extends OutcomeKey, UnitOf {}

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
  const refuse = (
    word: string,
    message: (word: string) => string,
    known: readonly string[],
    expected = oneOf(known),
  ): undefined => {
    const details = { expected, nearest: nearestOf(word, known) }
    problems.push(problemAt(place, message(word.slice(0, 60)), details))
  }
  const { noOutcome, noBreakdown, noLevel, levelMissing } = say()
  if (outcome === undefined) {
    const known = outcomes.map((one) => one.id)
    return refuse(id, noOutcome, known, say().ids)
  }
  const breakdown = outcome.breakdowns.find((known) => known === split)
  if (breakdown === undefined) return refuse(split, (word) => noBreakdown(id, word), outcome.breakdowns)
  const key = { outcome: outcome.id, breakdown, level }
  const named = { ...key, unit: outcome.unit, unitName: unitName(outcome.unit) }
  if (scenario === undefined) return named
  const levels = levelsOf(breakdown, scenario)
  if (level === '') {
    problems.push(problemAt(place, levelMissing(name), { expected: oneOf(levels) }))
    return undefined
  }
  if (!levels.includes(level)) return refuse(level, (word) => noLevel(`${id}/${breakdown}`, word), levels)
  const missing = [scenario, ...others].flatMap((office) => whyUnmeasured(key, outcome, office) ?? []).at(0)
  if (missing !== undefined) problems.push(problemAt(place, missing.message, missing.details))
  return missing === undefined ? named : undefined
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
  const words = say()
  const message = words.unmeasured(keyText(key), office.name)
  const levels = levelsOf(breakdown, office)
  if (!levels.includes(level))
    return {
      message,
      details: { found: words.unknownLevel(breakdown, level), expected: oneOf(levels) },
    }
  if (office.years < outcome.leastYears) {
    const expected = words.longer(String(outcome.leastYears))
    return { message, details: { found: `years: ${office.years}`, expected } }
  }
  const pupils = office.groups.filter((group) => group.pupils).map(({ name }) => name)
  if (outcome.ofPupils && pupils.length === 0)
    return { message, details: { found: words.noPupils, expected: words.withPupils } }
  if (outcome.population === 'cohort' && breakdown === 'group' && pupils.includes(level)) {
    return { message, details: { found: words.ofPupils, expected: words.ofUsers } }
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
    const details = { found: foundAt(node), expected: say().outcomes }
    problems.push(problemAt(node.place, isBlock(key), details))
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
    else problems.push(problemAt(entry.key, say().twice(text), saidTwice(entry.key, before)))
    return before === undefined
  })
}

const ANY = { bounds: [-Infinity, Infinity], range: [-Infinity, Infinity], integer: false } as const

/** A finite number, or undefined where the node is missing or refused. */
export function numberAt(
  node: Node | undefined,
  key: string,
  { unit, unitName: name }: UnitOf,
  problems: Problem[],
): number | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value))
    return node.value
  const nearest = node.kind === 'scalar' ? numberMeantBy(node.written, { ...ANY, unit }) : undefined
  const details = { found: foundAt(node), expected: numberIn(name), nearest }
  problems.push(problemAt(node.place, notTaken(key), details))
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
    const number = numberAt(entry.value, `${key}.${entry.outcome}`, entry, problems)
    if (number === undefined || number > 0) return number === undefined ? [] : [{ ...entry, number }]
    const details = { found: String(number), expected: say().positive(entry.unitName) }
    problems.push(problemAt(entry.value.place, notTaken(`${key}.${entry.outcome}`), details))
    return []
  })
}
