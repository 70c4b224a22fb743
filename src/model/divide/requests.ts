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
 * Sends a request across. Without the divide it is granted and answered at once; neighbours settle some on the spot.
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
  const row = newRow(office)
  requests.need[row] = kind
  requests.from[row] = from
  requests.user[row] = user
  requests.spell[row] = office.users.spell[user]
  requests.occasion[row] = occasionOf(office, user, kind)
  requests.measure[row] = measure
  requests.fallback[row] = fallback
  requests.sentOn[row] = office.day
  requests.givenUp[row] = 0
  requests.to[row] = whomToAsk(office, from, user)
  requests.stage[row] = Stage.atLeader
  noteRequest(office, Activity.asked, row, kind, scenario.divide.askMinutes)
  if (!scenario.mechanisms.divide || settledOnTheSpot(office, row)) {
    allowOnTheSpot(office, row)
    answer(office, row)
  } else if (scenario.mechanisms.leaders) mail.append(askedSide(office, row), row)
  else allow(office, row)
}

function newRow(office: Office): number {
  const { requests } = office
  if (requests.free > 0) return requests.freeRows[--requests.free]
  if (requests.used === requests.capacity)
    throw new RangeError(`more than ${requests.capacity} requests across the sides at the same time`)
  return requests.used++
}

const sideOf = (office: Office, row: number): number => office.advisors.side[office.requests.from[row]]

/** Side of which something is asked. */
export const askedSide = (office: Office, row: number): number => otherSide(sideOf(office, row))

/** How many requests of each side of the asker have come so far and no farther. */
export function pendingRequests(office: Office, stage: Stage): readonly number[] {
  const rows = office.requests.stage.subarray(0, office.requests.used)
  return SIDES.map((_, side) =>
    rows.reduce((count, at, row) => count + (at === stage && sideOf(office, row) === side ? 1 : 0), 0),
  )
}

/** The user’s other advisor, else whom one knows best in the section or, without one, on the other side, else anyone there. */
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

/** Requests from or to a post that is no more are those of whoever follows the user on that side, or anyone there. */
export function passOnRequests(office: Office): void {
  const { requests, mail, advisors } = office
  for (let row = 0; row < requests.used; row++) {
    if (requests.stage[row] === Stage.free) continue
    const [from, to] = [requests.from, requests.to].map((column) => successor(office, row, column[row]))
    if (from === NOBODY || to === NOBODY) {
      drop(office, row)
      continue
    }
    requests.from[row] = from
    if (!advisors.filled[requests.to[row]] && requests.stage[row] === Stage.open) mail.append(inbox(to), row)
    requests.to[row] = to
  }
}

function successor(office: Office, row: number, advisor: number): number {
  const { advisors, users, requests, sides } = office
  if (advisors.filled[advisor]) return advisor
  const side = advisors.side[advisor]
  const own = users.cases.advisor[caseOf(requests.user[row], side)]
  if (own !== NOBODY) return own
  return sides[side].length === 0 ? NOBODY : anyone(office, advisor, sides[side])
}

/** Nobody is left who could ask or answer. */
function drop(office: Office, row: number): void {
  const { requests, users } = office
  const atLeader = requests.stage[row] === Stage.atLeader
  noteLink(office, sideOf(office, row), atLeader ? Link.lapsed : Link.never)
  noteRequest(office, atLeader ? Activity.lapsed : Activity.forgotten, row)
  const user = requests.user[row]
  const waits = requests.givenUp[row] === 0 && users.spell[user] === requests.spell[row]
  if (requests.need[row] === RequestKind.measure && waits && users.plan[user] === Plan.asking)
    giveUp(office, user)
  close(office, row)
}

function settledOnTheSpot(office: Office, row: number): boolean {
  const { requests, advisors, users, officeLuck, scenario } = office
  const to = requests.to[row]
  if (!advisors.present[to] || !sitTogether(office, requests.from[row], to)) return false
  const address = users.address[requests.user[row]]
  return officeLuck.chance(
    scenario.divide.onTheSpot,
    address,
    OFFICE.onTheSpot,
    requests.occasion[row],
    requests.need[row],
  )
}

/** Those whom it concerns speak to each other, and no leader is asked. */
function allowOnTheSpot(office: Office, row: number): void {
  noteLink(office, sideOf(office, row), Link.read)
  noteLink(office, sideOf(office, row), Link.allowed)
  noteRequest(office, Activity.allowed, row, Allowed.onTheSpot)
}

/** A leader allows the request: it goes to the asked advisor. */
export function allow(office: Office, row: number): void {
  const { requests, mail, scenario } = office
  noteLink(office, sideOf(office, row), Link.read)
  noteLink(office, sideOf(office, row), Link.allowed)
  noteRequest(office, Activity.allowed, row, scenario.mechanisms.leaders ? Allowed.byLeader : Allowed.unread)
  requests.stage[row] = Stage.open
  mail.append(inbox(requests.to[row]), row)
}

