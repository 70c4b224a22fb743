import type { Leadership } from '../../scenario/scenario.ts'

type Pair = readonly [number, number]

/** What leadership sets, in a scenario or in its reform, with values that differ by side under [STATE, MUNICIPAL]. */
export class Levers {
  readonly leaders: number
  readonly collaborationRate: number
  readonly jointMeetingsPerMonth: number
  readonly mixedSeating: number
  readonly sharedSystems: number
  readonly openness: number
  readonly priorityAcross: number
  readonly inHouseActivity: boolean
  readonly discretion: Pair
  readonly inPerson: Pair
  readonly administration: Pair
  readonly outreachShare: number

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

const sides = ({ state, municipal }: { readonly state: number; readonly municipal: number }): Pair => [
  state,
  municipal,
]
