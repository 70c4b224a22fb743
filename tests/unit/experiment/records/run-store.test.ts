import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeRecord, type RecordIdentity } from '../../../../src/experiment/records/record-file.ts'
import {
  pruneStore,
  RunStore,
  storedFiles,
  type StoredFile,
} from '../../../../src/experiment/records/run-store.ts'
import { MONTHLY_IDS } from '../../../../src/vocabulary/months.ts'
import { wholeOf } from '../../../../src/vocabulary/outcomes.ts'
import { type RecordLayout, type ReplicationRecord } from '../../../../src/results/record.ts'
import { KeptFiles } from '../../../../src/store/kept-files.ts'

const persons = 3
const column = Uint8Array.of(1, 0, 1)
const layout: RecordLayout = {
  keys: [wholeOf('needs-relieved'), wholeOf('caseload')],
  months: 1,
  groups: ['youth', 'adults'],
  efforts: ['standard', 'situational'],
}
const record: ReplicationRecord = {
  replication: 2,
  values: Float64Array.of(1, 2),
  monthly: Float64Array.from(MONTHLY_IDS, (_, series) => series),
  cohort: {
    address: Uint32Array.of(1, 2, 3),
    group: column,
    effort: column,
    complex: column,
    exit: column,
    daysToWork: Uint16Array.of(4, 5, 6),
    daysOutOfReach: Uint16Array.of(4, 5, 6),
    assistanceMonths: column,
  },
}
const identity: RecordIdentity = {
  model: 'a'.repeat(64),
  scenario: 'b'.repeat(64),
  seed: 'delt',
  replication: 2,
  officeLuck: 0,
}

/** The program is another one in no test but that of what is derived. */
const current = { model: identity.model, program: 'e'.repeat(64) }

let root = ''
let folder = ''
let warnings: string[] = []
let store: RunStore

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-store-'))
  folder = join(root, 'output', '.store')
  warnings = []
  store = new RunStore(new KeptFiles(folder, (message) => warnings.push(message)))
})
afterEach(() => rmSync(root, { recursive: true }))

const keep = (of: RecordIdentity) => store.keep(of, encodeRecord(of, 'dual', record))

async function files(): Promise<StoredFile[]> {
  const found: StoredFile[] = []
  for await (const file of storedFiles(folder)) found.push(file)
  return found
}

describe('the run store', () => {
  it('gives back what was kept, and nothing else', async () => {
    await keep(identity)
    expect(await store.read(identity, layout)).toEqual(record)
    for (const other of [
      { replication: 3 },
      { officeLuck: 1 },
      { scenario: 'c'.repeat(64) },
      { model: 'd'.repeat(64) },
    ]) {
      expect(await store.read({ ...identity, ...other }, layout)).toBeUndefined()
    }
    expect(warnings).toEqual([])
  })

  it('leaves nothing unfinished behind', async () => {
    await keep(identity)
    expect((await files()).map(({ state }) => state)).toEqual(['record'])
  })

  it('names a damaged record and does not use it', async () => {
    await keep(identity)
    const [{ path }] = await files()
    const bytes = readFileSync(path)
    bytes[bytes.length >> 1] ^= 4
    writeFileSync(path, bytes)
    expect(await store.read(identity, layout)).toBeUndefined()
    expect(warnings).toEqual([
      `${path} is damaged (its checksum is wrong); the replication is simulated again`,
    ])
    expect(await files()).toMatchObject([{ path, state: 'damaged' }])
  })

  it('does not take a record for that of another replication because its name says so', async () => {
    await keep(identity)
    await keep({ ...identity, replication: 3 })
    const [two, three] = await files()
    writeFileSync(three.path, readFileSync(two.path))
    expect(await store.read({ ...identity, replication: 3 }, layout)).toBeUndefined()
    expect(warnings).toEqual([expect.stringContaining('holds a replication other than its name says')])
  })

  it('tells hashes apart that begin alike', async () => {
    await keep(identity)
    const alike = { ...identity, scenario: `${'b'.repeat(63)}c` }
    expect(await store.read(alike, layout)).toBeUndefined()
    expect(warnings).toHaveLength(1)
  })

  it('names what cannot be read, and goes on', async () => {
    await keep(identity)
    const [{ path }] = await files()
    rmSync(path)
    mkdirSync(path)
    expect(await store.read(identity, layout)).toBeUndefined()
    expect(warnings).toEqual([
      expect.stringMatching(/2\.run cannot be read \(it is not a reg.*simulated again/),
    ])
  })

  it('says once that it cannot be written, and goes on', async () => {
    mkdirSync(join(root, 'output'))
    writeFileSync(folder, 'a file where the folder should be')
    await keep(identity)
    await keep({ ...identity, replication: 3 })
    expect(warnings).toEqual([expect.stringMatching(/cannot be kept in .*going on without/)])
    expect(await store.read(identity, layout)).toBeUndefined()
  })
})

/** A record with a checksum that is right, whatever else is wrong with it. */
function crafted(header: unknown, columns: readonly (ArrayBufferView & { byteLength: number })[]): Buffer {
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(8)
  length.writeUInt32LE(text.length)
  const parts = [text, ...columns.map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength))]
  const content = parts.reduce(
    (sum, part) => Buffer.concat([sum, Buffer.alloc((8 - (sum.length % 8)) % 8), part]),
    length,
  )
  const checksum = createHash('sha256').update(content).digest()
  return Buffer.concat([Buffer.from('delt-r2\n'), checksum, content])
}

