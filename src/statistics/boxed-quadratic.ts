/** Rounds of coordinate descent after which it gives up on a smaller step. */
const MOST_ROUNDS = 10_000
/** A round in which nothing moves farther than this ends the descent. */
const STILL = 1e-12

/**
 * The point of a box at which ½ xᵀAx − bᵀx is smallest, by cyclic coordinate descent: along one coordinate at a time the
 * minimum is known, and clipping it to the box keeps the descent exact for a positive definite A.
 *
 * Source: Luo and Tseng (1992), "On the convergence of the coordinate descent method for convex differentiable
 * minimization", Journal of Optimization Theory and Applications 72.
 *
 * @param matrix A, symmetric and positive definite, row by row
 * @param vector b
 * @param box lowest and highest value of each coordinate; may be infinite
 * @throws RangeError where a diagonal element of A is not above 0
 */
export function boxedQuadratic(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
  box: readonly (readonly [low: number, high: number])[],
): number[] {
  const x = box.map(([low, high]) => Math.min(high, Math.max(low, 0)))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let farthest = 0
    for (const [i, row] of matrix.entries()) {
      if (!(row[i] > 0)) throw new RangeError(`coordinate ${i} has no curvature`)
      const pull = row.reduce((sum, a, j) => sum - a * x[j], vector[i])
      const [low, high] = box[i]
      const moved = Math.min(high, Math.max(low, x[i] + pull / row[i]))
      farthest = Math.max(farthest, Math.abs(moved - x[i]))
      x[i] = moved
    }
    if (farthest < STILL) break
  }
  return x
}
