import type { Leadership } from '../../scenario/scenario.ts'

/**
 * What leadership sets, in a scenario or in its reform, with values that differ by side under [STATE, MUNICIPAL].
 *
 * Numbers begin as NaN, which makes decimals of them for V8. It would take them for whole numbers where the first
 * scenario has none but 0 and 1, and throw away all code that reads levers when the next one has 0.8.
 */
export class Levers implements Readonly<Record<keyof Leadership | 'collaborationRate', unknown>> {
  readonly leaders = NaN
  readonly collaborationRate = NaN
  readonly jointMeetingsPerMonth = NaN
  readonly mixedSeating = NaN
  readonly sharedSystems = NaN
  readonly openness = NaN
  readonly priorityAcross = NaN
  readonly inHouseActivity: boolean
  readonly discretion: Float64Array
  readonly inPerson: Float64Array
  readonly administration: Float64Array
  readonly outreachShare = NaN

  constructor({
    leadership,
    collaborationRate,
  }: {
    readonly collaborationRate: number
    readonly leadership: Leadership
  }) {
    this.leaders = leadership.leaders
    this.collaborationRate = collaborationRate
    this.jointMeetingsPerMonth = leadership.jointMeetingsPerMonth
    this.mixedSeating = leadership.mixedSeating
    this.sharedSystems = leadership.sharedSystems
    this.openness = leadership.openness
    this.priorityAcross = leadership.priorityAcross
    this.inHouseActivity = leadership.inHouseActivity
    this.discretion = sides(leadership.discretion)
    this.inPerson = sides(leadership.inPerson)
    this.administration = sides(leadership.administration)
    this.outreachShare = leadership.outreachShare
  }
}

const sides = ({ state, municipal }: { readonly state: number; readonly municipal: number }): Float64Array =>
  Float64Array.of(state, municipal)
