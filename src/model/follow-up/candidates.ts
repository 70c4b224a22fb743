/**
 * The measures that come to mind first, earliest first. An office has one list of candidates and reuses it for every
 * plan, so that planning allocates no memory.
 */
export class Candidates {
  private readonly measures: Int32Array
  private readonly times: Float64Array
  private most = 0
  count = 0

  /** Room for as many measures as the catalogue has. */
  constructor(measures: number) {
    this.measures = new Int32Array(measures)
    this.times = new Float64Array(measures)
  }

  /** Forgets all candidates; from now on keeps at most `most`. */
  clear(most: number): void {
    this.most = most
    this.count = 0
  }

  /** The measure at position `rank`, 0 for the first to come to mind. */
  at(rank: number): number {
    return this.measures[rank]
  }

  /** Keeps a measure if the time it comes to mind is among the earliest. */
  offer(measure: number, time: number): void {
    const { measures, times, most } = this
    if (this.count === most && times[most - 1] <= time) return
    let rank = this.count < most ? this.count++ : most - 1
    for (; rank > 0 && times[rank - 1] > time; rank--) {
      times[rank] = times[rank - 1]
      measures[rank] = measures[rank - 1]
    }
    times[rank] = time
    measures[rank] = measure
  }
}
