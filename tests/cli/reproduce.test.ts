import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { forgeFile, forgeManifest } from '../support/forged.ts'
import { emptyFolder, SHORT, SMALL } from './delt.ts'
import { deltIn } from './in-process.ts'

const origin = emptyFolder()
let home = ''
let folder = ''

beforeAll(async () => {
  writeFileSync(join(origin, 'mine.yaml'), 'extends: town-office\ncollaborationRate: 0.4\n')
  await deltIn(origin, ['run', 'mine.yaml', ...SMALL, '--seed', 'Tøyen', '--out', 'results'])
})
beforeEach(() => {
  home = emptyFolder()
  folder = join(home, 'results')
  cpSync(origin, home, { recursive: true })
})

const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const contents = () => readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')])

describe('delt reproduce', () => {
  it('finds the same numbers again, and changes nothing', async () => {
    const before = contents()
    const { code, stdout } = await deltIn(home, ['reproduce', 'results', '--quiet'])
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'identical: every number of 4 replications',
      'compared: replications.csv, summary.csv, monthly.csv, months.csv, caseloads.csv, times.csv, costs-by-year.csv',
      'not compared: columns.csv, labels.R, labels.do, labels.sps, tables.xlsx',
      '',
    ])
    expect(contents()).toEqual(before)
  })

  it('finds the scenarios of a comparison again', async () => {
    const words = ['compare', 'mine.yaml', '--vary', 'inflow=0.3', ...SHORT, '--replications', '1']
    expect((await deltIn(home, [...words, '--out', 'compared'])).code).toBe(0)
    const { code, stdout } = await deltIn(home, ['reproduce', 'compared'])
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'identical: every number of 2 replications',
      'compared: replications.csv, summary.csv, monthly.csv, months.csv, caseloads.csv, times.csv, costs-by-year.csv, comparison.csv, twins.csv, supporting.csv',
      'not compared: columns.csv, comparison.json, labels.R, labels.do, labels.sps, summary.md, tables.xlsx',
      '',
    ])
  })

  it('names the first replication and outcome that differ', async () => {
    forgeFile(folder, 'replications.csv', (text) =>
      text.replace(/^(mine,3,users-present,all,all,users,)(.*)$/m, (_line, key: string) => `${key}123.5`),
    )
    const { code, stdout } = await deltIn(home, ['reproduce', 'results'])
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^different: replications\.csv, row \d+, value \(mine, 3, users-present, all, all, users\): 123\.5 then, [\d.]+ now\n$/,
    )
  })

  it('says whether delt, Node, the model or the scenario is another one than then', async () => {
    forgeManifest(folder, (manifest) => ({
      ...manifest,
      delt: '0.0.9',
      node: '20.0.0',
      model: 'e'.repeat(64),
    }))
    writeFileSync(join(home, 'mine.yaml'), 'extends: town-office\ncollaborationRate: 0.6\n')
    const { code, stdout } = await deltIn(home, ['reproduce', 'results'])
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(/^identical/)
    expect(lines.slice(1, 5)).toEqual([
      'delt: 0.0.9 then, 0.1.0 now',
      `Node: 20.0.0 then, ${process.versions.node} now`,
      expect.stringMatching(/^code of the model: eeeeeeeeeeee then, [0-9a-f]{12} now$/),
      'scenario mine: mine.yaml has changed since',
    ])
  })

  it('refuses a manifest that somebody has changed', async () => {
    const text = read('manifest.json').replace('"collaborationRate": 0.4', '"collaborationRate": 0.9')
    writeFileSync(join(folder, 'manifest.json'), text)
    const { code, stderr } = await deltIn(home, ['reproduce', 'results'])
    expect(code).toBe(2)
    expect(stderr).toContain('manifest.json is damaged, or was not written by delt')
  })
})

describe('delt report', () => {
  it('draws what shows the results again, and leaves the tables as they are', async () => {
    const tables = ['replications.csv', 'summary.csv', 'monthly.csv', 'months.csv', 'caseloads.csv']
    const before = tables.map(read)
    const { code } = await deltIn(home, ['report', 'results'])
    expect(code).toBe(0)
    expect(tables.map(read)).toEqual(before)
    expect(readdirSync(join(folder, 'charts')).length).toBeGreaterThan(5)
    const { files, scenarios } = JSON.parse(read('manifest.json')) as Manifest
    expect(Object.keys(files)).toContain('tables.xlsx')
    expect(Object.keys(files).filter((file) => file.startsWith('charts/')).length).toBeGreaterThan(5)
    expect(Object.keys(files)).toContain('report.html')
    expect(scenarios[0].done).toEqual([1, 2, 3, 4])
    const charts = SMALL.filter((word) => word !== '--no-charts')
    await deltIn(home, ['run', 'mine.yaml', ...charts, '--seed', 'Tøyen', '--out', 'whole'])
    const drawn = Object.keys(files).filter((file) => /\.(svg|png|csv)$/.test(file))
    const bytes = (of: string) => drawn.map((file) => readFileSync(join(home, of, file), 'latin1'))
    expect(bytes('results')).toEqual(bytes('whole'))
  })

  it('refuses tables that somebody has changed', async () => {
    writeFileSync(join(folder, 'summary.csv'), read('summary.csv').replace('mine', 'yours'))
    const { code, stderr } = await deltIn(home, ['report', 'results'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/summary\.csv has been changed since delt wrote it/)
  })
})
