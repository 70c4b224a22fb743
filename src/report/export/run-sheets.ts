import { BAND_IN_WORDS, caseloadsOf, type MeasuredCaseload } from '../../results/caseloads.ts'
import { grouped } from '../../results/quantity.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { ScenarioResult, SummaryRow } from '../../results/result.ts'
import { unitName } from '../../vocabulary/unit-words.ts'
import type { Unit } from '../../vocabulary/units.ts'
import { assumptionsOf } from '../../scenario/assumptions.ts'
import { meaningOf, provenanceInWords, sourceOf } from '../../scenario/registry/spoken.ts'
import { unitInWords } from '../../scenario/registry/units.ts'
import { inWords } from '../text/words.ts'
import { runAnswer, type Beside } from './answer-sheets.ts'
import type { AnswerSheet } from './answer-worksheet.ts'
import { definitionsSheet } from './definitions-sheet.ts'
import { MONTHLY, REPLICATIONS } from './run-csv.ts'
import { differenceFormat, inFormat, numberFormat, unitInSheet, type SheetCell } from './sheet-cell.ts'
import { sheetWords } from './sheet-words.ts'
import { columnsWith, wholeFirst, type Sheet } from './workbook.ts'

/** The sheets of a run: first those to read, last the rows to work with. */
export function runSheets(results: readonly ScenarioResult[], beside: Beside): [AnswerSheet, ...Sheet[]] {
  return [
    runAnswer(results, beside),
    summarySheet(results),
    definitionsSheet(results),
    caseloadsSheet(results),
    assumptionsSheet(results),
    ...rawSheets(results),
  ]
}

/** The rows to work with. */
export const rawSheets = (results: readonly ScenarioResult[]): Sheet[] => [
  monthlySheet(results),
  replicationsSheet(results),
]

export function summarySheet(results: readonly ScenarioResult[]): Sheet {
  const { name, meaning, columns } = sheetWords().summary
  const { rows, whole } = wholeFirst(
    results.flatMap(({ summary }) => summary),
    ({ breakdown }) => breakdown === 'all',
  )
  return {
    name,
    meaning,
    columns: columnsWith(columns),
    rows: rows.map(summaryCells),
    printedRows: whole,
  }
}

function summaryCells(row: SummaryRow): SheetCell[] {
  const { scenario, outcome, breakdown, level, unit, n, mean, sd, ciLow, ciHigh } = row
  const numbers = [mean, sd, ciLow, ciHigh].map((value) => inFormat(value, numberFormat(unit)))
  return [scenario, outcomeOf(outcome).label, outcome, breakdown, level, unitInSheet(unit), n, ...numbers]
}

export function caseloadsSheet(results: readonly ScenarioResult[]): Sheet {
  const { name, meaning, columns, apart, apartMeaning } = sheetWords().caseloads
  return {
    name,
    meaning,
    columns: [...columnsWith(columns), { header: apart, meaning: apartMeaning(BAND_IN_WORDS), width: 8 }],
    rows: results.flatMap(caseloadsOf).map(caseloadCells),
  }
}

function caseloadCells(caseload: MeasuredCaseload): SheetCell[] {
  const { scenario, team, side, advisors, set, realised, realisedLow, realisedHigh } = caseload
  const { underOnePlan, differenceShare, isApart } = caseload
  const users = [realised, realisedLow, realisedHigh, underOnePlan].map((value) => inFormat(value, '#,##0.0'))
  const difference = inFormat(differenceShare, differenceFormat('share'))
  // If nothing was measured, nobody knows whether a team's caseloads are apart.
  const apart = Number.isNaN(realised) ? undefined : yesOrNo(isApart)
  return [scenario, inWords(team), inWords(side), advisors, set, ...users, difference, apart]
}

function yesOrNo(is: boolean): string {
  const { yes, no } = sheetWords()
  return is ? yes : no
}

export function assumptionsSheet(results: readonly ScenarioResult[]): Sheet {
  const { name, meaning, columns, valueIn } = sheetWords().assumptions
  const { low, high, source, ...before } = columns
  return {
    name,
    meaning,
    columns: [
      ...columnsWith(before, { meaning: 50, unit: 24 }),
      ...results.map((result) => ({ header: result.name, meaning: valueIn(result.name), width: 14 })),
      ...columnsWith({ low, high, source }, { source: 50 }),
    ],
    rows: assumptionsOf(results.map(({ scenario }) => scenario)).map(({ path, row, values }): SheetCell[] => {
      const [lowest, highest] = 'range' in row ? row.range : []
      const of = 'unit' in row ? unitInWords(row.unit) : undefined
      const basis = provenanceInWords(row.provenance)
      return [basis, path, meaningOf(row), of, defaultOf(row), ...values, lowest, highest, sourceOf(row)]
    }),
  }
}

function defaultOf(row: object): SheetCell {
  const value = 'default' in row ? row.default : undefined
  if (typeof value === 'boolean') return yesOrNo(value)
  if (typeof value === 'number' || typeof value === 'string') return value
  return Array.isArray(value) ? value.join(', ') : undefined
}

function monthlySheet(results: readonly ScenarioResult[]): Sheet {
  const { name, meaning, columns } = sheetWords().monthly
  return {
    name,
    meaning,
    columns: columnsWith(columns),
    rows: withUnitInWords(MONTHLY, results),
    printedRows: SAMPLE,
  }
}

/** Only one page of the raw rows is printed. */
export const SAMPLE = 30

/** A sheet with more rows takes seconds to write and long to open; spreadsheets allow ten times as many. */
const MOST_ROWS = 100_000

function replicationsSheet(results: readonly ScenarioResult[]): Sheet {
  const { name, meaning, columns, leftOut } = sheetWords().replications
  const count = results.reduce((sum, { records, layout }) => sum + records.length * layout.keys.length, 0)
  return {
    name,
    meaning,
    sentences: count > MOST_ROWS ? [leftOut(grouped(count, 0))] : [],
    columns: columnsWith(columns),
    rows: count > MOST_ROWS ? [] : withUnitInWords(REPLICATIONS, results),
    printedRows: SAMPLE,
  }
}

/** The rows of a table as in its file, but for the unit. */
function withUnitInWords(
  { columns, rows }: typeof MONTHLY | typeof REPLICATIONS,
  results: readonly ScenarioResult[],
): SheetCell[][] {
  const unit = columns.indexOf('unit')
  return [...rows(results)].map((row) => [...row].with(unit, unitName(row[unit] as Unit)))
}
