import { EFFORTS } from '../vocabulary/efforts.ts'
import { namesOf } from '../vocabulary/names.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { isPresent, Status, WayOut } from '../vocabulary/statuses.ts'
import { exitCell, Link, linkCell, minutesCell } from './books.ts'
import { sumOfAll } from './column.ts'
import { pendingRequests } from './divide/requests.ts'
import { Stage } from './divide/table.ts'
import { NOBODY } from './lists.ts'
import type { Office } from './office.ts'
import { isOnCourse } from './users/course.ts'
import { casesOf, everybody, Plan } from './users/table.ts'

/** Something that must not get lost: the running number that the office keeps, and what its tables hold. */
export interface Balance {
  /** one number, or one for each group, effort category, advisor, measure or side */
  readonly kept: ArrayLike<number>
  /** the same, recounted from the tables of persons, advisors and requests */
  readonly counted: ArrayLike<number>
  /** how much the two may differ, as a share of the number, where it is more than the rounding of a sum */
  readonly rounding?: number
}

/** Rounding of sums of minutes and kroner, as a share of the sum. */
const ROUNDING = 1e-9

/** Demand is kept by adding and subtracting, so it carries the rounding of all users who came and went. */
const ROUNDING_OF_DEMAND = 1e-6

/**
 * Everything that is conserved in an office: persons, caseloads, places, minutes, requests and money. It holds on every
 * evening from the day the books were opened.
 */
export function balancesOf(office: Office) {
  return {
    ...ofPersons(office),
    ...ofCaseloads(office),
    ...ofPlaces(office),
    ...ofMinutes(office),
    ...ofRequests(office),
    ...ofMoney(office),
  } satisfies { readonly [what: string]: Balance }
}

/**
 * Checks that nothing got lost and everything is within its bounds.
 *
 * @throws Error that names what does not add up
 */
export function checkConservation(office: Office): void {
  for (const [what, balance] of Object.entries<Balance>(balancesOf(office))) checkBalance(what, balance)
  checkBounds(office)
}

function checkBalance(what: string, { kept, counted, rounding = ROUNDING }: Balance): void {
  for (let row = 0; row < kept.length; row++)
    if (Math.abs(counted[row] - kept[row]) > rounding * Math.max(1, Math.abs(kept[row]))) {
      const whose = kept.length > 1 ? `${what} ${row}` : what
      throw new Error(`conservation is broken: ${whose}: ${counted[row]} counted anew, ${kept[row]} kept`)
    }
}

function ofPersons(office: Office) {
  const { users, heads, books } = office
  const byStatus = new Float64Array(namesOf(Status).length)
  const byGroup = new Float64Array(heads.byGroup.length)
  const byEffort = new Float64Array(EFFORTS.length)
  let astray = 0
  for (const user of everybody(users)) {
    if (!isOnCourse(office, user)) astray++
    byStatus[users.status[user]]++
    if (!isPresent(users.status[user])) continue
    byGroup[users.group[user]]++
    byEffort[users.effort[user]]++
  }
  const present = [byStatus[Status.waiting] + byStatus[Status.followed]]
  const entries = sumOfAll(books.arrivals) + sumOfAll(books.returns)
  const exits = sumOfAll(books.exitsByEffort)
  const toWork = EFFORTS.reduce(
    (sum, _, effort) => sum + books.exitsByEffort[exitCell(effort, WayOut.work)],
    0,
  )
  return {
    'persons without a status': { kept: [0], counted: [byStatus[Status.none]] },
    'persons whose course ends elsewhere': { kept: [0], counted: [astray] },
    'users in the office': { kept: [heads.present], counted: present },
    'users at the start plus entries minus exits': {
      kept: [books.presentAtStart + entries - exits],
      counted: present,
    },
    'persons in work at the start plus those who found it minus jobs that ended': {
      kept: [books.inWorkAtStart + toWork + sumOfAll(books.workFound) - books.jobsEnded],
      counted: [byStatus[Status.work]],
    },
    'persons out of reach': { kept: [heads.outOfReach], counted: [byStatus[Status.outOfReach]] },
    'pupils at risk': { kept: [heads.pupils], counted: [byStatus[Status.pupil]] },
    'users of group': { kept: heads.byGroup, counted: byGroup },
    'users of effort category': { kept: heads.byEffort, counted: byEffort },
  }
}

