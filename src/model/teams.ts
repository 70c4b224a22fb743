import { phasesOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { NOBODY } from './lists.ts'
import { contains, setOf } from './sets.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { MUNICIPAL, SIDES, STATE } from '../vocabulary/sides.ts'
import { advisorsOf } from '../vocabulary/staff.ts'

/**
 * A team as the model uses it: rows `first` to `first + size − 1` of the advisors. The rows up to `first + room − 1`
 * are for posts that it has only at other times.
 */
export interface TeamRow {
  readonly name: string
  readonly side: number
  readonly first: number
  readonly size: number
  readonly room: number
  readonly caseload: number
  /** serves one target group (or only complex users), and is therefore asked first */
  readonly specialist: boolean
  /** sets of groups and of effort categories */
  readonly groups: number
  readonly efforts: number
  readonly complexOnly: boolean
  readonly trialOnly: boolean
  /** name of the section that it shares with other teams of either side; empty where it sits by itself */
  readonly section: string
}

/** The advisor of a team whose part of the year contains a birth date, 0..1; rounding can make the date 1. */
export const advisorByBirthDate = ({ first, size }: TeamRow, birthDate: number): number =>
  first + Math.min(size - 1, Math.floor(birthDate * size))

/**
 * The teams of a scenario in their order, after the advisors of a mass transfer have moved.
 *
 * @param ever the scenarios of all phases of the office, with the same teams at the same positions
 */
export function createTeams(scenario: Scenario, ever: readonly Scenario[]): readonly TeamRow[] {
  const groups = scenario.groups.map((group) => group.name)
  const sizes = advisorsOf(scenario)
  const sizesEver = ever.map(advisorsOf)
  let first = 0
  return scenario.teams.map((team, position) => {
    const row: TeamRow = {
      name: team.name,
      side: SIDES.indexOf(team.side),
      first,
      size: sizes[position],
      room: Math.max(...sizesEver.map((some) => some[position])),
      caseload: team.caseload,
      specialist: team.groups.length === 1 || team.complexOnly,
      groups: setOf(team.groups.map((name) => groups.indexOf(name))),
      efforts: setOf(team.efforts.map((name) => EFFORTS.indexOf(name))),
      complexOnly: team.complexOnly,
      trialOnly: team.trialOnly,
      section: team.section,
    }
    first += row.room
    return row
  })
}

/** The teams of the first phase, with room for all posts that they have in any phase. */
export function teamsEver(scenario: Scenario): readonly TeamRow[] {
  const ever = phasesOf(scenario).map((phase) => phase.scenario)
  return createTeams(ever[0], ever)
}

/** Rows of the advisors of each side: those of present posts (`size`), or of all posts at any time (`room`). */
export const rowsOfSides = (
  teams: readonly TeamRow[],
  posts: 'size' | 'room',
): readonly (readonly number[])[] =>
  [STATE, MUNICIPAL].map((side) =>
    teams
      .filter((team) => team.side === side)
      .flatMap((team) => Array.from({ length: team[posts] }, (_, seat) => team.first + seat)),
  )

/**
 * Which teams serve whom, worked out once: specialists of the group before generalists, teams for complex users
 * before others, then the order of the scenario.
 */
export class Routes {
  /** by cell: positions of the teams in the order in which they are asked */
  private readonly orders: readonly (readonly number[])[]
  private readonly groups: number

  constructor(teams: readonly TeamRow[], groups: number) {
    this.groups = groups
    const orders: (readonly number[])[] = []
    for (const side of [STATE, MUNICIPAL])
      for (let group = 0; group < groups; group++)
        for (let effort = 0; effort < EFFORTS.length; effort++)
          for (const complex of [0, 1])
            orders[this.cell(side, group, effort, complex)] = serving(teams, side, group, effort, complex)
    this.orders = orders
  }

  private cell(side: number, group: number, effort: number, complex: number): number {
    return ((side * this.groups + group) * EFFORTS.length + effort) * 2 + complex
  }

  /** Positions of the teams of the side that serve such users, in the order in which they are asked. */
  teams(side: number, group: number, effort: number, complex: number): readonly number[] {
    return this.orders[this.cell(side, group, effort, complex)]
  }

  /** Position of the first of these teams, or NOBODY where no team of the side serves such users. */
  team(side: number, group: number, effort: number, complex: number): number {
    return this.teams(side, group, effort, complex)[0] ?? NOBODY
  }
}

function serving(
  teams: readonly TeamRow[],
  side: number,
  group: number,
  effort: number,
  complex: number,
): readonly number[] {
  const serves = (team: TeamRow): boolean =>
    team.side === side &&
    team.size > 0 &&
    contains(team.groups, group) &&
    contains(team.efforts, effort) &&
    !team.trialOnly &&
    (!team.complexOnly || complex === 1)
  const positions = [...teams.keys()].filter((position) => serves(teams[position]))
  return positions.toSorted((one, other) => rank(teams[other]) - rank(teams[one]))
}

const rank = ({ complexOnly, specialist }: TeamRow): number => (complexOnly ? 2 : 0) + (specialist ? 1 : 0)
