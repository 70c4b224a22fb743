import type { Dirent } from 'node:fs'
import { lstat, readdir, rm, rmdir } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { UsageError } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import type { RecordLayout, ReplicationRecord } from '../../results/record.ts'
import { DERIVED, programFolder, valueIn } from '../../store/cache.ts'
import { readKept, UNFINISHED, type KeptFiles } from '../../store/kept-files.ts'
import {
  checkShape,
  DamagedRecord,
  decodeRecord,
  readHeader,
  type RecordHeader,
  type RecordIdentity,
} from './record-file.ts'

const say = texts({
  en: {
    again: 'the replication is simulated again',
    otherReplication: (path: string) =>
      `${path} holds a replication other than its name says; it is simulated again`,
    damaged: (path: string, reason: string, then: string) => `${path} is damaged (${reason}); ${then}`,
    unreadable: (store: string, reason: string) => `${store} cannot be read: ${reason}`,
    irregular: 'it is not a regular file',
    otherName: 'it holds a replication other than its name says',
    link: (folder: string) => `${folder} is a symbolic link; nothing behind it is removed`,
    stays: (path: string, reason: string) => `${path} cannot be removed: ${reason}`,
  },
  nb: {
    again: 'replikasjonen simuleres på nytt',
    otherReplication: (path) =>
      `${path} inneholder en annen replikasjon enn navnet sier; den simuleres på nytt`,
    damaged: (path, reason, then) => `${path} er skadet (${reason}); ${then}`,
    unreadable: (store, reason) => `${store} kan ikke leses: ${reason}`,
    irregular: 'det er ikke en vanlig fil',
    otherName: 'den inneholder en annen replikasjon enn navnet sier',
    link: (folder) => `${folder} er en symbolsk lenke; ingenting bak den fjernes`,
    stays: (path, reason) => `${path} kan ikke fjernes: ${reason}`,
  },
  nn: {
    again: 'replikasjonen blir simulert på nytt',
    otherReplication: (path) =>
      `${path} inneheld ein annan replikasjon enn namnet seier; han blir simulert på nytt`,
    damaged: (path, reason, then) => `${path} er skadd (${reason}); ${then}`,
    unreadable: (store, reason) => `${store} kan ikkje lesast: ${reason}`,
    irregular: 'det er ikkje ei vanleg fil',
    otherName: 'ho inneheld ein annan replikasjon enn namnet seier',
    link: (folder) => `${folder} er ei symbolsk lenkje; ingenting bak ho blir fjerna`,
    stays: (path, reason) => `${path} kan ikkje fjernast: ${reason}`,
  },
})

/** Records lie in one folder per model and scenario, named by this many hexadecimal digits of their hashes. */
const DIGITS = 16

const RECORD = '.run'

/**
 * Finished replications on disk, one file each, so that the same replication is never simulated twice by the same
 * model. A file carries a checksum and the identity of its replication.
 */
export class RunStore {
  private readonly files: KeptFiles

  constructor(files: KeptFiles) {
    this.files = files
  }

  /**
   * The stored record of a replication; undefined where there is none, or where it is damaged, which is reported.
   *
   * @param layout of its scenario
   */
  async read(identity: RecordIdentity, layout: RecordLayout): Promise<ReplicationRecord | undefined> {
    const path = join(this.files.folder, pathOf(identity))
    const then = say().again
    const bytes = await this.files.read(path, then)
    if (bytes === undefined) return undefined
    try {
      const { header, record } = decodeRecord(bytes)
      if (isOf(header, identity)) {
        checkShape(record, layout)
        return record
      }
      this.files.warn(say().otherReplication(path))
    } catch (error) {
      this.files.warn(say().damaged(path, (error as Error).message, then))
    }
    return undefined
  }

  /** Keeps an encoded record. */
  async keep(identity: RecordIdentity, bytes: Uint8Array): Promise<void> {
    await this.files.keep(join(this.files.folder, pathOf(identity)), bytes)
  }
}

/** The path of a record within a store. */
function pathOf({ model, scenario, replication, officeLuck }: RecordIdentity): string {
  const name = `${replication}${officeLuck === 0 ? '' : `-luck-${officeLuck}`}${RECORD}`
  return join(model.slice(0, DIGITS), scenario.slice(0, DIGITS), name)
}

function isOf(header: RecordHeader, identity: RecordIdentity): boolean {
  const facts = ['model', 'scenario', 'seed', 'replication', 'officeLuck'] as const
  return facts.every((fact) => header[fact] === identity[fact])
}

