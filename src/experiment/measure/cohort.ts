import type { Office } from '../../model/office.ts'
import { isInCohort, isInLongCohort } from '../../model/users/cohort.ts'
import type { Users } from '../../model/users/table.ts'
import type { Breakdown } from '../../results/outcomes.ts'
import type { Cohort } from '../../results/record.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { EXIT_KINDS, isPresent, Status } from '../../vocabulary/statuses.ts'
import { ratio } from './sheet.ts'
import type { Sheet } from './sheet.ts'

const NOT_YET = 520

/** Rows of the cohort, in the order of their addresses. */
export function cohortRows(office: Office): Int32Array {
  const { users } = office
  const rows: Row[] = []
  for (let user = 0; user < users.end; user += users.recordLength)
    if (isInCohort(office, user)) rows.push({ address: users.address[user] >>> 0, user })
  return Int32Array.from(rows.toSorted(byAddress), ({ user }) => user)
}

interface Row {
  readonly address: number
  readonly user: number
}

const byAddress = (one: Row, other: Row): number => one.address - other.address

/** Position in EXIT_KINDS of where somebody is on day 520. */
function exitKind(status: number): number {
  if (isPresent(status)) return EXIT_KINDS.indexOf('followed')
  return 1 + (status - Status.work)
}

type ValueOf = (users: Users, user: number) => number

// Functions of persons are made once and not anew for each office: V8 compiles a function for every time it is made.
const COHORT_COLUMNS = {
  address: (users, user) => users.address[user] >>> 0,
  group: (users, user) => users.group[user],
  effort: (users, user) => users.trueEffort[user],
  complex: (users, user) => users.complex[user],
  exit: (users, user) => exitKind(users.statusAt520[user]),
  daysToWork: (users, user) => reached(users.firstWorkAfter[user]),
  daysOutOfReach: (users, user) => users.daysOutOfReach[user],
  assistanceMonths: (users, user) => users.assistanceMonths[user],
} as const satisfies Record<keyof Cohort, ValueOf>

/** The cohort as columns. */
export function cohortOf({ users }: Office, rows: Int32Array): Cohort {
  const bytes = (valueOf: ValueOf) => fill(new Uint8Array(rows.length), users, rows, valueOf)
  const words = (valueOf: ValueOf) => fill(new Uint16Array(rows.length), users, rows, valueOf)
  return {
    address: fill(new Uint32Array(rows.length), users, rows, COHORT_COLUMNS.address),
    group: bytes(COHORT_COLUMNS.group),
    effort: bytes(COHORT_COLUMNS.effort),
    complex: bytes(COHORT_COLUMNS.complex),
    exit: bytes(COHORT_COLUMNS.exit),
    daysToWork: words(COHORT_COLUMNS.daysToWork),
    daysOutOfReach: words(COHORT_COLUMNS.daysOutOfReach),
    assistanceMonths: bytes(COHORT_COLUMNS.assistanceMonths),
  }
}

function fill<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  column: Numbers,
  users: Users,
  rows: Int32Array,
  valueOf: ValueOf,
): Numbers {
  for (let row = 0; row < rows.length; row++) column[row] = valueOf(users, rows[row])
  return column
}

const reached = (days: number): number => (days < 0 ? NOT_YET : Math.min(NOT_YET, days))

/** Whoever leaves before a talk, plan or measure has waited for it until then. */
const waited = (users: Users, user: number, days: number): number =>
  Math.min(reached(days), reached(users.firstExitAfter[user]))

const endsAs = (users: Users, user: number, kind: (typeof EXIT_KINDS)[number]): number =>
  exitKind(users.statusAt520[user]) === EXIT_KINDS.indexOf(kind) ? 1 : 0

/** What is measured of every person. */
const PERSON_OUTCOMES: readonly (readonly [outcome: string, valueOf: ValueOf])[] = [
  ['exit-work-share', (users, user) => endsAs(users, user, 'work')],
  ['exit-education-share', (users, user) => endsAs(users, user, 'education')],
  ['exit-pension-share', (users, user) => endsAs(users, user, 'pension')],
  ['out-of-reach-share', (users, user) => endsAs(users, user, 'out-of-reach')],
  ['exit-without-work-share', (users, user) => endsAs(users, user, 'without-work')],
  ['exit-other-share', (users, user) => endsAs(users, user, 'other')],
  ['followed-share', (users, user) => endsAs(users, user, 'followed')],
  ['lasting-work-share', (users, user) => users.lastingWork[user]],
  ['needs-met', (users, user) => users.needsMetAt520[user]],
  ['days-to-first-conversation', (users, user) => waited(users, user, users.firstTalkAfter[user])],
  ['days-to-plan', (users, user) => waited(users, user, users.firstPlanAfter[user])],
  ['days-to-measure', (users, user) => waited(users, user, users.firstMeasureAfter[user])],
  ['days-to-exit', (users, user) => reached(users.firstExitAfter[user])],
  ['days-to-work', (users, user) => reached(users.firstWorkAfter[user])],
  ['days-out-of-reach', (users, user) => users.daysOutOfReach[user]],
  ['assistance-months', (users, user) => users.assistanceMonths[user]],
  ['follow-up-minutes', (users, user) => users.minutesReceived[user]],
  ['both-sides-share', (users, user) => users.hadBothSides[user]],
]

