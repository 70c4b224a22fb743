import type { Scenario } from '../../scenario/scenario.ts'
import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { MUNICIPAL, SIDES, STATE } from '../../vocabulary/sides.ts'
import { ALL_MEASURES, NOT_BEGUN, TRIAL_MONTHS } from '../../vocabulary/trial.ts'
import { NOBODY } from '../lists.ts'
import { setOfNames } from '../sets.ts'

/** What the treated get, with positions in place of names; NOBODY where no name is given. */
interface Treatment {
  /** by side */
  readonly teams: readonly number[]
  readonly withheld: number
  readonly onlyMeasure: number
  /** whether no measure may be had */
  readonly withholdsAll: boolean
  readonly reserved: number
}

/** The trial of an office: its participants, in the order of the draw, and what becomes of them. */
export class Trial {
  readonly rules: Scenario['trial']
  readonly firstDay: number
  readonly treatment: Treatment
  /** sets of groups and of effort categories; all of them if none is named */
  readonly groups: number
  readonly efforts: number
  /** persons, by their number in the trial */
  readonly persons: number[] = []
  /** per participant: 1 if treated, day of the draw, talks held during the trial, first talks that were lost */
  readonly treated: number[] = []
  readonly drawnOn: number[] = []
  readonly talks: number[] = []
  readonly lost: number[] = []
  /** participants × measures: the month after the draw in which a measure was first begun, or NOT_BEGUN */
  readonly begun: number[] = []
  private readonly measures: number
  /** by month after the draw, for participants who have reached it: what was seen, see `SEEN` */
  readonly seen: readonly number[][] = Array.from({ length: TRIAL_MONTHS + 1 }, () => [])
  /** newcomers waiting for their draw, in order of arrival, and the position of the next one */
  readonly newcomers: number[] = []
  nextNewcomer = 0
  /** number of the next participant whose treatment ends */
  nextEnd = 0
  /** people in places of the measure with reserved places who did not take them as treated */
  othersInPlaces = 0
  /** by row of a person: the number in the trial, or NOBODY; and whether a place was taken as treated */
  private readonly numbers: Int32Array
  readonly tookPlace: Uint8Array

  /** @param capacity persons the office has room for */
  constructor({ trial, warmUpYears, teams, groups, measures }: Scenario, capacity: number) {
    const { team, otherTeam, withheld, onlyMeasure, reserved } = trial.treatment
    const teamOn = (side: number) =>
      teams.findIndex((one) => [team, otherTeam].includes(one.name) && one.side === SIDES[side])
    const positionOf = (measure: string) => measures.findIndex(({ name }) => name === measure)
    this.rules = trial
    this.measures = measures.length
    this.firstDay = (warmUpYears + trial.fromYear - 1) * DAYS_PER_YEAR
    this.treatment = {
      teams: [STATE, MUNICIPAL].map(teamOn),
      withheld: positionOf(withheld),
      onlyMeasure: positionOf(onlyMeasure),
      withholdsAll: withheld === ALL_MEASURES,
      reserved: reserved.places > 0 ? positionOf(reserved.measure) : NOBODY,
    }
    this.groups = setOfNames(
      trial.eligible.groups,
      groups.map(({ name }) => name),
    )
    this.efforts = setOfNames(trial.eligible.efforts, EFFORTS)
    this.numbers = new Int32Array(capacity).fill(NOBODY)
    this.tookPlace = new Uint8Array(capacity)
  }

  /** The number in the trial of the person in a row; NOBODY if the person takes no part. */
  numberOf(row: number): number {
    return this.numbers[row]
  }

  /** A participant begins a measure. */
  noteBegun(number: number, measure: number, day: number): void {
    const at = number * this.measures + measure
    const month = Math.ceil((day - this.drawnOn[number]) / DAYS_PER_MONTH)
    if (month < this.begun[at]) this.begun[at] = month
  }

  /** Adds a person to the trial. */
  add(user: number, row: number, treated: boolean, day: number): void {
    this.numbers[row] = this.persons.length
    this.persons.push(user)
    this.treated.push(treated ? 1 : 0)
    this.drawnOn.push(day)
    this.talks.push(0)
    this.lost.push(0)
    for (let measure = 0; measure < this.measures; measure++) this.begun.push(NOT_BEGUN)
  }
}
