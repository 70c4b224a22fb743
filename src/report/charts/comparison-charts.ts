import type { Comparison } from '../../results/comparison-result.ts'
import { agenda } from './agenda.ts'
import type { ChartDrawing, ChartFile } from './chart.ts'
import { exitsCompared } from './exits-compared.ts'
import { forestOfEnds, forestOfWork } from './forest.ts'
import { monthsOfCohort } from './months-of-cohort.ts'
import { replications } from './replications.ts'
import { runDrawings } from './run-charts.ts'
import { timeDifferences } from './time-differences.ts'
import { twinsFlow } from './twins-flow.ts'
import { variation } from './variation.ts'
import { writeCharts } from './write-charts.ts'

/** The charts of `delt compare`: what differs, and then the charts of a run with the offices beside each other. */
export function comparisonDrawings(comparison: Comparison): ChartDrawing[] {
  const results = [comparison.baseline, ...comparison.alternatives]
  return [
    forestOfEnds(comparison),
    forestOfWork(comparison),
    variation(comparison),
    agenda(comparison),
    exitsCompared(comparison),
    ...comparison.alternatives.map(({ name }) => twinsFlow(comparison, name)),
    monthsOfCohort(comparison),
    timeDifferences(comparison),
    replications(comparison),
    ...runDrawings(results, false),
  ].filter((drawing) => drawing !== undefined)
}

/**
 * Draws the charts of a comparison, each as `charts/<id>.svg` and `charts/<id>.png` in the result folder.
 *
 * @param version of delt, for the metadata of the files
 * @throws Error where a font is missing or the folder cannot be written
 */
export async function writeComparisonCharts(
  comparison: Comparison,
  folder: string,
  version: string,
): Promise<readonly ChartFile[]> {
  const results = [comparison.baseline, ...comparison.alternatives]
  return await writeCharts(comparisonDrawings(comparison), results, folder, version)
}
