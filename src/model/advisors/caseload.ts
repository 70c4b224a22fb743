import { Effort } from '../../vocabulary/efforts.ts'
import { otherSide, STATE } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { noteBetween, noteLife, noteQueued, noteTeam } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { kindOf, Node, nodeOf, userOf } from '../nodes.ts'
import { intakeList, schedule, teamList } from '../office.ts'
import type { Office } from '../office.ts'
import { advisorByBirthDate } from '../teams.ts'
import {
  inPersonShare,
  intervalFactorOf,
  isOnTeam,
  scheduledInterval,
  teamOfTreated,
} from '../trial/treatment.ts'
import { seenKnowledge } from './knowledge.ts'
import { noteBothSides } from '../users/cohort.ts'
import { caseOf, Plan } from '../users/table.ts'

/**
 * Gives a person an advisor on a side: by birth date within the team that serves such users. If that team is full, then
 * depending on the scenario its least loaded advisor takes the person, the next team that serves such users does, or
 * the person waits for a place.
 *
 * @returns the advisor, or NOBODY if nobody serves the person or the person waits
 */
export function assignAdvisor(office: Office, user: number, side: number): number {
  const team = servingTeam(office, user, side)
  if (team === NOBODY) return NOBODY
  const advisor = findAdvisor(office, user, side, team)
  if (advisor === NOBODY) waitForTeam(office, nodeOf(user, side), team)
  else takeUser(office, user, side, advisor, NOBODY)
  return advisor
}

/**
 * An advisor of a team. If the team is full and people then go to the next team: an advisor of the first team with room
 * among those that serve such users.
 *
 * @param until the team at which the person stays if no team before it has room
 * @returns NOBODY where no place is found
 */
export function findAdvisor(
  office: Office,
  user: number,
  side: number,
  team: number,
  until = NOBODY,
): number {
  const { users, routes, scenario } = office
  const advisor = chooseAdvisor(office, team, users.birthDate[user])
  if (advisor !== NOBODY || scenario.caseloads.atLimit !== 'next-team') return advisor
  for (const next of routes.teams(side, users.group[user], users.effort[user], users.seenComplex[user])) {
    if (next === until) return NOBODY
    const found = chooseAdvisor(office, next, users.birthDate[user])
    if (found !== NOBODY) return found
  }
  return NOBODY
}

/** The team of a side that serves a person: the trial’s team if there is one with room, otherwise the usual one. */
function servingTeam(office: Office, user: number, side: number): number {
  const { users, routes } = office
  const special = teamOfTreated(office, user, side)
  const takes = special !== NOBODY && (isOnTeam(office, user, side, special) || hasRoom(office, special))
  return takes ? special : routes.team(side, users.group[user], users.effort[user], users.seenComplex[user])
}

/** Whether a team is below its limit, whatever the scenario does with people who come to a full team. */
function hasRoom(office: Office, team: number): boolean {
  return office.advisors.hasRoom(leastLoaded(office, team, NOBODY))
}

/**
 * Gives a person an advisor on a further side, in a team with room; the advisor sees what the systems show of the file.
 */
export function joinSideIn(office: Office, user: number, side: number, team: number): void {
  openCase(office, user, side)
  const advisor = findAdvisor(office, user, side, team)
  if (advisor === NOBODY) return waitForTeam(office, nodeOf(user, side), team)
  takeUser(office, user, side, advisor, NOBODY)
  startFollowUp(office, user, side, advisor)
}

/** A side that did not follow the person starts to. */
export function openCase(office: Office, user: number, side: number): void {
  const { cases } = office.users
  const own = caseOf(user, side)
  cases.known[own] = seenKnowledge(office, user, side)
  cases.since[own] = office.day
  cases.talks[own] = 0
  cases.lastTalk[own] = -1
}

