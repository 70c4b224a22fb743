import type { Measure, Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { NEEDS } from '../users/table.ts'

/** Everything about service measures; the row is the measure’s position in the scenario. */
export class Measures {
  readonly count: number
  readonly owner: Uint8Array
  /** places after the calibrated factors; Infinity where there are places for all */
  readonly places: Float64Array
  readonly occupied: Int32Array
  readonly days: Int32Array
  /** 4 per row: share of each need that completion takes away, at the scenario’s overlap of catalogues */
  readonly effects: Float64Array
  /** 2 per row: tolerated health and social need */
  readonly tolerance: Float64Array
  /** what exceeds the tolerance of health and social needs together takes away so steeply */
  readonly capacitySlope: number
  /** what each need weighs in the use of a measure */
  readonly needWeights: Float64Array
  /** groups that are admitted, a bit each */
  readonly groups: Int32Array
  /** effort categories that are admitted, a bit each */
  readonly efforts: Int32Array
  /** NOK per occupied place and working day */
  readonly costPerDay: Float64Array
  readonly rules: readonly Measure[]
  /** 1 where it belongs to the fixed catalogue against which referrals are judged */
  readonly inReference: Uint8Array
  /** row of the permanently adjusted measure, or −1 */
  readonly permanent: number

  /** The catalogue of a scenario, with effects and places worked out. */
  constructor(scenario: Scenario) {
    const rules = scenario.measures
    const count = rules.length
    const groups = scenario.groups.map((group) => group.name)
    this.count = count
    this.owner = Uint8Array.from(rules, (rule) => SIDES.indexOf(rule.owner))
    this.places = Float64Array.from(rules, (rule) => placesOf(scenario, rule))
    this.occupied = new Int32Array(count)
    this.days = Int32Array.from(rules, (rule) => rule.days)
    this.effects = new Float64Array(count * NEEDS.length)
    this.tolerance = new Float64Array(count * 2)
    this.capacitySlope = scenario.catalogue.capacitySlope
    this.needWeights = Float64Array.from(NEEDS, (need) => scenario.needs.weights[need])
    this.groups = Int32Array.from(rules, (rule) => bits(rule.groups, groups))
    this.efforts = Int32Array.from(rules, (rule) => bits(rule.efforts, EFFORTS))
    this.costPerDay = Float64Array.from(
      rules,
      (rule) => (rule.costPerMonth * MONTHS_PER_YEAR) / DAYS_PER_YEAR,
    )
    this.rules = rules
    this.inReference = Uint8Array.from(rules, (rule) =>
      rule.reference && !rule.inHouse && !rule.permanent ? 1 : 0,
    )
    this.permanent = rules.findIndex((rule) => rule.permanent)
    for (let measure = 0; measure < count; measure++) setEffects(scenario, this, measure)
  }
}

const ALL = 0x7fffffff

function placesOf(scenario: Scenario, rule: Measure): number {
  if (rule.permanent || scenario.mechanisms.unlimitedPlaces) return Infinity
  const { placesFactor, morePlaces } = scenario.catalogue
  // At least one place: a small office runs its measures with its neighbours and still has a seat there.
  return Math.max(1, Math.round(rule.places * placesFactor[rule.owner] * morePlaces * scenario.inflow))
}

/** A set of names as bits by their position in `all`; none named means all. */
function bits(names: readonly string[], all: readonly string[]): number {
  if (names.length === 0) return ALL
  return names.reduce((set, name) => set | (1 << all.indexOf(name)), 0)
}

/** Factors on effects of a side’s measures where the two catalogues do not overlap, in the order of NEEDS. */
function ownField(scenario: Scenario, owner: 'state' | 'municipal'): readonly number[] {
  const { stateSocial, municipalHealth, municipalSkills, municipalWork } = scenario.catalogue.outsideOwnField
  return owner === 'state' ? [1, stateSocial, 1, 1] : [municipalHealth, 1, municipalSkills, municipalWork]
}

function setEffects(scenario: Scenario, measures: Measures, measure: number): void {
  const rule = measures.rules[measure]
  const { overlap, outsideOwnField } = scenario.catalogue
  const factors = ownField(scenario, rule.owner)
  NEEDS.forEach((need, n) => {
    measures.effects[measure * NEEDS.length + n] =
      rule.effects[need] * (factors[n] + (1 - factors[n]) * overlap)
  })
  const { health, social } = rule.tolerance
  const { stateTolerance } = outsideOwnField
  measures.tolerance[measure * 2] = health
  measures.tolerance[measure * 2 + 1] =
    rule.owner === 'state' ? Math.min(social, stateTolerance + (1 - stateTolerance) * overlap) : social
}
