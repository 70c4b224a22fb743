/** Where the same persons end in two offices, counted replication by replication. */
import { EXIT_KINDS } from '../../vocabulary/statuses.ts'
import type { Cohort, RecordLayout, ReplicationRecord } from '../record.ts'
import type { ScenarioResult } from '../result.ts'
import { pairReplications, type Pair } from './pairs.ts'

/** The persons of one pair of replications by group, effort category and exit under both offices. */
export interface PairFlows {
  readonly replication: number
  /** persons in both cohorts */
  readonly persons: number
  /** persons in only one of the cohorts */
  readonly unmatched: number
  /** persons by position of group, effort, exit under the baseline, exit under the alternative: see `cellOf` */
  readonly counts: Uint32Array
}

const KINDS = EXIT_KINDS.length

/** Position of a cell in `PairFlows.counts`. */
function cellOf(
  layout: RecordLayout,
  group: number,
  effort: number,
  baselineExit: number,
  alternativeExit: number,
): number {
  return ((group * layout.efforts.length + effort) * KINDS + baselineExit) * KINDS + alternativeExit
}

/** Flows of all pairs of replications; groups and efforts are those of the baseline's layout. */
export function countExitFlows(
  baseline: ScenarioResult<ReplicationRecord>,
  alternative: ScenarioResult<ReplicationRecord>,
): PairFlows[] {
  return pairReplications(baseline, alternative).map((pair) => countPair(pair, baseline.layout))
}

function countPair({ replication, baseline, alternative }: Pair<ReplicationRecord>, layout: RecordLayout) {
  const { baselineRows, alternativeRows, onlyBaseline, onlyAlternative } = alignCohorts(
    baseline.cohort,
    alternative.cohort,
  )
  const counts = new Uint32Array(layout.groups.length * layout.efforts.length * KINDS * KINDS)
  const { group, effort, exit } = baseline.cohort
  baselineRows.forEach((row, i) => {
    const otherExit = alternative.cohort.exit[alternativeRows[i]]
    counts[cellOf(layout, group[row], effort[row], exit[row], otherExit)]++
  })
  const persons = baselineRows.length
  return { replication, persons, unmatched: onlyBaseline + onlyAlternative, counts }
}

/** Which persons to count; an undefined field selects all. */
export interface FlowFilter {
  readonly group?: number | undefined
  readonly effort?: number | undefined
}

/** Persons of a group and effort category by exit under the baseline (rows) and the alternative (columns). */
export function exitMatrix(
  layout: RecordLayout,
  counts: Uint32Array,
  { group, effort }: FlowFilter = {},
): Float64Array {
  const matrix = new Float64Array(KINDS * KINDS)
  for (let g = group ?? 0; g < (group === undefined ? layout.groups.length : group + 1); g++) {
    for (let e = effort ?? 0; e < (effort === undefined ? layout.efforts.length : effort + 1); e++) {
      const start = cellOf(layout, g, e, 0, 0)
      for (let cell = 0; cell < matrix.length; cell++) matrix[cell] += counts[start + cell]
    }
  }
  return matrix
}

/** The sum of the selected cells of a matrix. */
export function sumCells(
  matrix: Float64Array,
  chosen: (baselineExit: number, alternativeExit: number) => boolean,
): number {
  let sum = 0
  matrix.forEach((count, cell) => {
    if (chosen(Math.floor(cell / KINDS), cell % KINDS)) sum += count
  })
  return sum
}

/** Which rows of two cohorts are the same person. */
interface Alignment {
  /** rows of the persons in both cohorts, ascending; the same position is the same person */
  readonly baselineRows: Uint32Array
  readonly alternativeRows: Uint32Array
  /** persons in only one of the cohorts: whether they arrive depends on the office, so they are not its input */
  readonly onlyBaseline: number
  readonly onlyAlternative: number
}

/** Matches persons in two cohorts with ascending addresses. Repeated addresses are the same person. */
export function alignCohorts(baseline: Cohort, alternative: Cohort): Alignment {
  const a = firstRows(baseline.address)
  const b = firstRows(alternative.address)
  const baselineRows: number[] = []
  const alternativeRows: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const distance = baseline.address[a[i]] - alternative.address[b[j]]
    if (distance === 0) {
      baselineRows.push(a[i])
      alternativeRows.push(b[j])
    }
    if (distance <= 0) i++
    if (distance >= 0) j++
  }
  return {
    baselineRows: Uint32Array.from(baselineRows),
    alternativeRows: Uint32Array.from(alternativeRows),
    onlyBaseline: a.length - baselineRows.length,
    onlyAlternative: b.length - alternativeRows.length,
  }
}

function firstRows(address: Uint32Array): number[] {
  const rows: number[] = []
  for (let row = 0; row < address.length; row++) {
    if (row > 0 && address[row] < address[row - 1]) {
      throw new RangeError(`addresses of a cohort ascend, but row ${row} falls below the row before it`)
    }
    if (row === 0 || address[row] !== address[row - 1]) rows.push(row)
  }
  return rows
}
