import { sumOf } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { isInCohort, isInLongCohort } from '../../model/users/cohort.ts'
import { everybody } from '../../model/users/table.ts'
import type { Users } from '../../model/users/table.ts'
import type { Cohort } from '../../results/record.ts'
import { COMPLEXITY } from '../../vocabulary/breakdowns.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { FOLLOW_UP_DAYS } from '../../vocabulary/follow-up.ts'
import type { OutcomeId, OUTCOMES } from '../../vocabulary/outcomes.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { EXIT_KINDS, isPresent, Status } from '../../vocabulary/statuses.ts'
import { ratio } from './splits.ts'
import type { Measured } from './splits.ts'

const NOT_YET = FOLLOW_UP_DAYS

/** Rows of the cohort, in the order of their addresses. */
export function cohortRows(office: Office): Int32Array {
  const { users } = office
  const rows: Row[] = []
  for (const user of everybody(users))
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

/** Outcomes that are a mean over persons, split by kind of person. */
type PersonOutcome = {
  [Id in OutcomeId]: 'effort' | 'complex' extends (typeof OUTCOMES)[Id][number] ? Id : never
}[OutcomeId]

/** What is measured of every person. */
const OF_PERSONS: { readonly [Id in PersonOutcome]: ValueOf } = {
  'exit-work-share': (users, user) => endsAs(users, user, 'work'),
  'exit-education-share': (users, user) => endsAs(users, user, 'education'),
  'exit-pension-share': (users, user) => endsAs(users, user, 'pension'),
  'out-of-reach-share': (users, user) => endsAs(users, user, 'out-of-reach'),
  'exit-without-work-share': (users, user) => endsAs(users, user, 'without-work'),
  'exit-other-share': (users, user) => endsAs(users, user, 'other'),
  'followed-share': (users, user) => endsAs(users, user, 'followed'),
  'lasting-work-share': (users, user) => users.lastingWork[user],
  'needs-met': (users, user) => users.needsMetAt520[user],
  'days-to-first-conversation': (users, user) => waited(users, user, users.firstTalkAfter[user]),
  'days-to-plan': (users, user) => waited(users, user, users.firstPlanAfter[user]),
  'days-to-measure': (users, user) => waited(users, user, users.firstMeasureAfter[user]),
  'days-to-exit': (users, user) => reached(users.firstExitAfter[user]),
  'days-to-work': (users, user) => reached(users.firstWorkAfter[user]),
  'days-out-of-reach': (users, user) => users.daysOutOfReach[user],
  'assistance-months': (users, user) => users.assistanceMonths[user],
  'follow-up-minutes': (users, user) => users.minutesReceived[user],
  'both-sides-share': (users, user) => users.hadBothSides[user],
}
const PERSON_OUTCOMES = Object.keys(OF_PERSONS) as PersonOutcome[]
const PERSON_VALUES = Object.values(OF_PERSONS)

/** Outcomes of the cohort, for everybody and by kind of person. */
export const measureCohort = (office: Office, rows: Int32Array) =>
  ({
    ...measurePersons(office, rows),
    'follow-up-inequality': { all: giniOf(minutesPerDay(office, rows)) },
    'work-share-day-1040': workingOfLongCohort(office, rows),
  }) satisfies Partial<Measured>

/** Position of a person in the levels of complexity. */
const complexityOf = ({ complex }: Users, user: number): number =>
  COMPLEXITY.indexOf(complex[user] ? 'complex' : 'not-complex')

/**
 * Means over the cohort and over its parts. The effort category is that of true needs at arrival, the side that where
 * the person would register by the default rules: both are the same in every office. Every person is looked at once,
 * for all outcomes, because finding the record takes longer than adding up.
 */
function measurePersons({ users, scenario }: Office, rows: Int32Array): Pick<Measured, PersonOutcome> {
  const { group, trueEffort, entrySide } = users
  const all = new LevelMeans(1)
  const byGroup = new LevelMeans(scenario.groups.length)
  const byEffort = new LevelMeans(EFFORTS.length)
  const bySide = new LevelMeans(SIDES.length)
  const byComplexity = new LevelMeans(COMPLEXITY.length)
  const values = new Float64Array(PERSON_VALUES.length)
  for (const user of rows) {
    for (let position = 0; position < values.length; position++)
      values[position] = PERSON_VALUES[position](users, user)
    all.add(0, values)
    byGroup.add(group[user], values)
    byEffort.add(trueEffort[user], values)
    bySide.add(entrySide[user], values)
    byComplexity.add(complexityOf(users, user), values)
  }
  const means = PERSON_OUTCOMES.map((outcome, position) => [
    outcome,
    {
      all: all.of(position)[0],
      group: byGroup.of(position),
      effort: byEffort.of(position),
      side: bySide.of(position),
      complex: byComplexity.of(position),
    },
  ])
  return Object.fromEntries(means) as Pick<Measured, PersonOutcome>
}

/** Means of what is measured of persons, who are added one by one, each to a level. */
class LevelMeans {
  /** levels × outcomes */
  private readonly sums: Float64Array
  private readonly counts: Int32Array

  constructor(levels: number) {
    this.sums = new Float64Array(levels * PERSON_VALUES.length)
    this.counts = new Int32Array(levels)
  }

  /** Adds one person; `values` has a number for each outcome. */
  add(level: number, values: Float64Array): void {
    const { sums } = this
    const first = level * values.length
    for (let position = 0; position < values.length; position++) sums[first + position] += values[position]
    this.counts[level]++
  }

  /** The means of all levels in the outcome at a position. */
  of(position: number): readonly number[] {
    return Array.from(this.counts, (count, level) =>
      ratio(this.sums[level * PERSON_VALUES.length + position], count),
    )
  }
}

function workingOfLongCohort(office: Office, rows: Int32Array): Measured['work-share-day-1040'] {
  const { users } = office
  const working = COMPLEXITY.map(() => 0)
  const all = COMPLEXITY.map(() => 0)
  for (const user of rows) {
    if (!isInLongCohort(office, user)) continue
    const level = complexityOf(users, user)
    all[level]++
    if (users.statusAt1040[user] === Status.work) working[level]++
  }
  return {
    all: ratio(sumOf(working.keys(), working), sumOf(all.keys(), all)),
    complex: all.map((count, level) => ratio(working[level], count)),
  }
}

function minutesPerDay(office: Office, rows: Int32Array): number[] {
  const { officeDays, minutesReceived } = office.users
  const perDay: number[] = []
  for (const user of rows) if (officeDays[user] > 0) perDay.push(minutesReceived[user] / officeDays[user])
  return perDay
}

/** Gini index of non-negative numbers: 0 where all are alike, near 1 where one has everything. */
function giniOf(values: readonly number[]): number {
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
