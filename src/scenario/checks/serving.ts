import type { Team } from '../scenario.ts'

export type Side = Team['side']
export type Effort = Team['efforts'][number]

/** What decides whom a team serves. */
export type Serving = Pick<Team, 'name' | 'side' | 'groups' | 'efforts' | 'complexOnly' | 'trialOnly'>

/** Users who are dealt with alike: a side, a group, an effort category. */
export interface Clientele {
  readonly side: Side
  readonly group: string
  readonly effort: Effort
}

/**
 * The team that takes a clientele, as the model deals users: specialists of the group come before generalists,
 * then the order of the scenario counts. Teams for complex users only, or for a trial, are left out: they do not take everyone.
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
 * Whether every team that serves a group states its size, so that arrivals of the group follow from staff. Of teams for
 * complex users only nobody knows how many come to them.
 */
export function isStaffedWhole<T extends Serving>(
  group: string,
  teams: readonly T[],
  statesItsSize: (team: T) => boolean,
): boolean {
  const serving = teams.filter(({ groups }) => groups.includes(group))
  return serving.length > 0 && serving.every((team) => !team.complexOnly && statesItsSize(team))
}
