import { NEEDS } from '../users/needs.ts'
import type { ByNeed } from '../users/needs.ts'

/** What everybody knows without knowing anybody: the means of groups and catalogue. */
export class Priors {
  /** by `Need`, then by group: its mean needs */
  readonly needs: readonly Float64Array[]
  /** groups × measures: gain of a person with the group’s mean needs */
  readonly gains: Float64Array
  /** groups: mean of that over the catalogue */
  readonly meanGain: Float64Array

  /** Works out the priors of a scenario; `gainOf(needs, measure)` is the gain of a person with these needs. */
  constructor(
    groups: readonly { readonly needs: ByNeed }[],
    measures: number,
    gainOf: (needs: ByNeed, measure: number) => number,
  ) {
    this.needs = NEEDS.map((need) => Float64Array.from(groups, (group) => group.needs[need]))
    this.gains = new Float64Array(groups.length * measures)
    this.meanGain = new Float64Array(groups.length)
    for (let group = 0; group < groups.length; group++)
      for (let measure = 0; measure < measures; measure++) {
        const value = gainOf(groups[group].needs, measure)
        this.gains[group * measures + measure] = value
        this.meanGain[group] += value / measures
      }
  }
}
