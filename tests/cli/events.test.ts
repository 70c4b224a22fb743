import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { ocelViolations, readOcel } from '../support/ocel.ts'
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
const FORMATS = ['csv', 'jsonocel', 'xes']
const logsOf = (name: string, ...replications: readonly number[]) =>
  replications.flatMap((k) => FORMATS.map((format) => `${name}-${k}.${format}`))
const LOGS = logsOf('town-office', 1, 2)

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
      expect(ocelViolations(read(folder, 'events', `town-office-${replication}.jsonocel`))).toEqual([])
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
    const logs = logsOf('town-office', ...scenarios[0].done)
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
      ['dual', 'unitary'].flatMap((name) => logsOf(name, 1, 2)),
    )
    const arrivals = (name: string) =>
      rowsOf(join(home, 'both', 'events', `${name}-1.csv`))
        .filter(({ activity }) => activity === 'arrival')
        .map((row) => [row['case'], row['end']])
    expect(arrivals('unitary')).toEqual(arrivals('dual'))
    expect(arrivals('dual').length).toBeGreaterThan(50)
  })
})

describe('delt with a sample of events', () => {
  const home = emptyFolder()
  const logs = (...path: string[]) => readdirSync(join(home, ...path, 'events')).toSorted()
  const unzipped = (...path: string[]) => gunzipSync(readFileSync(join(home, ...path))).toString()

  it('writes the same persons of every office, in the replications asked for, compressed', async () => {
    const compare = (out: string, ...words: string[]) =>
      deltIn(home, [
        'compare',
        'dual',
        'unitary',
        ...TINY,
        '--replications',
        '2',
        '--no-overlap',
        '--out',
        out,
        ...words,
      ])
    expect((await compare('one', '--jobs', '1', '--events', 'persons=9,replications=2,gz')).code).toBe(0)
    expect((await compare('two', '--jobs', '2', '--events=gz,replications=2..2,persons=9')).code).toBe(0)
    const names = ['dual', 'unitary'].flatMap((name) => logsOf(name, 2).map((log) => `${log}.gz`))
    expect(logs('one')).toEqual(names)
    for (const log of names)
      expect(
        readFileSync(join(home, 'two', 'events', log)).equals(readFileSync(join(home, 'one', 'events', log))),
      ).toBe(true)
    const users = (name: string) =>
      readOcel(unzipped('one', 'events', `${name}-2.jsonocel.gz`))
        .objects.filter(({ type }) => type === 'user')
        .map(({ id }) => id)
        .toSorted()
    expect(users('dual').length).toBe(9)
    expect(users('unitary')).toEqual(users('dual'))
    expect(Object.keys(manifestOf(join(home, 'one')).files)).toContain('events/dual-2.csv.gz')
  })

  it('writes everything where a scenario follows, and the activities asked for', async () => {
    await deltIn(home, ['run', '--events', 'town-office', ...TINY, '--replications', '1', '--out', 'all'])
    const words = ['--replications', '1', '--out', 'exits', '--events', 'activities=exit']
    await deltIn(home, ['run', 'town-office', ...TINY, ...words])
    const file = ['events', 'town-office-1.csv']
    const exits = rowsOf(join(home, 'exits', ...file))
    expect(exits).toEqual(rowsOf(join(home, 'all', ...file)).filter(({ activity }) => activity === 'exit'))
    expect(exits.length).toBeGreaterThan(5)
  })

  it.each([
    [['--events', 'person=9'], /--events:1:1: error: “person” says nothing[^]*did you mean: persons/],
    [['--events', 'replications=3'], /“3” is no replication of these results/],
    [['--events='], /--events needs a value/],
    [
      ['--events', 'persons=9', '--set', 'caseloads.keptFull=true'],
      /nobody arrives in town-office, which keeps its caseloads full; leave persons out of --events/,
    ],
  ])('refuses what cannot be written: %j', async (words, says) => {
    const { code, stderr } = await deltIn(home, [
      'run',
      'town-office',
      ...TINY,
      '--replications',
      '2',
      ...words,
    ])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(says) as unknown })
  })

  it('is completed in the shell', async () => {
    const offered = async (typed: string) => {
      const { stdout } = await deltIn(home, [
        '--get-yargs-completions',
        'delt',
        'run',
        'dual',
        '--events',
        typed,
      ])
      return stdout.trim().split('\n')
    }
    expect(await offered('persons=9,')).toEqual([
      'persons=9,replications=',
      'persons=9,activities=',
      'persons=9,gz',
    ])
    expect(await offered('activities=exit+request-r')).toEqual(['activities=exit+request-refused'])
  })
})
