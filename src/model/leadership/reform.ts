import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { isPresent } from '../../vocabulary/statuses.ts'
import { changeAdvisor, leastLoaded, setDemands } from '../advisors/caseload.ts'
import { Practice } from '../advisors/practice.ts'
import { takeSeats } from '../advisors/turnover.ts'
import { noteOffice } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { Levers } from './levers.ts'
import { caseOf, everybody } from '../users/table.ts'

/** On its day the reform changes the levers, and the office pays for being reorganised. */
export function reformIfDue(office: Office): void {
  const { reform, warmUpYears } = office.scenario
  if (reform.inYear === 0 || office.day !== (warmUpYears + reform.inYear - 1) * DAYS_PER_YEAR) return
  office.levers = new Levers(reform)
  office.practice = new Practice(office.scenario, office.levers)
  noteOffice(office, Activity.reform)
  takeSeats(office)
  for (let advisor = 0; advisor < office.advisors.count; advisor++)
    office.advisors.reorganisationBacklog[advisor] += reform.minutesPerAdvisor
  const { ties } = office.advisors
  for (let pair = 0; pair < ties.length; pair++) ties[pair] *= reform.tiesKept
  dealUsersAnew(office)
}

function dealUsersAnew(office: Office): void {
  const { users, luck, scenario } = office
  for (const user of everybody(users)) {
    if (!isPresent(users.status[user])) continue
    setDemands(office, user)
    for (const side of [STATE, MUNICIPAL])
      if (luck.chance(scenario.reform.usersDealtAnew, users.address[user], PERSON.dealtAnew, 0, side))
        dealAnew(office, user, side)
  }
}

/** Another advisor of the same team, the least loaded one. */
function dealAnew(office: Office, user: number, side: number): void {
  const { users, advisors } = office
  const present = users.cases.advisor[caseOf(user, side)]
  if (present === NOBODY) return
  const next = leastLoaded(office, advisors.team[present], present)
  if (next === NOBODY || advisors.caseload[next] + 1 > advisors.limit[next]) return
  changeAdvisor(office, user, side, next)
}
