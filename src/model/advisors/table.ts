import { NOBODY } from '../lists.ts'

/** Everything about advisors, one column per fact; the row is the post, whoever holds it. */
export class Advisors {
  readonly count: number
  /** the post’s address in the luck of the office: team and seat, so that adding a team changes nobody else’s luck */
  readonly address: Int32Array
  readonly team: Int32Array
  /** STATE or MUNICIPAL */
  readonly side: Uint8Array
  /**
   * 1 where somebody holds the post; a post not yet opened or already closed by a dated change does nothing and costs
   * nothing
   */
  readonly filled: Uint8Array
  /** number of the post holder, from 0 */
  readonly holder: Uint16Array
  /** last day of the post holder */
  readonly leavesOn: Int32Array
  /** 1 where present today */
  readonly present: Uint8Array
  /** minutes left of today; negative if the last task took longer than the day */
  readonly minutesLeft: Float64Array
  /** minutes already worked ahead of the next day */
  readonly overrun: Float64Array
  /** minutes of today’s talks, missed ones included */
  readonly talkedToday: Float64Array
  /** minutes still to be done of administration of cases, resolutions and reorganisation */
  readonly caseBacklog: Float64Array
  readonly resolutionBacklog: Float64Array
  readonly reorganisationBacklog: Float64Array
  /** users in the caseload, in no particular order, and their number */
  readonly users: readonly number[][]
  readonly caseload: Int32Array
  /** those of them whom the other side follows as well, and those with whom both sides hold one plan */
  readonly shared: Int32Array
  readonly jointPlans: Int32Array
  /** most users that the post takes, as `cases` counts them */
  readonly limit: Float64Array
  /** minutes a day that talks with the advisor’s own users at the wanted intervals would take */
  readonly demand: Float64Array
  /** smoothed minutes a day that are free for talks, days of absence included */
  readonly capacity: Float64Array
  /** today’s ratio of booked to wanted intervals, 1 or more */
  readonly stretch: Float64Array
  /** smoothed urgency of the last own case of a day, in wanted intervals since the last talk */
  readonly usualUrgency: Float64Array
  /** urgency of today’s last own case; −1 before the first */
  readonly lastUrgency: Float64Array
  /** user of the last talk held today, or NOBODY */
  readonly metLast: Int32Array
  /** attitude to the other side, 0..1 */
  readonly attitude: Float64Array
  /** learnt multiplier of the propensity to ask */
  readonly asking: Float64Array
  /** requests in a row that got no reply */
  readonly silences: Uint8Array
  /** 1 where seated among the other side */
  readonly mixed: Uint8Array
  /** contacts with the other side this month */
  readonly contacts: Uint16Array
  /** 0..1 */
  readonly employerKnowledge: Float64Array
  /** by `measureCell`, 0..1 */
  readonly measureKnowledge: Float64Array
  /** by `groupCell`: hours that have not faded */
  readonly hours: Float64Array
  /** by `tieCell`, 0..1; only pairs of different sides are used, and both entries are alike */
  readonly ties: Float64Array
  private readonly measures: number
  private readonly groups: number

  /** Empty tables for `count` advisors. */
  constructor(count: number, measures: number, groups: number) {
    const numbers = () => new Float64Array(count)
    this.count = count
    this.measures = measures
    this.groups = groups
    this.address = new Int32Array(count)
    this.team = new Int32Array(count)
    this.side = new Uint8Array(count)
    this.filled = new Uint8Array(count)
    this.holder = new Uint16Array(count)
    this.leavesOn = new Int32Array(count)
    this.present = new Uint8Array(count)
    this.minutesLeft = numbers()
    this.overrun = numbers()
    this.talkedToday = numbers()
    this.caseBacklog = numbers()
    this.resolutionBacklog = numbers()
    this.reorganisationBacklog = numbers()
    this.users = Array.from({ length: count }, () => [])
    this.caseload = new Int32Array(count)
    this.shared = new Int32Array(count)
    this.jointPlans = new Int32Array(count)
    this.limit = numbers()
    this.demand = numbers()
    this.capacity = numbers()
    this.stretch = numbers().fill(1)
    this.usualUrgency = numbers().fill(1)
    this.lastUrgency = numbers().fill(-1)
    this.metLast = new Int32Array(count).fill(NOBODY)
    this.attitude = numbers()
    this.asking = numbers().fill(1)
    this.silences = new Uint8Array(count)
    this.mixed = new Uint8Array(count)
    this.contacts = new Uint16Array(count)
    this.employerKnowledge = numbers()
    this.measureKnowledge = new Float64Array(count * measures)
    this.hours = new Float64Array(count * groups)
    this.ties = new Float64Array(count * count)
  }

  /**
   * Users as they count against the limit and in administration: with a joint plan each side does half of what a user
   * takes.
   */
  cases(advisor: number): number {
    return this.caseload[advisor] - this.jointPlans[advisor] / 2
  }

  /** Whether the limit leaves room for one more user. */
  hasRoom(advisor: number): boolean {
    return this.cases(advisor) + 1 <= this.limit[advisor]
  }

  /** Cell of what an advisor knows of a measure. */
  measureCell(advisor: number, measure: number): number {
    return advisor * this.measures + measure
  }

  /** Cell of an advisor’s experience with a group. */
  groupCell(advisor: number, group: number): number {
    return advisor * this.groups + group
  }

  /** Cell of the tie of two advisors, as seen from the first. */
  tieCell(one: number, other: number): number {
    return one * this.count + other
  }
}
