import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, otherSide, STATE } from '../../vocabulary/sides.ts'
import { meanAttitude } from '../divide/culture.ts'
import { allow, askedSide, refuse } from '../divide/requests.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'

/**
 * The two leaders meet as often as leadership wants. Their agreement then holds for a while; the meeting takes time that
 * both would have had for requests.
 */
export function holdLeaderMeeting(office: Office): void {
  if (!needToAgree(office)) return
  office.leaderMeetingsDue += office.levers.leaderMeetingsPerMonth / DAYS_PER_MONTH
  if (office.leaderMeetingsDue < 1) return
  const { agreementDays, meetingMinutes } = office.scenario.leaderTime
  office.leaderMeetingsDue -= 1
  office.leadersAgreeUntil = office.day + agreementDays
  office.minutesInLeaderMeeting = 2 * meetingMinutes
}

/** Whether there are two leaders with goals of their own. */
const needToAgree = ({ levers, scenario }: Office): boolean =>
  scenario.mechanisms.leadersApart && levers.leaders === 2

/** Whether every request needs both leaders, because they have not agreed on what to allow. */
const decideApart = (office: Office): boolean => needToAgree(office) && office.day >= office.leadersAgreeUntil

/** Whether requests of both sides are decided alike: by one leader, or by two who have agreed. */
const decideAsOne = (office: Office): boolean =>
  office.levers.leaders === 1 || (office.scenario.mechanisms.leadersApart && !decideApart(office))

/**
 * Morning of the leaders: requests across are read in order of arrival while time allows. Two leaders have half of the
 * time each, for requests to their side; one leader, or two who have agreed, have all of it for both. Where each
 * request needs both leaders, both spend their half on it.
 */
export function readRequests(office: Office): void {
  const { scenario, day } = office
  const minutes = scenario.mechanisms.unlimitedMinutes ? Infinity : minutesForRequests(office)
  if (office.mail.length[STATE] + office.mail.length[MUNICIPAL] === 0) return
  const all = minutes / scenario.leaderTime.minutesPerRequest
  if (decideAsOne(office)) readBoth(office, readOn(day, all))
  else if (decideApart(office)) readBoth(office, readOn(day, all / 2))
  else {
    readOne(office, STATE, readOn(day, all / 2))
    readOne(office, MUNICIPAL, readOn(day, all / 2))
  }
}

/** Today’s minutes of the leaders, less what they spent in a meeting; a longer one takes time for other things too. */
function minutesForRequests(office: Office): number {
  const { scenario, sides, minutesInLeaderMeeting } = office
  office.minutesInLeaderMeeting = 0
  const minutes = scenario.leaderTime.minutesPerAdvisor * (sides[STATE].length + sides[MUNICIPAL].length)
  return Math.max(0, minutes - minutesInLeaderMeeting)
}

/** Requests that can be read on a day, at `perDay` a day; one begun today is finished tomorrow. */
const readOn = (day: number, perDay: number): number =>
  perDay === Infinity ? Infinity : Math.floor((day + 1) * perDay) - Math.floor(day * perDay)

function readOne(office: Office, side: number, most: number): void {
  for (let count = 1; count <= most && office.mail.length[side] > 0; count++)
    decide(office, office.mail.take(side))
}

function readBoth(office: Office, most: number): void {
  const { mail, requests } = office
  for (let count = 1; count <= most; count++) {
    const state = mail.first(STATE)
    const municipal = mail.first(MUNICIPAL)
    if (state === NOBODY && municipal === NOBODY) return
    const stateFirst =
      municipal === NOBODY || (state !== NOBODY && requests.sentOn[state] <= requests.sentOn[municipal])
    decide(office, mail.take(stateFirst ? STATE : MUNICIPAL))
  }
}

/**
 * The leader of the asked side decides; if the leaders are apart, so does the leader of the asking side, by other
 * goals.
 */
function decide(office: Office, row: number): void {
  const asked = askedSide(office, row)
  const isAllowed =
    isPermitted(office, row, asked, 0) &&
    (!decideApart(office) || isPermitted(office, row, otherSide(asked), 1))
  if (isAllowed) allow(office, row)
  else refuse(office, row)
}

/**
 * Whether a leader permits the request, given openness, the mood of the side and its pressure.
 *
 * @param index of the luck: 0 for the side asked, 1 for the side asking
 */
function isPermitted(office: Office, row: number, side: number, index: number): boolean {
  const { scenario, levers, luck, users, requests } = office
  const { attitudeWeight, neutralAttitude, pressureWeight, blockDays } = scenario.leaderTime
  const room =
    levers.openness +
    attitudeWeight * (moodOfLed(office, side) - neutralAttitude) -
    pressureWeight * (relativePressure(office, side) - 1)
  const address = users.address[requests.user[row]]
  return luck.chance(room, address, PERSON.permission, Math.floor(office.day / blockDays), index)
}

/** Mean attitude of the advisors under the deciding leader: of one side, or of the whole office. */
function moodOfLed(office: Office, side: number): number {
  const { sides } = office
  if (!decideAsOne(office)) return meanAttitude(office, side)
  const state = sides[STATE].length
  const municipal = sides[MUNICIPAL].length
  return (
    (meanAttitude(office, STATE) * state + meanAttitude(office, MUNICIPAL) * municipal) / (state + municipal)
  )
}

function relativePressure(office: Office, side: number): number {
  const { usualStretch, pressureLeast, pressureMost } = office.scenario.leaderTime
  const usual = side === STATE ? usualStretch.state : usualStretch.municipal
  return Math.min(pressureMost, Math.max(pressureLeast, office.pressure[side] / usual))
}
