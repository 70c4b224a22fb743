/** Presents results to people. Views already made from the same content are reused. */
import { spokenLanguage } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import type { ChartDrawing, DrawnChart, ShownChart } from '../drawing/chart.ts'
import type { ChartOrigin } from '../drawing/metadata.ts'
import type { KeptForm } from '../../store/cache.ts'
import type { Beside } from './answer-sheets.ts'
import type { AnswerSheet } from './answer-worksheet.ts'
import type { ExportedFile, Exporter, Made, Sink } from './exporter.ts'
import type { Sheet } from './workbook.ts'

const WORKBOOK = {
  name: 'tables.xlsx',
  holds:
    'the answer on a few pages to print, then all tables with their definitions, as one workbook for Excel',
} as const

const keptBytes: KeptForm = {
  load: async () => (await import('./views-form.ts')).bytesForm,
  of: 'result',
}
const keptCharts: KeptForm = {
  load: async () => (await import('./views-form.ts')).chartsForm,
  of: 'result',
}

/** How many charts a workbook shows; they come in the order of what they say of the answer. */
const LEADING_CHARTS = 3
/** Answer, differences or means, and definitions come before the sheet that explains the others. */
const SHEETS_TO_READ = 3

/**
 * Exports sheets as a workbook.
 *
 * @param charts of the result, the first ones of which the answer shows where charts are wanted
 */
export function workbook<Result>(
  sheetsOf: (result: Result, beside: Beside) => Promise<readonly (Sheet | AnswerSheet)[]>,
  charts: Charts<Result>,
): Exporter<Result> {
  return {
    role: 'view',
    files: [WORKBOOK],
    write: async (made, sink) => {
      const { result, manifest } = made
      const { delt, state } = manifest
      const language = spokenLanguage()
      const { charts: areDrawn, chartSize } = sink
      const of = { shown: charts.shown(result), areDrawn, chartSize, delt, state, language }
      const bytes = await sink.cached(WORKBOOK.name, of, keptBytes, async () => {
        const drawn = sink.charts ? await drawnFor(charts, made, sink) : []
        // Its library is slow to load.
        const { workbookBytes } = await import('./workbook.ts')
        const sheets = await sheetsOf(result, { state, charts: drawn.slice(0, LEADING_CHARTS) })
        return workbookBytes(sheets, SHEETS_TO_READ)
      })
      await sink.put(WORKBOOK.name, bytes)
    },
  }
}

export const SUMMARY_MD = {
  name: 'summary.md',
  holds: 'the answer with its tables, to paste into a report',
} as const

/** Exports the answer as Markdown. */
export const summary = <Result>(
  textOf: (result: Result, manifest: Made<Result>['manifest']) => Promise<string>,
): Exporter<Result> => ({
  role: 'view',
  files: [SUMMARY_MD],
  write: async ({ result, manifest }, { put }) => put(SUMMARY_MD.name, await textOf(result, manifest)),
})

/** The page, which contains all charts again. */
export const PAGE = {
  name: 'report.html',
  holds: 'the page to read first: answer, charts and tables in one file that opens offline',
} as const

/** A scenario as described in the metadata of a chart. */
type DrawnScenario = Pick<ScenarioResult, 'name' | 'hash'> & { readonly scenario: { readonly seed: string } }

/** The charts of a kind of result. */
export interface Charts<Result> {
  /** ids of the charts; if one can occur several times, a number follows its id each time */
  readonly ids: readonly string[]
  /** undefined stands for a chart with nothing to show */
  readonly draw: (result: Result) => Promise<readonly (ChartDrawing | undefined)[]>
  /** everything that the charts follow from, in short */
  readonly shown: (result: Result) => unknown
  /** the scenarios drawn, if not those of the manifest */
  readonly scenarios?: (result: Result) => readonly DrawnScenario[]
}

/** Charts, and possibly a page that presents them with more information. */
interface Pictures<Result> extends Charts<Result> {
  readonly page?: (made: Made<Result>, charts: readonly ShownChart[]) => Promise<string>
}

/** What was drawn for a sink: workbook, page and files show the same charts. */
const drawings = new WeakMap<Sink, Promise<readonly DrawnChart[]>>()

function drawnFor<Result>(
  charts: Charts<Result>,
  made: Made<Result>,
  sink: Sink,
): Promise<readonly DrawnChart[]> {
  const drawn = drawings.get(sink) ?? draw(charts, made, sink)
  drawings.set(sink, drawn)
  return drawn
}

function draw<Result>(
  { shown, draw: drawingsOf, scenarios }: Charts<Result>,
  { result, manifest }: Made<Result>,
  { cached, chartSize }: Sink,
): Promise<readonly DrawnChart[]> {
  const origin = originOf(scenarios?.(result) ?? manifest.scenarios, manifest.delt)
  const of = { shown: shown(result), origin, chartSize, language: spokenLanguage() }
  return cached('charts', of, keptCharts, async () => {
    // Drawing needs large libraries, which nothing else should have to wait for.
    const { drawCharts } = await import('../drawing/renderer.ts')
    const all = (await drawingsOf(result)).filter((drawing) => drawing !== undefined)
    return drawCharts(all, origin, chartSize)
  })
}

/** Exports charts, each as SVG and as PNG, and the page. */
export function pictures<Result>({ page, ...ofResult }: Pictures<Result>): Exporter<Result> {
  return {
    role: 'picture',
    files: [chartsOf(ofResult.ids), ...(page === undefined ? [] : [PAGE])],
    write: async (made, sink) => {
      const charts = await drawnFor(ofResult, made, sink)
      for (const { id, png, svg } of charts) {
        await sink.put(`${CHARTS_FOLDER}${id}.png`, png)
        await sink.put(`${CHARTS_FOLDER}${id}.svg`, svg)
      }
      if (page !== undefined) await sink.put(PAGE.name, await page(made, charts))
    },
  }
}

const CHARTS_FOLDER = 'charts/'

const chartsOf = (ids: readonly string[]): ExportedFile => ({
  name: CHARTS_FOLDER,
  holds: 'every chart as SVG and as PNG',
  within: new RegExp(`^${CHARTS_FOLDER}(${ids.join('|')})(-\\d+)?\\.(svg|png)$`),
})

function originOf(scenarios: readonly DrawnScenario[], version: string): ChartOrigin {
  const seeds = [...new Set(scenarios.map(({ scenario }) => scenario.seed))]
  return [
    ['Software', `delt ${version}`],
    ['Seed', seeds.join(', ')],
    ...scenarios.map(({ name, hash }): [string, string] => ['Scenario', `${name}, ${hash}`]),
  ]
}
