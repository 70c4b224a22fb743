/**
 * Whole persons divided by weight, at least one each (largest remainders); undefined where there are too few, or where
 * some are left over and there is nobody to receive them.
 */
export function shareOut(total: number, weights: readonly number[]): readonly number[] | undefined {
  if (total < weights.length || (weights.length === 0 && total > 0)) return undefined
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const quotas = weights.map((weight) => (total * weight) / all)
  const shares = quotas.map((quota) => Math.max(1, Math.floor(quota)))
  const missing = (position: number): number => quotas[position] - shares[position]
  const inOrder = (positions: readonly number[]) =>
    positions.toSorted((one, other) => missing(other) - missing(one))
  const positions = [...weights.keys()]
  let left = total - shares.reduce((sum, share) => sum + share, 0)
  for (; left > 0; left--) shares[inOrder(positions)[0]] += 1
  // Shares raised to one although their quota is less are taken from the others.
  for (; left < 0; left++)
    shares[inOrder(positions.filter((position) => shares[position] > 1)).at(-1) ?? 0] -= 1
  return shares
}