function ofCaseloads({ users, advisors }: Office) {
  const caseload = new Float64Array(advisors.count)
  const demand = new Float64Array(advisors.count)
  const shared = new Float64Array(advisors.count)
  const jointPlans = new Float64Array(advisors.count)
  for (const user of everybody(users)) {
    const both = casesOf(user).every((own) => users.cases.advisor[own] !== NOBODY)
    for (const own of casesOf(user)) {
      const advisor = users.cases.advisor[own]
      if (advisor === NOBODY) continue
      caseload[advisor]++
      if (both) shared[advisor]++
      jointPlans[advisor] += users.jointPlan[user]
      demand[advisor] += users.cases.demand[own]
    }
  }
  return {
    'caseload of advisor': { kept: advisors.caseload, counted: caseload },
    'users of advisor': { kept: advisors.users.map((own) => own.length), counted: caseload },
    'shared users of advisor': { kept: advisors.shared, counted: shared },
    'joint plans of advisor': { kept: advisors.jointPlans, counted: jointPlans },
    'demand on advisor': { kept: advisors.demand, counted: demand, rounding: ROUNDING_OF_DEMAND },
  }
}

function ofPlaces({ users, measures, heads }: Office) {
  const taken = new Float64Array(measures.count)
  const byGroup = new Float64Array(heads.inMeasureByGroup.length)
  const byEffort = new Float64Array(EFFORTS.length)
  for (const user of everybody(users)) {
    if (users.plan[user] !== Plan.inMeasure) continue
    taken[users.planMeasure[user]]++
    if (!isPresent(users.status[user])) continue
    byGroup[users.group[user]]++
    byEffort[users.effort[user]]++
  }
  return {
    'places of measure': { kept: measures.occupied, counted: taken },
    'persons in measures': { kept: [heads.inMeasure], counted: [sumOfAll(taken)] },
    'users in measures of group': { kept: heads.inMeasureByGroup, counted: byGroup },
    'users in measures of effort category': { kept: heads.inMeasureByEffort, counted: byEffort },
  }
}

/** Every paid minute goes to some kind of work, minus what was worked ahead. Unlimited minutes are not paid. */
function ofMinutes({ advisors, books, scenario }: Office) {
  const paid = books.postDays.map((days) => days * scenario.agenda.minutesPerDay)
  const booked = Array.from(advisors.overrun, (overrun, advisor) => {
    const worked = sumOfAll(books.minutes.subarray(minutesCell(advisor, 0), minutesCell(advisor + 1, 0)))
    return worked - (overrun - books.overrunAtStart[advisor])
  })
  const isPaid = !scenario.mechanisms.unlimitedMinutes
  return {
    'minutes under all kinds of work, less what was worked ahead, of advisor': {
      kept: isPaid ? booked : [],
      counted: isPaid ? paid : [],
    },
  }
}

/** Requests sent and not yet read, and requests allowed and not yet answered, by side of the asker. */
function ofRequests(office: Office) {
  const { links, unreadAtStart, unansweredAtStart } = office.books
  const count = (side: number, link: Link) => links[linkCell(side, link)]
  const sides = [...SIDES.keys()]
  return {
    'unread requests of side': {
      kept: sides.map(
        (side) =>
          unreadAtStart[side] + count(side, Link.asked) - count(side, Link.read) - count(side, Link.lapsed),
      ),
      counted: pendingRequests(office, Stage.atLeader),
    },
    'unanswered requests of side': {
      kept: sides.map(
        (side) =>
          unansweredAtStart[side] +
          count(side, Link.allowed) -
          count(side, Link.inTime) -
          count(side, Link.late) -
          count(side, Link.never),
      ),
      counted: pendingRequests(office, Stage.open),
    },
  }
}

function ofMoney({ users, books }: Office) {
  let paid = 0
  for (const user of everybody(users)) paid += users.assistancePaid[user]
  return { 'social assistance': { kept: [sumOfAll(books.assistanceNok)], counted: [paid] } }
}

/** No measure holds more persons than it has places, or held when it lost some; shares lie between 0 and 1. */
function checkBounds({ users, advisors, measures }: Office): void {
  for (let measure = 0; measure < measures.count; measure++)
    if (measures.occupied[measure] > measures.most[measure])
      throw new Error(`measure ${measure} holds more than its places`)
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
