/** How results of patterns are exported. */
import type { ArmDifference, PatternResult, PatternResults } from './result.ts'
import type { CsvCell } from '../../report/export/csv.ts'
import { jsonDocument, jsonForPrograms, readDocument } from '../../report/export/document.ts'
import type { ResultKind } from '../../report/export/exporter.ts'
import { tableExporters } from '../../report/export/table-exporters.ts'
import { pictures } from '../../report/export/views.ts'

export const PATTERNS_FILE = 'patterns.csv'

const DOCUMENT = {
  name: 'patterns.json',
  holds: 'the same with titles, hypotheses and courses over time, for `delt report`',
}

/** What `delt patterns` makes. */
export const patternsKind: ResultKind<PatternResults> = {
  command: 'patterns',
  called: 'a study of patterns',
  exporters: [
    ...tableExporters<PatternResults>([
      {
        name: PATTERNS_FILE,
        holds: 'every comparison of every pattern: effect with its 95 % interval, claim and verdict',
        columns: [
          'pattern',
          'kind',
          'role',
          'outcome',
          'unit',
          'of',
          'against',
          'beyond',
          'direction',
          'smallest',
          'n',
          'of_mean',
          'against_mean',
          'effect',
          'ci_low',
          'ci_high',
          'verdict',
        ],
        rows: ({ patterns }) => patterns.flatMap(rowsOf),
      },
    ]),
    jsonDocument(DOCUMENT, (results) => results),
    pictures({
      ids: ['patterns'],
      shown: (results) => results,
      draw: async (results) => [(await import('./forest.ts')).patternForest(results)],
    }),
    jsonForPrograms((results) => results),
  ],
  read: (folder) => readDocument(folder, DOCUMENT.name, async () => (await import('./form.ts')).patternsForm),
}

/** All comparisons of a pattern, then the steps of its lever. */
function rowsOf(pattern: PatternResult): CsvCell[][] {
  const { id, kind, primary, verdict, check, secondary, tried, doses } = pattern
  const row = (role: string, one: ArmDifference, judgement: string) => [
    id,
    kind,
    role,
    ...cellsOf(one),
    judgement,
  ]
  return [
    row('primary', primary, verdict),
    ...(check === undefined ? [] : [row(check.kind, check.result, check.result.verdict)]),
    ...secondary.map((one) => row('secondary', one, one.verdict)),
    ...tried.map((one) => row('tried', one, one.verdict)),
    ...(doses?.doses ?? []).map(({ dose, arm, mean, difference }) => [
      id,
      kind,
      `dose ${dose}`,
      doses?.label,
      doses?.unit,
      arm,
      doses?.doses[0].arm,
      ...EMPTY.slice(0, 4),
      mean,
      doses?.doses[0].mean,
      difference?.value,
      difference?.ciLow,
      difference?.ciHigh,
      undefined,
    ]),
  ]
}

const EMPTY: readonly undefined[] = [undefined, undefined, undefined, undefined]

function cellsOf(one: ArmDifference): CsvCell[] {
  const { label, unit, of, against, beyond, direction, smallest, n, ofMean, againstMean, difference } = one
  return [
    label,
    unit,
    of,
    against,
    beyond,
    direction,
    smallest,
    n,
    ofMean,
    againstMean,
    difference?.value,
    difference?.ciLow,
    difference?.ciHigh,
  ]
}
