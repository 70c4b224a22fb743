import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import seedrandom from 'seedrandom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/results/manifest.ts'
import { delt, emptyFolder, program, SHORT, start, startProcess, type Ended } from './delt.ts'
import { deltIn } from './in-process.ts'

// With one worker, because to start another takes longer than what is simulated here; and of an office that opens empty,
// because so does finding out whom it has on its first day.
const WORDS = ['run', 'town-office', ...SHORT, '--set', 'drawnStock=false', '--jobs', '1', '--quiet']
const FOUR = [...WORDS, '--replications', '4']
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
const tablesIn = (folder: string) => TABLES.map((table) => readFileSync(join(folder, table), 'utf8'))
const stateOf = (folder: string) =>
  existsSync(join(folder, 'manifest.json'))
    ? (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest).state
    : 'none'

/** The stored replications, as paths from the folder in which delt was started. */
const recordsIn = (home: string) =>
  readdirSync(join(home, 'output', '.store'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.run'))
    .map((file) => join('output', '.store', file))
    .toSorted()

/** Beside the replications there is what was made of them. */
const ALL_WHOLE = /^(\d+) of \1 stored files are whole\n$/

/** Decides when to kill and what to damage; it stands in the name of each test that it decides about. */
const seed = process.env['DELT_SEED'] ?? String(Date.now())
const random = seedrandom.alea(seed)

/** Makes a random byte of a file another one. */
function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes[Math.floor(random.double() * bytes.length)] ^= 1 + Math.floor(random.double() * 255)
  writeFileSync(path, bytes)
}

let undisturbed: string[] = []
let milliseconds = 0
/** What delt says of this scenario in any case: so short, it has not all outcomes. */
let told = ''
const besides = (stderr: string) => {
  const known = new Set(told.split('\n').filter((line) => line !== ''))
  // What teams got of users is told of what was simulated, which differs.
  const isOfTeams = (line: string) => /users per advisor where|the same holds for/.test(line)
  return stderr
    .split('\n')
    .filter((line) => !known.has(line) && !isOfTeams(line))
    .join('\n')
}
const origin = emptyFolder()
beforeAll(async () => {
  const began = performance.now()
  told = (await delt(origin, ...FOUR)).stderr
  milliseconds = performance.now() - began
  undisturbed = tablesIn(join(origin, 'output', 'town-office'))
})

/** A new folder with the finished results and the store of the undisturbed command. */
function finished(): string {
  const home = emptyFolder()
  cpSync(origin, home, { recursive: true })
  return home
}

/** Whether this is a machine, and a user, that may mount a file system. */
function mayMount(): boolean {
  const folder = emptyFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', folder]).status === 0
  return mounted && spawnSync('umount', [folder]).status === 0
}
const canMount = mayMount()

describe('a process that is killed', () => {
  const kills = Number(process.env['DELT_KILLS'] ?? 3)
  const moments = Array.from({ length: kills }, (_, kill) => [kill + 1, Math.round(100 * random.double())])

  it.each(moments)(
    `leaves nothing wrong behind, and the same command goes on (kill %i at %i percent of the way, DELT_SEED=${seed})`,
    async (_kill, percent) => {
      const home = emptyFolder()
      const folder = join(home, 'output', 'town-office')
      const { process: child, ended } = start(home, ...FOUR)
      await pause((percent / 100) * milliseconds)
      child.kill('SIGKILL')
      await ended
      const left = stateOf(folder) === 'complete' ? tablesIn(folder) : undisturbed
      expect(left).toEqual(undisturbed)
      const { code, stderr } = await delt(home, ...FOUR)
      expect({ code, stderr }).toEqual({ code: 0, stderr: told })
      expect(stateOf(folder)).toBe('complete')
      expect(tablesIn(folder)).toEqual(undisturbed)
    },
  )
})

/** More than can be done before a signal comes. */
const LONG = [...WORDS, '--replications', '5000', '--fresh']
const lockIn = (folder: string) => join(folder, '.delt-lock')

/** Waits until a file or folder is there. */
async function appearance(path: string): Promise<void> {
  while (!existsSync(path)) await pause(20)
}

describe('two processes', () => {
  it('that want one folder at the same moment: one gets it, the others are told before they simulate', async () => {
    const home = emptyFolder()
    const folder = join(home, 'shared')
    const started = [1, 2, 3].map(() => start(home, ...LONG, '--out', 'shared'))
    const refused: Ended[] = []
    for (const { ended } of started) void ended.then((one) => refused.push(one))
    while (refused.length < 2) await pause(20)
    const [holder] = started.filter(({ process: { exitCode } }) => exitCode === null)
    for (const { code, stdout, stderr } of refused) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(besides(stderr)).toMatch(
        new RegExp(
          `^shared is being written by process ${holder.process.pid} on \\S+ \\(delt run town-office .*kill ${holder.process.pid}\\n$`,
        ),
      )
    }
    holder.process.kill('SIGINT')
    expect((await holder.ended).code).toBe(130)
    expect(stateOf(folder)).toBe('partial')
    expect(readdirSync(folder).toSorted()).toEqual([...TABLES, ...VIEWS, 'manifest.json'].toSorted())
  })

  it('on one store and two folders both end well', async () => {
    const home = emptyFolder()
    const folders = ['one', 'two', 'three']
    const ended = await Promise.all(folders.map((folder) => delt(home, ...FOUR, '--out', folder)))
    expect(ended).toEqual(folders.map(() => ({ code: 0, stdout: '', stderr: told })))
    for (const folder of folders) expect(tablesIn(join(home, folder))).toEqual(undisturbed)
    expect((await delt(home, 'store', 'verify')).code).toBe(0)
  })

  it('keep to this whatever they do', async () => {
    const home = finished()
    renameSync(join(home, 'output', 'town-office'), join(home, 'shared'))
    const holder = start(home, ...LONG, '--out', 'shared')
    await appearance(lockIn(join(home, 'shared')))
    const commands = [
      ['report', 'shared'],
      ['compare', 'town-office', '--vary', 'inflow=0.15', '--out', 'shared', '--force'],
      ['patterns', 'P1', '--out', 'shared', '--force'],
      ['robustness', 'town-office', 'unitary', '--out', 'shared', '--force'],
    ]
    for (const words of commands) {
      const { code, stderr } = await deltIn(home, words)
      expect({ words, code }).toEqual({ words, code: 2 })
      expect(stderr).toContain(`shared is being written by process ${holder.process.pid}`)
    }
    holder.process.kill('SIGTERM')
    await holder.ended
    expect(tablesIn(join(home, 'shared'))).toEqual(undisturbed)
  })
})

