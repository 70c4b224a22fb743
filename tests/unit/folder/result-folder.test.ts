import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import type * as FileSystem from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  assertUnchanged,
  readManifest,
  withResultFolder,
  type Intent,
  type OpenFolder,
} from '../../../src/folder/result-folder.ts'
import { comparisonKind } from '../../../src/report/export/comparison-exporters.ts'
import { runKind } from '../../../src/report/export/run-exporters.ts'
import type { Manifest } from '../../../src/results/manifest.ts'
import { robustnessKind } from '../../../src/studies/robustness/exporters.ts'
import { forgeManifest } from '../../support/forged.ts'

const manifest: Omit<Manifest, 'files'> = {
  format: 1,
  delt: '0.1.0',
  node: '20.0.0',
  command: ['run', 'dual'],
  state: 'complete',
  seed: 'delt',
  model: 'm',
  start: '2026-01-01T00:00:00.000Z',
  end: '2026-01-01T00:00:01.000Z',
  scenarios: [],
  failed: [],
  limits: [],
}

/** Changes of the disk that are left until the process is killed, after which nothing changes any more. */
const life = vi.hoisted(() => ({ left: Infinity }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>()
  const mortal =
    <Args extends unknown[], Result>(change: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      life.left-- > 0 ? change(...args) : Promise.reject(new Error('killed'))
  const { mkdir, rename, rm, rmdir, writeFile } = real
  const changes = { mkdir, rename, rm, rmdir, writeFile }
  const mortals = Object.entries(changes).map(([name, change]) => [
    name,
    mortal(change as () => Promise<void>),
  ])
  return { ...real, ...Object.fromEntries(mortals) } as typeof real
})

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-folder-'))
  folder = join(root, 'Grünerløkka æøå results')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Writes files by name, in folders where the name has slashes. */
const writing = (files: Record<string, string>) => (aside: string) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(aside, file, '..'), { recursive: true })
    writeFileSync(join(aside, file), text)
  }
  return Promise.resolve()
}
const intent: Intent = {
  kind: runKind,
  words: ['run', 'dual'],
  scenarios: [],
  plans: undefined,
  charts: true,
  events: false,
  persons: false,
  parquet: false,
  force: false,
  tell: () => undefined,
}
const within = <Result>(work: (open: OpenFolder) => Promise<Result>, changes: Partial<Intent> = {}) =>
  withResultFolder(folder, { ...intent, ...changes }, work)
const writeAll = (files: Record<string, string>, changes: Partial<Intent> = {}, made = manifest) =>
  within((open) => open.write(made, writing(files)), changes)
const readWhole = async (from = folder) => {
  const found = await readManifest(from)
  await assertUnchanged(from, found)
  return found
}
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const everything = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()

const forge = (change: (manifest: Manifest) => object): void => forgeManifest(folder, change)

/** What a process leaves that is killed while it holds the folder: its lock, whose process is then gone. */
function bury(): void {
  const lock = join(folder, '.delt-lock')
  if (!existsSync(lock)) return
  for (const token of readdirSync(lock)) {
    const holder = JSON.parse(readFileSync(join(lock, token), 'utf8')) as object
    writeFileSync(join(lock, token), JSON.stringify({ ...holder, pid: 2 ** 22 + 1 }))
  }
}

