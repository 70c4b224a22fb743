/** Quantities that are computed from several outcomes of a replication. */
import { monthsOfSeries } from '../../results/monthly-series.ts'
import type { MonthlyRecord, RecordLayout } from '../../results/record.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'
import type { EFFORTS } from '../../vocabulary/efforts.ts'
import { type OutcomeId, wholeOf } from '../../vocabulary/outcomes.ts'
import { valueAt, type ValueOf } from './target.ts'

type EffortName = (typeof EFFORTS)[number]

/** The effort categories of reduced work capability. */
const REDUCED: readonly EffortName[] = ['specially-adjusted', 'permanently-adjusted']

/** How much an effort category counts in a mean. */
type Weight = (record: MonthlyRecord, layout: RecordLayout, effort: EffortName) => number

const ofEffort = (outcome: OutcomeId): Weight => {
  return (record, layout, level) => valueAt(record, layout, { outcome, breakdown: 'effort', level })
}

/** By users present. */
export const byUsers = ofEffort('users-present')

const exitRate = ofEffort('exit-rate')

/** By exits: those of the whole run, which is near enough to those that are followed. */
export const byExits: Weight = (...of) => exitRate(...of) * byUsers(...of)

/** Mean of an outcome over all with reduced work capability; effort categories without anybody do not count. */
export function ofReducedCapability(outcome: OutcomeId, weight: Weight): ValueOf {
  const value = ofEffort(outcome)
  return (record, layout) => {
    let sum = 0
    let weights = 0
    for (const effort of REDUCED) {
      const some = weight(record, layout, effort)
      if (!(some > 0)) continue
      sum += some * value(record, layout, effort)
      weights += some
    }
    return sum / weights
  }
}

/** Mean of an outcome over some measures, which all count alike; those without a value do not count. */
export const ofMeasures =
  (outcome: OutcomeId, measures: readonly string[]): ValueOf =>
  (record, layout) => {
    const values = measures
      .map((level) => valueAt(record, layout, { outcome, breakdown: 'measure', level }))
      .filter(Number.isFinite)
    return values.reduce((sum, value) => sum + value, 0) / values.length
  }

const allUsers: ValueOf = (record, layout) => valueAt(record, layout, wholeOf('users-present'))

/** Share of users who have an effort category. */
export const shareOfEffort =
  (effort: EffortName): ValueOf =>
  (record, layout) =>
    byUsers(record, layout, effort) / allUsers(record, layout)

/** Persons who wait for a place on a full team or for their registration, as a share of the users in the office. */
export const shareWaiting: ValueOf = (record, layout) =>
  valueAt(record, layout, { outcome: 'waiting-for-place', breakdown: 'all', level: 'all' }) /
  allUsers(record, layout)

/** Users in the fifth measured year over those in the first. */
export const fifthOverFirstYear: ValueOf = (record) => usersIn(record, 5) / usersIn(record, 1)

function usersIn({ monthly }: MonthlyRecord, year: number): number {
  const months = monthsOfSeries(monthly, 'users-present').slice(
    MONTHS_PER_YEAR * (year - 1),
    MONTHS_PER_YEAR * year,
  )
  return months.reduce((sum, value) => sum + value, 0) / months.length
}
