import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeRecord, type RecordIdentity } from '../../../src/experiment/record-file.ts'
import { pruneStore, RunStore, storedFiles, type StoredFile } from '../../../src/experiment/run-store.ts'
import type { ReplicationRecord } from '../../../src/results/record.ts'

const column = Uint8Array.of(1, 2, 3)
const record: ReplicationRecord = {
  replication: 2,
  values: Float64Array.of(1, 2),
  monthly: Float64Array.of(3),
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

let root = ''
let folder = ''
let warnings: string[] = []
let store: RunStore

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'delt-store-'))
  folder = join(root, 'output', '.store')
  warnings = []
  store = new RunStore(folder, (message) => warnings.push(message))
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
    expect(await store.read(identity)).toEqual(record)
    for (const other of [
      { replication: 3 },
      { officeLuck: 1 },
      { scenario: 'c'.repeat(64) },
      { model: 'd'.repeat(64) },
    ]) {
      expect(await store.read({ ...identity, ...other })).toBeUndefined()
    }
    expect(warnings).toEqual([])
  })

  it('leaves nothing unfinished behind', async () => {
    await keep(identity)
    expect((await files()).map(({ state }) => state)).toEqual(['whole'])
  })

  it('names a damaged record and does not use it', async () => {
    await keep(identity)
    const [{ path }] = await files()
    const bytes = readFileSync(path)
    bytes[bytes.length >> 1] ^= 4
    writeFileSync(path, bytes)
    expect(await store.read(identity)).toBeUndefined()
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
    expect(await store.read({ ...identity, replication: 3 })).toBeUndefined()
    expect(warnings).toEqual([expect.stringContaining('another replication')])
  })

  it('tells hashes apart that begin alike', async () => {
    await keep(identity)
    const alike = { ...identity, scenario: `${'b'.repeat(63)}c` }
    expect(await store.read(alike)).toBeUndefined()
    expect(warnings).toHaveLength(1)
  })

  it('names what cannot be read, and goes on', async () => {
    await keep(identity)
    const [{ path }] = await files()
    rmSync(path)
    mkdirSync(path)
    expect(await store.read(identity)).toBeUndefined()
    expect(warnings).toEqual([expect.stringMatching(/2\.run cannot be read \(EISDIR.*simulated again/)])
  })

  it('says once that it cannot be written, and goes on', async () => {
    mkdirSync(join(root, 'output'))
    writeFileSync(folder, 'a file where the folder should be')
    await keep(identity)
    await keep({ ...identity, replication: 3 })
    expect(warnings).toEqual([expect.stringMatching(/cannot be kept in .*going on without/)])
    expect(await store.read(identity)).toBeUndefined()
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
    const removed = await pruneStore(folder, identity.model)
    expect(removed.map(({ path }) => path).toSorted()).toEqual(
      [`${whole.path}.x.unfinished`, damaged.path, stale.path].toSorted(),
    )
    expect(await files()).toMatchObject([{ path: whole.path, state: 'whole' }])
    expect(existsSync(join(folder, 'c'.repeat(16)))).toBe(false)
  })

  it('leaves alone what another process may be writing', async () => {
    await keep(identity)
    const [{ path }] = await files()
    writeFileSync(`${path}.x.unfinished`, '')
    expect(await pruneStore(folder, identity.model)).toEqual([])
    expect(existsSync(`${path}.x.unfinished`)).toBe(true)
  })

  it('removes nothing from a store that is a symbolic link to another folder', async () => {
    await keep({ ...identity, model: 'c'.repeat(64) })
    const elsewhere = join(root, 'elsewhere')
    renameSync(folder, elsewhere)
    symlinkSync(elsewhere, folder)
    await expect(pruneStore(folder, identity.model)).rejects.toThrow('is a symbolic link')
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
    expect(await pruneStore(folder, identity.model)).toEqual([])
    expect(readFileSync(join(elsewhere, 'x', '1.run'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'm', 's', 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('finds nothing in a store that is not there', async () => {
    expect(await pruneStore(folder, identity.model)).toEqual([])
  })
})
