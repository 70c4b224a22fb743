import { OFFICE } from '../../random/decisions.ts'
import { Work } from '../../vocabulary/work.ts'
import { MINUTES_PER_HOUR } from '../calendar.ts'
import { noteCase } from '../journal-entries.ts'
import { NOBODY } from '../lists.ts'
import { Activity } from '../journal.ts'
import { isOpen } from '../measures/admission.ts'
import type { Office } from '../office.ts'
import { power } from '../power.ts'
import { noteMinutes } from '../users/cohort.ts'
import { outreachTeam } from '../users/pupils.ts'
import { learnMeasure, learnUser } from './knowledge.ts'
import { spend } from './minutes.ts'
import { caseOf } from '../users/table.ts'

/**
 * What an advisor does when the agenda is done. First outreach to pupils, if it is the advisor’s team’s task and the
 * side still has minutes for it; then visits to measures, employers and errands with users, by their shares of the
 * rest. Minutes still left stay unused.
 */
export function useSlack(office: Office, advisor: number): void {
  const { scenario, advisors } = office
  const { visitShare, employerShare, accompanyShare } = scenario.slack
  if (scenario.mechanisms.slack) {
    reachOut(office, advisor)
    const free = advisors.minutesLeft[advisor]
    visitMeasure(office, advisor, free * visitShare)
    seeEmployers(office, advisor, free * employerShare)
    accompanyUser(office, advisor, free * accompanyShare)
  }
  spend(office, advisor, Work.unused, Math.max(0, advisors.minutesLeft[advisor]))
}

function reachOut(office: Office, advisor: number): void {
  if (office.heads.pupils === 0 || office.advisors.team[advisor] !== outreachTeam(office)) return
  const minutes = Math.min(office.outreachLeft, office.advisors.minutesLeft[advisor])
  if (minutes <= 0) return
  office.outreachLeft -= minutes
  office.outreachGiven += minutes
  spend(office, advisor, Work.outreach, minutes)
}

/** One of the measures of both sides, all equally likely. */
function visitMeasure(office: Office, advisor: number, minutes: number): void {
  const { measures, advisors, scenario } = office
  const { offered } = measures
  if (minutes <= 0 || offered.length === 0) return
  const luck = office.officeLuck.uniform(advisors.address[advisor], OFFICE.visit, office.day, 0)
  const measure = offered[Math.floor(luck * offered.length)]
  if (!isOpen(office, measure)) return
  learnMeasure(
    office,
    advisor,
    measure,
    1 - power(1 - scenario.knowledge.measurePerVisitHour, minutes / MINUTES_PER_HOUR),
  )
  spend(office, advisor, Work.visits, minutes)
}

function seeEmployers(office: Office, advisor: number, minutes: number): void {
  const { advisors, scenario } = office
  if (minutes <= 0) return
  const learnt = 1 - power(1 - scenario.knowledge.employersPerHour, minutes / MINUTES_PER_HOUR)
  advisors.employerKnowledge[advisor] += (1 - advisors.employerKnowledge[advisor]) * learnt
  spend(office, advisor, Work.employers, minutes)
}

/** With the user met last today: an hour together tells as much as a talk in person. */
function accompanyUser(office: Office, advisor: number, minutes: number): void {
  const { users, advisors } = office
  const user = advisors.metLast[advisor]
  const side = advisors.side[advisor]
  if (minutes <= 0 || user === NOBODY || users.cases.advisor[caseOf(user, side)] !== advisor) return
  learnUser(office, advisor, user, side, minutes, 1)
  users.lastContact[user] = office.day
  noteMinutes(office, user, minutes)
  spend(office, advisor, Work.accompanying, minutes)
  noteCase(office, Activity.accompanied, user, advisor, NOBODY, minutes)
}
