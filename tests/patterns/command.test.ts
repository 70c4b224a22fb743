import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PatternResults } from '../../src/studies/patterns/result.ts'
import { emptyFolder } from '../cli/delt.ts'
import { deltIn, type Said } from '../cli/in-process.ts'

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

describe('delt patterns', () => {
  const here = emptyFolder()
  const folder = join(here, 'output', 'patterns')
  let ended: Said
  beforeAll(async () => {
    ended = await deltIn(here, ['patterns', 'P2', 'p5', '--half', '--replications', '2'])
  })

  it('gives effect, interval and verdict of what was asked for, whatever the verdicts are', () => {
    expect(ended.code).toBe(0)
    expect(ended.stdout).toMatch(/^Verdicts\. \w/)
    expect(ended.stdout).toMatch(/P5 Ten more measures +emergent +−0\.\d+ \(−\d.*\) +lower by 0\.030 +\w+/)
    expect(ended.stdout).toContain('Nobody learns about measures.')
    expect(ended.stdout).not.toContain('P1 ')
  })

  it('leaves a table, everything as JSON, and a chart in both formats', () => {
    expect(readdirSync(folder).toSorted()).toEqual([
      'charts',
      'columns.csv',
      'labels.R',
      'labels.do',
      'labels.sps',
      'manifest.json',
      'patterns.csv',
      'patterns.json',
    ])
    expect(readdirSync(join(folder, 'charts')).toSorted()).toEqual(['patterns.png', 'patterns.svg'])
    const rows = parse(read(folder, 'patterns.csv'), { columns: true }) as Record<string, string>[]
    expect(rows.filter(({ role }) => role === 'primary').map(({ pattern }) => pattern)).toEqual(['P2', 'P5'])
    for (const { n, effect } of rows) expect([n, Number.isFinite(Number(effect))]).toEqual(['2', true])
    const { patterns, half, replications } = JSON.parse(read(folder, 'patterns.json')) as PatternResults
    expect([patterns.length, half, replications]).toEqual([2, true, 2])
  })

  it('says the same as JSON, from stored replications, byte for byte', async () => {
    const again = await deltIn(here, [
      'patterns',
      'P2',
      'P5',
      '--half',
      '--replications',
      '2',
      '--format',
      'json',
    ])
    const { patterns } = JSON.parse(again.stdout) as PatternResults
    const kept = JSON.parse(read(folder, 'patterns.json')) as PatternResults
    expect(JSON.parse(JSON.stringify(patterns, (_, value: unknown) => value ?? undefined))).toEqual(
      kept.patterns,
    )
    expect(again.stderr).toMatch(/\d+ of \d+ replications were stored already/)
  })

  it('draws its chart again from its folder', async () => {
    const svg = read(folder, 'charts', 'patterns.svg')
    expect(await deltIn(here, ['report', folder])).toMatchObject({ code: 0 })
    expect(read(folder, 'charts', 'patterns.svg')).toBe(svg)
    expect(await deltIn(here, ['reproduce', folder])).toMatchObject({ code: 2 })
  })

  it('refuses a pattern that there is not', async () => {
    const unknown = await deltIn(here, ['patterns', 'P16'])
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringMatching(/no pattern is called P16.*P1/)])
  })
})
