import type { LimitCheck } from '../../results/comparison/comparison-result.ts'
import { limitRows } from '../text/verdicts.ts'
import { shortValue } from '../text/number.ts'
import type { Html } from './html.ts'
import { alert } from './method.ts'
import { table } from './parts.ts'

/** A box that names the limits that do not hold; undefined if all do. */
export function limitsAlert(limits: readonly LimitCheck[]): Html | undefined {
  const broken = limits.filter(({ holds }) => !holds)
  if (broken.length === 0) return undefined
  const names = broken.map(
    ({ scenario, limit, value, unit }) =>
      `${limit} under ${scenario}, where it ${Number.isNaN(value) ? 'could not be measured' : `is ${shortValue(value, unit)}`}`,
  )
  return alert(
    `${broken.length === 1 ? 'A stated limit is' : `${broken.length} stated limits are`} broken: ${names.join('; ')}.`,
  )
}

/** Every stated limit with the value it was compared with; undefined if none was stated. */
export function limitsTable(limits: readonly LimitCheck[]): Html | undefined {
  return table({
    title: 'Limits that were stated',
    header: ['Limit', 'Scenario', 'Value', 'Verdict'],
    rows: limitRows(limits),
  })
}
