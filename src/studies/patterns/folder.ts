/** The result folder of patterns. */
import { join } from 'node:path'
import type { CsvDialect } from '../../csv-dialect.ts'
import type { Manifest } from '../../results/manifest.ts'
import type { ArmDifference, PatternResult, PatternResults } from './result.ts'
import { writeCsv, type CsvCell } from '../../report/export/csv.ts'
import { readDocument, writeDocument } from '../../report/export/document.ts'
import { PATTERNS_FILE, PATTERNS_JSON_FILE } from '../../report/folder/result-files.ts'
import type { OpenFolder } from '../../report/folder/result-folder.ts'
import { rewriteViews } from '../../report/export/run-folder.ts'

/**
 * Writes the result folder of patterns. Throws FolderError.
 *
 * @returns the results that stay instead, see `OpenFolder`
 */
export function writePatternFolder(
  folder: OpenFolder,
  results: PatternResults,
  manifest: Omit<Manifest, 'files'>,
  charts: boolean,
  dialect: CsvDialect,
): Promise<Manifest | undefined> {
  return folder.write(manifest, async (aside) => {
    await writeCsv(join(aside, PATTERNS_FILE), COLUMNS, results.patterns.flatMap(rowsOf), dialect)
    await writeDocument(aside, PATTERNS_JSON_FILE, results)
    if (charts) await writeViews(aside, results, manifest)
  })
}

async function writeViews(
  folder: string,
  results: PatternResults,
  manifest: Omit<Manifest, 'files'>,
): Promise<void> {
  // Drawing needs large libraries, which nothing else has to wait for.
  const { writePatternCharts } = await import('./charts.ts')
  await writePatternCharts(results, folder, manifest)
}

/** Draws the charts of patterns again from their files. Throws FolderError. */
export async function rewritePatternFolder(folder: OpenFolder, manifest: Manifest): Promise<void> {
  const results = await readDocument<PatternResults>(
    folder.path,
    PATTERNS_JSON_FILE,
    async () => (await import('./form.ts')).patternsForm,
  )
  await rewriteViews(folder, manifest, [], (aside, rest) => writeViews(aside, results, rest))
}

const COLUMNS = [
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
]

/** Every comparison of a pattern, then the steps of its lever. */
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
