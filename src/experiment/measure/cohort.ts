import type { Office } from '../../model/office.ts'
import { isInCohort } from '../../model/users/cohort.ts'
import {
  CourseReader,
  isEducation,
  isOutOfReach,
  isOutside,
  isWork,
  type OfStatus,
} from '../../model/users/course.ts'
import { everybody } from '../../model/users/table.ts'
import type { Users } from '../../model/users/table.ts'
import type { Cohort } from '../../results/record.ts'
import { ACROSS, AGE_BETWEEN, AGES, COMPLEXITY } from '../../vocabulary/breakdowns.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import {
  AFTER,
  FIRST_THINGS_DAYS,
  FOLLOW_UP_DAYS,
  LASTING_DAYS,
  REGISTERED_AFTER_DAYS,
  WITHIN,
} from '../../vocabulary/follow-up.ts'
import {
  followedFor,
  ofEveryDays,
  ofEveryWork,
  type OutcomeId,
  type OUTCOMES,
  type Whereabouts,
} from '../../vocabulary/outcomes.ts'
import { MUNICIPAL, SIDES } from '../../vocabulary/sides.ts'
import { EXIT_KINDS, type ExitKind, isPresent, Status } from '../../vocabulary/statuses.ts'
import { ratio } from './splits.ts'
import type { Measured } from './splits.ts'

/** Rows of the cohort members who are followed for a number of days, in the order of their addresses. */
export function cohortRows(office: Office, days: number): Int32Array {
  const { users } = office
  const rows: Row[] = []
  for (const user of everybody(users))
    if (isInCohort(office, user, days)) rows.push({ address: users.address[user] >>> 0, user })
  return Int32Array.from(rows.toSorted(byAddress), ({ user }) => user)
}

interface Row {
  readonly address: number
  readonly user: number
}

const byAddress = (one: Row, other: Row): number => one.address - other.address

/** Position in EXIT_KINDS of somebody with a status. */
export function exitKind(status: Status): number {
  if (isPresent(status)) return EXIT_KINDS.indexOf('followed')
  return 1 + (status - Status.work)
}

/** A value measured of a person, from the person’s record and course. */
type ValueOf = (office: Office, user: number, course: CourseReader) => number

const exitOf: ValueOf = (_office, _user, course) => exitKind(course.statusAfter(FOLLOW_UP_DAYS))
const daysToWork: ValueOf = (_office, _user, course) => course.daysTo(isWork, FOLLOW_UP_DAYS)
const daysOutOfReach: ValueOf = (_office, _user, course) => course.daysIn(isOutOfReach, FOLLOW_UP_DAYS)

// These functions are made once, not for each office: V8 compiles a function every time it is made.
const COHORT_COLUMNS = {
  address: ({ users }, user) => users.address[user] >>> 0,
  group: ({ users }, user) => users.group[user],
  effort: ({ users }, user) => users.trueEffort[user],
  complex: ({ users }, user) => users.complex[user],
  exit: exitOf,
  daysToWork,
  daysOutOfReach,
  assistanceMonths: ({ users }, user) => users.assistanceMonths[user],
} as const satisfies Record<keyof Cohort, ValueOf>

