import { studentTwoSidedP } from './student-t.ts'

/** A rank correlation, and the probability of one at least as strong if there is no association. */
interface RankCorrelated {
  /** from -1 to 1 */
  readonly rho: number
  /** two-sided */
  readonly p: number
}

/**
 * Spearman's rank correlation: how closely two quantities rise together, whatever the shape. Ties share their mean
 * rank. The p value is that of Student's t with n - 2 degrees of freedom.
 *
 * Source: Kendall and Gibbons (1990), Rank Correlation Methods, 5th edition, section 4.
 *
 * @param x one finite number per item
 * @param y of the same items in the same order
 * @returns undefined below four items, and where one of the quantities never varies
 */
export function rankCorrelation(x: readonly number[], y: readonly number[]): RankCorrelated | undefined {
  if (x.length !== y.length) {
    throw new RangeError(`${x.length} numbers cannot be correlated with ${y.length}`)
  }
  const n = x.length
  if (n < 4) return undefined
  const [a, b] = [deviations(ranks(x)), deviations(ranks(y))]
  const spread = Math.sqrt(sumOfProducts(a, a) * sumOfProducts(b, b))
  if (spread === 0) return undefined
  const rho = Math.max(-1, Math.min(1, sumOfProducts(a, b) / spread))
  const t = rho * Math.sqrt((n - 2) / (1 - rho ** 2))
  return { rho, p: studentTwoSidedP(t, n - 2) }
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, item) => item).toSorted((i, j) => values[i] - values[j])
  const ranked = Array.from<number>({ length: values.length })
  for (let from = 0; from < order.length;) {
    let to = from + 1
    while (to < order.length && values[order[to]] === values[order[from]]) to++
    for (let place = from; place < to; place++) ranked[order[place]] = (from + to - 1) / 2
    from = to
  }
  return ranked
}

/** Ranks run from 0 to n - 1, so their mean is known. */
function deviations(ranked: readonly number[]): number[] {
  return ranked.map((rank) => rank - (ranked.length - 1) / 2)
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, item) => sum + value * b[item], 0)
}
