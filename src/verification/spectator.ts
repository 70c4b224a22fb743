import { NOBODY } from '../model/lists.ts'
import type { Office } from '../model/office.ts'
import { casesOf, everybody, Plan } from '../model/users/table.ts'
import { isPresent, Status } from '../vocabulary/statuses.ts'

/** Counts what goes on in an office by looking at its persons every evening, and at nothing that is kept of them. */
export class Spectator {
  /** users in the office and persons out of reach this evening */
  present = 0
  outOfReach = 0
  /** since watching began */
  entries = 0
  exits = 0
  /** persons followed up by each advisor, and in each measure, this evening */
  readonly caseload: Int32Array
  readonly inMeasure: Int32Array
  /** sums over evenings, by measure, and most persons beyond its places on any of them */
  readonly placeDays: Float64Array
  readonly listDays: Float64Array
  readonly overfull: Float64Array
  private readonly wasPresent: Uint8Array

  constructor({ users, advisors, measures }: Office) {
    this.caseload = new Int32Array(advisors.count)
    this.inMeasure = new Int32Array(measures.count)
    this.placeDays = new Float64Array(measures.count)
    this.listDays = new Float64Array(measures.count)
    this.overfull = new Float64Array(measures.count)
    this.wasPresent = new Uint8Array(users.cells.length)
    for (const user of everybody(users)) this.wasPresent[user] = isPresent(users.status[user]) ? 1 : 0
  }

  evening({ users, measures }: Office): void {
    this.present = 0
    this.outOfReach = 0
    this.caseload.fill(0)
    this.inMeasure.fill(0)
    for (const user of everybody(users)) {
      this.seePerson(users, user)
      this.seePlan(users, user)
    }
    for (let measure = 0; measure < measures.count; measure++) {
      this.placeDays[measure] += this.inMeasure[measure]
      const beyond = this.inMeasure[measure] - measures.places[measure]
      this.overfull[measure] = Math.max(this.overfull[measure], beyond)
    }
  }

  private seePerson({ status, cases }: Office['users'], user: number): void {
    const isThere = isPresent(status[user]) ? 1 : 0
    this.present += isThere
    if (status[user] === Status.outOfReach) this.outOfReach++
    if (isThere > this.wasPresent[user]) this.entries++
    if (isThere < this.wasPresent[user]) this.exits++
    this.wasPresent[user] = isThere
    for (const own of casesOf(user)) {
      const advisor = cases.advisor[own]
      if (advisor !== NOBODY) this.caseload[advisor]++
    }
  }

  private seePlan({ plan, planMeasure }: Office['users'], user: number): void {
    if (plan[user] === Plan.inMeasure) this.inMeasure[planMeasure[user]]++
    else if (plan[user] === Plan.waiting) this.listDays[planMeasure[user]]++
  }
}
