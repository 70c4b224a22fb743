import { beforeAll, describe, expect, it } from 'vitest'
import { inertOf, type LeversResult } from '../../src/studies/levers/result.ts'
import { emptyFolder } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'

/** A town that is hardly there, so that every lever can be tried in no time. */
const SMALL = ['town-office', '--half', '--replications', '2'].concat(
  ['years=1', 'warmUpYears=0', 'drawnStock=false', 'inflow=0.02'].flatMap((value) => ['--set', value]),
)

describe('delt levers', () => {
  const home = emptyFolder()
  const store = { DELT_STORE: `${home}/store` }
  const levers = (...words: readonly string[]) =>
    deltIn(home, ['levers', ...SMALL, ...words], undefined, store)
  let ended: Said
  beforeAll(async () => {
    ended = await levers()
  })

  it('shows each lever with its values, what it is meant to move, and a verdict', () => {
    expect(ended.stdout).toMatch(/^\d+ of \d+ levers move what they are meant to move/)
    expect(ended.stdout).toMatch(
      /leadership\.leaders +leaders +2 +1 +Allowed by a leader +higher by 1\.0\spp +.*(moves|inert|not decided)/,
    )
    expect(ended.stdout).toContain('leadership.leaders: mechanisms.leadersApart=true')
    expect(ended.stdout).toContain('2 pairs of half offices, town-office otherwise, seed “delt”')
  })

  it('says the same as JSON, from what is stored, and ends with 1 where a lever is inert', async () => {
    const { code, stdout, stderr } = await levers('--format', 'json')
    const result = JSON.parse(stdout) as LeversResult
    expect(stderr).toMatch(/(\d+) of \1 replications were stored already/)
    const inert = inertOf(result)
    expect([code, ended.code]).toEqual(inert.length > 0 ? [1, 1] : [0, 0])
    for (const { lever } of inert) expect(ended.stderr).toContain(`${lever} from `)
    expect(ended.stdout).toContain(`of ${result.levers.length} levers`)
  })

  it('prints nothing on stdout where it is to be quiet', async () => {
    expect((await levers('--quiet')).stdout).toBe('')
  })

  it('goes on another time where it is interrupted', async () => {
    const words = ['levers', ...SMALL, '--seed', 'another']
    const { code, stdout, stderr } = await deltIn(home, words, AbortSignal.abort(), store)
    expect([code, stdout]).toEqual([130, ''])
    expect(stderr).toContain('the same command goes on')
  })

  it('refuses what changes nothing', async () => {
    const { code, stderr } = await deltIn(home, ['levers', '--set', 'replications=3'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('changes nothing in a study of levers')])
  })
})
