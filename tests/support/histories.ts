import type { Office } from '../../src/model/office.ts'
import type { Users } from '../../src/model/users/table.ts'
import { Luck } from '../../src/random/luck.ts'
import type { Key } from '../../src/random/root-key.ts'

/** Columns that say where a row stands among others, not how the person fares. */
const PLACES: readonly string[] = ['turnSlot']

type Column = ArrayLike<number> & { readonly length: number }

/** Names of the columns of a table of persons. */
export const columnsOf = (users: Users): readonly (keyof Users)[] =>
  (Object.keys(users) as (keyof Users)[]).filter((name) => typeof users[name] === 'object')

/** What a column holds of one person. */
export function cells(users: Users, name: keyof Users, user: number): readonly number[] {
  const column = users[name] as Column
  const perRow = column.length / users.capacity
  return Array.from({ length: perRow }, (_, k) => column[user * perRow + k])
}

/** Everything that is known of each person at the end, by address. */
export function histories(office: Office, columns = columnsOf(office.users)): ReadonlyMap<number, string> {
  const { users } = office
  const names = columns.filter((name) => !PLACES.includes(name))
  const lives = new Map<number, string>()
  for (let user = 0; user < users.count; user++)
    lives.set(
      users.address[user],
      names.map((name) => `${name} ${cells(users, name, user).join(' ')}`).join('\n'),
    )
  return lives
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
