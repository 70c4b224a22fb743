import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FolderError } from '../errors.ts'
import { makeFolder } from '../store/kept-files.ts'
import { isFileOf, type ResultKind } from '../report/export/exporter.ts'
import { listed } from '../report/text/words.ts'
import { MANIFEST_FILE, type Manifest } from '../results/manifest.ts'
import { isUntakenLock, takeFolder, type Lock } from './folder-lock.ts'
import { heldIn, lostOf, type Plans } from './lost-results.ts'
import { exportersOf, isResultFile, kindOf, type Wanted } from './result-kinds.ts'

/** New results while they are written. */
const ASIDE = '.delt-aside'
/** New results that are whole and about to be moved to their places; until they are, they are what the folder holds. */
const READY = '.delt-ready'
/** Within `READY`: the manifest of the results that are being replaced. */
const REPLACED_FILE = 'replaced-manifest.json'
/** Event logs while they are written. */
const EVENTS_ASIDE = '.delt-events-aside'

/** Files from their path below the result folder, with forward slashes, to their SHA-256 in hex. */
type Files = Manifest['files']

/** What a process wants to write into a result folder. */
export interface Intent extends Wanted {
  readonly kind: ResultKind<unknown>
  /** the words typed after `delt` */
  readonly words: readonly string[]
  /** scenarios by name, without those that a command makes itself; undefined where it makes all of them */
  readonly scenarios: readonly string[] | undefined
  /** undefined where nothing is simulated, and so nothing lost */
  readonly plans: Plans | undefined
  /** whether results that would be lost, those of another command, and what somebody has changed are replaced */
  readonly force: boolean
  /** hears what a user may want to know and what stops nothing */
  readonly say: (message: string) => void
}

/** A result folder that belongs to this process. */
export interface OpenFolder {
  readonly path: string
  /** a folder below it in which event logs wait until they are moved; made by whoever needs it, removed at the end */
  readonly eventsAside: string
  /**
   * Writes results. Everything is written aside first and moved when it is whole. Results that are all there stay
   * instead where the new ones are not, and so do partial ones that have more replications. Files of the results that
   * are replaced are removed where they are not written again; nothing that delt did not write is removed or replaced.
   * Throws FolderError.
   *
   * @param write puts all files but the manifest into the folder that it is given
   * @returns the results that stay; undefined where the folder holds the new ones
   */
  readonly write: (
    manifest: Omit<Manifest, 'files'>,
    write: (aside: string) => Promise<void>,
  ) => Promise<Manifest | undefined>
}

/**
 * Takes a result folder for this process while `work` is done, so that nobody else writes into it. Makes the folder
 * where there is none, and looks, before anything is simulated, that whatever the command may write can be written and
 * replaces nothing but its own results. What a process has left that was stopped is put in order first. Throws
 * FolderError, and FolderTaken where another process has the folder.
 */
export async function withResultFolder<Result>(
  folder: string,
  intent: Intent,
  work: (open: OpenFolder) => Promise<Result>,
): Promise<Result> {
  await explained(folder, () => makeFolder(folder))
  return withLock(folder, intent, async (lock) => {
    await explained(folder, async () => {
      await refuseForeign(folder, await placesOf(folder, intent), await manifestAt(folder), intent.force)
      if (!intent.force) await refuseOther(folder, intent)
    })
    return work({
      path: folder,
      eventsAside: join(folder, EVENTS_ASIDE),
      write: (manifest, write) =>
        explained(folder, () => writeResults(folder, { manifest, write, lock, force: intent.force })),
    })
  })
}

/** Does something in a folder that belongs to this process, once it is in order. */
async function withLock<Result>(
  folder: string,
  { words, say }: Pick<Intent, 'words' | 'say'>,
  action: (lock: Lock) => Promise<Result>,
): Promise<Result> {
  const lock = await explained(folder, () => takeFolder(folder, words))
  try {
    if (lock.before !== undefined)
      say(`${folder} was being written by process ${lock.before.pid}, which is gone; going on without it`)
    await explained(folder, () => putInOrder(folder))
    return await action(lock)
  } finally {
    try {
      await explained(folder, () => removeLeft(folder))
    } finally {
      await lock.release()
    }
  }
}

