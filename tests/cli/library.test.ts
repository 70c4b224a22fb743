import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('delt as a library', () => {
  it('compares two offices in the example of the documents, and sees more asking where more is asked', () => {
    const printed = execFileSync(process.execPath, ['docs/examples/compare.mjs'], { encoding: 'utf8' })
    const [, difference] = /^asked: (-?[\d.]+) \(-?[\d.]+ to -?[\d.]+\)\n$/.exec(printed) ?? []
    expect(Number(difference)).toBeGreaterThan(0.1)
  }, 120_000)

  it('is what the package exports, with types', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: { '.': { types: string; default: string } }
    }
    for (const file of Object.values(exports['.']))
      expect(readFileSync(file, 'utf8')).toContain('compareScenarios')
  })
})
