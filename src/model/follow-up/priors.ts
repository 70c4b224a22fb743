import { NEEDS } from '../users/table.ts'

/** What everybody knows without knowing anybody: the means of groups and catalogue. */
export class Priors {
  /** groups × needs */
  readonly needs: Float64Array
  /** groups × measures: gain of a person with the group’s mean needs */
  readonly gains: Float64Array
  /** groups: mean of that over the catalogue */
  readonly meanGain: Float64Array

  /** Works out the priors of a scenario; `gainOf(needs, measure)` is the gain of a person with these needs. */
  constructor(
    groups: readonly { readonly needs: Readonly<Record<(typeof NEEDS)[number], number>> }[],
    measures: number,
    gainOf: (needs: Float64Array, measure: number) => number,
  ) {
    this.needs = Float64Array.from(groups.flatMap((group) => NEEDS.map((need) => group.needs[need])))
    this.gains = new Float64Array(groups.length * measures)
    this.meanGain = new Float64Array(groups.length)
    for (let group = 0; group < groups.length; group++)
      for (let measure = 0; measure < measures; measure++) {
        const value = gainOf(this.needs.subarray(group * NEEDS.length, (group + 1) * NEEDS.length), measure)
        this.gains[group * measures + measure] = value
        this.meanGain[group] += value / measures
      }
  }
}
