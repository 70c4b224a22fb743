import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'

const home = emptyFolder()
/** One advisor, to whom about half as many users come as are set. */
const APART = ['--set', 'teams.state-youth.caseload=100', '--set', 'years=1', '--set', 'warmUpYears=0']
const LITTLE = ['--replications', '2', '--no-charts']
const reason = String.raw`state-youth has (\d+) users per advisor where 100 are set \(\d\d % fewer\): \1 users come to 1 advisor; no other`
const BEFORE = new RegExp(`^warning: town-office, in a pilot year: ${reason}`, 'm')
const AFTER = new RegExp(`^warning: town-office: ${reason}`, 'm')

const caseloadsIn = (folder: string) =>
  parse(readFileSync(join(home, folder, 'caseloads.csv'), 'utf8'), { columns: true }) as Record<
    string,
    string
  >[]

describe('a team that gets other numbers of users than its caseload', () => {
  it('is warned of before and after a run, and stands in its table', async () => {
    const { code, stdout, stderr } = await deltIn(home, [
      'run',
      'town-office',
      ...APART,
      ...LITTLE,
      '--out',
      'out',
    ])
    expect(code).toBe(0)
    expect(stderr).toMatch(BEFORE)
    expect(stderr).toMatch(AFTER)
    expect(stdout).toMatch(/\nState youth +\d.*, set 100: −\d\d\s%\n/)
    const rows = caseloadsIn('out')
    expect(rows.map(({ team }) => team)).toContain('municipal-social')
    const { realised, difference_share, ...row } = rows.find(({ team }) => team === 'state-youth') ?? {}
    expect(row).toMatchObject({
      scenario: 'town-office',
      side: 'state',
      advisors: '1',
      set: '100',
      apart: 'yes',
    })
    expect(Number(difference_share)).toBeCloseTo(Number(realised) / 100 - 1, 12)
  })

  it('is warned of before and after a comparison, and stands in its tables', async () => {
    const words = ['compare', 'town-office', '--vary', 'collaborationRate=0.9', ...APART, ...LITTLE]
    const { code, stdout, stderr } = await deltIn(home, [...words, '--no-overlap', '--out', 'compared'])
    expect(code).toBe(0)
    expect(stderr).toMatch(BEFORE)
    expect(stderr).toMatch(AFTER)
    expect(stdout).toMatch(/\nState youth +\d.*, set 100: −\d\d\s%/)
    const scenarios = new Set(caseloadsIn('compared').map(({ scenario }) => scenario))
    expect([...scenarios]).toEqual(['town-office', 'town-office collaborationRate=0.9'])
  })

  it('is warned of by check --print, from a pilot, and not by check alone', async () => {
    const printed = await deltIn(home, ['check', 'town-office', ...APART, '--print'])
    expect(printed.code).toBe(0)
    expect(printed.stderr).toMatch(BEFORE)
    expect((await deltIn(home, ['check', 'town-office', ...APART])).stderr).not.toContain('users per advisor')
  })

  it('is not in the shipped office, and specialists with 85 users have 85', async () => {
    const { stderr } = await deltIn(home, ['check', 'dual', 'youth-specialists-85', '--print'])
    expect(stderr).toBe('')
  })

  it('is where both sides share many users, who count as half', async () => {
    const { stderr } = await deltIn(home, ['check', 'unitary', '--print'])
    expect(stderr).toMatch(/ \d+ of them are under one plan of both sides and count as half\.\n$/)
  })
})
