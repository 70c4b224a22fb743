import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyFolder, SMALL } from './delt.ts'
import { deltIn } from './in-process.ts'
import { simulateWith } from './other-worker.ts'

simulateWith(join(import.meta.dirname, 'dying-worker.mjs'))

describe('a worker that dies in the middle of a simulation', () => {
  it('is replaced, and the results are those of a run in which none died', async () => {
    const home = emptyFolder()
    const mark = join(home, 'mark')
    const words = [
      'run',
      'town-office',
      ...SMALL,
      '--jobs',
      '2',
      '--set',
      `question=${mark}`,
      '--fresh',
      '--quiet',
    ]
    const [disturbed, calm] = ['disturbed', 'calm'].map((folder) => join(home, folder))
    const { code, stderr } = await deltIn(home, [...words, '--out', disturbed])
    expect(code).toBe(0)
    expect(stderr).not.toMatch(/failed|worker/)
    expect(existsSync(mark)).toBe(true)
    expect(await deltIn(home, [...words, '--out', calm])).toMatchObject({ code: 0 })
    for (const table of ['replications.csv', 'summary.csv', 'monthly.csv'])
      expect(readFileSync(join(disturbed, table), 'utf8')).toBe(readFileSync(join(calm, table), 'utf8'))
  })
})
