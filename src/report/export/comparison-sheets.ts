import { headlineOf } from '../text/answer.ts'
import { questionOf } from '../text/comparison-words.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import type { ComparisonRow, TwinRow } from '../../results/result.ts'
import { verdictInWords } from '../text/verdicts.ts'
import { SUPPORTING } from './comparison-csv.ts'
import { runSheets, SAMPLE } from './run-sheets.ts'
import { numberFormat, wholeFirst, type Sheet, type SheetCell, type SheetColumn } from './workbook.ts'
import { isSameKey } from '../../vocabulary/outcomes.ts'

/** The sheets of a comparison: the answer, the paired differences and the twins, combined with those of a run. */
export function comparisonSheets(comparison: Comparison): Sheet[] {
  const { baseline, alternatives } = comparison
  const [summary, caseloads, assumptions, ...rows] = runSheets([baseline, ...alternatives])
  return [
    answerSheet(comparison),
    differencesSheet(comparison),
    summary,
    twinsSheet(comparison),
    caseloads,
    assumptions,
    supportingSheet(comparison),
    ...rows,
  ]
}

/** Columns of the differences that are needed only where there are many outcomes. */
const NOT_IN_THE_ANSWER = ['Id', 'Baseline', 'n', 'p, adjusted', 'Variance reduction']

function answerSheet(comparison: Comparison): Sheet {
  const { rows, named, outcomes } = comparison
  const shown = [...DIFFERENCE_COLUMNS.keys()].filter(
    (column) => !NOT_IN_THE_ANSWER.includes(DIFFERENCE_COLUMNS[column].header),
  )
  const ofInterest = rows.filter((row) => named.some((key) => isSameKey(key, row)))
  return {
    name: 'Answer',
    meaning: 'The question, the answer in a sentence, and the outcomes of interest behind it.',
    sentences: [questionOf(comparison), headlineOf(comparison)],
    columns: shown.map((column) => DIFFERENCE_COLUMNS[column]),
    rows: ofInterest.map((row) => {
      const cells = differenceCells(row, outcomes)
      return shown.map((column) => cells[column])
    }),
  }
}

const DIFFERENCE_COLUMNS: readonly SheetColumn[] = [
  { header: 'Outcome', meaning: 'What was measured, and for whom.', width: 44 },
  { header: 'Id', meaning: 'Name of the outcome in the CSV files.', width: 30 },
  { header: 'Baseline', meaning: 'Scenario that the other is compared with.', width: 18 },
  { header: 'Alternative', meaning: 'The other scenario.', width: 22 },
  { header: 'Unit', meaning: 'Unit of means, difference, interval and band.', width: 26 },
  { header: 'n', meaning: 'Pairs of replications with a value in both.', width: 6 },
  { header: 'Baseline mean', meaning: 'Mean over these pairs.', width: 14 },
  { header: 'Alternative mean', meaning: 'Mean over these pairs.', width: 16 },
  { header: 'Difference', meaning: 'Alternative minus baseline, mean over pairs.', width: 14 },
  {
    header: 'Low',
    meaning:
      'Lower end of the 95 % interval of the difference (Student t over pairs; a score interval where that would leave what is possible).',
    width: 14,
  },
  { header: 'High', meaning: 'Upper end of that interval.', width: 14 },
  { header: 'Band', meaning: 'Differences up to this size are too small to matter.', width: 12 },
  {
    header: 'Family',
    meaning:
      'What the outcome is corrected with: outcomes of interest of the process, of the result, or all that nobody named.',
    width: 12,
  },
  {
    header: 'p, adjusted',
    meaning: 'p value adjusted within the family (Holm).',
    width: 12,
  },
  { header: 'Share better', meaning: 'Share of pairs in which the alternative is better.', width: 12 },
  {
    header: 'Variance reduction',
    meaning: 'How many times fewer replications pairing needs than independent runs.',
    width: 18,
  },
  {
    header: 'Verdict',
    meaning:
      'Outcomes of interest by their interval against the band, and by the adjusted p value; all others are exploratory, by the adjusted p value.',
    width: 34,
  },
]

function differencesSheet(comparison: Comparison): Sheet {
  const { rows, whole } = wholeFirst(comparison.rows, ({ breakdown }) => breakdown === 'all')
  return {
    name: 'Comparison',
    meaning:
      'Paired differences of every outcome, as in comparison.csv. Outcomes as a whole come first and are printed; ' +
      'below them they are split.',
    columns: DIFFERENCE_COLUMNS,
    rows: rows.map((row) => differenceCells(row, comparison.outcomes)),
    printedRows: whole,
  }
}

function supportingSheet({ supporting, outcomes }: Comparison): Sheet {
  return {
    name: 'Supporting',
    meaning: `Paired differences of comparisons that support the answer, as in ${SUPPORTING.name}.`,
    columns: [
      ...DIFFERENCE_COLUMNS,
      {
        header: 'Variant',
        meaning: 'Other overlap of the catalogues, half of the levers, or the baseline with other luck.',
        width: 16,
      },
    ],
    rows: supporting.map((row) => [...differenceCells(row, outcomes), row.variant]),
    printedRows: SAMPLE,
  }
}

function differenceCells(row: ComparisonRow, outcomes: Comparison['outcomes']): SheetCell[] {
  const outcome = findOutcome(outcomes, row.outcome)
  const format = numberFormat(row.unit)
  const inUnit = (value: number | undefined) => inFormat(value, format)
  return [
    describeKey(row, outcome),
    row.outcome,
    row.baseline,
    row.alternative,
    row.unit,
    row.n,
    ...[row.baselineMean, row.alternativeMean, row.difference, row.ciLow, row.ciHigh].map(inUnit),
    inUnit(row.band),
    row.family,
    inFormat(row.pHolm, '0.000'),
    inFormat(row.shareBetter, numberFormat('share')),
    inFormat(row.varianceReduction, '#,##0.0'),
    verdictInWords(row),
  ]
}

const inFormat = (value: number | undefined, format: string): SheetCell =>
  value === undefined ? undefined : { value, format }

function twinsSheet({ twins }: Comparison): Sheet {
  const { rows, whole } = wholeFirst(twins, ({ group, effort }) => group === 'all' && effort === 'all')
  return {
    name: 'Twins',
    meaning:
      'The same persons by where they end under both offices, as in twins.csv. Who would have ended differently is known only given the same thresholds in both offices.',
    columns: [
      { header: 'Baseline', meaning: 'Scenario of the first exit.', width: 18 },
      { header: 'Alternative', meaning: 'Scenario of the second exit.', width: 22 },
      { header: 'Group', meaning: 'Target group; all is everyone.', width: 18 },
      { header: 'Effort', meaning: 'Effort category by needs at arrival; all is everyone.', width: 22 },
      {
        header: 'Baseline exit',
        meaning: 'Where the persons are four years after arrival under the baseline.',
        width: 16,
      },
      { header: 'Alternative exit', meaning: 'Where they are under the alternative.', width: 16 },
      { header: 'Users', meaning: 'Persons over all pairs of replications.', width: 10 },
      { header: 'Share', meaning: 'Of the persons of that group and effort category.', width: 10 },
    ],
    rows: rows.map(twinCells),
    printedRows: whole,
  }
}

function twinCells(row: TwinRow): SheetCell[] {
  const { baseline, alternative, group, effort, baselineExit, alternativeExit, users, share } = row
  const cells = [baseline, alternative, group, effort, baselineExit, alternativeExit, users]
  return [...cells, { value: share, format: numberFormat('share') }]
}
