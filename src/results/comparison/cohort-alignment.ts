import type { Cohort } from '../record.ts'

/** Which rows of two cohorts are the same person. */
export interface Alignment {
  /** rows of the persons who are in both, ascending; the same position is the same person */
  readonly baselineRows: Uint32Array
  readonly alternativeRows: Uint32Array
  /** persons who are in one of the cohorts only: they are a result of the office, not its input */
  readonly onlyBaseline: number
  readonly onlyAlternative: number
}

/** Finds the same persons in two cohorts, whose addresses ascend. An address that repeats is one person. */
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