type Column = Float64Array | Uint32Array | Uint16Array | Uint8Array
const { address, daysToWork, daysOutOfReach, group, effort, complex, exit, assistanceMonths } = record.cohort
const columns: readonly (readonly [name: string, column: Column])[] = Object.entries({
  values: record.values,
  monthly: record.monthly,
  address,
  daysToWork,
  daysOutOfReach,
  group,
  effort,
  complex,
  exit,
  assistanceMonths,
})
const lengths = columns.map(([, { length }]) => length)
const header = { ...identity, name: 'dual', lengths }
const resized = (one: Column, by: number): Column => {
  const other = new (one.constructor as new (length: number) => Column)(one.length + by)
  other.set(one.subarray(0, other.length))
  return other
}

/** Records with right checksums that no run may use, by what is wrong with them. */
const wrong: [string, Buffer, toVerify: boolean][] = [
  ...[-1, 1].flatMap((by) =>
    columns.map(([name, one], position): [string, Buffer, boolean] => {
      const others = columns.map(([, each], at) => (at === position ? resized(one, by) : each))
      const bytes = crafted({ ...header, lengths: others.map(({ length }) => length) }, others)
      // Only its scenario says how many outcomes and months a record has, and a store does not know scenarios.
      return [`${name} of ${one.length + by} in place of ${one.length}`, bytes, position > 1]
    }),
  ),
  ...[null, [], 7, 'text', {}, { ...header, lengths: [] }, { ...header, lengths: 'x'.repeat(10) }].map(
    (each): [string, Buffer, boolean] => [
      `a header ${JSON.stringify(each).slice(0, 40)}`,
      crafted(
        each,
        columns.map(([, one]) => one),
      ),
      true,
    ],
  ),
  ...['model', 'scenario', 'seed', 'name', 'replication', 'officeLuck'].flatMap((fact) =>
    [undefined, null, [], 1.5, -1].map((value): [string, Buffer, boolean] => [
      `${fact} ${JSON.stringify(value)}`,
      crafted(
        { ...header, [fact]: value },
        columns.map(([, one]) => one),
      ),
      true,
    ]),
  ),
  ...[-1, 1e9, 2 ** 53, NaN].map((length): [string, Buffer, boolean] => [
    `a length of ${length}`,
    crafted(
      { ...header, lengths: lengths.with(2, length) },
      columns.map(([, one]) => one),
    ),
    true,
  ]),
  ...(['group', 'effort', 'complex', 'exit'] as const).map((name): [string, Buffer, boolean] => [
    `a code of ${name} that means nothing`,
    crafted(
      header,
      columns.map(([each, one]) => (each === name ? Uint8Array.of(1, 0, 9) : one)),
    ),
    false,
  ]),
  ...[{ replication: 3 }, { officeLuck: 1 }, { scenario: 'c'.repeat(64) }, { model: 'd'.repeat(64) }].map(
    (other): [string, Buffer, boolean] => [
      `that of another key ${JSON.stringify(other)}`,
      crafted(
        { ...header, ...other },
        columns.map(([, one]) => one),
      ),
      true,
    ],
  ),
  [
    'that of another seed',
    crafted(
      { ...header, seed: 'other' },
      columns.map(([, one]) => one),
    ),
    false,
  ],
]

describe('a record with a right checksum', () => {
  const write = async (bytes: Uint8Array) => {
    await keep(identity)
    const [{ path }] = await files()
    writeFileSync(path, bytes)
    return path
  }

  it('is used where it is as delt writes it', async () => {
    await write(
      crafted(
        header,
        columns.map(([, one]) => one),
      ),
    )
    expect(await store.read(identity, layout)).toEqual(record)
    expect(await files()).toMatchObject([{ state: 'record' }])
    expect(group).toHaveLength(persons)
  })

  it.each(wrong)('is named and not used with %s', async (_what, bytes, toVerify) => {
    const path = await write(bytes)
    expect(await store.read(identity, layout)).toBeUndefined()
    expect(warnings).toEqual([expect.stringMatching(/simulated again$/)])
    if (toVerify) expect(await files()).toMatchObject([{ path, state: 'damaged' }])
  })

  it('is named and not used with a header that is longer than the file', async () => {
    const bytes = crafted(header, [])
    bytes.writeUInt32LE(0xffff_ffff, 40)
    createHash('sha256').update(bytes.subarray(40)).digest().copy(bytes, 8)
    await write(bytes)
    expect(await store.read(identity, layout)).toBeUndefined()
    expect(await files()).toMatchObject([{ state: 'damaged' }])
  })
})