/** Outcomes of the cohort, for everybody and by kind of person. */
export function measureCohort(sheet: Sheet, office: Office, rows: Int32Array): void {
  measurePersons(sheet, office, rows)
  sheet.putAll('follow-up-inequality', giniOf(minutesPerDay(office, rows)))
  measureLongCohort(sheet, office, rows)
}

/** Levels of the breakdown by complexity, in the order of the flag. */
const COMPLEX = ['not-complex', 'complex'] as const

/**
 * Means over the cohort and over its parts. The effort category is that of true needs at arrival, the side that where
 * the person would register by the default rules: both are the same in every office. Every person is looked at once,
 * for all outcomes, because finding the record takes longer than adding up.
 */
function measurePersons(sheet: Sheet, office: Office, rows: Int32Array): void {
  const { users } = office
  const { group, trueEffort, entrySide, complex } = users
  const everybody = new LevelMeans(1)
  const byGroup = new LevelMeans(sheet.groups.length)
  const byEffort = new LevelMeans(sheet.efforts.length)
  const bySide = new LevelMeans(SIDES.length)
  const byComplexity = new LevelMeans(COMPLEX.length)
  const values = new Float64Array(PERSON_OUTCOMES.length)
  for (const user of rows) {
    for (let position = 0; position < values.length; position++)
      values[position] = PERSON_OUTCOMES[position][1](users, user)
    everybody.add(0, values)
    byGroup.add(group[user], values)
    byEffort.add(trueEffort[user], values)
    bySide.add(entrySide[user], values)
    byComplexity.add(complex[user], values)
  }
  everybody.put(sheet, 'all', ['all'])
  byGroup.put(sheet, 'group', sheet.groups)
  byEffort.put(sheet, 'effort', sheet.efforts)
  bySide.put(sheet, 'side', SIDES)
  byComplexity.put(sheet, 'complex', COMPLEX)
}

/** Means of what is measured of persons, who are added one by one, each to a level. */
class LevelMeans {
  /** levels × outcomes */
  private readonly sums: Float64Array
  private readonly counts: Int32Array

  constructor(levels: number) {
    this.sums = new Float64Array(levels * PERSON_OUTCOMES.length)
    this.counts = new Int32Array(levels)
  }

  /** Adds one person; `values` has a number for each outcome. */
  add(level: number, values: Float64Array): void {
    const { sums } = this
    const first = level * values.length
    for (let position = 0; position < values.length; position++) sums[first + position] += values[position]
    this.counts[level]++
  }

  /** Writes the means of all levels, which have these names. */
  put(sheet: Sheet, breakdown: Breakdown, levels: readonly string[]): void {
    PERSON_OUTCOMES.forEach(([outcome], position) =>
      levels.forEach((level, place) => {
        const sum = this.sums[place * PERSON_OUTCOMES.length + position]
        sheet.put(outcome, breakdown, level, ratio(sum, this.counts[place]))
      }),
    )
  }
}

function measureLongCohort(sheet: Sheet, office: Office, rows: Int32Array): void {
  const { statusAt1040, complex } = office.users
  const working = [0, 0]
  const all = [0, 0]
  for (const user of rows) {
    if (!isInLongCohort(office, user)) continue
    all[complex[user]]++
    if (statusAt1040[user] === Status.work) working[complex[user]]++
  }
  sheet.putAll('work-share-day-1040', ratio(working[0] + working[1], all[0] + all[1]))
  COMPLEX.forEach((level, flag) =>
    sheet.put('work-share-day-1040', 'complex', level, ratio(working[flag], all[flag])),
  )
}

function minutesPerDay(office: Office, rows: Int32Array): number[] {
  const { officeDays, minutesReceived } = office.users
  const perDay: number[] = []
  for (const user of rows) if (officeDays[user] > 0) perDay.push(minutesReceived[user] / officeDays[user])
  return perDay
}

/** Gini index of non-negative numbers: 0 where all are alike, near 1 where one has everything. */
export function giniOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).toSorted()
  const n = sorted.length
  let total = 0
  let weighted = 0
  for (let rank = 0; rank < n; rank++) {
    total += sorted[rank]
    weighted += (rank + 1) * sorted[rank]
  }
  return ratio(2 * weighted - (n + 1) * total, n * total)
}