/** A file of a store, or what lies in the place of one. */
export type StoredFile = {
  readonly path: string
  readonly bytes: number
  /** when it was last used or changed, in milliseconds of `Date.now` */
  readonly usedAt: number
} & (
  | { readonly state: 'record'; readonly header: RecordHeader }
  /** derived from records, by the program whose folder it lies in, see `Cached` */
  | { readonly state: 'derived'; readonly what: string; readonly program: string }
  | { readonly state: 'damaged'; readonly reason: string }
  /** still being written, or left behind by a process that was stopped while writing */
  | { readonly state: 'unfinished' }
  /** not a file of delt, such as a pipe with the name of a record, or a folder that cannot be read; it is left alone */
  | { readonly state: 'foreign'; readonly reason: string }
)

/** Files lie this many folders deep in the store. */
const DEPTH = 2

/**
 * Reads and checks every file that delt keeps in a store, one at a time. Links to folders are skipped, and so are files
 * that another process removes meanwhile. Throws UsageError where the store exists but cannot be read.
 */
export async function* storedFiles(store: string, folder = store, depth = 0): AsyncGenerator<StoredFile> {
  const entries = await entriesOf(folder)
  if (entries instanceof Error) {
    if (folder === store) throw new UsageError(say().unreadable(store, entries.message))
    yield { path: folder, bytes: 0, usedAt: Date.now(), state: 'foreign', reason: entries.message }
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (depth < DEPTH && entry.isDirectory()) yield* storedFiles(store, path, depth + 1)
    if (depth < DEPTH || !ENDINGS.some((ending) => entry.name.endsWith(ending))) continue
    const file = await inspected(path, store)
    if (file !== undefined) yield file
  }
}

const ENDINGS = [RECORD, DERIVED, UNFINISHED]

/** The sorted entries of a folder; nothing where it does not exist, or the reason why it cannot be read. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | Error> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : (error as Error)
  }
}

async function inspected(path: string, store: string): Promise<StoredFile | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) return undefined
  const file = { path, bytes: found.size, usedAt: found.mtimeMs }
  if (!found.isFile()) return { ...file, state: 'foreign', reason: say().irregular }
  if (path.endsWith(UNFINISHED)) return { ...file, state: 'unfinished' }
  const bytes = await readKept(path)
  if (bytes === undefined) return undefined
  try {
    if (bytes instanceof Error) throw bytes
    return { ...file, ...contentOf(path, relative(store, path), bytes) }
  } catch (error) {
    return { ...file, state: 'damaged', reason: (error as Error).message }
  }
}

/** Throws DamagedRecord or DamagedValue. */
function contentOf(path: string, place: string, bytes: Buffer) {
  if (path.endsWith(DERIVED)) {
    valueIn(path, bytes)
    const [, program] = place.split(sep)
    return { state: 'derived', program, what: basename(path).replace(/-[^-]*$/, '') } as const
  }
  const header = readHeader(bytes)
  if (pathOf(header) !== place) throw new DamagedRecord(say().otherName)
  return { state: 'record', header } as const
}

/** A file begun longer ago than this is no longer being written. */
const SECONDS_OF_WRITING = 60

/** Files not used for this many days are removed. */
export const DAYS_UNUSED = 90

/**
 * Removes what no run of this version can use: records of other models, what other programs derived, files unused for
 * long, damaged or unfinished files, empty folders. Throws UsageError where the store is a symbolic link or may not be
 * changed.
 *
 * @param current hashes of the model and of the program
 * @returns what was removed
 */
export async function pruneStore(
  folder: string,
  current: { readonly model: string; readonly program: string },
): Promise<readonly StoredFile[]> {
  if ((await lstat(folder).catch(() => undefined))?.isSymbolicLink()) throw new UsageError(say().link(folder))
  const removed: StoredFile[] = []
  for await (const file of storedFiles(folder)) {
    if (staysFor(file, current)) continue
    await rm(file.path, { force: true }).catch((error: Error) => {
      throw new UsageError(say().stays(file.path, error.message))
    })
    removed.push(file)
  }
  await removeEmptyFolders(folder)
  return removed
}

function staysFor(file: StoredFile, current: { readonly model: string; readonly program: string }): boolean {
  const seconds = (Date.now() - file.usedAt) / 1000
  const isUsed = seconds < DAYS_UNUSED * 86_400
  switch (file.state) {
    case 'record':
      return isUsed && file.header.model === current.model
    case 'derived':
      return isUsed && file.program === programFolder(current.program)
    case 'unfinished':
      return seconds < SECONDS_OF_WRITING
    case 'damaged':
      return false
    case 'foreign':
    default:
      return true
  }
}

/** Removes empty folders below a folder, innermost first; a folder that still holds something stays. */
async function removeEmptyFolders(folder: string, depth = 0): Promise<void> {
  const entries = await entriesOf(folder)
  if (entries instanceof Error || depth === DEPTH) return
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const path = join(folder, entry.name)
    await removeEmptyFolders(path, depth + 1)
    await rmdir(path).catch(() => undefined)
  }
}
