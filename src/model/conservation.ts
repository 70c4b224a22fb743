import { namesOf } from '../vocabulary/names.ts'
import { isPresent, Status } from '../vocabulary/statuses.ts'
import { KINDS_OF_WORK } from '../vocabulary/work.ts'
import { sumOfAll } from './column.ts'
import { NOBODY } from './lists.ts'
import type { Office } from './office.ts'
import { casesOf, everybody, Plan } from './users/table.ts'

/** Rounding of sums of minutes and kroner, as a share of the sum. */
const ROUNDING = 1e-9

/**
 * Proves at the end of a run that nothing has got lost: persons, caseloads, places, minutes and money, each counted a
 * second time from the tables.
 *
 * @param overrunAtStart minutes that advisors had worked ahead when the books were opened
 * @throws Error that names what does not add up
 */
export function checkConservation(office: Office, overrunAtStart: number): void {
  checkPeople(office)
  checkCaseloads(office)
  checkPlaces(office)
  if (!office.scenario.mechanisms.unlimitedMinutes) checkMinutes(office, overrunAtStart)
  checkMoney(office)
  checkShares(office)
}

function expect(what: string, counted: number, kept: number): void {
  if (Math.abs(counted - kept) > ROUNDING * Math.max(1, Math.abs(kept)))
    throw new Error(`conservation is broken: ${what}: ${counted} counted anew, ${kept} kept`)
}

function checkPeople(office: Office): void {
  const { users, heads, books } = office
  const byStatus = new Float64Array(namesOf(Status).length)
  const byGroup = new Float64Array(heads.byGroup.length)
  const byEffort = new Float64Array(heads.byEffort.length)
  for (const user of everybody(users)) {
    byStatus[users.status[user]]++
    if (!isPresent(users.status[user])) continue
    byGroup[users.group[user]]++
    byEffort[users.effort[user]]++
  }
  expect('persons without a status', byStatus[Status.none], 0)
  const present = byStatus[Status.waiting] + byStatus[Status.followed]
  expect('users in the office', present, heads.present)
  expect('persons out of reach', byStatus[Status.outOfReach], heads.outOfReach)
  expect('pupils at risk', byStatus[Status.pupil], heads.pupils)
  byGroup.forEach((count, group) => expect(`users of group ${group}`, count, heads.byGroup[group]))
  byEffort.forEach((count, effort) => expect(`users of effort ${effort}`, count, heads.byEffort[effort]))
  const entries = sumOfAll(books.arrivals) + sumOfAll(books.returns)
  const exits = sumOfAll(books.exitsByEffort)
  expect('users at the start plus entries minus exits', books.presentAtStart + entries - exits, heads.present)
}

function checkCaseloads(office: Office): void {
  const { users, advisors } = office
  const caseload = new Float64Array(advisors.count)
  const demand = new Float64Array(advisors.count)
  for (const user of everybody(users))
    for (const own of casesOf(user)) {
      const advisor = users.cases.advisor[own]
      if (advisor === NOBODY) continue
      caseload[advisor]++
      demand[advisor] += users.cases.demand[own]
    }
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    expect(`caseload of advisor ${advisor}`, caseload[advisor], advisors.caseload[advisor])
    expect(`users of advisor ${advisor}`, caseload[advisor], advisors.users[advisor].length)
    // Demand is kept by adding and taking away, so its rounding is that of all users who came and went.
    if (Math.abs(demand[advisor] - advisors.demand[advisor]) > 1e-6)
      throw new Error(`conservation is broken: demand on advisor ${advisor}`)
  }
}

function checkPlaces(office: Office): void {
  const { users, measures, heads } = office
  const taken = new Float64Array(measures.count)
  for (const user of everybody(users))
    if (users.plan[user] === Plan.inMeasure) taken[users.planMeasure[user]]++
  taken.forEach((count, measure) => {
    expect(`places of measure ${measure}`, count, measures.occupied[measure])
    if (count > measures.places[measure]) throw new Error(`measure ${measure} holds more than its places`)
  })
  expect('persons in measures', sumOfAll(taken), heads.inMeasure)
}

function checkMinutes(office: Office, overrunAtStart: number): void {
  const { advisors, books, scenario } = office
  const worked = sumOfAll(books.minutes)
  const overrun = sumOfAll(advisors.overrun) - overrunAtStart
  const paid = advisors.count * books.days * scenario.agenda.minutesPerDay
  expect(
    `minutes under ${KINDS_OF_WORK.length} kinds of work, less what was worked ahead`,
    worked - overrun,
    paid,
  )
}

function checkMoney(office: Office): void {
  const { users, books } = office
  let paid = 0
  for (const user of everybody(users)) paid += users.assistancePaid[user]
  expect('social assistance by person and by group', paid, sumOfAll(books.assistanceNok))
}

function checkShares(office: Office): void {
  const { users, advisors } = office
  for (const user of everybody(users)) {
    for (const need of users.needs.all) expectShare('needs', need[user])
    expectShare('trust', users.trust[user])
    expectShare('activation', users.activation[user])
    for (const own of casesOf(user)) expectShare('knowledge of users', users.cases.known[own])
  }
  for (const known of advisors.measureKnowledge) expectShare('knowledge of measures', known)
  for (const attitude of advisors.attitude) expectShare('attitudes', attitude)
  for (const tie of advisors.ties) expectShare('ties', tie)
}

function expectShare(what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new Error(`${what} should lie between 0 and 1, not at ${value}`)
}
