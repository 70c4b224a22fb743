import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { parse } from 'csv-parse/sync'
import seedrandom from 'seedrandom'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { forgeManifest } from '../support/forged.ts'
import { emptyFolder } from './delt.ts'
import { deltIn } from './in-process.ts'
import { FAKE_WORKER, simulateWith } from './other-worker.ts'

// Workers that make up replications, the same ones each time.
simulateWith(FAKE_WORKER)

const random = seedrandom.alea(process.env['DELT_SEED'] ?? 'tables')
const origin = emptyFolder()
const FEW = [
  '--set',
  'question=',
  '--set',
  'years=1',
  '--set',
  'warmUpYears=0',
  '--no-charts',
  '--replications',
  '3',
  '--jobs',
  '2',
  '--quiet',
]
let home = ''

beforeAll(async () => {
  writeFileSync(join(origin, 'other.yaml'), 'extends: [town-office, leadership-unitary]\n')
  const two = ['town-office', 'other.yaml', ...FEW]
  await deltIn(origin, ['run', ...two, '--out', 'run'])
  await deltIn(origin, ['run', ...two, '--out', 'norwegian', '--csv', 'norwegian'])
  await deltIn(origin, ['compare', ...two, '--out', 'compare'])
  const vary = ['--vary', 'inflow=0.15,0.2', '--no-overlap']
  await deltIn(origin, ['compare', 'town-office', ...vary, ...FEW, '--out', 'varied'])
})
beforeEach(() => {
  home = emptyFolder()
  cpSync(origin, home, { recursive: true })
})

const hashOf = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const manifestOf = (folder: string) => {
  const { checksum: _, ...manifest } = JSON.parse(
    readFileSync(join(home, folder, 'manifest.json'), 'utf8'),
  ) as Manifest & { checksum: string }
  return manifest
}

/** Changes the manifest of a folder together with its checksum, and with the hashes of its files. */
function forge(folder: string, change: (manifest: Manifest) => Manifest = (same) => same): void {
  const { files, ...rest } = change(manifestOf(folder))
  const anew = Object.keys(files).map((file) => [file, hashOf(readFileSync(join(home, folder, file)))])
  const manifest = { ...rest, files: Object.fromEntries(anew) as Manifest['files'] }
  forgeManifest(join(home, folder), () => manifest)
}

const read = (folder: string, table: string) => parse(readFileSync(join(home, folder, table), 'utf8'))
function write(folder: string, table: string, rows: string[][]): void {
  writeFileSync(join(home, folder, table), stringify(rows))
  forge(folder)
}
const reproduce = (folder: string) => deltIn(home, ['reproduce', folder, '--jobs', '2', '--quiet'])

const RUN = ['replications.csv', 'summary.csv', 'monthly.csv', 'months.csv', 'caseloads.csv']
const COMPARE = [...RUN, 'comparison.csv', 'twins.csv', 'supporting.csv']
const tables = [
  ...RUN.map((table) => ['run', table] as const),
  ...COMPARE.map((table) => ['compare', table] as const),
  ...COMPARE.filter((table) => table !== 'twins.csv').map((table) => ['varied', table] as const),
]

