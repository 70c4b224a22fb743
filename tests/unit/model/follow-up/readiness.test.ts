import { describe, expect, it } from 'vitest'
import { considerPlan } from '../../../../src/model/follow-up/planning.ts'
import { proposalFor, Proposal } from '../../../../src/model/follow-up/readiness.ts'
import { NOBODY } from '../../../../src/model/lists.ts'
import { endAtReview, endStay, startMeasure } from '../../../../src/model/measures/places.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

const [WORK, , TREATMENT] = [0, 1, 2]

interface Case {
  readonly health?: number
  readonly work?: number
  readonly readyHealth?: number
  readonly straightDays?: number
  readonly comparing?: boolean
}

/** Somebody before a choice of a measure for work and a treatment of the state side. */
function office({ health = 0.5, work = 0.1, readyHealth = 1, straightDays = 0, comparing = true }: Case) {
  const state = open(
    over(quiet(twoSides), {
      groups: { people: { needs: { health, social: 0.1, skills: 0.1, work } } },
      needs: { spread: 0, trustSpread: 0 },
      measures: {
        training: { effects: { work: 0.4, skills: 0.2 }, tolerance: { health: 1 } },
        activity: { effects: { social: 0 } },
        treatment: { owner: 'state', places: 10, days: 60, costPerMonth: 8000, effects: { health: 0.4 } },
      },
      planning: { readyHealth, straightDays, standardAfterDays: 0, pauseDays: 20, minutes: 120 },
      catalogue: { repeatDays: 0 },
      mechanisms: only([
        'unlimitedMinutes',
        'unlimitedPlaces',
        'planning',
        ...(comparing ? (['comparing'] as const) : []),
      ]),
    } as unknown as ScenarioValues),
  )
  const [user] = letIn(state, 1)
  pass(state, 2)
  return { state, user }
}

/** The same after so many days since a treatment that was completed, or not. */
function treated(values: Case, days: number, end = endStay) {
  const { state, user } = office(values)
  startMeasure(state, user, TREATMENT)
  state.day += 60
  end(state, user)
  state.day += days
  return { state, user }
}

const planned = ({ state, user }: ReturnType<typeof office>) => {
  considerPlan(state, 0, user, STATE)
  return state.users.planMeasure[user]
}

describe('readiness', () => {
  it.each([true, false])('keeps measures for work from who is not ready, comparing: %s', (comparing) => {
    // The measure for work would bring more.
    for (const health of [0.41, 0.9])
      expect(planned(office({ health, work: 0.9, readyHealth: 0.4, comparing }))).toBe(TREATMENT)
    const { state, user } = office({ health: 0.39, readyHealth: 0.4, comparing })
    expect(proposalFor(state, user, STATE)).toBe(Proposal.any)
    if (comparing) expect(planned(office({ health: 0.39, work: 0.9, readyHealth: 0.4 }))).toBe(WORK)
  })

  it('is a judgement that errs, and less so of who is well known', () => {
    const errs = (known: number) => {
      const state = open(
        over(quiet(twoSides), {
          groups: { people: { needs: { health: 0.5 } } },
          planning: { readyHealth: 0.5 },
          mechanisms: only(['perceptionError']),
        }),
      )
      const people = letIn(state, 90)
      return people.filter((user) => {
        state.users.cases.known[user + STATE] = known
        const ready = proposalFor(state, user, STATE) !== Proposal.notForWork
        return ready !== state.users.needs.health[user] <= 0.5
      }).length
    }
    expect(errs(0.3)).toBeGreaterThan(errs(0.9))
    expect(errs(0.9)).toBeGreaterThan(0)
    expect(errs(1)).toBe(0)
  })
})

describe('the way straight to work', () => {
  it.each([true, false])('follows a completed treatment, without a pause, comparing: %s', (comparing) => {
    expect(planned(treated({ straightDays: 40, comparing }, 5))).toBe(WORK)
    expect(planned(treated({ straightDays: 0, comparing }, 5))).toBe(NOBODY)
  })

  it.each<readonly [string, ReturnType<typeof office>]>([
    ['treatment lies too far back', treated({ straightDays: 40 }, 40)],
    ['treatment was given up', treated({ straightDays: 40 }, 25, endAtReview)],
    ['nobody was treated', office({ straightDays: 40 })],
  ])('is not taken where %s', (_, { state, user }) => {
    expect(proposalFor(state, user, STATE)).toBe(Proposal.any)
  })

  it('is not taken by who is still too ill', () => {
    const { state, user } = treated({ straightDays: 40, readyHealth: 0.4 }, 5)
    expect(proposalFor(state, user, STATE)).toBe(Proposal.notForWork)
  })
})
