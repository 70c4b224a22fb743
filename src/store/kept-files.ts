import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { texts } from '../locale/language.ts'

const say = texts({
  en: {
    unreadable: (path: string, reason: string, then: string) => `${path} cannot be read (${reason}); ${then}`,
    notKept: (folder: string, reason: string) =>
      `finished replications cannot be kept in ${folder} (${reason}); going on without`,
    irregular: 'it is not a regular file',
    tooLarge: (bytes: string) => `it has ${bytes} bytes, more than such a file can have`,
    link: 'it is a symbolic link',
    noFolder: (path: string) => `${path} exists, but is not a folder`,
  },
  nb: {
    unreadable: (path, reason, then) => `${path} kan ikke leses (${reason}); ${then}`,
    notKept: (folder, reason) =>
      `ferdige replikasjoner kan ikke tas vare på i ${folder} (${reason}); delt fortsetter uten`,
    irregular: 'det er ikke en vanlig fil',
    tooLarge: (bytes) => `den har ${bytes} byte, mer enn en slik fil kan ha`,
    link: 'det er en symbolsk lenke',
    noFolder: (path) => `${path} finnes, men er ikke en mappe`,
  },
  nn: {
    unreadable: (path, reason, then) => `${path} kan ikkje lesast (${reason}); ${then}`,
    notKept: (folder, reason) =>
      `ferdige replikasjonar kan ikkje takast vare på i ${folder} (${reason}); delt held fram utan`,
    irregular: 'det er ikkje ei vanleg fil',
    tooLarge: (bytes) => `ho har ${bytes} byte, meir enn ei slik fil kan ha`,
    link: 'det er ei symbolsk lenkje',
    noFolder: (path) => `${path} finst, men er ikkje ei mappe`,
  },
})

/** Ending of a file that is being written, or whose process was stopped while writing it. */
export const UNFINISHED = '.unfinished'

/** No record of a replication comes near this size; larger files are not read into memory. */
const LARGEST = 2 ** 28

/**
 * The files of a store. Each appears complete or not at all. A file that cannot be read is reported and counts as
 * missing. If nothing can be written, this is reported once and the store goes on without writing.
 */
export class KeptFiles {
  readonly folder: string
  /** hears of files that cannot be used; whoever checks their content reports problems here as well */
  readonly warn: (message: string) => void
  private told = false

  constructor(folder: string, warn: (message: string) => void) {
    this.folder = folder
    this.warn = warn
  }

  /**
   * The bytes of a file; undefined if there are none.
   *
   * @param then what happens without them, for the message
   * @param most the largest size of such a file in bytes
   */
  async read(path: string, then: string, most = LARGEST): Promise<Buffer<ArrayBuffer> | undefined> {
    const bytes = await readKept(path, most)
    if (bytes instanceof Error) {
      this.warn(say().unreadable(path, bytes.message, then))
      return undefined
    }
    // The time of last use decides how long a file is kept; in a read-only store it cannot be updated.
    if (bytes !== undefined) await utimes(path, new Date(), new Date()).catch(() => undefined)
    return bytes
  }

  /** Keeps a file, replacing any older one. */
  async keep(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeKept(path, bytes)
    } catch (error) {
      if (this.told) return
      this.told = true
      const reason = (error as Error).message
      this.warn(say().notKept(this.folder, reason))
    }
  }
}

/**
 * The bytes of a file, undefined if there is none, or why it cannot be read. Reads only regular files, never through a
 * link: reading a pipe or a device could wait forever.
 */
export async function readKept(
  path: string,
  most = LARGEST,
): Promise<Buffer<ArrayBuffer> | Error | undefined> {
  // On systems without such a flag it is undefined, which counts as 0.
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants
  try {
    const file = await open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    try {
      const state = await file.stat()
      if (!state.isFile()) return new Error(say().irregular)
      if (state.size > most) return new Error(say().tooLarge(`${state.size}`))
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    return code === 'ELOOP' ? new Error(say().link) : (error as Error)
  }
}

async function writeKept(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}${UNFINISHED}`
  await makeFolder(dirname(path))
  try {
    await writeFile(aside, bytes, { flag: 'wx' })
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined)
    throw error
  }
}

/**
 * Makes a folder and its parents if they do not exist: one at a time, because Node's recursive mkdir never ends if a
 * folder exists but accepts no new one, as in /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  const isThere = async () => (await stat(folder).catch(() => undefined))?.isDirectory() === true
  if (await isThere()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have made it in the meantime.
    if (await isThere()) return
    const { code } = error as NodeJS.ErrnoException
    throw code === 'EEXIST' ? Object.assign(error as Error, { message: say().noFolder(folder) }) : error
  })
}
