import { commonValues } from '../../results/comparison/paired-differences.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import type { SizedOutcome } from '../../results/band.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { bandAxis, bandShade, inBands, placeOf } from '../drawing/band-axis.ts'
import type { ChartDrawing, PointDataset } from '../drawing/chart.ts'
import { placePoints, pointDataset, pointRowAxis } from '../drawing/point-rows.ts'
import type { PointRow } from '../drawing/point-rows.ts'
import { shortNames } from '../drawing/short-names.ts'
import { ROW_NAME_WIDTH } from '../drawing/chart-rows.ts'
import { scenarioStyle, translucent } from '../drawing/theme.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

interface ReplicationRow extends PointRow {
  /** position of the alternative among all scenarios; the baseline is 0 */
  readonly position: number
  /** the difference of each pair of replications, in bands; empty in a heading */
  readonly differences: readonly number[]
}

const AXIS_HEIGHT = 50

/** How the paired differences of the outcomes of interest spread over replications. */
export function replications(comparison: Comparison): ChartDrawing {
  const rows = rowsOf(comparison)
  const places = placePoints(rows, [''], 1)
  const dots = rows.flatMap(({ differences, position }, row) =>
    differences.map((bands) => ({ x: placeOf(bands), y: places.heightOf(row, 0), position })),
  )
  const means = rows.flatMap(({ differences }, row) =>
    differences.length === 0 ? [] : [{ x: placeOf(mean(differences)), y: places.heightOf(row, 0) }],
  )
  return {
    id: 'replications',
    title: titleOf(rows, comparison),
    subtitle: `Each point: the difference from ${comparison.baseline.name} in one replication, with the same people and the same luck; bar: mean. Right of zero is better, shaded is too small to matter`,
    alt: altOf(rows),
    bodyHeight: places.height + AXIS_HEIGHT,
    rightMargin: 24,
    configuration: {
      type: 'scatterWithErrorBars',
      data: { datasets: [meanDataset(means), dotDataset(dots)] },
      options: {
        scales: {
          y: pointRowAxis(places),
          x: bandAxis(rows.flatMap(({ differences }) => differences)),
        },
        plugins: { annotation: { annotations: [bandShade] } },
      },
    },
  }
}

function rowsOf(comparison: Comparison): ReplicationRow[] {
  const { named, outcomes, alternatives, baseline } = comparison
  const names = shortNames(
    alternatives.map(({ name }) => name),
    ROW_NAME_WIDTH,
  )
  return named.flatMap((key) => {
    const outcome = findOutcome(outcomes, key.outcome)
    const label = describeKey(key, outcome)
    const rows = alternatives.map((alternative, index) => ({
      label: alternatives.length > 1 ? `   ${names[index]}` : label,
      heading: false,
      position: index + 1,
      differences: differencesOf(baseline, alternative, key, {
        better: outcome.better,
        band: bandIn(comparison, alternative, key),
      }),
    }))
    const heading = { label, heading: true, position: 0, differences: [] }
    return alternatives.length > 1 ? [heading, ...rows] : rows
  })
}

function differencesOf(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  key: OutcomeKey,
  judged: Pick<SizedOutcome, 'better' | 'band'>,
): number[] {
  return commonValues([baseline, alternative], key).map(([before, after]) => inBands(after - before, judged))
}

function bandIn({ rows }: Comparison, { name }: ScenarioResult, key: OutcomeKey): number {
  return rows.find((row) => row.alternative === name && isSameKey(row, key))?.band ?? Number.NaN
}

function dotDataset(dots: readonly { x: number; y: number; position: number }[]): PointDataset {
  const color = dots.map(({ position }) => translucent(scenarioStyle(position).color, 0.55))
  return {
    ...pointDataset('replications', 1, dots),
    pointStyle: 'circle',
    backgroundColor: color,
    borderColor: color,
  }
}

function meanDataset(means: readonly { x: number; y: number }[]): PointDataset {
  // A whisker of zero length is drawn as a stroke across the row.
  const strokes = means.map(({ x, y }) => ({ x, y, xMin: x, xMax: x }))
  return {
    ...pointDataset('mean', 0, strokes),
    pointRadius: 0,
    errorBarWhiskerSize: 22,
    errorBarWhiskerLineWidth: 2.5,
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** How many of the rows have the same sign in every replication, whichever it is. */
function titleOf(rows: readonly ReplicationRow[], { replications: pairs }: Comparison): string {
  const shown = rows.filter(({ differences }) => differences.length > 0)
  const agreed = shown.filter(
    ({ differences }) => differences.every((bands) => bands > 0) || differences.every((bands) => bands < 0),
  )
  const of = shown.length === 1 ? 'the one difference' : `the ${shown.length} differences`
  return `${agreed.length} of ${of} of interest point the same way in all ${pairs} pairs of replications`
}

function altOf(rows: readonly ReplicationRow[]): string {
  const sentences = rows
    .filter(({ differences }) => differences.length > 0)
    .map(({ label, differences }) => {
      const better = differences.filter((bands) => bands > 0).length
      return `${label.trim()}: better in ${better} of ${differences.length}.`
    })
  return `Points, one per replication. ${sentences.join(' ')}`
}
