/** The values that a comparison varies, as columns of its tables. */
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { writtenAt } from '../../scenario/difference.ts'
import type { CsvCell, Table } from './csv.ts'

/**
 * A table with an extra column for each varied path: the value for the row's scenario or, if a row compares two, for
 * the alternative. Without a variation the table is unchanged.
 */
export function withVariedColumns({ name, holds, columns, rows }: Table<Comparison>): Table<Comparison> {
  const own = (comparison: Comparison) => (typeof columns === 'function' ? columns(comparison) : columns)
  return {
    name,
    holds,
    columns: (comparison) => [...own(comparison), ...(comparison.variation?.paths ?? [])],
    rows: (comparison) =>
      comparison.variation === undefined
        ? rows(comparison)
        : withCells(rows(comparison), scenarioColumn(own(comparison)), variedCells(comparison)),
  }
}

const scenarioColumn = (columns: readonly string[]): number =>
  columns.indexOf(columns.includes('scenario') ? 'scenario' : 'alternative')

function* withCells(
  rows: Iterable<readonly CsvCell[]>,
  column: number,
  cells: ReadonlyMap<CsvCell, readonly CsvCell[]>,
): Generator<readonly CsvCell[]> {
  for (const row of rows) yield [...row, ...(cells.get(row[column]) ?? [])]
}

/** The values of every scenario on the varied paths, by its name. */
function variedCells({
  baseline,
  alternatives,
  variation,
}: Comparison): ReadonlyMap<CsvCell, readonly CsvCell[]> {
  const { paths = [], points = [] } = variation ?? {}
  const written = new Map(points.map(({ alternative, values }) => [alternative, values]))
  return new Map(
    [baseline, ...alternatives].map(({ name, scenario }) => [
      name,
      // A varied block has no single value; it is shown as it was written.
      paths.map((path, index) => cellOf(writtenAt(scenario, path) ?? written.get(name)?.[index])),
    ]),
  )
}

function cellOf(value: string | number | boolean | undefined): CsvCell {
  const number = typeof value === 'boolean' || value === '' ? NaN : Number(value)
  return Number.isNaN(number) ? value?.toString() : number
}
