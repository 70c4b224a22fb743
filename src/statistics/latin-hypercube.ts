/**
 * A Latin hypercube: points in the unit cube such that, along every dimension, each of as many equal strata as there
 * are points holds exactly one point. The order of the strata is drawn independently for every dimension.
 *
 * Source: McKay, Beckman and Conover (1979), "A comparison of three methods for selecting values of input variables
 * in the analysis of output from a computer code", Technometrics 21.
 *
 * @param uniform gives numbers strictly between 0 and 1
 * @returns one row per point, one number strictly between 0 and 1 per dimension
 */
export function latinHypercube(points: number, dimensions: number, uniform: () => number): number[][] {
  const columns = Array.from({ length: dimensions }, () =>
    shuffled(points, uniform).map((stratum) => (stratum + uniform()) / points),
  )
  return Array.from({ length: points }, (_, point) => columns.map((column) => column[point]))
}

/** The numbers from 0 to n − 1 in random order (Fisher and Yates). */
function shuffled(n: number, uniform: () => number): number[] {
  const order = Array.from({ length: n }, (_, k) => k)
  for (let last = n - 1; last > 0; last--) {
    const chosen = Math.floor(uniform() * (last + 1))
    ;[order[last], order[chosen]] = [order[chosen], order[last]]
  }
  return order
}
