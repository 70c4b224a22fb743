import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../../src/model/lists.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import { dueList, intakeList } from '../../../../src/model/office.ts'
import type { Office } from '../../../../src/model/office.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { KINDS_OF_WORK, Work } from '../../../../src/vocabulary/work.ts'
import { sum } from '../../../support/estimates.ts'
import { members } from '../../../support/invariants.ts'
import { letIn, oneTeam, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'
import { caseOf } from '../../../../src/model/users/table.ts'

const office = (values: object = {}, ...mechanisms: Parameters<typeof only>[0]) =>
  open(over(quiet(oneTeam), { mechanisms: only(mechanisms) }, values))

const spent = ({ books }: Office, kind: number, advisor = 0): number =>
  books.minutes[advisor * KINDS_OF_WORK.length + kind]

describe('a day of an advisor', () => {
  it('has its minutes, whatever they go to, and takes what was overrun from the next', () => {
    const state = office({ assessment: { minutes: 100 }, agenda: { minutesPerDay: 450 } })
    const people = letIn(state, 6)
    // .25 of 450 minutes is administration: 337 are left, for three newcomers and the better part of a fourth.
    pass(state, 1)
    expect(spent(state, Work.registration)).toBe(400)
    expect(members(state, intakeList(state, 0))).toEqual(people.slice(4))
    const cases = (6 * (state.scenario.agenda.caseMinutesPerMonth * 12)) / 260
    expect(state.advisors.overrun[0]).toBeCloseTo(400 + 112.5 + cases - 450, 9)
    pass(state, 2)
    expect(spent(state, Work.registration)).toBe(600)
    expect(sum(state.books.minutes) - state.advisors.overrun[0]).toBeCloseTo(900, 9)
  })

  it('begins with newcomers, who are seen before talks that are due', () => {
    const state = office({ assessment: { minutes: 340 } })
    const [first] = letIn(state, 1)
    pass(state, 1)
    letIn(state, 1)
    state.lists.append(dueList(state, 0), nodeOf(first, Node.state))
    pass(state, 2)
    expect(spent(state, Work.registration)).toBe(680)
    expect(members(state, dueList(state, 0))).toEqual([first])
    expect(state.users.cases.talks[caseOf(first, STATE)]).toBe(0)
  })

  it('meets those first who have been due for longest', () => {
    const state = office({
      conversations: { minutes: { inPerson: 200 } },
      leadership: { inPerson: { state: 1 } },
    })
    const people = letIn(state, 4)
    pass(state, 2)
    for (const place of [2, 0, 3, 1]) state.lists.append(dueList(state, 0), nodeOf(people[place], Node.state))
    pass(state, 3)
    expect(people.map((user) => state.users.cases.talks[caseOf(user, STATE)])).toEqual([1, 0, 1, 0])
    expect(members(state, dueList(state, 0))).toEqual([people[3], people[1]])
  })

  it('is lost to users when the advisor is away, and their cases gather', () => {
    const state = office({ agenda: { absentShare: 1, caseMinutesPerMonth: 65 / 3 } }, 'absence')
    const people = letIn(state, 3)
    pass(state, 5)
    expect(spent(state, Work.absent)).toBe(5 * 450)
    expect(sum(state.books.minutes)).toBe(5 * 450)
    expect(state.advisors.caseBacklog[0]).toBeCloseTo(3 * 5, 9)
    expect(members(state, intakeList(state, 0))).toEqual(people)
  })
})

describe('administration', () => {
  it('takes the fixed share, the growth of the cases, and a tenth of what has gathered if that is more', () => {
    const state = office({
      agenda: { caseMinutesPerMonth: 65 / 3, minutesPerDay: 400 },
      leadership: { administration: { state: 0.2 } },
      assessment: { minutes: 1 },
    })
    letIn(state, 10)
    pass(state, 1)
    expect(spent(state, Work.fixedAdministration)).toBe(80)
    expect(spent(state, Work.caseAdministration)).toBeCloseTo(10, 9)
    state.advisors.caseBacklog[0] = 200
    state.advisors.resolutionBacklog[0] = 50
    state.advisors.reorganisationBacklog[0] = 300
    pass(state, 2)
    expect(spent(state, Work.fixedAdministration)).toBe(160)
    expect(spent(state, Work.caseAdministration)).toBeCloseTo(10 + 21, 9)
    expect(spent(state, Work.resolutions)).toBeCloseTo(5, 9)
    expect(spent(state, Work.reorganisation)).toBeCloseTo(30, 9)
  })

  it('takes no more than the day has', () => {
    const state = office({ agenda: { minutesPerDay: 100 }, leadership: { administration: { state: 1 } } })
    state.advisors.overrun[0] = 60
    pass(state, 1)
    expect(spent(state, Work.fixedAdministration)).toBe(40)
    expect(spent(state, Work.unused)).toBe(0)
    expect(state.advisors.overrun[0]).toBeCloseTo(0, 12)
  })
})

describe('slack', () => {
  const shares = { visitShare: 0.2, employerShare: 0.3, accompanyShare: 0.4 }
  const both = (...mechanisms: Parameters<typeof only>[0]) =>
    open(
      over(quiet(twoSides), {
        slack: shares,
        leadership: { administration: { state: 0.2 }, inPerson: { state: 1 } },
        agenda: { minutesPerDay: 450, caseMinutesPerMonth: 0 },
        teams: { generalists: { advisors: 1 } },
        knowledge: { employersPerHour: 0.01 },
        mechanisms: only(mechanisms),
      }),
    )

  it('buys visits and time with employers by their shares, and leaves the rest unused', () => {
    const state = both('slack', 'measureKnowledge')
    pass(state, 1)
    expect(spent(state, Work.visits)).toBeCloseTo(360 * 0.2, 9)
    expect(spent(state, Work.employers)).toBeCloseTo(360 * 0.3, 9)
    expect(spent(state, Work.accompanying)).toBe(0)
    expect(spent(state, Work.unused)).toBeCloseTo(360 * 0.5, 9)
    expect(state.advisors.employerKnowledge[0]).toBeCloseTo(1 - 0.99 ** ((360 * 0.3) / 60), 12)
  })

  it('stays unused where it buys nothing', () => {
    const state = both()
    pass(state, 1)
    expect(spent(state, Work.unused)).toBeCloseTo(360, 9)
    expect(state.advisors.employerKnowledge[0]).toBe(0)
  })

  it('lets the advisor accompany whom a talk was held with today, and nobody on a day without', () => {
    const state = both('slack', 'userKnowledge')
    letIn(state, 1)
    pass(state, 2)
    expect(state.users.cases.advisor[caseOf(0, STATE)]).toBe(0)
    expect(spent(state, Work.accompanying)).toBe(0)
    state.lists.append(dueList(state, 0), nodeOf(0, Node.state))
    pass(state, 3)
    const free = 360 - 50
    expect(spent(state, Work.accompanying)).toBeCloseTo(free * 0.4, 9)
    expect(state.users.minutesReceived[0]).toBeCloseTo(75 + 50 + free * 0.4, 9)
    expect(state.users.lastContact[0]).toBe(2)
    pass(state, 4)
    expect(spent(state, Work.accompanying)).toBeCloseTo(free * 0.4, 9)
    expect(state.advisors.metLast[0]).toBe(NOBODY)
    expect(state.users.lastContact[0]).toBe(2)
  })
})
