import { PERSON } from '../../random/decisions.ts'
import { MUNICIPAL, otherSide } from '../../vocabulary/sides.ts'
import { Link } from '../books.ts'
import { agree } from '../follow-up/agreement.ts'
import { perceivedNeed } from '../follow-up/perception.ts'
import { noteCase } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { isAdmitted } from '../measures/admission.ts'
import { nodeOf } from '../nodes.ts'
import type { Office } from '../office.ts'
import { countCall, planNumber } from '../users/occasions.ts'
import { Need } from '../users/needs.ts'
import { caseOf, Plan } from '../users/table.ts'
import { asks } from './asking.ts'
import { noteLink } from './chain.ts'
import { sendRequest } from './requests.ts'
import { RequestKind } from './table.ts'

/**
 * The best measure belongs to the other side. The advisor asks for it, or goes on with the best of the own side. An
 * advisor who has repeatedly had no reply turns to partners in the district first; so does the municipal side to the
 * degree that its leader’s strategy says so.
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
  noteCase(office, Activity.needed, user, advisor, RequestKind.measure)
  const silenced = isTiredOfSilence(office, advisor)
  const looks = silenced || looksToPartnersFirst(office, user, side)
  const partner = looks ? partnerMeasure(office, user, side) : NOBODY
  if (silenced || partner !== NOBODY) {
    noteCase(office, Activity.partners, user, advisor)
    agree(office, advisor, user, side, partner === NOBODY ? fallback : partner, true)
  } else if (asks(office, advisor, user, RequestKind.measure)) {
    office.users.plan[user] = Plan.asking
    sendRequest(office, RequestKind.measure, advisor, user, measure, fallback)
  } else agree(office, advisor, user, side, fallback, true)
}

/** After repeated silence the advisor looks elsewhere once, and then tries again. */
function isTiredOfSilence(office: Office, advisor: number): boolean {
  const { silences } = office.advisors
  if (silences[advisor] < office.scenario.divide.silencesBeforePartners) return false
  silences[advisor] = 0
  return true
}

/** A strategy rather than a reaction: where partners have nothing for the user, the other side is asked as usual. */
const looksToPartnersFirst = ({ users, levers, luck }: Office, user: number, side: number): boolean =>
  side === MUNICIPAL &&
  luck.chance(levers.districtPartners, users.address[user], PERSON.partners, planNumber(users, user))

function partnerMeasure(office: Office, user: number, side: number): number {
  const { measures } = office
  for (let measure = 0; measure < measures.count; measure++)
    if (measures.rules[measure].partner && isAdmitted(office, user, side, measure)) return measure
  return NOBODY
}

/** After a talk: does this user need the other side, and does the advisor ask for it? */
export function considerHandover(office: Office, advisor: number, user: number, side: number): void {
  const { users, scenario, day } = office
  const own = caseOf(user, side)
  const { talksBeforeAsking, askAgainDays } = scenario.divide
  if (!scenario.mechanisms.handover || users.cases.talks[own] < talksBeforeAsking) return
  const other = otherSide(side)
  const followed =
    users.cases.advisor[caseOf(user, other)] !== NOBODY || office.lists.isListed(nodeOf(user, other))
  if (followed || day < users.cases.askAgain[own] || !needsOtherSide(office, user, side)) return
  users.cases.askAgain[own] = day + askAgainDays
  countCall(users, user)
  noteLink(office, side, Link.needed)
  noteCase(office, Activity.needed, user, advisor, RequestKind.followUp)
  if (asks(office, advisor, user, RequestKind.followUp))
    sendRequest(office, RequestKind.followUp, advisor, user)
}

function needsOtherSide(office: Office, user: number, side: number): boolean {
  const { handoverHealth, handoverSocial } = office.scenario.assessment
  return side === MUNICIPAL
    ? perceivedNeed(office, user, side, Need.health) > handoverHealth
    : perceivedNeed(office, user, side, Need.social) > handoverSocial
}
