import { OFFICE } from '../../random/decisions.ts'
import { MUNICIPAL, otherSide, SIDES } from '../../vocabulary/sides.ts'
import { isPresent, Status } from '../../vocabulary/statuses.ts'
import { Work } from '../../vocabulary/work.ts'
import { spend } from '../advisors/minutes.ts'
import { acrossInSection, sitTogether } from '../advisors/seats.ts'
import { Link } from '../books.ts'
import { agree } from '../follow-up/agreement.ts'
import { noteRequest } from '../journal-entries.ts'
import { Activity, Allowed, Answered } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { giveUp, joinWaitingList } from '../measures/places.ts'
import { inbox } from '../office.ts'
import type { Office } from '../office.ts'
import { countPlan } from '../users/occasions.ts'
import { caseOf, Plan } from '../users/table.ts'
import { noteLink } from './chain.ts'
import { learnFromRefusal, learnFromReply, learnFromSilence } from './culture.ts'
import { occasionOf } from './asking.ts'
import { handOver } from './handover.ts'
import { exchangeWord } from './joint-plan.ts'
import { RequestKind, Stage } from './table.ts'

/**
 * Sends a request across. Without the divide it is granted and answered at once; advisors who sit together settle some
 * on the spot.
 *
 * @param kind a `RequestKind`
 * @param measure what is asked for, if it is a measure
 * @param fallback best own measure that was compared, or NOBODY
 */
export function sendRequest(
  office: Office,
  kind: number,
  from: number,
  user: number,
  measure = NOBODY,
  fallback = NOBODY,
): void {
  const { requests, mail, scenario } = office
  const request = newRequest(office)
  requests.need[request] = kind
  requests.from[request] = from
  requests.user[request] = user
  requests.spell[request] = office.users.spell[user]
  requests.occasion[request] = occasionOf(office, user, kind)
  requests.measure[request] = measure
  requests.fallback[request] = fallback
  requests.sentOn[request] = office.day
  requests.givenUp[request] = 0
  requests.to[request] = whomToAsk(office, from, user)
  requests.stage[request] = Stage.atLeader
  noteRequest(office, Activity.asked, request, kind, scenario.divide.askMinutes)
  if (!scenario.mechanisms.divide || settledOnTheSpot(office, request)) {
    allowOnTheSpot(office, request)
    answer(office, request)
  } else if (scenario.mechanisms.leaders) mail.append(askedSide(office, request), request)
  else allow(office, request)
}

function newRequest(office: Office): number {
  const { requests } = office
  if (requests.free > 0) return requests.freeRows[--requests.free]
  if (requests.used === requests.capacity)
    throw new RangeError(`more than ${requests.capacity} requests across the sides at the same time`)
  return requests.used++
}

const sideOf = (office: Office, request: number): number =>
  office.advisors.side[office.requests.from[request]]

/** Side that a request is addressed to. */
export const askedSide = (office: Office, request: number): number => otherSide(sideOf(office, request))

/** How many requests are at this stage now, by the side of the asker. */
export function pendingRequests(office: Office, stage: Stage): readonly number[] {
  const stages = office.requests.stage.subarray(0, office.requests.used)
  return SIDES.map((_, side) =>
    stages.reduce(
      (count, at, request) => count + (at === stage && sideOf(office, request) === side ? 1 : 0),
      0,
    ),
  )
}

/**
 * The user’s other advisor; otherwise the one the asker knows best in the section or, without one, on the other side;
 * otherwise anyone there.
 */
function whomToAsk(office: Office, from: number, user: number): number {
  const { advisors, users, sides } = office
  const side = otherSide(advisors.side[from])
  const shared = users.cases.advisor[caseOf(user, side)]
  if (shared !== NOBODY) return shared
  const inSection = acrossInSection(office, from)
  const among = inSection.length > 0 ? inSection : sides[side]
  let best = NOBODY
  let strongest = office.scenario.divide.knownTie
  for (const other of among) {
    const tie = advisors.ties[advisors.tieCell(from, other)]
    if (tie > strongest) {
      best = other
      strongest = tie
    }
  }
  return best === NOBODY ? anyone(office, from, among) : best
}

