/** The tables that report patterns, as text: the terminal and the documents show the same ones. */
import type { Estimate } from '../../results/estimates.ts'
import {
  overtakenIn,
  type AnyVerdict,
  type ArmDifference,
  type DoseResponse,
  type JudgedDifference,
  type PatternCheck,
  type PatternResults,
} from './result.ts'
import { definitionText } from './definition-words.ts'
import { patternsWords as say } from './words.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, shortValue, withInterval } from '../../report/text/number.ts'
import type { Unit } from '../../vocabulary/units.ts'

/** The heads of `measuredCells`. */
const measured = (): readonly string[] => [say().columns.effect, say().columns.claim, say().columns.verdict]

/** One row per pattern: the primary comparison, its verdict, and the result of the second look. */
export function patternsTable({ patterns }: PatternResults): TextTable {
  const { pattern, kind: kindHead, look } = say().columns
  return {
    title: say().patterns,
    header: [pattern, kindHead, ...measured(), look],
    rows: patterns.map(({ id, title, kind, primary, verdict, check }) => [
      `${id} ${definitionText(title)}`,
      say().kinds[kind],
      effectText(primary),
      claimText(primary),
      say().verdicts[verdict],
      check === undefined ? '' : lookText(check),
    ]),
  }
}

/** The second look with its verdict. */
export const lookText = ({ kind, result }: PatternCheck): string =>
  say().looked(say().looks[kind], say().verdicts[result.verdict])

/** What the primary comparison of each pattern compares. */
export function comparedTable({ patterns }: PatternResults): TextTable {
  const { pattern, outcome, arm, against } = say().columns
  return {
    title: say().compared,
    header: [pattern, outcome, arm, against],
    rows: patterns.map(({ id, primary }) => [id, primary.label, ...armsCells(primary)]),
  }
}

/** One row per pattern that has a second look: what was switched off or held equal, and what remained. */
export function checksTable({ patterns }: PatternResults): TextTable {
  const { pattern, look, what } = say().columns
  return {
    title: say().checks,
    header: [pattern, look, what, ...measured()],
    rows: patterns.flatMap(({ id, check }) =>
      check === undefined
        ? []
        : [[id, say().looks[check.kind], definitionText(check.what), ...measuredCells(check.result)]],
    ),
  }
}

/** All secondary comparisons, one row each; they decide nothing. */
export function secondaryTable({ patterns }: PatternResults): TextTable {
  const { pattern, outcome, arm, against } = say().columns
  return {
    title: say().besides,
    header: [pattern, outcome, arm, against, ...measured()],
    rows: patterns.flatMap(({ id, secondary }) =>
      secondary.map((one) => [id, one.label, ...armsCells(one), ...measuredCells(one)]),
    ),
  }
}

/** What was tried after the first run, and why; one row per comparison. */
export function triedTable({ patterns }: PatternResults): TextTable {
  const { pattern, what, outcome, arm, against } = say().columns
  return {
    title: say().tried,
    header: [pattern, what, outcome, arm, against, ...measured()],
    rows: patterns.flatMap(({ id, tried }) =>
      tried.map((one) => [
        id,
        definitionText(one.because),
        one.label,
        ...armsCells(one),
        ...measuredCells(one),
      ]),
    ),
  }
}

/** How the primary outcome responds as the lever moves, one row per step. */
export function dosesTable({ patterns }: PatternResults): TextTable {
  const { pattern, lever, dose, outcome, mean, fromFirst } = say().columns
  return {
    title: say().doses,
    header: [pattern, lever, dose, outcome, mean, fromFirst],
    rows: patterns.flatMap(({ id, doses }) => (doses === undefined ? [] : dosesRows(id, doses))),
  }
}

function dosesRows(id: string, { lever, label, unit, doses }: DoseResponse): string[][] {
  return doses.map(({ dose, mean, difference }) => [
    id,
    lever,
    String(dose),
    label,
    shortValue(mean ?? Number.NaN, unit),
    difference === undefined ? '' : estimateText(difference, unit),
  ])
}

function measuredCells(one: JudgedDifference<AnyVerdict>): string[] {
  return [effectText(one), claimText(one), say().verdicts[one.verdict]]
}

function armsCells({ of, against, beyond }: ArmDifference): string[] {
  return [of, beyond === undefined ? against : say().less(against, beyond)]
}

/** An effect with its interval, for example `+4.6 days (2.5 to 6.7)`. */
export function effectText({ difference, unit }: ArmDifference): string {
  return difference === undefined ? say().nothing : estimateText(difference, unit)
}

function estimateText({ value, ciLow, ciHigh }: Estimate, unit: Unit): string {
  return withInterval(shortDifference(value, unit), ciLow, ciHigh, unit)
}

function claimText({ direction, smallest, unit }: ArmDifference): string {
  return say().claims[direction](shortDifference(smallest, unit).replace('+', ''))
}

/** When the sums of one arm exceed those of the other; one sentence per comparison of sums over months. */
export function courseSentences({ patterns }: PatternResults): readonly string[] {
  return patterns.flatMap(({ id, primary, secondary }) =>
    [primary, ...secondary].flatMap((one) => courseSentence(id, one)),
  )
}

function courseSentence(id: string, { course, label, of, against }: ArmDifference): readonly string[] {
  if (course === undefined || course.length === 0) return []
  const { onAverage, surely } = overtakenIn(course)
  const compared = [id, label, of, against] as const
  if (onAverage === undefined) return [say().never(...compared, course[course.length - 1].month)]
  return [
    surely === undefined
      ? say().perhaps(...compared, onAverage)
      : say().surely(...compared, onAverage, surely),
  ]
}

/** Which patterns got which verdict, in one line. */
export function patternsHeadline({ patterns }: PatternResults): string {
  const verdicts = [...new Set(patterns.map(({ verdict }) => verdict))]
  const told = verdicts.map((verdict) => {
    const those = patterns.filter((pattern) => pattern.verdict === verdict)
    return say().headline(say().verdicts[verdict], those.map(({ id }) => id).join(', '))
  })
  return told.join('; ')
}
