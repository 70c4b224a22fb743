import { otherSide } from '../../vocabulary/sides.ts'
import { passOnRequests } from '../divide/requests.ts'
import { noteCase, noteOffice } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { kindOf, nodeOf, userOf } from '../nodes.ts'
import { teamList } from '../office.ts'
import type { Office } from '../office.ts'
import { createTeams, Routes, rowsOfSides } from '../teams.ts'
import { caseOf, NEVER } from '../users/table.ts'
import {
  admitWaiting,
  assignAdvisor,
  changeAdvisor,
  findAdvisor,
  joinSideIn,
  releaseUser,
  startFollowUp,
  waitForTeam,
} from './caseload.ts'
import { fillPost, setLimits, startWeek } from './turnover.ts'

/** Brings teams to today’s scenario. New posts are filled as on a first day, by people without experience. */
export function openPosts(office: Office): void {
  const { advisors, phases, scenario } = office
  const ever = phases.map((phase) => phase.scenario)
  office.teams = createTeams(scenario, ever)
  office.routes = new Routes(office.teams, scenario.groups.length)
  office.sides = rowsOfSides(office.teams, 'size')
  setLimits(office)
  for (const advisor of office.sides.flat()) if (!advisors.filled[advisor]) startInPost(office, advisor)
}

/** A team with fewer posts loses its last ones; their users go to those who serve them now. */
export function closePosts(office: Office): void {
  const { advisors, sides, posts } = office
  const kept = new Set(sides.flat())
  const gone = posts.flat().filter((advisor) => advisors.filled[advisor] && !kept.has(advisor))
  for (const advisor of gone) closePost(office, advisor)
  for (const advisor of gone)
    for (const user of advisors.users[advisor].slice()) passOn(office, user, advisors.side[advisor])
  passOnRequests(office)
  passOnWaiting(office)
}

function startInPost(office: Office, advisor: number): void {
  fillPost(office, advisor)
  startWeek(office, advisor)
  noteOffice(office, Activity.turnover, advisor, office.advisors.holder[advisor])
}

/** From today on nobody holds the post; the rest of its administration is shared by those who stay on the side. */
function closePost(office: Office, advisor: number): void {
  const { advisors, sides } = office
  advisors.filled[advisor] = 0
  advisors.present[advisor] = 0
  advisors.holder[advisor]++
  advisors.leavesOn[advisor] = NEVER
  for (let other = 0; other < advisors.count; other++) {
    advisors.ties[advisors.tieCell(advisor, other)] = 0
    advisors.ties[advisors.tieCell(other, advisor)] = 0
  }
  const staying = sides[advisors.side[advisor]]
  for (const backlog of [advisors.caseBacklog, advisors.resolutionBacklog]) {
    for (const other of staying) backlog[other] += backlog[advisor] / staying.length
    backlog[advisor] = 0
  }
  advisors.reorganisationBacklog[advisor] = 0
}

/**
 * The advisor’s own team first, then the team that now serves such users, and the other side if no team of this one
 * does.
 */
function passOn(office: Office, user: number, side: number): void {
  const { users, advisors, teams, routes } = office
  const former = users.cases.advisor[caseOf(user, side)]
  const own = advisors.team[former]
  const serving = routes.team(side, users.group[user], users.effort[user], users.seenComplex[user])
  const team = teams[own].size > 0 ? own : serving
  const next = team === NOBODY ? NOBODY : findAdvisor(office, user, side, team)
  if (next !== NOBODY) return changeAdvisor(office, user, side, next)
  noteCase(office, Activity.released, user, former)
  releaseUser(office, user, side)
  if (team !== NOBODY) waitForTeam(office, nodeOf(user, side), team)
  else joinOtherSide(office, user, otherSide(side))
}

/** The other side takes over whoever it does not already follow or have waiting. */
function joinOtherSide(office: Office, user: number, side: number): void {
  const { users, routes, lists } = office
  if (users.cases.advisor[caseOf(user, side)] !== NOBODY || lists.isListed(nodeOf(user, side))) return
  const team = routes.team(side, users.group[user], users.effort[user], users.seenComplex[user])
  if (team !== NOBODY) joinSideIn(office, user, side, team)
}

/**
 * People waiting for a team that no longer exists go to the team that serves them now; a team that has grown takes some
 * in.
 */
function passOnWaiting(office: Office): void {
  const { teams, lists } = office
  for (let team = 0; team < teams.length; team++) {
    if (teams[team].size > 0) admitWaiting(office, team)
    else
      for (
        let node = lists.take(teamList(office, team));
        node !== NOBODY;
        node = lists.take(teamList(office, team))
      )
        assignAnew(office, userOf(node), kindOf(node))
  }
}

function assignAnew(office: Office, user: number, side: number): void {
  const advisor = assignAdvisor(office, user, side)
  if (advisor !== NOBODY) startFollowUp(office, user, side, advisor)
}