describe('delt reproduce', () => {
  it.each(['run', 'norwegian', 'compare', 'varied'])(
    'finds every number of every table of %s again',
    async (folder) => {
      const { code, stdout } = await reproduce(folder)
      expect(stdout).toMatch(/^identical: every number of \d replications\n/)
      expect(code).toBe(0)
      // What columns mean is no result.
      const listed = readdirSync(join(home, folder)).filter(
        (file) => file.endsWith('.csv') && file !== 'columns.csv',
      )
      expect(/^compared: (.*)$/m.exec(stdout)?.[1].split(', ').toSorted()).toEqual(listed.toSorted())
      expect(/^not compared: (.*)$/m.exec(stdout)?.[1]).toContain('tables.xlsx')
    },
  )

  it.each(tables)('of %s finds in %s a cell that is another one', async (folder, table) => {
    const whole = read(folder, table)
    const [header] = whole
    const row = 1 + Math.floor(random.double() * (whole.length - 1))
    const column = Math.floor(random.double() * header.length)
    const changed = whole.map((cells, at) => (at === row ? cells.with(column, '123456789') : cells))
    write(folder, table, changed)
    const difference = await reproduce(folder)
    expect(difference.code).toBe(1)
    expect(difference.stdout).toMatch(
      new RegExp(`^different: ${table}, row ${row + 1}, ${header[column]} .*: 123456789 then, .* now\\n$`),
    )
  })

  it('finds a table whose rows are gone', async () => {
    write('run', 'summary.csv', read('run', 'summary.csv').slice(0, 1))
    const { code, stdout } = await reproduce('run')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^different: summary\.csv, row 2, the whole row .*: nothing then, a row now\n$/)
  })

  it('takes a number for the same however it is written, and a text not', async () => {
    const [header, ...rows] = read('run', 'summary.csv')
    const other = rows.map((cells) =>
      cells.map((cell, at) => (at > 4 && /^-?\d+\.\d+$/.test(cell) ? `${cell}00` : cell)),
    )
    write('run', 'summary.csv', [header, ...other])
    expect((await reproduce('run')).code).toBe(0)
  })

  it('finds that a replication is gone from the table, from the manifest, or from both', async () => {
    const rows = read('run', 'replications.csv')
    const without = rows.filter(([scenario, replication]) => scenario !== 'other' || replication !== '3')
    const undone = (manifest: Manifest): Manifest => ({
      ...manifest,
      scenarios: manifest.scenarios.map((one) => (one.name === 'other' ? { ...one, done: [1, 2] } : one)),
    })
    write('run', 'replications.csv', without)
    expect((await reproduce('run')).stdout).toMatch(
      /^different: replications\.csv, row \d+, the whole row \(other, 3,/,
    )
    forge('run', undone)
    const said =
      /^different: manifest\.json .* complete, but replication 3 of other is neither done nor failed\n$/
    expect(await reproduce('run')).toMatchObject({ code: 1, stdout: expect.stringMatching(said) as unknown })
    write('run', 'replications.csv', rows)
    expect(await reproduce('run')).toMatchObject({ code: 1, stdout: expect.stringMatching(said) as unknown })
    forge('run', (manifest) => ({ ...undone(manifest), state: 'partial' }))
    expect((await reproduce('run')).stdout).toMatch(/^different: replications\.csv/)
  })

  it('does not claim what stands beside a comparison that was stopped', async () => {
    const only = (table: string, keep: (cells: string[]) => boolean) => {
      const [header, ...rows] = read('compare', table)
      write('compare', table, [header, ...rows.filter(keep)])
    }
    only('replications.csv', ([, replication]) => replication !== '3')
    forge('compare', (manifest) => ({
      ...manifest,
      state: 'partial',
      scenarios: manifest.scenarios.map((one) => ({ ...one, done: [1, 2] })),
    }))
    const { stdout } = await reproduce('compare')
    // Everything but that table was made from three replications.
    expect(stdout).toMatch(/^different: summary\.csv/)
    expect(stdout).not.toContain('supporting.csv')
  })

  it('names a scenario in a manifest that no scenario file could be, with what is wrong', async () => {
    const scenarios = (change: object) => (manifest: Manifest) => ({
      ...manifest,
      scenarios: manifest.scenarios.map((one) => ({ ...one, scenario: { ...one.scenario, ...change } })),
    })
    const changes: readonly (readonly [object, RegExp])[] = [
      [{ years: 1e9 }, /“years” does not take this/],
      [{ teams: null }, /“teams” is a block/],
      [{ teams: [null] }, /“undefined” is new among the teams/],
      [{ teams: [{ name: 'constructor' }] }, /“constructor” is new among the teams/],
      [{ inflow: '<script>' }, /“inflow” does not take this/],
      [{ collaborationRate: [[[]]] }, /“collaborationRate” does not take this/],
      [{ unheardOf: 1 }, /“unheardOf” means nothing/],
      [{ groups: { a: 1 } }, /“groups/],
    ]
    for (const [change, said] of changes) {
      forge('run', scenarios(change))
      for (const command of ['reproduce', 'report']) {
        const { code, stdout, stderr } = await deltIn(home, [command, 'run'])
        expect({ change, code, stdout }).toEqual({ change, code: 2, stdout: '' })
        expect(stderr).toMatch(said)
        expect(stderr).toContain('manifest.json')
      }
      cpSync(join(origin, 'run'), join(home, 'run'), { recursive: true, force: true })
    }
  })
})

