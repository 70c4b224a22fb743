import { OFFICE } from '../../random/decisions.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { addressOfPost } from '../draws.ts'
import { noteCase, noteOffice } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import type { Office } from '../office.ts'
import { contains, sizeOf } from '../sets.ts'
import { caseOf, NEVER } from '../users/table.ts'
import { setJointPlan } from './caseload.ts'
import { startingAttitude, startKnowing } from './knowledge.ts'
import { initialCapacity } from './load.ts'

/** Fills every post on the first day. */
export function fillPosts(office: Office): void {
  const { advisors, teams } = office
  teams.forEach((team, position) => {
    for (let seat = 0; seat < team.room; seat++) {
      const advisor = team.first + seat
      advisors.address[advisor] = addressOfPost(position, seat)
      advisors.team[advisor] = position
      advisors.side[advisor] = team.side
      if (seat >= team.size) continue
      fillPost(office, advisor)
      bringExperience(office, advisor)
    }
  })
  setLimits(office)
  takeSeats(office)
}

/** Somebody takes a post that nobody holds. */
export function fillPost(office: Office, advisor: number): void {
  const { advisors } = office
  const { side, caseload } = office.teams[advisors.team[advisor]]
  advisors.filled[advisor] = 1
  advisors.capacity[advisor] = initialCapacity(office, side, caseload)
  startPost(office, advisor)
}

/** Sets each advisor’s maximum number of users, by the target of the team. */
export function setLimits({ advisors, teams, scenario }: Office): void {
  for (let advisor = 0; advisor < advisors.count; advisor++)
    advisors.limit[advisor] = Math.floor(
      teams[advisors.team[advisor]].caseload * scenario.caseloads.limitFactor,
    )
}

/** Those who are there on the first day have worked for a while with the groups that their team serves. */
function bringExperience(office: Office, advisor: number): void {
  const { advisors, scenario, teams } = office
  const groups = scenario.groups.length
  const served = teams[advisors.team[advisor]].groups
  const { ratePerYear: rate, experienceYears, talkHoursPerYear } = scenario.turnover
  if (rate === 0) return
  const years = office.officeLuck.exponential(advisors.address[advisor], OFFICE.trait, 0, 0) / rate
  const weight = 1 / Math.max(1, sizeOf(served))
  for (let group = 0; group < groups; group++)
    if (contains(served, group))
      advisors.hours[advisors.groupCell(advisor, group)] =
        talkHoursPerYear * Math.min(experienceYears, years) * weight
}

/** A new holder of a post: knows little, has no ties, and finds the files of the users. */
function startPost(office: Office, advisor: number): void {
  const { advisors, scenario } = office
  advisors.leavesOn[advisor] = leavingDay(office, advisor)
  advisors.attitude[advisor] = startingAttitude(office, advisor)
  advisors.asking[advisor] = 1
  advisors.silences[advisor] = 0
  advisors.contacts[advisor] = 0
  startKnowing(office, advisor)
  for (let other = 0; other < advisors.count; other++) {
    advisors.ties[advisors.tieCell(advisor, other)] = 0
    advisors.ties[advisors.tieCell(other, advisor)] = 0
  }
  forgetUsers(office, advisor, scenario.turnover.fileKept)
}

function leavingDay(office: Office, advisor: number): number {
  const { ratePerYear } = office.scenario.turnover
  if (!office.scenario.mechanisms.turnover || ratePerYear === 0) return NEVER
  const { address, holder } = office.advisors
  const years =
    office.officeLuck.exponential(address[advisor], OFFICE.turnover, holder[advisor]) / ratePerYear
  return office.day + Math.ceil(years * DAYS_PER_YEAR) - 1
}

function forgetUsers(office: Office, advisor: number, kept: number): void {
  const { users, advisors } = office
  for (const user of advisors.users[advisor]) {
    users.cases.known[caseOf(user, advisors.side[advisor])] *= kept
    setJointPlan(office, user, false)
    noteCase(office, Activity.successor, user, advisor, advisors.holder[advisor])
  }
}

/** Today’s staff: post holders who have left are replaced, and this week’s absences apply. */
export function staffTheDay(office: Office): void {
  const { advisors, day } = office
  const week = day / DAYS_PER_WEEK
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    if (!advisors.filled[advisor]) continue
    if (day > advisors.leavesOn[advisor]) {
      advisors.holder[advisor]++
      noteOffice(office, Activity.turnover, advisor, advisors.holder[advisor])
      startPost(office, advisor)
    }
    if (Number.isInteger(week)) advisors.present[advisor] = isAway(office, advisor, week) ? 0 : 1
  }
}

/** Whether somebody who starts today is there for the rest of the week. */
export function startWeek(office: Office, advisor: number): void {
  const week = Math.floor(office.day / DAYS_PER_WEEK)
  office.advisors.present[advisor] = isAway(office, advisor, week) ? 0 : 1
}

function isAway(office: Office, advisor: number, week: number): boolean {
  const { agenda, mechanisms } = office.scenario
  if (!mechanisms.absence) return false
  return office.officeLuck.chance(agenda.absentShare, office.advisors.address[advisor], OFFICE.absence, week)
}

/** Who sits among the other side under the levers in force; those of a section sit with it. */
export function takeSeats(office: Office): void {
  const { advisors, levers, officeLuck, teams } = office
  for (let advisor = 0; advisor < advisors.count; advisor++)
    advisors.mixed[advisor] =
      advisors.filled[advisor] &&
      teams[advisors.team[advisor]].section === '' &&
      officeLuck.chance(levers.mixedSeating, advisors.address[advisor], OFFICE.seat)
        ? 1
        : 0
}
