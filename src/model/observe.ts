import { expertise } from './advisors/knowledge.ts'
import { Link, LINKS, Mind, MINDS, Monthly, MONTHLY_COLUMNS } from './books.ts'
import type { Books } from './books.ts'
import { monthOf, startsMonth } from './calendar.ts'
import { sumOf, sumOfAll } from './column.ts'
import { meanAttitude, meanTie } from './divide/culture.ts'
import { NOBODY } from './lists.ts'
import { isOpen } from './measures/admission.ts'
import { intakeList, measureList, teamList } from './office.ts'
import type { Office } from './office.ts'
import { MUNICIPAL, STATE, Status } from './users/table.ts'

/** Evening: heads are counted and written into the books. Reads everything, changes nothing that anybody reads. */
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
  for (let group = 0; group < heads.byGroup.length; group++) books.groupDays[group] += heads.byGroup[group]
  for (let effort = 0; effort < heads.byEffort.length; effort++)
    books.effortDays[effort] += heads.byEffort[effort]
  for (let team = 0; team < teams.length; team++)
    books.waitingDays[teams[team].side] += lists.length[teamList(office, team)]
  for (let advisor = 0; advisor < advisors.count; advisor++)
    books.waitingDays[advisors.side[advisor]] += lists.length[intakeList(office, advisor)]
}

function observeAdvisors(office: Office): void {
  const { books, advisors } = office
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    books.caseDays[advisor] += advisors.caseload[advisor]
    const row = advisor * MINDS
    books.minds[row + Mind.employers] += advisors.employerKnowledge[advisor]
    books.minds[row + Mind.attitude] += advisors.attitude[advisor]
    books.minds[row + Mind.asking] += advisors.asking[advisor]
  }
}

function observeMeasures(office: Office): void {
  const { books, measures, lists } = office
  for (let measure = 0; measure < measures.count; measure++) {
    books.placeDays[measure] += measures.occupied[measure]
    books.waitingListDays[measure] += lists.length[measureList(office, measure)]
  }
}

/** What advisors know of a user, looked at in the middle of each stretch of the user’s life. */
export function observeUser(office: Office, user: number): void {
  const { status, advisorBySide } = office.users
  if (status[user] !== Status.followed) return
  const both = advisorBySide[user + STATE] !== NOBODY && advisorBySide[user + MUNICIPAL] !== NOBODY
  observeUserOf(office, user, STATE, both)
  observeUserOf(office, user, MUNICIPAL, both)
}

function observeUserOf(office: Office, user: number, side: number, both: boolean): void {
  const { users, books, scenario } = office
  const advisor = users.advisorBySide[user + side]
  if (advisor === NOBODY) return
  const known = users.knownBySide[user + side]
  books.knowledgeSum[advisor] += known
  books.knowledgeSamples[advisor]++
  books.seenThisMonth[advisor * scenario.groups.length + users.group[user]]++
  if (!both) return
  books.sharedKnowledgeSum[side] += known
  books.sharedKnowledgeSamples[side]++
}

/** Once a month what advisors know of groups and of measures is looked at. */
function observeKnowledge(office: Office): void {
  const { books, advisors, measures } = office
  for (let advisor = 0; advisor < advisors.count; advisor++) {
    observeExpertise(office, advisor)
    let sum = 0
    for (let measure = 0; measure < measures.count; measure++)
      sum += advisors.measureKnowledge[advisor * measures.count + measure]
    books.minds[advisor * MINDS + Mind.measures] += measures.count > 0 ? sum / measures.count : 0
  }
  books.tieSum += meanTie(office)
  books.months++
}

/** Expertise counts for as many users of a group as were looked at in the month. */
function observeExpertise(office: Office, advisor: number): void {
  const { books, scenario } = office
  for (let group = 0; group < scenario.groups.length; group++) {
    const place = advisor * scenario.groups.length + group
    if (books.seenThisMonth[place] === 0) continue
    books.expertiseSum[advisor] += books.seenThisMonth[place] * expertise(office, advisor, group)
    books.seenThisMonth[place] = 0
  }
}

