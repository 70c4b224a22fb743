import { DECIMAL } from '../column.ts'
import type { Leadership } from '../../scenario/scenario.ts'

/** What leadership sets, in a scenario or in its reform; values that differ by side are under [STATE, MUNICIPAL]. */
export class Levers implements Readonly<Record<keyof Leadership | 'collaborationRate', unknown>> {
  readonly leaders = DECIMAL
  readonly collaborationRate = DECIMAL
  readonly jointMeetingsPerMonth = DECIMAL
  readonly leaderMeetingsPerMonth = DECIMAL
  readonly mixedSeating = DECIMAL
  readonly sharedSystems = DECIMAL
  readonly openness = DECIMAL
  readonly priorityAcross = DECIMAL
  readonly inHouseActivity: boolean
  readonly discretion: Float64Array
  readonly inPerson: Float64Array
  readonly administration: Float64Array
  readonly outreachShare = DECIMAL
  readonly districtPartners = DECIMAL

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
    this.leaderMeetingsPerMonth = leadership.leaderMeetingsPerMonth
    this.mixedSeating = leadership.mixedSeating
    this.sharedSystems = leadership.sharedSystems
    this.openness = leadership.openness
    this.priorityAcross = leadership.priorityAcross
    this.inHouseActivity = leadership.inHouseActivity
    this.discretion = sides(leadership.discretion)
    this.inPerson = sides(leadership.inPerson)
    this.administration = sides(leadership.administration)
    this.outreachShare = leadership.outreachShare
    this.districtPartners = leadership.districtPartners
  }
}

const sides = ({ state, municipal }: { readonly state: number; readonly municipal: number }): Float64Array =>
  Float64Array.of(state, municipal)
