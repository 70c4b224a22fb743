import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { isComparison } from '../../src/scenario/load-comparison.ts'
import { shippedScenarios, shippedYardsticks } from '../../src/scenario/language/file.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const home = emptyFolder()

// Few people, because it is the files that are tried here.
const quick = [
  '--replications',
  '1',
  '--no-charts',
  '--quiet',
  '--set',
  'warmUpYears=0',
  '--set',
  'inflow=0.2',
]

/** Runs a command for so many years that is to end well. */
async function delt(years: number, ...words: readonly string[]): Promise<void> {
  expect(await deltIn(home, [...words, ...quick, '--set', `years=${years}`])).toMatchObject({ code: 0 })
}

describe('delt', () => {
  it('runs every shipped scenario and yardstick, and each is an office with people in it', async () => {
    const names = [...shippedScenarios().filter((name) => !isComparison(name)), ...shippedYardsticks()]
    // So that a reform in the third year happens.
    await delt(3, 'run', ...names, '--out', 'every')
    const rows: { scenario: string; outcome: string; breakdown: string; mean: string }[] = parse(
      readFileSync(join(home, 'every', 'summary.csv')),
      { columns: true },
    )
    const present = rows.filter(
      ({ outcome, breakdown }) => outcome === 'users-present' && breakdown === 'all',
    )
    expect(present.map(({ scenario }) => scenario)).toEqual(names)
    for (const { mean } of present) expect(Number(mean)).toBeGreaterThan(500)
  }, 300_000)

  it.each(shippedScenarios().filter((name) => isComparison(name)))(
    'compares along %s',
    async (name) => {
      // So that the outcomes that the files name can be measured.
      await delt(5, 'compare', name, '--no-overlap', '--out', name)
      expect(readFileSync(join(home, name, 'comparison.csv'), 'utf8').split('\n').length).toBeGreaterThan(100)
    },
    300_000,
  )
})
