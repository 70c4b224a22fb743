import type { Column } from '../../src/model/column.ts'
import type { Office } from '../../src/model/office.ts'
import { everybody } from '../../src/model/users/table.ts'
import type { Users } from '../../src/model/users/table.ts'
import { Luck } from '../../src/random/luck.ts'
import type { Key } from '../../src/random/root-key.ts'

/** A fact of every person: one or more numbers side by side, from `column[user]` on. */
export interface Fact {
  readonly name: string
  readonly column: Column
  readonly width: number
}

/** The tables as wholes, which say nothing of one person. */
const WHOLES = ['cells', 'blank', 'reals']
/** Where a fact can be met under a second name, and what says who is there. */
const KNOWN_BY_ANOTHER_NAME = /OfCases$|^all$|^records$/

/** Facts that say where a person stands among others, not how the person fares. */
const PLACES = ['turnCell', 'next', 'previous', 'course']

/** Every fact of a table of persons, in the order of their cells. The last one is given what fills a record up. */
export function factsOf(users: Users): readonly Fact[] {
  const views = viewsIn(users).toSorted((one, other) => placeIn(one.column) - placeIn(other.column))
  return views.map(({ name, column }, position) => {
    const end = position + 1 < views.length ? placeIn(views[position + 1].column) : users.recordLength
    return { name, column, width: end - placeIn(column) }
  })
}

type View = Int32Array | Float32Array

function viewsIn(table: object): readonly { readonly name: string; readonly column: View }[] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) => {
    if (KNOWN_BY_ANOTHER_NAME.test(name) || WHOLES.includes(name)) return []
    if (value instanceof Int32Array || value instanceof Float32Array) return [{ name, column: value }]
    if (typeof value !== 'object' || value === null) return []
    return viewsIn(value).map((view) => ({ ...view, name: `${name} ${view.name}` }))
  })
}

/** A column reaches from its place in the first record to the end of all records. */
const placeIn = (column: View): number => column.byteOffset / column.BYTES_PER_ELEMENT

/** What a fact holds of one person. */
export const valuesOf = ({ column, width }: Fact, user: number): readonly number[] =>
  Array.from({ length: width }, (_, k) => column[user + k])

/** Whether a fact has one of these names, or is a part of one that has. */
export const isOneOf = ({ name }: Fact, names: readonly string[]): boolean =>
  names.includes(name.split(' ')[0])

/** Everything that is known of each person at the end, by address. */
export function histories(office: Office, only?: readonly string[]): ReadonlyMap<number, string> {
  const { users } = office
  const facts = factsOf(users).filter((fact) => (only ? isOneOf(fact, only) : !isOneOf(fact, PLACES)))
  const lifeOf = (user: number) =>
    [
      ...facts.map((fact) => `${fact.name} ${valuesOf(fact, user).join(' ')}`),
      ...(only ? [] : [`course ${courseOf(office, user).join(' ')}`]),
    ].join('\n')
  return new Map(everybody(users).map((user) => [users.address[user], lifeOf(user)]))
}

/** Each turn of a person’s course as `day:status`, the last one first. */
function courseOf({ users, courses }: Office, user: number): readonly string[] {
  const turns: string[] = []
  for (let turn = users.course[user]; turn >= 0; turn = courses.turnBefore(turn))
    turns.push(`${courses.dayOf(turn)}:${courses.statusOf(turn)}`)
  return turns
}

/** What became different for those who are in the first set, in words that a failing test can show. */
export function differences(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
): readonly string[] {
  return [...before]
    .filter(([address, life]) => after.get(address) !== life)
    .map(([address, life]) => `${address}: ${firstDifference(life, after.get(address))}`)
}

function firstDifference(one: string, other: string | undefined): string {
  if (other === undefined) return 'is not there any more'
  const lines = other.split('\n')
  const found = one.split('\n').findIndex((line, position) => line !== lines[position])
  return `${one.split('\n')[found]} / ${lines[found]}`
}

/** Luck that remembers every draw: who, then address within the person’s luck, then the number that came out. */
export class RecordedLuck extends Luck {
  readonly draws = new Map<number, Map<string, number>>()

  constructor(key: Key) {
    super(...key)
  }

  override uniform(who: number, decision: number, block = 0, index = 0): number {
    const u = super.uniform(who, decision, block, index)
    let own = this.draws.get(who)
    if (own === undefined) this.draws.set(who, (own = new Map<string, number>()))
    own.set(`${decision} ${block} ${index}`, u)
    return u
  }
}
