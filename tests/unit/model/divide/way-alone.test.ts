import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../../src/model/lists.ts'
import { caseOf } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { letIn, only, open, over, pass, quiet, twoSides } from '../../../support/offices.ts'

interface Case {
  readonly entrySide?: string
  readonly health?: number
  readonly social?: number
  readonly waysFoundPerYear?: number
}

/** A hundred people of one side after a year in which nobody asks for the other. */
function afterAYear({ entrySide = 'state', health = 0.3, social = 0.6, waysFoundPerYear = 1 }: Case) {
  const office = open(
    over(quiet(twoSides), {
      groups: { people: { entrySide, needs: { health, social, skills: 0.3, work: 0.3 } } },
      needs: { spread: 0, trustSpread: 0, high: 0.5 },
      divide: { waysFoundPerYear },
      stateOfMind: { wayAloneLoss: 0.2, talkGain: 0, silenceLossPerYear: 0 },
      mechanisms: only(['unlimitedMinutes', 'trustDynamics']),
    } as unknown as ScenarioValues),
  )
  const people = letIn(office, 100)
  pass(office)
  const found = (side: number) =>
    people.filter((user) => office.users.cases.advisor[caseOf(user, side)] !== NOBODY)
  return { office, people, found }
}

describe('finding the way to the other side alone', () => {
  it('happens at its rate to those with a high need across', () => {
    // Thirteen turns of four weeks at a rate of one a year: 1 − exp(−1), give or take three standard deviations.
    const { found } = afterAYear({})
    const expected = 100 * (1 - Math.exp(-1))
    expect(Math.abs(found(MUNICIPAL).length - expected)).toBeLessThan(3 * Math.sqrt(expected * Math.exp(-1)))
  })

  it('leads municipal users in ill health to the state side', () => {
    const { found } = afterAYear({ entrySide: 'municipal', health: 0.6, social: 0.3 })
    expect(found(STATE).length).toBeGreaterThan(40)
  })

  it.each([
    ['needs of the own side alone', { health: 0.9, social: 0.5 }],
    ['a rate of nothing', { waysFoundPerYear: 0 }],
  ])('does not happen with %s', (_, people) => {
    expect(afterAYear(people).found(MUNICIPAL)).toEqual([])
  })

  it('costs trust, once', () => {
    const { office, people, found } = afterAYear({})
    const { trust, ownTrust } = office.users
    const arrived = new Set(found(MUNICIPAL))
    for (const user of people) if (!arrived.has(user)) expect(trust[user]).toBeCloseTo(ownTrust[user], 5)
    // What was lost comes back slowly, and nobody has lost it twice.
    for (const user of arrived) {
      expect(trust[user]).toBeLessThan(ownTrust[user])
      expect(trust[user]).toBeGreaterThanOrEqual(0.8 * ownTrust[user] - 1e-6)
    }
  })

  it('is the luck of the person: the same people find it, sooner at a higher rate', () => {
    const slow = new Set(afterAYear({ waysFoundPerYear: 0.5 }).found(MUNICIPAL))
    const fast = new Set(afterAYear({ waysFoundPerYear: 2 }).found(MUNICIPAL))
    expect(slow.size).toBeLessThan(fast.size)
    expect([...slow].filter((user) => !fast.has(user))).toEqual([])
  })
})
