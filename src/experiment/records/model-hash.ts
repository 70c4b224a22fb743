import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compiledFile } from '../workers/compiled.ts'
import { referenceStock } from '../../scenario/reference-stock.ts'

/**
 * SHA-256, in hex, of everything but the scenario that decides the result of a replication: what the compiled worker
 * and all that it imports do, and the pool of initial stocks. The worker knows outcomes only by id, so renaming them
 * does not change the hash. A result stored under one hash is never taken for a result of another. Throws UsageError
 * where the pool is damaged.
 */
export function modelHash(): string {
  return createHash('sha256')
    .update(codeHash('experiment/workers/replication-worker'))
    .update(JSON.stringify(referenceStock() ?? 'none'))
    .digest('hex')
}

/**
 * SHA-256, in hex, of what a module and everything it imports do, as the build recorded it: comments, format, names
 * and messages do not change it.
 */
export function codeHash(
  module: 'experiment/workers/replication-worker' | 'studies/initial-stock/long-run',
): string {
  const hashes = JSON.parse(readFileSync(compiledFile('code-hashes.json'), 'utf8')) as Record<string, string>
  return hashes[module]
}

/**
 * What decides, apart from the packages, what delt makes of a scenario: its code, its fonts, and the scenarios with
 * their records.
 */
const PARTS_OF_PROGRAM = ['dist', 'vendor', 'scenarios']

/**
 * SHA-256, in hex, of all that is shipped with delt and could change what it makes of records: statistics, sentences,
 * charts. A change anywhere counts as another program.
 */
export function programHash(): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
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

/** Packages are pinned to a version. */
function packageVersions(): Readonly<Record<string, string | undefined>> {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { dependencies: Record<string, string> }).dependencies
}
