interface Cluster {
  sum: number
  count: number
}

/**
 * Heights moved as little as keeps neighbours apart: those that touch stand together around their mean.
 *
 * @param heights in rising order
 * @param distance least distance between neighbours
 */
export function spread(heights: readonly number[], distance: number): number[] {
  const clusters: Cluster[] = []
  for (const height of heights) {
    clusters.push({ sum: height, count: 1 })
    while (lastTwoTouch(clusters, distance)) mergeLastTwo(clusters)
  }
  return clusters.flatMap(({ sum, count }) =>
    Array.from({ length: count }, (_, position) => sum / count + (position - (count - 1) / 2) * distance),
  )
}

function lastTwoTouch(clusters: readonly Cluster[], distance: number): boolean {
  const [upper, lower] = clusters.slice(-2)
  if (!lower) return false
  return lower.sum / lower.count - upper.sum / upper.count < ((upper.count + lower.count) / 2) * distance
}

function mergeLastTwo(clusters: Cluster[]): void {
  const [upper, lower] = clusters.splice(-2)
  clusters.push({ sum: upper.sum + lower.sum, count: upper.count + lower.count })
}
