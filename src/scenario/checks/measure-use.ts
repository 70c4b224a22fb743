import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { problemAt } from '../language/place.ts'
import type { Measure, Scenario } from '../scenario.ts'
import type { Subject } from './subject.ts'
import { keyAt } from '../language/tree.ts'

const say = texts({
  en: {
    unusable: (measure: string) => `no one may use “${measure}”`,
    noPlaces: 'it has no places',
    workNeed: 'no need for help with work is above 1',
    stays: 'there are not so many measures to go through before it',
    pupils: 'it admits pupils only, and is not for pupils',
  },
  nb: {
    unusable: (measure) => `ingen kan bruke «${measure}»`,
    noPlaces: 'tiltaket har ingen plasser',
    workNeed: 'ikke noe behov for hjelp til arbeid er over 1',
    stays: 'det fins ikke så mange tiltak å gå gjennom før dette',
    pupils: 'tiltaket tar bare inn elever, og er ikke for elever',
  },
  nn: {
    unusable: (measure) => `ingen kan bruke «${measure}»`,
    noPlaces: 'tiltaket har ingen plassar',
    workNeed: 'ikkje noko behov for hjelp til arbeid er over 1',
    stays: 'det finst ikkje så mange tiltak å gå gjennom før dette',
    pupils: 'tiltaket tek berre inn elevar, og er ikkje for elevar',
  },
})

export function unusableMeasures({ scenario, root }: Subject): readonly Problem[] {
  return scenario.measures.flatMap((measure) => {
    const reason = whyUnusable(measure, scenario)
    if (reason === undefined) return []
    return [problemAt(keyAt(root, 'measures', measure.name), say().unusable(measure.name), { found: reason })]
  })
}

function whyUnusable(measure: Measure, { groups, measures, mechanisms }: Scenario): string | undefined {
  const admitted = groups.filter(({ name }) => measure.groups.length === 0 || measure.groups.includes(name))
  if (measure.places === 0 && (!measure.permanent || mechanisms.permanentPlaces)) return say().noPlaces
  if (measure.minimumWorkNeed >= 1) return say().workNeed
  if (measure.minimumStays >= measures.length) return say().stays
  const onlyPupils = admitted.every(({ pupils }) => pupils)
  return admitted.length > 0 && onlyPupils && !measure.forPupils ? say().pupils : undefined
}
