/** LibreOffice, started as a person in Norway would have set it up, and what it makes of files. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

const OFFICES = ['/usr/bin/soffice', '/usr/bin/libreoffice']

/** The program; undefined where there is none, and then the tests are skipped, though never in continuous integration. */
export const office = [process.env['DELT_SPREADSHEET'] ?? '', ...OFFICES].find(
  (path) => path !== '' && existsSync(path),
)
if (office === undefined) {
  const missing =
    'No LibreOffice was found, so tables are not opened in a spreadsheet (DELT_SPREADSHEET names one).'
  if (process.env['CI'] === 'true') throw new Error(missing)
  process.stderr.write(`${missing}\n`)
}

/** All that decides which number a text is: the language of the machine. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nb-NO</value></prop>
  </item>
</oor:items>
`

/** How LibreOffice is told to open CSV: the code of the separator, quotation marks, UTF-8, all else as the language has it. */
const csvFilter = (separator: string) => `--infilter=CSV:${separator.charCodeAt(0)},34,76,1,,0,false,false`

/** A cell of a spreadsheet; null is an empty one. */
export type Opened = string | number | null

/**
 * Opens files of different names and gives, for each, its sheets by name as rows of cells.
 *
 * @param folder for the settings and what LibreOffice writes
 * @param separator of CSV files; undefined where the files are workbooks
 */
export function opened(
  folder: string,
  files: readonly string[],
  separator?: string,
): readonly ReadonlyMap<string, readonly (readonly Opened[])[]>[] {
  const filter = separator === undefined ? [] : [csvFilter(separator)]
  return converted(folder, files, { to: 'fods', filter }).map((path) => sheetsIn(readFileSync(path, 'utf8')))
}

/** Width and height in points of each page of a workbook that is printed. */
export function printed(
  folder: string,
  file: string,
): readonly { readonly width: number; readonly height: number }[] {
  const [path] = converted(folder, [file], { to: 'pdf', filter: [] })
  // The box of all pages together is written with a space.
  const boxes = readFileSync(path, 'latin1').matchAll(/\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }))
}

/** Lets LibreOffice write files in another format, and gives their paths. */
function converted(
  folder: string,
  files: readonly string[],
  { to, filter }: { readonly to: string; readonly filter: readonly string[] },
): string[] {
  const profile = join(folder, 'profile')
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS)
  const out = join(folder, ['opened', to, ...filter].join('-').replaceAll(/[^\w-]/g, '-'))
  const words = ['--headless', ...filter, '--convert-to', to, '--outdir', out, ...files]
  execFileSync(office ?? '', [`-env:UserInstallation=file://${profile}`, ...words], { stdio: 'ignore' })
  return files.map((file) => join(out, `${basename(file, extname(file))}.${to}`))
}

/** The sheets of a flat OpenDocument spreadsheet, without what is empty at the end of rows and below them. */
function sheetsIn(fods: string): ReadonlyMap<string, readonly (readonly Opened[])[]> {
  const tables = fods.matchAll(/<table:table table:name="([^"]*)"[^>]*>([^]*?)<\/table:table>/g)
  return new Map([...tables].map(([, name, table]) => [textOf(name), rowsIn(table)]))
}

function rowsIn(table: string): Opened[][] {
  const rows = [...table.matchAll(/<table:table-row([^>]*)>([^]*?)<\/table:table-row>/g)].flatMap(
    ([, attributes, cells]) => repeated(attributes, 'rows', cellsIn(cells)),
  )
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
}

function cellsIn(row: string): Opened[] {
  const cells = row.matchAll(
    /<table:(?:covered-)?table-cell((?:\s[\w:-]+="[^"]*")*)\s*(?:\/>|>([^]*?)<\/table:(?:covered-)?table-cell>)/g,
  )
  const found = [...cells].flatMap(([, attributes, content = '']) =>
    repeated(attributes, 'columns', valueOf(attributes, content)),
  )
  return found.slice(0, found.findLastIndex((cell) => cell !== null) + 1)
}

/** LibreOffice writes equal neighbours once; a million of them fill up a sheet, and are empty. */
function repeated<Item>(attributes: string, what: string, item: Item): Item[] {
  const times = Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1)
  return Array.from({ length: Math.min(times, 1000) }, () => item)
}

function valueOf(attributes: string, content: string): Opened {
  const [, type] = /office:value-type="([^"]*)"/.exec(attributes) ?? []
  if (type === undefined) return null
  if (type === 'float' || type === 'percentage') return Number(/office:value="([^"]*)"/.exec(attributes)?.[1])
  const paragraphs = [...content.matchAll(/<text:p(?:\s*\/>|[^>]*>([^]*?)<\/text:p>)/g)]
  const found = paragraphs.map(([, paragraph = '']) => textOf(paragraph)).join('\n')
  return type === 'string' ? found : `${type}: ${found}`
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text of a paragraph: spaces that stand together are counted in it. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count?: string) => ' '.repeat(Number(count ?? 1)))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
