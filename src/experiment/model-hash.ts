import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { workerFile } from './worker-file.ts'

/**
 * SHA-256, in hex, of all code that decides the result of a replication: the compiled worker and every file that it
 * imports, directly or not. A result that was stored under one hash is never taken for a result of another.
 */
export function modelHash(): string {
  const hash = createHash('sha256')
  for (const [name, source] of [...sourcesFrom(workerFile)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\n${source.length}\n${source}`)
  }
  return hash.digest('hex')
}

/** Path from the folder of the program, or name of a package, and text of everything that a module needs. */
function sourcesFrom(start: URL): ReadonlyMap<string, string> {
  const root = new URL('../', start)
  const pins = packagePins(new URL('../package.json', root))
  const sources = new Map<string, string>()
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = file.pathname.slice(root.pathname.length)
    if (sources.has(name)) continue
    const source = readFileSync(file, 'utf8')
    sources.set(name, source)
    for (const specifier of importsOf(source)) {
      if (specifier.startsWith('.')) waiting.push(new URL(specifier, file))
      else sources.set(specifier, pins[specifier] ?? 'part of Node')
    }
  }
  return sources
}

function importsOf(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\b[^'"=(]*['"]([^'"]+)['"]/gm)
  return [...statements].map(([, specifier]) => specifier)
}

/** Packages are pinned to a version, which stands for their code. */
function packagePins(file: URL): Readonly<Record<string, string | undefined>> {
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> }
  return dependencies
}
