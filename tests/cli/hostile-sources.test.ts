/** Hostile texts in what delt has written and somebody has changed, in names of files, and in variables of the system. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeRecord, type RecordIdentity } from '../../src/experiment/records/record-file.ts'
import type { Manifest } from '../../src/results/manifest.ts'
import type { ReplicationRecord } from '../../src/results/record.ts'
import { forgeFile, forgeManifest } from '../support/forged.ts'
import { HOSTILE } from '../support/hostile.ts'
import { expectQuietTerminal, expectWellFormed } from '../support/sinks.ts'
import { emptyFolder } from './delt.ts'
import { deltIn, type Said } from './in-process.ts'
import { FAKE_WORKER, simulateWith } from './other-worker.ts'

// Workers that make up replications, the same ones each time.
simulateWith(FAKE_WORKER)

/** Of the shortest office, which opens empty and whose workers do as its question says. */
const SHORT = ['question=', 'years=1', 'warmUpYears=0', 'drawnStock=false'].flatMap((value) => [
  '--set',
  value,
])
const FEW = [...SHORT, '--replications', '2', '--jobs', '1']
const RUN = ['run', 'town-office', ...FEW, '--no-charts']

const all = HOSTILE.filter(({ length }) => length < 1000).join(' ')
/** What a system takes for a name of a file; `\ud800` would come back as another text. */
const asFileName = HOSTILE.filter(
  (text) =>
    !/[/\0]/.test(text) && Buffer.byteLength(text) < 200 && Buffer.from(text).toString('utf8') === text,
)

const origin = emptyFolder()
let home = ''

/** Holds that delt does nothing to the terminal, and that nothing is a fault of its own. */
async function quietly(
  words: readonly string[],
  { env }: { readonly env?: Record<string, string> } = {},
): Promise<Said> {
  const said = await deltIn(home, words, undefined, env)
  expectQuietTerminal(said)
  expect(said.stderr).not.toContain('fault in delt')
  return said
}

beforeAll(async () => {
  writeFileSync(join(origin, 'other.yaml'), 'extends: [town-office, leadership-unitary]\n')
  const commands = [
    [...RUN, '--out', 'run'],
    ['compare', 'town-office', 'other.yaml', ...FEW, '--no-charts', '--out', 'compare'],
    ['patterns', 'P5', '--half', '--replications', '2', '--no-charts', '--out', 'patterns'],
    [
      'robustness',
      'town-office',
      'other.yaml',
      ...SHORT,
      '--points',
      '2',
      '--no-charts',
      '--out',
      'robustness',
    ],
    [
      'solve',
      'town-office',
      ...FEW,
      '--vary',
      'collaborationRate=0.1,0.2',
      '--no-charts',
      '--out',
      'solve',
    ].concat('--until', 'caseload <= 10'),
  ]
  for (const words of commands) await deltIn(origin, words)
})
beforeEach(() => {
  // So deep that “../..” leads to where this test looks.
  home = join(emptyFolder(), 'one', 'two')
  cpSync(origin, home, { recursive: true })
})

const FOLDERS = ['run', 'compare', 'patterns', 'robustness', 'solve'] as const

/** Everything that looks at the results in a folder. */
const LOOKS = (folder: string): readonly (readonly string[])[] => [
  ['report', folder],
  ['reproduce', folder],
  [...RUN, '--out', folder],
  ['patterns', 'P5', '--half', '--replications', '2', '--no-charts', '--out', folder],
]

type Change = (manifest: Manifest, text: string) => object

