import { OFFICE } from '../../random/decisions.ts'
import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, otherSide, STATE } from '../../vocabulary/sides.ts'
import { acrossInSection } from '../advisors/seats.ts'
import { monthOf, remaining } from '../calendar.ts'
import { Contact, contactIndex, meetingBlock } from '../draws.ts'
import type { Office } from '../office.ts'

function pull(column: Float64Array, row: number, pole: number, share: number): void {
  column[row] += (pole - column[row]) * share
}

function learnToAsk(office: Office, asker: number, pole: number, share: number): void {
  const { advisors, scenario } = office
  if (!scenario.mechanisms.learningToAsk) return
  pull(advisors.asking, asker, pole, share)
  const { askingLeast, askingMost } = scenario.divide
  advisors.asking[asker] = Math.min(askingMost, Math.max(askingLeast, advisors.asking[asker]))
}

/** A timely reply: the asker thinks better of the other side and asks more readily, and both know each other better. */
export function learnFromReply(office: Office, asker: number, giver: number): void {
  const { advisors, scenario } = office
  const { culture, divide } = scenario
  advisors.silences[asker] = 0
  learnToAsk(office, asker, divide.askingAfterReplies, divide.learningStep)
  if (!scenario.mechanisms.culture) return
  pull(advisors.attitude, asker, culture.replyPole, culture.replyPull)
  pull(advisors.attitude, giver, culture.replyPole, culture.giverPull)
  strengthenTie(office, asker, giver, divide.tieAtReply)
}

export function learnFromSilence(office: Office, asker: number): void {
  const { advisors, scenario } = office
  if (scenario.mechanisms.learningToAsk) advisors.silences[asker]++
  learnToAsk(office, asker, scenario.divide.askingAfterSilence, scenario.divide.learningStep)
  if (scenario.mechanisms.culture)
    pull(advisors.attitude, asker, scenario.culture.silencePole, scenario.culture.silencePull)
}

/** A refusal is an answer too: a smaller step, and the count of silences starts again. */
export function learnFromRefusal(office: Office, asker: number): void {
  const { advisors, scenario } = office
  const { askingAfterSilence, learningStep, refusalStep } = scenario.divide
  advisors.silences[asker] = 0
  learnToAsk(office, asker, askingAfterSilence, learningStep * refusalStep)
  if (scenario.mechanisms.culture)
    pull(advisors.attitude, asker, scenario.culture.silencePole, scenario.culture.refusalPull)
}

function strengthenTie(office: Office, one: number, other: number, share: number): void {
  const { advisors } = office
  const { ties } = advisors
  const tie = ties[advisors.tieCell(one, other)]
  const stronger = tie + (1 - tie) * share
  ties[advisors.tieCell(one, other)] = stronger
  ties[advisors.tieCell(other, one)] = stronger
}

/** Everyone present at a joint meeting may get to know some of the other side. */
export function meetAtJointMeeting(office: Office): void {
  const { advisors, scenario } = office
  const { meetingContacts } = scenario.divide
  const { meetingPull } = scenario.culture
  const block = meetingBlock(office.meetingsHeld)
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    if (!advisors.present[advisor]) continue
    for (let k = 0; k < meetingContacts; k++)
      tryContact(office, advisor, block, contactIndex(Contact.meeting, k), meetingPull, isPresentAdvisor)
  }
}

const isPresentAdvisor = (office: Office, advisor: number): boolean => office.advisors.present[advisor] === 1
const isSeatedMixed = (office: Office, advisor: number): boolean => office.advisors.mixed[advisor] === 1
const isAnyone = (): boolean => true

/**
 * A chance to get to know somebody of the other side, taken with a probability that rises with both attitudes.
 *
 * @param qualifies whom one can meet on this occasion
 * @param across those among whom chance decides; all of the other side by default
 */
