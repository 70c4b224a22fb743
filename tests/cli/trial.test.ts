import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TrialResult } from '../../src/studies/trials/result.ts'
import { emptyFolder } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'

const TOWN = `extends: town-office
name: town-trial
question: What do twice as many talks bring to a town?
years: 2
warmUpYears: 0
trial:
  share: 0.5
  days: 130
  treatment: { intervalFactor: 0.5 }
`

function home(text = TOWN): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'town.yaml'), text)
  return folder
}

describe('delt trial', () => {
  const here = home()
  const folder = join(here, 'output', 'trial-town-trial')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  let ended: Said
  beforeAll(async () => {
    ended = await deltIn(here, ['trial', 'town.yaml', '--replications', '2', '--power', '--jobs', '2'])
  })

  it('answers first, then says the three numbers in words', () => {
    expect(ended).toMatchObject({ code: 0 })
    expect(ended.stdout.split('\n')[0]).toMatch(/^12 months after the draw, /)
    expect(ended.stdout).toMatch(/As a field trial finds it, treated against controls after 12 months/)
    expect(ended.stdout).toMatch(/True effect, the treated against the same persons in the office/)
    expect(ended.stdout).toMatch(/Displacement, the controls against the same persons there/)
    expect(ended.stdout).toMatch(/(A real trial would see this|No trial would see an effect)/)
  })

  it('says before it simulates for which times the years do not last', () => {
    expect(ended.stderr).toMatch(
      /warning: town-trial ends too early to look at half of its participants after 24, 36, 48 months; set years to 5/,
    )
  })

  it('writes tables, summary and chart', () => {
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' })).toEqual(
      expect.arrayContaining(['charts/trial.svg', 'manifest.json', 'summary.md', 'trial.csv', 'trial.json']),
    )
    expect(read('summary.md')).toMatch(/^# What do twice as many talks bring to a town\?\n/)
    const rows = parse(read('trial.csv'), { columns: true }) as Record<string, string>[]
    expect(new Set(rows.map(({ estimate }) => estimate))).toEqual(
      new Set(['field-trial', 'true-effect', 'displacement', 'field-trial-in-the-mean']),
    )
    for (const { of, against, difference } of rows)
      expect(Number(of) - Number(against)).toBeCloseTo(Number(difference), 10)
  })

  it('gives the treated more talks than they would have had', () => {
    const { talks, unpaired } = JSON.parse(read('trial.json')) as TrialResult
    expect(talks.treated).toBeGreaterThan(1.3 * talks.treatedTwins)
    // Whom outreach at school keeps from coming at all differs with the trial.
    expect(unpaired).toBeLessThan(0.01)
  })

  it('is made again by reproduce, and drawn again by report', async () => {
    const again = await deltIn(here, ['reproduce', folder, '--jobs', '2'])
    expect(again.stdout + again.stderr).toMatch(/identical: every number of 4 replications/)
    expect(await deltIn(here, ['report', folder])).toMatchObject({ code: 0 })
  })

  it('tells programs the same, and nothing else', async () => {
    const words = ['trial', 'town.yaml', '--replications', '2', '--format', 'json', '--no-charts', '--quiet']
    const { stdout } = await deltIn(here, [...words, '--out', 'json'])
    const { rows } = JSON.parse(stdout) as TrialResult
    expect(rows).toEqual((JSON.parse(read('trial.json')) as TrialResult).rows)
  })
})

describe('delt trial without a trial', () => {
  it.each([
    ['the share is 0', TOWN.replace('share: 0.5', 'share: 0'), /has no trial, because trial\.share is 0/],
    ['the team is not there', TOWN.replace('intervalFactor: 0.5', 'team: none'), /there is no team “none”/],
    ['it never begins', TOWN.replace('days: 130', 'fromYear: 3'), /the trial never begins/],
    ['the share is above 1', TOWN.replace('share: 0.5', 'share: 2'), /“trial\.share” does not take this/],
  ])('writes nothing where %s', async (_, text, said) => {
    const here = home(text)
    const { code, stderr } = await deltIn(here, ['trial', 'town.yaml'])
    expect(code).toBe(2)
    expect(stderr).toMatch(said)
    expect(existsSync(join(here, 'output'))).toBe(false)
  })
})
