/** How a robustness study is exported. */
import { findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import { isAnswered, type Point, type Robustness } from './result.ts'
import { fieldTable, type CsvCell } from '../../report/export/csv.ts'
import { jsonDocument, jsonForPrograms, readDocument } from '../../report/export/document.ts'
import type { ResultKind } from '../../report/export/exporter.ts'
import { tableExporters } from '../../report/export/table-exporters.ts'
import { pictures, summary as markdown, workbook, type Charts } from '../../report/export/views.ts'

const DOCUMENT = {
  name: 'robustness.json',
  holds: 'the summary of the study and all of its points, for `delt report`',
}

/** What is drawn where there is an answer. */
const CHARTS: Charts<Robustness> = {
  ids: ['robustness-correlations', 'robustness-shares'],
  shown: (robustness) => robustness.summary,
  scenarios: ({ summary: { baseline, alternative, seed } }) =>
    [baseline, alternative].map((one) => ({ ...one, scenario: { seed } })),
  draw: async ({ summary: found }) =>
    isAnswered(found)
      ? [
          (await import('./shares-chart.ts')).robustnessShares(found),
          (await import('./correlations-chart.ts')).robustnessCorrelations(found),
        ]
      : [],
}

/** What `delt robustness` makes. */
export const robustnessKind: ResultKind<Robustness> = {
  command: 'robustness',
  called: 'a robustness study',
  exporters: [
    ...tableExporters<Robustness>([
      {
        name: 'points.csv',
        holds: 'every point: its parameters, whether it counts, and why it may not',
        columns: pointColumns,
        rows: ({ points }) => points.map(pointCells),
      },
      fieldTable(
        {
          name: 'differences.csv',
          holds: 'every outcome of interest at every point that counts: paired difference and verdict',
        },
        ['point', 'outcome', 'breakdown', 'level', 'unit', 'difference', 'ciLow', 'ciHigh', 'verdict'],
        differencesOf,
      ),
      fieldTable(
        {
          name: 'correlations.csv',
          holds: 'the rank correlation of every parameter with the difference in every outcome of interest',
        },
        ['outcome', 'breakdown', 'level', 'parameter', 'rho', 'p', 'pHolm'],
        ({ summary }: Robustness) =>
          summary.correlations.map(({ path, ...rest }) => ({ ...rest, parameter: path })),
      ),
    ]),
    jsonDocument(DOCUMENT, (robustness) => robustness),
    markdown(async (robustness, manifest) =>
      (await import('./summary.ts')).robustnessSummaryMd(robustness.summary, manifest),
    ),
    workbook(async (robustness) => (await import('./sheets.ts')).robustnessSheets(robustness), CHARTS),
    pictures({
      ...CHARTS,
      page: async ({ result, manifest }, charts) =>
        (await import('./page.ts')).robustnessPage(result.summary, manifest, charts),
    }),
    jsonForPrograms(({ summary }) => summary),
  ],
  read: (folder) =>
    readDocument(folder, DOCUMENT.name, async () => (await import('./form.ts')).robustnessForm),
}

/** One row per point: whether it counts, the levels of its baseline, and the value of every parameter. */
function pointColumns({ summary }: Robustness): string[] {
  return [
    'point',
    'counts',
    'left_out',
    'why',
    'stock_of_own',
    'work_after_exit_standard',
    'work_after_exit_reduced',
    'on_waiting_lists',
    ...summary.dimensions.map(({ path }) => path),
  ]
}

function pointCells({ number, values, leftOut, baseline }: Point): CsvCell[] {
  return [
    number,
    leftOut === undefined ? 'yes' : 'no',
    leftOut?.kind,
    leftOut?.why,
    baseline?.stock,
    baseline?.workStandard,
    baseline?.workReduced,
    baseline?.onWaitingLists,
    ...values,
  ]
}

/** One row per outcome of each point that counts; point 0 is the scenarios as they are. */
function differencesOf({ points }: Robustness) {
  return points.flatMap(({ number, outcomes: found }) =>
    found.map(({ difference: { value, ciLow, ciHigh }, ...one }) => {
      const { unit } = findOutcome(outcomes, one.outcome)
      return { ...one, point: number, unit, difference: value, ciLow, ciHigh }
    }),
  )
}
