import { Monthly } from '../vocabulary/months.ts'
import { MUNICIPAL, STATE } from '../vocabulary/sides.ts'
import { expertise } from './advisors/knowledge.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { Status, WayOut } from '../vocabulary/statuses.ts'
import { exitCell, Link, linkCell, Mind, mindCell, Running } from './books.ts'
import type { Books } from './books.ts'
import { startsMonth } from './calendar.ts'
import { sumOf, sumOfAll } from './column.ts'
import { meanAttitude, meanTie } from './divide/culture.ts'
import { NOBODY } from './lists.ts'
import { isOpen } from './measures/admission.ts'
import { intakeList, measureList, teamList } from './office.ts'
import type { Office } from './office.ts'
import { caseOf } from './users/table.ts'

/** Evening: heads are counted and written into the books. Changes nothing that the model reads. */
export function observeDay(office: Office): void {
  const { books } = office
  books.days++
  books.leaderDays += office.levers.leaders
  observePeople(office)
  observeAdvisors(office)
  observeMeasures(office)
  observeMonth(office)
  if (startsMonth(office.day + 1)) {
    observeKnowledge(office)
    closeMonth(office)
  }
}

function observePeople(office: Office): void {
  const { books, heads, teams, lists, advisors } = office
  books.presentDays += heads.present
  for (let group = 0; group < heads.byGroup.length; group++) {
    books.groupDays[group] += heads.byGroup[group]
    books.groupMeasureDays[group] += heads.inMeasureByGroup[group]
  }
  for (let effort = 0; effort < heads.byEffort.length; effort++) {
    books.effortDays[effort] += heads.byEffort[effort]
    books.effortMeasureDays[effort] += heads.inMeasureByEffort[effort]
  }
  for (let team = 0; team < teams.length; team++)
    books.waitingDays[teams[team].side] += lists.length[teamList(office, team)]
  for (let advisor = 0; advisor < advisors.count; advisor++)
    books.waitingDays[advisors.side[advisor]] += lists.length[intakeList(office, advisor)]
}

function observeAdvisors(office: Office): void {
  const { books, advisors } = office
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    if (!advisors.filled[advisor]) continue
    books.postDays[advisor]++
    books.caseDays[advisor] += advisors.caseload[advisor]
    books.jointPlanDays[advisor] += advisors.jointPlans[advisor]
    books.sharedCaseDays += advisors.shared[advisor]
    books.minds[mindCell(advisor, Mind.employers)] += advisors.employerKnowledge[advisor]
    books.minds[mindCell(advisor, Mind.attitude)] += advisors.attitude[advisor]
    books.minds[mindCell(advisor, Mind.asking)] += advisors.asking[advisor]
  }
}

function observeMeasures(office: Office): void {
  const { books, measures, lists } = office
  for (let measure = 0; measure < measures.count; measure++) {
    books.placeDays[measure] += measures.occupied[measure]
    const offered = isOpen(office, measure) ? measures.places[measure] : 0
    if (offered !== Infinity) books.placesOffered[measure] += Math.max(offered, measures.occupied[measure])
    books.waitingListDays[measure] += lists.length[measureList(office, measure)]
  }
}

/** What advisors know of a user, measured in the middle of each step of the user’s life. */
export function observeUser(office: Office, user: number): void {
  const { status, cases } = office.users
  if (status[user] !== Status.followed) return
  const both =
    cases.advisor[caseOf(user, STATE)] !== NOBODY && cases.advisor[caseOf(user, MUNICIPAL)] !== NOBODY
  observeUserOf(office, user, STATE, both)
  observeUserOf(office, user, MUNICIPAL, both)
}

function observeUserOf(office: Office, user: number, side: number, both: boolean): void {
  const { users, books, advisors } = office
  const advisor = users.cases.advisor[caseOf(user, side)]
  if (advisor === NOBODY) return
  const known = users.cases.known[caseOf(user, side)]
  books.knowledgeSum[advisor] += known
  books.knowledgeSamples[advisor]++
  books.seenThisMonth[advisors.groupCell(advisor, users.group[user])]++
  if (!both) return
  books.sharedKnowledgeSum[side] += known
  books.sharedKnowledgeSamples[side]++
}

/** Once a month, measures what advisors know of groups and of measures. */
function observeKnowledge(office: Office): void {
  const { books, advisors, measures } = office
  const { offered } = measures
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    if (!advisors.filled[advisor]) continue
    books.postMonths[advisor]++
    observeExpertise(office, advisor)
    let sum = 0
    for (const measure of offered) sum += advisors.measureKnowledge[advisors.measureCell(advisor, measure)]
    books.minds[mindCell(advisor, Mind.measures)] += offered.length > 0 ? sum / offered.length : 0
  }
  books.tieSum += meanTie(office)
  books.months++
}

/** Expertise is weighted by the number of users of a group observed in the month. */
function observeExpertise(office: Office, advisor: number): void {
  const { books, advisors, scenario } = office
  for (let group = 0; group < scenario.groups.length; group++) {
    const cell = advisors.groupCell(advisor, group)
    if (books.seenThisMonth[cell] === 0) continue
    books.expertiseSum[advisor] += books.seenThisMonth[cell] * expertise(office, advisor, group)
    books.seenThisMonth[cell] = 0
  }
}

