import type { ScenarioResult } from '../../results/result.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { crossSideRequests } from './cross-side-requests.ts'
import { exitsByEffort } from './exits-by-effort.ts'
import { intervalByTeam } from './interval-by-team.ts'
import { minutesByWork } from './minutes-by-work.ts'
import { socialAssistance } from './social-assistance.ts'
import type { StatedGoal } from '../../vocabulary/outcomes.ts'
import { usersOverTime } from './users-over-time.ts'
import { waitingAndOccupancy } from './waiting-and-occupancy.ts'

/**
 * The charts of `delt run`; with several results, the same charts with the offices side by side.
 *
 * @param spread whether bands and whiskers show how single offices vary; next to paired verdicts they would mislead
 * @param goals goals of the municipal agenda that a file states
 */
export function runDrawings(
  results: readonly ScenarioResult[],
  spread: boolean,
  goals: readonly StatedGoal[] = [],
): ChartDrawing[] {
  return [
    crossSideRequests(results),
    usersOverTime(results, spread),
    exitsByEffort(results),
    intervalByTeam(results, spread),
    minutesByWork(results),
    waitingAndOccupancy(results),
    socialAssistance(results, goals),
  ]
}
