import { UsageError } from '../errors.ts'

/** One parameter and the values that it takes, as texts of the command line or of a comparison file. */
export interface Varied {
  readonly path: string
  readonly values: readonly string[]
}

/** One scenario of the grid: what it changes, as `path=value`. */
export type GridPoint = readonly string[]

/** More varied parameters than these make a grid that nobody can read. */
const MOST_PARAMETERS = 2

/** Reads `path=a,b,c`. Throws UsageError. */
export function variedFrom(text: string): Varied {
  const equals = text.indexOf('=')
  const values = text
    .slice(equals + 1)
    .split(',')
    .map((value) => value.trim())
  if (equals < 1 || values.some((value) => value === ''))
    throw new UsageError(
      `--vary takes PATH=VALUE,VALUE,…, for example collaborationRate=0.2,0.5, not “${text}”`,
    )
  return { path: text.slice(0, equals).trim(), values }
}

/** Every combination of the values; the last parameter changes fastest. Throws UsageError. */
export function gridOf(varied: readonly Varied[]): GridPoint[] {
  if (varied.length > MOST_PARAMETERS)
    throw new UsageError(`--vary can be given ${MOST_PARAMETERS} times at most, which makes a grid`)
  const paths = varied.map(({ path }) => path)
  if (new Set(paths).size < paths.length) throw new UsageError(`--vary is given twice for ${paths[0]}`)
  if (varied.length === 0) return []
  return varied.reduce<GridPoint[]>(
    (points, { path, values }) =>
      points.flatMap((point) => values.map((value) => [...point, `${path}=${value}`])),
    [[]],
  )
}
