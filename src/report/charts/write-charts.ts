import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChartDrawing, ChartFile } from '../drawing/chart.ts'
import type { ChartOrigin } from '../drawing/metadata.ts'
import { drawPng, drawSvg } from '../drawing/renderer.ts'

/** Folder of the charts below the result folder. */
const CHARTS_FOLDER = 'charts'

/** Charts whose dots are packed at the same time; each takes some ten megabytes until then. */
const AT_ONCE = 4

/** What the metadata of a chart tell of a scenario. */
interface DrawnScenario {
  readonly name: string
  readonly hash: string
  readonly scenario: { readonly seed: string }
}

/**
 * Draws charts, each as `charts/<id>.svg` and `charts/<id>.png`.
 *
 * @param results whose seed and hashes go into the metadata of the files
 * @param folder the result folder
 * @param version of delt
 */
export async function writeCharts(
  drawings: readonly ChartDrawing[],
  results: readonly DrawnScenario[],
  folder: string,
  version: string,
): Promise<readonly ChartFile[]> {
  const charts = join(folder, CHARTS_FOLDER)
  await mkdir(charts, { recursive: true })
  const origin = originOf(results, version)
  const files: ChartFile[] = []
  for (let first = 0; first < drawings.length; first += AT_ONCE) {
    const some = drawings.slice(first, first + AT_ONCE)
    files.push(...(await Promise.all(some.map((drawing) => writeChart(drawing, origin, charts)))))
  }
  return files
}

async function writeChart(drawing: ChartDrawing, origin: ChartOrigin, charts: string): Promise<ChartFile> {
  const { id, title, alt } = drawing
  const png = drawPng(drawing, origin)
  const svg = drawSvg(drawing, origin)
  await writeFile(join(charts, `${id}.png`), await png)
  await writeFile(join(charts, `${id}.svg`), svg)
  return { id, title, alt, svg }
}

function originOf(results: readonly DrawnScenario[], version: string): ChartOrigin {
  const seeds = [...new Set(results.map(({ scenario }) => scenario.seed))]
  return [
    ['Software', `delt ${version}`],
    ['Seed', seeds.join(', ')],
    ...results.map(({ name, hash }): [string, string] => ['Scenario', `${name}, ${hash}`]),
  ]
}
