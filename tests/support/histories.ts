import type { Column } from '../../src/model/column.ts'
import type { Office } from '../../src/model/office.ts'
import { everybody } from '../../src/model/users/table.ts'
import type { Users } from '../../src/model/users/table.ts'
import { Luck } from '../../src/random/luck.ts'
import type { Key } from '../../src/random/root-key.ts'

/** The tables as wholes, which say nothing of one person. */
type Whole = 'cells' | 'blank'
const WHOLES: readonly string[] = ['cells', 'blank'] satisfies readonly Whole[]

export type ColumnName = Exclude<
  { [Name in keyof Users]: Users[Name] extends Column ? Name : never }[keyof Users],
  Whole
>

/** Columns that say where a person stands among others, not how the person fares. */
const PLACES: readonly ColumnName[] = ['turnPlace', 'next', 'previous']

/**
 * Names of the columns of a table of persons, and how many numbers each holds of a person. The last one is given what
 * fills a record up.
 */
export function widthsOf(users: Users): ReadonlyMap<ColumnName, number> {
  const views = Object.entries(users).flatMap(([name, column]) =>
    column instanceof Int32Array || column instanceof Float32Array ? [{ name, at: placeIn(column) }] : [],
  )
  const columns = views.filter(({ name }) => !WHOLES.includes(name))
  return new Map(
    columns.map(({ name, at }, position) => {
      const end = columns[position + 1]?.at ?? users.recordLength
      return [name as ColumnName, end - at]
    }),
  )
}

/** A column reaches from its place in the first record to the end of all records. */
const placeIn = (column: Int32Array | Float32Array): number => column.byteOffset / column.BYTES_PER_ELEMENT

/** What a column of some width holds of one person. */
export const cells = (users: Users, name: ColumnName, width: number, user: number): readonly number[] =>
  Array.from({ length: width }, (_, k) => users[name][user + k])

/** Everything that is known of each person at the end, by address. */
export function histories({ users }: Office, only?: readonly ColumnName[]): ReadonlyMap<number, string> {
  const isTold = (name: ColumnName) => only?.includes(name) ?? !PLACES.includes(name)
  const columns = [...widthsOf(users)].filter(([name]) => isTold(name))
  const lifeOf = (user: number) =>
    columns.map(([name, width]) => `${name} ${cells(users, name, width, user).join(' ')}`).join('\n')
  return new Map(everybody(users).map((user) => [users.address[user], lifeOf(user)]))
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