describe('a result folder', () => {
  it('holds what was written, a manifest that vouches for it, and nothing else', async () => {
    expect(await writeAll({ 'summary.csv': 'a', 'charts/forest.svg': 'b' })).toBeUndefined()
    expect(everything()).toEqual(['charts', 'charts/forest.svg', 'manifest.json', 'summary.csv'])
    const found = await readWhole()
    expect(found).toMatchObject(manifest)
    expect(Object.keys(found.files)).toEqual(['charts/forest.svg', 'summary.csv'])
    expect(found.files['summary.csv']).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    )
  })

  it('loses what an earlier run wrote and this one does not, but nothing that delt did not write', async () => {
    const files = { 'charts/forest.svg': 'b', 'charts/agenda.svg': 'c', 'twins.csv': 'd' }
    await writeAll({ 'summary.csv': 'a', ...files })
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    writeFileSync(join(folder, 'twins.csv'), 'edited by hand')
    await writeAll({ 'summary.csv': 'A', 'charts/agenda.svg': 'C' })
    const rest = ['manifest.json', 'notes.txt', 'summary.csv', 'twins.csv']
    expect(everything()).toEqual(['charts', 'charts/agenda.svg', ...rest])
    const texts = ['summary.csv', 'notes.txt', 'twins.csv'].map(read)
    expect(texts).toEqual(['A', 'mine', 'edited by hand'])
    await writeAll({ 'summary.csv': 'A' })
    expect(existsSync(join(folder, 'charts'))).toBe(false)
  })

  it('is left as it was when writing fails', async () => {
    await writeAll({ 'summary.csv': 'a' })
    const before = read('manifest.json')
    const failing = within((open) =>
      open.write(manifest, async (aside) => {
        await writing({ 'summary.csv': 'half' })(aside)
        throw new Error('no space left')
      }),
    )
    await expect(failing).rejects.toThrow('no space left')
    expect(everything()).toEqual(['manifest.json', 'summary.csv'])
    expect([read('summary.csv'), read('manifest.json')]).toEqual(['a', before])
  })

  it('is cleared of what a process that was killed left aside, in this version or before, and of nothing else', async () => {
    const elsewhere = join(root, 'elsewhere')
    const left = ['.delt-aside', '.delt-aside-x', '.delt-events-aside', '.delt-events-x', '.delt-lock-x']
    for (const path of [...left, 'notes'].map((name) => join(folder, name))) {
      mkdirSync(path, { recursive: true })
      writeFileSync(join(path, 'summary.csv'), 'half')
    }
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'summary.csv'), 'theirs')
    symlinkSync(elsewhere, join(folder, '.delt-aside-link'))
    await writeAll({ 'summary.csv': 'a' })
    expect(readdirSync(folder).toSorted()).toEqual(['manifest.json', 'notes', 'summary.csv'])
    expect(readdirSync(elsewhere)).toEqual(['summary.csv'])
  })

  const NAMES = [
    'summary.csv',
    'manifest.json',
    'charts',
    'charts/users-over-time.svg',
    'events',
    'events/dual-1.csv',
  ]
  const places = NAMES.flatMap((file) =>
    ['file', 'link to a file', 'link to a folder', 'folder'].map((what) => [file, what]),
  )
  const blocking = places.filter(([file, what]) => what !== 'folder' || /\./.test(file))

  it.each(blocking)(
    'is refused before anything is done where somebody else’s %s lies as a %s',
    async (file, what) => {
      const theirs = join(root, 'theirs')
      mkdirSync(theirs)
      writeFileSync(join(theirs, 'precious'), 'mine')
      const place = join(folder, file)
      mkdirSync(join(place, '..'), { recursive: true })
      if (what === 'file') writeFileSync(place, 'mine')
      else if (what === 'folder') mkdirSync(place)
      else symlinkSync(what === 'link to a file' ? join(theirs, 'precious') : theirs, place)
      const before = everything()
      const work = vi.fn<() => Promise<void>>(() => Promise.resolve())
      for (const force of [false, true])
        await expect(within(work, { events: true, force })).rejects.toThrow(/was not written by delt.*--out/)
      expect(work).not.toHaveBeenCalled()
      expect(everything()).toEqual(before)
      expect(readdirSync(theirs)).toEqual(['precious'])
    },
  )

  it('is refused where a file comes into its way meanwhile, and is left as it was', async () => {
    await writeAll({ 'summary.csv': 'a' })
    const late = within((open) =>
      open.write(manifest, async (aside) => {
        await writing({ 'summary.csv': 'A', 'charts/forest.svg': 'b' })(aside)
        mkdirSync(join(root, 'elsewhere'))
        symlinkSync(join(root, 'elsewhere'), join(folder, 'charts'))
        writeFileSync(join(root, 'elsewhere', 'forest.svg'), 'mine')
      }),
    )
    await expect(late).rejects.toThrow('charts was not written by delt')
    expect(readFileSync(join(root, 'elsewhere', 'forest.svg'), 'utf8')).toBe('mine')
    expect(read('summary.csv')).toBe('a')
    await expect(readWhole()).resolves.toMatchObject({ state: 'complete' })
  })

  it('takes no offence at files that the command does not write', async () => {
    mkdirSync(join(folder, 'charts'), { recursive: true })
    for (const file of ['notes.txt', 'comparison.csv', 'charts/my-own.svg'])
      writeFileSync(join(folder, file), 'mine')
    await writeAll({ 'summary.csv': 'a' })
    expect(['notes.txt', 'comparison.csv', 'charts/my-own.svg'].map(read)).toEqual(['mine', 'mine', 'mine'])
  })

  it('is refused where it is a file, or a path that no file system takes', async () => {
    writeFileSync(folder, 'a file')
    const opening = (path: string) => withResultFolder(path, intent, () => Promise.resolve())
    await expect(opening(folder)).rejects.toThrow('cannot be used for results')
    await expect(opening(join(root, 'x'.repeat(5000)))).rejects.toThrow('cannot be used for results')
  })

  it('may itself be reached through a link', async () => {
    mkdirSync(join(root, 'disk'))
    symlinkSync(join(root, 'disk'), folder)
    await writeAll({ 'summary.csv': 'a', 'charts/forest.svg': 'b' })
    await writeAll({ 'summary.csv': 'A', 'charts/forest.svg': 'B' })
    expect(await readWhole()).toMatchObject(manifest)
  })

  it('does not follow symbolic links out of it, to delete or to write', async () => {
    const elsewhere = join(root, 'elsewhere')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'forest.svg'), 'b')
    writeFileSync(join(elsewhere, 'summary.csv'), 'theirs')
    await writeAll({ 'charts/forest.svg': 'b', 'summary.csv': 'theirs' })
    rmSync(join(folder, 'charts'), { recursive: true })
    rmSync(join(folder, 'summary.csv'))
    symlinkSync(elsewhere, join(folder, 'charts'))
    await writeAll({ 'monthly.csv': 'm' }, { charts: false })
    expect(readdirSync(elsewhere)).toEqual(['forest.svg', 'summary.csv'])
    symlinkSync(join(elsewhere, 'summary.csv'), join(folder, 'summary.csv'))
    await expect(writeAll({ 'charts/forest.svg': 'mine' })).rejects.toThrow('not written by delt')
    await expect(writeAll({ 'summary.csv': 'mine' }, { charts: false })).rejects.toThrow(
      'not written by delt',
    )
    expect(readFileSync(join(elsewhere, 'forest.svg'), 'utf8')).toBe('b')
    expect(readFileSync(join(elsewhere, 'summary.csv'), 'utf8')).toBe('theirs')
  })

  it('does not delete what a forged manifest names, outside of it or under a name that delt does not write', async () => {
    await writeAll({ 'summary.csv': 'a' })
    const inside = [
      'precious.txt',
      'charts/precious.svg',
      'charts/forest.txt',
      'notes/summary.csv',
      '.precious',
    ]
    mkdirSync(join(folder, 'charts'))
    mkdirSync(join(folder, 'notes'))
    for (const file of ['../precious.txt', ...inside]) writeFileSync(join(folder, file), 'a')
    forge(({ files, ...rest }) => {
      const hash = files['summary.csv']
      const more = [...inside, '../precious.txt', join(root, 'precious.txt')].map((file) => [file, hash])
      return { ...rest, files: { ...files, ...(Object.fromEntries(more) as Manifest['files']) } }
    })
    await writeAll({ 'monthly.csv': 'm' }, { force: true })
    const left = ['../precious.txt', ...inside]
    expect(left.map(read)).toEqual(left.map(() => 'a'))
  })

  it('belongs to one process at a time: a second one is refused at once, with who has it', async () => {
    await within(async (open) => {
      const work = vi.fn<() => Promise<void>>(() => Promise.resolve())
      const who = new RegExp(
        `is being written by process ${process.pid} on .* \\(delt run dual\\), since 2.*kill ${process.pid}`,
      )
      await expect(within(work)).rejects.toThrow(who)
      expect(work).not.toHaveBeenCalled()
      await open.write(manifest, writing({ 'summary.csv': 'a' }))
    })
    expect(everything()).toEqual(['manifest.json', 'summary.csv'])
    await writeAll({ 'summary.csv': 'b' })
    expect(read('summary.csv')).toBe('b')
  })

  it('is given back when the work fails', async () => {
    await expect(within(() => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
    expect(everything()).toEqual([])
  })
})

