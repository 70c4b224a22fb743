import type { Measure, Scenario } from '../../scenario/scenario.ts'
import { ADMISSION_RULES, type AdmissionRule } from '../../vocabulary/admission.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES, STATE } from '../../vocabulary/sides.ts'
import { setOfNames } from '../sets.ts'
import { NEEDS, type ByNeed } from '../users/needs.ts'

/** Everything about service measures; the row is the measure’s position in the scenario. */
export class Measures {
  readonly count: number
  readonly owner: Uint8Array
  /** Infinity if there are places for all */
  readonly places: Float64Array
  readonly occupied: Int32Array
  /** most persons it may hold: its places, or those in it when places were lost */
  readonly most: Float64Array
  /** rows of the measures available now; others are still to come or have gone with a dated change */
  readonly offered: readonly number[]
  readonly days: Int32Array
  /** share of each need that completion takes away, at the scenario’s overlap of catalogues */
  readonly effects: ByNeed<Float64Array>
  /** 1 where completion takes away more of the need for work, or of that for health, than of any other */
  readonly forWork: Uint8Array
  readonly isTreatment: Uint8Array
  /** tolerated health and social need */
  readonly toleratedHealth: Float64Array
  readonly toleratedSocial: Float64Array
  /** how steeply health and social needs beyond the tolerance, taken together, reduce what a person can take in */
  readonly capacitySlope: number
  /** weight of each need in the benefit of a measure */
  readonly needWeights: ByNeed
  /** set of the groups that are admitted */
  readonly groups: Int32Array
  /** set of the effort categories that are admitted */
  readonly efforts: Int32Array
  /** NOK per occupied place and working day */
  readonly costPerDay: Float64Array
  readonly rules: readonly Measure[]
  /** each measure’s rules of admission */
  readonly admission: readonly (readonly AdmissionRule[])[]
  /** 1 where it belongs to the fixed catalogue against which referrals are judged */
  readonly inReference: Uint8Array
  /** measures of the state side that help pupils to stay at school */
  readonly forPupils: readonly number[]
  /** row of the permanently adjusted measure, or −1 */
  readonly permanent: number

  /**
   * The catalogue of a scenario, with effects and places worked out.
   *
   * @param occupied persons in each measure, if there are some already
   */
  constructor(scenario: Scenario, occupied: Int32Array = new Int32Array(scenario.measures.length)) {
    const rules = scenario.measures
    const count = rules.length
    const groups = scenario.groups.map((group) => group.name)
    this.count = count
    this.owner = Uint8Array.from(rules, (rule) => SIDES.indexOf(rule.owner))
    this.places = Float64Array.from(rules, (rule) => placesOf(scenario, rule))
    this.occupied = occupied
    this.most = this.places.map((places, row) => Math.max(places, occupied[row]))
    this.offered = [...rules.keys()].filter((row) => this.places[row] > 0)
    this.days = Int32Array.from(rules, (rule) => rule.days)
    const effects = (need: keyof ByNeed) => Float64Array.from(rules, (rule) => effectOf(scenario, rule, need))
    this.effects = {
      health: effects('health'),
      social: effects('social'),
      skills: effects('skills'),
      work: effects('work'),
    }
    this.forWork = Uint8Array.from(rules, ({ effects: own }) => (isMostly('work', own) ? 1 : 0))
    this.isTreatment = Uint8Array.from(rules, ({ effects: own }) => (isMostly('health', own) ? 1 : 0))
    this.toleratedHealth = Float64Array.from(rules, (rule) => rule.tolerance.health)
    this.toleratedSocial = Float64Array.from(rules, (rule) => toleratedSocial(scenario, rule))
    this.capacitySlope = scenario.catalogue.capacitySlope
    this.needWeights = scenario.needs.weights
    this.groups = Int32Array.from(rules, (rule) => setOfNames(rule.groups, groups))
    this.efforts = Int32Array.from(rules, (rule) => setOfNames(rule.efforts, EFFORTS))
    this.costPerDay = Float64Array.from(
      rules,
      (rule) => (rule.costPerMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR,
    )
    this.rules = rules
    this.admission = rules.map(admissionOf)
    this.inReference = Uint8Array.from(rules, (rule, row) =>
      this.places[row] > 0 && rule.reference && !rule.needsLeave && !rule.permanent ? 1 : 0,
    )
    this.forPupils = this.offered.filter(
      (measure) => rules[measure].forPupils && this.owner[measure] === STATE,
    )
    this.permanent = rules.findIndex((rule) => rule.permanent)
  }
}

/** Whether a measure reduces one need more than any other; false if it has no effect. */
const isMostly = (need: keyof ByNeed, effects: Measure['effects']): boolean =>
  NEEDS.every((other) => other === need || effects[need] > effects[other])

/**
 * The rules by which a measure excludes anybody; an empty list, a missing number or a missing “yes” excludes nobody.
 */
const admissionOf = (rule: Measure): readonly AdmissionRule[] =>
  ADMISSION_RULES.filter((name) => [rule[name]].flat().some(Boolean))

function placesOf(scenario: Scenario, rule: Measure): number {
  const { permanentPlaces, unlimitedPlaces } = scenario.mechanisms
  if ((rule.permanent && !permanentPlaces) || unlimitedPlaces) return Infinity
  return rule.places === 0 ? 0 : Math.max(1, Math.round(rule.places * scenario.catalogue.morePlaces))
}

/**
 * Share of a need that completion takes away; the less catalogues overlap, the less a measure does outside its owner’s
 * field.
 */
function effectOf({ catalogue }: Scenario, rule: Measure, need: keyof ByNeed): number {
  const { stateSocial, municipalHealth, municipalSkills, municipalWork } = catalogue.outsideOwnField
  const { [need]: withoutOverlap } =
    rule.owner === 'state'
      ? { health: 1, social: stateSocial, skills: 1, work: 1 }
      : { health: municipalHealth, social: 1, skills: municipalSkills, work: municipalWork }
  const left = withoutOverlap + (1 - withoutOverlap) * catalogue.overlap
  return Math.min(1, catalogue.effectFactor * rule.effects[need] * left)
}

/** The state side’s measures tolerate less social need where its catalogue does not overlap with the municipal one. */
function toleratedSocial({ catalogue }: Scenario, { owner, tolerance }: Measure): number {
  const { stateTolerance } = catalogue.outsideOwnField
  const carried = stateTolerance + (1 - stateTolerance) * catalogue.overlap
  return owner === 'state' ? Math.min(tolerance.social, carried) : tolerance.social
}
