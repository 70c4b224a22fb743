import { describe, expect, it } from 'vitest'
import { LIFE_STEP_DAYS } from '../../../../src/model/calendar.ts'
import type { Office } from '../../../../src/model/office.ts'
import { leave } from '../../../../src/model/users/leaving.ts'
import { comeBack } from '../../../../src/model/users/returning.ts'
import { NEEDS } from '../../../../src/model/users/needs.ts'
import { NEVER } from '../../../../src/model/users/table.ts'
import { Status, WAYS_OUT } from '../../../../src/vocabulary/statuses.ts'
import { letIn, oneTeam, only, open, over, pass, quiet } from '../../../support/offices.ts'

const DRIFT = 0.1

/** An office in which nobody is ever talked to, and needs grow in silence from the first day on. */
function office(): { readonly state: Office; readonly people: readonly number[] } {
  const state = open(
    over(quiet(oneTeam), {
      needs: { driftPerYear: DRIFT, spread: 0 },
      agenda: { absentShare: 1 },
      mechanisms: only(['needsDrift', 'absence']),
    }),
  )
  const people = letIn(state, 2)
  for (const user of people) state.users.lastContact[user] = -NEVER
  return { state, people }
}

function lose(state: Office, user: number): void {
  state.users.wayOut[user] = WAYS_OUT.indexOf('outOfReach')
  leave(state, user)
}

const needsOf = ({ users }: Office, user: number) => NEEDS.map((_, n) => users.needs.all[n][user])

const timesInTurns = ({ turns }: Office, user: number): number =>
  turns.rows
    .flatMap((rows, turn) => [...rows.subarray(0, turns.counts[turn])])
    .filter((other) => other === user).length

describe('people out of reach', () => {
  it('take turns from the day on which they are lost, and those of the office again from that of the return', () => {
    const { state, people } = office()
    const [user] = people
    const grew: number[] = []
    let before = needsOf(state, user)
    const look = () => {
      const needs = needsOf(state, user)
      if (needs[0] > before[0]) grew.push(state.day)
      before = needs
    }
    pass(state, 7, look)
    lose(state, user)
    pass(state, 70, look)
    expect(timesInTurns(state, user)).toBe(1)
    comeBack(state, user)
    expect(state.users.status[user]).toBe(Status.waiting)
    expect(timesInTurns(state, user)).toBe(1)
    state.users.lastContact[user] = -NEVER
    pass(state, 100, look)
    expect(grew).toEqual([0, 7, 27, 47, 67, 70, 90])
  })

  it('come to need as much more in a year as users whom nobody talks to', () => {
    const { state, people } = office()
    const [lost, silent] = people
    lose(state, lost)
    pass(state, 260)
    // A year is thirteen stretches, and needs grow in the two halves of each.
    const grown = (1 + (DRIFT * LIFE_STEP_DAYS) / 2 / 260) ** 26
    for (const user of [lost, silent])
      for (const need of needsOf(state, user)) expect(need).toBeCloseTo(0.3 * grown, 6)
  })
})