/** Gives a person the least loaded advisor of a team. */
export function joinTeam(office: Office, user: number, side: number, team: number): number {
  const advisor = leastLoaded(office, team, NOBODY)
  takeUser(office, user, side, advisor, NOBODY)
  return advisor
}

export function waitForTeam(office: Office, node: number, team: number): void {
  office.lists.append(teamList(office, team), node)
  noteQueued(office, node)
  noteTeam(office, Activity.waitsForTeam, node, team)
}

export function chooseAdvisor(office: Office, team: number, birthDate: number): number {
  const { advisors, scenario } = office
  const preferred = advisorByBirthDate(office.teams[team], birthDate)
  const { atLimit } = scenario.caseloads
  if (scenario.mechanisms.unlimitedMinutes || advisors.hasRoom(preferred)) return preferred
  const least = leastLoaded(office, team, NOBODY)
  if (advisors.hasRoom(least) || atLimit === 'overload') return least
  return NOBODY
}

/** The advisor of a team with the fewest cases, other than `except`. */
export function leastLoaded(office: Office, team: number, except: number): number {
  const { advisors } = office
  const { first, size } = office.teams[team]
  let least = NOBODY
  for (let advisor = first; advisor < first + size; advisor++)
    if (advisor !== except && (least === NOBODY || advisors.cases(advisor) < advisors.cases(least)))
      least = advisor
  return least
}

/** Puts a person into an advisor’s caseload, possibly from a former advisor’s. */
export function takeUser(office: Office, user: number, side: number, advisor: number, former: number): void {
  const { users, advisors } = office
  users.cases.advisor[caseOf(user, side)] = advisor
  advisors.users[advisor].push(user)
  advisors.caseload[advisor]++
  noteBetween(office, Activity.assigned, user, advisor, former)
  setDemand(office, user, side)
  const colleague = users.cases.advisor[caseOf(user, otherSide(side))]
  if (colleague === NOBODY) return
  advisors.shared[advisor]++
  advisors.shared[colleague]++
  noteBothSides(office, user)
}

/** Takes a person out of the caseload of a side; the next person waiting for the place comes in. */
export function releaseUser(office: Office, user: number, side: number): void {
  const advisor = leaveCaseload(office, user, side)
  if (advisor !== NOBODY) admitWaiting(office, office.advisors.team[advisor])
}

/** @returns the advisor whose caseload the person has left, or NOBODY */
function leaveCaseload(office: Office, user: number, side: number): number {
  const { users, advisors, lists } = office
  const own = caseOf(user, side)
  lists.remove(nodeOf(user, side))
  const advisor = users.cases.advisor[own]
  if (advisor === NOBODY) return NOBODY
  setJointPlan(office, user, false)
  const colleague = users.cases.advisor[caseOf(user, otherSide(side))]
  if (colleague !== NOBODY) {
    advisors.shared[advisor]--
    advisors.shared[colleague]--
  }
  strike(advisors.users[advisor], user)
  advisors.caseload[advisor]--
  advisors.demand[advisor] -= users.cases.demand[own]
  users.cases.demand[own] = 0
  users.cases.advisor[own] = NOBODY
  return advisor
}

/**
 * From now on the advisors of both sides hold one plan with a person, or each goes on alone. An advisor who no longer
 * has the person is out of the plan too. Half a place becomes free on each team when a plan begins.
 */
export function setJointPlan(office: Office, user: number, holds: boolean): void {
  const { users, advisors } = office
  if ((users.jointPlan[user] === 1) === holds) return
  users.jointPlan[user] = holds ? 1 : 0
  users.builtOn[user] = NOBODY
  noteLife(office, Activity.jointPlan, user, users.jointPlan[user])
  setDemands(office, user)
  for (const side of [STATE, otherSide(STATE)]) {
    const advisor = users.cases.advisor[caseOf(user, side)]
    advisors.jointPlans[advisor] += holds ? 1 : -1
    if (holds) admitWaiting(office, advisors.team[advisor])
  }
}

