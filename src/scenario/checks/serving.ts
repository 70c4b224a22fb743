import type { Team } from '../scenario.ts'

export type Side = Team['side']
export type Effort = Team['efforts'][number]

/** What determines whom a team serves. */
export type Serving = Pick<Team, 'name' | 'side' | 'groups' | 'efforts' | 'complexOnly' | 'trialOnly'>

/** Users who are treated alike: a side, a group, an effort category. */
export interface Clientele {
  readonly side: Side
  readonly group: string
  readonly effort: Effort
}

/**
 * The team that takes a clientele, by the model’s rule: specialists for the group come before generalists,
 * then the order of the scenario. Teams only for complex users or for a trial are left out: they do not take everyone.
 */
export function firstChoice<T extends Serving>(teams: readonly T[], clientele: Clientele): T | undefined {
  const serving = teams.filter(
    ({ side, groups, efforts, complexOnly, trialOnly }) =>
      !complexOnly &&
      !trialOnly &&
      side === clientele.side &&
      groups.includes(clientele.group) &&
      efforts.includes(clientele.effort),
  )
  return serving.find(({ groups }) => groups.length === 1) ?? serving[0]
}

/**
 * Whether every team that serves a group states its size, so that arrivals of the group follow from staff. This cannot
 * be told for teams that take only complex users: how many come to them is unknown.
 */
export function isStaffedWhole<T extends Serving>(
  group: string,
  teams: readonly T[],
  statesItsSize: (team: T) => boolean,
): boolean {
  const serving = teams.filter(({ groups }) => groups.includes(group))
  return serving.length > 0 && serving.every((team) => !team.complexOnly && statesItsSize(team))
}
