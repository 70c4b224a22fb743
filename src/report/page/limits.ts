import { pageWords } from './page-words.ts'
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
  const { brokenOne, broken: several, brokenUnmeasured, brokenAt } = pageWords()
  const names = broken.map(({ scenario, limit, value, unit }) =>
    Number.isNaN(value)
      ? brokenUnmeasured(limit, scenario)
      : brokenAt(limit, scenario, shortValue(value, unit)),
  )
  return alert(broken.length === 1 ? brokenOne(names[0]) : several(broken.length, names.join('; ')))
}

/** Every stated limit with the value it was compared with; undefined if none was stated. */
export function limitsTable(limits: readonly LimitCheck[]): Html | undefined {
  const { sections, head } = pageWords()
  return table({
    title: sections.limits,
    header: [head.limit, head.scenario, head.value, head.verdict],
    rows: limitRows(limits),
  })
}
