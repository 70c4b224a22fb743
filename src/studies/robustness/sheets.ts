/** The sheets of a robustness study: the answer, what it depends on, and every point. */
import { texts } from '../../locale/language.ts'
import { numberFormat, type SheetCell } from '../../report/export/sheet-cell.ts'
import type { Sheet, SheetColumn } from '../../report/export/workbook.ts'
import { unitWords } from '../../report/text/number.ts'
import { verdictWords } from '../../report/text/verdicts.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import type { OutcomeShares, Point, Robustness, RobustnessSummary } from './result.ts'
import { labelOf, robustnessHeadline, worldSentences } from './sentences.ts'
import { robustnessSheetsEnglish } from './sheet-words.en.ts'
import { robustnessSheetsBokmal } from './sheet-words.nb.ts'
import { robustnessSheetsNynorsk } from './sheet-words.nn.ts'
import { robustnessWords } from './words.ts'

const say = texts({
  en: robustnessSheetsEnglish,
  nb: robustnessSheetsBokmal,
  nn: robustnessSheetsNynorsk,
})

/** The sheets, those to read first. */
export const robustnessSheets = ({ summary, points }: Robustness): Sheet[] => [
  answerSheet(summary),
  parametersSheet(summary),
  rangesSheet(summary),
  pointsSheet(points),
  differencesSheet(points),
]

type Column = keyof typeof robustnessSheetsEnglish.columns

/** Columns by their ids, each with its width in characters. */
const columnsOf = (widths: { readonly [C in Column]?: number }): readonly SheetColumn[] =>
  Object.entries(widths).map(([column, width]) => ({ ...say().columns[column as Column], width }))

/** The columns that say what a row is about. */
const OF_OUTCOME = { outcome: 44, id: 30, unit: 26 } as const

const outcomeCells = (key: OutcomeKey): SheetCell[] => [
  labelOf(key),
  key.outcome,
  unitWords(outcomeOf(key.outcome).unit),
]

function answerSheet(summary: RobustnessSummary): Sheet {
  const { alternative, baseline, shares } = summary
  const question = robustnessWords().question(alternative.name, baseline.name)
  return {
    ...say().sheets.answer,
    sentences: [question, `${robustnessHeadline(summary)}.`, ...worldSentences(summary)],
    columns: columnsOf({
      ...OF_OUTCOME,
      worlds: 10,
      better: 10,
      noMatter: 14,
      undecided: 12,
      worse: 12,
      leansBetter: 18,
      leansWorse: 20,
      low: 18,
      middle: 12,
      high: 18,
    }),
    rows: shares.map(sharesCells),
  }
}

function sharesCells(shares: OutcomeShares): SheetCell[] {
  const { answered, better, noMatter, undecided, worse, leansBetter, leansWorse, low, middle, high } = shares
  const format = numberFormat(outcomeOf(shares.outcome).unit)
  return [
    ...outcomeCells(shares),
    answered,
    ...[better, noMatter, undecided, worse, leansBetter, leansWorse].map((worlds) =>
      shareCell(worlds / answered),
    ),
    ...[low, middle, high].map((value) => value && { value, format }),
  ]
}

const shareCell = (value: number | undefined): SheetCell =>
  value === undefined ? undefined : { value, format: numberFormat('share') }

function parametersSheet({ correlations }: RobustnessSummary): Sheet {
  return {
    ...say().sheets.parameters,
    columns: columnsOf({ outcome: 44, parameter: 44, rho: 14, p: 10, corrected: 14 }),
    rows: correlations.map((one) => [
      labelOf(one),
      one.path,
      ...[one.rho, one.p, one.pHolm].map((value) => ({ value, format: '0.000' })),
    ]),
  }
}

function rangesSheet({ dimensions }: RobustnessSummary): Sheet {
  return {
    ...say().sheets.ranges,
    columns: columnsOf({ parameter: 44, from: 14, to: 14, own: 14 }),
    rows: dimensions.map(({ path, low, high, centre }) => [path, low, high, centre]),
  }
}

function pointsSheet(points: readonly Point[]): Sheet {
  return {
    ...say().sheets.points,
    columns: columnsOf({
      point: 8,
      counts: 8,
      why: 70,
      stock: 12,
      workStandard: 16,
      workReduced: 16,
      waiting: 14,
    }),
    rows: points.map(({ number, leftOut, baseline }) => [
      number,
      leftOut === undefined ? say().yes : say().no,
      leftOut?.why,
      ...[baseline?.stock, baseline?.workStandard, baseline?.workReduced, baseline?.onWaitingLists].map(
        shareCell,
      ),
    ]),
  }
}

function differencesSheet(points: readonly Point[]): Sheet {
  return {
    ...say().sheets.differences,
    columns: columnsOf({
      point: 8,
      ...OF_OUTCOME,
      difference: 14,
      ciLow: 14,
      ciHigh: 14,
      verdict: 28,
    }),
    rows: points.flatMap(({ number, outcomes }) =>
      outcomes.map(({ difference: { value, ciLow, ciHigh }, verdict, ...key }) => {
        const format = numberFormat(outcomeOf(key.outcome).unit)
        const numbers = [value, ciLow, ciHigh].map((one) => one && { value: one, format })
        return [number, ...outcomeCells(key), ...numbers, verdictWords(verdict)]
      }),
    ),
  }
}
