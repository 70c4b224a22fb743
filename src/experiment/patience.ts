import type { Scenario } from '../scenario/scenario.ts'

/** A default replication of seven years takes a second or two, even where the machine is busy. */
const SECONDS_PER_YEAR = 60

/** The number of advisors in the default office. */
const USUAL_ADVISORS = 60

/**
 * How long a worker may take over one replication before it counts as hanging: some hundred times what it usually
 * takes, and more for offices larger than the default one.
 */
export function secondsOfPatience({ years, warmUpYears, teams }: Scenario): number {
  const advisors = teams.reduce((sum, team) => sum + team.advisors, 0)
  return SECONDS_PER_YEAR * (years + warmUpYears) * Math.max(1, advisors / USUAL_ADVISORS)
}
