import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perceive, perceivedNeed } from '../../../../src/model/follow-up/perception.ts'
import { Priors } from '../../../../src/model/follow-up/priors.ts'
import { Need } from '../../../../src/model/users/needs.ts'
import type { NeedColumns } from '../../../../src/model/users/needs.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { all, only, open, over, pass, village } from '../../../support/offices.ts'
import { caseOf, everybody } from '../../../../src/model/users/table.ts'

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const normal = fc.double({ min: -4, max: 4, noNaN: true })

describe('what is perceived', () => {
  it('is the prior where nothing is known, and the truth where all is', () => {
    fc.assert(
      fc.property(unit, unit, normal, (truth, prior, z) => {
        expect(perceive(truth, prior, 0, 0.15, z)).toBe(prior)
        expect(perceive(truth, prior, 1, 0.15, z)).toBeCloseTo(truth, 12)
      }),
    )
  })

  it('errs most when half is known, on either side alike', () => {
    const error = (known: number) => perceive(0.3, 0.3, known, 0.15, 1) - 0.3
    expect(error(0.5)).toBeCloseTo(0.075, 12)
    expect(error(0.2)).toBeCloseTo(error(0.8), 12)
    expect(error(0.2)).toBeLessThan(error(0.5))
    expect(perceive(0.3, 0.3, 0.5, 0.15, -1)).toBeCloseTo(0.225, 12)
  })

  it('spreads over persons no further than the truth does: who compares is not misled by over-rating', () => {
    // Truth spread by sd around the prior; what is seen of it has variance k of it, never more.
    for (const known of [0.1, 0.5, 0.9]) {
      const sd = 0.15
      const variance = known ** 2 * sd ** 2 + known * (1 - known) * sd ** 2
      const seen = (truth: number, z: number) => perceive(truth, 0, known, sd, z)
      expect(seen(sd, 0) ** 2 + seen(0, 1) ** 2).toBeCloseTo(variance, 12)
      expect(variance).toBeCloseTo(known * sd ** 2, 12)
    }
  })
})

describe('a perceived need', () => {
  const office = pass(open(over(village, { warmUpYears: 0, mechanisms: all() })), 100)
  const { users, priors, levers } = office
  const forget = () => {
    for (const side of [STATE, MUNICIPAL]) users.cases.known[caseOf(0, side)] = 0
  }

  it('lies between 0 and 1', () => {
    for (const user of everybody(users))
      for (const side of [STATE, MUNICIPAL])
        for (let need = 0; need < 4; need++) {
          const seen = perceivedNeed(office, user, side, need)
          expect(seen).toBeGreaterThanOrEqual(0)
          expect(seen).toBeLessThanOrEqual(1)
        }
  })

  it('is the mean of the group to a side that knows nothing, and the truth to one that knows all', () => {
    forget()
    expect(perceivedNeed(office, 0, STATE, Need.health)).toBe(priors.needs.health[users.group[0]])
    users.cases.known[caseOf(0, STATE)] = 1
    expect(perceivedNeed(office, 0, STATE, Need.health)).toBeCloseTo(users.needs.health[0], 12)
  })

  it('shows through the part of the other side’s file that is seen', () => {
    forget()
    users.cases.known[caseOf(0, STATE)] = 0.8
    const seen = perceivedNeed(office, 0, MUNICIPAL, Need.health)
    users.cases.known[caseOf(0, STATE)] = 0
    users.cases.known[caseOf(0, MUNICIPAL)] = 0.8 * levers.sharedSystems
    expect(perceivedNeed(office, 0, MUNICIPAL, Need.health)).toBeCloseTo(seen, 6)
  })

  it('is the truth without errors of perception', () => {
    const exact = pass(open(over(village, { warmUpYears: 0, mechanisms: only([]) })), 20)
    expect(perceivedNeed(exact, 0, STATE, Need.health)).toBe(exact.users.needs.health[0])
  })
})

describe('priors', () => {
  it('are the means of the groups, and what measures do for somebody like that', () => {
    const needs = (value: number) => ({ health: value, social: value, skills: value, work: value })
    const gainOf = (measure: number, { health }: NeedColumns, group: number) => health[group] * (measure + 1)
    const priors = new Priors(
      [{ needs: needs(0.2) }, { needs: needs(0.6) }],
      { count: 4, offered: [0, 1, 2] },
      gainOf,
    )
    for (const means of priors.needs.all) expect([means[0], means[1]]).toEqual([0.2, 0.6])
    const there = priors.gains.flatMap((gains) => [...gains.subarray(0, 3)])
    ;[0.2, 0.4, 0.6, 0.6, 1.2, 1.8].forEach((gain, place) => expect(there[place]).toBeCloseTo(gain, 12))
    expect(priors.meanGain[0]).toBeCloseTo(0.4, 12)
    expect(priors.meanGain[1]).toBeCloseTo(1.2, 12)
  })
})
