import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChartDrawing, ChartFile } from './chart.ts'
import type { ChartOrigin } from './metadata.ts'
import { drawPng, drawSvg } from './renderer.ts'

/** Folder of the charts below the result folder. */
const CHARTS_FOLDER = 'charts'

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
  for (const drawing of drawings) {
    const svg = drawSvg(drawing, origin)
    await writeFile(join(charts, `${drawing.id}.svg`), svg)
    await writeFile(join(charts, `${drawing.id}.png`), drawPng(drawing, origin))
    files.push({ id: drawing.id, title: drawing.title, alt: drawing.alt, svg })
  }
  return files
}

function originOf(results: readonly DrawnScenario[], version: string): ChartOrigin {
  const seeds = [...new Set(results.map(({ scenario }) => scenario.seed))]
  return [
    ['Software', `delt ${version}`],
    ['Seed', seeds.join(', ')],
    ...results.map(({ name, hash }): [string, string] => [`Scenario ${name}`, hash]),
  ]
}
