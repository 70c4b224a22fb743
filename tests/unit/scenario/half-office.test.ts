import { describe, expect, it } from 'vitest'
import { groupInOffice } from '../../../src/scenario/clientele.ts'
import { halfOffice } from '../../../src/scenario/half-office.ts'
import { loadScenario } from '../../../src/scenario/load.ts'

const { scenario: dual } = loadScenario('dual')
const advisorsOf = (name: string): readonly number[] =>
  halfOffice(loadScenario(name).scenario).teams.map(({ advisors }) => advisors)

describe('half an office', () => {
  it('has half the advisors, small teams rounded up and large ones down', () => {
    expect(dual.teams.map(({ advisors }) => advisors)).toEqual([13, 17, 5, 15, 7, 3])
    expect(advisorsOf('dual')).toEqual([6, 8, 3, 7, 4, 2])
  })

  it('has nobody less than one advisor in a team', () => {
    expect(Math.min(...advisorsOf('town-office'))).toBe(1)
  })

  it('has half the people and the same caseloads', () => {
    const half = halfOffice(dual)
    expect(half.inflow).toBe(dual.inflow / 2)
    expect(half.teams.map(({ caseload }) => caseload)).toEqual(dual.teams.map(({ caseload }) => caseload))
    expect(half.groups[0].stock).toBe(
      Math.round((dual.groups[0].arrivalsPerYear * groupInOffice('jobseekers').years) / 2),
    )
    half.measures.forEach(({ places }, position) =>
      expect(Math.abs(places - dual.measures[position].places / 2)).toBeLessThanOrEqual(0.5),
    )
    const others = { inflow: 0, teams: [], groups: [], measures: [] }
    expect({ ...half, ...others }).toEqual({ ...dual, ...others })
  })

  it('moves half the advisors that the whole one moves', () => {
    const { scenario } = loadScenario('dual', ['transfer.advisorsMoved=5'])
    expect(halfOffice(scenario).transfer.advisorsMoved).toBe(2)
  })
})