/** Takes somebody out of a roster; the last one moves up into the gap. */
function strike(roster: number[], user: number): void {
  roster[roster.indexOf(user)] = roster[roster.length - 1]
  roster.pop()
}

/** Gives places that have become free on a team to those who have waited longest. */
export function admitWaiting(office: Office, team: number): void {
  const { lists, advisors } = office
  for (let node = nextInLine(office, team); node !== NOBODY; node = nextInLine(office, team)) {
    const least = leastLoaded(office, team, NOBODY)
    if (least === NOBODY || !advisors.hasRoom(least)) return
    lists.remove(node)
    const user = userOf(node)
    noteTeam(office, Activity.placeOnTeam, node, team)
    takeUser(office, user, kindOf(node), least, NOBODY)
    startFollowUp(office, user, kindOf(node), least)
  }
}

/**
 * The person who has waited longest for a place on a team. If nobody waits for this team and people go to the next one:
 * somebody who waits for another team and can be served by this one.
 */
function nextInLine(office: Office, team: number): number {
  const { lists, teams, scenario } = office
  const own = lists.first(teamList(office, team))
  if (own !== NOBODY || scenario.caseloads.atLimit !== 'next-team') return own
  for (let other = 0; other < teams.length; other++)
    for (let node = lists.first(teamList(office, other)); node !== NOBODY; node = lists.after(node))
      if (isServedBy(office, node, team)) return node
  return NOBODY
}

function isServedBy({ users, routes }: Office, node: number, team: number): boolean {
  const user = userOf(node)
  return routes
    .teams(kindOf(node), users.group[user], users.effort[user], users.seenComplex[user])
    .includes(team)
}

/** Has an advisor register a newcomer, as soon as the advisor’s team receives newcomers. */
export function expectNewcomer(office: Office, user: number, side: number, advisor: number): void {
  const days = office.practice.firstTalkDays[office.advisors.team[advisor]]
  if (days > 0) schedule(office, nodeOf(user, side), office.day + days)
  else joinIntake(office, user, side, advisor)
}

/** Puts a newcomer on an advisor’s list of people to register. */
export function joinIntake(office: Office, user: number, side: number, advisor: number): void {
  office.lists.append(intakeList(office, advisor), nodeOf(user, side))
  noteQueued(office, nodeOf(user, side))
}

/** Registration for a newcomer, a booked talk for somebody assessed before. */
export function startFollowUp(office: Office, user: number, side: number, advisor: number): void {
  if (office.users.status[user] === Status.waiting) expectNewcomer(office, user, side, advisor)
  else bookTalk(office, user, side, bookedInterval(office, user, side))
}

/**
 * Moves a person to another advisor of the same side, who knows what the file tells and meets the person as an ordinary
 * case.
 */
export function changeAdvisor(office: Office, user: number, side: number, advisor: number): void {
  const former = leaveCaseload(office, user, side)
  office.users.cases.known[caseOf(user, side)] *= office.scenario.turnover.fileKept
  takeUser(office, user, side, advisor, former)
  startFollowUp(office, user, side, advisor)
  if (former !== NOBODY) admitWaiting(office, office.advisors.team[former])
}

/**
 * Makes sure that the person’s advisor on a side belongs to the team that serves such users, if it has room. Where
 * caseloads are kept full, everybody stays with the team that had the place.
 */
export function moveToServingTeam(office: Office, user: number, side: number): void {
  const { users, advisors, scenario } = office
  if (scenario.caseloads.keptFull) return
  const own = caseOf(user, side)
  const present = users.cases.advisor[own]
  if (present === NOBODY) return
  const team = servingTeam(office, user, side)
  if (team === NOBODY || team === advisors.team[present]) return
  const next = findAdvisor(office, user, side, team, advisors.team[present])
  if (next !== NOBODY) changeAdvisor(office, user, side, next)
}

