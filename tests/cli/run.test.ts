import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { delt, emptyFolder, SHORT, SMALL, start } from './delt.ts'
import { deltIn } from './in-process.ts'

const TABLES = [
  'replications.csv',
  'summary.csv',
  'monthly.csv',
  'months.csv',
  'caseloads.csv',
  'times.csv',
  'costs-by-year.csv',
]
/** Made from the tables, for people and their programs. */
const VIEWS = ['columns.csv', 'labels.R', 'labels.do', 'labels.sps', 'tables.xlsx']

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const manifestOf = (...path: string[]) => JSON.parse(read(...path, 'manifest.json')) as Manifest
const filesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []

describe('delt run', () => {
  const home = emptyFolder()
  const folder = join(home, 'output', 'town-office')
  beforeAll(async () => {
    await deltIn(home, ['run', 'town-office', ...SMALL, '--jobs', '1'])
  })

  it('writes the same bytes into every table for any number of jobs', async () => {
    for (const jobs of ['2', '4']) {
      const other = emptyFolder()
      await deltIn(other, ['run', 'town-office', ...SMALL, '--jobs', jobs])
      for (const table of TABLES)
        expect(read(other, 'output', 'town-office', table)).toBe(read(folder, table))
    }
  })

  it('leaves the files of the contract and a manifest that says how they came about', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['manifest.json', ...TABLES, ...VIEWS].toSorted())
    const manifest = manifestOf(folder)
    expect(manifest).toMatchObject({
      delt: '0.1.0',
      node: process.versions.node,
      command: ['run', 'town-office', ...SMALL, '--jobs', '1'],
      state: 'complete',
      seed: 'delt',
      failed: [],
      scenarios: [{ name: 'town-office', planned: 4, done: [1, 2, 3, 4], scenario: { years: 1 } }],
    })
    expect(Object.keys(manifest.files)).toEqual([...TABLES, ...VIEWS].toSorted())
  })

  it('gives every replication a value for the same outcomes, and summarises them', () => {
    const rows = parse(read(folder, 'replications.csv'), { columns: true }) as Record<string, string>[]
    const summary = parse(read(folder, 'summary.csv'), { columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(4 * summary.length)
    const presence = (row: Record<string, string>) =>
      row['outcome'] === 'users-present' && row['level'] === 'all'
    const values = rows.filter(presence).map((row) => Number(row['value']))
    const mean = Number(summary.find(presence)?.['mean'])
    expect(values.every((value) => value > 0)).toBe(true)
    expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / 4, 9)
  })

  it('reuses stored replications and simulates again on demand, with the same results', async () => {
    const again = await deltIn(home, ['run', 'town-office', ...SMALL])
    expect(again.stderr).toContain('4 of 4 replications were stored already')
    const replications = read(folder, 'replications.csv')
    const fresh = await deltIn(home, ['run', 'town-office', ...SMALL, '--fresh', '--out', 'fresh'])
    expect(fresh.stderr).not.toContain('stored already')
    expect(read(home, 'fresh', 'replications.csv')).toBe(replications)
  })

  it('names a damaged record, simulates it again and mends it', async () => {
    const store = join(home, 'output', '.store')
    const file = filesIn(store).find((path) => path.endsWith('3.run')) ?? ''
    const bytes = readFileSync(join(store, file))
    bytes[500] ^= 1
    writeFileSync(join(store, file), bytes)
    const verified = await deltIn(home, ['store', 'verify'])
    expect(verified).toMatchObject({
      code: 3,
      stdout: expect.stringContaining(`${file} is damaged`) as unknown,
    })
    const { code, stderr } = await deltIn(home, ['run', 'town-office', ...SMALL, '--out', 'mended'])
    expect(stderr).toContain(`${file} is damaged (its checksum is wrong); the replication is simulated again`)
    expect(code).toBe(0)
    expect(read(home, 'mended', 'replications.csv')).toBe(read(folder, 'replications.csv'))
    expect((await deltIn(home, ['store', 'verify'])).code).toBe(0)
  })

  it('goes on with a warning where nothing can be stored', async () => {
    const other = emptyFolder()
    writeFileSync(join(other, 'output'), 'a file')
    const { code, stderr } = await deltIn(other, ['run', 'town-office', ...SMALL, '--out', 'results'])
    expect(stderr).toMatch(/warning: finished replications cannot be kept in output.\.store/)
    expect(code).toBe(0)
    expect(read(other, 'results', 'summary.csv')).toBe(read(folder, 'summary.csv'))
  })

  it('writes into folders of any name', async () => {
    const name = `Resultater fra Grünerløkka, ${'æøå '.repeat(12)}slutt`
    const { code } = await deltIn(home, ['run', 'town-office', ...SMALL, '--out', join('dypt nede', name)])
    expect(code).toBe(0)
    expect(manifestOf(home, 'dypt nede', name).state).toBe('complete')
  })

  it('gives the summary as JSON on stdout, and nothing else there', async () => {
    const { stdout, stderr, code } = await deltIn(home, ['run', 'town-office', ...SMALL, '--format', 'json'])
    expect(code).toBe(0)
    const { summary, state } = JSON.parse(stdout) as { state: string; summary: Record<string, unknown>[] }
    expect(state).toBe('complete')
    const rows = parse(read(folder, 'summary.csv'), { columns: true }) as Record<string, string>[]
    expect(summary).toHaveLength(rows.length)
    expect(Object.keys(summary[0]).toSorted()).toEqual(Object.keys(rows[0]).toSorted())
    expect(summary.map(({ mean }) => mean ?? '')).toEqual(
      rows.map(({ mean }) => (mean === '' ? '' : Number(mean))),
    )
    expect(stderr).toContain('Results are in')
  })

  it('is quiet where asked, and neither colours nor draws a bar without a terminal', async () => {
    // Long and large enough that nothing has to be said of its scenario.
    const set = ['years=5', 'warmUpYears=2'].flatMap((value) => ['--set', value])
    const words = [...set, '--no-charts', '--replications', '1', '--quiet', '--out', 'quiet']
    const quiet = await deltIn(home, ['run', 'dual', ...words])
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' })
    // What nobody sees is decided by the streams of the process.
    const { stdout, stderr } = await delt(home, 'run', 'town-office', ...SMALL, '--fresh')
    expect(stdout).toContain('Users per advisor, in the mean of the measured years and as set')
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it('writes several scenarios into one folder that is named after them', async () => {
    writeFileSync(join(home, 'eager.yaml'), 'extends: town-office\ncollaborationRate: 0.9\n')
    const { code } = await deltIn(home, ['run', 'town-office', 'eager.yaml', ...SMALL])
    expect(code).toBe(0)
    const both = read(home, 'output', 'town-office-vs-eager', 'summary.csv').split('\n')
    expect(both.filter((line) => !line.startsWith('eager,')).join('\n')).toBe(read(folder, 'summary.csv'))
    expect(both.filter((line) => line.startsWith('eager,'))).toHaveLength(
      both.filter((line) => line.startsWith('town-office,')).length,
    )
  })

  it('says which limit of a scenario is broken, with results written', async () => {
    const file = join(home, 'strict.yaml')
    writeFileSync(
      file,
      'extends: town-office\nlimits:\n  users-present: { max: 1 }\n  caseload: { min: 0 }\n',
    )
    const { code, stderr } = await deltIn(home, ['run', 'strict.yaml', ...SMALL])
    expect(code).toBe(4)
    expect(stderr).toMatch(/strict: users-present <= 1 is broken, the value is .* users/)
    expect(stderr).not.toContain('caseload')
    expect(manifestOf(home, 'output', 'strict').state).toBe('complete')
  })

  it('adds rounds until an interval is narrow enough, and stops at the cap', async () => {
    const wide = await deltIn(home, [
      'run',
      'town-office',
      ...SHORT,
      '--precision',
      'users-present=1000',
      '--out',
      'p',
    ])
    expect(wide.code).toBe(0)
    expect(wide.stderr).toContain('The half-widths were met in two successive rounds.')
    expect(manifestOf(home, 'p').scenarios[0].done).toHaveLength(30)
    const narrow = [...SHORT, '--precision', 'users-present=0.0001', '--replications', '25', '--out', 'p']
    const capped = await deltIn(home, ['run', 'town-office', ...narrow, '--force'])
    expect(capped.stderr).toContain('The cap of 25 replications')
    expect(manifestOf(home, 'p').scenarios[0].done).toHaveLength(20)
  })
})

describe('the built command', () => {
  const home = emptyFolder()

  it('refuses wrong usage with exit code 2 and the name that was meant', async () => {
    const { code, stdout, stderr } = await delt(home, 'run', 'town-office', '--replicatons', '3')
    expect(stderr).toMatch(/no option --replicatons; did you mean --replications\?/)
    expect({ code, stdout, files: filesIn(home) }).toEqual({ code: 2, stdout: '', files: [] })
  })

  it('names file, line and column of every mistake in a scenario, and writes nothing', async () => {
    const other = emptyFolder()
    writeFileSync(join(other, 'bad.yaml'), 'extends: town-office\nyears: many\ncolaborationRate: 0.5\n')
    const { code, stderr } = await delt(other, 'run', 'bad.yaml')
    expect(code).toBe(2)
    expect(stderr).toContain('bad.yaml:2:8: error:')
    expect(stderr).toContain('bad.yaml:3:1: error:')
    expect(filesIn(other)).toEqual(['bad.yaml'])
  })

  it('shows help, version and the script for completion on stdout, and completes options', async () => {
    for (const words of [['--help'], ['--version'], ['completion']]) {
      const { code, stdout, stderr } = await delt(home, ...words)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout.length).toBeGreaterThan(4)
    }
    const { stdout } = await delt(home, '--get-yargs-completions', 'delt', 'run', '--re')
    expect(stdout.split('\n')).toContain('--replications')
  })

  it.each([
    [
      'mass-transfer-of-all',
      'reform.mass-transfer.teams.state-y',
      'reform.mass-transfer.teams.state-youth.advisors=',
    ],
    ['mass-transfer-of-all', 'reform.mass', 'reform.mass-transfer.move.who.share='],
    ['dual', 'reform.merger.lead', 'reform.merger.leadership.leaders='],
  ])('completes paths within a dated change of %s behind %s', async (scenario, typed, offered) => {
    const { stdout } = await delt(home, '--get-yargs-completions', 'delt', 'run', scenario, '--set', typed)
    const lines = stdout.trim().split('\n')
    expect(lines).toContain(offered)
    expect(lines.every((line) => line.startsWith(typed))).toBe(true)
    expect(lines.filter((line) => /seed=|needs\.spread=/.test(line))).toEqual([])
  })
})

describe('Ctrl-C', () => {
  it('keeps what is finished, says that it is partial, and lets the same command go on', async () => {
    const home = emptyFolder()
    const words = ['run', 'town-office', ...SHORT]
    const { process: child, ended } = start(home, ...words, '--replications', '5000')
    const store = join(home, 'output', '.store')
    while (!filesIn(store).some((path) => path.endsWith('1.run')))
      await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGINT')
    const { code, stderr } = await ended
    expect(code).toBe(130)
    expect(stderr).toContain('Interrupted: what was finished is in output/town-office')
    const { state, scenarios } = manifestOf(home, 'output', 'town-office')
    const { done, planned } = scenarios[0]
    expect({ state, planned }).toEqual({ state: 'partial', planned: 5000 })
    expect(done.length).toBeGreaterThan(0)
    expect(done.length).toBeLessThan(5000)
    const again = await delt(home, ...words, '--replications', '1')
    expect(again.stderr).toContain('1 of 1 replications were stored already')
    expect(manifestOf(home, 'output', 'town-office').state).toBe('complete')
  })
})
