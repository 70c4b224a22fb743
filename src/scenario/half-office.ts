import { groupInOffice } from './clientele.ts'
import type { Reform, Scenario, Stated, Team } from './scenario.ts'

/**
 * An office of half the size: half the arrivals, stock, places of measures and advisors.
 * Caseloads, rules and levers stay. Where teams have an odd number of advisors, the smallest teams are rounded up and
 * the others down, so that the whole office has half its advisors and each team is close to half its size.
 */
export function halfOffice(scenario: Scenario): Scenario {
  const { inflow, groups, measures, teams, transfer, reform } = scenario
  return {
    ...scenario,
    inflow: inflow / 2,
    groups: groups.map((group) => ({
      ...group,
      // Where the stock is left open, that of the shipped office is used.
      stock: halved(group.stock ?? group.arrivalsPerYear * inflow * groupInOffice(group.name).years),
    })),
    measures: measures.map((measure) => ({ ...measure, places: halfPlaces(measure.places) })),
    teams: halfTeams(teams),
    transfer: { ...transfer, advisorsMoved: Math.floor(transfer.advisorsMoved / 2) },
    reform: reform.map((change) => halfChange(change)),
  }
}

const halfPlaces = (places: number): number => Math.max(1, Math.round(places / 2))

/** A dated change with the office sizes it states halved; arrivals of groups are halved by `inflow`. */
function halfChange(change: Reform): Reform {
  const { inflow, teams, measures } = change
  return {
    ...change,
    ...(typeof inflow === 'number' ? { inflow: inflow / 2 } : {}),
    ...(teams === undefined
      ? {}
      : { teams: eachWith(teams, 'advisors', (advisors) => Math.max(1, Math.round(advisors / 2))) }),
    ...(measures === undefined ? {} : { measures: eachWith(measures, 'places', halfPlaces) }),
  }
}

/** Items keyed by name, with one of their numbers halved wherever an item states it. */
function eachWith(items: unknown, key: string, half: (value: number) => number): Stated {
  return Object.fromEntries(
    Object.entries(items as Readonly<Record<string, Stated>>).map(([name, item]) => {
      const value = item[key]
      return [name, typeof value === 'number' ? { ...item, [key]: half(value) } : item]
    }),
  )
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
