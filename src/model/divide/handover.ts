import { PERSON } from '../../random/decisions.ts'
import { MUNICIPAL, otherSide, STATE } from '../../vocabulary/sides.ts'
import { Work } from '../../vocabulary/work.ts'
import { releaseUser } from '../advisors/caseload.ts'
import { spend } from '../advisors/minutes.ts'
import { decideBenefit, joinSide } from '../follow-up/assessment.ts'
import { perceivedNeed } from '../follow-up/perception.ts'
import { noteBetween, noteCase } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import type { Office } from '../office.ts'
import { Need } from '../users/needs.ts'
import { caseOf, Income } from '../users/table.ts'
import { exchangeWord } from './joint-plan.ts'

/**
 * The other side takes part in the follow-up from now on. Between advisors who know each other it is a warm handover,
 * in a talk of all three; otherwise the user comes to a stranger who sees what the systems show. The municipal side
 * keeps users who still seem to need it, unless the handover is a transfer.
 */
export function handOver(office: Office, from: number, to: number, user: number): void {
  const { users, advisors, scenario, books } = office
  const side = advisors.side[to]
  const own = caseOf(user, side)
  if (users.cases.advisor[own] !== NOBODY) return
  joinSide(office, user, side)
  // If the person is waiting for a place, the advisor who answered takes the handover.
  const receiver = users.cases.advisor[own] === NOBODY ? to : users.cases.advisor[own]
  spend(office, from, Work.handover, scenario.divide.handoverMinutes)
  spend(office, receiver, Work.handover, scenario.divide.handoverMinutes)
  const warm = isWarm(office, from, receiver, user, side)
  if (warm) tell(office, user, side)
  else if (scenario.mechanisms.trustDynamics) users.trust[user] *= 1 - scenario.stateOfMind.handoverLoss
  users.cases.handedOver[own] = office.day
  users.lastHandover[user] = office.day
  books.handovers++
  noteBetween(office, Activity.handover, user, receiver, from, warm ? 1 : 0, scenario.divide.handoverMinutes)
  if (side === STATE) afterTransferToState(office, user)
  exchangeWord(office, user)
}

/** In a talk of all three the new advisor hears a share of what the first one knows. */
function tell(office: Office, user: number, side: number): void {
  const { known } = office.users.cases
  const own = caseOf(user, side)
  const told = office.scenario.divide.warmKnowledge * known[caseOf(user, otherSide(side))]
  known[own] = Math.max(known[own], told)
}

function isWarm(office: Office, from: number, to: number, user: number, side: number): boolean {
  const { users, advisors, luck } = office
  const tie = advisors.ties[advisors.tieCell(from, to)]
  return luck.chance(tie, users.address[user], PERSON.warmHandover, users.spell[user], side)
}

function afterTransferToState(office: Office, user: number): void {
  const { users, scenario } = office
  const social = perceivedNeed(office, user, MUNICIPAL, Need.social)
  decideBenefit(office, user)
  const needed = social >= scenario.divide.releaseSocial || users.income[user] !== Income.stateBenefit
  if (users.cases.advisor[caseOf(user, STATE)] === NOBODY || (needed && !isTransfer(office, user))) return
  const former = users.cases.advisor[caseOf(user, MUNICIPAL)]
  if (former !== NOBODY) noteCase(office, Activity.released, user, former)
  releaseUser(office, user, MUNICIPAL)
}

/** Whether the municipal side lets go by rule, even of a user who still seems to need it. */
const isTransfer = ({ users, luck, scenario }: Office, user: number): boolean =>
  luck.chance(scenario.divide.transferLetsGo, users.address[user], PERSON.letGo, users.spell[user])