function anyone({ advisors, officeLuck, day }: Office, from: number, among: readonly number[]): number {
  const u = officeLuck.uniform(advisors.address[from], OFFICE.anyone, day)
  return among[Math.floor(u * among.length)]
}

/**
 * A request from or to a post that no longer exists passes to whoever follows up the user on that side, or else to
 * anyone there.
 */
export function passOnRequests(office: Office): void {
  const { requests, mail, advisors } = office
  for (let request = 0; request < requests.used; request++) {
    if (requests.stage[request] === Stage.free) continue
    const [from, to] = [requests.from, requests.to].map((column) =>
      successor(office, request, column[request]),
    )
    if (from === NOBODY || to === NOBODY) {
      drop(office, request)
      continue
    }
    requests.from[request] = from
    if (!advisors.filled[requests.to[request]] && requests.stage[request] === Stage.open)
      mail.append(inbox(to), request)
    requests.to[request] = to
  }
}

function successor(office: Office, request: number, advisor: number): number {
  const { advisors, users, requests, sides } = office
  if (advisors.filled[advisor]) return advisor
  const side = advisors.side[advisor]
  const own = users.cases.advisor[caseOf(requests.user[request], side)]
  if (own !== NOBODY) return own
  return sides[side].length === 0 ? NOBODY : anyone(office, advisor, sides[side])
}

/** Drops a request because nobody is left who could ask or answer. */
function drop(office: Office, request: number): void {
  const { requests, users } = office
  const atLeader = requests.stage[request] === Stage.atLeader
  noteLink(office, sideOf(office, request), atLeader ? Link.lapsed : Link.never)
  noteRequest(office, atLeader ? Activity.lapsed : Activity.forgotten, request)
  const user = requests.user[request]
  const waits = requests.givenUp[request] === 0 && users.spell[user] === requests.spell[request]
  if (requests.need[request] === RequestKind.measure && waits && users.plan[user] === Plan.asking)
    giveUp(office, user, sideOf(office, request))
  close(office, request)
}

function settledOnTheSpot(office: Office, request: number): boolean {
  const { requests, advisors, users, officeLuck, scenario } = office
  const to = requests.to[request]
  if (!advisors.present[to] || !sitTogether(office, requests.from[request], to)) return false
  const address = users.address[requests.user[request]]
  return officeLuck.chance(
    scenario.divide.onTheSpot,
    address,
    OFFICE.onTheSpot,
    requests.occasion[request],
    requests.need[request],
  )
}

/** The advisors concerned speak to each other, and no leader is asked. */
function allowOnTheSpot(office: Office, request: number): void {
  noteLink(office, sideOf(office, request), Link.read)
  noteLink(office, sideOf(office, request), Link.allowed)
  noteRequest(office, Activity.allowed, request, Allowed.onTheSpot)
}

/** A leader allows the request: it goes to the asked advisor. */
export function allow(office: Office, request: number): void {
  const { requests, mail, scenario } = office
  noteLink(office, sideOf(office, request), Link.read)
  noteLink(office, sideOf(office, request), Link.allowed)
  noteRequest(
    office,
    Activity.allowed,
    request,
    scenario.mechanisms.leaders ? Allowed.byLeader : Allowed.unread,
  )
  requests.stage[request] = Stage.open
  mail.append(inbox(requests.to[request]), request)
}

/** A leader refuses: the asker learns of it at once and goes on alone. */
export function refuse(office: Office, request: number): void {
  noteLink(office, sideOf(office, request), Link.read)
  noteRequest(office, Activity.refused, request)
  learnFromRefusal(office, office.requests.from[request])
  if (!office.requests.givenUp[request]) goOnAlone(office, request)
  close(office, request)
}

/** The asked advisor answers, in time or late; the request is carried out if it still makes sense. */
export function answer(office: Office, request: number): void {
  const { answerMinutes } = office.scenario.divide
  spend(office, office.requests.to[request], Work.requests, answerMinutes)
  conclude(office, request, answerMinutes)
}

