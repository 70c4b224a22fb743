import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { caseOf, rowOf } from '../users/table.ts'
import type { Trial } from './table.ts'

/*
 * What a trial changes, asked for where it acts. Without a trial each of these is a single look at a field of the office.
 */

/** The trial by which a person is treated today, if there is one. */
function treatedBy({ trial, users, day }: Office, user: number): Trial | undefined {
  if (trial === undefined) return undefined
  const number = trial.numberOf(rowOf(users, user))
  const isTreated =
    number !== NOBODY && trial.treated[number] === 1 && day < trial.drawnOn[number] + trial.rules.days
  return isTreated ? trial : undefined
}

/** Factor on the wanted intervals of a person. */
export const intervalFactorOf = (office: Office, user: number): number =>
  treatedBy(office, user)?.rules.treatment.intervalFactor ?? 1

/** Share of the talks of a team with a person that are held in person. */
export const inPersonShare = (office: Office, user: number, team: number): number =>
  treatedBy(office, user)?.rules.treatment.inPerson ?? office.practice.inPerson[team]

/** Whether no plan of a person may name a measure. */
export const isWithheld = (office: Office, user: number, measure: number): boolean =>
  treatedBy(office, user)?.treatment.withheld === measure

/** Whether both sides are to follow a person. */
export const isForBothSides = (office: Office, user: number): boolean =>
  treatedBy(office, user)?.rules.treatment.bothSides === true

/** The team that follows a person on a side in place of the usual one, whether or not it has room; else NOBODY. */
export function teamOfTreated(office: Office, user: number, side: number): number {
  const trial = treatedBy(office, user)
  return trial !== undefined && trial.treatment.sideOfTeam === side ? trial.treatment.team : NOBODY
}

/** Whether a person has an advisor of a team. */
export function isOnTeam({ users, advisors }: Office, user: number, side: number, team: number): boolean {
  const advisor = users.cases.advisor[caseOf(user, side)]
  return advisor !== NOBODY && advisors.team[advisor] === team
}

/** Counts the talk that is due among those that are lost, if it is one of them. */
export function losesTalk(office: Office, user: number): boolean {
  const trial = treatedBy(office, user)
  if (trial === undefined) return false
  const number = trial.numberOf(rowOf(office.users, user))
  if (trial.lost[number] >= trial.rules.treatment.talksLost) return false
  trial.lost[number]++
  return true
}

/** Counts a talk with somebody who takes part. */
export function countTalk({ trial, users, day }: Office, user: number): void {
  if (trial === undefined) return
  const number = trial.numberOf(rowOf(users, user))
  if (number !== NOBODY && day < trial.drawnOn[number] + trial.rules.days) trial.talks[number]++
}

/** Whether a free place of a measure is one that a person may take. */
export function mayTakePlace(office: Office, user: number, measure: number): boolean {
  const { trial, measures } = office
  if (trial?.treatment.reserved !== measure || !keepsPlaces(office, trial)) return true
  if (treatedBy(office, user) !== undefined) return true
  return trial.othersInPlaces < measures.places[measure] - trial.rules.treatment.reserved.places
}

/** Places are kept from the day on which the trial begins until the last one drawn has been treated. */
const keepsPlaces = ({ day }: Office, { firstDay, rules }: Trial): boolean =>
  day >= firstDay && day < firstDay + rules.intakeDays + rules.eligible.afterDays + rules.days

/** Somebody takes a place of a measure. */
export function noteTaken(office: Office, user: number, measure: number): void {
  const { trial, users } = office
  if (trial?.treatment.reserved !== measure) return
  const asTreated = treatedBy(office, user) !== undefined
  trial.tookPlace[rowOf(users, user)] = asTreated ? 1 : 0
  if (!asTreated) trial.othersInPlaces++
}

/** Somebody leaves a place of a measure. */
export function noteLeft({ trial, users }: Office, user: number, measure: number): void {
  if (trial?.treatment.reserved !== measure) return
  if (trial.tookPlace[rowOf(users, user)] === 0) trial.othersInPlaces--
}
