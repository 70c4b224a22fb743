import { describe, expect, it } from 'vitest'
import { LIFE_STEP_DAYS, monthOf } from '../../../../src/model/calendar.ts'
import type { Office } from '../../../../src/model/office.ts'
import { decideAssistance, shareResolutions } from '../../../../src/model/users/assistance.ts'
import { leave } from '../../../../src/model/users/leaving.ts'
import { comeBack } from '../../../../src/model/users/returning.ts'
import { caseOf, Income } from '../../../../src/model/users/table.ts'
import { MONTHS_PER_YEAR } from '../../../../src/vocabulary/calendar.ts'
import { MUNICIPAL } from '../../../../src/vocabulary/sides.ts'
import { WAYS_OUT } from '../../../../src/vocabulary/statuses.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

/** Somebody who comes on a day and is on assistance for good, in an office from which nobody goes of oneself. */
function recipient(arrival: number, entrySide = 'state'): Office {
  const state = open(
    over(quiet(twoSides), {
      years: 3,
      groups: { people: { assistanceShare: 1, stateBenefitShare: 0, entrySide } },
      needs: { spread: 0 },
      assistance: { offRate: 0, nokPerMonth: 10_000, nokFirstMonth: 1, nokLongTerm: 1 },
      agenda: { resolutionMinutesPerMonth: 90 },
      mechanisms: only(['unlimitedMinutes', 'assistance']),
    } as never),
  )
  pass(state, arrival)
  letIn(state, 1)
  return state
}

/** Lets days pass and says on which of them the person was paid. */
function paydays(state: Office, until: number): readonly number[] {
  const days: number[] = []
  let paid = state.users.assistancePaid[0]
  pass(state, until, ({ users, day }) => {
    if (users.assistancePaid[0] > paid) days.push(day)
    paid = users.assistancePaid[0]
  })
  return days
}

/** First days of a turn in months behind that of a day, for turns that go by this day. */
function firstTurns(from: number, until: number): readonly number[] {
  const turns: number[] = []
  for (let day = from + LIFE_STEP_DAYS; day < until; day += LIFE_STEP_DAYS)
    if (monthOf(day) !== monthOf(from) && monthOf(day) !== monthOf(day - LIFE_STEP_DAYS)) turns.push(day)
  return turns
}

function goAway(state: Office, way: (typeof WAYS_OUT)[number]): void {
  state.users.wayOut[0] = WAYS_OUT.indexOf(way)
  leave(state, 0)
}

/** A recipient who was away from day 70 on. */
function backOnDay88(way: (typeof WAYS_OUT)[number]): Office {
  const state = recipient(3)
  pass(state, 70)
  goAway(state, way)
  pass(state, 88)
  comeBack(state, 0)
  return state
}

describe('the decision on assistance', () => {
  it('is made at the first turn in each month, behind the month of arrival', () => {
    // Months begin on days 0, 22, 44, 65, 87 and 109; the person’s turns are on days 3, 23, 43, 63, 83, 103 and 123.
    expect(paydays(recipient(3), 130)).toEqual([23, 63, 83, 103, 123])
  })

  it.each([0, 1, 7, 19, 20, 21, 22, 43, 130, 259])(
    'is made once a month, whenever the person came: on day %d',
    (arrival) => {
      const state = recipient(arrival)
      // A month ends on the evening of day 606.
      const days = paydays(state, 607)
      expect(days).toEqual(firstTurns(arrival, 607))
      expect(new Set(days.map(monthOf)).size).toBe(monthOf(606) - monthOf(arrival))
    },
  )

  it('stands for the month, whatever happens in it', () => {
    const state = recipient(3)
    pass(state, 24)
    const { users } = state
    expect(users.assistancePaid[0]).toBe(10_000)
    users.income[0] = Income.stateBenefit
    state.day = 43
    decideAssistance(state, 0)
    expect(users.onAssistance[0]).toBe(1)
    expect(users.assistancePaid[0]).toBe(10_000)
    state.day = 44
    decideAssistance(state, 0)
    expect(users.onAssistance[0]).toBe(0)
    expect(users.assistanceRun[0]).toBe(0)
    expect(users.assistancePaid[0]).toBe(10_000)
  })

  it('is not made in the month of a return from work, and is made as before behind it', () => {
    const state = backOnDay88('work')
    state.users.onAssistance[0] = 1
    // Back on day 88, of the month from day 87 to 108.
    expect(paydays(state, 240)).toEqual(firstTurns(88, 240))
    expect(firstTurns(88, 240)[0]).toBe(128)
  })

  it('is made in the month of a return from out of reach, if it has not been made before', () => {
    const state = backOnDay88('outOfReach')
    expect(paydays(state, 240)).toEqual([88, ...firstTurns(88, 240)])
  })

  it('goes on at the turns of a person out of reach', () => {
    const state = recipient(3)
    pass(state, 50)
    goAway(state, 'outOfReach')
    // On day 50 no decision has been made in the month from day 44 to 64.
    expect(paydays(state, 240)).toEqual([50, ...firstTurns(50, 240)])
    expect(state.books.assistanceUnknownNok).toBe(state.users.assistancePaid[0] - 10_000)
  })
})

