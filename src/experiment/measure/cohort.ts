import type { Column } from '../../model/column.ts'
import type { Office } from '../../model/office.ts'
import { isInCohort, isInLongCohort } from '../../model/users/cohort.ts'
import { isPresent, Status } from '../../model/users/table.ts'
import type { Users } from '../../model/users/table.ts'
import type { Cohort } from '../../results/record.ts'
import { EXIT_KINDS } from '../../results/record.ts'
import { ratio, SIDES } from './sheet.ts'
import type { Sheet } from './sheet.ts'

const NOT_YET = 520

/** Rows of the cohort, in the order of their addresses. */
export function cohortRows(office: Office): readonly number[] {
  const { users } = office
  const rows: number[] = []
  for (let user = 0; user < users.end; user += users.recordLength)
    if (isInCohort(office, user)) rows.push(user)
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

type ValueOf = (user: number) => number

/** What is measured of every person. */
function personOutcomes({ users }: Office): readonly (readonly [outcome: string, valueOf: ValueOf])[] {
  // Whoever leaves before a talk, plan or measure has waited for it until then.
  const waited =
    (column: Column): ValueOf =>
    (user) =>
      Math.min(reached(column[user]), reached(users.firstExitAfter[user]))
  return [
    ...EXIT_OUTCOMES.map(([outcome, kind]) => [outcome, endsAs(users, EXIT_KINDS.indexOf(kind))] as const),
    ['lasting-work-share', (user) => users.lastingWork[user]],
    ['needs-met', (user) => users.needsMetAt520[user]],
    ['days-to-first-conversation', waited(users.firstTalkAfter)],
    ['days-to-plan', waited(users.firstPlanAfter)],
    ['days-to-measure', waited(users.firstMeasureAfter)],
    ['days-to-exit', (user) => reached(users.firstExitAfter[user])],
    ['days-to-work', (user) => reached(users.firstWorkAfter[user])],
    ['days-out-of-reach', (user) => users.daysOutOfReach[user]],
    ['assistance-months', (user) => users.assistanceMonths[user]],
    ['follow-up-minutes', (user) => users.minutesReceived[user]],
    ['both-sides-share', (user) => users.hadBothSides[user]],
  ]
}

const endsAs =
  ({ statusAt520 }: Users, kind: number): ValueOf =>
  (user) =>
    exitKind(statusAt520[user]) === kind ? 1 : 0

/** Outcomes of the cohort, for everybody and by kind of person. */
export function measureCohort(sheet: Sheet, office: Office, rows: readonly number[]): void {
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
function measurePersons(sheet: Sheet, office: Office, rows: readonly number[]): void {
  const { group, trueEffort, entrySide, complex } = office.users
  const outcomes = personOutcomes(office)
  const everybody = outcomes.map(() => new LevelMeans(1))
  const parts = [
    { breakdown: 'group', levels: sheet.groups, levelOf: group },
    { breakdown: 'effort', levels: sheet.efforts, levelOf: trueEffort },
    { breakdown: 'side', levels: SIDES, levelOf: entrySide },
    { breakdown: 'complex', levels: COMPLEX, levelOf: complex },
  ] as const
  const means = parts.map(({ levels }) => outcomes.map(() => new LevelMeans(levels.length)))
  for (const user of rows)
    for (let position = 0; position < outcomes.length; position++) {
      const value = outcomes[position][1](user)
      everybody[position].add(0, value)
      for (let part = 0; part < parts.length; part++)
        means[part][position].add(parts[part].levelOf[user], value)
    }
  outcomes.forEach(([outcome], position) => {
    sheet.putAll(outcome, everybody[position].mean(0))
    parts.forEach(({ breakdown, levels }, part) =>
      levels.forEach((level, place) =>
        sheet.put(outcome, breakdown, level, means[part][position].mean(place)),
      ),
    )
  })
}

/** Means of values that are added one by one, each to a level. */
class LevelMeans {
  private readonly sums: Float64Array
  private readonly counts: Int32Array

  constructor(levels: number) {
    this.sums = new Float64Array(levels)
    this.counts = new Int32Array(levels)
  }

  add(level: number, value: number): void {
    this.sums[level] += value
    this.counts[level]++
  }

  mean(level: number): number {
    return ratio(this.sums[level], this.counts[level])
  }
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
