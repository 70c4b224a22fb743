import { PERSON } from '../../random/decisions.ts'
import { Effort } from '../../vocabulary/efforts.ts'
import { MUNICIPAL, otherSide, STATE } from '../../vocabulary/sides.ts'
import { Status, WAYS_OUT } from '../../vocabulary/statuses.ts'
import { assignAdvisor, expectNewcomer, joinTeam } from '../advisors/caseload.ts'
import { LIFE_STEP_DAYS, monthOf } from '../calendar.ts'
import { effortFor } from '../follow-up/assessment.ts'
import { noteLife } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { meetNewcomer } from '../trial/eligibility.ts'
import { passMonthOfAssistance } from './assistance.ts'
import { become } from './course.ts'
import { forgetOccasions } from './occasions.ts'
import { joinTurns } from './turns.ts'
import { caseOf } from './table.ts'

/**
 * First day in the office.
 *
 * @param team the team with a place to fill; NOBODY if the person goes to whichever team serves such users
 */
export function comeForTheFirstTime(office: Office, user: number, team = NOBODY): void {
  office.users.arrivalDay[user] = office.day
  passMonthOfAssistance(office.users, user, monthOf(office.day))
  office.books.arrivals[office.users.group[user]]++
  noteLife(office, Activity.arrival, user)
  meetNewcomer(office, user)
  enter(office, user, team)
}

/** Registration of a first arrival or of a return: a new spell with new thresholds, an advisor, and a first talk. */
export function enter(office: Office, user: number, team = NOBODY): void {
  const { users, day } = office
  become(office, user, Status.waiting)
  users.spellStart[user] = day
  users.lastContact[user] = day
  users.cases.planPause[caseOf(user, STATE)] = day
  users.cases.planPause[caseOf(user, MUNICIPAL)] = day
  forgetOccasions(users, user)
  drawThresholds(office, user)
  const side = registrationSide(office, user)
  users.cases.since[caseOf(user, side)] = day
  users.effort[user] =
    side === users.entrySide[user] ? expectedEffort(office, users.group[user]) : Effort.standard
  countIn(office, user)
  joinTurns(office.turns, users, user, day % LIFE_STEP_DAYS)
  const advisor = team === NOBODY ? assignAdvisor(office, user, side) : joinTeam(office, user, side, team)
  if (advisor !== NOBODY) expectNewcomer(office, user, side, advisor)
}

/** Draws this spell’s thresholds, unit exponentials, for the competing ways out and the way to the other side. */
export function drawThresholds(office: Office, user: number): void {
  const { users, luck } = office
  users.wayThreshold[user] = luck.exponential(users.address[user], PERSON.wayAlone, users.spell[user])
  for (let way = 0; way < WAYS_OUT.length; way++)
    users.thresholds[way][user] = luck.exponential(
      users.address[user],
      PERSON.leaving,
      users.spell[user],
      way,
    )
}

/**
 * Under a mass transfer the state side registers, as jobseekers, a share of those the municipal side would have
 * registered. A person who returns to a side that no longer exists registers on the other.
 */
function registrationSide(office: Office, user: number): number {
  const { users, luck, scenario, sides } = office
  if (sides[users.entrySide[user]].length === 0) return otherSide(users.entrySide[user])
  if (users.entrySide[user] === STATE || scenario.transfer.share === 0) return users.entrySide[user]
  return luck.chance(scenario.transfer.share, users.address[user], PERSON.transfer) ? STATE : MUNICIPAL
}

/** Before a first assessment, a person goes to the team for the effort that the group’s mean needs call for. */
function expectedEffort(office: Office, group: number): number {
  const { health, social, skills, work } = office.scenario.groups[group].needs
  return effortFor(office.scenario, health, social, skills, work)
}

/** Adds the person to the running counts of people in the office. */
export function countIn(office: Office, user: number): void {
  const { users, heads } = office
  heads.present++
  heads.byGroup[users.group[user]]++
  heads.byEffort[users.effort[user]]++
}
