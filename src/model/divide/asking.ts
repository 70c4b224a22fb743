import { PERSON } from '../../random/decisions.ts'
import { spend } from '../advisors/agenda.ts'
import { Work } from '../advisors/table.ts'
import { Link, LINKS } from '../books.ts'
import { monthOf } from '../calendar.ts'
import { agree } from '../follow-up/planning.ts'
import { NOBODY } from '../lists.ts'
import { isAdmitted } from '../measures/admission.ts'
import type { Office } from '../office.ts'
import { Plan } from '../users/table.ts'
import { sendRequest } from './requests.ts'
import { Need } from './table.ts'

/** Silences in a row after which the next need goes to partners in the district. */
const SILENCES_BEFORE_PARTNERS = 2

/** Counts a link of the chain from a need for the other side to its fulfilment; the side is the asker’s. */
export function noteLink(office: Office, side: number, link: number): void {
  office.books.links[side * LINKS + link]++
}

/**
 * The best measure belongs to the other side. The advisor asks for it, or goes on with the best of the own side; who
 * has met silence twice turns to partners in the district first.
 *
 * @param fallback best own measure that was compared, or NOBODY
 */
export function needOtherSidesMeasure(
  office: Office,
  advisor: number,
  user: number,
  side: number,
  measure: number,
  fallback: number,
): void {
  noteLink(office, side, Link.needed)
  if (turnsToPartners(office, advisor)) {
    const partner = partnerMeasure(office, user, side)
    agree(office, advisor, user, side, partner === NOBODY ? fallback : partner, true)
  } else if (asks(office, advisor, user, Need.measure)) {
    office.users.plan[user] = Plan.asking
    sendRequest(office, { need: Need.measure, from: advisor, user, measure, fallback })
  } else agree(office, advisor, user, side, fallback, true)
}

/** After silences the advisor looks elsewhere once, and then tries again. */
function turnsToPartners(office: Office, advisor: number): boolean {
  const { silences } = office.advisors
  if (silences[advisor] < SILENCES_BEFORE_PARTNERS) return false
  silences[advisor] = 0
  return true
}

function partnerMeasure(office: Office, user: number, side: number): number {
  const { measures } = office
  for (let measure = 0; measure < measures.count; measure++)
    if (measures.rules[measure].partner && isAdmitted(office, user, side, measure)) return measure
  return NOBODY
}

/** Whether an advisor asks: the collaboration rate to the power 1/m, with m the learnt inclination. */
export function asks(office: Office, advisor: number, user: number, need: number): boolean {
  const { levers, advisors, users, luck } = office
  const propensity = levers.collaborationRate ** (1 / advisors.asking[advisor])
  const index = 2 * need + advisors.side[advisor]
  if (!luck.chance(propensity, users.address[user], PERSON.ask, monthOf(office.day), index)) return false
  spend(office, advisor, Work.requests, office.scenario.divide.askMinutes)
  noteLink(office, advisors.side[advisor], Link.asked)
  return true
}
