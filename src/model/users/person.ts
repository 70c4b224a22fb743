import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { effortFor } from '../follow-up/assessment.ts'
import type { Office } from '../office.ts'
import { NEEDS } from './needs.ts'
import { Income } from './table.ts'

const LUCK_OF_COMMON_FACTOR = 4
const LUCK_OF_TRUST = 5

const within = (value: number, margin: number): number => Math.min(1 - margin, Math.max(margin, value))

/** Makes the record of a person in a group; apart from their address nothing about them is settled yet. */
export function newPerson(office: Office, address: number, group: number): number {
  const { users, luck } = office
  const user = users.add()
  users.address[user] = address
  users.group[user] = group
  users.createdDay[user] = office.day
  for (let need = 0; need < NEEDS.length; need++)
    users.misreading.all[need][user] = luck.normal(address, PERSON.perceivedNeed, 0, need)
  setWorkPropensity(office, user, luck.normal(address, PERSON.frailty))
  return user
}

/** How much more easily a person finds work than others with the same needs: lognormal with mean 1. */
export function setWorkPropensity({ users, scenario }: Office, user: number, z: number): void {
  const variance = Math.log(1 + scenario.leaving.frailty ** 2)
  users.workPropensity[user] = z
  users.frailty[user] = Math.exp(Math.sqrt(variance) * z - variance / 2)
}

/**
 * A person with everything that does not depend on the office: birth date, age, needs, trust, income. All of it is
 * drawn at the person’s own address.
 */
export function createPerson(office: Office, address: number, group: number): number {
  const { users, luck, scenario } = office
  const user = newPerson(office, address, group)
  const profile = scenario.groups[group]
  users.birthDate[user] = luck.uniform(address, PERSON.birthDate)
  const age =
    profile.ageFrom + luck.uniform(address, PERSON.age) * Math.max(0, profile.ageTo - profile.ageFrom)
  users.ageAtStart[user] = age - office.day / DAYS_PER_YEAR
  drawNeeds(office, user)
  const trust = luck.normal(address, PERSON.nature, 0, LUCK_OF_TRUST)
  const { trustSpread, trustMargin } = scenario.needs
  users.ownTrust[user] = within(profile.trust + trustSpread * trust, trustMargin)
  users.trust[user] = users.ownTrust[user]
  users.activation[user] = scenario.stateOfMind.activationAtArrival
  users.assistancePropensity[user] = luck.normal(address, PERSON.assistancePropensity)
  drawIncome(office, user)
  return user
}

/** Draws the four needs around the means of the group, correlated through a common factor. */
function drawNeeds(office: Office, user: number): void {
  const { users, luck, scenario } = office
  const { spread, commonFactor, needMargin } = scenario.needs
  const address = users.address[user]
  const group = users.group[user]
  const means = office.priors.needs.all
  const common = luck.normal(address, PERSON.nature, 0, LUCK_OF_COMMON_FACTOR)
  for (let need = 0; need < NEEDS.length; need++) {
    const own = luck.normal(address, PERSON.nature, 0, need)
    const z = Math.sqrt(commonFactor) * common + Math.sqrt(1 - commonFactor) * own
    const value = within(means[need][group] + spread * z, needMargin)
    users.needs.all[need][user] = value
    users.needsAtArrival.all[need][user] = value
  }
  describeNeeds(office, user)
}

/** Notes complexity and the effort that the true needs call for: facts that no office can change. */
function describeNeeds(office: Office, user: number): void {
  const { users, scenario } = office
  users.complex[user] = isComplex(office, user) ? 1 : 0
  const { health, social, skills, work } = users.needsAtArrival
  users.trueEffort[user] = effortFor(scenario, health[user], social[user], skills[user], work[user])
}

/** Whether enough needs were high at first arrival to make the person complex. */
export function isComplex({ users, scenario }: Office, user: number): boolean {
  let high = 0
  for (let need = 0; need < NEEDS.length; need++)
    if (users.needsAtArrival.all[need][user] > scenario.needs.high) high++
  return high >= scenario.needs.complexFrom
}

/**
 * Draws income and side of entry, by the shares of the person’s group. A person with income from both sides counts as
 * on social assistance, because what the state pays is not enough to live on.
 */
export function drawIncome(office: Office, user: number): void {
  const { users, luck, scenario } = office
  const { assistanceShare, stateBenefitShare, bothSidesShare, entrySide } = scenario.groups[users.group[user]]
  const u = luck.uniform(users.address[user], PERSON.income)
  const both = luck.chance(bothSidesShare, users.address[user], PERSON.bothSides)
  const assisted = both || u < assistanceShare
  users.bothSidesOnArrival[user] = both ? 1 : 0
  users.onAssistance[user] = scenario.mechanisms.assistance && assisted ? 1 : 0
  users.income[user] = !both && u > 1 - stateBenefitShare ? Income.stateBenefit : Income.none
  const municipal = entrySide === 'municipal' || (entrySide === 'by-income' && assisted)
  users.entrySide[user] = municipal ? MUNICIPAL : STATE
}
