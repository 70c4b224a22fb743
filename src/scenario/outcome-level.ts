import type { Problem } from '../errors.ts'
import { foundAt } from './expectation.ts'
import { nearestOf } from './nearest.ts'
import { EFFORT_CATEGORIES, SIDES } from './parameters/office.ts'
import { problemAt } from './place.ts'
import type { Place } from './place.ts'
import type { Scenario } from './scenario.ts'
import type { Node } from './tree.ts'

/** What scenario files need to know of an outcome; the list of outcomes itself belongs to the results. */
export interface KnownOutcome {
  readonly id: string
  readonly unit: string
  readonly breakdowns: readonly string[]
}

/** An outcome as a whole (breakdown and level `all`) or for one level of a breakdown. */
export interface OutcomeLevel {
  readonly outcome: string
  readonly breakdown: string
  readonly level: string
}

/** What the names of outcomes and levels are held against. */
export interface Vocabulary {
  readonly outcomes: readonly KnownOutcome[]
  readonly scenario: Pick<Scenario, 'groups' | 'teams' | 'measures'>
}

/** An outcome level together with the unit of its outcome. */
export interface Named extends OutcomeLevel {
  readonly unit: string
}

/**
 * Reads `outcome` or `outcome/breakdown/level`, for example `needs-met/group/young`.
 *
 * @returns undefined where the name was refused; the problem has been added
 */
export function outcomeNamed(
  name: string,
  place: Place,
  { outcomes, scenario }: Vocabulary,
  problems: Problem[],
): Named | undefined {
  const [id, breakdown = 'all', ...rest] = name.split('/')
  const level = rest.length === 0 && breakdown === 'all' ? 'all' : rest.join('/')
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
  if (!outcome.breakdowns.includes(breakdown))
    return refuse(`“${id}” has no breakdown`, breakdown, outcome.breakdowns)
  const levels = levelsOf(breakdown, scenario)
  if (level === '') {
    problems.push(problemAt(place, `“${name}” names no level`, { expected: `one of ${levels.join(', ')}` }))
    return undefined
  }
  if (!levels.includes(level)) return refuse(`“${id}/${breakdown}” has no level`, level, levels)
  return { outcome: id, breakdown, level, unit: outcome.unit }
}

function levelsOf(breakdown: string, scenario: Vocabulary['scenario']): readonly string[] {
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name)
  switch (breakdown) {
    case 'group':
      return names(scenario.groups)
    case 'team':
      return names(scenario.teams)
    case 'measure':
      return names(scenario.measures)
    case 'effort':
      return EFFORT_CATEGORIES
    case 'side':
      return SIDES
    case 'complex':
      return ['complex', 'not-complex']
    default:
      return ['all']
  }
}

export interface NamedEntry extends Named {
  readonly key: Place
  readonly value: Node
}

/** The entries of a block whose keys are outcomes; `key` is that of the block itself. */
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
  return [...node.entries].flatMap(([name, entry]) => {
    const named = outcomeNamed(name, entry.key, vocabulary, problems)
    return named === undefined ? [] : [{ ...named, ...entry }]
  })
}

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
  const details = { found: foundAt(node), expected: `a number (unit: ${unit})` }
  problems.push(problemAt(node.place, `“${key}” does not take this`, details))
  return undefined
}

/** Positive numbers by outcome, each in the unit of its outcome. */
export function positiveNumbers(
  node: Node | undefined,
  key: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly (NamedEntry & { readonly number: number })[] {
  return byOutcome(node, key, vocabulary, problems).flatMap((entry) => {
    const number = numberAt(entry.value, `${key}.${entry.outcome}`, entry.unit, problems)
    if (number === undefined || number > 0) return number === undefined ? [] : [{ ...entry, number }]
    const details = { found: String(number), expected: `a number above 0 (unit: ${entry.unit})` }
    problems.push(problemAt(entry.value.place, `“${key}.${entry.outcome}” does not take this`, details))
    return []
  })
}
