import type { RobustnessSummary } from '../../results/robustness.ts'
import type { ChartFile } from './chart.ts'
import { robustnessCorrelations } from './robustness-correlations.ts'
import { robustnessShares } from './robustness-shares.ts'
import { writeCharts } from './write-charts.ts'

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
