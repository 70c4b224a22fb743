import { PERSON } from '../../random/decisions.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { meanAttitude } from '../divide/culture.ts'
import { allow, askedSide, refuse } from '../divide/requests.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'

/**
 * Morning of the leaders: requests across are read in the order in which they came, as far as time allows. Two
 * leaders have half of the time each, for what is asked of their side; one leader has all of it for both.
 */
export function readRequests(office: Office): void {
  const { scenario, sides, levers, day } = office
  if (office.mail.length[STATE] + office.mail.length[MUNICIPAL] === 0) return
  const { minutesPerAdvisor, minutesPerRequest } = scenario.leaderTime
  const all = scenario.mechanisms.unlimitedMinutes
    ? Infinity
    : (minutesPerAdvisor * (sides[STATE].length + sides[MUNICIPAL].length)) / minutesPerRequest
  if (levers.leaders === 1) readBoth(office, readOn(day, all))
  else {
    readOne(office, STATE, readOn(day, all / 2))
    readOne(office, MUNICIPAL, readOn(day, all / 2))
  }
}

/** Requests for which there is time on a day, at so many a day: one that is begun today is finished tomorrow. */
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

/** The leader of the asked side allows what openness, the mood of the side and its pressure leave room for. */
function decide(office: Office, row: number): void {
  const { scenario, levers, luck, users, requests } = office
  const side = askedSide(office, row)
  const { attitudeWeight, neutralAttitude, pressureWeight, blockDays } = scenario.leaderTime
  const room =
    levers.openness +
    attitudeWeight * (moodOfLed(office, side) - neutralAttitude) -
    pressureWeight * (relativePressure(office, side) - 1)
  const address = users.address[requests.user[row]]
  if (luck.chance(room, address, PERSON.permission, Math.floor(office.day / blockDays))) allow(office, row)
  else refuse(office, row)
}

/** Mean attitude of the advisors whom the deciding leader leads: of one side, or of the whole office. */
function moodOfLed(office: Office, side: number): number {
  const { levers, sides } = office
  if (levers.leaders === 2) return meanAttitude(office, side)
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
