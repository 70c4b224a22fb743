/** How a comparison is exported, beyond the exports of its scenarios. */
import { comparisonFrom, findingsOf, type Findings } from '../../results/comparison/findings.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { RunResult } from '../../results/result.ts'
import { COMPARISON, SUPPORTING, TWINS } from './comparison-csv.ts'
import { answersOf, headlineOf } from '../text/answer.ts'
import { questionOf } from '../text/comparison-words.ts'
import { columnName, ofPart, type Table } from './csv.ts'
import { jsonDocument, jsonForPrograms, readDocument } from './document.ts'
import type { ExportedFile, ResultKind } from './exporter.ts'
import { allInShort, eventLogs, RUN_CHARTS, runKind, runTables } from './run-exporters.ts'
import { PERSONS } from './persons-csv.ts'
import { tableExporters } from './table-exporters.ts'
import { withVariedColumns } from './varied-columns.ts'
import { pictures, summary, workbook, type Charts } from './views.ts'

const FINDINGS: ExportedFile = {
  name: 'comparison.json',
  holds: 'everything that was found beyond the tables, for `delt report` and `delt reproduce`',
}

const TABLES: readonly Table<Comparison>[] = [
  ...runTables.map((table) => ofPart(table, scenariosOf)),
  COMPARISON,
  TWINS,
  SUPPORTING,
]

const CHARTS: Charts<Comparison> = {
  ids: [
    ...RUN_CHARTS.ids,
    'agenda',
    'chain',
    'exits-compared',
    'forest',
    'forest-work',
    'months-of-cohort',
    'people-by-group',
    'replications',
    'time-differences',
    'twins-flow',
    'variation',
    'who-pays',
  ],
  shown: inShort,
  draw: async (comparison) => (await import('../charts/comparison-charts.ts')).comparisonDrawings(comparison),
}

/** What `delt compare` makes. */
export const comparisonKind: ResultKind<Comparison> = {
  command: 'compare',
  called: 'a comparison',
  exporters: [
    eventLogs,
    ...tableExporters(TABLES.map(withVariedColumns), withVariedColumns(ofPart(PERSONS, scenariosOf))),
    jsonDocument(FINDINGS, findingsOf),
    summary(async (comparison, manifest) =>
      (await import('./summary-md.ts')).summaryMd(comparison, manifest),
    ),
    workbook(
      async (comparison, beside) =>
        (await import('./comparison-sheets.ts')).comparisonSheets(comparison, beside),
      CHARTS,
    ),
    pictures({
      ...CHARTS,
      page: async ({ result: comparison, manifest }, charts) =>
        (await import('../page/comparison-page.ts')).comparisonPage({ comparison, manifest, charts }),
    }),
    jsonForPrograms((comparison) => {
      const { outcomes: _, monthlyDifferences: __, twins: ___, ...found } = findingsOf(comparison)
      const [baseline, ...alternatives] = scenariosOf(comparison).map(({ name }) => name)
      const said = { question: questionOf(comparison), headline: headlineOf(comparison) }
      return withCsvNames({
        baseline,
        alternatives,
        ...found,
        ...said,
        answers: answersOf(comparison),
      }) as object
    }),
  ],
  read: async (folder, manifest) => {
    const [baseline, ...alternatives] = await runKind.read(folder, manifest)
    return comparisonFrom(await readFindings(folder), { baseline, alternatives })
  },
}

/** The results of all scenarios, the baseline first. */
function scenariosOf({ baseline, alternatives }: Comparison): RunResult {
  return [baseline, ...alternatives]
}

/** A comparison reduced to what the rest follows from. */
function inShort(comparison: Comparison): unknown {
  return { ...findingsOf(comparison), results: allInShort(scenariosOf(comparison)) }
}

/** What a comparison found, from its folder. Throws FolderError. */
export const readFindings = (folder: string): Promise<Findings> =>
  readDocument(
    folder,
    FINDINGS.name,
    async () => (await import('../../results/comparison/comparison-form.ts')).findingsForm,
  )

/** Renames `ciLow` to `ci_low`, at every depth. */
function withCsvNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCsvNames)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [columnName(name), withCsvNames(part)]),
  )
}