/** Where a manifest can hold a foreign text. */
const IN_MANIFESTS: readonly (readonly [what: string, change: Change])[] = [
  [
    'names of scenarios',
    (manifest, text) => ({
      ...manifest,
      scenarios: manifest.scenarios.map((one, position) => {
        const name = `${text}${position}`
        return { ...one, name, scenario: { ...one.scenario, name } }
      }),
    }),
  ],
  [
    'all texts that may be any',
    (manifest, text) => ({
      ...manifest,
      delt: text,
      node: text,
      command: [text],
      seed: text,
      model: text,
      scenarios: manifest.scenarios.map((one) => ({
        ...one,
        file: text,
        overrides: [text],
        scenario: { ...one.scenario, description: text, question: text, seed: text },
      })),
      failed: [{ scenario: text, replication: 1, seed: text, stage: 'simulating', reason: text }],
      limits: [
        {
          scenario: text,
          outcome: 'needs-relieved',
          breakdown: 'group',
          level: text,
          limit: text,
          value: 1,
          unit: 'NOK per year',
          holds: false,
        },
      ],
      warmUp: [
        {
          scenario: text,
          warmUpYears: 1,
          months: 12,
          series: [{ series: text, words: text, change: { value: 1 }, cut: 3, settled: false }],
          adequate: false,
          sentence: text,
        },
      ],
    }),
  ],
  [
    'parts of scenarios',
    (manifest, text) => ({
      ...manifest,
      scenarios: manifest.scenarios.map((one) => ({
        ...one,
        scenario: {
          ...one.scenario,
          groups: one.scenario.groups.map((group) => ({ ...group, name: text })),
          teams: one.scenario.teams.map((team) => ({ ...team, name: text })),
          [text]: text,
        },
      })),
    }),
  ],
  [
    'names of files',
    (manifest, text) => ({ ...manifest, files: { ...manifest.files, [text]: 'a'.repeat(64) } }),
  ],
  [
    'names of event logs',
    (manifest, text) => ({
      ...manifest,
      files: { ...manifest.files, [`events/${text}-1.csv`]: 'a'.repeat(64) },
    }),
  ],
]

const filesIn = (folder: string) =>
  readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))

/** Holds that every file of a folder is well-formed, and that nothing was written beside the folder of the test. */
function expectWhole(folder: string, isMeant = (_file: string): boolean => true): void {
  for (const file of filesIn(folder).filter(isMeant)) expectWellFormed(join(home, folder, file))
  expect([readdirSync(dirname(home)), readdirSync(join(home, '..', '..'))]).toEqual([['two'], ['one']])
}

describe.each(FOLDERS)('a hostile text in the manifest of delt %s', (folder) => {
  it.each(IN_MANIFESTS)('as %s does nothing to terminal and files', async (_what, change) => {
    forgeManifest(join(home, folder), (manifest) => change(manifest, all))
    for (const words of LOOKS(folder)) await quietly(words)
    expectWhole(folder)
  })
})

/** Makes every text in a document hostile, or all whose place has some name. */
function withTexts(value: unknown, isMeant: (name: string) => boolean, name = ''): unknown {
  if (typeof value === 'string') return isMeant(name) ? all : value
  if (Array.isArray(value)) return value.map((item) => withTexts(item, isMeant, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withTexts(part, isMeant, key)]))
}

/** Texts that a form holds to a list; the others are free. */
const OF_A_LIST = [
  'outcome',
  'breakdown',
  'verdict',
  'exit',
  'from',
  'to',
  'quantity',
  'goal',
  'kind',
  'population',
  'adds',
  'family',
  'better',
  'direction',
  'id',
  'of',
  'third',
  'breakdowns',
  'unit',
  'goal',
  'side',
  'kept',
  'relation',
  'yardstick',
  'reach',
  'outcomes',
  'why',
]

const isNoTable = (file: string): boolean => !file.endsWith('.csv')

/** Makes the units in the tables of a folder hostile. */
function forgeUnits(folder: string): void {
  for (const table of ['summary.csv', 'monthly.csv'])
    forgeFile(join(home, folder), table, (text) =>
      stringify(
        parse(text).map((row, at) => {
          const unit = table === 'summary.csv' ? 4 : 3
          return at === 0 ? row : row.with(unit, all)
        }),
      ),
    )
}

