/** The tables that report patterns, as text: the terminal and the documents show the same ones. */
import type { Estimate } from '../../results/estimates.ts'
import {
  overtakenIn,
  type ArmDifference,
  type DoseResponse,
  type PatternResult,
  type PatternResults,
} from './result.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, shortValue, withInterval } from '../../report/text/number.ts'
import type { Unit } from '../../results/units.ts'

const MEASURED = ['Effect (95 % interval)', 'Claim', 'Verdict']

/** One row per pattern: the primary comparison, its verdict, and the result of the second look. */
export function patternsTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Patterns',
    header: ['Pattern', 'Kind', ...MEASURED, 'Second look'],
    rows: patterns.map(({ id, title, kind, primary, verdict, check }) => [
      `${id} ${title}`,
      kind,
      effectText(primary),
      claimText(primary),
      verdict,
      check === undefined ? '' : `${check.kind}: ${check.result.verdict}`,
    ]),
  }
}

/** What the primary comparison of each pattern compares. */
export function comparedTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'What was compared',
    header: ['Pattern', 'Outcome', 'Arm', 'Against'],
    rows: patterns.map(({ id, primary }) => [id, primary.label, ...armsCells(primary)]),
  }
}

/** One row per pattern that has a second look: what was switched off or held equal, and what remained. */
export function checksTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Ablations, equal levers and controls',
    header: ['Pattern', 'Second look', 'What', ...MEASURED],
    rows: patterns.flatMap(({ id, check }) =>
      check === undefined ? [] : [[id, check.kind, check.what, ...measuredCells(check.result)]],
    ),
  }
}

/** All secondary comparisons, one row each; they decide nothing. */
export function secondaryTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Reported besides',
    header: ['Pattern', 'Outcome', 'Arm', 'Against', ...MEASURED],
    rows: patterns.flatMap(({ id, secondary }) =>
      secondary.map((one) => [id, one.label, ...armsCells(one), ...measuredCells(one)]),
    ),
  }
}

/** What was tried after the first run, and why; one row per comparison. */
export function triedTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'What was tried',
    header: ['Pattern', 'What', 'Outcome', 'Arm', 'Against', ...MEASURED],
    rows: patterns.flatMap(({ id, tried }) =>
      tried.map((one) => [id, one.because, one.label, ...armsCells(one), ...measuredCells(one)]),
    ),
  }
}

/** How the primary outcome responds as the lever moves, one row per step. */
export function dosesTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Dose and response',
    header: ['Pattern', 'Lever', 'Dose', 'Outcome', 'Mean', 'From the first step (95 % interval)'],
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

function measuredCells(one: ArmDifference & { readonly verdict: string }): string[] {
  return [effectText(one), claimText(one), one.verdict]
}

function armsCells({ of, against, beyond }: ArmDifference): string[] {
  return [of, beyond === undefined ? against : `${against}; less ${beyond}`]
}

/** An effect with its interval, for example `+4.6 days (2.5 to 6.7)`. */
export function effectText({ difference, unit }: ArmDifference): string {
  return difference === undefined ? 'nothing to measure' : estimateText(difference, unit)
}

function estimateText({ value, ciLow, ciHigh }: Estimate, unit: Unit): string {
  return withInterval(shortDifference(value, unit), ciLow, ciHigh, unit)
}

const CLAIMS = { higher: 'higher by', lower: 'lower by', none: 'none, within', open: 'open, beyond' } as const

function claimText({ direction, smallest, unit }: ArmDifference): string {
  return `${CLAIMS[direction]} ${shortDifference(smallest, unit).replace('+', '')}`
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
  const last = course[course.length - 1].month
  const when =
    onAverage === undefined
      ? `no more than ${against} at the end of month ${last}`
      : `more than ${against} from month ${onAverage} on`
  const sure = surely === undefined ? ', though never surely' : `, surely from month ${surely} on`
  return [`${id}. ${label}: ${of} has ${when}${onAverage === undefined ? '' : sure}.`]
}

/** Which patterns got which verdict, in one line. */
export function patternsHeadline({ patterns }: PatternResults): string {
  const verdicts = [...new Set(patterns.map(({ verdict }) => verdict))]
  const told = verdicts.map((verdict) => {
    const those = patterns.filter((pattern: PatternResult) => pattern.verdict === verdict)
    return `${verdict}: ${those.map(({ id }) => id).join(', ')}`
  })
  return told.join('; ')
}