/** A leader refuses: the asker learns it at once and goes on alone. */
export function refuse(office: Office, row: number): void {
  noteLink(office, sideOf(office, row), Link.read)
  noteRequest(office, Activity.refused, row)
  learnFromRefusal(office, office.requests.from[row])
  if (!office.requests.givenUp[row]) goOnAlone(office, row)
  close(office, row)
}

/** The asked advisor answers, in time or late; what was asked for happens if it still makes sense. */
export function answer(office: Office, row: number): void {
  const { answerMinutes } = office.scenario.divide
  spend(office, office.requests.to[row], Work.requests, answerMinutes)
  conclude(office, row, answerMinutes)
}

/** Asker and asked are in one room, and the minutes of their meeting are those of the answer. */
export function answerInRoom(office: Office, row: number): void {
  if (office.requests.stage[row] === Stage.atLeader) allowOnTheSpot(office, row)
  conclude(office, row, 0)
}

/** @param minutes that the answer took beside other work */
function conclude(office: Office, row: number, minutes: number): void {
  const { requests, books, day } = office
  const side = sideOf(office, row)
  const late = requests.givenUp[row] === 1
  noteLink(office, side, late ? Link.late : Link.inTime)
  noteRequest(office, Activity.answered, row, late ? Answered.late : Answered.inTime, minutes)
  books.replyDays[side] += day - requests.sentOn[row]
  books.replies[side]++
  exchangeWord(office, requests.user[row])
  if (!late) learnFromReply(office, requests.from[row], requests.to[row])
  fulfil(office, row)
  close(office, row)
}

function fulfil(office: Office, row: number): void {
  const { requests, users } = office
  const user = requests.user[row]
  if (users.spell[user] !== requests.spell[row]) return
  const need = requests.need[row]
  if (need === RequestKind.pupil) return helpPupil(office, row)
  if (!isPresent(users.status[user])) return
  if (need === RequestKind.followUp) return handOver(office, requests.from[row], requests.to[row], user)
  const expected = requests.givenUp[row] ? Plan.none : Plan.asking
  if (users.plan[user] !== expected) return
  // What is offered after the asker went on alone is a plan of its own, with luck of its own.
  if (requests.givenUp[row]) countPlan(users, user)
  planForAsker(office, row, requests.measure[row])
}

function helpPupil(office: Office, row: number): void {
  const { requests, users } = office
  const user = requests.user[row]
  if (users.status[user] !== Status.pupil || users.plan[user] !== Plan.none) return
  users.planMeasure[user] = requests.measure[row]
  users.planSide[user] = MUNICIPAL
  users.planAgreed[user] = 1
  joinWaitingList(office, user)
}

/** Whoever asked goes on without the other side, with the best own measure that was compared. */
function goOnAlone(office: Office, row: number): void {
  const { requests, users } = office
  requests.givenUp[row] = 1
  const user = requests.user[row]
  const waits = users.spell[user] === requests.spell[row] && isPresent(users.status[user])
  if (requests.need[row] !== RequestKind.measure || !waits || users.plan[user] !== Plan.asking) return
  planForAsker(office, row, requests.fallback[row])
}

/** The asker’s plan. The user may have left the asker’s side meanwhile; then it comes to nothing. */
function planForAsker(office: Office, row: number, measure: number): void {
  const { requests, users } = office
  const user = requests.user[row]
  const side = sideOf(office, row)
  const isFollowed = users.cases.advisor[caseOf(user, side)] !== NOBODY
  agree(office, requests.from[row], user, side, isFollowed ? measure : NOBODY, true)
}

/** Morning of the mail: patience ends, unread requests lapse, forgotten ones die. */
export function passDayOfRequests(office: Office): void {
  const { requests, scenario, day } = office
  const { patienceDays, deathDays } = scenario.divide
  for (let row = 0; row < requests.used; row++) {
    const stage = requests.stage[row]
    if (stage === Stage.free) continue
    const age = day - requests.sentOn[row]
    const lapses = stage === Stage.atLeader && age > scenario.leaderTime.lapseDays
    const dies = stage === Stage.open && age > deathDays
    // Nobody goes on waiting for what has lapsed, however patient.
    if ((age > patienceDays || lapses) && !requests.givenUp[row]) {
      noteRequest(office, Activity.wentOnAlone, row)
      learnFromSilence(office, requests.from[row])
      goOnAlone(office, row)
    }
    if (lapses || dies) {
      noteLink(office, sideOf(office, row), lapses ? Link.lapsed : Link.never)
      noteRequest(office, lapses ? Activity.lapsed : Activity.forgotten, row)
      close(office, row)
    }
  }
}

function close(office: Office, row: number): void {
  const { requests, mail } = office
  mail.remove(row)
  requests.stage[row] = Stage.free
  requests.freeRows[requests.free++] = row
}
