import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Ending of a file that is being written, or was when its process was stopped. */
export const UNFINISHED = '.unfinished'

/** No record of a replication comes near this; what is larger is not read into memory. */
const LARGEST = 2 ** 28

/**
 * The files of a store. Each appears whole or not at all. What cannot be read is told and counts as missing; that
 * nothing can be written is told once, and then done without.
 */
export class KeptFiles {
  readonly folder: string
  /** hears of files that cannot be used; whoever checks what is in them tells of that here as well */
  readonly warn: (message: string) => void
  private told = false

  constructor(folder: string, warn: (message: string) => void) {
    this.folder = folder
    this.warn = warn
  }

  /**
   * The bytes of a file; undefined where there are none.
   *
   * @param then what happens without them, for the message
   * @param most bytes that such a file can have
   */
  async read(path: string, then: string, most = LARGEST): Promise<Buffer<ArrayBuffer> | undefined> {
    const bytes = await readKept(path, most)
    if (bytes instanceof Error) {
      this.warn(`${path} cannot be read (${bytes.message}); ${then}`)
      return undefined
    }
    // When a file was used last decides how long it is kept; a store that may only be read goes without.
    if (bytes !== undefined) await utimes(path, new Date(), new Date()).catch(() => undefined)
    return bytes
  }

  /** Keeps a file in place of an older one. */
  async keep(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeKept(path, bytes)
    } catch (error) {
      if (this.told) return
      this.told = true
      const reason = (error as Error).message
      this.warn(`finished replications cannot be kept in ${this.folder} (${reason}); going on without`)
    }
  }
}

/**
 * The bytes of a file, undefined where there is none, or why it cannot be read. Only a regular file is read, and none
 * through a link: a pipe or a device would be waited for without end.
 */
export async function readKept(
  path: string,
  most = LARGEST,
): Promise<Buffer<ArrayBuffer> | Error | undefined> {
  // Where a system has no such flag it is missing, which counts as 0.
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants
  try {
    const file = await open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    try {
      const state = await file.stat()
      if (!state.isFile()) return new Error('it is not a regular file')
      if (state.size > most) return new Error(`it has ${state.size} bytes, more than such a file can have`)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    return code === 'ELOOP' ? new Error('it is a symbolic link') : (error as Error)
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
 * Makes a folder and all that it lies in, where they are not there: step by step, because Node's recursive way never
 * ends where a folder exists but takes no new one, as in /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  const isThere = async () => (await stat(folder).catch(() => undefined))?.isDirectory() === true
  if (await isThere()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have made it meanwhile.
    if (await isThere()) return
    const { code } = error as NodeJS.ErrnoException
    throw code === 'EEXIST'
      ? Object.assign(error as Error, { message: `${folder} exists, but is not a folder` })
      : error
  })
}
