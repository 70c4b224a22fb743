interface Cluster {
  sum: number
  count: number
}

/** The lowest and the highest permitted height. */
type Between = readonly [lowest: number, highest: number]

/**
 * Heights moved as little as possible to keep neighbours apart: those that touch are placed together around their mean,
 * as far as the permitted range allows. If there is too little room for all, the first starts at its beginning.
 *
 * @param heights in rising order
 * @param distance least distance between neighbours
 */
export function spread(
  heights: readonly number[],
  distance: number,
  between: Between = [-Infinity, Infinity],
): number[] {
  const middleOf = ({ sum, count }: Cluster) => within(sum / count, ((count - 1) / 2) * distance, between)
  const clusters: Cluster[] = []
  const lastTwoTouch = () => {
    const [upper, lower] = clusters.slice(-2)
    if (!lower) return false
    return middleOf(lower) - middleOf(upper) < ((upper.count + lower.count) / 2) * distance
  }
  for (const height of heights) {
    clusters.push({ sum: height, count: 1 })
    while (lastTwoTouch()) mergeLastTwo(clusters)
  }
  return clusters.flatMap((cluster) =>
    Array.from(
      { length: cluster.count },
      (_, position) => middleOf(cluster) + (position - (cluster.count - 1) / 2) * distance,
    ),
  )
}

/** The middle of something that extends `half` to both sides, moved so that it fits between the limits. */
function within(middle: number, half: number, [lowest, highest]: Between): number {
  return Math.max(lowest + half, Math.min(highest - half, middle))
}

function mergeLastTwo(clusters: Cluster[]): void {
  const [upper, lower] = clusters.splice(-2)
  clusters.push({ sum: upper.sum + lower.sum, count: upper.count + lower.count })
}
