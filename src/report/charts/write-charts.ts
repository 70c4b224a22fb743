import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ScenarioResult } from '../../results/result.ts'
import type { ChartDrawing, ChartFile } from './chart.ts'
import type { ChartOrigin } from './metadata.ts'
import { drawPng, drawSvg } from './renderer.ts'

/**
 * Draws charts into a folder, each as `<id>.svg` and `<id>.png`; a file appears whole or not at all.
 *
 * @param results whose seed and hashes go into the metadata of the files
 */
export async function writeCharts(
  drawings: readonly ChartDrawing[],
  results: readonly ScenarioResult[],
  dir: string,
): Promise<readonly ChartFile[]> {
  await mkdir(dir, { recursive: true })
  const origin = await originOf(results)
  const files: ChartFile[] = []
  for (const drawing of drawings) {
    const svg = drawSvg(drawing, origin)
    await writeWhole(join(dir, `${drawing.id}.svg`), svg)
    await writeWhole(join(dir, `${drawing.id}.png`), drawPng(drawing, origin))
    files.push({ id: drawing.id, title: drawing.title, alt: drawing.alt, svg })
  }
  return files
}

async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}

async function originOf(results: readonly ScenarioResult[]): Promise<ChartOrigin> {
  const seeds = [...new Set(results.map(({ scenario }) => scenario.seed))]
  return [
    ['Software', `delt ${await deltVersion()}`],
    ['Seed', seeds.join(', ')],
    ...results.map(({ name, hash }): [string, string] => [`Scenario ${name}`, hash]),
  ]
}

async function deltVersion(): Promise<string> {
  const path = new URL('../../../package.json', import.meta.url)
  const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string }
  return version
}