/** Stocks of the monthly series are means over the days of the month, added up day by day. */
function observeMonth(office: Office): void {
  const { books, heads, teams, lists, measures, advisors } = office
  const row = books.monthRow(office.day)
  const { monthly } = books
  books.daysOfMonth++
  monthly[row + Monthly.usersPresent] += heads.present
  monthly[row + Monthly.usersInMeasure] += heads.inMeasure
  monthly[row + Monthly.outOfReach] += heads.outOfReach
  for (let measure = 0; measure < measures.count; measure++)
    monthly[row + Monthly.usersWaitingForMeasure] += lists.length[measureList(office, measure)]
  for (let team = 0; team < teams.length; team++)
    monthly[row + Monthly.usersWaitingForPlace] += lists.length[teamList(office, team)]
  for (let advisor = 0; advisor < advisors.count; advisor++)
    monthly[row + Monthly.usersWaitingForPlace] += lists.length[intakeList(office, advisor)]
  observePlacesOfMonth(office, row)
}

function observePlacesOfMonth(office: Office, row: number): void {
  const { measures, books } = office
  for (const side of [STATE, MUNICIPAL]) {
    let places = 0
    let taken = 0
    for (let measure = 0; measure < measures.count; measure++) {
      if (measures.owner[measure] !== side || measures.places[measure] === Infinity) continue
      if (!isOpen(office, measure)) continue
      places += measures.places[measure]
      taken += measures.occupied[measure]
    }
    books.monthly[row + Monthly.occupancyState + side] += places > 0 ? taken / places : NaN
  }
}

/** Series that are means over the days of the month. */
const DAILY = [
  Monthly.usersPresent,
  Monthly.usersInMeasure,
  Monthly.usersWaitingForMeasure,
  Monthly.usersWaitingForPlace,
  Monthly.outOfReach,
  Monthly.occupancyState,
  Monthly.occupancyMunicipal,
]

/** The end of a month: means of the daily sums, growth of the running counts, and values of this day. */
function closeMonth(office: Office): void {
  const { books, day } = office
  const month = books.monthRow(day)
  for (const series of DAILY) books.monthly[month + series] /= books.daysOfMonth
  books.daysOfMonth = 0
  publishGrowth(books, month, runningCounts(office))
  books.monthly[month + Monthly.attitudeState] = meanAttitude(office, STATE)
  books.monthly[month + Monthly.attitudeMunicipal] = meanAttitude(office, MUNICIPAL)
  books.monthly[month + Monthly.ties] = meanTie(office)
  books.monthly[month + Monthly.socialAssistanceNok] = office.paidThisMonth
  books.monthly[month + Monthly.assistanceRecipients] = office.recipientsThisMonth
  office.paidThisMonth = 0
  office.recipientsThisMonth = 0
}

/** Growth of the running counts since the end of the last month. */
function publishGrowth({ monthly, lastCounts }: Books, month: number, counts: Float64Array): void {
  const grown = (count: Running) => counts[count] - lastCounts[count]
  const answered = grown(Running.inTime)
  monthly[month + Monthly.entries] = grown(Running.entries)
  monthly[month + Monthly.exitsWork] = grown(Running.exitsToWork)
  monthly[month + Monthly.exitsOther] = grown(Running.exits) - grown(Running.exitsToWork)
  monthly[month + Monthly.requestsAsked] = grown(Running.asked)
  monthly[month + Monthly.repliesInTimeShare] =
    answered / (answered + grown(Running.late) + grown(Running.never))
  monthly[month + Monthly.intervalDaysState] = grown(Running.intervalSumState) / grown(Running.intervalsState)
  monthly[month + Monthly.intervalDaysMunicipal] =
    grown(Running.intervalSumMunicipal) / grown(Running.intervalsMunicipal)
  lastCounts.set(counts)
}

/** The current running counts, by `Running`. */
function runningCounts({ books, posts }: Office): Float64Array {
  const counts = new Float64Array(books.lastCounts.length)
  counts[Running.entries] = sumOfAll(books.arrivals) + sumOfAll(books.returns)
  for (let effort = 0; effort < EFFORTS.length; effort++)
    counts[Running.exitsToWork] += books.exitsByEffort[exitCell(effort, WayOut.work)]
  counts[Running.exits] = sumOfAll(books.exitsByEffort)
  counts[Running.asked] = ofBothSides(books, Link.asked)
  counts[Running.inTime] = ofBothSides(books, Link.inTime)
  counts[Running.late] = ofBothSides(books, Link.late)
  counts[Running.never] = ofBothSides(books, Link.never)
  for (const side of [STATE, MUNICIPAL]) {
    counts[Running.intervalsState + side] = sumOf(posts[side], books.intervals)
    counts[Running.intervalSumState + side] = sumOf(posts[side], books.intervalSum)
  }
  return counts
}

const ofBothSides = ({ links }: Books, link: number): number =>
  links[linkCell(STATE, link)] + links[linkCell(MUNICIPAL, link)]
