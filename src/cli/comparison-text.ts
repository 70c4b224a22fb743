import { join } from 'node:path'
import picocolors from 'picocolors'
import { COMPARISON_FILE } from '../report/comparison-csv.ts'
import {
  agendaTable,
  costsTable,
  decompositionTable,
  limitsTable,
  namedTables,
  rankingTables,
  variationTables,
  type TextTable,
} from '../report/comparison-tables.ts'
import { PAGE_FILE } from '../report/result-files.ts'
import { SUMMARY_MD_FILE } from '../report/summary-md.ts'
import type { Comparison } from '../results/comparison-result.ts'
import type { Io } from './command.ts'
import { textTable } from './text-table.ts'

/** Up to so many alternatives are each explained; of more, rankings and summaries tell. */
const EXPLAINED_ONE_BY_ONE = 3

/** What the terminal shows of a comparison: the answer first, then outcomes of interest, then what explains them. */
export function comparisonText(
  comparison: Comparison,
  folder: string,
  page: boolean,
  { stdout, env }: Io,
): string {
  const { bold } = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'])
  const show = ({ title, header, rows }: TextTable): string[] =>
    rows.length === 0 ? [] : [`${bold(title)}\n${textTable(header, rows)}`]
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${bold(title)}\n${items.map((item) => `  ${item}`).join('\n')}`]
  const stated = withoutCurves(comparison)
  const few = stated.alternatives.length <= EXPLAINED_ONE_BY_ONE
  const { precision, notes } = comparison
  return [
    bold(comparison.headline),
    ...(few ? namedTables(stated).flatMap(show) : []),
    ...variationTables(comparison).flatMap(show),
    ...(comparison.variation ? [] : rankingTables(comparison).flatMap(show)),
    ...(few ? explained(stated, show, list) : []),
    ...list('If other plausible assumptions held', comparison.robustness ?? []),
    ...show(limitsTable(comparison)),
    ...list('To know', [...(precision ? [precision.stopped] : []), ...notes]),
    pointers(comparison, folder, page),
  ].join('\n\n')
}

/** The comparison without the scenarios that a varied parameter made: their curve tells of them. */
function withoutCurves(comparison: Comparison): Comparison {
  const onCurve = new Set(comparison.variation?.points.map(({ alternative }) => alternative))
  const isStated = ({ alternative }: { readonly alternative: string }): boolean => !onCurve.has(alternative)
  const { alternatives, verdicts, twinsSummaries, agenda, costs, breakEven } = comparison
  return {
    ...comparison,
    alternatives: alternatives.filter(({ name }) => !onCurve.has(name)),
    verdicts: verdicts.filter(isStated),
    twinsSummaries: twinsSummaries.filter(isStated),
    agenda: agenda.filter(isStated),
    costs: costs.filter(isStated),
    breakEven: breakEven.filter((_, position) => !onCurve.has(alternatives[position].name)),
  }
}

function explained(
  comparison: Comparison,
  show: (table: TextTable) => string[],
  list: (title: string, items: readonly string[]) => string[],
): string[] {
  const undecided = comparison.verdicts.filter(({ verdict }) => verdict === 'undecided')
  const atOverlaps = comparison.overlapHeadlines.map(
    ({ overlap, sentence }) => `overlap ${overlap}: ${sentence}`,
  )
  return [
    ...list(
      'Undecided',
      undecided.map(({ sentence }) => sentence),
    ),
    ...list(
      'Where the same persons end',
      comparison.twinsSummaries.flatMap(({ sentences }) => sentences),
    ),
    ...show(decompositionTable(comparison)),
    ...list('If the two catalogues overlapped less or more', atOverlaps),
    ...show(agendaTable(comparison)),
    ...show(costsTable(comparison)),
    ...list('Break-even', comparison.breakEven),
  ]
}

function pointers({ replications, seed }: Comparison, folder: string, page: boolean): string {
  const read = page ? `${join(folder, PAGE_FILE)} to read, ` : ''
  return `${replications} pairs of replications, seed “${seed}”. ${read}${join(folder, SUMMARY_MD_FILE)} to paste, ${join(folder, COMPARISON_FILE)} to reckon with.`
}
