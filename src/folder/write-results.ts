/** Writes and rewrites result folders, using the exporters of their kind. */
import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ChartSize } from '../report/drawing/chart-size.ts'
import { spokenLanguage } from '../locale/language.ts'
import { dialectOf } from '../report/export/csv.ts'
import {
  isFileOf,
  type Content,
  type Exporter,
  type Made,
  type ResultKind,
  type Role,
  type Sink,
} from '../report/export/exporter.ts'
import type { Manifest } from '../results/manifest.ts'
import { uncached } from '../store/cache.ts'
import type { OpenFolder } from './result-folder.ts'
import { exportersOf, isResultFile, kindOf, type Wanted } from './result-kinds.ts'

/** How a result folder is written. */
interface Writing extends How, Omit<Wanted, 'events'> {}

type How = Omit<Sink, 'put' | 'written'>

/**
 * Writes a result into its folder. Throws FolderError.
 *
 * @returns the results that stay instead, see `OpenFolder`
 */
export function writeFolder<Result>(
  open: OpenFolder,
  kind: ResultKind<Result>,
  made: Made<Result>,
  how: Writing,
): Promise<Manifest | undefined> {
  const exporters = exportersOf(kind, { ...how, events: how.logs !== undefined })
  return open.write(made.manifest, (aside) => exportInto(aside, exporters, made, how))
}

/** Writes tables of a result, those of the given roles, into a folder, in the form that programs read. */
export function writeTables<Result>(
  folder: string,
  { exporters }: ResultKind<Result>,
  roles: readonly Role[],
  made: Made<Result>,
): Promise<void> {
  const tables = exporters.filter(({ role }) => roles.includes(role))
  return exportInto(folder, tables, made, AS_PLAIN)
}

const AS_PLAIN = {
  dialect: 'standard',
  chartSize: 'report',
  cached: uncached,
  charts: true,
  logs: undefined,
} as const

/**
 * Makes everything again that presents the results in a folder to people, in the spoken language; delt's other files
 * there stay as they are. Throws FolderError, and ScenarioError if the manifest contains what no scenario file could.
 */
export async function rewriteFolder(
  open: OpenFolder,
  { files, ...manifest }: Manifest,
  chartSize: ChartSize,
): Promise<void> {
  const kind = kindOf({ files })
  const result = await kind.read(open.path, { ...manifest, files })
  const views = kind.exporters.filter(({ role }) => role === 'view' || role === 'picture')
  const stays = (file: string) => isResultFile(file) && !views.some((view) => isFileOf(view, file))
  await open.write({ ...manifest, language: spokenLanguage() }, async (aside) => {
    const kept = Object.keys(files).filter(stays)
    for (const file of kept) {
      await mkdir(dirname(join(aside, file)), { recursive: true })
      await copyFile(join(open.path, file), join(aside, file))
    }
    const table = kept.find((file) => file.endsWith('.csv'))
    const dialect = table === undefined ? AS_PLAIN.dialect : await dialectOf(join(aside, table))
    const made = { result, manifest, folder: open.path }
    await exportInto(aside, views, made, { ...AS_PLAIN, dialect, chartSize }, kept)
  })
}

async function exportInto<Result>(
  folder: string,
  exporters: readonly Exporter<Result>[],
  made: Made<Result>,
  how: How,
  before: readonly string[] = [],
): Promise<void> {
  const written = new Set(before)
  const put = async (name: string, content: Content) => {
    await writeContent(join(folder, name), content)
    written.add(name)
  }
  const sink = { ...how, put, written }
  for (const exporter of exporters) await exporter.write(made, sink)
}

async function writeContent(path: string, content: Content): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content)
  else if ('from' in content) await rename(content.from, path)
  else await pipeline(Readable.from(content), createWriteStream(path))
}
