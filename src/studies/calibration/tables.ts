import type { RecordLayout, ReplicationRecord } from '../../results/record.ts'
import { estimateMean } from '../../statistics/interval.ts'
import { derivedTargets, valueAt } from './derived.ts'
import { targets } from './targets.ts'

/** Occupancy below which a measure is named as hardly used. */
const HARDLY_USED = 0.4

/** Begins and ends the part of the document that the script writes. */
export const BEGIN = '<!-- calibration:begin -->'
export const END = '<!-- calibration:end -->'

interface Line {
  readonly what: string
  readonly unit: string
  readonly target: string
  readonly band: readonly [number, number]
  readonly source: string
  readonly values: readonly number[]
}

/** The tables of `docs/calibration.md`: targets with what was simulated, and measures that are hardly used. */
export function calibrationTables(records: readonly ReplicationRecord[], layout: RecordLayout): string {
  const lines: Line[] = [
    ...targets.map((target) => ({
      ...target,
      values: records.map((record) =>
        valueAt(record, layout, target.outcome, target.breakdown, target.level),
      ),
    })),
    ...derivedTargets.map((target) => ({
      ...target,
      values: records.map((record) => target.valueOf(record, layout)),
    })),
  ]
  const rows = lines.map(rowOf)
  const missed = rows
    .filter((row) => !row.fits)
    .map((row) => `- ${row.what}: ${row.simulated}, band ${row.band}`)
  return [
    `${records.length} replications. Intervals are Student’s 95 % intervals of the mean.`,
    '',
    '| quantity | unit | target | band | simulated | fits | source |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.what} | ${row.unit} | ${row.target} | ${row.band} | ${row.simulated} | ${row.fits ? 'yes' : '**no**'} | ${row.source} |`,
    ),
    '',
    missed.length === 0 ? 'Every quantity lies in its band.' : 'What does not fit:',
    '',
    ...missed,
    '',
    `Measures whose places are taken to less than ${HARDLY_USED * 100} %: ${hardlyUsed(records, layout) || 'none'}.`,
  ].join('\n')
}

function rowOf(line: Line) {
  const { mean, interval } = estimateMean(line.values.filter(Number.isFinite))
  const fits = mean !== undefined && mean >= line.band[0] && mean <= line.band[1]
  const range = interval ? ` (${short(interval.low)} to ${short(interval.high)})` : ''
  return {
    what: line.what,
    unit: line.unit,
    target: line.target,
    band: `${short(line.band[0])}–${short(line.band[1])}`,
    simulated: mean === undefined ? 'not measured' : `${short(mean)}${range}`,
    fits,
    source: line.source,
  }
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3)
}

function hardlyUsed(records: readonly ReplicationRecord[], layout: RecordLayout): string {
  return layout.keys
    .filter(({ outcome, breakdown }) => outcome === 'occupancy' && breakdown === 'measure')
    .flatMap(({ outcome, breakdown, level }) => {
      const values = records.map((record) => valueAt(record, layout, outcome, breakdown, level))
      const { mean } = estimateMean(values.filter(Number.isFinite))
      return mean !== undefined && mean < HARDLY_USED ? [`${level} (${short(mean)})`] : []
    })
    .join(', ')
}
