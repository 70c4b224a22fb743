import { gainFor } from '../model/measures/outcome.ts'
import { createMeasures, type Measures } from '../model/measures/table.ts'
import { MUNICIPAL, NEEDS, STATE } from '../model/users/table.ts'
import type { CatalogueGap } from '../results/comparison-result.ts'
import type { Group, Scenario } from '../scenario/scenario.ts'

/**
 * What there is to gain from the other side’s catalogue: the best gain within the catalogue of the side where people
 * register and within both, for somebody with the mean needs of each group, as a mean over groups by arrivals.
 * Pupils, admission by effort category and places are left aside.
 */
export function catalogueGap(scenario: Scenario): CatalogueGap {
  const measures = createMeasures(scenario)
  let [ownSide, eitherSide, persons] = [0, 0, 0]
  scenario.groups.forEach((group, position) => {
    if (group.pupils) return
    const weight = group.arrivalsPerYear
    const municipal = municipalShare(group)
    const best = (owners: readonly number[]) => bestGain(measures, group, position, owners)
    ownSide += weight * (municipal * best([MUNICIPAL]) + (1 - municipal) * best([STATE]))
    eitherSide += weight * best([STATE, MUNICIPAL])
    persons += weight
  })
  return { ownSide: ownSide / persons, eitherSide: eitherSide / persons }
}

function municipalShare({ entrySide, assistanceShare }: Group): number {
  if (entrySide === 'by-income') return assistanceShare
  return entrySide === 'municipal' ? 1 : 0
}

/** The best gain of a typical member of a group among the ordinary measures that are open to it. */
function bestGain(measures: Measures, group: Group, position: number, owners: readonly number[]): number {
  const needs = Float64Array.from(NEEDS, (need) => group.needs[need])
  let best = 0
  for (let measure = 0; measure < measures.count; measure++) {
    const isOpen = (measures.groups[measure] & (1 << position)) !== 0 && measures.inReference[measure] === 1
    if (isOpen && owners.includes(measures.owner[measure])) {
      best = Math.max(best, gainFor(measures, measure, needs, 0))
    }
  }
  return best
}