describe.skipIf(process.platform === 'win32')('what is no file but has the name of one', () => {
  const kinds: [string, (path: string) => unknown][] = [
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['a folder', (path) => mkdirSync(path)],
    [
      'a link to a pipe',
      (path) => [execFileSync('mkfifo', [`${path}.pipe`]), symlinkSync(`${path}.pipe`, path)],
    ],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
    ['a link to itself', (path) => symlinkSync(path, path)],
    [
      'a socket',
      (path) =>
        execFileSync(
          process.execPath,
          [
            '-e',
            // The socket stays when the process ends at once.
            'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))',
            path,
          ],
          { stdio: 'ignore' },
        ),
    ],
  ]
  const attempt = (make: () => unknown) => {
    try {
      make()
    } catch {
      // The process that leaves the socket ends by a signal.
    }
  }

  it.each(kinds)('%s is waited for by nobody', async (_what, make) => {
    await keep(identity)
    const [{ path }] = await files()
    rmSync(path)
    attempt(() => make(path))
    expect(await store.read(identity, layout)).toBeUndefined()
    expect(warnings).toEqual([expect.stringMatching(/2\.run cannot be read \(.*simulated again$/)])
    expect(await files()).toMatchObject([{ path, state: 'foreign' }])
    expect(await pruneStore(folder, current)).toEqual([])
    expect(existsSync(path) || lstatSync(path).isSymbolicLink()).toBe(true)
  })

  it('is not read where it is larger than any file of a store', async () => {
    await keep(identity)
    const [{ path }] = await files()
    truncateSync(path, 2 ** 40)
    expect(await store.read(identity, layout)).toBeUndefined()
    expect(await files()).toMatchObject([{ path, state: 'damaged' }])
  })

  it('does not keep others from being stored', async () => {
    await keep(identity)
    const [{ path }] = await files()
    rmSync(path)
    mkdirSync(path)
    await keep(identity)
    await keep({ ...identity, replication: 3 })
    expect(await store.read({ ...identity, replication: 3 }, layout)).toEqual({ ...record, replication: 3 })
    expect(warnings).toEqual([expect.stringContaining('cannot be kept')])
  })
})

describe('storedFiles', () => {
  it('passes over what another process removes meanwhile', async () => {
    for (const replication of [1, 2, 3]) await keep({ ...identity, replication })
    writeFileSync(`${(await files())[2].path}.x.unfinished`, '')
    const seen: string[] = []
    for await (const { path } of storedFiles(folder)) {
      seen.push(path)
      if (seen.length === 1) for (const file of readdirSync(dirname(path))) rmSync(join(dirname(path), file))
    }
    expect(seen).toHaveLength(1)
  })
})

describe('pruneStore', () => {
  it('removes other models, damaged and unfinished files, and keeps the rest', async () => {
    const other = { ...identity, model: 'c'.repeat(64) }
    for (const of of [identity, { ...identity, replication: 3 }, other]) await keep(of)
    const [whole, damaged, stale] = await files()
    writeFileSync(damaged.path, 'torn')
    writeFileSync(`${whole.path}.x.unfinished`, '')
    const anHourAgo = Date.now() / 1000 - 3600
    utimesSync(`${whole.path}.x.unfinished`, anHourAgo, anHourAgo)
    const removed = await pruneStore(folder, current)
    expect(removed.map(({ path }) => path).toSorted()).toEqual(
      [`${whole.path}.x.unfinished`, damaged.path, stale.path].toSorted(),
    )
    expect(await files()).toMatchObject([{ path: whole.path, state: 'record' }])
    expect(existsSync(join(folder, 'c'.repeat(16)))).toBe(false)
  })

  it('leaves alone what another process may be writing', async () => {
    await keep(identity)
    const [{ path }] = await files()
    writeFileSync(`${path}.x.unfinished`, '')
    expect(await pruneStore(folder, current)).toEqual([])
    expect(existsSync(`${path}.x.unfinished`)).toBe(true)
  })

  it('removes nothing from a store that is a symbolic link to another folder', async () => {
    await keep({ ...identity, model: 'c'.repeat(64) })
    const elsewhere = join(root, 'elsewhere')
    renameSync(folder, elsewhere)
    symlinkSync(elsewhere, folder)
    await expect(pruneStore(folder, current)).rejects.toThrow('is a symbolic link')
    expect(await files()).toHaveLength(1)
  })

  it('follows no symbolic link and touches no file that is not of a store', async () => {
    const elsewhere = join(root, 'elsewhere')
    mkdirSync(join(elsewhere, 'x'), { recursive: true })
    writeFileSync(join(elsewhere, 'x', '1.run'), 'mine')
    mkdirSync(join(folder, 'm', 's'), { recursive: true })
    symlinkSync(elsewhere, join(folder, 'link'))
    symlinkSync(join(elsewhere, 'x'), join(folder, 'm', 'link'))
    symlinkSync(join(elsewhere, 'x', '1.run'), join(folder, 'm', 's', '1.run'))
    writeFileSync(join(folder, 'm', 's', 'notes.txt'), 'mine')
    expect(await pruneStore(folder, current)).toEqual([])
    expect(readFileSync(join(elsewhere, 'x', '1.run'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'm', 's', 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('finds nothing in a store that is not there', async () => {
    expect(await pruneStore(folder, current)).toEqual([])
  })
})
