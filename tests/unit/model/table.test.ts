import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../src/model/lists.ts'
import { KINDS_OF_NODES, kindOf, nodeOf, userOf } from '../../../src/model/nodes.ts'
import { createUsers, everybody, NEVER, rowOf } from '../../../src/model/users/table.ts'
import type { Users } from '../../../src/model/users/table.ts'
import { SIDES } from '../../../src/vocabulary/sides.ts'
import { factsOf } from '../../support/histories.ts'
import type { Fact } from '../../support/histories.ts'

const MEASURES = 7

/** How many numbers a fact is to have of each person, where it is more than one. */
const SEVERAL: { readonly [name: string]: number | undefined } = {
  cases: SIDES.length,
  next: KINDS_OF_NODES,
  previous: KINDS_OF_NODES,
  listOf: KINDS_OF_NODES,
}

/** What a fact is at first, where it is not 0. */
const INITIALLY: { readonly [name: string]: number | undefined } = {
  'cases advisor': NOBODY,
  'cases lastTalk': -1,
  'cases handedOver': NEVER,
  turnCell: NOBODY,
  talkBlock: -1,
  assistanceMonth: -1,
  next: NOBODY,
  previous: NOBODY,
  listOf: NOBODY,
  planMeasure: NOBODY,
  lastMeasure: NOBODY,
  lastPlanDay: -NEVER,
  lastExchange: -NEVER,
  builtOn: NOBODY,
  lastHandover: -NEVER,
  firstTalkAfter: -1,
  firstPlanAfter: -1,
  firstMeasureAfter: -1,
  course: -1,
  stayEnded: -1,
  schoolEnd: NEVER,
}

const groupOf = ({ name }: Fact): string => name.split(' ')[0]

/** Every cell of every fact of a record. */
const cellsOf = (users: Users): readonly { readonly fact: Fact; readonly place: number }[] =>
  factsOf(users).flatMap((fact) =>
    Array.from({ length: SEVERAL[groupOf(fact)] ?? 1 }, (_, place) => ({ fact, place })),
  )

const contents = (users: Users, user: number): readonly (readonly [string, number])[] =>
  cellsOf(users).map(({ fact, place }) => [`${fact.name} ${place}`, fact.column[user + place]])

const blankContents = (users: Users): readonly (readonly [string, number])[] =>
  cellsOf(users).map(({ fact, place }) => [
    `${fact.name} ${place}`,
    INITIALLY[fact.name] ?? INITIALLY[groupOf(fact)] ?? 0,
  ])

/** Tables in which nothing is as a new record is to be. */
function usedTables(capacity: number): Users {
  const users = createUsers(capacity, MEASURES)
  users.cells.fill(77)
  return users
}

describe('a new record', () => {
  it('is blank: every column is as it is at first', () => {
    const users = usedTables(2)
    expect(cellsOf(users).length).toBeGreaterThan(100)
    for (const user of [users.add(), users.add()]) expect(contents(users, user)).toEqual(blankContents(users))
  })

  it('leaves those before and behind it as they are', () => {
    const users = usedTables(3)
    const first = users.add()
    users.cells.fill(88, 0, users.recordLength)
    const second = users.add()
    const others = (from: number) => new Set(users.cells.subarray(from, from + users.recordLength))
    expect(others(first)).toEqual(new Set([88]))
    expect(others(second + users.recordLength)).toEqual(new Set([77]))
  })

  it.each([0, 1, 2, 7, 16, 40])('takes whole lines of memory: %d measures', (measures) => {
    const users = createUsers(5, measures)
    const made = Array.from({ length: 5 }, () => users.add())
    expect(users.recordLength % 16).toBe(0)
    expect(made).toEqual([0, 1, 2, 3, 4].map((row) => row * users.recordLength))
    expect(everybody(users)).toEqual(made)
    expect(made.map((user) => rowOf(users, user))).toEqual([0, 1, 2, 3, 4])
    expect(5 * users.recordLength).toBe(users.cells.length)
  })

  it('is not to be had where the table is full', () => {
    const users = createUsers(2, MEASURES)
    users.add()
    users.add()
    expect(() => users.add()).toThrow(RangeError)
    expect(() => users.add()).toThrow('more than 2 persons')
    expect(users.count).toBe(2)
    expect(() => createUsers(0, MEASURES).add()).toThrow(RangeError)
  })
})

describe('facts', () => {
  it('have a cell of their own each, and none of another person', () => {
    const users = createUsers(3, MEASURES)
    const [before, user, behind] = [users.add(), users.add(), users.add()]
    const written = cellsOf(users).map(({ fact, place }, number) => {
      fact.column[user + place] = 1000 + number
      return [`${fact.name} ${place}`, 1000 + number]
    })
    expect(contents(users, user)).toEqual(written)
    for (const other of [before, behind]) expect(contents(users, other)).toEqual(blankContents(users))
  })

  it('are whole numbers, or real numbers of seven digits', () => {
    const users = createUsers(1, MEASURES)
    const user = users.add()
    users.spellStart[user] = NEVER
    users.trust[user] = 1 / 3
    expect(users.spellStart[user]).toBe(NEVER)
    expect(users.trust[user]).toBeCloseTo(1 / 3, 7)
  })
})

describe('a node', () => {
  it('tells whose it is and for what', () => {
    const users = createUsers(3, MEASURES)
    for (const user of [users.add(), users.add(), users.add()])
      for (let kind = 0; kind < KINDS_OF_NODES; kind++) {
        expect(userOf(nodeOf(user, kind))).toBe(user)
        expect(kindOf(nodeOf(user, kind))).toBe(kind)
      }
  })
})
