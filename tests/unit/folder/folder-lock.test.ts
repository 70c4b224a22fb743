import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FolderTaken, takeFolder, type Holder } from '../../../src/folder/folder-lock.ts'

let folder = ''
let lock = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'delt-lock-'))
  lock = join(folder, '.delt-lock')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const NOBODY = 2 ** 22 + 1
const take = () => takeFolder(folder, ['run', 'dual'])

/** What this process would leave as its lock, with something changed. */
async function leave(changes: Partial<Holder>): Promise<Holder> {
  const taken = await take()
  const [token] = readdirSync(lock)
  const holder = { ...(JSON.parse(readFileSync(join(lock, token), 'utf8')) as Holder), ...changes }
  await taken.release()
  mkdirSync(lock)
  writeFileSync(join(lock, token), JSON.stringify(holder))
  return holder
}

describe('a lock', () => {
  it('is there while the folder is taken, and then gone', async () => {
    const taken = await take()
    expect(taken.before).toBeUndefined()
    expect(readdirSync(folder)).toEqual(['.delt-lock'])
    await taken.assertHeld()
    await taken.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['is gone', { pid: NOBODY }],
    ['is gone and was ahead of its time', { pid: NOBODY, since: '2099-01-01T00:00:00.000Z' }],
    ['had the number of one that started later', { started: '1' }],
  ])('of a process that %s is taken over at once, with who it was', async (_what, changes) => {
    const holder = await leave(changes)
    const taken = await take()
    expect(taken.before).toEqual(holder)
    await taken.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    [
      'of this machine',
      {},
      `process ${process.pid} on ${hostname()} (delt run dual), since 20`,
      `kill ${process.pid}`,
    ],
    ['from the future', { since: '2099-01-01T00:00:00.000Z' }, 'since 2099-01-01', `kill ${process.pid}`],
    ['of another machine', { host: 'elsewhere', pid: NOBODY }, `process ${NOBODY} on elsewhere`, 'remove'],
    ['of another space of numbers', { space: 'pid:[1]', pid: NOBODY }, `process ${NOBODY}`, 'remove'],
  ])(
    'of a process %s is refused with since when it is held and how to end it',
    async (_what, changes, who, end) => {
      await leave(changes)
      const refused = await take().catch((error: Error) => error)
      expect(refused).toBeInstanceOf(FolderTaken)
      expect((refused as Error).message).toContain(who)
      expect((refused as Error).message).toContain(end)
      expect(readdirSync(folder)).toEqual(['.delt-lock'])
    },
  )

  const FUTURE = new Date('2099-01-01')
  it.each<[string, () => void]>([
    ['an empty file, as of version 0.1', () => writeFileSync(lock, '')],
    [
      'a file from the future',
      () => {
        writeFileSync(lock, '')
        utimesSync(lock, FUTURE, FUTURE)
      },
    ],
    ['a link to nothing', () => symlinkSync(join(folder, 'nothing'), lock)],
    ['a link to a folder', () => symlinkSync(tmpdir(), lock)],
    ...[
      'null',
      '7',
      '{}',
      '[]',
      '',
      '{"pid":"1"}',
      '{"pid":-1,"host":"","space":"","started":"","command":"","since":"now"}',
      'x'.repeat(10_000),
    ].map((text): [string, () => void] => [
      `a holder that is ${text.slice(0, 20)}`,
      () => {
        mkdirSync(lock)
        writeFileSync(join(lock, 'token'), text)
      },
    ]),
    ['a folder in place of a holder', () => mkdirSync(join(lock, 'token'), { recursive: true })],
  ])('that is %s is refused with what to remove', async (_what, make) => {
    make()
    const before = readdirSync(folder)
    await expect(take()).rejects.toThrow(/by a process that left no name, since \d+-.*remove .*\.delt-lock/)
    expect(readdirSync(folder)).toEqual(before)
  })

  it('that nobody holds is taken', async () => {
    mkdirSync(lock)
    await (await take()).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is had by exactly one of many who want it at once, whether it was free or is left by one who is gone', async () => {
    for (let round = 0; round < 40; round++) {
      if (round % 2 === 1) await leave({ pid: NOBODY })
      const wanted = await Promise.allSettled(Array.from({ length: 12 }, take))
      const taken = wanted.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      expect(taken).toHaveLength(1)
      for (const one of wanted) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(FolderTaken)
      await taken[0].release()
      expect(existsSync(lock)).toBe(false)
    }
  })

  it('goes by beats where the system does not tell when a process started', async () => {
    const holder = await leave({ started: '' })
    const [token] = readdirSync(lock)
    await expect(take()).rejects.toThrow(FolderTaken)
    utimesSync(join(lock, token), FUTURE, FUTURE)
    await expect(take()).rejects.toThrow(FolderTaken)
    const longAgo = Date.now() / 1000 - 3600
    utimesSync(join(lock, token), longAgo, longAgo)
    const taken = await take()
    expect(taken.before).toEqual(holder)
    await taken.release()
  })

  it('that another process has taken over is not given back by the one that was silent', async () => {
    const silent = await take()
    const [token] = readdirSync(lock)
    rmSync(join(lock, token))
    const taken = await take()
    await expect(silent.assertHeld()).rejects.toThrow(FolderTaken)
    await silent.release()
    await taken.assertHeld()
    await taken.release()
    expect(readdirSync(folder)).toEqual([])
  })
})
