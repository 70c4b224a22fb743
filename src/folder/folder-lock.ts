/**
 * A lock that reserves a folder for one process. The lock is itself a folder with one file, which is named by a token
 * and says who holds it. The file system moves a folder onto another only if that one is empty, and removes a file only
 * by its name. So just one of any number of processes gets the lock, and the file removed is always that of the process
 * found to be gone, never that of its successor. Nobody waits.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync, rmdirSync, rmSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ExpectedError, exitCodes } from '../errors.ts'
import { texts } from '../locale/language.ts'

const say = texts({
  en: {
    wanted: (folder: string) =>
      `${folder} is wanted by many processes at once; try again, or choose another one with --out`,
    takenOver: (lock: string) => `${lock} is no longer that of this process: another one has taken over`,
    heldHere: (folder: string, pid: string, host: string, command: string, since: string) =>
      `${folder} is being written by process ${pid} on ${host} (${command}), since ${since}; ` +
      `wait for it, choose another folder with --out, or end that process with kill ${pid}`,
    heldElsewhere: (
      folder: string,
      pid: string,
      host: string,
      command: string,
      since: string,
      lock: string,
    ) =>
      `${folder} is being written by process ${pid} on ${host} (${command}), since ${since}; ` +
      `wait for it, choose another folder with --out, or remove ${lock} if that process has ended`,
    heldByNobody: (folder: string, since: string, lock: string) =>
      `${folder} is being written by a process that left no name, since ${since}; ` +
      `choose another folder with --out, or remove ${lock} where no such process runs`,
  },
  nb: {
    wanted: (folder) =>
      `mange prosesser vil skrive i ${folder} på én gang; prøv igjen, eller velg en annen mappe med --out`,
    takenOver: (lock) => `${lock} tilhører ikke lenger denne prosessen: en annen har overtatt`,
    heldHere: (folder, pid, host, command, since) =>
      `prosess ${pid} på ${host} (${command}) skriver i ${folder}, siden ${since}; ` +
      `vent på den, velg en annen mappe med --out, eller avslutt prosessen med kill ${pid}`,
    heldElsewhere: (folder, pid, host, command, since, lock) =>
      `prosess ${pid} på ${host} (${command}) skriver i ${folder}, siden ${since}; ` +
      `vent på den, velg en annen mappe med --out, eller fjern ${lock} hvis prosessen er avsluttet`,
    heldByNobody: (folder, since, lock) =>
      `en prosess uten navn skriver i ${folder}, siden ${since}; ` +
      `velg en annen mappe med --out, eller fjern ${lock} hvis ingen slik prosess kjører`,
  },
  nn: {
    wanted: (folder) =>
      `mange prosessar vil skrive i ${folder} på éin gong; prøv igjen, eller vel ei anna mappe med --out`,
    takenOver: (lock) => `${lock} høyrer ikkje lenger til denne prosessen: ein annan har teke over`,
    heldHere: (folder, pid, host, command, since) =>
      `prosess ${pid} på ${host} (${command}) skriv i ${folder}, sidan ${since}; ` +
      `vent på han, vel ei anna mappe med --out, eller avslutt prosessen med kill ${pid}`,
    heldElsewhere: (folder, pid, host, command, since, lock) =>
      `prosess ${pid} på ${host} (${command}) skriv i ${folder}, sidan ${since}; ` +
      `vent på han, vel ei anna mappe med --out, eller fjern ${lock} om prosessen er avslutta`,
    heldByNobody: (folder, since, lock) =>
      `ein prosess utan namn skriv i ${folder}, sidan ${since}; ` +
      `vel ei anna mappe med --out, eller fjern ${lock} om ingen slik prosess køyrer`,
  },
})

const LOCK = '.delt-lock'

/** A folder that another process writes into. */
export class FolderTaken extends ExpectedError {
  override readonly name = 'FolderTaken'
  readonly exitCode = exitCodes.usage
}

/** A process, identified so that a later one with the same number is not mistaken for it. */
interface Process {
  readonly pid: number
  readonly host: string
  /** the space of process numbers it belongs to, if the system has several; otherwise empty */
  readonly space: string
  /** ticks from system start to process start; empty if the system does not say */
  readonly started: string
}

/** Who holds a lock. */
export interface Holder extends Process {
  /** the words typed after `delt` */
  readonly command: string
  /** ISO 8601 */
  readonly since: string
}

/** A folder reserved for this process. */
export interface Lock {
  /** the previous holder, if that process ended without releasing the lock */
  readonly before: Holder | undefined
  /** Throws FolderTaken if another process has taken over the folder because this one had been silent for too long. */
  readonly assertHeld: () => Promise<void>
  readonly release: () => Promise<void>
}

/** Other processes may come and go while the lock is examined, but not this many times. */
const MOST_TRIES = 100

/**
 * Reserves a folder for this process, taking it over from a process that is gone if necessary. Throws FolderTaken if
 * another process holds it, or if that cannot be determined.
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
    throw new FolderTaken(say().wanted(folder))
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** Whether a name in a folder was left by a process that tried to take the folder. */
export const isUntakenLock = (name: string): boolean => name.startsWith(`${LOCK}-`)

const self = (command: readonly string[]): Holder => ({
  ...processOf(process.pid),
  command: ['delt', ...command].join(' ').slice(0, LONGEST_COMMAND),
  since: new Date().toISOString(),
})

/** Whether the lock was free; if so, it is now taken. */
async function moved(own: string, lock: string): Promise<boolean> {
  try {
    await rename(own, lock)
    return true
  } catch (error) {
    // Something is in the way, or the process that holds the lock has cleaned up.
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
      // Another process already has it.
    }
  }
  process.once('exit', releaseAtOnce)
  return {
    before,
    assertHeld: async () => {
      if ((await lstat(file).catch(() => undefined)) === undefined)
        throw new FolderTaken(say().takenOver(lock))
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
 * Removes what a process that is gone left in a lock, and returns that process; undefined if the lock has changed in
 * the meantime. Throws FolderTaken if somebody holds the lock.
 */
async function takenFromTheGone(folder: string, lock: string): Promise<Holder | undefined> {
  const state = await lstat(lock).catch(() => undefined)
  if (state === undefined) return undefined
  const since = state.mtime.toISOString()
  if (!state.isDirectory()) throw unknownHolder(folder, lock, since)
  const names = await readdir(lock).catch(() => [])
  if (names.length === 0) {
    // Not every system can move a folder onto an empty one.
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
 * After this many seconds without a sign of life a process counts as gone, if the system cannot tell it from a newer
 * one with the same number.
 */
const SECONDS_OF_SILENCE = 300

function isGone({ pid, host, space, started }: Holder, beat: number): boolean {
  const here = processOf(pid)
  // Nothing is known about processes of another machine, and its clock may differ.
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

/** When a process started, by the system's count; empty if unknown. A zombie has ended, so it has no start. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may contain anything.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === ZOMBIE ? ZOMBIE : (fields[18] ?? '')
  } catch {
    return ''
  }
}

function heldBy({ pid, host, space, command, since }: Holder, folder: string, lock: string): FolderTaken {
  const here = processOf(pid)
  const isHere = host === here.host && space === here.space
  const facts = [folder, `${pid}`, host, command, since] as const
  return new FolderTaken(isHere ? say().heldHere(...facts) : say().heldElsewhere(...facts, lock))
}

function unknownHolder(folder: string, lock: string, since: string): FolderTaken {
  return new FolderTaken(say().heldByNobody(folder, since, lock))
}
