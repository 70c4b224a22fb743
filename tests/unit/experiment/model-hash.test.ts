import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { modelHash } from '../../../src/experiment/model-hash.ts'
import { workerFile } from '../../../src/experiment/worker-file.ts'

let root = ''
const write = (file: string, text: string) => writeFileSync(join(root, file), text)
const hash = () => modelHash(pathToFileURL(join(root, 'work', 'worker.js')))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-hash-'))
  mkdirSync(join(root, 'work'))
  mkdirSync(join(root, 'model'))
  write(
    'work/worker.js',
    "import { day } from '../model/day.js'\nimport seedrandom from 'seedrandom'\nday()\n",
  )
  write('model/day.js', "export * from './night.js'\nexport const day = () => 1\n")
  write('model/night.js', 'export const night = 0\n')
  write('model/other.js', 'export const other = 0\n')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('modelHash', () => {
  it('is that of the same code wherever it lies', () => {
    const first = hash()
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(hash()).toBe(first)
  })

  it.each([
    ['work/worker.js', "import { day } from '../model/day.js'\nday()\n"],
    ['model/day.js', "export * from './night.js'\nexport const day = () => 2\n"],
    ['model/night.js', 'export const night = 1\n'],
  ])('changes with %s', (file, text) => {
    const before = hash()
    write(file, text)
    expect(hash()).not.toBe(before)
  })

  it('does not change with code that the worker never loads', () => {
    const before = hash()
    write('model/other.js', 'export const other = 1\n')
    expect(hash()).toBe(before)
  })

  it('covers the day of the built model and the meaning of its records, and not the command line', () => {
    cpSync(new URL('../', workerFile), join(root, 'dist'), { recursive: true })
    const copied = () => modelHash(pathToFileURL(join(root, 'dist', 'experiment', 'worker.js')))
    expect(copied()).toBe(modelHash(workerFile))
    appendFileSync(join(root, 'dist', 'cli', 'run.js'), '// changed')
    expect(copied()).toBe(modelHash(workerFile))
    const hashes = ['model/day.js', 'results/outcomes.js', 'random/luck.js'].map((file) => {
      appendFileSync(join(root, 'dist', file), '// changed')
      return copied()
    })
    expect(new Set([modelHash(workerFile), ...hashes]).size).toBe(4)
  })
})
