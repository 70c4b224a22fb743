const BATCH = 5

/**
 * MSER-5: how many leading values of a series to leave out, so that the mean of the rest is estimated most precisely.
 * The values are taken in batches of five; an incomplete last batch is not used.
 *
 * The last five batches are no candidates, because a few late values can look stable by accident. A result in the
 * second half of the series means that the series is too short to tell; then, and below ten batches, the result is
 * undefined.
 *
 * Sources: White, Cobb and Spratt (2000), "A comparison of five steady-state truncation heuristics for simulation",
 * Winter Simulation Conference; the two limits: Hoad, Robinson and Davies (2010), "Automating warm-up length
 * estimation", Journal of the Operational Research Society 61.
 */
export function mser5(series: readonly number[]): number | undefined {
  const batches = batchMeans(series)
  if (batches.length < 10) return undefined
  let best = batches.length
  let smallest = Infinity
  let mean = 0
  let squares = 0
  // From the end to the start, so that mean and squared deviations of the rest grow by one batch at a time.
  for (let start = batches.length - 1; start >= 0; start--) {
    const n = batches.length - start
    const distance = batches[start] - mean
    mean += distance / n
    squares += distance * (batches[start] - mean)
    const statistic = squares / n ** 2
    // Among ties, the earliest is taken: it leaves out least.
    if (n > 5 && statistic <= smallest) [smallest, best] = [statistic, start]
  }
  return best > batches.length / 2 ? undefined : best * BATCH
}

function batchMeans(series: readonly number[]): number[] {
  return Array.from({ length: Math.floor(series.length / BATCH) }, (_, batch) => {
    const values = series.slice(batch * BATCH, (batch + 1) * BATCH)
    return values.reduce((total, value) => total + value, 0) / BATCH
  })
}
