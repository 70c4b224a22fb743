import { groupInOffice } from './clientele.ts'
import type { Scenario, Team } from './scenario.ts'

/**
 * An office of half the size: half the arrivals, stock, places of measures and advisors.
 * Caseloads, rules and levers stay. Where a team has an odd number of advisors, the smallest teams are rounded up and
 * the others down, so that the office as a whole has half its advisors and no team strays far from its half.
 */
export function halfOffice(scenario: Scenario): Scenario {
  const { inflow, groups, measures, teams, transfer } = scenario
  return {
    ...scenario,
    inflow: inflow / 2,
    groups: groups.map((group) => ({
      ...group,
      // What is left open is that of the shipped office.
      stock: halved(group.stock ?? group.arrivalsPerYear * inflow * groupInOffice(group.name).years),
    })),
    measures: measures.map((measure) => ({
      ...measure,
      places: Math.max(1, Math.round(measure.places / 2)),
    })),
    teams: halfTeams(teams),
    transfer: { ...transfer, advisorsMoved: Math.floor(transfer.advisorsMoved / 2) },
  }
}

const halved = (users: number | undefined): number | undefined =>
  users === undefined ? undefined : Math.round(users / 2)

function halfTeams(teams: readonly Team[]): readonly Team[] {
  const whole = teams.reduce((sum, { advisors }) => sum + advisors, 0)
  const least = teams.reduce((sum, { advisors }) => sum + Math.floor(advisors / 2), 0)
  const odd = teams.filter(({ advisors }) => advisors % 2 === 1)
  const up = odd.toSorted((a, b) => a.advisors - b.advisors).slice(0, Math.round(whole / 2) - least)
  return teams.map((team) => ({
    ...team,
    stock: halved(team.stock),
    advisors: Math.max(1, Math.floor(team.advisors / 2) + (up.includes(team) ? 1 : 0)),
  }))
}
