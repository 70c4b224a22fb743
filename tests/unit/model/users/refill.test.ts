import { describe, expect, it } from 'vitest'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { STATE } from '../../../../src/vocabulary/sides.ts'
import { checkEvening } from '../../../support/invariants.ts'
import { all, open, over, pass, village } from '../../../support/offices.ts'

/** The state side of the village, alone: three generalists and a specialist. */
const { teams, groups, ...rest } = village
const [generalists, youth] = Object.values(teams ?? {}) as object[]
const stateSide = {
  ...rest,
  teams: { generalists, youth },
  groups: Object.fromEntries(
    Object.entries(groups ?? {}).map(([name, group]) => [name, { ...(group as object), entrySide: 'state' }]),
  ),
} as unknown as ScenarioValues

const kept = (values: object = {}): Office =>
  open(
    over(
      stateSide,
      {
        caseloads: { keptFull: true },
        mechanisms: all(['relapse', 'returns', 'handover', 'learningToAsk']),
        collaborationRate: 0,
      },
      values,
    ),
  )

const FULL = [60, 60, 60, 25]

const teamOf = ({ users, advisors }: Office, user: number) => {
  const advisor = users.cases.advisor[caseOf(user, STATE)]
  return advisor < 0 ? -1 : advisors.team[advisor]
}

describe('caseloads that are kept full', () => {
  it('are full on the first evening, each advisor’s alike, with every group of the team in turn', () => {
    const office = pass(kept(), 1)
    expect([...office.advisors.caseload]).toEqual(FULL)
    const count = (team: number) =>
      office.scenario.groups.map(
        (_, group) =>
          everybody(office.users).filter(
            (user) => teamOf(office, user) === team && office.users.group[user] === group,
          ).length,
      )
    expect(count(0)).toEqual([36, 36, 36, 36, 36, 0])
    expect(count(1)).toEqual([0, 0, 0, 25, 0, 0])
  })

  it('are full every morning after, and nobody comes who does not fill a place', () => {
    let exits = 0
    const office = pass(kept(), 260, (evening) => {
      checkEvening(evening)
      const users = evening.advisors.caseload.reduce((sum, caseload) => sum + caseload, 0)
      const gone = evening.books.exitsByGroup.reduce((sum, count) => sum + count, 0)
      expect(users).toBe(205 - (gone - exits))
      exits = gone
    })
    expect(exits).toBeGreaterThan(50)
    expect(office.users.count).toBe(office.refilled[0] + office.refilled[1])
    expect(office.heads.pupils).toBe(0)
  })

  it('bring the same person as the k-th of a team, whatever the office does', () => {
    const natures = (office: Office) =>
      new Map(
        everybody(office.users).map((user) => [
          office.users.address[user],
          office.users.needsAtArrival.health[user],
        ]),
      )
    const one = natures(pass(kept(), 200))
    const other = natures(pass(kept({ planning: { minutes: 10 }, teams: { youth: { caseload: 20 } } }), 200))
    const shared = [...one.keys()].filter((address) => other.has(address))
    expect(shared.length).toBeGreaterThan(200)
    // Only needs that are kept from falling below the least are alike.
    expect(new Set(one.values()).size).toBeGreaterThan(0.8 * one.size)
    for (const address of shared) expect(other.get(address)).toBe(one.get(address))
  })

  it('keep everybody with the team that had the place, also where another would be asked first', () => {
    const office = pass(kept(), 200)
    const { users, scenario } = office
    const young = scenario.groups.findIndex(({ name }) => name === 'young')
    const talkedTo = everybody(office.users).filter(
      (user) =>
        users.group[user] === young &&
        users.cases.talks[caseOf(user, STATE)] > 0 &&
        teamOf(office, user) === 0,
    )
    expect(talkedTo.length).toBeGreaterThan(20)
  })

  it('have room for all who fill places while people leave as fast as they can', () => {
    const office = kept({ years: 2, mechanisms: { risks: 'constant' } })
    pass(office)
    expect(office.users.count).toBeGreaterThan(205 * 5)
  })
})
