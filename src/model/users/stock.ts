import { PERSON } from '../../random/decisions.ts'
import { assignAdvisor } from '../advisors/caseload.ts'
import { bookTalk, wantedInterval } from '../advisors/caseload.ts'
import { judgeLoad } from '../advisors/load.ts'
import { DAYS_PER_STRETCH, DAYS_PER_YEAR } from '../calendar.ts'
import { Activity, noteLife, noteMeasure, Start } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { startMeasure } from '../measures/places.ts'
import { Node, nodeOf, schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { countIn, drawThresholds } from './entry.ts'
import { newRow } from './person.ts'
import { awaitOffice } from './pupils.ts'
import { awaitRelapse, awaitReturn } from './returning.ts'
import { Income, isPresent, MUNICIPAL, Plan, STATE, Status, WAYS_OUT } from './table.ts'
import { joinTurns } from './turns.ts'

/** Facts kept of a person of the stock, in the order of a row of the data file. Days count back from the snapshot. */
export const STOCK_COLUMNS = [
  'group',
  'status',
  'effort',
  'entrySide',
  'hasState',
  'hasMunicipal',
  'income',
  'onAssistance',
  'completed',
  'stays',
  'daysSinceEntry',
  'daysSinceContact',
  'daysInWork',
  'schoolDaysLeft',
  'measure',
  'daysLeftInMeasure',
  'birthDate',
  'age',
  'health',
  'social',
  'skills',
  'work',
  'healthAtArrival',
  'socialAtArrival',
  'skillsAtArrival',
  'workAtArrival',
  'trust',
  'ownTrust',
  'activation',
  'assistancePropensity',
  'knownByState',
  'knownByMunicipal',
  'recentTalks',
] as const
export type StockColumn = (typeof STOCK_COLUMNS)[number]

/**
 * A pool of persons as they are in the middle of a long run of the dual office, from which an office’s initial stock
 * is drawn with replacement. Whole persons, so that what belongs together stays together.
 */
export interface Stock {
  /** names behind the numbers of the columns `group` and `measure` */
  readonly groups: readonly string[]
  readonly measures: readonly string[]
  /** persons of one snapshot, at inflow 1: how many are drawn */
  readonly size: number
  /** one row per person, in the order of STOCK_COLUMNS; measure −1 for none */
  readonly persons: readonly (readonly number[])[]
}

/** People in work for longer than this hardly come back and are not kept. */
const YEARS_IN_WORK = 5

const COLUMN = Object.fromEntries(STOCK_COLUMNS.map((name, position) => [name, position])) as Record<
  StockColumn,
  number
>

/** Draws the initial stock: the same persons in every office of the same inflow, each with new thresholds. */
export function drawStock(office: Office, stock: Stock): void {
  const { luck, scenario } = office
  const groups = stock.groups.map((name) => scenario.groups.findIndex((group) => group.name === name))
  const measures = stock.measures.map((name) =>
    scenario.measures.findIndex((measure) => measure.name === name),
  )
  const size = Math.round(stock.size * scenario.inflow)
  for (let number = 0; number < size; number++) {
    const pick = Math.floor(luck.uniform(number, PERSON.stock) * stock.persons.length)
    const row = stock.persons[pick]
    const group = groups[row[COLUMN.group]]
    if (group === NOBODY) continue
    const measure = row[COLUMN.measure] < 0 ? NOBODY : measures[row[COLUMN.measure]]
    placePerson(office, number, group, measure, row)
  }
  bookFirstTalks(office)
}

function placePerson(
  office: Office,
  address: number,
  group: number,
  measure: number,
  row: readonly number[],
): void {
  const { users } = office
  const user = newRow(office, address, group)
  users.fromStock[user] = 1
  copyColumns(office, user, row)
  const status = users.status[user]
  noteLife(office, Activity.present, user, status, users.arrivalDay[user])
  if (isPresent(status)) settleUser(office, user, row, measure)
  else if (status === Status.work) {
    users.workSince[user] = -row[COLUMN.daysInWork]
    awaitRelapse(office, user, row[COLUMN.daysInWork] / DAYS_PER_YEAR)
  } else if (status === Status.outOfReach) {
    users.lostSince[user] = 0
    office.heads.outOfReach++
    awaitReturn(office, user)
  } else if (status === Status.pupil) settlePupil(office, user, row)
  else if (status === Status.idle) {
    users.fromSchool[user] = 1
    awaitOffice(office, user)
  }
}

function copyColumns(office: Office, user: number, row: readonly number[]): void {
  const { users } = office
  const value = (column: StockColumn) => row[COLUMN[column]]
  users.status[user] = value('status')
  users.effort[user] = value('effort')
  users.entrySide[user] = value('entrySide')
  users.income[user] = value('income')
  users.onAssistance[user] = office.scenario.mechanisms.assistance ? value('onAssistance') : 0
  users.completed[user] = value('completed')
  users.stays[user] = value('stays')
  users.arrivalDay[user] = -value('daysSinceEntry')
  users.spellStart[user] = -value('daysSinceEntry')
  users.followedSinceBySide.fill(-value('daysSinceEntry'), 2 * user, 2 * user + 2)
  users.lastContact[user] = -value('daysSinceContact')
  users.birthDate[user] = value('birthDate')
  users.ageAtStart[user] = value('age')
  for (let need = 0; need < 4; need++) {
    users.needs[4 * user + need] = row[COLUMN.health + need]
    users.needsAtArrival[4 * user + need] = row[COLUMN.healthAtArrival + need]
  }
  users.trust[user] = value('trust')
  users.ownTrust[user] = value('ownTrust')
  users.activation[user] = value('activation')
  users.assistancePropensity[user] = value('assistancePropensity')
  users.knownBySide[2 * user + STATE] = value('knownByState')
  users.knownBySide[2 * user + MUNICIPAL] = value('knownByMunicipal')
  users.recentTalks[user] = value('recentTalks')
  describeComplexity(office, user)
}

function describeComplexity(office: Office, user: number): void {
  const needs = office.users.needsAtArrival.subarray(4 * user, 4 * user + 4)
  const high = needs.filter((need) => need > office.scenario.needs.high).length
  office.users.complex[user] = high >= 3 ? 1 : 0
  office.users.seenComplex[user] = office.users.complex[user]
}

function settleUser(office: Office, user: number, row: readonly number[], measure: number): void {
  const { users, measures } = office
  users.status[user] = Status.followed
  users.planPause[user] = 0
  drawThresholds(office, user)
  countIn(office, user)
  joinTurns(office.turns, users, user, user % DAYS_PER_STRETCH)
  if (row[COLUMN.hasState]) assignAdvisor(office, user, STATE)
  if (row[COLUMN.hasMunicipal]) assignAdvisor(office, user, MUNICIPAL)
  const isFree = measure !== NOBODY && measures.occupied[measure] < measures.places[measure]
  if (!isFree) return
  // The stay of the row is under way: it is among those counted, and has lasted for a while.
  users.stays[user]--
  startMeasure(office, user, measure)
  users.measureDay[user] = row[COLUMN.daysLeftInMeasure] - measures.days[measure]
  noteMeasure(office, Activity.measureStarts, user, Start.earlier, users.measureDay[user])
  if (!measures.rules[measure].permanent)
    schedule(office, nodeOf(user, Node.life), office.day + row[COLUMN.daysLeftInMeasure])
}

function settlePupil(office: Office, user: number, row: readonly number[]): void {
  const { users } = office
  users.fromSchool[user] = 1
  users.schoolEnd[user] = row[COLUMN.schoolDaysLeft]
  users.thresholds[user * WAYS_OUT.length] = office.luck.exponential(users.address[user], PERSON.school, 0, 0)
  office.heads.pupils++
  joinTurns(office.turns, users, user, user % DAYS_PER_STRETCH)
}

/** Spreads the first talks of the stock over the intervals that advisors can keep. */
function bookFirstTalks(office: Office): void {
  const { users, advisors, luck } = office
  for (let advisor = 0; advisor < advisors.count; advisor++) judgeLoad(office, advisor)
  for (let place = 0; place < 2 * users.count; place++) {
    const advisor = users.advisorBySide[place]
    if (advisor === NOBODY) continue
    const user = place >> 1
    const part = luck.uniform(users.address[user], PERSON.stock, 0, 1 + (place & 1))
    bookTalk(office, user, place & 1, part * wantedInterval(office, user) * advisors.stretch[advisor])
  }
}

/** Everybody who belongs to a stock at the end of today, one row per person in the order of STOCK_COLUMNS. */
export function captureStock(office: Office): number[][] {
  const rows: number[][] = []
  for (let user = 0; user < office.users.count; user++)
    if (belongsToStock(office, user)) rows.push(STOCK_COLUMNS.map((column) => fact(office, user, column)))
  return rows
}

function belongsToStock(office: Office, user: number): boolean {
  const { users, day } = office
  const status = users.status[user]
  if (status === Status.work) return day - users.workSince[user] < YEARS_IN_WORK * DAYS_PER_YEAR
  return isPresent(status) || [Status.outOfReach, Status.pupil, Status.idle].some((kept) => kept === status)
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function fact(office: Office, user: number, column: StockColumn): number {
  const { users, day } = office
  const inMeasure = users.plan[user] === Plan.inMeasure
  const needs = ['health', 'social', 'skills', 'work']
  if (needs.includes(column)) return round(users.needs[4 * user + needs.indexOf(column)])
  const atArrival = needs.indexOf(column.replace('AtArrival', ''))
  if (atArrival >= 0) return round(users.needsAtArrival[4 * user + atArrival])
  switch (column) {
    case 'hasState':
      return users.advisorBySide[2 * user + STATE] === NOBODY ? 0 : 1
    case 'hasMunicipal':
      return users.advisorBySide[2 * user + MUNICIPAL] === NOBODY ? 0 : 1
    case 'income':
      return users.income[user] === Income.stateBenefit ? 1 : 0
    case 'daysSinceEntry':
      return day - users.spellStart[user]
    case 'daysSinceContact':
      return Math.max(0, day - users.lastContact[user])
    case 'daysInWork':
      return users.workSince[user] < 0 && users.status[user] !== Status.work ? 0 : day - users.workSince[user]
    case 'schoolDaysLeft':
      return users.status[user] === Status.pupil ? Math.max(1, users.schoolEnd[user] - day) : 0
    case 'measure':
      return inMeasure ? users.planMeasure[user] : NOBODY
    case 'daysLeftInMeasure':
      return inMeasure ? daysLeft(office, user) : 0
    case 'age':
      return round(users.ageAtStart[user] + day / DAYS_PER_YEAR)
    case 'knownByState':
      return round(users.knownBySide[2 * user + STATE])
    case 'knownByMunicipal':
      return round(users.knownBySide[2 * user + MUNICIPAL])
    default:
      return round(users[column as 'trust'][user])
  }
}

function daysLeft(office: Office, user: number): number {
  const { users, measures, day } = office
  return Math.max(1, measures.days[users.planMeasure[user]] - (day - users.measureDay[user]))
}