describe.each([
  ['compare', 'comparison.json'],
  ['patterns', 'patterns.json'],
  ['robustness', 'robustness.json'],
  ['solve', 'solve.json'],
] as const)('hostile texts in a document of delt %s', (folder, file) => {
  it('are shown as texts in all that is made of it', async () => {
    const free = (name: string) => !OF_A_LIST.includes(name)
    forgeFile(join(home, folder), file, (text) => JSON.stringify(withTexts(JSON.parse(text), free)))
    // Together with those in its tables, because to draw all charts takes seconds.
    if (folder === 'compare') forgeUnits(folder)
    expect((await quietly(['report', folder])).code).toBe(0)
    expectWhole(folder, isNoTable)
    await quietly(['reproduce', folder])
  })
})

describe('hostile texts in the tables of delt run', () => {
  it('are shown as texts in all that is made of them', async () => {
    forgeUnits('run')
    expect((await quietly(['report', 'run'])).code).toBe(0)
    expectWhole('run', isNoTable)
    await quietly(['reproduce', 'run'])
  })
})

describe('a hostile text in a stored record', () => {
  const identity: RecordIdentity = {
    model: 'a'.repeat(64),
    scenario: 'b'.repeat(64),
    seed: 'delt',
    replication: 1,
    officeLuck: 0,
  }
  const empty: ReplicationRecord = {
    replication: 1,
    values: new Float64Array(),
    monthly: new Float64Array(),
    cohort: {
      address: new Uint32Array(),
      daysToWork: new Uint16Array(),
      daysOutOfReach: new Uint16Array(),
      group: new Uint8Array(),
      effort: new Uint8Array(),
      complex: new Uint8Array(),
      exit: new Uint8Array(),
      assistanceMonths: new Uint8Array(),
    },
  }
  const place = (of: RecordIdentity, name: string) => {
    const path = join(home, 'store', of.model.slice(0, 16), of.scenario.slice(0, 16), '1.run')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, encodeRecord(of, name, empty))
  }
  const STORE = ['--store', 'store']

  it('as a name, a seed, a model or a scenario does nothing to the terminal', async () => {
    place(identity, all)
    for (const [number, text] of HOSTILE.entries()) {
      const scenario = `${number}`.padStart(64, '0')
      place({ ...identity, scenario, seed: text }, text)
    }
    for (const text of asFileName.filter((name) => name.length <= 16)) {
      place({ ...identity, model: text }, 'dual')
      place({ ...identity, scenario: text }, 'dual')
    }
    const listed = await quietly(['store', 'list', ...STORE])
    expect(listed.code).toBe(0)
    expect(listed.stdout).toContain('\\u001b[31mred')
    expect((await quietly(['store', 'verify', ...STORE])).stdout).toMatch(
      /^(\d+) of \1 stored files are whole\n$/,
    )
    expect((await quietly(['store', 'prune', ...STORE])).stdout).toMatch(/^Removed [1-9]/)
  })

  it('as its name changes nothing in results that it is used for', async () => {
    await quietly([...RUN, ...STORE, '--quiet', '--out', 'first'])
    const named = readdirSync(join(home, 'store'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.run'))
      .map((file) => join(home, 'store', file))
    expect(named).toHaveLength(2)
    const { decodeRecord } = await import('../../src/experiment/records/record-file.ts')
    for (const file of named) {
      const { header, record } = decodeRecord(new Uint8Array(readFileSync(file)))
      writeFileSync(file, encodeRecord(header, all, record))
    }
    const again = await quietly([...RUN, ...STORE, '--out', 'second'])
    expect(again.stderr).toContain('2 of 2 replications were stored already')
    const [first, second] = ['first', 'second'].map((folder) =>
      readFileSync(join(home, folder, 'summary.csv'), 'utf8'),
    )
    expect(second).toBe(first)
  })

  it('as the name of a file in the store is told in one line', async () => {
    mkdirSync(join(home, 'store', 'a', 'b'), { recursive: true })
    for (const text of asFileName) writeFileSync(join(home, 'store', 'a', 'b', `${text}.run`), 'no record')
    const { code, stdout } = await quietly(['store', 'verify', ...STORE])
    expect(code).toBe(3)
    expect(stdout.trim().split('\n')).toHaveLength(asFileName.length + 1)
    await quietly(['store', 'list', ...STORE])
    await quietly(['store', 'prune', ...STORE])
  })
})

/** Enough where each costs a simulation. */
const FEW_TEXTS = [HOSTILE[0], 'line\nforged: all is well', "=cmd|' C calc'!A0"]

/** Where the system can tell of a folder for the store, and with which texts that is tried. */
const VARIABLES: readonly (readonly [
  name: string,
  texts: readonly string[],
  env: (text: string) => Record<string, string>,
])[] = [
  ['DELT_STORE', HOSTILE, (text) => ({ DELT_STORE: text })],
  ['XDG_CACHE_HOME', FEW_TEXTS, (text) => ({ XDG_CACHE_HOME: join(home, 'caches', text) })],
  ['HOME', FEW_TEXTS, (text) => ({ HOME: join(home, 'homes', text) })],
]

describe.each(VARIABLES)('a hostile text in %s', (_name, texts, env) => {
  it('does nothing to the terminal, whether or not it can be a folder', async () => {
    for (const text of texts) await quietly(['store', 'list'], { env: env(text) })
    for (const text of FEW_TEXTS)
      expect((await quietly([...RUN, '--force'], { env: env(text) })).code).toBe(0)
    const how = { env: env('line\nforged: all is well') }
    await quietly(RUN, how)
    expect((await quietly(RUN, how)).stderr).toContain('2 of 2 replications were stored already')
    for (const action of ['verify', 'prune']) await quietly(['store', action], how)
    const study = ['patterns', 'P5', '--half', '--replications', '2', '--out', 'study']
    const stopped = await deltIn(home, study, AbortSignal.abort(), how.env)
    expectQuietTerminal(stopped)
    expect(stopped.code).toBe(130)
  })
})

describe('a hostile text', () => {
  it.each([
    ['--out', (text: string) => ['--out', join('out', text)]],
    ['--store', (text: string) => ['--store', join('out', text)]],
    ['--seed', (text: string) => [`--seed=${text}`, '--out', 'seeds', '--force']],
  ])('in %s does nothing to the terminal', async (_option, words) => {
    for (const text of [...FEW_TEXTS, '../../elsewhere', 'a\0b', 'x'.repeat(5000)])
      await quietly([...RUN, ...words(text)])
  })

  it('in the name of a folder with scenarios does nothing to the terminal', async () => {
    for (const text of asFileName.filter((name) => !/^[\s.]/.test(name))) {
      mkdirSync(join(home, text))
      writeFileSync(
        join(home, text, 'case.yaml'),
        'extends: town-office\nquestion: ""\nyears: 1\nwarmUpYears: 0\n',
      )
      writeFileSync(join(home, text, 'wrong.yaml'), 'extends: case.yaml\nyears: "many"\n')
      await quietly(['check', `./${text}/case.yaml`])
      await quietly(['check', `./${text}/wrong.yaml`, `./${text}/case.yaml`, '--diff'])
      expect((await quietly(['check', `./${text}/wrong.yaml`])).code).toBe(2)
      const print = await quietly(['check', `./${text}/case.yaml`, '--print'])
      expect(print.code).toBe(0)
    }
  })

  it('in the name of a foreign event log does nothing to the terminal, and the file stays', async () => {
    mkdirSync(join(home, 'output', 'town-office', 'events'), { recursive: true })
    for (const text of asFileName) {
      const file = join(home, 'output', 'town-office', 'events', `${text}-1.csv`)
      writeFileSync(file, 'mine')
      const { code } = await quietly([...RUN, '--events'])
      expect({ code, isThere: existsSync(file) }).toEqual({ code: 2, isThere: true })
    }
  })

  it('in what holds a folder does nothing to the terminal', async () => {
    const holder = {
      pid: 1,
      host: all,
      space: all,
      started: all,
      command: all,
      since: '2026-01-01T00:00:00.000Z',
    }
    mkdirSync(join(home, 'run', '.delt-lock'))
    writeFileSync(join(home, 'run', '.delt-lock', 'token'), JSON.stringify(holder))
    const { code, stderr } = await quietly([...RUN, '--out', 'run'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^run is being written by process 1 on .*$/m)
  })
})
