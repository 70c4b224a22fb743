import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, program, SMALL, startProcess } from './delt.ts'

/** A copy of what is installed, whose files a test may change. */
function installed(): { readonly delt: string; readonly stock: string } {
  const root = join(program, '..', '..')
  const copy = emptyFolder()
  for (const part of ['dist', 'scenarios', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  for (const part of ['node_modules', 'vendor']) symlinkSync(join(root, part), join(copy, part))
  return {
    delt: join(copy, 'dist', 'main.js'),
    stock: join(copy, 'scenarios', 'recorded', 'initial-stock.json'),
  }
}

const { delt, stock } = installed()

const POOL = { columns: [], groups: [], measures: [], size: 0, persons: [] }

it.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another value', 'null'],
  ['other columns', JSON.stringify(POOL)],
  ['a folder', undefined],
])('a recorded pool that is %s is told in one sentence', async (_what, text) => {
  rmSync(stock, { recursive: true, force: true })
  if (text === undefined) mkdirSync(stock)
  else writeFileSync(stock, text)
  await refused('store', 'list')
})

it.each([
  ['run', 'town-office', ...SMALL, '--out', 'results'],
  ['trace', 'town-office', '--set', 'years=3', '--set', 'warmUpYears=0', '--user', '1'],
  ['verify'],
])('%s does nothing with a damaged pool', async (...words) => {
  rmSync(stock, { recursive: true, force: true })
  writeFileSync(stock, '{')
  await refused(...words)
})

async function refused(...words: string[]): Promise<void> {
  const home = emptyFolder()
  const { code, stderr } = await startProcess(home, process.execPath, [delt, ...words]).ended
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /initial-stock\.json (is not as delt writes it; install delt again|cannot be read: EISDIR)/,
  )
  expect(stderr).not.toContain('fault in delt')
  const left = readdirSync(home, { recursive: true, withFileTypes: true })
  expect(left.filter((entry) => entry.isFile())).toEqual([])
}