/** Asker and asked are in one room, so the answer takes minutes of their meeting. */
export function answerInRoom(office: Office, request: number): void {
  if (office.requests.stage[request] === Stage.atLeader) allowOnTheSpot(office, request)
  conclude(office, request, 0)
}

/** @param minutes that the answer took on top of other work */
function conclude(office: Office, request: number, minutes: number): void {
  const { requests, books, day } = office
  const side = sideOf(office, request)
  const late = requests.givenUp[request] === 1
  noteLink(office, side, late ? Link.late : Link.inTime)
  noteRequest(office, Activity.answered, request, late ? Answered.late : Answered.inTime, minutes)
  books.replyDays[side] += day - requests.sentOn[request]
  books.replies[side]++
  exchangeWord(office, requests.user[request])
  if (!late) learnFromReply(office, requests.from[request], requests.to[request])
  fulfil(office, request)
  close(office, request)
}

function fulfil(office: Office, request: number): void {
  const { requests, users } = office
  const user = requests.user[request]
  if (users.spell[user] !== requests.spell[request]) return
  const need = requests.need[request]
  if (need === RequestKind.pupil) return helpPupil(office, request)
  if (!isPresent(users.status[user])) return
  if (need === RequestKind.followUp)
    return handOver(office, requests.from[request], requests.to[request], user)
  const expected = requests.givenUp[request] ? Plan.none : Plan.asking
  if (users.plan[user] !== expected) return
  // An offer that comes after the asker went on alone makes a new plan, with luck of its own.
  if (requests.givenUp[request]) countPlan(users, user)
  planForAsker(office, request, requests.measure[request])
}

function helpPupil(office: Office, request: number): void {
  const { requests, users } = office
  const user = requests.user[request]
  if (users.status[user] !== Status.pupil || users.plan[user] !== Plan.none) return
  users.planMeasure[user] = requests.measure[request]
  users.planSide[user] = MUNICIPAL
  users.planAgreed[user] = 1
  joinWaitingList(office, user)
}

/** The asker goes on without the other side, with the best own measure that was compared. */
function goOnAlone(office: Office, request: number): void {
  const { requests, users } = office
  requests.givenUp[request] = 1
  const user = requests.user[request]
  const waits = users.spell[user] === requests.spell[request] && isPresent(users.status[user])
  if (requests.need[request] !== RequestKind.measure || !waits || users.plan[user] !== Plan.asking) return
  planForAsker(office, request, requests.fallback[request])
}

/** The asker’s plan. If the user has left the asker’s side meanwhile, nothing comes of it. */
function planForAsker(office: Office, request: number, measure: number): void {
  const { requests, users } = office
  const user = requests.user[request]
  const side = sideOf(office, request)
  const isFollowed = users.cases.advisor[caseOf(user, side)] !== NOBODY
  agree(office, requests.from[request], user, side, isFollowed ? measure : NOBODY, true)
}

/** What a morning brings to requests: patience ends, unread ones lapse, and forgotten ones are given up for good. */
export function passDayOfRequests(office: Office): void {
  const { requests, scenario, day } = office
  const { patienceDays, deathDays } = scenario.divide
  for (let request = 0; request < requests.used; request++) {
    const stage = requests.stage[request]
    if (stage === Stage.free) continue
    const age = day - requests.sentOn[request]
    // Leaders do not read what would be forgotten anyway.
    const lapses = stage === Stage.atLeader && age > Math.min(scenario.leaderTime.lapseDays, deathDays)
    const dies = stage === Stage.open && age > deathDays
    // Nobody goes on waiting for a lapsed request, however patient.
    if ((age > patienceDays || lapses) && !requests.givenUp[request]) {
      noteRequest(office, Activity.wentOnAlone, request)
      learnFromSilence(office, requests.from[request])
      goOnAlone(office, request)
    }
    if (lapses || dies) {
      noteLink(office, sideOf(office, request), lapses ? Link.lapsed : Link.never)
      noteRequest(office, lapses ? Activity.lapsed : Activity.forgotten, request)
      close(office, request)
    }
  }
}

function close(office: Office, request: number): void {
  const { requests, mail } = office
  mail.remove(request)
  requests.stage[request] = Stage.free
  requests.freeRows[requests.free++] = request
}
