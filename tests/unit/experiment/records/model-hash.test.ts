import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeHash, modelHash } from '../../../../src/experiment/records/model-hash.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..', '..')
const { codeHash: hashOf } = (await import(join(ROOT, 'build.mjs'))) as {
  readonly codeHash: (source: string, module: string) => Promise<string>
}

let source = ''
let before = ''
const worker = () => hashOf(source, 'experiment/workers/replication-worker')

beforeAll(async () => {
  source = join(mkdtempSync(join(tmpdir(), 'delt-hash-')), 'src')
  cpSync(join(ROOT, 'src'), source, { recursive: true })
  before = await worker()
})
afterAll(() => rmSync(join(source, '..'), { recursive: true }))

/** The hash of the worker once a file of the sources says something else; the file is then as it was. */
async function after(file: string, change: (text: string) => string): Promise<string> {
  const path = join(source, file)
  const text = readFileSync(path, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(path, change(text))
  try {
    return await worker()
  } finally {
    writeFileSync(path, text)
  }
}

const replaced = (from: string | RegExp, to: string) => (text: string) => text.replaceAll(from, to)

describe('the hash of the model', () => {
  it('is that of the same code wherever it lies, and is what the build wrote', () => {
    expect(before).toBe(codeHash('experiment/workers/replication-worker'))
    expect(modelHash()).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    [
      'what is done',
      'model/divide/requests.ts',
      replaced('requests.givenUp[request] = 0', 'requests.givenUp[request] = 1'),
    ],
    [
      'the order of a sum',
      'model/divide/answering.ts',
      replaced('1 + sharedUserBonus', 'sharedUserBonus + 1'),
    ],
    ['a number', 'vocabulary/calendar.ts', replaced('DAYS_PER_YEAR = 260', 'DAYS_PER_YEAR = 261')],
    [
      'what is measured',
      'experiment/measure/money.ts',
      replaced("'social-assistance-nok'", "'assistance-nok'"),
    ],
    ['what is an error', 'model/conservation.ts', replaced('>= 0', '> 0')],
    ['a default', 'scenario/registry/divide.ts', replaced('default: 3,', 'default: 4,')],
  ])('changes with %s', async (_what, file, change) => {
    expect(await after(file, change)).not.toBe(before)
  })

  it.each([
    ['the name of a variable', 'model/divide/answering.ts', replaced(/\bgoodwill\b/g, 'kindness')],
    ['the name of a function', 'model/divide/requests.ts', replaced(/\bnewRequest\b/g, 'freeRequest')],
    [
      'the label of an outcome',
      'results/outcome-texts/english.ts',
      replaced("label: 'Lasting work'", "label: 'Varig arbeid'"),
    ],
    [
      'the label of a month',
      'results/monthly-series.ts',
      replaced("entries: 'Entries'", "entries: 'Arrivals'"),
    ],
    ['the band of an outcome', 'results/outcomes.ts', replaced('band: 0.01', 'band: 0.02')],
    [
      'the message of an error',
      'model/conservation.ts',
      replaced('conservation is broken', 'it does not add up'),
    ],
    [
      'a text of the registry',
      'scenario/registry/divide.ts',
      replaced(/(meaning|source): *(\n *)?'[A-Z]/g, "$1: 'X"),
    ],
    [
      'the text of a section',
      'scenario/registry/divide.ts',
      replaced('What crosses between', 'What goes between'),
    ],
    ['a comment', 'model/day.ts', (text: string) => `// changed\n${text}`],
    ['the format', 'model/day.ts', replaced('\n', '\n\n')],
    [
      'code that the worker never reaches',
      'cli/commands/run.ts',
      (text: string) => `${text}\nexport const more = 1\n`,
    ],
  ])('does not change with %s', async (_what, file, change) => {
    expect(await after(file, change)).toBe(before)
  })
})
