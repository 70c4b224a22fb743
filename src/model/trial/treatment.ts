import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { caseOf, rowOf } from '../users/table.ts'
import type { Trial } from './table.ts'

/*
 * What a trial changes, read where it takes effect. Without a trial, each function only looks at one field of Office.
 */

/** The trial that treats a person today, if there is one. */
function treatedBy({ trial, users, day }: Office, user: number): Trial | undefined {
  if (trial === undefined) return undefined
  const number = trial.numberOf(rowOf(users, user))
  const isTreated =
    number !== NOBODY && trial.treated[number] === 1 && day < trial.drawnOn[number] + trial.rules.days
  return isTreated ? trial : undefined
}

/** Factor on the wanted intervals between talks with a person. */
export const intervalFactorOf = (office: Office, user: number): number =>
  treatedBy(office, user)?.rules.treatment.intervalFactor ?? 1

/** Working days between talks with a person, whatever the load of the advisor; undefined where a trial sets none. */
export const scheduledInterval = (office: Office, user: number): number | undefined =>
  treatedBy(office, user)?.rules.treatment.everyDays

/** Share of a team’s talks with a person that are held in person. */
export const inPersonShare = (office: Office, user: number, team: number): number =>
  treatedBy(office, user)?.rules.treatment.inPerson ?? office.practice.inPerson[team]

/** Whether a measure must not be in any plan of a person. */
export function isWithheld(office: Office, user: number, measure: number): boolean {
  const treatment = treatedBy(office, user)?.treatment
  if (treatment === undefined) return false
  const { withheld, onlyMeasure, withholdsAll } = treatment
  return withholdsAll || withheld === measure || (onlyMeasure !== NOBODY && onlyMeasure !== measure)
}

/** Whether both sides are to follow a person. */
export const isForBothSides = (office: Office, user: number): boolean =>
  treatedBy(office, user)?.rules.treatment.bothSides === true

/** Whether the two advisors of a person are to hold one plan. */
export const isForJointPlan = (office: Office, user: number): boolean =>
  treatedBy(office, user)?.rules.treatment.jointPlan === true

/** The team that replaces a person’s usual one on a side, whether or not it has room; NOBODY if there is none. */
export function teamOfTreated(office: Office, user: number, side: number): number {
  return treatedBy(office, user)?.treatment.teams[side] ?? NOBODY
}

/** Whether a person’s advisor on a side belongs to a team. */
export function isOnTeam({ users, advisors }: Office, user: number, side: number, team: number): boolean {
  const advisor = users.cases.advisor[caseOf(user, side)]
  return advisor !== NOBODY && advisors.team[advisor] === team
}

/** Whether the talk now due is one that the treated lose; if so, counts it as lost. */
export function losesTalk(office: Office, user: number): boolean {
  const trial = treatedBy(office, user)
  if (trial === undefined) return false
  const number = trial.numberOf(rowOf(office.users, user))
  if (trial.lost[number] >= trial.rules.treatment.talksLost) return false
  trial.lost[number]++
  return true
}

/** Working days for which the advisors of a person are still away; 0 where they are not. */
export function daysAway(office: Office, user: number): number {
  const trial = treatedBy(office, user)
  if (trial === undefined) return 0
  const number = trial.numberOf(rowOf(office.users, user))
  return Math.max(0, trial.drawnOn[number] + trial.rules.treatment.awayDays - office.day)
}

/** Counts a talk with a participant. */
export function countTalk({ trial, users, day }: Office, user: number): void {
  if (trial === undefined) return
  const number = trial.numberOf(rowOf(users, user))
  if (number !== NOBODY && day < trial.drawnOn[number] + trial.rules.days) trial.talks[number]++
}

/** Whether a person may take a free place of a measure, or must leave it to the treated. */
export function mayTakePlace(office: Office, user: number, measure: number): boolean {
  const { trial, measures } = office
  if (trial?.treatment.reserved !== measure || !keepsPlaces(office, trial)) return true
  if (treatedBy(office, user) !== undefined) return true
  return trial.othersInPlaces < measures.places[measure] - trial.rules.treatment.reserved.places
}

/** Places are reserved from the day the trial begins until treatment of the last person drawn ends. */
const keepsPlaces = ({ day }: Office, { firstDay, rules }: Trial): boolean =>
  day >= firstDay && day < firstDay + rules.intakeDays + rules.eligible.afterDays + rules.days

/** A person takes a place of a measure. */
export function noteTaken(office: Office, user: number, measure: number): void {
  const { trial, users } = office
  if (trial === undefined) return
  const row = rowOf(users, user)
  const number = trial.numberOf(row)
  if (number !== NOBODY) trial.noteBegun(number, measure, office.day)
  if (trial.treatment.reserved !== measure) return
  const asTreated = treatedBy(office, user) !== undefined
  trial.tookPlace[row] = asTreated ? 1 : 0
  if (!asTreated) trial.othersInPlaces++
}

/** A person leaves a place of a measure. */
export function noteLeft({ trial, users }: Office, user: number, measure: number): void {
  if (trial?.treatment.reserved !== measure) return
  if (trial.tookPlace[rowOf(users, user)] === 0) trial.othersInPlaces--
}
