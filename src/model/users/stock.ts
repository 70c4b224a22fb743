import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import {
  Fact,
  STOCK_COLUMNS,
  type Stock,
  type StockColumn,
  yearsInOffice,
} from '../../vocabulary/initial-stock.ts'
import { MUNICIPAL, STATE } from '../../vocabulary/sides.ts'
import { isPresent, Status } from '../../vocabulary/statuses.ts'
import { assignAdvisor, bookTalk, wantedInterval } from '../advisors/caseload.ts'
import { judgeLoad } from '../advisors/load.ts'
import { LIFE_STEP_DAYS } from '../calendar.ts'
import { firstTalkIndex } from '../draws.ts'
import { noteLife, noteMeasure } from '../journal-entries.ts'
import { Activity, Start } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { startMeasure } from '../measures/places.ts'
import { Node, nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { become } from './course.ts'
import { countIn, drawThresholds } from './entry.ts'
import { createPerson, isComplex, newPerson, setWorkPropensity } from './person.ts'
import { awaitOffice, startSchool } from './pupils.ts'
import { goOutside } from './outside.ts'
import { awaitRelapse } from './returning.ts'
import { NEEDS } from './needs.ts'
import { rowsDrawn, stockOf } from './stock-draw.ts'
import { caseOf, everybody, Income, Plan, rowOf } from './table.ts'
import { joinTurns } from './turns.ts'

/** Index of the draw of past time in the office. Index 0 draws the person from the pool, 1 and 2 the first talks. */
const SINCE_ENTRY = 3

/**
 * People who have been in work for longer than this are left out of the pool. Less than a twentieth of their risk of
 * losing the job is left, and they would crowd a small pool. The limit does not affect how offices or persons behave.
 */
const YEARS_IN_WORK = 5

/** Draws the initial stock: the same persons in every office with the same stock, each with new thresholds. */
export function drawStock(office: Office, pool: Stock): void {
  const { scenario } = office
  const groups = positions(pool.groups, scenario.groups)
  const measures = positions(pool.measures, scenario.measures)
  let address = 0
  for (const row of rowsDrawn(office, pool)) {
    const measure = row[Fact.measure] < 0 ? NOBODY : measures[row[Fact.measure]]
    placePerson(office, address++, groups[row[Fact.group]], measure, row)
  }
  scenario.groups.forEach((group, position) => {
    if (pool.groups.includes(group.name)) return
    for (let number = Math.round(stockOf(scenario, group, pool)); number > 0; number--)
      placeNewcomer(office, address++, position, pool)
  })
  bookFirstTalks(office)
}

/** Position of each name in a list of the scenario; NOBODY for names not on it. */
const positions = (names: readonly string[], all: readonly { readonly name: string }[]): Int32Array =>
  Int32Array.from(names, (name) => all.findIndex((one) => one.name === name))

/**
 * Somebody of a group that the pool lacks: a person with needs as at arrival, already assessed correctly, whose time
 * in the office so far is drawn with the mean stay as its mean.
 */
function placeNewcomer(office: Office, address: number, group: number, pool: Stock): void {
  const { users, luck, scenario } = office
  const user = createPerson(office, address, group)
  users.fromStock[user] = 1
  if (scenario.groups[group].pupils) return startSchool(office, user)
  const years =
    luck.exponential(address, PERSON.stock, 0, SINCE_ENTRY) * yearsInOffice(pool, scenario.groups[group].name)
  const days = Math.round(years * DAYS_PER_YEAR)
  users.arrivalDay[user] = -days
  users.spellStart[user] = -days
  users.effort[user] = users.trueEffort[user]
  users.seenComplex[user] = users.complex[user]
  const side = users.entrySide[user]
  users.cases.since[caseOf(user, side)] = -days
  become(office, user, Status.followed, -days)
  noteLife(office, Activity.present, user, Status.followed, -days)
  settle(office, user)
  assignAdvisor(office, user, side)
}

function placePerson(
  office: Office,
  address: number,
  group: number,
  measure: number,
  row: readonly number[],
): void {
  const { users } = office
  const user = newPerson(office, address, group)
  users.fromStock[user] = 1
  copyColumns(office, user, row)
  const status = row[Fact.status] as Status
  become(office, user, isPresent(status) ? Status.followed : status, office.day - daysThere(row))
  noteLife(office, Activity.present, user, status, users.arrivalDay[user])
  if (isPresent(status)) settleUser(office, user, row, measure)
  else if (status === Status.work) {
    users.awaySince[user] = -row[Fact.daysInWork]
    users.outsideSince[user] = -row[Fact.daysInWork]
    awaitRelapse(office, user, row[Fact.daysInWork] / DAYS_PER_YEAR)
  } else if (status === Status.outOfReach) {
    office.heads.outOfReach++
    joinTurns(office.turns, users, user, rowOf(users, user) % LIFE_STEP_DAYS)
    goOutside(office, user)
  } else if (status === Status.withoutWork) goOutside(office, user)
  else if (status === Status.pupil) settlePupil(office, user, row)
  else if (status === Status.idle) {
    users.fromSchool[user] = 1
    awaitOffice(office, user)
  }
}

/** Days that a person of the pool has had the present status; 0 where the pool does not tell, as for out of reach. */
function daysThere(row: readonly number[]): number {
  const status = row[Fact.status]
  if (isPresent(status)) return row[Fact.daysSinceEntry]
  return status === Status.work ? row[Fact.daysInWork] : 0
}

function copyColumns(office: Office, user: number, row: readonly number[]): void {
  const { users } = office
  users.effort[user] = row[Fact.effort]
  users.entrySide[user] = row[Fact.entrySide]
  users.income[user] = row[Fact.income]
  users.onAssistance[user] = office.scenario.mechanisms.assistance ? row[Fact.onAssistance] : 0
  users.completed[user] = row[Fact.completed]
  users.stays[user] = row[Fact.stays]
  users.arrivalDay[user] = -row[Fact.daysSinceEntry]
  users.spellStart[user] = -row[Fact.daysSinceEntry]
  users.cases.since[caseOf(user, STATE)] = -row[Fact.daysSinceEntry]
  users.cases.since[caseOf(user, MUNICIPAL)] = -row[Fact.daysSinceEntry]
  users.lastContact[user] = -row[Fact.daysSinceContact]
  users.birthDate[user] = row[Fact.birthDate]
  users.ageAtStart[user] = row[Fact.age]
  for (let need = 0; need < NEEDS.length; need++) {
    users.needs.all[need][user] = row[Fact.health + need]
    users.needsAtArrival.all[need][user] = row[Fact.healthAtArrival + need]
  }
  users.trust[user] = row[Fact.trust]
  users.ownTrust[user] = row[Fact.ownTrust]
  users.activation[user] = row[Fact.activation]
  users.assistancePropensity[user] = row[Fact.assistancePropensity]
  users.cases.known[caseOf(user, STATE)] = row[Fact.knownByState]
  users.cases.known[caseOf(user, MUNICIPAL)] = row[Fact.knownByMunicipal]
  users.recentTalks[user] = row[Fact.recentTalks]
  users.bothSidesOnArrival[user] = row[Fact.bothSidesOnArrival]
  setWorkPropensity(office, user, row[Fact.workPropensity])
  users.complex[user] = isComplex(office, user) ? 1 : 0
  users.seenComplex[user] = users.complex[user]
}

function settleUser(office: Office, user: number, row: readonly number[], measure: number): void {
  const { users, measures } = office
  settle(office, user)
  if (row[Fact.hasState]) assignAdvisor(office, user, STATE)
  if (row[Fact.hasMunicipal]) assignAdvisor(office, user, MUNICIPAL)
  const isFree = measure !== NOBODY && measures.occupied[measure] < measures.places[measure]
  if (!isFree) return
  // The stay in the measure is under way: the row counts it already, and it started some time ago.
  users.stays[user]--
  startMeasure(office, user, measure)
  users.measureDay[user] = row[Fact.daysLeftInMeasure] - measures.days[measure]
  noteMeasure(office, Activity.measureStarts, user, Start.earlier, users.measureDay[user])
  if (!measures.rules[measure].permanent)
    schedule(office, nodeOf(user, Node.life), office.day + row[Fact.daysLeftInMeasure])
}

/** Makes somebody a user in follow-up, with thresholds as for a new spell. */
function settle(office: Office, user: number): void {
  const { users } = office
  drawThresholds(office, user)
  countIn(office, user)
  joinTurns(office.turns, users, user, rowOf(users, user) % LIFE_STEP_DAYS)
}

function settlePupil(office: Office, user: number, row: readonly number[]): void {
  const { users } = office
  users.fromSchool[user] = 1
  users.schoolEnd[user] = row[Fact.schoolDaysLeft]
  users.schoolThreshold[user] = office.luck.exponential(users.address[user], PERSON.school, 0, 0)
  office.heads.pupils++
  joinTurns(office.turns, users, user, rowOf(users, user) % LIFE_STEP_DAYS)
}

/** Spreads the first talks of the stock over the intervals that advisors can keep. */
function bookFirstTalks(office: Office): void {
  const { users, advisors, luck } = office
  for (let advisor = 0; advisor < advisors.count; advisor++) judgeLoad(office, advisor)
  for (const user of everybody(users))
    for (const side of [STATE, MUNICIPAL]) {
      const advisor = users.cases.advisor[caseOf(user, side)]
      if (advisor === NOBODY) continue
      const part = luck.uniform(users.address[user], PERSON.stock, 0, firstTalkIndex(side))
      bookTalk(office, user, side, part * wantedInterval(office, user, advisor) * advisors.stretch[advisor])
    }
}

/** Everybody who belongs to a stock at the end of today, one row per person in the order of STOCK_COLUMNS. */
export function captureStock(office: Office): number[][] {
  const rows: number[][] = []
  for (const user of everybody(office.users))
    if (belongsToStock(office, user)) rows.push(STOCK_COLUMNS.map((column) => fact(office, user, column)))
  return rows
}

function belongsToStock(office: Office, user: number): boolean {
  const { users, day } = office
  const status = users.status[user]
  // People who left without work are kept only if they are due to come back or find work.
  if (status === Status.withoutWork) return office.lists.isListed(nodeOf(user, Node.life))
  if (status === Status.work) return day - users.outsideSince[user] < YEARS_IN_WORK * DAYS_PER_YEAR
  return isPresent(status) || [Status.outOfReach, Status.pupil, Status.idle].some((kept) => kept === status)
}

/** By group: persons with a status who would belong to a stock captured today. */
export function countKept(office: Office, status: Status): readonly number[] {
  const { users, scenario } = office
  const persons = scenario.groups.map(() => 0)
  for (const user of everybody(users))
    if (users.status[user] === status && belongsToStock(office, user)) persons[users.group[user]]++
  return persons
}

const NEED_NAMES: readonly string[] = NEEDS

/** Three decimals keep the file of the pool small; needs and trust are not known more precisely anyway. */
const round = (value: number): number => Math.round(value * 1000) / 1000

function fact(office: Office, user: number, column: StockColumn): number {
  const { users, day } = office
  const inMeasure = users.plan[user] === Plan.inMeasure
  const need = NEED_NAMES.indexOf(column)
  if (need >= 0) return round(users.needs.all[need][user])
  const atArrival = NEED_NAMES.indexOf(column.replace('AtArrival', ''))
  if (atArrival >= 0) return round(users.needsAtArrival.all[atArrival][user])
  switch (column) {
    case 'hasState':
      return users.cases.advisor[caseOf(user, STATE)] === NOBODY ? 0 : 1
    case 'hasMunicipal':
      return users.cases.advisor[caseOf(user, MUNICIPAL)] === NOBODY ? 0 : 1
    case 'income':
      return users.income[user] === Income.stateBenefit ? 1 : 0
    case 'daysSinceEntry':
      return day - users.spellStart[user]
    case 'daysSinceContact':
      return Math.max(0, day - users.lastContact[user])
    case 'daysInWork':
      return users.status[user] === Status.work ? day - users.outsideSince[user] : 0
    case 'schoolDaysLeft':
      return users.status[user] === Status.pupil ? Math.max(1, users.schoolEnd[user] - day) : 0
    case 'measure':
      return inMeasure ? users.planMeasure[user] : NOBODY
    case 'daysLeftInMeasure':
      return inMeasure ? daysLeft(office, user) : 0
    case 'age':
      return round(users.ageAtStart[user] + day / DAYS_PER_YEAR)
    case 'knownByState':
      return round(users.cases.known[caseOf(user, STATE)])
    case 'knownByMunicipal':
      return round(users.cases.known[caseOf(user, MUNICIPAL)])
    default:
      return round(users[column as 'trust'][user])
  }
}

function daysLeft(office: Office, user: number): number {
  const { users, measures, day } = office
  return Math.max(1, measures.days[users.planMeasure[user]] - (day - users.measureDay[user]))
}