describe('finished results', () => {
  const withEvents = emptyFolder()
  beforeAll(() => deltIn(withEvents, [...FOUR, '--events']))

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    `stay when what should replace them is ended by %s at any moment (DELT_SEED=${seed})`,
    async (signal) => {
      const home = emptyFolder()
      cpSync(withEvents, home, { recursive: true })
      const folder = join(home, 'output', 'town-office')
      const logs = readdirSync(join(folder, 'events'))
      expect(logs).toHaveLength(12)
      const again = start(home, ...LONG, '--events')
      await appearance(lockIn(folder))
      await pause(random.double() * milliseconds)
      again.process.kill(signal)
      const { code, stderr } = await again.ended
      expect(tablesIn(folder)).toEqual(undisturbed)
      expect(readdirSync(join(folder, 'events'))).toEqual(logs)
      expect(stateOf(folder)).toBe('complete')
      if (signal === 'SIGKILL') {
        const next = await delt(home, ...FOUR.filter((word) => word !== '--quiet'), '--events')
        expect(next.stderr).toContain(`was being written by process ${again.process.pid}, which is gone`)
        expect(next.code).toBe(0)
      } else {
        expect(code).toBe(130)
        expect(besides(stderr)).toMatch(/^Interrupted: output.town-office keeps the finished results of 20/)
      }
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
      expect(tablesIn(folder)).toEqual(undisturbed)
    },
  )
})