/** Finishes the moves of a process that was stopped midway, and removes what it had only begun. */
async function putInOrder(folder: string): Promise<void> {
  await removeLeft(folder)
  await refuseForeignFolder(join(folder, READY))
  if (await isThere(join(folder, READY)))
    await ((await isWhole(folder)) ? moveReady(folder, false) : dropReady(folder))
}

/** What a process leaves that wanted to write a folder, in this version and in earlier ones, but never what is ready. */
async function removeLeft(folder: string): Promise<void> {
  const isLeft = (name: string) =>
    name.startsWith(ASIDE) || name.startsWith('.delt-events-') || isUntakenLock(name)
  for (const name of (await readdir(folder).catch(() => [])).filter(isLeft))
    await rm(join(folder, name), { recursive: true, force: true })
}

interface Writing extends Pick<Intent, 'force'> {
  readonly manifest: Omit<Manifest, 'files'>
  readonly write: (aside: string) => Promise<void>
  readonly lock: Lock
}

async function writeResults(
  folder: string,
  { manifest, write, lock, force }: Writing,
): Promise<Manifest | undefined> {
  const old = await manifestAt(folder)
  if (old !== undefined && isBetter(old, manifest)) return old
  const aside = join(folder, ASIDE)
  try {
    await mkdir(aside)
    await write(aside)
    const files = await hashesOf(aside)
    const { textOf } = await import('./manifest-file.ts')
    await writeFile(join(aside, MANIFEST_FILE), textOf({ ...manifest, files }))
    await lock.assertHeld()
    await refuseForeign(folder, [MANIFEST_FILE, ...Object.keys(files)], old, force)
    await rename(aside, join(folder, READY))
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  await moveReady(folder, force)
  return undefined
}

/** Whether results are better than new ones: all there where the new ones are not, or more of what is not all there. */
function isBetter(old: Manifest, made: Omit<Manifest, 'files'>): boolean {
  const [had, has] = [old, made].map(isAllThere)
  if (had || has) return !has
  const [before, now] = [old, made].map(({ scenarios }) =>
    scenarios.reduce((sum, { done }) => sum + done.length, 0),
  )
  return before > now
}

/** Whether results hold every replication that was asked for. */
export const isAllThere = ({ state, failed }: Pick<Manifest, 'state' | 'failed'>): boolean =>
  state === 'complete' && failed.length === 0

/** Whether everything that a manifest in waiting lists waits with it, or is in its place. */
async function isWhole(folder: string): Promise<boolean> {
  const ready = join(folder, READY)
  const made = await manifestAt(ready)
  for (const [file, hash] of Object.entries(made?.files ?? {})) {
    if (!isResultFile(file)) return false
    if (!(await isUnchanged(ready, file, hash)) && !(await isUnchanged(folder, file, hash))) return false
  }
  // Without a manifest in waiting all has been moved.
  return made !== undefined || !(await isThere(join(ready, MANIFEST_FILE)))
}

/**
 * Moves results that are whole to their places, from wherever an earlier process was stopped in doing so. The old
 * manifest goes first and the new one comes last, so that a manifest never vouches for a mixture.
 */
async function moveReady(folder: string, force: boolean): Promise<void> {
  const ready = join(folder, READY)
  const made = await manifestAt(ready)
  if (made !== undefined) {
    const replaced = join(ready, REPLACED_FILE)
    const old = (await manifestAt(ready, REPLACED_FILE)) ?? (await manifestAt(folder))
    const waiting: string[] = []
    for (const file of Object.keys(made.files)) if (await ownFile(ready, file)) waiting.push(file)
    await refuseForeign(folder, [MANIFEST_FILE, ...waiting], old, force)
    if (await isThere(join(folder, MANIFEST_FILE))) await rename(join(folder, MANIFEST_FILE), replaced)
    await removeOld(folder, old?.files ?? {}, made.files)
    for (const file of waiting) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await rename(join(ready, file), join(folder, file))
    }
    await rename(join(ready, MANIFEST_FILE), join(folder, MANIFEST_FILE))
  }
  await rm(ready, { recursive: true, force: true })
}

