import type { RobustnessSummary } from './result.ts'
import type { ChartFile } from '../../report/drawing/chart.ts'
import { robustnessCorrelations } from './correlations-chart.ts'
import { robustnessShares } from './shares-chart.ts'
import { writeCharts } from '../../report/charts/write-charts.ts'

/** Draws the charts of a robustness study, each as `charts/<id>.svg` and `charts/<id>.png` in the result folder. */
export async function writeRobustnessCharts(
  summary: RobustnessSummary,
  folder: string,
  version: string,
): Promise<readonly ChartFile[]> {
  if (summary.counted === 0) return []
  const drawings = [robustnessShares(summary), robustnessCorrelations(summary)].filter(
    (drawing) => drawing !== undefined,
  )
  const { baseline, alternative, seed } = summary
  return await writeCharts(
    drawings,
    [baseline, alternative].map((one) => ({ ...one, scenario: { seed } })),
    folder,
    version,
  )
}
