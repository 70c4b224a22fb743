import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../calendar.ts'
import { effortFor } from '../follow-up/assessment.ts'
import type { Office } from '../office.ts'
import { Income, MUNICIPAL, NEEDS, STATE } from './table.ts'

/** Needs and trust stay this far away from 0 and 1 at arrival. */
const NEED_MARGIN = 0.02
const TRUST_MARGIN = 0.05

const LUCK_OF_COMMON_FACTOR = 4
const LUCK_OF_TRUST = 5

const within = (value: number, margin: number): number => Math.min(1 - margin, Math.max(margin, value))

/** A new row that nobody is in yet. */
export function newRow(office: Office, address: number, group: number): number {
  const { users, luck } = office
  if (users.count === users.capacity)
    throw new RangeError(`more than ${users.capacity} persons in one run: the room was reckoned too small`)
  const user = users.count++
  users.address[user] = address
  users.group[user] = group
  users.createdDay[user] = office.day
  NEEDS.forEach((_, n) => {
    users.misreading[4 * user + n] = luck.normal(address, PERSON.perceivedNeed, 0, n)
  })
  return user
}

/**
 * A person as the person is, whatever the office: birth date, age, needs, trust, income. Everything is drawn at the
 * person’s own address.
 */
export function createPerson(office: Office, address: number, group: number): number {
  const { users, luck, scenario } = office
  const user = newRow(office, address, group)
  const profile = scenario.groups[group]
  users.birthDate[user] = luck.uniform(address, PERSON.birthDate)
  const age =
    profile.ageFrom + luck.uniform(address, PERSON.age) * Math.max(0, profile.ageTo - profile.ageFrom)
  users.ageAtStart[user] = age - office.day / DAYS_PER_YEAR
  drawNeeds(office, user)
  const trust = luck.normal(address, PERSON.nature, 0, LUCK_OF_TRUST)
  users.ownTrust[user] = within(profile.trust + scenario.needs.trustSpread * trust, TRUST_MARGIN)
  users.trust[user] = users.ownTrust[user]
  users.activation[user] = scenario.stateOfMind.activationAtArrival
  users.assistancePropensity[user] = luck.normal(address, PERSON.assistancePropensity)
  drawIncome(office, user)
  return user
}

/** Four needs around the means of the group, correlated by a common factor. */
function drawNeeds(office: Office, user: number): void {
  const { users, luck, scenario } = office
  const { spread, commonFactor } = scenario.needs
  const address = users.address[user]
  const profile = scenario.groups[users.group[user]]
  const common = luck.normal(address, PERSON.nature, 0, LUCK_OF_COMMON_FACTOR)
  NEEDS.forEach((need, n) => {
    const own = luck.normal(address, PERSON.nature, 0, n)
    const z = Math.sqrt(commonFactor) * common + Math.sqrt(1 - commonFactor) * own
    const value = within(profile.needs[need] + spread * z, NEED_MARGIN)
    users.needs[4 * user + n] = value
    users.needsAtArrival[4 * user + n] = value
  })
  describeNeeds(office, user)
}

/** Complexity and the effort that true needs call for: facts that no office can change. */
function describeNeeds(office: Office, user: number): void {
  const { users, scenario } = office
  const [health, social, skills, work] = users.needsAtArrival.subarray(4 * user, 4 * user + 4)
  const high = [health, social, skills, work].filter((need) => need > scenario.needs.high).length
  users.complex[user] = high >= 3 ? 1 : 0
  users.trueEffort[user] = effortFor(scenario, health, social, skills, work)
}

/** Income and side of entry, by the shares of the person’s group. */
export function drawIncome(office: Office, user: number): void {
  const { users, luck, scenario } = office
  const { assistanceShare, stateBenefitShare, entrySide } = scenario.groups[users.group[user]]
  const u = luck.uniform(users.address[user], PERSON.income)
  users.onAssistance[user] = scenario.mechanisms.assistance && u < assistanceShare ? 1 : 0
  users.income[user] = u > 1 - stateBenefitShare ? Income.stateBenefit : Income.none
  const municipal = entrySide === 'municipal' || (entrySide === 'by-income' && u < assistanceShare)
  users.entrySide[user] = municipal ? MUNICIPAL : STATE
}
