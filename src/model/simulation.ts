import type { Luck } from '../random/luck.ts'
import { phasesOf, scenarioOn } from '../phases.ts'
import type { Phase } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import type { Stock } from '../vocabulary/initial-stock.ts'
import { Status } from '../vocabulary/statuses.ts'
import { fillPosts } from './advisors/turnover.ts'
import { Books } from './books.ts'
import { checkConservation } from './conservation.ts'
import { passDay } from './day.ts'
import { pendingRequests } from './divide/requests.ts'
import { Stage } from './divide/table.ts'
import { closeJournal } from './journal-entries.ts'
import { openJournal } from './journal.ts'
import type { EventSink } from './journal.ts'
import { Office } from './office.ts'
import { meanArrivals } from './users/arrival.ts'
import { drawStock } from './users/stock.ts'
import { personsDrawn } from './users/stock-draw.ts'
import { everybody } from './users/table.ts'

/** What a run needs besides its scenario. */
export interface Circumstances {
  /** luck of the persons, from the seed and the number of the replication */
  readonly luck: Luck
  /** luck of the office and its staff; with another key the run is the null twin */
  readonly officeLuck: Luck
  /** pool of the initial stock; without one, the office starts empty */
  readonly stock: Stock | undefined
  /** receives every event from the first day of the warm-up; without it, no journal is kept */
  readonly events?: EventSink | undefined
}

/**
 * Runs one office through its warm-up and its measured years.
 *
 * @returns the office on its last evening, with the books of the measured years
 * @throws Error where users, places, minutes, requests or money do not add up
 */
export function simulate(scenario: Scenario, circumstances: Circumstances): Office {
  const office = openOffice(scenario, circumstances)
  const warmUp = scenario.warmUpYears * DAYS_PER_YEAR
  for (; office.day < warmUp; office.day++) passDay(office)
  startMeasuring(office)
  for (; office.day < office.days; office.day++) passDay(office)
  closeJournal(office)
  checkConservation(office)
  return office
}

/** An office on its first morning: staff in their posts and the stock in their caseloads. */
export function openOffice(scenario: Scenario, { luck, officeLuck, stock, events }: Circumstances): Office {
  const drawn = scenario.drawnStock ? stock : undefined
  const phases = phasesOf(scenario)
  const office = new Office(phases, luck, officeLuck, roomForPersons(phases, drawn))
  if (events) office.journal = openJournal(events, office.users.capacity)
  fillPosts(office)
  if (drawn) drawStock(office, drawn)
  return office
}

/** The warm-up is over: new books are opened. */
export function startMeasuring(office: Office): void {
  const { scenario, advisors, measures, users } = office
  const size = { advisors: advisors.count, groups: scenario.groups.length, measures: measures.count }
  const books = new Books(size, office.day, office.days)
  books.presentAtStart = office.heads.present
  books.overrunAtStart.set(advisors.overrun)
  books.unreadAtStart.set(pendingRequests(office, Stage.atLeader))
  books.unansweredAtStart.set(pendingRequests(office, Stage.open))
  office.books = books
  for (const user of everybody(users)) {
    users.assistancePaid[user] = 0
    if (users.status[user] === Status.work) books.inWorkAtStart++
  }
}

/** Room beyond the expected number of persons: standard deviations of the number of arrivals, and further persons. */
const DEVIATIONS_TO_SPARE = 6
const PERSONS_TO_SPARE = 100

/** Rows needed for the stock and all arrivals. */
function roomForPersons(phases: readonly Phase[], stock: Stock | undefined): number {
  const [{ scenario }] = phases
  const years = scenario.warmUpYears + scenario.years
  const arrivals = scenario.caseloads.keptFull ? years * refillsPerYear(phases) : arrivalsIn(phases, years)
  const drawn = stock ? personsDrawn(scenario, stock) : 0
  return Math.ceil(drawn + arrivals + DEVIATIONS_TO_SPARE * Math.sqrt(arrivals) + PERSONS_TO_SPARE)
}

/** Where caseloads are kept full: how often each place in a caseload falls free in a year, at most. */
const MOST_REFILLS = 5

function refillsPerYear(phases: readonly Phase[]): number {
  const places = ({ teams }: Scenario) =>
    teams.reduce((sum, { advisors, caseload }) => sum + advisors * caseload, 0)
  return MOST_REFILLS * Math.max(...phases.map(({ scenario }) => places(scenario)))
}

/** Expected arrivals, summed day by day because a dated change may bring the arrivals of a year twice. */
function arrivalsIn(phases: readonly Phase[], years: number): number {
  let arrivals = 0
  for (let day = 0; day < years * DAYS_PER_YEAR; day++) {
    const scenario = scenarioOn(phases, day)
    for (let group = 0; group < scenario.groups.length; group++)
      arrivals += meanArrivals(scenario, group, day)
  }
  return arrivals
}