function tryContact(
  office: Office,
  advisor: number,
  block: number,
  index: number,
  share: number,
  qualifies: (office: Office, advisor: number) => boolean,
  across = office.sides[otherSide(office.advisors.side[advisor])],
): void {
  const { advisors, officeLuck, scenario } = office
  if (across.length === 0) return
  const address = advisors.address[advisor]
  const other = across[Math.floor(officeLuck.uniform(address, OFFICE.contact, block, index) * across.length)]
  if (!qualifies(office, other)) return
  const { contactScale, contactPole } = scenario.culture
  const probability = contactScale * advisors.attitude[advisor] * advisors.attitude[other]
  if (!officeLuck.chance(probability, address, OFFICE.contact, block, index + 1)) return
  pull(advisors.attitude, advisor, contactPole, share)
  pull(advisors.attitude, other, contactPole, share)
  advisors.contacts[advisor]++
  advisors.contacts[other]++
  strengthenTie(office, advisor, other, scenario.divide.tieAtContact)
}

/** Once a month: contacts of those who sit or eat together, drift of attitudes, fading of ties and of experience. */
export function passMonthOfCulture(office: Office): void {
  if (!office.scenario.mechanisms.culture) return fadeAsking(office)
  meetByTheWay(office)
  driftAttitudes(office)
  fadeTies(office)
  fadeAsking(office)
}

function meetByTheWay(office: Office): void {
  const { advisors, scenario, levers } = office
  const { contactsPerMonth } = scenario.divide
  const { contactPull } = scenario.culture
  const block = monthOf(office.day)
  const cantina =
    levers.inHouseActivity &&
    office.measures.offered.some((measure) => office.measures.rules[measure].needsLeave)
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    if (!advisors.filled[advisor]) continue
    const section = acrossInSection(office, advisor)
    for (let k = 0; k < contactsPerMonth; k++) {
      if (section.length > 0)
        tryContact(office, advisor, block, contactIndex(Contact.seat, k), contactPull, isAnyone, section)
      if (advisors.mixed[advisor])
        tryContact(office, advisor, block, contactIndex(Contact.seat, k), contactPull, isSeatedMixed)
      if (cantina) tryContact(office, advisor, block, contactIndex(Contact.cantina, k), contactPull, isAnyone)
    }
  }
}

/** Without contact attitudes drift down; each contact in the month adds the base half-life once more. */
function driftAttitudes(office: Office): void {
  const { advisors, scenario } = office
  const { driftPole, driftHalfLifeYears } = scenario.culture
  const month = DAYS_PER_MONTH / DAYS_PER_YEAR
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    const halfLife = driftHalfLifeYears * (1 + advisors.contacts[advisor])
    pull(advisors.attitude, advisor, driftPole, 1 - remaining(month, halfLife))
    advisors.contacts[advisor] = 0
  }
}

function fadeTies(office: Office): void {
  const { ties } = office.advisors
  const left = remaining(DAYS_PER_MONTH / DAYS_PER_YEAR, office.scenario.divide.tieHalfLifeYears)
  for (let pair = 0; pair < ties.length; pair++) ties[pair] *= left
}

function fadeAsking(office: Office): void {
  const { advisors, scenario } = office
  const share = 1 - remaining(DAYS_PER_MONTH / DAYS_PER_YEAR, scenario.culture.askingHalfLifeYears)
  for (let advisor = 0; advisor < advisors.count; advisor++) pull(advisors.asking, advisor, 1, share)
}

/** Mean attitude of the advisors of a side. */
export function meanAttitude(office: Office, side: number): number {
  const rows = office.sides[side]
  let sum = 0
  for (const advisor of rows) sum += office.advisors.attitude[advisor]
  return rows.length > 0 ? sum / rows.length : 0
}

/** Mean tie over all pairs of advisors of different sides. */
export function meanTie(office: Office): number {
  const { advisors } = office
  let sum = 0
  for (const one of office.sides[STATE])
    for (const other of office.sides[MUNICIPAL]) sum += advisors.ties[advisors.tieCell(one, other)]
  const pairs = office.sides[STATE].length * office.sides[MUNICIPAL].length
  return pairs > 0 ? sum / pairs : 0
}
