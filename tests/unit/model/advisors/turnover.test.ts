import { describe, expect, it } from 'vitest'
import { staffTheDay } from '../../../../src/model/advisors/turnover.ts'
import { closeJournal } from '../../../../src/model/journal-entries.ts'
import { Activity } from '../../../../src/model/journal.ts'
import { leave } from '../../../../src/model/users/leaving.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { WAYS_OUT } from '../../../../src/vocabulary/statuses.ts'
import { keepEvents } from '../../../support/journal.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'
import { caseOf } from '../../../../src/model/users/table.ts'

const LEAVER = 1

describe('the successor of a post holder', () => {
  it('finds only what the file keeps, of those who are followed from the post and of nobody else', () => {
    const { sink, kept } = keepEvents()
    const values = over(quiet(twoSides), { turnover: { fileKept: 0.3 }, mechanisms: only([]) })
    const state = open(values, { events: sink })
    const { users, advisors } = state
    const people = letIn(state, 30)
    pass(state, 3)
    const [gone, ...own] = people.filter((user) => users.cases.advisor[caseOf(user, STATE)] === LEAVER)
    expect(own.length).toBeGreaterThan(5)
    for (const user of people) {
      users.cases.known[caseOf(user, STATE)] = 0.8
      users.cases.known[caseOf(user, MUNICIPAL)] = 0.6
    }
    users.wayOut[gone] = WAYS_OUT.indexOf('outOfReach')
    leave(state, gone)
    advisors.leavesOn[LEAVER] = state.day - 1
    staffTheDay(state)
    expect(advisors.holder[LEAVER]).toBe(1)
    for (const user of people) {
      expect(users.cases.known[caseOf(user, STATE)]).toBeCloseTo(own.includes(user) ? 0.3 * 0.8 : 0.8, 6)
      expect(users.cases.known[caseOf(user, MUNICIPAL)]).toBe(Math.fround(0.6))
    }
    closeJournal(state)
    const told = kept.filter(({ activity }) => activity === Activity.successor)
    expect(told.map(({ address }) => address).toSorted((a, b) => a - b)).toEqual(
      own.map((user) => users.address[user]),
    )
    expect(new Set(told.map(({ advisor }) => advisor))).toEqual(new Set([LEAVER]))
  })
})