const scenario = {
  name: 'dual',
  hash: 'h',
  file: 'dual',
  overrides: [],
  scenario: { name: 'dual', seed: 'delt' },
  planned: 9,
}
/** A manifest with so many replications of nine done, or with one failed. */
const having = (done: number, state: 'complete' | 'partial', failures = 0) =>
  ({
    ...manifest,
    state,
    scenarios: [{ ...scenario, done: Array.from({ length: done }, (_, index) => index + 1) }],
    failed: Array.from({ length: failures }, () => ({
      scenario: 'dual',
      replication: 9,
      seed: 'delt',
      stage: 'simulating',
      reason: 'r',
    })),
  }) as unknown as Omit<Manifest, 'files'>

const DUAL = { scenarios: ['dual'] }
const WHOLE = having(9, 'complete')
const FEWER_BUT_WHOLE = having(2, 'complete')
const FAILED = having(8, 'complete', 1)
const STOPPED = having(3, 'partial')
const STOPPED_AT_ONCE = having(0, 'partial')

describe('results', () => {
  it.each([
    ['whole', 'stopped', 'old', WHOLE, STOPPED],
    ['whole', 'failed', 'old', WHOLE, FAILED],
    ['whole', 'empty', 'old', WHOLE, STOPPED_AT_ONCE],
    ['whole', 'failed with more', 'old', FEWER_BUT_WHOLE, FAILED],
    ['whole', 'whole with fewer', 'new', WHOLE, FEWER_BUT_WHOLE],
    ['failed', 'whole with fewer', 'new', FAILED, FEWER_BUT_WHOLE],
    ['failed', 'stopped with fewer', 'old', FAILED, STOPPED],
    ['failed', 'failed again', 'new', FAILED, FAILED],
    ['stopped', 'empty', 'old', STOPPED, STOPPED_AT_ONCE],
    ['stopped', 'failed with more', 'new', STOPPED, FAILED],
    ['empty', 'stopped', 'new', STOPPED_AT_ONCE, STOPPED],
  ])('that are %s and met by %s ones: the %s stay', async (_had, _made, stays, had, made) => {
    for (const force of [false, true]) {
      await writeAll({ 'summary.csv': 'old', 'charts/forest.svg': 'old' }, DUAL, had)
      const kept = await writeAll({ 'summary.csv': 'new' }, { ...DUAL, force }, made)
      expect(kept?.state).toBe(stays === 'old' ? had.state : undefined)
      expect(read('summary.csv')).toBe(stays)
      expect(existsSync(join(folder, 'charts'))).toBe(stays === 'old')
      await expect(readWhole()).resolves.toMatchObject(stays === 'old' ? had : made)
      rmSync(folder, { recursive: true })
    }
  })

  it('of another command or of other scenarios are replaced with force only', async () => {
    await writeAll({ 'summary.csv': 'a' }, DUAL, WHOLE)
    const work = vi.fn<() => Promise<void>>(() => Promise.resolve())
    for (const other of [
      { scenarios: ['unitary'] },
      { ...DUAL, kind: comparisonKind },
      { ...DUAL, kind: robustnessKind },
    ])
      await expect(within(work, other)).rejects.toThrow(
        /results of another command \(delt run dual, 2026.*--out.*--force/,
      )
    expect(work).not.toHaveBeenCalled()
    await writeAll({ 'summary.csv': 'b' }, DUAL, WHOLE)
    await writeAll({ 'comparison.json': '{}' }, { ...DUAL, kind: comparisonKind, force: true }, WHOLE)
    expect(everything()).toEqual(['comparison.json', 'manifest.json'])
  })

  it('that somebody has changed are replaced with force only', async () => {
    await writeAll({ 'summary.csv': 'a' })
    writeFileSync(join(folder, 'summary.csv'), 'edited by hand')
    await expect(writeAll({ 'summary.csv': 'b' })).rejects.toThrow(/summary.csv has been changed.*--force/)
    expect(read('summary.csv')).toBe('edited by hand')
    await writeAll({ 'summary.csv': 'b' }, { force: true })
    expect(read('summary.csv')).toBe('b')
  })
})

describe('a process that is killed after any change of the disk', () => {
  const OLD = {
    'summary.csv': 'old',
    'monthly.csv': 'old',
    'charts/forest.svg': 'old',
    'charts/agenda.svg': 'old',
  }
  const NEW = {
    'summary.csv': 'new',
    'replications.csv': 'new',
    'charts/forest.svg': 'new',
    'charts/variation.svg': 'new',
  }
  const contents = async () =>
    Object.fromEntries(Object.keys((await readWhole()).files).map((file) => [file, read(file)]))

  /** Writes new results over old ones until so many changes of the disk are done; says whether all of them could be. */
  const writeUntil = async (changes: number): Promise<boolean> => {
    life.left = changes
    try {
      await writeAll(NEW)
      return true
    } catch (error) {
      expect((error as Error).message).toBe('killed')
      return false
    } finally {
      life.left = Infinity
      bury()
    }
  }

  it('leaves the old results or the new ones for whoever reads or writes next, and nothing besides', async () => {
    const seen = new Set<string>()
    for (let changes = 0, done = false; !done; changes++) {
      await writeAll(OLD)
      done = await writeUntil(changes)
      // A manifest that says nothing of being moved vouches for what is there.
      if (existsSync(join(folder, 'manifest.json')) && !existsSync(join(folder, '.delt-ready')))
        await readWhole()
      const found = await contents()
      expect([OLD, NEW]).toContainEqual(found)
      seen.add(JSON.stringify(found))
      await within(() => Promise.resolve())
      expect(await contents()).toEqual(found)
      const files = everything().filter((name) => name !== 'charts' && name !== 'manifest.json')
      expect(files).toEqual(Object.keys(found).toSorted())
    }
    expect(seen.size).toBe(2)
  })

  it('and again while that is put in order, leaves the same', async () => {
    for (let changes = 0, done = false; !done; changes++) {
      await writeAll(OLD)
      done = await writeUntil(changes)
      for (let more = 0, healed = false; !healed; more++) {
        life.left = more
        healed = await within(() => Promise.resolve()).then(
          () => true,
          () => false,
        )
        life.left = Infinity
        bury()
      }
      expect([OLD, NEW]).toContainEqual(await contents())
    }
  })

  it('leaves nothing that replaces a file which somebody has put there meanwhile', async () => {
    await writeAll(OLD)
    let changes = 0
    while (!existsSync(join(folder, '.delt-ready'))) await writeUntil(changes++)
    rmSync(join(folder, 'charts'), { recursive: true })
    writeFileSync(join(folder, 'charts'), 'mine')
    await expect(readWhole()).rejects.toThrow('was not written by delt')
    expect(read('charts')).toBe('mine')
    rmSync(join(folder, 'charts'))
    expect(await contents()).toEqual(NEW)
  })

  it('leaves new results that are not used where they are not whole, as after a power failure', async () => {
    await writeAll(OLD)
    let changes = 0
    while (!existsSync(join(folder, '.delt-ready'))) await writeUntil(changes++)
    writeFileSync(join(folder, '.delt-ready', 'summary.csv'), '')
    expect(await contents()).toEqual(OLD)
    expect(existsSync(join(folder, '.delt-ready'))).toBe(false)
  })
})

describe('readManifest', () => {
  it('refuses a folder without results', async () => {
    mkdirSync(folder)
    await expect(readManifest(folder)).rejects.toThrow('holds no results from delt')
    await expect(readManifest(join(root, 'nowhere'))).rejects.toThrow('holds no results from delt')
  })

  it('refuses a folder whose files were being moved when version 0.1 was stopped, which can be written again', async () => {
    await writeAll({ 'summary.csv': 'a' })
    writeFileSync(join(folder, 'summary.csv'), 'that of the other run')
    forge((whole) => ({ ...whole, state: 'unfinished' }))
    await expect(readManifest(folder)).rejects.toThrow('being written when delt was stopped')
    await writeAll({ 'summary.csv': 'b' })
    await expect(readManifest(folder)).resolves.toMatchObject({ state: 'complete' })
  })

  const limit = {
    scenario: 'dual',
    outcome: 'needs-relieved',
    breakdown: 'all',
    level: 'all',
    limit: '',
    value: 1,
    unit: 'persons',
    holds: true,
  }
  const forged: readonly (readonly [string, unknown])[] = [
    ...[
      'format',
      'delt',
      'command',
      'state',
      'seed',
      'model',
      'start',
      'end',
      'scenarios',
      'failed',
      'limits',
      'files',
    ].flatMap((field) => [null, undefined, 7, { a: [] }, [null]].map((value) => [field, value] as const)),
    ...(
      [
        { done: [1e9] },
        { done: [2, 1] },
        { done: [1, 1] },
        { done: [0] },
        { done: [1.5] },
        { done: [10] },
        { done: null },
        { planned: 1e9, done: [] },
        { planned: -1, done: [] },
        { scenario: null },
        { scenario: { name: 'dual' } },
        { scenario: { name: 'other', seed: 'delt' } },
        { file: 7 },
        { overrides: 'none' },
      ] as const
    ).map((change) => ['scenarios', [{ ...scenario, done: [1], ...change }]] as const),
    [
      'scenarios',
      [
        { ...scenario, done: [] },
        { ...scenario, done: [] },
      ],
    ],
    ['files', { 'summary.csv': 'no hash' }],
    ['failed', [{ scenario: 'dual', replication: 1e9, seed: '', stage: 'simulating', reason: '' }]],
    ['failed', [{ scenario: 'dual', replication: 1, seed: '', stage: 'resting', reason: '' }]],
    ...[{ unit: 'ells' }, { outcome: 'luck' }, { breakdown: 'colour' }].map(
      (change) => ['limits', [{ ...limit, ...change }]] as const,
    ),
    ['end', 'yesterday'],
    ['warmUp', null],
  ]

  it.each(forged)(
    'refuses a manifest whose %s is %j, although its checksum is right',
    async (field, value) => {
      await writeAll({ 'summary.csv': 'a' })
      forge((whole) => ({ ...whole, [field]: value }))
      await expect(readManifest(folder)).rejects.toThrow(
        'manifest.json is damaged, or was not written by delt',
      )
      await expect(writeAll({ 'summary.csv': 'b' })).rejects.toThrow('manifest.json was not written by delt')
    },
  )

  it.each(['null', '7', '[]', '{}', '"x"', '', '{"checksum":null}', '['.repeat(100_000)])(
    'refuses a manifest that is %.20s',
    async (text) => {
      mkdirSync(folder)
      writeFileSync(join(folder, 'manifest.json'), text)
      await expect(readManifest(folder)).rejects.toThrow(
        'manifest.json is damaged, or was not written by delt',
      )
    },
  )

  it('does not even read a manifest that is far too large', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'manifest.json'), '')
    truncateSync(join(folder, 'manifest.json'), 3e9)
    await expect(readManifest(folder)).rejects.toThrow('manifest.json is damaged, or was not written by delt')
  })
})

describe('assertUnchanged', () => {
  it('refuses files that have been changed or are missing', async () => {
    await writeAll({ 'summary.csv': 'a', 'monthly.csv': 'b' })
    writeFileSync(join(folder, 'summary.csv'), 'A')
    await expect(readWhole()).rejects.toThrow(/summary.csv has been changed/)
    rmSync(join(folder, 'summary.csv'))
    await expect(readWhole()).rejects.toThrow(/summary.csv is missing/)
  })

  it('notices a change of any byte of any file, the manifest included', async () => {
    await writeAll({ 'summary.csv': 'scenario,mean\ndual,0.5\n', 'charts/forest.svg': '<svg/>' })
    for (const file of ['summary.csv', 'charts/forest.svg', 'manifest.json']) {
      const whole = readFileSync(join(folder, file))
      for (let at = 0; at < whole.length; at++) {
        const damaged = Buffer.from(whole)
        damaged[at] ^= 1
        writeFileSync(join(folder, file), damaged)
        await expect(readWhole(), `${file} ${at}`).rejects.toThrow(folder)
      }
      writeFileSync(join(folder, file), whole)
    }
    await expect(readWhole()).resolves.toMatchObject({ state: 'complete' })
  })
})