/** Stocks of the monthly series are means over the days of the month, added up day by day. */
function observeMonth(office: Office): void {
  const { books, heads, teams, lists, measures, advisors } = office
  const row = (monthOf(office.day) - monthOf(books.firstDay)) * MONTHLY_COLUMNS
  const { monthly } = books
  books.daysOfMonth++
  monthly[row + Monthly.present] += heads.present
  monthly[row + Monthly.inMeasure] += heads.inMeasure
  monthly[row + Monthly.outOfReach] += heads.outOfReach
  for (let measure = 0; measure < measures.count; measure++)
    monthly[row + Monthly.onWaitingList] += lists.length[measureList(office, measure)]
  for (let team = 0; team < teams.length; team++)
    monthly[row + Monthly.waitingForPlace] += lists.length[teamList(office, team)]
  for (let advisor = 0; advisor < advisors.count; advisor++)
    monthly[row + Monthly.waitingForPlace] += lists.length[intakeList(office, advisor)]
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

/** Sums of the month: what the running counts have grown by since the last one, and means of what was added up. */
function closeMonth(office: Office): void {
  const { books, day } = office
  const row = (monthOf(day) - monthOf(books.firstDay)) * MONTHLY_COLUMNS
  const { monthly, daysOfMonth } = books
  for (const column of [
    Monthly.present,
    Monthly.inMeasure,
    Monthly.onWaitingList,
    Monthly.waitingForPlace,
    Monthly.outOfReach,
    Monthly.occupancyState,
    Monthly.occupancyMunicipal,
  ])
    monthly[row + column] /= daysOfMonth
  books.daysOfMonth = 0
  const now = runningCounts(office)
  const grown: number[] = []
  for (let count = 0; count < now.length; count++) grown.push(now[count] - books.lastCounts[count])
  books.lastCounts.set(now)
  const [entries, toWork, exits, asked, inTime, late, never, intervalsS, sumS, intervalsM, sumM] = grown
  monthly[row + Monthly.entries] = entries
  monthly[row + Monthly.exitsToWork] = toWork
  monthly[row + Monthly.exitsOtherwise] = exits - toWork
  monthly[row + Monthly.asked] = asked
  monthly[row + Monthly.inTimeShare] = inTime / (inTime + late + never)
  monthly[row + Monthly.intervalState] = sumS / intervalsS
  monthly[row + Monthly.intervalMunicipal] = sumM / intervalsM
  monthly[row + Monthly.attitudeState] = meanAttitude(office, STATE)
  monthly[row + Monthly.attitudeMunicipal] = meanAttitude(office, MUNICIPAL)
  monthly[row + Monthly.ties] = meanTie(office)
  monthly[row + Monthly.assistanceNok] = office.paidThisMonth
  monthly[row + Monthly.recipients] = office.recipientsThisMonth
  office.paidThisMonth = 0
  office.recipientsThisMonth = 0
}

/** Counts whose growth over a month is published, in the order in which `closeMonth` takes them apart. */
function runningCounts(office: Office): readonly number[] {
  const { books, sides } = office
  const ways = books.exitsByEffort.length / 4
  let toWork = 0
  for (let effort = 0; effort < 4; effort++) toWork += books.exitsByEffort[effort * ways]
  return [
    sumOfAll(books.arrivals) + sumOfAll(books.returns),
    toWork,
    sumOfAll(books.exitsByEffort),
    ofBothSides(books, Link.asked),
    ofBothSides(books, Link.inTime),
    ofBothSides(books, Link.late),
    ofBothSides(books, Link.never),
    sumOf(sides[STATE], books.intervals),
    sumOf(sides[STATE], books.intervalSum),
    sumOf(sides[MUNICIPAL], books.intervals),
    sumOf(sides[MUNICIPAL], books.intervalSum),
  ]
}

const ofBothSides = ({ links }: Books, link: number): number => links[link] + links[LINKS + link]
