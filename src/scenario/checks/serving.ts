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
