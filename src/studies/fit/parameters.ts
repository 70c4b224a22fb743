/** What of the shipped office is fitted, and between which values. */
import type { Scenario } from '../../scenario/scenario.ts'

/** A fitted parameter of the shipped office. */
export interface FittedParameter {
  /** as in a scenario file; groups and measures by their names */
  readonly path: string
  readonly low: number
  readonly high: number
  /** `log` where factors matter and not distances */
  readonly scale: 'linear' | 'log'
}

const rate = (path: string, low: number, high: number): FittedParameter => ({ path, low, high, scale: 'log' })
const level = (path: string, low: number, high: number): FittedParameter => ({
  path,
  low,
  high,
  scale: 'linear',
})

const arrivals = (group: string, low: number, high: number): FittedParameter =>
  rate(`groups.${group}.arrivalsPerYear`, low, high)

const places = (measure: string, low: number, high: number): FittedParameter =>
  rate(`measures.${measure}.places`, low, high)

/** What levels tell. */
export const levelParameters: readonly FittedParameter[] = [
  // Ways out, and life after them.
  rate('leaving.workRate', 1.2, 8),
  level('leaving.workSlope.health', 0.5, 2.5),
  level('leaving.workSlope.social', 0.4, 2),
  level('leaving.workSlope.skills', 0.4, 2),
  level('leaving.workSlope.work', 0.5, 2.5),
  level('leaving.frailty', 0, 1.5),
  rate('leaving.withoutWorkRate', 0.03, 0.6),
  level('leaving.withoutWorkHealth', 0.4, 1),
  rate('leaving.otherRate', 0.005, 0.05),
  rate('leaving.educationRate', 0.05, 0.8),
  rate('leaving.pensionRate', 0.2, 2),
  rate('leaving.outOfReachRate', 0.02, 0.2),
  rate('leaving.relapseRate', 0.04, 0.6),
  level('leaving.relapseSlope', 0, 2.4),
  rate('outside.workRate', 0.1, 3),
  rate('outside.returnRate', 0.05, 0.8),
  level('assessment.permanentCapability', 0.05, 0.3),
  // Assistance, school, talks, stays.
  rate('assistance.offRate', 0.1, 0.5),
  level('assistance.offPerson', 0.4, 2),
  rate('assistance.onRate', 0.005, 0.1),
  rate('pupils.dropOutRate', 0.12, 0.5),
  level('conversations.noShowScale', 0.25, 0.6),
  rate('conversations.wantedDays.situational', 5, 20),
  rate('conversations.wantedDays.speciallyAdjusted', 5, 20),
  rate('conversations.wantedDays.inMeasureFactor', 1, 4),
  rate('leaderTime.usualStretch.state', 1, 8),
  rate('leaderTime.usualStretch.municipal', 1, 8),
  rate('catalogue.dropOutRate', 0.05, 0.8),
  rate('planning.pauseDays', 10, 260),
  rate('planning.standardAfterDays', 20, 260),
  // Who comes: what caseloads need, given how long people stay.
  arrivals('jobseekers', 1000, 4000),
  arrivals('health', 250, 1300),
  arrivals('social', 50, 300),
  arrivals('young', 50, 300),
  arrivals('newcomers', 50, 300),
  // Which of the two youth teams the young come to.
  level('groups.young.assistanceShare', 0.3, 0.7),
  // Places: as many as ordinary measures need for short lists.
  places('sheltered-enterprise', 20, 300),
  places('contracted-provider', 20, 300),
  places('workplace-training', 20, 300),
  places('education', 20, 300),
  places('medical-rehabilitation', 15, 300),
  places('career-counselling', 5, 100),
  places('language-course', 10, 150),
  places('activation-centre', 20, 300),
  places('health-training-centre', 20, 300),
  places('community-work', 20, 300),
  places('qualification-programme', 40, 200),
  places('district-partners', 10, 200),
]

/** What trials tell. */
export const effectParameters: readonly FittedParameter[] = [
  rate('catalogue.effectFactor', 0.4, 2),
  level('leaving.lockIn', 0.1, 0.9),
  level('stateOfMind.activationGain', 0.1, 0.7),
  rate('stateOfMind.activationHalfLifeDays', 15, 120),
  level('divide.jointPlanGain', 0, 2),
]

/** A fitted value, by its path in a scenario file. */
export type FittedValue = readonly [path: string, value: number]

/** The value at a share of the way from the lowest to the highest. */
export const valueAt = ({ path, low, high, scale }: FittedParameter, share: number): number =>
  rounded(path, scale === 'log' ? low * (high / low) ** share : low + share * (high - low))

/** Three digits, or a whole number of persons or places. */
const rounded = (path: string, value: number): number =>
  path.endsWith('.places') || path.endsWith('.arrivalsPerYear')
    ? Math.round(value)
    : Number(value.toPrecision(3))

/** A scenario with some of its numbers replaced, as resolved, without the checks of a file. */
export function withValues(scenario: Scenario, values: readonly FittedValue[]): Scenario {
  return values.reduce<Scenario>(
    (changed, [path, value]) => replaced(changed, path.split('.'), value),
    scenario,
  )
}

function replaced<Part>(part: Part, [key, ...rest]: readonly string[], value: number): Part {
  const next = (old: unknown) => (rest.length === 0 ? value : replaced(old, rest, value))
  if (Array.isArray(part))
    return part.map((item: { readonly name: string }) => (item.name === key ? next(item) : item)) as Part
  const old = (part as Readonly<Record<string, unknown>>)[key]
  if (old === undefined) throw new Error(`nothing is called ${key}`)
  return { ...part, [key]: next(old) }
}
