import { join } from 'node:path'
import { texts } from '../../locale/language.ts'
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
import { answersOf, headlineOf, whySentences } from '../../report/text/answer.ts'
import { noteSentences, overlapSentences } from '../../report/text/comparison-words.ts'
import { breakEvenSentence } from '../../report/text/cost-words.ts'
import { headings } from '../../report/text/headings.ts'
import { robustnessSentences } from '../../report/text/robustness-words.ts'
import { twinSentences } from '../../report/text/twin-words.ts'
import { verdictSentence } from '../../report/text/verdict-sentences.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import { bold, type Shown } from './output.ts'

const say = texts({
  en: {
    point: (label: string, text: string) => `${label}: ${text}`,
    pairs: (pairs: number, seed: string) => `${pairs} pairs of replications, seed “${seed}”.`,
    toRead: (page: string, summary: string, table: string) =>
      `${page} to read, ${summary} to paste, ${table} to calculate with.`,
    toPaste: (summary: string, table: string) => `${summary} to paste, ${table} to calculate with.`,
  },
  nb: {
    point: (label, text) => `${label}: ${text}`,
    pairs: (pairs, seed) => `${pairs} par replikasjoner, frø «${seed}».`,
    toRead: (page, summary, table) => `Les ${page}, lim inn ${summary}, regn videre med ${table}.`,
    toPaste: (summary, table) => `Lim inn ${summary}, regn videre med ${table}.`,
  },
  nn: {
    point: (label, text) => `${label}: ${text}`,
    pairs: (pairs, seed) => `${pairs} par replikasjonar, frø «${seed}».`,
    toRead: (page, summary, table) => `Les ${page}, lim inn ${summary}, rekn vidare med ${table}.`,
    toPaste: (summary, table) => `Lim inn ${summary}, rekn vidare med ${table}.`,
  },
})

/** Up to this many alternatives are explained one by one; with more, rankings and summaries have to do. */
const EXPLAINED_ONE_BY_ONE = 3

/** What the terminal shows of a comparison: the answer, then outcomes of interest, then what explains them. */
export function comparisonText(comparison: Comparison, folder: string, page: boolean): Shown {
  const stated = withoutCurves(comparison)
  const few = stated.alternatives.length <= EXPLAINED_ONE_BY_ONE
  return inBlocks([
    bold(headlineOf(comparison)),
    ...answerBlocks(stated),
    ...(few ? [...namedTables(stated), ...rulerTables(stated)].flatMap(tableBlock) : []),
    ...variationTables(comparison).flatMap(tableBlock),
    ...(comparison.variation ? [] : rankingTables(comparison).flatMap(tableBlock)),
    ...(few ? explained(stated) : []),
    ...listBlock(headings().robustness, robustnessSentences(comparison)),
    ...tableBlock(limitsTable(comparison)),
    ...listBlock(headings().toKnow, noteSentences(comparison)),
    pointers(comparison, folder, page),
  ])
}

/** The points of the answer, under the name of the alternative where there are several. */
function answerBlocks(comparison: Comparison): Shown[] {
  const answers = answersOf(comparison)
  return answers.flatMap(({ alternative, points }) =>
    listBlock(
      answers.length > 1 ? alternative : headings().answer,
      points.map(({ label, text }) => say().point(label, text)),
    ),
  )
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
    breakEven: breakEven.filter(isStated),
  }
}

function explained(comparison: Comparison): Shown[] {
  const undecided = comparison.verdicts.filter(({ verdict }) => verdict === 'undecided')
  const { why, undecided: open, twins, overlaps, breakEven } = headings()
  return [
    ...listBlock(why, whySentences(comparison)),
    ...listBlock(
      open,
      undecided.map((verdict) => verdictSentence(comparison, verdict)),
    ),
    ...listBlock(
      twins,
      comparison.twinsSummaries.flatMap((summary) => twinSentences(comparison, summary)),
    ),
    ...tableBlock(decompositionTable(comparison)),
    ...listBlock(overlaps, overlapSentences(comparison)),
    ...tableBlock(agendaTable(comparison)),
    ...tableBlock(costsTable(comparison)),
    ...listBlock(breakEven, comparison.breakEven.map(breakEvenSentence)),
    ...tableBlock(caseloadsTable([comparison.baseline, ...comparison.alternatives])),
  ]
}

function pointers({ replications, seed }: Comparison, folder: string, page: boolean): string {
  const { pairs, toRead, toPaste } = say()
  const [summary, table] = [SUMMARY_MD, COMPARISON].map(({ name }) => join(folder, name))
  const read = page ? toRead(join(folder, PAGE.name), summary, table) : toPaste(summary, table)
  return `${pairs(replications, seed)} ${read}`
}