/** Removes results that are not whole, as after a power failure, and puts the old manifest back. */
async function dropReady(folder: string): Promise<void> {
  const ready = join(folder, READY)
  if ((await manifestAt(ready, REPLACED_FILE)) !== undefined && !(await isThere(join(folder, MANIFEST_FILE))))
    await rename(join(ready, REPLACED_FILE), join(folder, MANIFEST_FILE))
  await rm(ready, { recursive: true, force: true })
}

/** The manifest of the results in a folder, whose files may have been changed since. Throws FolderError. */
export async function readManifest(folder: string): Promise<Manifest> {
  return explained(folder, async () => {
    // Without this the folder would look as if it held nothing, or two things.
    if (await isThere(join(folder, READY))) await withLock(folder, SILENT, () => Promise.resolve())
    const manifest = await manifestAt(folder)
    if (manifest === undefined) {
      const there = await isThere(join(folder, MANIFEST_FILE))
      const what = there
        ? `its ${MANIFEST_FILE} is damaged, or was not written by delt`
        : `it has no ${MANIFEST_FILE}`
      throw new FolderError(`${folder} holds no results from delt: ${what}`)
    }
    if (manifest.state === 'unfinished')
      throw new FolderError(`${folder} was being written when delt was stopped; run its command again`)
    return manifest
  })
}

const SILENT = { words: [], say: () => undefined }

/** Makes sure that the files of results are all as delt wrote them. Throws FolderError. */
export async function assertUnchanged(folder: string, { files }: Manifest): Promise<void> {
  for (const [file, hash] of Object.entries(files)) {
    const path = join(folder, file)
    if ((await ownFile(folder, file)) === undefined)
      throw new FolderError(`${path} is missing; run the command again`)
    if ((await explained(folder, () => hashOf(path))) !== hash)
      throw new FolderError(
        `${path} has been changed since delt wrote it; remove it and run the command again`,
      )
  }
}

/** Removes what earlier results had and new ones do not, unless somebody has changed it since. */
async function removeOld(folder: string, old: Files, kept: Files): Promise<void> {
  for (const [file, hash] of Object.entries(old)) {
    if (file in kept || !isResultFile(file) || !(await isUnchanged(folder, file, hash))) continue
    await rm(join(folder, file))
    // Fails where something is left in the folder, which then stays.
    if (file.includes('/')) await rmdir(dirname(join(folder, file))).catch(() => undefined)
  }
}

/** Everything in a folder that bears the name of something which a command may write, and what must be a folder. */
async function placesOf(folder: string, intent: Intent): Promise<string[]> {
  const exporters = exportersOf(intent.kind, intent)
  const names = exporters.flatMap(({ files }) => files.map(({ name }) => name))
  const places = await readdir(folder)
  for (const below of names.filter((name) => name.endsWith('/'))) {
    const path = join(folder, below.slice(0, -1))
    await refuseForeignFolder(path)
    places.push(...(await readdir(path).catch(() => [])).map((file) => `${below}${file}`))
  }
  return places.filter(
    (file) => file === MANIFEST_FILE || exporters.some((exporter) => isFileOf(exporter, file)),
  )
}

/**
 * Throws FolderError where a file to be written is in the folder already, but not as a file that delt wrote there and
 * nobody has changed since.
 *
 * @param force whether changed files are replaced all the same
 */
async function refuseForeign(
  folder: string,
  files: readonly string[],
  known: Manifest | undefined,
  force: boolean,
): Promise<void> {
  const below = new Set(files.filter((file) => file.includes('/')).map(dirname))
  for (const name of below) await refuseForeignFolder(join(folder, name))
  for (const file of files) {
    const path = join(folder, file)
    const state = await lstat(path).catch(() => undefined)
    if (state === undefined) continue
    const hash = file === MANIFEST_FILE ? known && '' : known?.files[file]
    if (!state.isFile() || hash === undefined) throw foreign(path)
    // Version 0.1 left such results behind where it was stopped: some files are new and some are old.
    if (force || file === MANIFEST_FILE || known?.state === 'unfinished') continue
    if ((await hashOf(path)) !== hash)
      throw new FolderError(
        `${path} has been changed since delt wrote it; move it away, choose another folder with --out, or replace it with --force`,
      )
  }
}

