import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { violationsOf } from '../support/xes.ts'
import { emptyFolder, start } from './delt.ts'
import { deltIn } from './in-process.ts'

/** An office with hardly anybody in it. */
const SET = ['years=1', 'warmUpYears=0', 'inflow=0.05', 'drawnStock=false']
const TINY = [...SET.flatMap((value) => ['--set', value]), '--no-charts', '--quiet']

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const rowsOf = (path: string): readonly Readonly<Record<string, string>>[] =>
  parse(read(path), { columns: true })
const manifestOf = (folder: string) => JSON.parse(read(folder, 'manifest.json')) as Manifest
const LOGS = ['town-office-1.csv', 'town-office-1.xes', 'town-office-2.csv', 'town-office-2.xes']

describe('delt run --events', () => {
  const home = emptyFolder()
  const folder = join(home, 'output', 'town-office')
  const run = (cwd: string, ...words: string[]) =>
    deltIn(cwd, ['run', 'town-office', ...TINY, '--replications', '2', ...words])
  beforeAll(async () => {
    await run(home)
    await run(home, '--events', '--jobs', '1')
  })

  it('writes the logs of replications that were stored without them, and names them in the manifest', () => {
    expect(readdirSync(join(folder, 'events')).toSorted()).toEqual(LOGS)
    const { files } = manifestOf(folder)
    expect(Object.keys(files).filter((file) => file.startsWith('events/'))).toEqual(
      LOGS.map((log) => `events/${log}`),
    )
    expect(readdirSync(folder).filter((file) => file.startsWith('.'))).toEqual([])
  })

  it('holds as many entries as the results do', () => {
    const results = rowsOf(join(folder, 'replications.csv'))
    for (const replication of ['1', '2']) {
      const rows = rowsOf(join(folder, 'events', `town-office-${replication}.csv`))
      const entries = rows.filter(({ activity }) => activity === 'arrival' || activity === 'return')
      const told = results.find(
        (row) => row['outcome'] === 'entries' && row['level'] === 'all' && row['replication'] === replication,
      )
      expect(entries.length).toBe(Number(told?.['value']))
    }
  })

  it('writes logs that process-mining tools take, with instances that no other replication has', () => {
    const instances = ['1', '2'].flatMap((replication) => {
      expect(violationsOf(read(folder, 'events', `town-office-${replication}.xes`))).toEqual([])
      return rowsOf(join(folder, 'events', `town-office-${replication}.csv`)).map((row) => row['instance'])
    })
    expect(instances.length).toBeGreaterThan(100)
    expect(new Set(instances).size).toBe(instances.length)
  })

  it('writes the same bytes for any number of jobs', async () => {
    const other = emptyFolder()
    await run(other, '--events', '--jobs', '2')
    for (const log of LOGS)
      expect(read(other, 'output', 'town-office', 'events', log)).toBe(read(folder, 'events', log))
  })

  it('is removed by a run without events, with --force only', async () => {
    expect((await run(home)).stderr).toContain('this command would lose the events;')
    expect(existsSync(join(folder, 'events'))).toBe(true)
    expect((await run(home, '--force')).code).toBe(0)
    expect(existsSync(join(folder, 'events'))).toBe(false)
  })

  it('keeps whole logs of what was finished when it is interrupted, and nothing else', async () => {
    const words = ['run', 'town-office', ...TINY, '--events', '--jobs', '1', '--replications', '500']
    // Finished results would stay.
    const other = emptyFolder()
    const partial = join(other, 'output', 'town-office')
    const { process: child, ended } = start(other, ...words)
    const waiting = () =>
      (existsSync(partial) ? readdirSync(partial) : [])
        .filter((name) => name.startsWith('.delt-events-'))
        .flatMap((name) => readdirSync(join(partial, name)))
    while (!waiting().includes('town-office-1.csv')) await pause(20)
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    const { state, scenarios } = manifestOf(partial)
    expect(state).toBe('partial')
    const logs = scenarios[0].done.flatMap((k) => [`town-office-${k}.csv`, `town-office-${k}.xes`])
    expect(logs.length).toBeGreaterThan(0)
    expect(readdirSync(join(partial, 'events')).toSorted()).toEqual(logs.toSorted())
    for (const log of logs.filter((name) => name.endsWith('.xes')))
      expect(read(partial, 'events', log).endsWith('</log>\n')).toBe(true)
    expect(readdirSync(partial).filter((file) => file.startsWith('.'))).toEqual([])
  })
})

describe('delt compare --events', () => {
  it('writes the logs of the scenarios themselves, of the same persons', async () => {
    const home = emptyFolder()
    const words = ['--replications', '2', '--events', '--no-overlap', '--out', 'both']
    const { code } = await deltIn(home, ['compare', 'dual', 'unitary', ...TINY, ...words])
    expect(code).toBe(0)
    expect(readdirSync(join(home, 'both', 'events')).toSorted()).toEqual(
      ['dual', 'unitary'].flatMap((name) => [1, 2].flatMap((k) => [`${name}-${k}.csv`, `${name}-${k}.xes`])),
    )
    const arrivals = (name: string) =>
      rowsOf(join(home, 'both', 'events', `${name}-1.csv`))
        .filter(({ activity }) => activity === 'arrival')
        .map((row) => [row['case'], row['end']])
    expect(arrivals('unitary')).toEqual(arrivals('dual'))
    expect(arrivals('dual').length).toBeGreaterThan(50)
  })
})