describe('a comparison.json that is not as delt writes it', () => {
  it.each([
    ['no JSON', () => '{', 'comparison.json is not as delt writes it;'],
    ['null', () => 'null', 'comparison.json is not as delt writes it;'],
    [
      'of an earlier layout, without bands',
      (text: string) => text.replace(/"bands":\[.*?\],/, ''),
      'at bands;',
    ],
    [
      'of an earlier layout, with the properties of outcomes',
      (text: string) => text.replace(/"outcomes":\[("[\w-]+")/, '"outcomes":[{"id":$1}'),
      'comparison.json is not as delt writes it, at outcomes.0;',
    ],
    ['without its rows', (text: string) => text.replace('"rows":', '"rews":'), 'delt writes it, at rows;'],
    [
      'with a band in words',
      (text: string) => text.replace(/"band":[\d.]+/, '"band":"wide"'),
      'delt writes it, at verdicts.0.band;',
    ],
    [
      'about an unknown outcome',
      (text: string) => text.replace(/"named":\[\{"outcome":"[\w-]+"/, '"named":[{"outcome":"constructor"'),
      'delt writes it, at named.0.outcome;',
    ],
  ])('(%s) is told, and nothing is done', async (_what, change, said) => {
    const path = join(home, 'compare', 'comparison.json')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, change(before))
    expect(readFileSync(path, 'utf8')).not.toBe(before)
    forge('compare')
    for (const command of ['report', 'reproduce']) {
      const { code, stdout, stderr } = await deltIn(home, [command, 'compare'])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(said)
      expect(stderr).toContain('run the command again')
    }
  })
})

describe('a run of an earlier layout', () => {
  /** Without what was not written then, and with what is unknown by now. */
  const older = (whole: Manifest): Manifest => {
    const { warmUp: _, ...manifest } = whole
    const unknown = { dialect: 'en' }
    return {
      ...manifest,
      ...unknown,
      model: 'e'.repeat(64),
      scenarios: manifest.scenarios.map((one) => ({ ...one, title: one.name })),
    }
  }

  it('is drawn again', async () => {
    forge('run', older)
    const { code, stderr } = await deltIn(home, ['report', 'run', '--quiet'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(Object.keys(manifestOf('run').files)).toContain('tables.xlsx')
  })

  it('is reproduced as far as the first cell that the model of today gives otherwise', async () => {
    const rows = read('run', 'replications.csv')
    write('run', 'replications.csv', rows.with(3, [...rows[3].slice(0, -1), '0.125']))
    const { model } = manifestOf('run')
    forge('run', older)
    const { code, stdout } = await reproduce('run')
    expect(code).toBe(1)
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^different: replications\.csv, row 4, value \(.*\): 0\.125 then, \S+ now$/),
      `code of the model: ${'e'.repeat(12)} then, ${model.slice(0, 12)} now`,
    ])
  })
})

describe('a table that is none', () => {
  it.each([
    ['another header', (text: string) => text.replace('scenario,', 'office,')],
    ['a cell too many', (text: string) => `${text}a,b,c,d,e,f,g,h,i,j,k,l\n`],
    ['an open quotation mark', (text: string) => `${text}"`],
    ['nothing', () => ''],
  ])('(%s) is told by its name', async (_what, change) => {
    // Caseloads are worked out from the other tables, and are no source of anything.
    for (const table of RUN.filter((name) => name !== 'caseloads.csv')) {
      const whole = readFileSync(join(home, 'run', table), 'utf8')
      writeFileSync(join(home, 'run', table), change(whole))
      forge('run')
      const { code, stderr } = await deltIn(home, ['report', 'run'])
      expect(stderr).toContain(`run/${table} is not a table that delt wrote`)
      expect(code).toBe(2)
      writeFileSync(join(home, 'run', table), whole)
    }
  })
})