describe('assistance that has to be granted anew', () => {
  const MONTHS = 3
  /** Many on assistance, or none, who are lost on day 50, when the decision of the month is still to come. */
  function lost(
    onAssistance: number,
    more: object = {},
  ): { readonly state: Office; readonly people: readonly number[] } {
    const state = open(
      over(quiet(twoSides), {
        years: 2,
        groups: { people: { assistanceShare: 0, stateBenefitShare: 0 } },
        needs: { spread: 0 },
        assistance: { offRate: 0, onRate: 0, decisionMonths: MONTHS, ...more },
        mechanisms: only(['unlimitedMinutes', 'assistance']),
      }),
    )
    pass(state, 50)
    const people = letIn(state, 60)
    for (const user of people) {
      state.users.onAssistance[user] = onAssistance
      state.users.wayOut[user] = WAYS_OUT.indexOf('outOfReach')
      leave(state, user)
    }
    return { state, people }
  }
  const onAssistance = ({ state, people }: ReturnType<typeof lost>) =>
    people.filter((user) => state.users.onAssistance[user] === 1).length

  it('ends for people out of reach when it is due, which is spread over so many months', () => {
    const those = lost(1)
    const left = [65, 87, 109, 130].map((end) => {
      pass(those.state, end)
      return onAssistance(those)
    })
    // Those who are let in are first decided on in the month that begins on day 65.
    expect(left[0]).toBe(60)
    expect(left[1]).toBeLessThan(60)
    expect(left[2]).toBeLessThan(left[1])
    expect(left[2]).toBeGreaterThan(0)
    expect(left[3]).toBe(0)
  })

  it('is started by nobody out of reach', () => {
    const those = lost(0, { onRate: 1 })
    pass(those.state, 520)
    expect(onAssistance(those)).toBe(0)
    expect(those.state.books.assistanceUnknownNok).toBe(0)
  })

  it('is granted to those who are there', () => {
    const state = recipient(3)
    state.scenario = { ...state.scenario, assistance: { ...state.scenario.assistance, decisionMonths: 1 } }
    expect(paydays(state, 240)).toEqual(firstTurns(3, 240))
  })

  it('goes on for whoever is back before it is due', () => {
    const { state, people } = lost(1)
    pass(state, 65)
    for (const user of people) comeBack(state, user)
    pass(state, 260)
    expect(onAssistance({ state, people })).toBe(60)
  })
})

describe('months on assistance in a calendar year', () => {
  const counts = ({ books }: Office) => [...books.recipientsByMonths]
  const once = (...months: readonly number[]) =>
    Array.from({ length: MONTHS_PER_YEAR + 1 }, (_, count) => months.filter((one) => one === count).length)

  it('are counted anew after New Year', () => {
    const state = recipient(0)
    pass(state, 260)
    expect(counts(state)).toEqual(once(11))
    pass(state, 520)
    expect(counts(state)).toEqual(once(11, 12))
  })

  /** Paid for 5 months, then at work, and back on a day. */
  function backFromWork(day: number): Office {
    const state = recipient(0)
    pass(state, 121)
    expect(counts(state)).toEqual(once(5))
    goAway(state, 'work')
    pass(state, day)
    comeBack(state, 0)
    state.users.onAssistance[0] = 1
    return state
  }

  it('are counted on by whoever comes back in the same year', () => {
    const state = backFromWork(170)
    pass(state, 230)
    expect(counts(state)).toEqual(once(7))
  })

  it.each([
    ['in January', 262],
    ['in the month of leaving, a year later', 370],
    ['two years later', 525],
  ])('are counted anew by whoever was away at New Year and comes back %s', (_, day) => {
    const state = backFromWork(day)
    const days = paydays(state, day + 80)
    expect(days).toEqual(firstTurns(day, day + 80))
    expect(counts(state)).toEqual(once(5, days.length))
  })
})

describe('resolutions', () => {
  const backlog = (state: Office) => [...state.advisors.resolutionBacklog]

  it('are the work of the person’s own municipal advisor', () => {
    const state = recipient(0, 'municipal')
    state.day = 22
    decideAssistance(state, 0)
    shareResolutions(state)
    const own = state.users.cases.advisor[caseOf(0, MUNICIPAL)]
    expect(backlog(state)).toEqual([0, 1, 2, 3, 4, 5].map((advisor) => (advisor === own ? 90 : 0)))
  })

  it('are shared by the municipal side, once, where the person has none', () => {
    const state = recipient(0)
    state.day = 22
    decideAssistance(state, 0)
    shareResolutions(state)
    shareResolutions(state)
    expect(backlog(state)).toEqual([0, 0, 0, 30, 30, 30])
  })
})
