import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { STOCK_FILE } from './stock.ts'

/**
 * SHA-256, in hex, of all that decides the result of a replication beside its scenario: the compiled worker, every
 * file that it imports, directly or not, and the pool of initial stocks. A result that was stored under one hash is
 * never taken for a result of another.
 */
export function modelHash(worker: URL): string {
  const stock = existsSync(STOCK_FILE) ? readFileSync(STOCK_FILE, 'utf8') : 'none'
  return createHash('sha256').update(codeHash(worker)).update(stock).digest('hex')
}

/** SHA-256, in hex, of a compiled module and every file that it imports, directly or not. */
export function codeHash(start: URL): string {
  const folder = fileURLToPath(new URL('.', start))
  const sources = [...sourcesFrom(start)].map(([file, source]) => {
    const name = file.startsWith('file:') ? relative(folder, fileURLToPath(file)).replaceAll('\\', '/') : file
    return `${name}\n${source.length}\n${source}\n`
  })
  return createHash('sha256').update(sources.toSorted().join('')).digest('hex')
}

/** The text of everything that a module needs, by address; a package by its name, with its version for its text. */
function sourcesFrom(start: URL): ReadonlyMap<string, string> {
  const versions = packageVersions()
  const sources = new Map<string, string>()
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sources.has(file.href)) continue
    const source = readFileSync(file, 'utf8')
    sources.set(file.href, source)
    for (const specifier of importsOf(source)) {
      if (specifier.startsWith('.')) waiting.push(new URL(specifier, file))
      else sources.set(specifier, versions[specifier] ?? 'part of Node')
    }
  }
  return sources
}

/** What decides, beside the packages, what delt makes of a scenario: its code, its fonts and the scenarios that came with it. */
const PARTS_OF_PROGRAM = ['dist', 'vendor', 'scenarios']

/**
 * SHA-256, in hex, of all that came with delt and could change what it makes of records: statistics, sentences,
 * charts. A change anywhere makes another program of it.
 */
export function programHash(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const hash = createHash('sha256').update(JSON.stringify(packageVersions()))
  for (const part of PARTS_OF_PROGRAM) {
    const entries = readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.toSorted()) {
      const content = readFileSync(file)
      hash.update(`${relative(root, file).replaceAll('\\', '/')}\n${content.length}\n`).update(content)
    }
  }
  return hash.digest('hex')
}

function importsOf(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\b[^'"=(]*['"]([^'"]+)['"]/gm)
  return [...statements].map(([, specifier]) => specifier)
}

/** Packages are pinned to a version. */
function packageVersions(): Readonly<Record<string, string | undefined>> {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { dependencies: Record<string, string> }).dependencies
}
