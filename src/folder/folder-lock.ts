/**
 * A lock that keeps a folder to one process. It is a folder that holds one file, named by a token and telling who holds
 * it. The file system allows a folder to be moved onto one only while that one is empty, and a file to be removed only
 * by its name: so of any number of processes one takes the lock, and what is removed is the file of that very process
 * which was seen to be gone, never that of its successor. Nobody waits.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync, rmdirSync, rmSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ExpectedError, exitCodes } from '../errors.ts'

const LOCK = '.delt-lock'

/** A folder that another process writes into. */
export class FolderTaken extends ExpectedError {
  override readonly name = 'FolderTaken'
  readonly exitCode = exitCodes.usage
}

/** A process, so that it cannot be taken for another one of the same number. */
interface Process {
  readonly pid: number
  readonly host: string
  /** where the system has several spaces of process numbers, which of them; otherwise empty */
  readonly space: string
  /** ticks from the start of the system to that of the process; empty where the system does not say */
  readonly started: string
}

/** Who holds a lock. */
export interface Holder extends Process {
  /** the words typed after `delt` */
  readonly command: string
  /** ISO 8601 */
  readonly since: string
}

/** A folder that this process has taken. */
export interface Lock {
  /** who held it last, where that process ended without giving it back */
  readonly before: Holder | undefined
  /** Throws FolderTaken where another process has taken the folder over, because this one had been silent for long. */
  readonly assertHeld: () => Promise<void>
  readonly release: () => Promise<void>
}

/** Other processes may come and go while one looks at a lock, but not this many times. */
const MOST_TRIES = 100

/**
 * Takes a folder for this process, from a process that is gone where need be. Throws FolderTaken where another process
 * holds it, or where nobody can tell.
 */
export async function takeFolder(folder: string, command: readonly string[]): Promise<Lock> {
  const lock = join(folder, LOCK)
  const token = randomUUID()
  const own = `${lock}-${token}`
  let before: Holder | undefined
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      await mkdir(own, { recursive: true })
      await writeFile(join(own, token), JSON.stringify(self(command)))
      if (await moved(own, lock)) return held(lock, token, before)
      before = (await takenFromTheGone(folder, lock)) ?? before
    }
    throw new FolderTaken(
      `${folder} is wanted by many processes at once; try again, or choose another one with --out`,
    )
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** Names in a folder that processes have left which wanted to take it. */
export const isUntakenLock = (name: string): boolean => name.startsWith(`${LOCK}-`)

const self = (command: readonly string[]): Holder => ({
  ...processOf(process.pid),
  command: ['delt', ...command].join(' ').slice(0, LONGEST_COMMAND),
  since: new Date().toISOString(),
})

/** Whether a lock was free, which it no longer is then. */
async function moved(own: string, lock: string): Promise<boolean> {
  try {
    await rename(own, lock)
    return true
  } catch (error) {
    // Something is in the way, or the process that has the lock has cleaned up.
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR', 'ENOENT'].includes(code)) return false
    throw error
  }
}

function held(lock: string, token: string, before: Holder | undefined): Lock {
  const file = join(lock, token)
  const beat = setInterval(() => {
    const now = new Date()
    void utimes(file, now, now).catch(() => undefined)
  }, SECONDS_OF_A_BEAT * 1000).unref()
  const releaseAtOnce = () => {
    rmSync(file, { force: true })
    try {
      rmdirSync(lock)
    } catch {
      // Another process has it already.
    }
  }
  process.once('exit', releaseAtOnce)
  return {
    before,
    assertHeld: async () => {
      if ((await lstat(file).catch(() => undefined)) === undefined)
        throw new FolderTaken(`${lock} is no longer that of this process: another one has taken over`)
    },
    release: async () => {
      clearInterval(beat)
      process.off('exit', releaseAtOnce)
      await rm(file, { force: true })
      await rmdir(lock).catch(() => undefined)
    },
  }
}

/**
 * Removes from a lock what a process has left that is gone, and gives who that was; undefined where the lock is not
 * what it was a moment ago. Throws FolderTaken where somebody holds the lock.
 */
async function takenFromTheGone(folder: string, lock: string): Promise<Holder | undefined> {
  const state = await lstat(lock).catch(() => undefined)
  if (state === undefined) return undefined
  const since = state.mtime.toISOString()
  if (!state.isDirectory()) throw unknownHolder(folder, lock, since)
  const names = await readdir(lock).catch(() => [])
  if (names.length === 0) {
    // Not every system moves a folder onto an empty one.
    await rmdir(lock).catch(() => undefined)
    return undefined
  }
  const [token] = names
  const file = join(lock, token)
  const beat = await lstat(file).catch(() => undefined)
  if (beat === undefined) return undefined
  const holder = beat.isFile() && beat.size <= LONGEST_HOLDER ? await holderIn(file) : undefined
  if (holder === undefined) {
    if ((await lstat(file).catch(() => undefined)) === undefined) return undefined
    throw unknownHolder(folder, lock, since)
  }
  if (!isGone(holder, beat.mtimeMs)) throw heldBy(holder, folder, lock)
  await rm(file, { force: true })
  return holder
}

const LONGEST_COMMAND = 500
const LONGEST_HOLDER = 4000

async function holderIn(file: string): Promise<Holder | undefined> {
  try {
    const given = JSON.parse(await readFile(file, 'utf8')) as Partial<Record<string, unknown>> | null
    const { pid, host, space, started, command, since } = given ?? {}
    const isKnown =
      Number.isSafeInteger(pid) &&
      Number(pid) > 0 &&
      [host, space, started, command, since].every((text) => typeof text === 'string') &&
      !Number.isNaN(Date.parse(String(since)))
    return isKnown ? (given as unknown as Holder) : undefined
  } catch {
    return undefined
  }
}

const SECONDS_OF_A_BEAT = 5
/**
 * Seconds without a sign of life after which a process counts as gone, where the system cannot tell it from a newer
 * process with the same number.
 */
const SECONDS_OF_SILENCE = 300

function isGone({ pid, host, space, started }: Holder, beat: number): boolean {
  const here = processOf(pid)
  // Of another machine nothing is known, and its clock may be another one.
  if (host !== here.host || space !== here.space) return false
  if (!isRunning(pid)) return true
  if (started !== '' && here.started !== '') return started !== here.started
  return Date.now() - beat > SECONDS_OF_SILENCE * 1000
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function processOf(pid: number): Process {
  return { pid, host: hostname(), space: spaceOfProcesses(), started: startOf(pid) }
}

function spaceOfProcesses(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

const ZOMBIE = 'Z'

/** When a process started, as the system counts; empty where it does not say. A zombie has ended, and so has no start. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === ZOMBIE ? ZOMBIE : (fields[18] ?? '')
  } catch {
    return ''
  }
}

function heldBy({ pid, host, space, command, since }: Holder, folder: string, lock: string): FolderTaken {
  const here = processOf(pid)
  const isHere = host === here.host && space === here.space
  const end = isHere ? `end that process with kill ${pid}` : `remove ${lock} if that process has ended`
  return new FolderTaken(
    `${folder} is being written by process ${pid} on ${host} (${command}), since ${since}; ` +
      `wait for it, choose another folder with --out, or ${end}`,
  )
}

function unknownHolder(folder: string, lock: string, since: string): FolderTaken {
  return new FolderTaken(
    `${folder} is being written by a process that left no name, since ${since}; ` +
      `choose another folder with --out, or remove ${lock} where no such process runs`,
  )
}
