/** The tables in which patterns are told, as text: the terminal and the documents show the same ones. */
import {
  overtakenIn,
  type ArmDifference,
  type PatternResult,
  type PatternResults,
} from '../results/pattern-verdict.ts'
import type { TextTable } from './comparison-tables.ts'
import { shortDifference, shortInterval, shortValue } from './text/number.ts'

/** One row a pattern: the primary comparison, its verdict, and what the second look says. */
export function patternsTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Patterns',
    header: ['Pattern', 'Kind', 'Primary outcome', 'Arms', ...MEASURED, 'Verdict', 'Second look'],
    rows: patterns.map(({ id, title, kind, primary, verdict, check }) => [
      `${id} ${title}`,
      kind,
      primary.label,
      armsOf(primary),
      ...measured(primary),
      verdict,
      check === undefined ? '' : `${check.kind}: ${check.result.verdict}`,
    ]),
  }
}

const MEASURED = ['Effect (95 % interval)', 'Claim']

function measured(difference: ArmDifference): string[] {
  return [effectOf(difference), claimOf(difference)]
}

const armsOf = ({ of, against, beyond }: ArmDifference): string =>
  `${of} against ${against}${beyond === undefined ? '' : `, beyond ${beyond}`}`

function effectOf({ difference, unit }: ArmDifference): string {
  if (difference === undefined) return 'nothing to measure'
  const interval = shortInterval(difference.ciLow, difference.ciHigh, unit)
  return `${shortDifference(difference.value, unit)}${interval === '' ? '' : ` (${interval})`}`
}

const CLAIMS = { higher: 'higher by', lower: 'lower by', none: 'within', open: 'open, beyond' } as const

function claimOf({ direction, smallest, unit }: ArmDifference): string {
  return `${CLAIMS[direction]} ${shortDifference(smallest, unit).replace('+', '')}`
}

/** One row a pattern that has a second look: what was switched off or held equal, and what was left. */
export function checksTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Ablations, equal levers and controls',
    header: ['Pattern', 'Second look', 'What', ...MEASURED, 'Verdict'],
    rows: patterns.flatMap(({ id, check }) =>
      check === undefined
        ? []
        : [[id, check.kind, check.what, ...measured(check.result), check.result.verdict]],
    ),
  }
}

/** Everything that was reported besides, one row a comparison; it decides nothing. */
export function secondaryTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Reported besides',
    header: ['Pattern', 'Outcome', 'Arms', ...MEASURED, 'Verdict'],
    rows: patterns.flatMap(({ id, secondary }) =>
      secondary.map((one) => [id, one.label, armsOf(one), ...measured(one), one.verdict]),
    ),
  }
}

/** What the primary outcome does as the lever moves, one row a step. */
export function dosesTable({ patterns }: PatternResults): TextTable {
  return {
    title: 'Dose and response',
    header: ['Pattern', 'Lever', 'Dose', 'Outcome', 'Mean', 'From the first step (95 % interval)'],
    rows: patterns.flatMap(({ id, doses }) =>
      (doses?.doses ?? []).map(({ dose, mean, difference }) => [
        id,
        doses?.lever ?? '',
        String(dose),
        doses?.label ?? '',
        shortValue(mean ?? Number.NaN, doses?.unit ?? ''),
        difference === undefined ? '' : effectWithInterval(difference, doses?.unit ?? ''),
      ]),
    ),
  }
}

const effectWithInterval = (difference: NonNullable<ArmDifference['difference']>, unit: string): string =>
  `${shortDifference(difference.value, unit)} (${shortInterval(difference.ciLow, difference.ciHigh, unit)})`

/** When an arm overtakes another in what is added up over months; one sentence for each such comparison. */
export function courseSentences({ patterns }: PatternResults): readonly string[] {
  return patterns.flatMap(({ id, primary, secondary }) =>
    [primary, ...secondary].flatMap((one) => courseOf(id, one)),
  )
}

function courseOf(id: string, { course, label, of, against }: ArmDifference): readonly string[] {
  if (course === undefined || course.length === 0) return []
  const { onAverage, surely } = overtakenIn(course)
  const [first, last] = [course[0].month, course[course.length - 1].month]
  const when =
    onAverage === undefined
      ? `is not ahead of ${against} at the end of month ${last}`
      : `is ahead of ${against} from month ${onAverage} on`
  const sure =
    onAverage === undefined
      ? ''
      : surely === undefined
        ? ', though never surely'
        : `, surely from month ${surely} on`
  return [
    `${id}: in ${label.toLowerCase().replace(/, from month \d+ on$/, '')}, added up from month ${first}, ${of} ${when}${sure}.`,
  ]
}

/** How many patterns came out how, in one sentence. */
export function patternsHeadline({ patterns }: PatternResults): string {
  const counts = new Map<string, PatternResult[]>()
  for (const pattern of patterns)
    counts.set(pattern.verdict, [...(counts.get(pattern.verdict) ?? []), pattern])
  const told = [...counts].map(
    ([verdict, those]) => `${verdict} ${those.length} (${those.map(({ id }) => id).join(', ')})`,
  )
  return `${patterns.length} ${patterns.length === 1 ? 'pattern' : 'patterns'}: ${told.join('; ')}`
}
