import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../src/model/lists.ts'
import { kindOf, nodeOf, userOf } from '../../../src/model/nodes.ts'
import {
  createUsers,
  everybody,
  NEEDS,
  NEVER,
  newRecord,
  NODES_PER_USER,
  rowOf,
} from '../../../src/model/users/table.ts'
import type { Users } from '../../../src/model/users/table.ts'
import { WAYS_OUT } from '../../../src/vocabulary/statuses.ts'
import { widthsOf } from '../../support/histories.ts'
import type { ColumnName } from '../../support/histories.ts'

const MEASURES = 7

/** How many numbers a column is to have of each person, where it is more than one. */
const SEVERAL: Partial<Record<ColumnName, number>> = {
  needs: NEEDS.length,
  needsAtArrival: NEEDS.length,
  misreading: NEEDS.length,
  thresholds: WAYS_OUT.length,
  next: NODES_PER_USER,
  previous: NODES_PER_USER,
  listOf: NODES_PER_USER,
  stayEnded: MEASURES,
}

/** What a column holds at first, where it is not 0. */
const INITIALLY: Partial<Record<ColumnName, number>> = {
  advisorBySide: NOBODY,
  turnPlace: NOBODY,
  talkBlock: -1,
  lastTalkBySide: -1,
  assistanceMonth: -1,
  handedOverBySide: NEVER,
  next: NOBODY,
  previous: NOBODY,
  listOf: NOBODY,
  planMeasure: NOBODY,
  lastMeasure: NOBODY,
  lastPlanDay: -NEVER,
  lastExchange: -NEVER,
  lastHandover: -NEVER,
  firstTalkAfter: -1,
  firstPlanAfter: -1,
  firstMeasureAfter: -1,
  firstExitAfter: -1,
  firstWorkAfter: -1,
  stayEnded: -1,
  schoolEnd: NEVER,
}

interface Cell {
  readonly name: ColumnName
  readonly place: number
}

const widthOf = (name: ColumnName): number => SEVERAL[name] ?? (name.endsWith('BySide') ? 2 : 1)

/** Every cell of every column of a record. */
const cellsOf = (users: Users): readonly Cell[] =>
  [...widthsOf(users).keys()].flatMap((name) =>
    Array.from({ length: widthOf(name) }, (_, place) => ({ name, place })),
  )

const contents = (users: Users, user: number): readonly (readonly [string, number])[] =>
  cellsOf(users).map(({ name, place }) => [`${name} ${place}`, users[name][user + place]])

const blankContents = (users: Users): readonly (readonly [string, number])[] =>
  cellsOf(users).map(({ name, place }) => [`${name} ${place}`, INITIALLY[name] ?? 0])

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
    for (const user of [newRecord(users), newRecord(users)])
      expect(contents(users, user)).toEqual(blankContents(users))
  })

  it('leaves those before and behind it as they are', () => {
    const users = usedTables(3)
    const first = newRecord(users)
    users.cells.fill(88, 0, users.end)
    const second = newRecord(users)
    const others = (from: number) => new Set(users.cells.subarray(from, from + users.recordLength))
    expect(others(first)).toEqual(new Set([88]))
    expect(others(second + users.recordLength)).toEqual(new Set([77]))
  })

  it.each([0, 1, 2, 7, 16, 40])('takes whole lines of memory: %d measures', (measures) => {
    const users = createUsers(5, measures)
    const made = Array.from({ length: 5 }, () => newRecord(users))
    expect(users.recordLength % 16).toBe(0)
    expect(made).toEqual([0, 1, 2, 3, 4].map((row) => row * users.recordLength))
    expect(everybody(users)).toEqual(made)
    expect(made.map((user) => rowOf(users, user))).toEqual([0, 1, 2, 3, 4])
    expect(users.end).toBe(users.cells.length)
  })

  it('is not to be had where the table is full', () => {
    const users = createUsers(2, MEASURES)
    newRecord(users)
    newRecord(users)
    const before = { count: users.count, end: users.end }
    expect(() => newRecord(users)).toThrow(RangeError)
    expect(() => newRecord(users)).toThrow('more than 2 persons')
    expect(users).toMatchObject(before)
    expect(() => newRecord(createUsers(0, MEASURES))).toThrow(RangeError)
  })
})

describe('facts', () => {
  it('have a cell of their own each, and none of another person', () => {
    const users = createUsers(3, MEASURES)
    const [before, user, behind] = [newRecord(users), newRecord(users), newRecord(users)]
    const written = cellsOf(users).map(({ name, place }, number) => {
      users[name][user + place] = 1000 + number
      return [`${name} ${place}`, 1000 + number]
    })
    expect(contents(users, user)).toEqual(written)
    for (const other of [before, behind]) expect(contents(users, other)).toEqual(blankContents(users))
  })

  it('are whole numbers, or real numbers of seven digits', () => {
    const users = createUsers(1, MEASURES)
    const user = newRecord(users)
    users.spellStart[user] = NEVER
    users.trust[user] = 1 / 3
    expect(users.spellStart[user]).toBe(NEVER)
    expect(users.trust[user]).toBeCloseTo(1 / 3, 7)
  })
})

describe('a node', () => {
  it('tells whose it is and for what', () => {
    const users = createUsers(3, MEASURES)
    for (const user of [newRecord(users), newRecord(users), newRecord(users)])
      for (let kind = 0; kind < NODES_PER_USER; kind++) {
        expect(userOf(nodeOf(user, kind))).toBe(user)
        expect(kindOf(nodeOf(user, kind))).toBe(kind)
      }
  })
})
