import type { Office } from '../../model/office.ts'
import { isInCohort, isInLongCohort } from '../../model/users/cohort.ts'
import { isPresent, Status } from '../../model/users/table.ts'
import type { Cohort } from '../../results/record.ts'
import { EXIT_KINDS } from '../../results/record.ts'
import { ratio, SIDES } from './sheet.ts'
import type { Sheet } from './sheet.ts'

const NOT_YET = 520

/** Rows of the cohort, in the order of their addresses. */
export function cohortRows(office: Office): readonly number[] {
  const { users } = office
  const rows: number[] = []
  for (let user = 0; user < users.count; user++) if (isInCohort(office, user)) rows.push(user)
  return rows.toSorted((a, b) => (users.address[a] >>> 0) - (users.address[b] >>> 0))
}

/** Position in EXIT_KINDS of where somebody is on day 520. */
function exitKind(status: number): number {
  if (isPresent(status)) return EXIT_KINDS.indexOf('followed')
  return 1 + (status - Status.work)
}

/** The cohort as columns. */
export function cohortOf(office: Office, rows: readonly number[]): Cohort {
  const { users } = office
  const bytes = (valueOf: (user: number) => number) => Uint8Array.from(rows, valueOf)
  return {
    address: Uint32Array.from(rows, (user) => users.address[user] >>> 0),
    group: bytes((user) => users.group[user]),
    effort: bytes((user) => users.trueEffort[user]),
    complex: bytes((user) => users.complex[user]),
    exit: bytes((user) => exitKind(users.statusAt520[user])),
    daysToWork: Uint16Array.from(rows, (user) => reached(users.firstWorkAfter[user])),
    daysOutOfReach: Uint16Array.from(rows, (user) => users.daysOutOfReach[user]),
    assistanceMonths: bytes((user) => users.assistanceMonths[user]),
  }
}

const reached = (days: number): number => (days < 0 ? NOT_YET : Math.min(NOT_YET, days))

const EXIT_OUTCOMES: readonly (readonly [outcome: string, kind: (typeof EXIT_KINDS)[number]])[] = [
  ['exit-work-share', 'work'],
  ['exit-education-share', 'education'],
  ['exit-pension-share', 'pension'],
  ['out-of-reach-share', 'out-of-reach'],
  ['exit-without-work-share', 'without-work'],
  ['exit-other-share', 'other'],
  ['followed-share', 'followed'],
]

/** Outcomes of the cohort, for everybody and by kind of person. */
export function measureCohort(sheet: Sheet, office: Office, rows: readonly number[]): void {
  const { users } = office
  const put = (outcome: string, valueOf: (user: number) => number) =>
    putPeople(sheet, office, rows, outcome, valueOf)
  for (const [outcome, kind] of EXIT_OUTCOMES)
    put(outcome, (user) => (exitKind(users.statusAt520[user]) === EXIT_KINDS.indexOf(kind) ? 1 : 0))
  put('lasting-work-share', (user) => users.lastingWork[user])
  put('needs-met', (user) => users.needsMetAt520[user])
  // Whoever leaves before a talk, plan or measure has waited for it until then.
  const waited = (column: Int16Array) => (user: number) =>
    Math.min(reached(column[user]), reached(users.firstExitAfter[user]))
  put('days-to-first-conversation', waited(users.firstTalkAfter))
  put('days-to-plan', waited(users.firstPlanAfter))
  put('days-to-measure', waited(users.firstMeasureAfter))
  put('days-to-exit', (user) => reached(users.firstExitAfter[user]))
  put('days-to-work', (user) => reached(users.firstWorkAfter[user]))
  put('days-out-of-reach', (user) => users.daysOutOfReach[user])
  put('assistance-months', (user) => users.assistanceMonths[user])
  put('follow-up-minutes', (user) => users.minutesReceived[user])
  put('both-sides-share', (user) => users.hadBothSides[user])
  sheet.putAll('follow-up-inequality', giniOf(minutesPerDay(office, rows)))
  measureLongCohort(sheet, office, rows)
}

/** Levels of the breakdown by complexity, in the order of the flag. */
const COMPLEX = ['not-complex', 'complex'] as const

/**
 * Means over the cohort and over its parts. The effort category is that of true needs at arrival, the side that where
 * the person would register by the default rules: both are the same in every office.
 */
function putPeople(
  sheet: Sheet,
  office: Office,
  rows: readonly number[],
  outcome: string,
  valueOf: (user: number) => number,
): void {
  const { users } = office
  const values = rows.map(valueOf)
  const mean = (belongs: (user: number) => boolean) => {
    let sum = 0
    let count = 0
    rows.forEach((user, position) => {
      if (!belongs(user)) return
      sum += values[position]
      count++
    })
    return ratio(sum, count)
  }
  sheet.putGroups(outcome, (groups) => mean((user) => groups.includes(users.group[user])))
  sheet.putEfforts(outcome, (efforts) => mean((user) => efforts.includes(users.trueEffort[user])))
  SIDES.forEach((level, side) => {
    const value = mean((user) => users.entrySide[user] === side)
    sheet.put(outcome, 'side', level, value)
  })
  COMPLEX.forEach((level, complex) => {
    const value = mean((user) => users.complex[user] === complex)
    sheet.put(outcome, 'complex', level, value)
  })
}

function measureLongCohort(sheet: Sheet, office: Office, rows: readonly number[]): void {
  const { users } = office
  const long = rows.filter((user) => isInLongCohort(office, user))
  const share = (part: readonly number[]) =>
    ratio(part.filter((user) => users.statusAt1040[user] === Status.work).length, part.length)
  sheet.putAll('work-share-day-1040', share(long))
  COMPLEX.forEach((level, complex) => {
    const value = share(long.filter((user) => users.complex[user] === complex))
    sheet.put('work-share-day-1040', 'complex', level, value)
  })
}

function minutesPerDay(office: Office, rows: readonly number[]): number[] {
  const { officeDays, minutesReceived } = office.users
  return rows.filter((user) => officeDays[user] > 0).map((user) => minutesReceived[user] / officeDays[user])
}

/** Gini index of non-negative numbers: 0 where all are alike, near 1 where one has everything. */
export function giniOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const n = sorted.length
  const total = sorted.reduce((sum, value) => sum + value, 0)
  const weighted = sorted.reduce((sum, value, rank) => sum + (rank + 1) * value, 0)
  return ratio(2 * weighted - (n + 1) * total, n * total)
}
