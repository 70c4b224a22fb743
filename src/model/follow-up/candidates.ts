/**
 * The measures that come to mind first, earliest first. One office has one list of candidates and uses it again for
 * every plan, so that a plan allocates nothing.
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

  /** Forgets all candidates; from now on at most so many are kept. */
  clear(most: number): void {
    this.most = most
    this.count = 0
  }

  /** The measure at a place, 0 the earliest. */
  at(place: number): number {
    return this.measures[place]
  }

  /** Keeps a measure that comes to mind at a time, if it is among the earliest. */
  offer(measure: number, time: number): void {
    const { measures, times, most } = this
    if (this.count === most && times[most - 1] <= time) return
    let place = this.count < most ? this.count++ : most - 1
    for (; place > 0 && times[place - 1] > time; place--) {
      times[place] = times[place - 1]
      measures[place] = measures[place - 1]
    }
    times[place] = time
    measures[place] = measure
  }
}
