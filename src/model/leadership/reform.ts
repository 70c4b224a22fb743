import { PERSON } from '../../random/decisions.ts'
import type { Phase } from '../../phases.ts'
import type { Reform } from '../../scenario/scenario.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { isPresent } from '../../vocabulary/statuses.ts'
import { changeAdvisor, leastLoaded, setDemands } from '../advisors/caseload.ts'
import { startKnowingMeasure } from '../advisors/knowledge.ts'
import { Practice } from '../advisors/practice.ts'
import { closePosts, openPosts } from '../advisors/restaffing.ts'
import { takeSeats } from '../advisors/turnover.ts'
import { priorsOf } from '../follow-up/priors.ts'
import { noteOffice } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { giveUpWaiting } from '../measures/places.ts'
import { Measures } from '../measures/table.ts'
import { userOf } from '../nodes.ts'
import { measureList } from '../office.ts'
import type { Office } from '../office.ts'
import { createFading } from '../users/fading.ts'
import { caseOf, everybody } from '../users/table.ts'
import { Levers } from './levers.ts'
import { moveUsers } from './move.ts'

/** Applies a dated change on its day. The office is different from then on and pays the cost of reorganising. */
export function reformIfDue(office: Office): void {
  const { phases, day } = office
  for (; phases[office.nextPhase]?.day === day; office.nextPhase++)
    enterPhase(office, phases[office.nextPhase])
}

function enterPhase(office: Office, { reform, scenario }: Phase): void {
  if (reform === undefined) return
  office.scenario = scenario
  office.levers = new Levers(scenario)
  office.practice = new Practice(scenario, office.levers)
  office.fading = createFading(scenario)
  noteOffice(office, Activity.reform)
  changeCatalogue(office)
  openPosts(office)
  moveUsers(office, reform)
  closePosts(office)
  takeSeats(office)
  reorganise(office, reform)
}

/** Somebody in a measure that lost places stays; somebody waiting for a measure that no longer exists gives up. */
function changeCatalogue(office: Office): void {
  const { scenario, measures: before, advisors, lists } = office
  const measures = new Measures(scenario, before.occupied)
  office.measures = measures
  office.priors = priorsOf(scenario, measures)
  for (let measure = 0; measure < measures.count; measure++) {
    const list = measureList(office, measure)
    if (measures.places[measure] === 0)
      while (lists.first(list) !== NOBODY) giveUpWaiting(office, userOf(lists.first(list)))
    else if (before.places[measure] === 0)
      for (let advisor = 0; advisor < advisors.count; advisor++) startKnowingMeasure(office, advisor, measure)
  }
}

/** Cost of a reorganisation: minutes, ties, and users who lose the advisor who knew them. */
function reorganise(office: Office, { minutesPerAdvisor, tiesKept, usersDealtAnew }: Reform): void {
  const { advisors } = office
  for (let advisor = 0; advisor < advisors.count; advisor++)
    if (advisors.filled[advisor]) advisors.reorganisationBacklog[advisor] += minutesPerAdvisor
  const { ties } = advisors
  for (let pair = 0; pair < ties.length; pair++) ties[pair] *= tiesKept
  dealUsersAnew(office, usersDealtAnew)
}

function dealUsersAnew(office: Office, share: number): void {
  const { users, luck } = office
  for (const user of everybody(users)) {
    if (!isPresent(users.status[user])) continue
    setDemands(office, user)
    for (const side of [STATE, MUNICIPAL])
      if (luck.chance(share, users.address[user], PERSON.dealtAnew, 0, side)) dealAnew(office, user, side)
  }
}

/** Gives a user another advisor of the same team, the least loaded one. */
function dealAnew(office: Office, user: number, side: number): void {
  const { users, advisors } = office
  const present = users.cases.advisor[caseOf(user, side)]
  if (present === NOBODY) return
  const next = leastLoaded(office, advisors.team[present], present)
  if (next === NOBODY || !advisors.hasRoom(next)) return
  changeAdvisor(office, user, side, next)
}
