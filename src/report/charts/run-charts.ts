import type { ScenarioResult } from '../../results/result.ts'
import type { ChartDrawing, ChartFile } from './chart.ts'
import { crossSideRequests } from './cross-side-requests.ts'
import { exitsByEffort } from './exits-by-effort.ts'
import { intervalByTeam } from './interval-by-team.ts'
import { minutesByWork } from './minutes-by-work.ts'
import { socialAssistance } from './social-assistance.ts'
import { usersOverTime } from './users-over-time.ts'
import { waitingAndOccupancy } from './waiting-and-occupancy.ts'
import { writeCharts } from './write-charts.ts'

/** The charts of `delt run` and, with several results, the same charts with the offices beside each other. */
export function runDrawings(results: readonly ScenarioResult[]): ChartDrawing[] {
  return [
    usersOverTime(results),
    exitsByEffort(results),
    intervalByTeam(results),
    minutesByWork(results),
    crossSideRequests(results),
    waitingAndOccupancy(results),
    socialAssistance(results),
  ]
}

/**
 * Draws the charts of a run into a folder, each as `<id>.svg` and `<id>.png`.
 *
 * @param dir is made where it does not exist
 * @throws Error where a font is missing or the folder cannot be written
 */
export async function writeRunCharts(
  results: readonly ScenarioResult[],
  dir: string,
): Promise<readonly ChartFile[]> {
  return await writeCharts(runDrawings(results), results, dir)
}
