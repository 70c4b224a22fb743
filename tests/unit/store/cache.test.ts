import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  DAYS_UNUSED,
  pruneStore,
  storedFiles,
  type StoredFile,
} from '../../../src/experiment/records/run-store.ts'
import { cacheIn } from '../../../src/store/cache.ts'
import { KeptFiles } from '../../../src/store/kept-files.ts'

const program = 'a'.repeat(64)
const value = {
  none: undefined,
  numbers: [NaN, -0, Infinity, 1.5],
  bytes: Uint8Array.of(1, 2),
  by: new Map([[1, 'x']]),
}

const form = z.object({
  none: z.undefined(),
  numbers: z.tuple([z.nan(), z.number(), z.any(), z.number()]),
  bytes: z.instanceof(Uint8Array),
  by: z.map(z.number(), z.string()),
})
const formOf = { load: () => Promise.resolve(form), of: 'office' } as const

let folder = ''
let warnings: string[] = []
let made = 0
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'delt-cache-'))
  warnings = []
  made = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What a process of a program gets, as a process of its own would. */
const get = ({
  of = program,
  fresh = false,
  what = 'thing',
  key = {},
}: { of?: string; fresh?: boolean; what?: string; key?: unknown } = {}) =>
  cacheIn(new KeptFiles(folder, (message) => warnings.push(message)), of, fresh)(what, key, formOf, () => {
    made++
    return value
  })

async function files(): Promise<StoredFile[]> {
  const found: StoredFile[] = []
  for await (const file of storedFiles(folder)) found.push(file)
  return found
}

describe('what is made once', () => {
  it('is the same when it is read again', async () => {
    expect(await get()).toEqual(value)
    expect(await get()).toEqual(value)
    expect(made).toBe(1)
    expect(await files()).toMatchObject([{ state: 'derived', what: 'thing', program: program.slice(0, 16) }])
  })

  it.each([
    ['another program', { of: `${'a'.repeat(63)}b` }],
    ['another kind of thing', { what: 'thing-2' }],
    ['another input', { key: { seed: 'other' } }],
    ['everything anew', { fresh: true }],
  ])('is made again for %s', async (_what, change) => {
    await get()
    await get(change)
    expect(made).toBe(2)
  })

  it('tells inputs apart that are the same as JSON', async () => {
    const map = (...entries: [string, number][]) => ({ bands: new Map(entries) })
    const keys = [
      map(),
      map(['a', 1]),
      map(['a', 2]),
      { bands: new Set(['a']) },
      { bands: NaN },
      { bands: Infinity },
    ]
    for (const key of [...keys, { bands: null }, { bands: {} }]) await get({ key })
    expect(made).toBe(8)
    await expect(get({ key: { limitsOf: () => [] } })).rejects.toThrow('a function')
  })

  it('is not kept where it cannot be made', async () => {
    const cached = cacheIn(new KeptFiles(folder, () => undefined), program, false)
    await expect(cached('thing', {}, formOf, () => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
    expect(readdirSync(folder)).toEqual([])
  })

  it('is made again, with a word, where any byte of it has changed, or where it is cut short or longer', async () => {
    await get()
    const [{ path }] = await files()
    const whole = readFileSync(path)
    const changed = Array.from({ length: whole.length }, (_, at) => whole.with(at, whole[at] ^ 4))
    const cut = [0, 1, 40, 72, whole.length - 1].map((length) => whole.subarray(0, length))
    for (const bytes of [...changed, ...cut, Buffer.concat([whole, Buffer.of(0)])]) {
      writeFileSync(path, bytes)
      expect(await files()).toMatchObject([{ path, state: 'damaged' }])
      warnings = []
      expect(await get()).toEqual(value)
      expect(warnings).toEqual([expect.stringMatching(/is damaged \(.*\); what it held is made again$/)])
      expect(readFileSync(path)).toEqual(whole)
    }
  })

  it('is made again, with a word, where it is sealed and has another form', async () => {
    const other = (key: string, kept: unknown) =>
      cacheIn(new KeptFiles(folder, () => undefined), program, true)('thing', key, formOf, () => kept)
    for (const kept of [undefined, 7, { ...value, by: {} }, { ...value, bytes: [1] }]) {
      await other('key', kept)
      warnings = []
      expect(await get({ key: 'key' })).toEqual(value)
      expect(warnings).toEqual([expect.stringContaining('does not have the form of what is made')])
    }
  })

  it('is neither kept nor read where it is larger than anything of its kind', async () => {
    const cached = cacheIn(new KeptFiles(folder, (message) => warnings.push(message)), program, false)
    const large = { ...value, bytes: new Uint8Array(2 ** 20) }
    const keep = (of: 'office' | 'result') => cached('thing', {}, { ...formOf, of }, () => large)
    expect(await keep('office')).toEqual(large)
    expect(await files()).toEqual([])
    await keep('result')
    expect(await files()).toMatchObject([{ state: 'derived' }])
    const load = () => Promise.reject(new Error('it was looked at'))
    expect(await cached('thing', {}, { load, of: 'office' }, () => value)).toEqual(value)
    expect(warnings).toEqual([
      expect.stringMatching(
        /cannot be read \(it has \d+ bytes, more than such a file can have\); what it held is/,
      ),
    ])
  })

  it('is not taken for something else because its name says so', async () => {
    await get()
    await get({ key: 'other' })
    const [one, other] = await files()
    writeFileSync(one.path, readFileSync(other.path))
    expect((await files()).map(({ state }) => state).toSorted()).toEqual(['damaged', 'derived'])
    await get()
    await get({ key: 'other' })
    expect(made).toBe(3)
  })

  it('goes when another program prunes, or when nobody has used it for long', async () => {
    await get()
    await get({ of: 'b'.repeat(64) })
    const current = { model: '', program }
    expect(await pruneStore(folder, current)).toMatchObject([{ program: 'b'.repeat(16) }])
    const [{ path }] = await files()
    const before = Date.now() / 1000 - (DAYS_UNUSED + 1) * 86_400
    utimesSync(path, before, before)
    await get()
    expect(await pruneStore(folder, current)).toEqual([])
    utimesSync(path, before, before)
    expect(await pruneStore(folder, current)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual([])
  })
})
