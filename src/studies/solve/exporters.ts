/** How the results of a search for a value are exported. */
import type { CsvCell } from '../../report/export/csv.ts'
import { jsonDocument, jsonForPrograms, readDocument } from '../../report/export/document.ts'
import type { ResultKind } from '../../report/export/exporter.ts'
import { tableExporters } from '../../report/export/table-exporters.ts'
import { pictures, summary } from '../../report/export/views.ts'
import { valueOf } from '../../report/drawing/value-axis.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { Solve } from './result.ts'

const DOCUMENT = {
  name: 'solve.json',
  holds: 'the question, what each value gave and the answer, for `delt report`',
}

const COLUMNS = [
  'outcome',
  'breakdown',
  'level',
  'unit',
  'n',
  'mean',
  'ci_low',
  'ci_high',
  'condition',
  'kept',
  'answer',
  'difference',
  'difference_ci_low',
  'difference_ci_high',
  'p_holm',
]

/** What `delt solve` makes. */
export const solveKind: ResultKind<Solve> = {
  command: 'solve',
  called: 'a search for a value',
  exporters: [
    ...tableExporters<Solve>([
      {
        name: 'solve.csv',
        holds:
          'every value that was tried: mean with its 95 % interval, whether it keeps the conditions, difference from the answer',
        columns: ({ paths }) => [...COLUMNS, ...paths],
        rows: rowsOf,
      },
    ]),
    jsonDocument(DOCUMENT, (solve) => solve),
    summary(async (solve, manifest) => (await import('./summary.ts')).solveSummary(solve, manifest)),
    pictures({
      ids: ['solve'],
      shown: (solve) => solve,
      draw: async (solve) => [(await import('./chart.ts')).solveChart(solve)],
    }),
    jsonForPrograms((solve) => solve),
  ],
  read: (folder) => readDocument(folder, DOCUMENT.name, async () => (await import('./form.ts')).solveForm),
}

/** One row for each outcome at each value tried; differences are those of the first outcome. */
function rowsOf({ asked, tried, values, answer }: Solve): CsvCell[][] {
  return tried.flatMap(({ place, readings, fromAnswer }) =>
    asked.map(({ outcome, breakdown, level, condition }, index) => {
      const { n, mean, kept } = readings[index]
      const against = index === 0 ? fromAnswer : undefined
      return [
        outcome,
        breakdown,
        level,
        outcomeOf(outcome).unit,
        n,
        mean.value,
        mean.ciLow,
        mean.ciHigh,
        condition && `${condition.relation} ${condition.bound}`,
        kept,
        place === answer ? 'yes' : 'no',
        against?.difference.value,
        against?.difference.ciLow,
        against?.difference.ciHigh,
        against?.pHolm,
        ...values[place].map(valueOf),
      ]
    }),
  )
}
