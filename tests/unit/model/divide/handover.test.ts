import { describe, expect, it } from 'vitest'
import { handOver } from '../../../../src/model/divide/handover.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { Node, nodeOf } from '../../../../src/model/nodes.ts'
import type { Office } from '../../../../src/model/office.ts'
import { leave } from '../../../../src/model/users/leaving.ts'
import { comeBack } from '../../../../src/model/users/returning.ts'
import { caseOf, Income, NEVER } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { WAYS_OUT } from '../../../../src/vocabulary/statuses.ts'
import { KINDS_OF_WORK, Work } from '../../../../src/vocabulary/work.ts'
import { fates } from '../../../support/invariants.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

interface Case {
  readonly health?: number
  readonly social?: number
  readonly work?: number
  readonly values?: object
  readonly mechanisms?: Parameters<typeof only>[0]
}

/** A municipal user who is seen as the group is. */
function municipalUser({
  health = 0.5,
  social = 0.5,
  work = 0.3,
  values = {},
  mechanisms = [],
}: Case): Office {
  const state = open(
    over(
      quiet(twoSides),
      {
        groups: {
          people: {
            entrySide: 'municipal',
            needs: { health, social, skills: 0.3, work },
            stateBenefitShare: 0,
            trust: 0.6,
          },
        },
        needs: { spread: 0, trustSpread: 0 },
        divide: { handoverMinutes: 20, warmKnowledge: 0.6, releaseSocial: 0.4 },
        stateOfMind: { handoverLoss: 0.1 },
        leadership: { sharedSystems: 0.2 },
        mechanisms: only(['handover', ...mechanisms]),
      } as unknown as ScenarioValues,
      values,
    ),
  )
  letIn(state, 1)
  pass(state, 2)
  state.users.cases.known[caseOf(0, MUNICIPAL)] = 0.8
  return state
}

/** Hands the user over to whoever is asked on the state side. */
function handed(state: Office, tie: number): Office {
  const from = state.users.cases.advisor[caseOf(0, MUNICIPAL)]
  for (const to of [0, 1, 2]) {
    state.advisors.ties[from * 6 + to] = tie
    state.advisors.ties[to * 6 + from] = tie
  }
  handOver(state, from, 0, 0)
  return state
}

