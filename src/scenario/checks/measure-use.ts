import type { Problem } from '../../errors.ts'
import { problemAt } from '../language/place.ts'
import type { Measure, Scenario } from '../scenario.ts'
import type { Subject } from './subject.ts'
import { keyAt } from '../language/tree.ts'

export function unusableMeasures({ scenario, root }: Subject): readonly Problem[] {
  return scenario.measures.flatMap((measure) => {
    const reason = whyUnusable(measure, scenario)
    if (reason === undefined) return []
    return [
      problemAt(keyAt(root, 'measures', measure.name), `no one may use “${measure.name}”`, { found: reason }),
    ]
  })
}

function whyUnusable(measure: Measure, { groups, measures, mechanisms }: Scenario): string | undefined {
  const admitted = groups.filter(({ name }) => measure.groups.length === 0 || measure.groups.includes(name))
  if (measure.places === 0 && (!measure.permanent || mechanisms.permanentPlaces)) return 'it has no places'
  if (measure.minimumWorkNeed >= 1) return 'no need for help with work is above 1'
  if (measure.minimumStays >= measures.length) return 'there are not so many measures to go through before it'
  const onlyPupils = admitted.every(({ pupils }) => pupils)
  return admitted.length > 0 && onlyPupils && !measure.forPupils
    ? 'it admits pupils only, and is not for pupils'
    : undefined
}
