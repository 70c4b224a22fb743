import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ScenarioResult } from '../../results/result.ts'
import type { Cached } from '../../store/cache.ts'
import type { ChartFile } from '../drawing/chart.ts'

const CHARTS_FOLDER = 'charts'

/**
 * The charts in a result folder: as they were drawn of the same before, or drawn now.
 *
 * @param of all that they show
 * @param draw writes them into the folder
 */
export async function keptCharts(
  cached: Cached,
  folder: string,
  of: unknown,
  draw: () => Promise<readonly ChartFile[]>,
): Promise<readonly ChartFile[]> {
  const charts = join(folder, CHARTS_FOLDER)
  const kept = await cached('charts', of, async () => {
    const drawn = await draw()
    const names = (await readdir(charts)).toSorted()
    const files = await Promise.all(
      names.map(async (name) => [name, await readFile(join(charts, name))] as const),
    )
    // The page takes the text of an SVG from its file.
    return { drawn: drawn.map(({ id, title, alt }) => ({ id, title, alt })), files: new Map(files) }
  })
  await mkdir(charts, { recursive: true })
  for (const [name, bytes] of kept.files) await writeFile(join(charts, name), bytes)
  return kept.drawn.map((chart) => ({ ...chart, svg: textOf(kept.files.get(`${chart.id}.svg`)) }))
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/**
 * Writes a file of a result folder: as it was made of the same before, or made now.
 *
 * @param of all that it shows
 * @param write makes the file
 */
export async function keptFile(
  cached: Cached,
  path: string,
  of: unknown,
  write: () => Promise<void>,
): Promise<void> {
  const bytes = await cached(basename(path), of, async () => {
    await write()
    return readFile(path)
  })
  await writeFile(path, bytes)
}

/** A result in short: what was found in its replications, and which they are. The rest follows from these. */
export function inShort({ layout: _layout, records, ...result }: ScenarioResult): unknown {
  return { ...result, replications: records.map(({ replication }) => replication) }
}
