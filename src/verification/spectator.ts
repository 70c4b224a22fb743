import type { Office } from '../model/office.ts'
import { everybody, Plan } from '../model/users/table.ts'
import { isPresent } from '../vocabulary/statuses.ts'

/** Counts who comes and goes by looking only at the persons in an office every evening, not at the office’s counts. */
export class Spectator {
  entries = 0
  exits = 0
  /** by measure: sums over evenings, and the most persons beyond its places on any evening */
  readonly placeDays: Float64Array
  readonly listDays: Float64Array
  readonly overfull: Float64Array
  private readonly wasPresent: Uint8Array

  constructor({ users, measures }: Office) {
    this.placeDays = new Float64Array(measures.count)
    this.listDays = new Float64Array(measures.count)
    this.overfull = new Float64Array(measures.count)
    this.wasPresent = new Uint8Array(users.cells.length)
    for (const user of everybody(users)) this.wasPresent[user] = isPresent(users.status[user]) ? 1 : 0
  }

  evening({ users, measures }: Office): void {
    const inMeasure = new Int32Array(measures.count)
    for (const user of everybody(users)) {
      this.seePresence(users, user)
      if (users.plan[user] === Plan.inMeasure) inMeasure[users.planMeasure[user]]++
      else if (users.plan[user] === Plan.waiting) this.listDays[users.planMeasure[user]]++
    }
    inMeasure.forEach((persons, measure) => {
      this.placeDays[measure] += persons
      this.overfull[measure] = Math.max(this.overfull[measure], persons - measures.places[measure])
    })
  }

  private seePresence({ status }: Office['users'], user: number): void {
    const isThere = isPresent(status[user]) ? 1 : 0
    if (isThere > this.wasPresent[user]) this.entries++
    if (isThere < this.wasPresent[user]) this.exits++
    this.wasPresent[user] = isThere
  }
}
