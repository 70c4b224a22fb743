import { SEEN, TRIAL_MONTHS, trialDay } from '../../vocabulary/trial.ts'
import { isPresent, Status } from '../../vocabulary/statuses.ts'
import { moveToServingTeam, setDemands } from '../advisors/caseload.ts'
import { joinSidesOfTrial } from '../follow-up/assessment.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import type { Office } from '../office.ts'
import { everybody } from '../users/table.ts'
import { draw, isEligible, isEligibleOfStock } from './eligibility.ts'
import type { Trial } from './table.ts'

/** Morning of a trial: ends the treatments that are over and draws from those in the office. */
export function passDayOfTrial(office: Office): void {
  const { trial } = office
  if (trial === undefined || office.day < trial.firstDay) return
  endTreatments(office, trial)
  if (office.day === trial.firstDay && trial.rules.entry !== 'arrivals') drawFromStock(office, trial)
  drawNewcomers(office, trial)
}

function drawFromStock(office: Office, trial: Trial): void {
  for (const user of everybody(office.users))
    if (isEligibleOfStock(office, trial, user)) drawAndTreat(office, trial, user)
}

/** Draws newcomers whose waiting time since arrival is over, if they are still in the office. */
function drawNewcomers(office: Office, trial: Trial): void {
  const { users, day } = office
  const { newcomers, rules } = trial
  for (; trial.nextNewcomer < newcomers.length; trial.nextNewcomer++) {
    const user = newcomers[trial.nextNewcomer]
    if (users.arrivalDay[user] + rules.eligible.afterDays > day) return
    if (isPresent(users.status[user]) && isEligible(office, trial, user)) drawAndTreat(office, trial, user)
  }
}

function drawAndTreat(office: Office, trial: Trial, user: number): void {
  draw(office, trial, user)
  if (trial.treated[trial.treated.length - 1] === 1) changeFollowUp(office, user)
}

/** Treatment starts or ends: moves a person in the office to the team and sides that now apply. */
function changeFollowUp(office: Office, user: number): void {
  setDemands(office, user)
  moveToServingTeam(office, user, STATE)
  moveToServingTeam(office, user, MUNICIPAL)
  if (office.users.status[user] === Status.followed) joinSidesOfTrial(office, user)
}

function endTreatments(office: Office, trial: Trial): void {
  const { persons, treated, drawnOn, rules } = trial
  for (; trial.nextEnd < persons.length; trial.nextEnd++) {
    if (drawnOn[trial.nextEnd] + rules.days > office.day) return
    const user = persons[trial.nextEnd]
    if (treated[trial.nextEnd] === 1 && isPresent(office.users.status[user])) changeFollowUp(office, user)
  }
}

/** Evening of a trial: records the state of every participant for whom a month since the draw has just passed. */
export function lookAtParticipants(office: Office): void {
  const { trial, day } = office
  if (trial === undefined) return
  for (let month = 0; month <= TRIAL_MONTHS; month++) {
    const seen = trial.seen[month]
    while (seen.length < trial.persons.length && trial.drawnOn[seen.length] + trialDay(month) <= day)
      seen.push(whatIsSeen(office, trial.persons[seen.length]))
  }
}

function whatIsSeen({ users }: Office, user: number): number {
  const status = users.status[user]
  return (
    (status === Status.work ? SEEN.work : 0) |
    (status === Status.outOfReach ? SEEN.outOfReach : 0) |
    (users.onAssistance[user] ? SEEN.assistance : 0) |
    (isPresent(status) ? SEEN.followed : 0) |
    (status === Status.pension ? SEEN.pension : 0)
  )
}