describe('a lock', () => {
  it('from the future, of another machine or of nobody is told at once, and makes nobody wait', async () => {
    const home = emptyFolder()
    const folder = join(home, 'output', 'town-office')
    const future = new Date('2099-01-01')
    const holder = {
      pid: 1,
      host: 'elsewhere',
      space: '',
      started: '',
      command: 'delt run dual',
      since: future.toISOString(),
    }
    const locks: readonly (readonly [() => void, RegExp])[] = [
      [() => writeFileSync(lockIn(folder), ''), /left no name, since 2099-01-01/],
      [
        () => {
          mkdirSync(lockIn(folder))
          writeFileSync(join(lockIn(folder), 'token'), JSON.stringify(holder))
        },
        /by process 1 on elsewhere \(delt run dual\), since 2099-01-01/,
      ],
    ]
    for (const [make, said] of locks) {
      mkdirSync(folder, { recursive: true })
      make()
      utimesSync(lockIn(folder), future, future)
      const { code, stderr } = await delt(home, ...FOUR)
      expect(code).toBe(2)
      expect(stderr).toMatch(said)
      expect(stderr).toMatch(/remove output.town-office.\.delt-lock/)
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a stored file', () => {
  it(`of which a random byte is another one is named and simulated again (DELT_SEED=${seed})`, async () => {
    const home = finished()
    const files = recordsIn(home)
    expect(files).toHaveLength(4)
    for (const file of files) damage(join(home, file))
    const { code, stderr } = await deltIn(home, FOUR)
    expect(code).toBe(0)
    for (const file of files) expect(stderr).toMatch(new RegExp(`${file} is damaged .* is simulated again`))
    expect(tablesIn(join(home, 'output', 'town-office'))).toEqual(undisturbed)
    expect((await deltIn(home, ['store', 'verify'])).stdout).toMatch(ALL_WHOLE)
  })
})

describe('a file of the results', () => {
  it(`of which a random byte is another one is named and not used (DELT_SEED=${seed})`, async () => {
    const home = finished()
    const folder = join(home, 'output', 'town-office')
    for (const file of readdirSync(folder)) {
      const whole = readFileSync(join(folder, file))
      damage(join(folder, file))
      for (const command of ['report', 'reproduce']) {
        const { code, stderr } = await deltIn(home, [command, join('output', 'town-office')])
        expect(code).toBe(2)
        expect(stderr).toContain(file)
      }
      writeFileSync(join(folder, file), whole)
    }
  })

  it('that is a symbolic link out of the folder is neither replaced nor deleted, nor is what it leads to', async () => {
    const [home, elsewhere] = [finished(), emptyFolder()]
    const folder = join(home, 'output', 'town-office')
    renameSync(join(folder, 'monthly.csv'), join(elsewhere, 'monthly.csv'))
    symlinkSync(join(elsewhere, 'monthly.csv'), join(folder, 'monthly.csv'))
    const { code, stderr } = await deltIn(home, FOUR)
    expect(code).toBe(2)
    expect(stderr).toContain('monthly.csv was not written by delt')
    expect(readFileSync(join(elsewhere, 'monthly.csv'), 'utf8')).toBe(undisturbed[2])
  })
})

/** Sees what may be read and written as somebody does who is not the administrator. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined
const canStart =
  spawnSync(process.execPath, [program, '--version'], { uid: nobody, gid: nobody }).status === 0

describe.skipIf(process.platform === 'win32' || !canStart)('a folder that may only be read', () => {
  const deltAsNobody = (home: string, ...words: string[]) =>
    startProcess(home, process.execPath, [program, ...words], nobody).ended

  it('is refused for results before anything is simulated', async () => {
    const home = emptyFolder()
    mkdirSync(join(home, 'output', 'town-office'), { recursive: true })
    chmodSync(join(home, 'output', 'town-office'), 0o555)
    chmodSync(join(home, 'output'), 0o777)
    chmodSync(home, 0o755)
    const { code, stderr } = await deltAsNobody(home, ...FOUR)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/output\/town-office cannot be used for results: EACCES/) as unknown,
    })
    expect(readdirSync(join(home, 'output'))).toEqual(['town-office'])
  })

  it('is done without as a store, and cannot be pruned', async () => {
    const home = finished()
    const [record, ...others] = recordsIn(home)
    damage(join(home, record))
    for (const path of [join('output', '.store'), join(record, '..', '..'), join(record, '..')])
      chmodSync(join(home, path), 0o555)
    chmodSync(home, 0o777)
    const { code, stderr } = await deltAsNobody(home, ...FOUR, '--out', 'results')
    expect(code).toBe(0)
    expect(besides(stderr).trim().split('\n')).toEqual([
      expect.stringContaining(`${record} is damaged`),
      expect.stringMatching(/finished replications cannot be kept in output\/\.store \(EACCES/),
    ])
    expect(tablesIn(join(home, 'results'))).toEqual(undisturbed)
    const pruned = await deltAsNobody(home, 'store', 'prune')
    expect(pruned).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${record} cannot be removed`) as unknown,
    })
    expect(recordsIn(home)).toEqual([record, ...others])
  })
})

describe.skipIf(process.platform === 'win32')('output that cannot be written', () => {
  const shell = (home: string, script: string) =>
    startProcess(home, 'bash', ['-c', script, process.execPath, program]).ended

  it('because nobody reads it any more is no fault', async () => {
    const piped = await shell(
      emptyFolder(),
      '"$0" "$1" params --format json | head -c 1; exit ${PIPESTATUS[0]}',
    )
    expect(piped).toEqual({ code: 0, stdout: '[', stderr: '' })
  })

  it('because nobody reads what is said meanwhile stops nothing', async () => {
    const script = `"$0" "$1" ${WORDS.slice(0, -1).join(' ')} --replications 1 2>&1 >results | true; exit \${PIPESTATUS[0]}`
    const home = emptyFolder()
    expect(await shell(home, script)).toMatchObject({ code: 0 })
    expect(readFileSync(join(home, 'results'), 'utf8')).toContain('Result: what comes of it')
  })

  it('because the disk is full is told, and not passed over', async () => {
    const { code, stderr } = await shell(emptyFolder(), '"$0" "$1" params > /dev/full')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'the output cannot be written: ENOSPC: no space left on device, write\n',
    })
  })
})

describe.skipIf(process.platform === 'win32')('a full disk', () => {
  /** Files may not grow beyond so many blocks of 512 or 1,024 bytes, as if the disk were full. */
  const limited = (home: string, blocks: number) => {
    const limit = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, program]
    return startProcess(home, 'sh', [...limit, ...FOUR]).ended
  }

  it('is told, leaves no half results, and costs nothing that was simulated', async () => {
    const home = emptyFolder()
    const { code, stderr } = await limited(home, 60)
    expect(code).toBe(2)
    expect(stderr).toMatch(/output.town-office cannot be used for results: EFBIG/)
    expect(readdirSync(join(home, 'output', 'town-office'))).toEqual([])
    const again = await delt(home, ...WORDS.slice(0, -1), '--replications', '4')
    expect(again.stderr).toContain('4 of 4 replications were stored already')
    expect(tablesIn(join(home, 'output', 'town-office'))).toEqual(undisturbed)
  })

  it('that cannot even store a replication is told once, and the store holds nothing that is damaged', async () => {
    const home = emptyFolder()
    const { code, stderr } = await limited(home, 4)
    expect(code).toBe(2)
    expect(stderr.match(/cannot be kept in/g)).toHaveLength(1)
    expect(await delt(home, 'store', 'verify')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(ALL_WHOLE) as unknown,
    })
  })

  it.skipIf(!canMount)('of a file system that is really full costs nothing that was simulated', async () => {
    const home = emptyFolder()
    // Room for the stored replications, but not for the results.
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', home])
    try {
      const { code, stderr } = await delt(home, ...FOUR)
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringMatching(/output.town-office cannot be used for results: ENOSPC/) as unknown,
      })
      expect(readdirSync(join(home, 'output', 'town-office'))).toEqual([])
      expect((await deltIn(home, ['store', 'verify'])).stdout).toMatch(ALL_WHOLE)
      execFileSync('mount', ['-o', 'remount,size=10m', home])
      const again = await delt(home, ...FOUR.filter((word) => word !== '--quiet'))
      expect(again.stderr).toContain('4 of 4 replications were stored already')
      expect(tablesIn(join(home, 'output', 'town-office'))).toEqual(undisturbed)
    } finally {
      execFileSync('umount', [home])
    }
  })
})