/** The cohort as columns. */
export function cohortOf(office: Office, rows: Int32Array): Cohort {
  const bytes = (valueOf: ValueOf) => fill(new Uint8Array(rows.length), office, rows, valueOf)
  const words = (valueOf: ValueOf) => fill(new Uint16Array(rows.length), office, rows, valueOf)
  return {
    address: fill(new Uint32Array(rows.length), office, rows, COHORT_COLUMNS.address),
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
  office: Office,
  rows: Int32Array,
  valueOf: ValueOf,
): Numbers {
  const { users } = office
  const courses = new CourseReader(office)
  for (let row = 0; row < rows.length; row++) {
    const user = rows[row]
    column[row] = valueOf(office, user, courses.of(user, users.arrivalDay[user]))
  }
  return column
}

const hasLastingWork: ValueOf = (_office, _user, course) =>
  course.longest(isWork, FOLLOW_UP_DAYS) >= LASTING_DAYS ? 1 : 0

/** How many of some persons got a lasting job while they were followed. */
export function lastingJobs(office: Office, rows: Int32Array): number {
  const courses = new CourseReader(office)
  return rows.reduce(
    (sum, user) => sum + hasLastingWork(office, user, courses.of(user, office.users.arrivalDay[user])),
    0,
  )
}

/** Whoever leaves before the talk, plan or measure counts as waiting until then. */
const waited = (course: CourseReader, days: number): number =>
  Math.min(days < 0 ? FIRST_THINGS_DAYS : days, course.daysToExit(FIRST_THINGS_DAYS))

const needsAtArrival = ({ users, measures }: Office, user: number): number =>
  users.needsAtArrival.weighted(measures.needWeights, user)

const endsAs =
  (kind: ExitKind): ValueOf =>
  (_office, _user, course) =>
    exitKind(course.statusAfter(FOLLOW_UP_DAYS)) === EXIT_KINDS.indexOf(kind) ? 1 : 0

const IS_AT: { readonly [Where in Whereabouts]: OfStatus } = {
  'in-work': isWork,
  'in-follow-up': isPresent,
  'in-education': isEducation,
  outside: isOutside,
}

/** Outcomes that are a mean over persons. */
type PersonOutcome = {
  [Id in OutcomeId]: 'complex' extends (typeof OUTCOMES)[Id][number] ? Id : never
}[OutcomeId]

/** What is measured of every person. */
const OF_PERSONS: { readonly [Id in PersonOutcome]: ValueOf } = {
  'lasting-work-share': hasLastingWork,
  'exit-education-share': endsAs('education'),
  'exit-pension-share': endsAs('pension'),
  'out-of-reach-share': endsAs('out-of-reach'),
  'exit-without-work-share': endsAs('without-work'),
  'exit-other-share': endsAs('other'),
  'followed-share': endsAs('followed'),
  'registered-share-9-months': (_office, _user, course) =>
    isPresent(course.statusAfter(REGISTERED_AFTER_DAYS)) ? 1 : 0,
  ...ofEveryWork(
    (after): ValueOf =>
      (_office, _user, course) =>
        isWork(course.statusAfter(AFTER[after])) ? 1 : 0,
  ),
  ...ofEveryDays(
    (where, within): ValueOf =>
      (_office, _user, course) =>
        course.daysIn(IS_AT[where], WITHIN[within]),
  ),
  'needs-relieved': (office, user) => office.users.needsRelieved[user] / needsAtArrival(office, user),
  'needs-risen': (office, user) => office.users.needsRisen[user] / needsAtArrival(office, user),
  'days-to-first-conversation': ({ users }, user, course) => waited(course, users.firstTalkAfter[user]),
  'days-to-plan': ({ users }, user, course) => waited(course, users.firstPlanAfter[user]),
  'days-to-measure': ({ users }, user, course) => waited(course, users.firstMeasureAfter[user]),
  'days-to-exit': (_office, _user, course) => course.daysToExit(FOLLOW_UP_DAYS),
  'days-to-work': daysToWork,
  'days-out-of-reach': daysOutOfReach,
  'assistance-months': ({ users }, user) => users.assistanceMonths[user],
  'follow-up-minutes': ({ users }, user) => users.minutesReceived[user],
  'both-sides-share': ({ users }, user) => users.hadBothSides[user],
}
const PERSON_OUTCOMES = Object.keys(OF_PERSONS) as PersonOutcome[]

/** Outcomes by the days for which persons have to be followed: the longer, the fewer of the late arrivals count. */
const HORIZONS = [...new Set(PERSON_OUTCOMES.map(followedFor))].map((days) => {
  const outcomes = PERSON_OUTCOMES.filter((outcome) => followedFor(outcome) === days)
  return { days, outcomes, values: outcomes.map((outcome) => OF_PERSONS[outcome]) }
})

const SHORTEST = Math.min(...HORIZONS.map(({ days }) => days))

/**
 * Outcomes of the cohort, for everybody and by kind of person.
 *
 * @param rows those who are followed for the whole time
 */
export function measureCohort(office: Office, rows: Int32Array) {
  const ever = cohortRows(office, SHORTEST)
  const measured = HORIZONS.map(({ days, outcomes, values }) => {
    const followed = ever.filter((user) => isInCohort(office, user, days))
    return measurePersons(office, followed, outcomes, values)
  })
  return {
    ...(Object.assign({}, ...measured) as Pick<Measured, PersonOutcome>),
    'follow-up-inequality': { all: giniOf(minutesPerDay(office, rows)) },
  } satisfies Partial<Measured>
}

/** Position of a person in the levels of complexity. */
const complexityOf = ({ complex }: Users, user: number): number =>
  COMPLEXITY.indexOf(complex[user] ? 'complex' : 'not-complex')

/** Position of a person in the levels of needs across the divide. */
function acrossOf({ users, scenario }: Office, user: number): number {
  const { health, social } = users.needsAtArrival
  const need = users.entrySide[user] === MUNICIPAL ? health[user] : social[user]
  return ACROSS.indexOf(need > scenario.needs.high ? 'needs-other-side' : 'needs-own-side')
}

/** Position of a person in the levels of age on a day. */
export function ageOn({ ageAtStart }: Users, user: number, day: number): number {
  const age = ageAtStart[user] + day / DAYS_PER_YEAR
  return AGES.indexOf(age < AGE_BETWEEN ? 'under-30' : '30-and-over')
}

/**
 * Means over all persons and over subgroups. The effort category is that of true needs at arrival, and the side is the
 * one where the person would register by the default rules: both are the same in every office. Each person is visited
 * once for all outcomes, because finding the record takes longer than adding up.
 */
function measurePersons(
  office: Office,
  rows: Int32Array,
  outcomes: readonly PersonOutcome[],
  of: readonly ValueOf[],
) {
  const { users, scenario } = office
  const courses = new CourseReader(office)
  const parts = {
    all: new LevelMeans(1, of.length),
    group: new LevelMeans(scenario.groups.length, of.length),
    effort: new LevelMeans(EFFORTS.length, of.length),
    side: new LevelMeans(SIDES.length, of.length),
    complex: new LevelMeans(COMPLEXITY.length, of.length),
    across: new LevelMeans(ACROSS.length, of.length),
    age: new LevelMeans(AGES.length, of.length),
  }
  const values = new Float64Array(of.length)
  for (const user of rows) {
    const course = courses.of(user, users.arrivalDay[user])
    for (let position = 0; position < values.length; position++)
      values[position] = of[position](office, user, course)
    parts.all.add(0, values)
    parts.group.add(users.group[user], values)
    parts.effort.add(users.trueEffort[user], values)
    parts.side.add(users.entrySide[user], values)
    parts.complex.add(complexityOf(users, user), values)
    parts.across.add(acrossOf(office, user), values)
    parts.age.add(ageOn(users, user, users.arrivalDay[user]), values)
  }
  return Object.fromEntries(
    outcomes.map((outcome, position) => [
      outcome,
      {
        all: parts.all.of(position)[0],
        group: parts.group.of(position),
        effort: parts.effort.of(position),
        side: parts.side.of(position),
        complex: parts.complex.of(position),
        across: parts.across.of(position),
        age: parts.age.of(position),
      },
    ]),
  )
}

/** Means of what is measured of persons, who are added one by one, each to one level. */
export class LevelMeans {
  private readonly outcomes: number
  /** levels × outcomes */
  private readonly sums: Float64Array
  private readonly counts: Int32Array

  constructor(levels: number, outcomes: number) {
    this.outcomes = outcomes
    this.sums = new Float64Array(levels * outcomes)
    this.counts = new Int32Array(levels)
  }

  /** Adds one person; `values` has one number per outcome. */
  add(level: number, values: Float64Array): void {
    const { sums } = this
    const first = level * values.length
    for (let position = 0; position < values.length; position++) sums[first + position] += values[position]
    this.counts[level]++
  }

  /** The means of all levels in the outcome at a given position. */
  of(position: number): readonly number[] {
    return Array.from(this.counts, (count, level) =>
      ratio(this.sums[level * this.outcomes + position], count),
    )
  }
}

function minutesPerDay(office: Office, rows: Int32Array): number[] {
  const { users } = office
  const courses = new CourseReader(office)
  const perDay: number[] = []
  for (const user of rows) {
    const days = courses.of(user, users.arrivalDay[user]).daysIn(isPresent, FOLLOW_UP_DAYS)
    if (days > 0) perDay.push(users.minutesReceived[user] / days)
  }
  return perDay
}

/** Gini index of non-negative numbers: 0 where all are equal, near 1 where one has everything. */
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