describe('a handover', () => {
  it('among strangers shows what the systems show, and costs trust', () => {
    const { users, lists, books, day } = handed(municipalUser({ mechanisms: ['trustDynamics'] }), 0)
    expect(users.cases.advisor[caseOf(0, STATE)]).toBeLessThan(3)
    expect(users.cases.known[caseOf(0, STATE)]).toBeCloseTo(0.2 * 0.8, 6)
    expect(users.cases.known[caseOf(0, MUNICIPAL)]).toBe(Math.fround(0.8))
    const list = lists.listOf[nodeOf(0, Node.state)]
    // An ordinary case: the first talk comes after the wanted interval, not at once.
    expect(list).toBeGreaterThan(day + 5)
    expect(users.cases.handedOver[caseOf(0, STATE)]).toBe(day)
    expect(users.lastHandover[0]).toBe(day)
    expect(books.handovers).toBe(1)
  })

  it('costs trust among strangers, and none in a talk of all three', () => {
    const trust = (tie: number) => {
      const state = municipalUser({ mechanisms: ['trustDynamics'] })
      const before = state.users.trust[0]
      return handed(state, tie).users.trust[0] / before
    }
    expect(trust(0)).toBeCloseTo(0.9, 6)
    expect(trust(1)).toBe(1)
  })

  it('in a talk of all three carries over what is told', () => {
    expect(handed(municipalUser({}), 1).users.cases.known[caseOf(0, STATE)]).toBeCloseTo(0.6 * 0.8, 6)
  })

  it('costs both advisors its minutes', () => {
    const state = municipalUser({})
    const from = state.users.cases.advisor[caseOf(0, MUNICIPAL)]
    const { books, users } = handed(state, 0)
    const spent = (advisor: number) => books.minutes[advisor * KINDS_OF_WORK.length + Work.handover]
    expect(spent(from)).toBe(20)
    expect(spent(users.cases.advisor[caseOf(0, STATE)])).toBe(20)
    expect(
      books.minutes.reduce(
        (sum, _, place) => sum + (place % KINDS_OF_WORK.length === Work.handover ? books.minutes[place] : 0),
        0,
      ),
    ).toBe(40)
  })

  it.each([
    ['with a benefit and few social needs', 0.56, 0.39, 0.5, true],
    ['with a benefit and social needs', 0.56, 0.41, 0.5, false],
    ['without a benefit', 0.4, 0.3, 0.3, false],
  ])('leaves users to the state side alone who are %s', (_, health, social, work, alone) => {
    const { users } = handed(municipalUser({ health, social, work }), 0)
    expect(users.cases.advisor[caseOf(0, STATE)]).not.toBe(NOBODY)
    expect(users.cases.advisor[caseOf(0, MUNICIPAL)] === NOBODY).toBe(alone)
    expect(users.income[0] === Income.stateBenefit).toBe(health > 0.5)
  })

  it('that is a transfer leaves the user to the state side, whatever the municipal side still seems needed for', () => {
    const transferred = (transferLetsGo: number) => {
      const state = municipalUser({ values: { divide: { transferLetsGo } } })
      const advisor = state.users.cases.advisor[caseOf(0, MUNICIPAL)]
      handed(state, 0)
      expect(state.users.cases.advisor[caseOf(0, STATE)]).not.toBe(NOBODY)
      return [state.users.cases.advisor[caseOf(0, MUNICIPAL)], state.advisors.caseload[advisor]]
    }
    expect(transferred(0)).toEqual([expect.any(Number), 1])
    expect(transferred(0)).not.toContain(NOBODY)
    expect(transferred(1)).toEqual([NOBODY, 0])
  })

  it('happens once', () => {
    const state = handed(handed(municipalUser({}), 0), 0)
    expect(state.books.handovers).toBe(1)
  })

  it('ends with the first talk, which fulfils the need and whose wait is counted, or with the spell, whose wait is not', () => {
    const state = handed(municipalUser({ values: { conversations: { wantedDays: { situational: 10 } } } }), 0)
    const since = state.day
    expect(fates(state, MUNICIPAL).fulfilled).toBe(0)
    pass(state, 40)
    expect(fates(state, MUNICIPAL).fulfilled).toBe(1)
    expect(state.users.cases.handedOver[caseOf(0, STATE)]).toBe(NEVER)
    expect(state.books.handoverWaits).toBe(1)
    expect(state.books.handoverWaitSum).toBeGreaterThanOrEqual(10)
    expect(state.books.handoverWaitSum).toBeLessThan(40 - since)
    const left = handed(municipalUser({}), 0)
    left.users.wayOut[0] = WAYS_OUT.indexOf('outOfReach')
    leave(left, 0)
    left.day = 200
    comeBack(left, 0)
    expect(left.users.cases.handedOver[caseOf(0, STATE)]).toBe(NEVER)
  })
})

describe('the need for the other side', () => {
  const years = (health: number, collaborationRate: number) => {
    const state = municipalUser({
      health,
      values: { collaborationRate, assessment: { handoverHealth: 0.45 } },
    })
    pass(state)
    return state
  }

  it('is seen after two talks, where health is seen to be poor enough', () => {
    expect(fates(years(0.44, 1), MUNICIPAL).needed).toBe(0)
    const { users, ...state } = years(0.46, 1)
    expect(fates({ users, ...state }, MUNICIPAL)).toMatchObject({ needed: 1, asked: 1, fulfilled: 1 })
    expect(users.cases.advisor[caseOf(0, STATE)]).not.toBe(NOBODY)
  })

  it('is asked for again after a quarter of a year', () => {
    const state = years(0.46, 0)
    const { needed, asked } = fates(state, MUNICIPAL)
    expect(asked).toBe(0)
    expect(needed).toBeGreaterThanOrEqual(3)
    expect(needed).toBeLessThanOrEqual(4)
  })
})
