import { askedSide } from '../model/divide/requests.ts'
import { Stage } from '../model/divide/table.ts'
import { NOBODY } from '../model/lists.ts'
import { nodeOf } from '../model/nodes.ts'
import type { Office } from '../model/office.ts'
import { caseOf, Plan, rowOf } from '../model/users/table.ts'
import { everybody } from '../model/users/table.ts'
import { MUNICIPAL, STATE } from '../vocabulary/sides.ts'
import { isPresent, Status } from '../vocabulary/statuses.ts'
import type { Queue, QueueKind } from './queues.ts'

/** A person can be in the office, wait on either side, and wait or stay under a plan, all at the same time. */
const PER_USER = 4
const IN_PLAN = 2
const IN_OFFICE = 3

/**
 * Times everybody in every queue. A stopwatch runs from the first evening on which the columns of the person or of the
 * request name the queue to the first evening on which they do not.
 */
export class Stopwatches {
  /** by queue: evenings on stopwatches that have stopped, and how many have stopped */
  readonly ran: Float64Array
  readonly stopped: Float64Array
  private readonly first: { readonly [K in QueueKind]: number }
  /** maps a list of persons to its queue */
  private readonly queueOfList: ReadonlyMap<number, number>
  private readonly at: Int32Array
  private readonly since: Int32Array
  private readonly requests: number

  constructor({ users, requests }: Office, queues: readonly Queue[]) {
    this.ran = new Float64Array(queues.length)
    this.stopped = new Float64Array(queues.length)
    const firstOf = (wanted: QueueKind) => queues.findIndex(({ kind }) => kind === wanted)
    this.first = {
      office: firstOf('office'),
      team: firstOf('team'),
      intake: firstOf('intake'),
      due: firstOf('due'),
      list: firstOf('list'),
      places: firstOf('places'),
      leader: firstOf('leader'),
      inbox: firstOf('inbox'),
    }
    const persons = queues.flatMap(({ kind, list }, queue) =>
      list !== undefined && (kind === 'team' || kind === 'due') ? [[list, queue] as const] : [],
    )
    this.queueOfList = new Map(persons)
    this.requests = PER_USER * users.capacity
    this.at = new Int32Array(this.requests + requests.capacity).fill(NOBODY)
    this.since = new Int32Array(this.at.length)
  }

  evening(office: Office): void {
    const { users, requests, day } = office
    for (const user of everybody(users)) {
      const watch = PER_USER * rowOf(users, user)
      const present = isPresent(users.status[user])
      this.set(watch + STATE, present ? this.queueOnSide(office, user, STATE) : NOBODY, day)
      this.set(watch + MUNICIPAL, present ? this.queueOnSide(office, user, MUNICIPAL) : NOBODY, day)
      this.set(watch + IN_PLAN, this.queueOfPlan(office, user), day)
      this.set(watch + IN_OFFICE, present ? this.first.office : NOBODY, day)
    }
    for (let row = 0; row < requests.used; row++)
      this.set(this.requests + row, this.queueOfRequest(office, row), day)
  }

  /** Stops every stopwatch that is still running. */
  stop(day: number): void {
    for (let watch = 0; watch < this.at.length; watch++) this.set(watch, NOBODY, day)
  }

  private set(watch: number, queue: number, day: number): void {
    const before = this.at[watch]
    if (before === queue) return
    if (before !== NOBODY) {
      this.ran[before] += day - this.since[watch]
      this.stopped[before]++
    }
    this.at[watch] = queue
    this.since[watch] = day
  }

  /** A person with an advisor but not yet registered waits for registration; others are where their node says. */
  private queueOnSide({ users, lists }: Office, user: number, side: number): number {
    const advisor = users.cases.advisor[caseOf(user, side)]
    if (users.status[user] === Status.waiting && advisor !== NOBODY) return this.first.intake + advisor
    return this.queueOfList.get(lists.listOf[nodeOf(user, side)]) ?? NOBODY
  }

  private queueOfPlan({ users }: Office, user: number): number {
    if (users.plan[user] === Plan.waiting) return this.first.list + users.planMeasure[user]
    return users.plan[user] === Plan.inMeasure ? this.first.places + users.planMeasure[user] : NOBODY
  }

  private queueOfRequest(office: Office, row: number): number {
    const { stage, to } = office.requests
    if (stage[row] === Stage.atLeader) return this.first.leader + askedSide(office, row)
    return stage[row] === Stage.open ? this.first.inbox + to[row] : NOBODY
  }
}
