import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { isPresent, Status } from '../../vocabulary/statuses.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { contains } from '../sets.ts'
import { rowOf } from '../users/table.ts'
import type { Trial } from './table.ts'

/** Whether somebody who arrives for the first time today may be drawn, today or later. */
export const takesNewcomers = ({ rules, firstDay }: Trial, day: number): boolean =>
  rules.entry !== 'stock' && day >= firstDay && day < firstDay + rules.intakeDays

/** Whether a person who is in the office today may be drawn. */
export function isEligible(office: Office, trial: Trial, user: number): boolean {
  const { users, day } = office
  const { complexOnly, ageFrom, ageTo } = trial.rules.eligible
  const age = users.ageAtStart[user] + day / DAYS_PER_YEAR
  // Nobody has assessed a newcomer yet.
  const effort = users.status[user] === Status.followed ? users.effort[user] : users.trueEffort[user]
  return (
    trial.numberOf(rowOf(users, user)) === NOBODY &&
    contains(trial.groups, users.group[user]) &&
    contains(trial.efforts, effort) &&
    (!complexOnly || users.complex[user] === 1) &&
    age >= ageFrom &&
    age <= ageTo
  )
}

/** Whether a person of the initial stock may be drawn on the day the trial begins. */
export function isEligibleOfStock(office: Office, trial: Trial, user: number): boolean {
  const { users, day } = office
  const { afterDays, untilDays } = trial.rules.eligible
  const days = day - users.spellStart[user]
  return (
    isPresent(users.status[user]) && days >= afterDays && days <= untilDays && isEligible(office, trial, user)
  )
}

/** The draw: it depends on the person’s own random stream only, so it is the same in every office. */
export function draw(office: Office, trial: Trial, user: number): void {
  const { users, luck, day } = office
  const treated = luck.chance(trial.rules.share, users.address[user], PERSON.trial)
  trial.add(user, rowOf(users, user), treated, day)
}

/** A person arrives for the first time: drawn at once, before an advisor is chosen, or noted for a later draw. */
export function meetNewcomer(office: Office, user: number): void {
  const { trial, day } = office
  if (trial === undefined || !takesNewcomers(trial, day)) return
  if (trial.rules.eligible.afterDays > 0) trial.newcomers.push(user)
  else if (isEligible(office, trial, user)) draw(office, trial, user)
}
