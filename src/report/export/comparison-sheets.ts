import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import type { ComparisonRow, TwinRow } from '../../results/result.ts'
import type { ExitKind } from '../../vocabulary/statuses.ts'
import { verdictInWords } from '../text/verdicts.ts'
import { exitWords, inWords } from '../text/words.ts'
import { comparisonAnswer, type Beside } from './answer-sheets.ts'
import type { AnswerSheet } from './answer-worksheet.ts'
import { definitionsSheet } from './definitions-sheet.ts'
import { assumptionsSheet, caseloadsSheet, rawSheets, SAMPLE, summarySheet } from './run-sheets.ts'
import { differenceFormat, inFormat, numberFormat, unitInSheet, type SheetCell } from './sheet-cell.ts'
import { sheetWords } from './sheet-words.ts'
import { columnsWith, wholeFirst, type Sheet } from './workbook.ts'

/** The sheets of a comparison: the answer, the paired differences and the twins, combined with those of a run. */
export function comparisonSheets(comparison: Comparison, beside: Beside): [AnswerSheet, ...Sheet[]] {
  const results = [comparison.baseline, ...comparison.alternatives]
  return [
    comparisonAnswer(comparison, beside),
    differencesSheet(comparison),
    definitionsSheet(results),
    summarySheet(results),
    twinsSheet(comparison),
    caseloadsSheet(results),
    assumptionsSheet(results),
    supportingSheet(comparison),
    ...rawSheets(results),
  ]
}

function differencesSheet(comparison: Comparison): Sheet {
  const { name, meaning, columns } = sheetWords().comparison
  const { rows, whole } = wholeFirst(comparison.rows, ({ breakdown }) => breakdown === 'all')
  return {
    name,
    meaning,
    columns: columnsWith(columns),
    rows: rows.map((row) => differenceCells(row, comparison.outcomes)),
    printedRows: whole,
    printedColumns: PRINTED,
  }
}

/** What follows the verdict is for those who work with the rows. */
const PRINTED = 9

function supportingSheet({ supporting, outcomes }: Comparison): Sheet {
  const { comparison, supporting: words } = sheetWords()
  const { name, meaning, variant } = words
  return {
    name,
    meaning,
    columns: [...columnsWith(comparison.columns), ...columnsWith({ variant })],
    rows: supporting.map((row) => [...differenceCells(row, outcomes), row.variant]),
    printedRows: SAMPLE,
  }
}

function differenceCells(row: ComparisonRow, outcomes: Comparison['outcomes']): SheetCell[] {
  const { unit } = row
  const format = numberFormat(unit)
  return [
    describeKey(row, findOutcome(outcomes, row.outcome)),
    row.alternative,
    unitInSheet(unit),
    ...[row.baselineMean, row.alternativeMean].map((mean) => inFormat(mean, format)),
    ...[row.difference, row.ciLow, row.ciHigh].map((size) => inFormat(size, differenceFormat(unit))),
    verdictInWords(row),
    row.outcome,
    row.baseline,
    row.n,
    inFormat(row.band, format),
    sheetWords().comparison.families[row.family],
    inFormat(row.pHolm, '0.000'),
    inFormat(row.shareBetter, numberFormat('share')),
    inFormat(row.varianceReduction, '#,##0.0'),
  ]
}

function twinsSheet({ twins }: Comparison): Sheet {
  const { name, meaning, columns } = sheetWords().twins
  const { rows, whole } = wholeFirst(twins, ({ group, effort }) => group === 'all' && effort === 'all')
  return {
    name,
    meaning,
    columns: columnsWith(columns),
    rows: rows.map(twinCells),
    printedRows: whole,
  }
}

function twinCells(row: TwinRow): SheetCell[] {
  const { baseline, alternative, group, effort, users, share } = row
  const exits = [row.baselineExit, row.alternativeExit].map((end) => exitWords(end as ExitKind))
  const whole = inFormat(share, numberFormat('share'))
  return [baseline, alternative, inWords(group), inWords(effort), ...exits, users, whole]
}
