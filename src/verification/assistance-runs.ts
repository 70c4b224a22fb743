import { startsMonth } from '../model/calendar.ts'
import { Activity, AssistanceEnds } from '../model/journal.ts'
import type { Events } from '../model/journal.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Months over which payment grows to that of long-term recipients. */
const LONG_TERM_MONTHS = 12

/** Reckons social assistance from the journal alone: who was on it from when to when, at the rates of the scenario. */
export class AssistanceRuns {
  /** NOK of the runs that have ended */
  paid = 0
  private readonly since = new Map<number, number>()
  private readonly rates: Scenario['assistance']

  constructor({ assistance }: Scenario) {
    this.rates = assistance
  }

  /** Takes events of the journal. */
  read({ activity, user, day, detail }: Events, count: number): void {
    for (let row = 0; row < count; row++) {
      if (activity[row] === Activity.assistanceStarts) this.since.set(user[row], day[row])
      else if (activity[row] === Activity.assistanceEnds)
        // The decision of a month comes before those who leave on its first day.
        this.end(user[row], detail[row] === AssistanceEnds.exit ? day[row] + 1 : day[row])
    }
  }

  /** Ends all runs after the last day. */
  close(day: number): void {
    for (const user of this.since.keys()) this.end(user, day)
  }

  /** @param until first day that is not paid for */
  private end(user: number, until: number): void {
    const { nokPerMonth, nokFirstMonth, nokLongTerm } = this.rates
    let months = 0
    for (let day = this.since.get(user) ?? until; day < until; day++) {
      if (!startsMonth(day)) continue
      const grown = Math.min(1, months / LONG_TERM_MONTHS)
      this.paid += nokPerMonth * (nokFirstMonth + (nokLongTerm - nokFirstMonth) * grown)
      months++
    }
    this.since.delete(user)
  }
}
