/** The tables that present a comparison as text; the terminal and the Markdown summary show the same ones. */
import type { Comparison, RulerMark } from '../../results/comparison/comparison-result.ts'
import type { Estimate } from '../../results/estimates.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { LINKS, OUTCOME_OF_LINK } from '../../results/comparison/chain.ts'
import type { ComparisonRow } from '../../results/result.ts'
import { limitNote, limitRows, verdictInWords } from '../text/verdicts.ts'
import { percent, shortDifference, shortInterval, shortValue, withInterval } from '../text/number.ts'
import { isSameKey, wholeOf, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { YARDSTICK_NAMES, YARDSTICKS } from '../../vocabulary/yardsticks.ts'
import { GOAL_OUTCOMES, goalOrigin } from '../../results/comparison/district-agenda.ts'
import { asShown, FAMILIES, outcomeOf, type Family, type Outcome } from '../../results/outcomes.ts'
import { capital, familyWords } from '../text/words.ts'
import { unitFacts, type Unit } from '../../results/units.ts'

/** The persons of the cohort who came with a high need that is for the other side. */
function ofThoseAcross(outcome: OutcomeId): OutcomeKey {
  return { outcome, breakdown: 'across', level: 'needs-other-side' }
}

/** A table of texts; the first cell of each row names the row. */
export interface TextTable {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** For each alternative, one table of the process outcomes of interest and one of the result outcomes. */
export function namedTables(comparison: Comparison): TextTable[] {
  const { baseline, alternatives } = comparison
  return alternatives.flatMap(({ name }) =>
    FAMILIES.map((family) => ({
      title: `${familyWords(family)}, ${name} against ${baseline.name}`,
      header: ['Outcome', baseline.name, name, 'Difference', '95 % interval', 'Better in', 'Verdict'],
      rows: namedRows(comparison, name, family).map((row) => namedCells(comparison, row)),
    })).filter(({ rows }) => rows.length > 0),
  )
}

/** The rows of the outcomes of interest of one kind, in the order they were named, with what is shown beside them. */
const namedRows = (
  { named, rows, outcomes }: Comparison,
  alternative: string,
  family: Family,
): ComparisonRow[] =>
  asShown(named)
    .filter(({ outcome }) => findOutcome(outcomes, outcome).family === family)
    .flatMap((key) => rows.find((row) => row.alternative === alternative && isSameKey(row, key)) ?? [])

function namedCells({ outcomes, limits }: Comparison, row: ComparisonRow): string[] {
  const { unit, baseline, alternative, difference, ciLow, ciHigh } = row
  return [
    describeKey(row, findOutcome(outcomes, row.outcome)),
    shortValue(row.baselineMean, unit) + limitNote(limits, baseline, row),
    shortValue(row.alternativeMean, unit) + limitNote(limits, alternative, row),
    shortDifference(difference, unit),
    shortInterval(ciLow, ciHigh, unit),
    row.shareBetter === undefined ? '' : `${Math.round(row.shareBetter * row.n)} of ${row.n}`,
    row.family === 'exploratory' ? 'not judged' : row.verdict,
  ]
}

/** What comes between a need and its result, in the order of the chain. */
const CHAIN: readonly OutcomeKey[] = [
  ...LINKS.map((link) => wholeOf(OUTCOME_OF_LINK[link])),
  wholeOf('shared-users-share'),
  wholeOf('minutes-meetings-share'),
  wholeOf('minutes-requests-share'),
  wholeOf('interval-days'),
  wholeOf('user-knowledge'),
  wholeOf('gain-per-referral'),
  ofThoseAcross('needs-relieved'),
  ofThoseAcross('days-in-work-4-years'),
]

/** For each alternative: what becomes of needs for the other side, what that takes, and what it brings. */
export function chainTables({ rows, outcomes, baseline, alternatives }: Comparison): TextTable[] {
  return alternatives
    .map(({ name }) => ({
      title: `From a need to what comes of it, ${name} against ${baseline.name}`,
      header: ['Link', baseline.name, name, 'Difference', '95 % interval'],
      rows: CHAIN.flatMap(
        (key) => rows.find((row) => row.alternative === name && isSameKey(row, key)) ?? [],
      ).map((row) => chainCells(findOutcome(outcomes, row.outcome), row)),
    }))
    .filter(({ rows: links }) => links.length > 0)
}

function chainCells(of: Outcome, row: ComparisonRow): string[] {
  const { unit } = row
  return [
    describeKey(row, of),
    shortValue(row.baselineMean, unit),
    shortValue(row.alternativeMean, unit),
    shortDifference(row.difference, unit),
    shortInterval(row.ciLow, row.ciHigh, unit),
  ]
}

/** For each alternative, the differences in the outcomes of interest beside those that the yardsticks make. */
export function rulerTables({ rulers = [], outcomes, baseline, alternatives }: Comparison): TextTable[] {
  return alternatives
    .map(({ name }) => ({
      title: `On the ruler, ${name} against ${baseline.name}: how much of what each yardstick would bring`,
      header: ['Outcome', ...YARDSTICK_NAMES.map((yardstick) => capital(YARDSTICKS[yardstick]))],
      rows: rulers
        .filter(({ alternative }) => alternative === name)
        .map((ruler) => {
          const of = findOutcome(outcomes, ruler.outcome)
          return [describeKey(ruler, of), ...ruler.marks.map((mark) => markCell(mark, of.unit))]
        }),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function markCell({ difference, reach, share }: RulerMark, unit: Unit): string {
  const size = shortDifference(difference.value, unit)
  if (reach === 'not measured') return size
  if (share !== undefined) return `${percent(share)} of ${size}`
  return `${size}, ${reach === 'within' ? 'too small' : 'unsure'}`
}

/** Which part of each difference comes from the divide and which from practice; no rows if nothing was split. */
export function decompositionTable({ decomposition, outcomes, alternatives }: Comparison): TextTable {
  return {
    title: 'Divide or practice?',
    header: ['Outcome', 'Difference', 'Divide levers', 'Practice levers', 'Interaction'],
    rows: decomposition.map((row) => [
      describeKey(row, findOutcome(outcomes, row.outcome)) + ofWhom(alternatives.length, row.alternative),
      ...[row.whole, row.divide, row.practice, row.interaction].map((part) => estimateCell(part, row.unit)),
    ]),
  }
}

/** The agenda of the district: change wanted, change found, progress. */
export function agendaTable({ agenda, alternatives, limits }: Comparison): TextTable {
  return {
    title: 'The municipal agenda',
    header: ['Goal', 'Now', 'Then', 'Change wanted', 'Change', 'Of the way'],
    rows: agenda.map((row) => {
      const outcome = GOAL_OUTCOMES[row.goal]
      return [
        outcomeOf(outcome).label + ofWhom(alternatives.length, row.alternative),
        shortValue(row.baselineMean, row.unit),
        shortValue(row.alternativeMean, row.unit) + limitNote(limits, row.alternative, wholeOf(outcome)),
        `${shortDifference(row.wanted, row.unit)} (${percent(row.share)}; ${goalOrigin(row)})`,
        estimateCell(row.difference, row.unit),
        progressCell(row.progress),
      ]
    }),
  }
}

function progressCell({ value, ciLow, ciHigh }: Estimate): string {
  return withInterval(shortValue(value, 'share'), ciLow, ciHigh, 'share')
}

/** Costs per year, without the hours by kind of work. */
export function costsTable({ costs, alternatives }: Comparison): TextTable {
  return {
    title: 'Costs of a year (NOK)',
    header: ['', 'Baseline', 'Alternative', 'Difference'],
    rows: costs
      .filter(({ unit }) => unitFacts(unit).kind !== 'hours')
      .map((line) => [
        line.label + ofWhom(alternatives.length, line.alternative),
        shortValue(line.baselineMean, line.unit),
        shortValue(line.alternativeMean, line.unit),
        estimateCell(line.difference, line.unit),
      ]),
  }
}

/** One table per outcome of interest, best scenario first. */
export function rankingTables({ rankings, outcomes, baseline, limits }: Comparison): TextTable[] {
  return rankings.map((ranking) => ({
    title: describeKey(ranking, findOutcome(outcomes, ranking.outcome)),
    header: ['Scenario', 'Mean', `Against ${baseline.name}`, 'Verdict', 'Best in'],
    rows: ranking.places.map(({ scenario, mean, difference, verdict, shareFirst }) => [
      scenario,
      shortValue(mean, ranking.unit) + limitNote(limits, scenario, ranking),
      difference ? estimateCell(difference, ranking.unit) : '',
      verdict ?? '',
      shortValue(shareFirst, 'share of replications'),
    ]),
  }))
}

/** What `--vary` tried, one table per outcome of interest; empty without it. */
export function variationTables(comparison: Comparison): TextTable[] {
  const { variation, named, outcomes, rows, baseline, limits, varied } = comparison
  if (variation === undefined) return []
  const before = variation.paths.map((path) => varied.find((one) => one.path === path)?.baselineValue ?? '')
  return named.map((key) => ({
    title: `${describeKey(key, findOutcome(outcomes, key.outcome))} by ${variation.paths.join(' and ')}`,
    header: [...variation.paths, 'Mean', `Against ${baseline.name}`, 'Verdict'],
    rows: [
      [...before, baselineMean(comparison, key), '', 'baseline'],
      ...variation.points.flatMap(({ alternative, values }) => {
        const row = rows.find((one) => one.alternative === alternative && isSameKey(one, key))
        return row ? [[...values.map(String), ...variedCells(row, limits)]] : []
      }),
    ],
  }))
}

function baselineMean({ baseline, limits }: Comparison, key: OutcomeKey): string {
  const row = baseline.summary.find((one) => isSameKey(one, key))
  return row ? shortValue(row.mean, row.unit) + limitNote(limits, baseline.name, key) : ''
}

function variedCells(row: ComparisonRow, limits: Comparison['limits']): string[] {
  const { alternative, difference, ciLow, ciHigh, unit } = row
  return [
    shortValue(row.alternativeMean, unit) + limitNote(limits, alternative, row),
    estimateCell({ value: difference, ciLow, ciHigh }, unit),
    verdictInWords(row),
  ]
}

/** Who gains and who loses; leaves out the untouched. */
export function groupChangesTable({ groupChanges, outcomes, alternatives }: Comparison): TextTable {
  return {
    title: 'Who gains, who loses',
    header: ['Outcome', 'Baseline', 'Alternative', 'Difference', 'Verdict'],
    rows: groupChanges
      .filter(({ verdict }) => verdict !== 'not touched')
      .map((row) => [
        describeKey(row, findOutcome(outcomes, row.outcome)) + ofWhom(alternatives.length, row.alternative),
        shortValue(row.baselineMean, row.unit),
        shortValue(row.alternativeMean, row.unit),
        estimateCell(row.difference, row.unit),
        verdictInWords(row),
      ]),
  }
}

/** Only the parameters that differ between the scenarios. */
export function variedTable({ varied, alternatives }: Comparison): TextTable {
  return {
    title: 'What was varied',
    header: ['Parameter', 'Baseline', 'Alternative', 'Unit', 'Kind'],
    rows: varied.map(({ path, alternative, unit, baselineValue, alternativeValue, kind }) => [
      path + ofWhom(alternatives.length, alternative),
      baselineValue,
      alternativeValue,
      unit,
      kind,
    ]),
  }
}

/** Every limit with the value it was compared with. */
export function limitsTable({ limits }: Comparison): TextTable {
  return {
    title: 'Limits',
    header: ['Limit', 'Scenario', 'Value', ''],
    rows: limitRows(limits),
  }
}

function estimateCell({ value, ciLow, ciHigh }: Estimate, unit: Unit): string {
  return withInterval(shortDifference(value, unit), ciLow, ciHigh, unit)
}

/** With several alternatives a row has to say which one it is about. */
function ofWhom(alternatives: number, name: string): string {
  return alternatives > 1 ? `, ${name}` : ''
}
