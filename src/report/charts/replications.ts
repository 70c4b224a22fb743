import { texts } from '../../locale/language.ts'
import { commonValues } from '../../results/comparison/paired-differences.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import type { SizedOutcome } from '../../results/band.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { bandAxis, bandShade, inBands, placeOf } from '../drawing/band-axis.ts'
import type { ChartBody, ChartDrawing, PointDataset } from '../drawing/chart.ts'
import { placePoints, pointDataset, pointRowAxis, pointRuns } from '../drawing/point-rows.ts'
import type { PointRow } from '../drawing/point-rows.ts'
import { shortNames } from '../drawing/short-names.ts'
import { ROW_NAME_WIDTH } from '../drawing/chart-rows.ts'
import { scenarioStyle, translucent } from '../drawing/theme.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

const say = texts({
  en: {
    title: (agreed: string, differences: string, pairs: string) =>
      `${agreed} of the ${differences} differences of interest point the same way in all ${pairs} pairs of replications`,
    titleOfOne: (agreed: string, pairs: string) =>
      `${agreed} of the one difference of interest point the same way in all ${pairs} pairs of replications`,
    subtitle: (office: string) =>
      `Each point: the difference from ${office} in one replication, with the same people and the same luck; bar: mean. Right of zero is better, shaded is too small to matter`,
    better: (label: string, better: string, all: string) => `${label}: better in ${better} of ${all}.`,
    alt: (sentences: string) => `Points, one per replication. ${sentences}`,
  },
  nb: {
    title: (agreed, differences, pairs) =>
      `${agreed} av de ${differences} forskjellene vi spør om, peker samme vei i alle ${pairs} par av replikasjoner`,
    titleOfOne: (agreed, pairs) =>
      `${agreed} av den ene forskjellen vi spør om, peker samme vei i alle ${pairs} par av replikasjoner`,
    subtitle: (office) =>
      `Hvert punkt: forskjellen fra ${office} i én replikasjon, med de samme menneskene og samme hell; strek: gjennomsnitt. Til høyre for null er bedre, grått er for lite til å bety noe`,
    better: (label, better, all) => `${label}: bedre i ${better} av ${all}.`,
    alt: (sentences) => `Punkter, ett per replikasjon. ${sentences}`,
  },
  nn: {
    title: (agreed, differences, pairs) =>
      `${agreed} av dei ${differences} skilnadene vi spør om, peiker same veg i alle ${pairs} par av replikasjonar`,
    titleOfOne: (agreed, pairs) =>
      `${agreed} av den eine skilnaden vi spør om, peiker same veg i alle ${pairs} par av replikasjonar`,
    subtitle: (office) =>
      `Kvart punkt: skilnaden frå ${office} i éin replikasjon, med dei same menneska og same hell; strek: gjennomsnitt. Til høgre for null er betre, grått er for lite til å bety noko`,
    better: (label, better, all) => `${label}: betre i ${better} av ${all}.`,
    alt: (sentences) => `Punkt, eitt per replikasjon. ${sentences}`,
  },
})

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
  const axis = bandAxis(rows.flatMap(({ differences }) => differences))
  return {
    id: 'replications',
    title: titleOf(rows, comparison),
    subtitle: say().subtitle(comparison.baseline.name),
    alt: altOf(rows),
    ...bodyOf(rows, axis),
    inParts: (tallest) => pointRuns(rows, [''], 1, tallest - AXIS_HEIGHT).map((run) => bodyOf(run, axis)),
  }
}

function bodyOf(rows: readonly ReplicationRow[], axis: ReturnType<typeof bandAxis>): ChartBody {
  const places = placePoints(rows, [''], 1)
  const dots = rows.flatMap(({ differences, position }, row) =>
    differences.map((bands) => ({ x: placeOf(bands), y: places.heightOf(row, 0), position })),
  )
  const means = rows.flatMap(({ differences }, row) =>
    differences.length === 0 ? [] : [{ x: placeOf(mean(differences)), y: places.heightOf(row, 0) }],
  )
  return {
    bodyHeight: places.height + AXIS_HEIGHT,
    rightMargin: 24,
    configuration: {
      type: 'scatterWithErrorBars',
      data: { datasets: [meanDataset(means), dotDataset(dots)] },
      options: {
        scales: {
          y: pointRowAxis(places),
          x: axis,
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
  const [same, all] = [agreed.length, pairs].map(String)
  return shown.length === 1 ? say().titleOfOne(same, all) : say().title(same, String(shown.length), all)
}

function altOf(rows: readonly ReplicationRow[]): string {
  const sentences = rows
    .filter(({ differences }) => differences.length > 0)
    .map(({ label, differences }) => {
      const better = differences.filter((bands) => bands > 0).length
      return say().better(label.trim(), String(better), String(differences.length))
    })
  return say().alt(sentences.join(' '))
}
