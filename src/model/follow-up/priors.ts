import type { Scenario } from '../../scenario/scenario.ts'
import { gainFor } from '../measures/gain.ts'
import type { Measures } from '../measures/table.ts'
import { NeedColumns, NEEDS } from '../users/needs.ts'
import type { ByNeed } from '../users/needs.ts'

/** What everybody knows before knowing anybody: the means of groups and catalogue. */
export class Priors {
  /** mean needs of each group */
  readonly needs: NeedColumns
  /** by group, then by measure: gain of a person with the group’s mean needs */
  readonly gains: readonly Float64Array[]
  /** by group: mean of `gains` over the catalogue */
  readonly meanGain: Float64Array

  /** Calculates the priors of a scenario; `gainOf(measure, needs, group)` is the gain of a person with these needs. */
  constructor(
    groups: readonly { readonly needs: ByNeed }[],
    { count, offered }: Pick<Measures, 'count' | 'offered'>,
    gainOf: (measure: number, needs: NeedColumns, group: number) => number,
  ) {
    this.needs = new NeedColumns(NEEDS.map((need) => Float64Array.from(groups, (group) => group.needs[need])))
    this.gains = groups.map((_, group) =>
      Float64Array.from({ length: count }, (_gain, measure) => gainOf(measure, this.needs, group)),
    )
    this.meanGain = Float64Array.from(this.gains, (gains) =>
      offered.reduce((sum, measure) => sum + gains[measure] / offered.length, 0),
    )
  }
}

/** The priors of an office with its catalogue. */
export const priorsOf = ({ groups }: Scenario, measures: Measures): Priors =>
  new Priors(groups, measures, (measure, needs, group) => gainFor(measures, measure, needs, group))
