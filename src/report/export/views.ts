/** Presents results to people. Views already made from the same content are reused. */
import { spokenLanguage } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import type { ChartDrawing, ShownChart } from '../drawing/chart.ts'
import type { ChartOrigin } from '../drawing/metadata.ts'
import type { KeptForm } from '../../store/cache.ts'
import type { ExportedFile, Exporter, Made } from './exporter.ts'
import type { Sheet } from './workbook.ts'

const WORKBOOK = {
  name: 'tables.xlsx',
  holds:
    'all tables as one workbook for Excel; the first sheet gives the answer, the second explains the others',
} as const

const keptBytes: KeptForm = {
  load: async () => (await import('./views-form.ts')).bytesForm,
  of: 'result',
}
const keptCharts: KeptForm = {
  load: async () => (await import('./views-form.ts')).chartsForm,
  of: 'result',
}

/**
 * Exports sheets as a workbook.
 *
 * @param shown everything that the sheets follow from, in short
 */
export function workbook<Result>(
  sheetsOf: (result: Result) => Promise<readonly Sheet[]>,
  shown: (result: Result) => unknown,
): Exporter<Result> {
  return {
    role: 'view',
    files: [WORKBOOK],
    write: async ({ result, manifest }, { put, cached }) => {
      const of = { shown: shown(result), delt: manifest.delt }
      const bytes = await cached(WORKBOOK.name, of, keptBytes, async () => {
        // Its library is slow to load.
        const { workbookBytes } = await import('./workbook.ts')
        return workbookBytes(await sheetsOf(result))
      })
      await put(WORKBOOK.name, bytes)
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

/** Charts, and possibly a page that presents them with more information. */
interface Pictures<Result> {
  /** ids of the charts; if one can occur several times, a number follows its id each time */
  readonly ids: readonly string[]
  /** undefined stands for a chart with nothing to show */
  readonly draw: (result: Result) => Promise<readonly (ChartDrawing | undefined)[]>
  /** everything that the charts follow from, in short */
  readonly shown: (result: Result) => unknown
  /** the scenarios drawn, if not those of the manifest */
  readonly scenarios?: (result: Result) => readonly DrawnScenario[]
  readonly page?: (made: Made<Result>, charts: readonly ShownChart[]) => Promise<string>
}

/** Exports charts, each as SVG and as PNG, and the page. */
export function pictures<Result>({ ids, draw, shown, scenarios, page }: Pictures<Result>): Exporter<Result> {
  return {
    role: 'picture',
    files: [chartsOf(ids), ...(page === undefined ? [] : [PAGE])],
    write: async (made, { put, cached, chartSize }) => {
      const { result, manifest } = made
      const origin = originOf(scenarios?.(result) ?? manifest.scenarios, manifest.delt)
      const of = { shown: shown(result), origin, chartSize, language: spokenLanguage() }
      const charts = await cached('charts', of, keptCharts, async () => {
        // Drawing needs large libraries, which nothing else should have to wait for.
        const { drawCharts } = await import('../drawing/renderer.ts')
        const drawings = (await draw(result)).filter((drawing) => drawing !== undefined)
        return drawCharts(drawings, origin, chartSize)
      })
      for (const { id, png, svg } of charts) {
        await put(`${CHARTS_FOLDER}${id}.png`, png)
        await put(`${CHARTS_FOLDER}${id}.svg`, svg)
      }
      if (page !== undefined) await put(PAGE.name, await page(made, charts))
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
