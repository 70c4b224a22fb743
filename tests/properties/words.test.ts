import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandEntries } from '../../src/cli/commands.ts'
import { shippedFiles } from '../../src/scenario/language/file.ts'
import { registeredRows } from '../../src/scenario/registry/rows.ts'
import { emptyFolder } from '../cli/delt.ts'
import { deltIn } from '../cli/in-process.ts'

const home = emptyFolder()
writeFileSync(join(home, 'case.yaml'), 'extends: town-office\nyears: 1\n')
writeFileSync(join(home, 'comparison.yaml'), 'baseline: case.yaml\nvary: { inflow: [0.8, 0.9] }\n')
mkdirSync(join(home, 'folder'))

const commands = await Promise.all(
  commandEntries.map(async ({ name, load }) => ({
    name,
    options: Object.keys((await load()).default.options),
  })),
)
const names = ['young', 'state-youth', 'cantina', 'constructor', '__proto__', '<name>', '']
const paths = registeredRows.map(({ path }) => path)
const files = [
  'case.yaml',
  'comparison.yaml',
  'folder',
  'town-office',
  'missing.yaml',
  ...[...shippedFiles().keys()].slice(0, 5),
]
const values = [
  '0',
  '1',
  '-1',
  '1e300',
  '.nan',
  '0,5',
  'true',
  'remove',
  '[]',
  '{}',
  '[young]',
  '!!int 3',
  '"',
  'null',
  '&a [*a]',
  '',
]

const path = fc
  .tuple(
    fc.constantFrom(...paths, 'name', 'extends', 'limits.needs-relieved.min', 'teams', 'reform', 'toString'),
    fc.constantFrom(...names),
  )
  .map(([row, name]) => row.replace('<name>', name))
const setting = fc
  .tuple(
    path,
    fc.constantFrom('=', '==', '', ':'),
    fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 4, unit: 'binary' })),
  )
  .map((parts) => parts.join(''))
const junk = fc.oneof(
  fc.constantFrom(
    '--',
    '-',
    '--help',
    '--version',
    '-h',
    '--=',
    '---',
    '=',
    '--constructor',
    '--__proto__=1',
    '--no-help',
    '--get-yargs-completions',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
)
const value = fc.oneof(setting, fc.constantFrom(...files, ...values, 'json', 'list', 'P1', '3'), junk)

/** Words as they may come from a tired hand or from a script: mostly a command with what it may take. */
const words = fc.oneof(
  { weight: 1, arbitrary: fc.array(value, { maxLength: 4 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...commands).chain(({ name, options }) =>
      fc
        .array(
          fc.oneof(
            fc.constantFrom(...files).map((file) => [file]),
            fc.tuple(
              fc.constantFrom(...options, 'format', 'set').map((option) => `--${option}`),
              value,
            ),
            fc
              .tuple(
                fc.constantFrom(...options, 'jobs').map((option) => `--${option}`),
                value,
              )
              .map((pair) => [pair.join('=')]),
            setting.map((text) => ['--set', text]),
            junk.map((word) => [word]),
          ),
          { maxLength: 4 },
        )
        .map((parts) => [name, ...parts.flat()]),
    ),
  },
)

describe('whatever stands behind delt', () => {
  it('is done or refused, and never a fault of delt', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        // Stopped before it begins, a simulation costs nothing.
        const { code, stderr } = await deltIn(home, typed, AbortSignal.abort())
        expect([0, 2, 3, 130]).toContain(code)
        expect(stderr).not.toContain('fault in delt')
      }),
      { numRuns: 150 },
    )
  })
})
