import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

/** Writes files into a new folder, which is removed after the tests, and gives the path of the first. */
export function written(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'delt-scenario-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return join(folder, Object.keys(files)[0])
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})
