import { keyIndex } from '../../results/layout.ts'
import { monthsOfSeries, seriesOf } from '../../results/monthly-series.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import { summedUnit, type Unit } from '../../vocabulary/units.ts'
import { type MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { capital, inSentence, listed } from '../../report/text/words.ts'
import type { Contrast } from './definition.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import type { MonthlyId } from '../../vocabulary/months.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import { patternsWords as say } from './words.ts'

/** A replication of an arm, with the result that it belongs to. */
export interface Observed {
  readonly result: ScenarioResult<MonthlyRecord>
  readonly record: MonthlyRecord
}

/** What a comparison reads: a value in one replication of an arm, given the same replication of the other arm. */
export interface Measure {
  /** the outcome alone, and with the people it concerns */
  readonly outcome: string
  readonly label: string
  readonly unit: Unit
  readonly valueOf: (observed: Observed, reference: Observed) => number
  /** for a sum over months: its first month, and the sum up to each month */
  readonly sums?: { readonly from: number; readonly of: (observed: Observed) => readonly number[] }
}

/**
 * The measure of a comparison at one place.
 *
 * @param at `breakdown/level` of the outcome; monthly series only exist for the office as a whole
 */
export function measureOf(contrast: Contrast, at: string): Measure {
  const { outcome, monthsToLevel, monthlyMean, cumulated } = contrast
  if (outcome !== undefined) return outcomeAt(outcome, at)
  if (monthsToLevel !== undefined) return timeToLevel(monthsToLevel.series, monthsToLevel.month)
  if (monthlyMean !== undefined) return meanOfMonths(monthlyMean.series, monthlyMean.from, monthlyMean.to)
  if (cumulated !== undefined) return sumOfMonths(cumulated.series, cumulated.from)
  throw new RangeError('a comparison without a measure')
}

function outcomeAt(id: OutcomeId, at: string): Measure {
  const [breakdown, level] = at.split('/') as [Breakdown, string]
  const of = outcomeOf(id)
  const key: OutcomeKey = { outcome: id, breakdown, level }
  const valueOf = ({ result, record }: Observed): number => {
    const position = keyIndex(result.layout, id, breakdown, level)
    if (position === undefined) throw new RangeError(`${result.name} has no ${id} at ${at}`)
    return record.values[position]
  }
  return { outcome: of.label, label: describeKey(key, of), unit: of.unit, valueOf }
}

/**
 * Months until the mean of some series first reaches the other arm's value after `month` months; all months if never.
 */
function timeToLevel(series: readonly MonthlyId[], month: number): Measure {
  const valueOf = (observed: Observed, reference: Observed): number => {
    const level = meansOf(reference, series)[month - 1]
    const months = meansOf(observed, series)
    const reached = months.findIndex((value) => value >= level)
    return reached < 0 ? months.length : reached + 1
  }
  const label = say().monthsUntil(labelsOf(series), month)
  return { outcome: label, label, unit: 'months', valueOf }
}

function meanOfMonths(series: readonly MonthlyId[], from: number, to: number): Measure {
  const valueOf = (observed: Observed): number => mean(meansOf(observed, series).slice(from - 1, to))
  const label = say().meanOfMonths(capital(labelsOf(series)), from, to)
  return { outcome: label, label, unit: seriesOf(series[0]).unit, valueOf }
}

function sumOfMonths(series: MonthlyId, from: number): Measure {
  const of = (observed: Observed): readonly number[] => {
    let sum = 0
    return meansOf(observed, [series])
      .slice(from - 1)
      .map((value) => (sum += value))
  }
  const label = say().addedUp(capital(labelsOf([series])), from)
  return {
    outcome: label,
    label,
    unit: summedUnit(seriesOf(series).unit),
    valueOf: (observed) => of(observed).at(-1) ?? Number.NaN,
    sums: { from, of },
  }
}

/** The mean of some series, month by month. */
function meansOf({ result, record }: Observed, series: readonly MonthlyId[]): readonly number[] {
  const { months } = result.layout
  const rows = series.map((id) => monthsOfSeries(record.monthly, id))
  return Array.from({ length: months }, (_, month) => mean(rows.map((row) => row[month])))
}

/** The mean of the values that exist: in a month without events, a share has no value. */
function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Names of series, worded for use in a sentence. */
const labelsOf = (series: readonly MonthlyId[]): string =>
  listed(series.map((id) => inSentence(seriesOf(id).label)))
