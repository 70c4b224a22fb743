import { randomUUID } from 'node:crypto'
import { lstat, mkdir, opendir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from '../errors.ts'
import type { ReplicationRecord } from '../results/record.ts'
import { decodeRecord, readHeader, type RecordHeader, type RecordIdentity } from './record-file.ts'

/** Where finished replications are kept, seen from the folder in which delt is started. */
export const STORE_FOLDER = join('output', '.store')

/** Records lie in a folder per model and scenario; these are so many hexadecimal digits of their hashes. */
const DIGITS = 16

/**
 * Finished replications on disk, one file each, so that the same replication is never simulated twice by the same
 * model. A file appears whole or not at all, and carries a checksum and the identity of its replication. A store that
 * cannot be read or written is told of once and then done without.
 */
export class RunStore {
  private readonly folder: string
  private readonly warn: (message: string) => void
  private writable = true

  constructor(folder: string, warn: (message: string) => void) {
    this.folder = folder
    this.warn = warn
  }

  /** The stored record of a replication; undefined where there is none, or where it is damaged, which is told. */
  async read(identity: RecordIdentity): Promise<ReplicationRecord | undefined> {
    const path = this.pathOf(identity)
    const bytes = await readIfThere(path)
    if (bytes === undefined) return undefined
    if (bytes instanceof Error) {
      this.warn(`${path} cannot be read (${bytes.message}); the replication is simulated again`)
      return undefined
    }
    try {
      const { header, record } = decodeRecord(bytes)
      if (isOf(header, identity)) return record
      this.warn(`${path} holds another replication than its name says; it is simulated again`)
    } catch (error) {
      this.warn(`${path} is damaged (${(error as Error).message}); the replication is simulated again`)
    }
    return undefined
  }

  /** Keeps an encoded record. */
  async keep(identity: RecordIdentity, bytes: Uint8Array): Promise<void> {
    if (!this.writable) return
    const path = this.pathOf(identity)
    const aside = `${path}.${randomUUID()}${UNFINISHED}`
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(aside, bytes, { flag: 'wx' })
      await rename(aside, path)
    } catch (error) {
      this.writable = false
      await rm(aside, { force: true }).catch(() => undefined)
      this.warn(
        `finished replications cannot be kept in ${this.folder} (${(error as Error).message}); going on without`,
      )
    }
  }

  private pathOf({ model, scenario, replication, officeLuck }: RecordIdentity): string {
    const name = `${replication}${officeLuck === 0 ? '' : `-luck-${officeLuck}`}${RECORD}`
    return join(this.folder, model.slice(0, DIGITS), scenario.slice(0, DIGITS), name)
  }
}

const RECORD = '.run'
const UNFINISHED = '.unfinished'

/** The bytes of a file, undefined where there is none, or why it cannot be read. */
async function readIfThere(path: string): Promise<Buffer<ArrayBuffer> | Error | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : (error as Error)
  }
}

function isOf(header: RecordHeader, identity: RecordIdentity): boolean {
  const facts = ['model', 'scenario', 'seed', 'replication', 'officeLuck'] as const
  return facts.every((fact) => header[fact] === identity[fact])
}

/**
 * A file of the store: whole with its header, damaged, or unfinished, that is still being written or left behind by a
 * process that was stopped while writing.
 */
export type StoredFile = { readonly path: string; readonly bytes: number } & (
  | { readonly state: 'whole'; readonly header: RecordHeader }
  | { readonly state: 'damaged'; readonly reason: string }
  | { readonly state: 'unfinished'; readonly seconds: number }
)

/**
 * Reads and checks every file that delt keeps in a store, one at a time. Symbolic links are passed over, and so are
 * files that another process removes meanwhile.
 */
export async function* storedFiles(folder: string): AsyncGenerator<StoredFile> {
  for (const model of await entriesOf(folder, 'folder')) {
    for (const scenario of await entriesOf(model, 'folder')) {
      for (const path of await entriesOf(scenario, 'file')) {
        const file = path.endsWith(RECORD) ? inspected(path, await readIfThere(path)) : await unfinished(path)
        if (file !== undefined) yield file
      }
    }
  }
}

async function unfinished(path: string): Promise<StoredFile | undefined> {
  const found = path.endsWith(UNFINISHED) ? await stat(path).catch(() => undefined) : undefined
  return (
    found && { path, bytes: found.size, state: 'unfinished', seconds: (Date.now() - found.mtimeMs) / 1000 }
  )
}

function inspected(path: string, bytes: Uint8Array | Error | undefined): StoredFile | undefined {
  if (bytes === undefined) return undefined
  if (bytes instanceof Error) return { path, bytes: 0, state: 'damaged', reason: bytes.message }
  try {
    return { path, bytes: bytes.length, state: 'whole', header: readHeader(bytes) }
  } catch (error) {
    return { path, bytes: bytes.length, state: 'damaged', reason: (error as Error).message }
  }
}

/** A file that was begun so long ago is no longer being written. */
const SECONDS_OF_WRITING = 60

/**
 * Removes what no run of this model can use: records of other models, damaged files, files that were left unfinished,
 * empty folders. Throws UsageError where the store is a symbolic link or may not be changed.
 *
 * @returns what was removed
 */
export async function pruneStore(folder: string, model: string): Promise<readonly StoredFile[]> {
  if ((await lstat(folder).catch(() => undefined))?.isSymbolicLink())
    throw new UsageError(`${folder} is a symbolic link; nothing behind it is removed`)
  const removed: StoredFile[] = []
  for await (const file of storedFiles(folder)) {
    if (file.state === 'whole' && file.header.model === model) continue
    if (file.state === 'unfinished' && file.seconds < SECONDS_OF_WRITING) continue
    await rm(file.path, { force: true }).catch((error: Error) => {
      throw new UsageError(`${file.path} cannot be removed: ${error.message}`)
    })
    removed.push(file)
  }
  for (const ofModel of await entriesOf(folder, 'folder')) {
    for (const ofScenario of await entriesOf(ofModel, 'folder')) await removeIfEmpty(ofScenario)
    await removeIfEmpty(ofModel)
  }
  return removed
}

async function removeIfEmpty(folder: string): Promise<void> {
  // Fails where something is left in the folder, which then stays.
  await rmdir(folder).catch(() => undefined)
}

/** Paths of the files or folders right below a folder, in order; none where the folder is not there. */
async function entriesOf(folder: string, kind: 'file' | 'folder'): Promise<string[]> {
  const paths: string[] = []
  const entries = await opendir(folder).catch(() => undefined)
  if (entries === undefined) return paths
  for await (const entry of entries) {
    if (kind === 'file' ? entry.isFile() : entry.isDirectory()) paths.push(join(folder, entry.name))
  }
  return paths.toSorted()
}
