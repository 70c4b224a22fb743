import { join } from 'node:path'
import { caseloadsTable } from '../../report/export/caseloads-table.ts'
import { COMPARISON } from '../../report/export/comparison-csv.ts'
import {
  agendaTable,
  costsTable,
  decompositionTable,
  limitsTable,
  namedTables,
  rankingTables,
  rulerTables,
  variationTables,
} from '../../report/export/comparison-tables.ts'
import { PAGE, SUMMARY_MD } from '../../report/export/views.ts'
import { chainSentences } from '../../report/text/chain-words.ts'
import { chainsOf } from '../../results/comparison/chain.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

/** Up to this many alternatives are explained one by one; with more, rankings and summaries have to do. */
const EXPLAINED_ONE_BY_ONE = 3

/** What the terminal shows of a comparison: the answer, then outcomes of interest, then what explains them. */
export function comparisonText(comparison: Comparison, folder: string, page: boolean): Shown {
  const stated = withoutCurves(comparison)
  const few = stated.alternatives.length <= EXPLAINED_ONE_BY_ONE
  const { precision, notes } = comparison
  return inBlocks([
    bold(comparison.headline),
    ...(few ? [...namedTables(stated), ...rulerTables(stated)].flatMap(tableBlock) : []),
    ...variationTables(comparison).flatMap(tableBlock),
    ...(comparison.variation ? [] : rankingTables(comparison).flatMap(tableBlock)),
    ...(few ? explained(stated) : []),
    ...listBlock('If other plausible assumptions held', comparison.robustness ?? []),
    ...tableBlock(limitsTable(comparison)),
    ...listBlock('To know', [...(precision ? [precision.stopped] : []), ...notes]),
    pointers(comparison, folder, page),
  ])
}

/** The comparison without the scenarios that come from a varied parameter: their curve shows them. */
function withoutCurves(comparison: Comparison): Comparison {
  const onCurve = new Set(comparison.variation?.points.map(({ alternative }) => alternative))
  const isStated = ({ alternative }: { readonly alternative: string }): boolean => !onCurve.has(alternative)
  const { alternatives, verdicts, rulers, twinsSummaries, agenda, costs, breakEven } = comparison
  return {
    ...comparison,
    alternatives: alternatives.filter(({ name }) => !onCurve.has(name)),
    verdicts: verdicts.filter(isStated),
    rulers: rulers?.filter(isStated) ?? [],
    twinsSummaries: twinsSummaries.filter(isStated),
    agenda: agenda.filter(isStated),
    costs: costs.filter(isStated),
    breakEven: breakEven.filter((_, position) => !onCurve.has(alternatives[position].name)),
  }
}

function explained(comparison: Comparison): Shown[] {
  const undecided = comparison.verdicts.filter(({ verdict }) => verdict === 'undecided')
  const atOverlaps = comparison.overlapHeadlines.map(
    ({ overlap, sentence }) => `overlap ${overlap}: ${sentence}`,
  )
  return [
    ...listBlock('Why', chainSentences(chainsOf(comparison))),
    ...listBlock(
      'Undecided',
      undecided.map(({ sentence }) => sentence),
    ),
    ...listBlock(
      'Where the same persons end',
      comparison.twinsSummaries.flatMap(({ sentences }) => sentences),
    ),
    ...tableBlock(decompositionTable(comparison)),
    ...listBlock('If the two catalogues overlapped less or more', atOverlaps),
    ...tableBlock(agendaTable(comparison)),
    ...tableBlock(costsTable(comparison)),
    ...listBlock('Break-even', comparison.breakEven),
    ...tableBlock(caseloadsTable([comparison.baseline, ...comparison.alternatives])),
  ]
}

function pointers({ replications, seed }: Comparison, folder: string, page: boolean): string {
  const read = page ? `${join(folder, PAGE.name)} to read, ` : ''
  return `${replications} pairs of replications, seed “${seed}”. ${read}${join(folder, SUMMARY_MD.name)} to paste, ${join(folder, COMPARISON.name)} to calculate with.`
}