/** Wanted working days between talks with an advisor. Two advisors who hold one plan take turns. */
export const wantedInterval = (office: Office, user: number, advisor: number): number =>
  contactInterval(office, user, advisor) * (office.users.jointPlan[user] === 1 ? 2 : 1)

/**
 * Wanted working days without a talk; a trial may change them. Where two advisors hold one plan, a talk with either
 * counts.
 */
export const contactInterval = (office: Office, user: number, advisor: number): number =>
  scheduledInterval(office, user) ?? usualInterval(office, user, advisor) * intervalFactorOf(office, user)

/**
 * How urgent one of the advisor’s own cases is: wanted intervals since the last talk with the side. On the day of a
 * talk on a trial’s schedule the person is as urgent as others are on the day of theirs.
 */
export function urgencyOfCase(office: Office, user: number, side: number): number {
  const { lastTalk, since, advisor } = office.users.cases
  const own = caseOf(user, side)
  const days = office.day - Math.max(lastTalk[own], since[own])
  const pressed = scheduledInterval(office, user) === undefined ? 1 : office.advisors.stretch[advisor[own]]
  return (pressed * days) / contactInterval(office, user, advisor[own])
}

/** By effort category, stretched while a measure takes care of the person. */
function usualInterval(office: Office, user: number, advisor: number): number {
  const { users, practice, scenario } = office
  const effort = users.effort[user]
  const wanted = practice.wanted(office.advisors.team[advisor], effort)
  const isCaredFor = users.plan[user] === Plan.inMeasure && effort !== Effort.permanentlyAdjusted
  return isCaredFor ? wanted * scenario.conversations.wantedDays.inMeasureFactor : wanted
}

/** Mean minutes of a talk of a team, by the shares of its modes. */
export const meanTalkMinutes = (office: Office, team: number): number =>
  talkMinutes(office, team, office.practice.inPerson[team])

/** @param inPerson share of the talks that are held in person */
function talkMinutes({ scenario, practice }: Office, team: number, inPerson: number): number {
  const { minutes } = scenario.conversations
  const phoneShare = practice.phoneShare[team]
  return (
    inPerson * minutes.inPerson +
    (1 - inPerson) * (phoneShare * minutes.phone + (1 - phoneShare) * minutes.message)
  )
}

/** Recalculates how many minutes a day follow-up at the wanted interval would take from the side’s advisor. */
export function setDemand(office: Office, user: number, side: number): void {
  const { users, advisors } = office
  const own = caseOf(user, side)
  const advisor = users.cases.advisor[own]
  if (advisor === NOBODY) return
  // Rounded as the table stores it, so that exactly what is added here is subtracted later.
  const team = advisors.team[advisor]
  const minutes = talkMinutes(office, team, inPersonShare(office, user, team))
  const demand = Math.fround(minutes / wantedInterval(office, user, advisor))
  advisors.demand[advisor] += demand - users.cases.demand[own]
  users.cases.demand[own] = demand
}

/** To be called whenever the effort category changes or a measure starts or ends. */
export function setDemands(office: Office, user: number): void {
  setDemand(office, user, STATE)
  setDemand(office, user, otherSide(STATE))
}

/** Working days to the next talk, given the advisor’s load unless a trial has set a schedule. */
export function bookedInterval(office: Office, user: number, side: number): number {
  const advisor = office.users.cases.advisor[caseOf(user, side)]
  const stretch = scheduledInterval(office, user) === undefined ? office.advisors.stretch[advisor] : 1
  office.books.stretchSum[advisor] += stretch
  office.books.bookings[advisor]++
  return wantedInterval(office, user, advisor) * stretch
}

/** Books the next talk with a side. */
export function bookTalk(office: Office, user: number, side: number, interval: number): void {
  const node = nodeOf(user, side === STATE ? Node.state : Node.municipal)
  schedule(office, node, office.day + Math.max(1, Math.round(interval)))
}
