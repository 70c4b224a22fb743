import type { Manifest } from '../../results/manifest.ts'
import type { PatternResults } from './result.ts'
import type { ChartFile } from '../../report/drawing/chart.ts'
import { patternForest } from './forest.ts'
import { writeCharts } from '../../report/charts/write-charts.ts'

/** Draws the charts of patterns, each as `charts/<id>.svg` and `charts/<id>.png` in the result folder. */
export async function writePatternCharts(
  results: PatternResults,
  folder: string,
  { delt, seed, scenarios }: Omit<Manifest, 'files'>,
): Promise<readonly ChartFile[]> {
  const offices = scenarios.map(({ name, hash }) => ({ name, hash, scenario: { seed } }))
  return await writeCharts([patternForest(results)], offices, folder, delt)
}
