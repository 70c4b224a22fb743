/** Files of a result folder as somebody may have changed them who knows how delt seals them. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../src/results/manifest.ts'

const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

/** Changes the manifest of a folder together with its checksum. */
export function forgeManifest(folder: string, change: (manifest: Manifest) => object): void {
  const file = join(folder, 'manifest.json')
  // The checksum comes last, and is that of all before it.
  const { checksum: _old, ...found } = JSON.parse(readFileSync(file, 'utf8')) as Manifest & {
    readonly checksum: string
  }
  const forged = change(found)
  writeFileSync(file, JSON.stringify({ ...forged, checksum: hashOf(JSON.stringify(forged)) }))
}

/** Changes the text of a file together with its hash in the manifest. */
export function forgeFile(folder: string, file: string, change: (text: string) => string): void {
  const text = change(readFileSync(join(folder, file), 'utf8'))
  writeFileSync(join(folder, file), text)
  forgeManifest(folder, (manifest) => ({ ...manifest, files: { ...manifest.files, [file]: hashOf(text) } }))
}
