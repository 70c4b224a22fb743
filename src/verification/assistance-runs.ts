import { LIFE_STEP_DAYS, monthOf } from '../model/calendar.ts'
import { Activity } from '../model/journal.ts'
import type { Events } from '../model/journal.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Months over which payment grows to that of long-term recipients. */
const LONG_TERM_MONTHS = 12

/** Before any month has been paid. */
const NOT_YET = -1

/** A person who is paid at the first turn in each month. */
interface Run {
  /** day of the time step on which the person’s turn is */
  turn: number
  /** first day not yet looked at */
  from: number
  /** month for which nothing more is to be paid */
  settled: number
  /** months paid so far */
  months: number
}

/**
 * Computes social assistance from the journal alone, at the rates of the scenario: who received it from when to when,
 * and on which days each person had a turn.
 */
export class AssistanceRuns {
  /** NOK paid on all days looked at */
  paid = 0
  private readonly runs = new Map<number, Run>()
  private readonly rates: Scenario['assistance']

  constructor({ assistance }: Scenario) {
    this.rates = assistance
  }

  /** Reads events of the journal. */
  read({ activity, user, day }: Events, count: number): void {
    for (let row = 0; row < count; row++) this.note(activity[row], user[row], day[row])
  }

  /** Pays for all runs that still go on, up to the last day. */
  close(day: number): void {
    for (const run of this.runs.values()) this.payUntil(run, day)
  }

  private note(activity: number, user: number, day: number): void {
    // The first payment is made at a turn.
    if (activity === Activity.assistanceStarts)
      this.runs.set(user, { turn: day % LIFE_STEP_DAYS, from: day, settled: NOT_YET, months: 0 })
    const run = this.runs.get(user)
    if (run === undefined) return
    if (activity === Activity.exit || activity === Activity.return) this.changeTurn(run, day)
    if (activity === Activity.assistanceEnds) {
      this.payUntil(run, day)
      this.runs.delete(user)
    }
  }

  /** Time out of reach, like a new spell, is divided into time steps from its first day, which already has a turn. */
  private changeTurn(run: Run, day: number): void {
    this.payUntil(run, day)
    run.turn = day % LIFE_STEP_DAYS
  }

  /** @param until first day not yet paid for: people come and go in the morning, and turns are in the evening */
  private payUntil(run: Run, until: number): void {
    for (; run.from < until; run.from++) {
      const month = monthOf(run.from)
      if (run.from % LIFE_STEP_DAYS !== run.turn || month === run.settled) continue
      this.paid += this.payment(run.months++)
      run.settled = month
    }
  }

  /** Payment of a month in whole kroner, after so many paid months in a row. */
  private payment(months: number): number {
    const { nokPerMonth, nokFirstMonth, nokLongTerm } = this.rates
    const grown = Math.min(1, months / LONG_TERM_MONTHS)
    return Math.round(nokPerMonth * (nokFirstMonth + (nokLongTerm - nokFirstMonth) * grown))
  }
}