/** Throws FolderError where a folder to be written into is there as something else, such as a link. */
async function refuseForeignFolder(path: string): Promise<void> {
  const state = await lstat(path).catch(() => undefined)
  if (state !== undefined && !state.isDirectory()) throw foreign(path)
}

const foreign = (path: string): FolderError =>
  new FolderError(
    `${path} was not written by delt, or has been changed since; move it away, or choose another folder with --out`,
  )

/**
 * Throws FolderError where a folder holds the results of another command, of other scenarios, or finished ones of which
 * the new ones would not hold all.
 */
async function refuseOther(folder: string, intent: Intent): Promise<void> {
  const old = await manifestAt(folder)
  if (old === undefined) return
  const { kind, scenarios, plans } = intent
  const named = JSON.stringify(namedScenarios(old.scenarios))
  if (kindOf(old) !== kind || (scenarios !== undefined && named !== JSON.stringify(scenarios)))
    throw new FolderError(
      `${folder} holds the results of another command (delt ${old.command.join(' ')}, ${old.end}); ` +
        'choose another folder with --out, or replace them with --force',
    )
  const lost = plans !== undefined && isAllThere(old) ? lostOf(old, { ...intent, ...plans }) : []
  if (lost.length > 0)
    throw new FolderError(
      `${folder} holds ${heldIn(old, kind)} (delt ${old.command.join(' ')}); this command would lose ${listed(lost)}; ` +
        'choose another folder with --out, or replace them with --force',
    )
}

/** The names of scenarios that were given to a command: of those that were varied from one file, only the first. */
export const namedScenarios = (
  scenarios: readonly { readonly name: string; readonly file: string }[],
): readonly string[] =>
  scenarios
    .filter(({ file }, index) => scenarios.findIndex((other) => other.file === file) === index)
    .map(({ name }) => name)

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}

/** A regular file below a folder, reached through no symbolic link and no `..`; undefined where there is none. */
async function ownFile(folder: string, file: string): Promise<Stats | undefined> {
  const names = file.split('/')
  let path = folder
  for (const [depth, name] of names.entries()) {
    if (name === '' || name === '.' || name === '..' || name.includes('\\')) return undefined
    path = join(path, name)
    const state = await lstat(path).catch(() => undefined)
    if (depth === names.length - 1) return state?.isFile() ? state : undefined
    if (!state?.isDirectory()) return undefined
  }
  return undefined
}

const isUnchanged = async (folder: string, file: string, hash: string): Promise<boolean> =>
  (await ownFile(folder, file)) !== undefined && (await hashOf(join(folder, file))) === hash

/** The manifest in a folder, if there is one that is whole and of a form that this delt knows. */
async function manifestAt(folder: string, file = MANIFEST_FILE): Promise<Manifest | undefined> {
  const state = await ownFile(folder, file)
  if (state === undefined) return undefined
  // The library that knows the form takes a while to load, which a folder without results need not wait for.
  const { LARGEST_MANIFEST, manifestIn } = await import('./manifest-file.ts')
  return state.size > LARGEST_MANIFEST ? undefined : manifestIn(await readFile(join(folder, file), 'utf8'))
}

/** Throws Error where a file has a name that nobody would know again as one of delt. */
async function hashesOf(folder: string): Promise<Files> {
  const files: Record<string, string> = {}
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    if (!(await lstat(join(folder, path))).isFile()) continue
    const file = path.replaceAll('\\', '/')
    if (!isResultFile(file)) throw new Error(`${file} is not among the names of files in a result folder`)
    files[file] = await hashOf(join(folder, path))
  }
  return files
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Errors of the file system in words of the folder; everything else passes. */
async function explained<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action()
  } catch (error) {
    // The second is said of a path with a zero byte.
    if (
      error instanceof Error &&
      ('syscall' in error || ('code' in error && error.code === 'ERR_INVALID_ARG_VALUE'))
    )
      throw new FolderError(`${folder} cannot be used for results: ${error.message}`)
    throw error
  }
}
