import { boxedQuadratic } from './boxed-quadratic.ts'

/** A linear response to several variables. */
export interface LinearResponse {
  /** where all variables are 0 */
  readonly intercept: number
  /** per unit of each variable */
  readonly slopes: readonly number[]
}

/**
 * Least squares with a ridge, which keeps the slopes finite where there are hardly more rows than variables, and small
 * where there are fewer.
 *
 * Source: Hoerl and Kennard (1970), "Ridge regression: biased estimation for nonorthogonal problems", Technometrics 12.
 *
 * @param rows the variables of each observation, measured from where they are usual
 * @param values what was observed, in the order of the rows
 * @param ridge its weight, in observations; above 0
 * @throws RangeError where a variable does not vary
 */
export function ridgeRegression(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  ridge: number,
): LinearResponse {
  const columns = [rows.map(() => 1), ...rows[0].map((_, at) => rows.map((row) => row[at]))]
  const matrix = columns.map((column, i) =>
    columns.map((other, j) => {
      const product = sumOfProducts(column, other)
      return i === j && i > 0 ? product * (1 + ridge / rows.length) : product
    }),
  )
  const vector = columns.map((column) => sumOfProducts(column, values))
  const [intercept, ...slopes] = boxedQuadratic(
    matrix,
    vector,
    columns.map(() => [-Infinity, Infinity] as const),
  )
  return { intercept, slopes }
}

/** What a response gives for some variables. */
export const respond = ({ intercept, slopes }: LinearResponse, row: readonly number[]): number =>
  intercept + sumOfProducts(slopes, row)

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at]
  return sum
}
