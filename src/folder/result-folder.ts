import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FolderError } from '../errors.ts'
import { texts } from '../locale/language.ts'
import { makeFolder } from '../store/kept-files.ts'
import { isFileOf, type ResultKind } from '../report/export/exporter.ts'
import { listed } from '../report/text/words.ts'
import { MANIFEST_FILE, type Manifest } from '../results/manifest.ts'
import { isUntakenLock, takeFolder, type Lock } from './folder-lock.ts'
import { heldIn, lostOf, type Plans } from './lost-results.ts'
import { exportersOf, isResultFile, kindOf, type Wanted } from './result-kinds.ts'

const say = texts({
  en: {
    goingOn: (folder: string, pid: string) =>
      `${folder} was being written by process ${pid}, which is gone; going on without it`,
    noManifest: (folder: string) => `${folder} holds no results from delt: it has no ${MANIFEST_FILE}`,
    damaged: (folder: string) =>
      `${folder} holds no results from delt: its ${MANIFEST_FILE} is damaged, or was not written by delt`,
    unfinished: (folder: string) =>
      `${folder} was being written when delt was stopped; run its command again`,
    missing: (path: string) => `${path} is missing; run the command again`,
    changed: (path: string) =>
      `${path} has been changed since delt wrote it; remove it and run the command again`,
    changedInTheWay: (path: string) =>
      `${path} has been changed since delt wrote it; move it away, choose another folder with --out, or replace it with --force`,
    foreign: (path: string) =>
      `${path} was not written by delt, or has been changed since; move it away, or choose another folder with --out`,
    otherCommand: (folder: string, command: string, end: string) =>
      `${folder} holds the results of another command (${command}, ${end}); ` +
      'choose another folder with --out, or replace them with --force',
    lost: (folder: string, held: string, command: string, lost: string) =>
      `${folder} holds ${held} (${command}); this command would lose ${lost}; ` +
      'choose another folder with --out, or replace them with --force',
    unusable: (folder: string, reason: string) => `${folder} cannot be used for results: ${reason}`,
  },
  nb: {
    goingOn: (folder, pid) => `prosess ${pid} skrev i ${folder}, men er borte; delt fortsetter uten den`,
    noManifest: (folder) =>
      `${folder} inneholder ingen resultater fra delt: mappen har ingen ${MANIFEST_FILE}`,
    damaged: (folder) =>
      `${folder} inneholder ingen resultater fra delt: ${MANIFEST_FILE} er skadet, eller er ikke skrevet av delt`,
    unfinished: (folder) => `delt ble stoppet mens det skrev i ${folder}; kjør kommandoen på nytt`,
    missing: (path) => `${path} mangler; kjør kommandoen på nytt`,
    changed: (path) => `${path} er endret etter at delt skrev den; fjern den og kjør kommandoen på nytt`,
    changedInTheWay: (path) =>
      `${path} er endret etter at delt skrev den; flytt den, velg en annen mappe med --out, eller erstatt den med --force`,
    foreign: (path) =>
      `${path} er ikke skrevet av delt, eller er endret siden; flytt den, eller velg en annen mappe med --out`,
    otherCommand: (folder, command, end) =>
      `${folder} inneholder resultatene av en annen kommando (${command}, ${end}); ` +
      'velg en annen mappe med --out, eller erstatt dem med --force',
    lost: (folder, held, command, lost) =>
      `${folder} inneholder ${held} (${command}); med denne kommandoen går dette tapt: ${lost}; ` +
      'velg en annen mappe med --out, eller erstatt dem med --force',
    unusable: (folder, reason) => `${folder} kan ikke brukes til resultater: ${reason}`,
  },
  nn: {
    goingOn: (folder, pid) => `prosess ${pid} skreiv i ${folder}, men er borte; delt held fram utan han`,
    noManifest: (folder) => `${folder} inneheld ingen resultat frå delt: mappa har ingen ${MANIFEST_FILE}`,
    damaged: (folder) =>
      `${folder} inneheld ingen resultat frå delt: ${MANIFEST_FILE} er skadd, eller er ikkje skriven av delt`,
    unfinished: (folder) => `delt vart stoppa medan det skreiv i ${folder}; køyr kommandoen på nytt`,
    missing: (path) => `${path} manglar; køyr kommandoen på nytt`,
    changed: (path) => `${path} er endra etter at delt skreiv ho; fjern ho og køyr kommandoen på nytt`,
    changedInTheWay: (path) =>
      `${path} er endra etter at delt skreiv ho; flytt ho, vel ei anna mappe med --out, eller byt ho ut med --force`,
    foreign: (path) =>
      `${path} er ikkje skriven av delt, eller er endra sidan; flytt ho, eller vel ei anna mappe med --out`,
    otherCommand: (folder, command, end) =>
      `${folder} inneheld resultata av ein annan kommando (${command}, ${end}); ` +
      'vel ei anna mappe med --out, eller byt dei ut med --force',
    lost: (folder, held, command, lost) =>
      `${folder} inneheld ${held} (${command}); med denne kommandoen går dette tapt: ${lost}; ` +
      'vel ei anna mappe med --out, eller byt dei ut med --force',
    unusable: (folder, reason) => `${folder} kan ikkje brukast til resultat: ${reason}`,
  },
})

/** Holds new results while they are written. */
const ASIDE = '.delt-aside'
/** Holds complete new results that are about to be moved into place; until then they count as the folder's content. */
const READY = '.delt-ready'
/** Within `READY`: the manifest of the results being replaced. */
const REPLACED_FILE = 'replaced-manifest.json'
/** Holds event logs while they are written. */
const EVENTS_ASIDE = '.delt-events-aside'

/** SHA-256 in hex of each file, by its path below the result folder, with forward slashes. */
type Files = Manifest['files']

/** What a process wants to write into a result folder. */
export interface Intent extends Wanted {
  readonly kind: ResultKind<unknown>
  /** the words typed after `delt` */
  readonly words: readonly string[]
  /** scenarios by name, excluding those that a command makes itself; undefined if it makes all of them */
  readonly scenarios: readonly string[] | undefined
  /** undefined if nothing is simulated, so that nothing can be lost */
  readonly plans: Plans | undefined
  /** whether to replace results that would be lost, results of another command, and files that somebody has changed */
  readonly force: boolean
  /** receives messages that a user may want to see but that stop nothing */
  readonly tell: (message: string) => void
}

/** A result folder reserved for this process. */
export interface OpenFolder {
  readonly path: string
  /** a folder below it in which event logs wait to be moved; made by whoever needs it, removed at the end */
  readonly eventsAside: string
  /**
   * Writes results. Everything is written aside and moved into place once it is complete. Existing results stay instead
   * if they are complete and the new ones are not, or if both are partial and the existing ones have more replications.
   * Files of replaced results that are not written again are removed; nothing that delt did not write is removed or
   * replaced. Throws FolderError.
   *
   * @param write puts all files but the manifest into the folder it is given
   * @returns the results that stay; undefined if the folder now holds the new ones
   */
  readonly write: (
    manifest: Omit<Manifest, 'files'>,
    write: (aside: string) => Promise<void>,
  ) => Promise<Manifest | undefined>
}

/**
 * Reserves a result folder for this process while `work` is done, so that nobody else writes into it. Creates the
 * folder if necessary. Checks before anything is simulated that everything the command may write can be written, and
 * that it replaces nothing but delt's own results. First tidies up after any process that was stopped. Throws
 * FolderError, and FolderTaken if another process has the folder.
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

/** Does something in a folder reserved for this process, once it is in order. */
async function withLock<Result>(
  folder: string,
  { words, tell }: Pick<Intent, 'words' | 'tell'>,
  action: (lock: Lock) => Promise<Result>,
): Promise<Result> {
  const lock = await explained(folder, () => takeFolder(folder, words))
  try {
    if (lock.before !== undefined) tell(say().goingOn(folder, `${lock.before.pid}`))
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

/** Finishes the moves of a process that was stopped midway, and removes what it had only started. */
async function putInOrder(folder: string): Promise<void> {
  await removeLeft(folder)
  await refuseForeignFolder(join(folder, READY))
  if (await isThere(join(folder, READY)))
    await ((await isWhole(folder)) ? moveReady(folder, false) : dropReady(folder))
}

/** Removes what processes trying to write a folder leave behind, in this and earlier versions, but never `READY`. */
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

/**
 * Whether old results are better than new ones: complete where the new ones are not, or with more replications where
 * both are partial.
 */
function isBetter(old: Manifest, made: Omit<Manifest, 'files'>): boolean {
  const [had, has] = [old, made].map(isAllThere)
  if (had || has) return !has
  const [before, now] = [old, made].map(({ scenarios }) =>
    scenarios.reduce((sum, { done }) => sum + done.length, 0),
  )
  return before > now
}

/** Whether results contain every replication that was asked for. */
export const isAllThere = ({ state, failed }: Pick<Manifest, 'state' | 'failed'>): boolean =>
  state === 'complete' && failed.length === 0

/** Whether every file listed in a waiting manifest either waits with it or is already in place. */
async function isWhole(folder: string): Promise<boolean> {
  const ready = join(folder, READY)
  const made = await manifestAt(ready)
  for (const [file, hash] of Object.entries(made?.files ?? {})) {
    if (!isResultFile(file)) return false
    if (!(await isUnchanged(ready, file, hash)) && !(await isUnchanged(folder, file, hash))) return false
  }
  // If no manifest is waiting, everything has been moved.
  return made !== undefined || !(await isThere(join(ready, MANIFEST_FILE)))
}

/**
 * Moves complete results into place, resuming wherever an earlier process was stopped. The old manifest is moved away
 * first and the new one comes last, so that a manifest never vouches for a mixture.
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

/** Removes incomplete results, for example after a power failure, and puts the old manifest back. */
async function dropReady(folder: string): Promise<void> {
  const ready = join(folder, READY)
  if ((await manifestAt(ready, REPLACED_FILE)) !== undefined && !(await isThere(join(folder, MANIFEST_FILE))))
    await rename(join(ready, REPLACED_FILE), join(folder, MANIFEST_FILE))
  await rm(ready, { recursive: true, force: true })
}

/** The manifest of the results in a folder; the files may have been changed since. Throws FolderError. */
export async function readManifest(folder: string): Promise<Manifest> {
  return explained(folder, async () => {
    // Otherwise the folder would look as if it held no results, or two sets of them.
    if (await isThere(join(folder, READY))) await withLock(folder, SILENT, () => Promise.resolve())
    const manifest = await manifestAt(folder)
    if (manifest === undefined) {
      const there = await isThere(join(folder, MANIFEST_FILE))
      throw new FolderError(there ? say().damaged(folder) : say().noManifest(folder))
    }
    if (manifest.state === 'unfinished') throw new FolderError(say().unfinished(folder))
    return manifest
  })
}

const SILENT = { words: [], tell: () => undefined }

/** Checks that all files of the results are as delt wrote them. Throws FolderError. */
export async function assertUnchanged(folder: string, { files }: Manifest): Promise<void> {
  for (const [file, hash] of Object.entries(files)) {
    const path = join(folder, file)
    if ((await ownFile(folder, file)) === undefined) throw new FolderError(say().missing(path))
    if ((await explained(folder, () => hashOf(path))) !== hash) throw new FolderError(say().changed(path))
  }
}

/** Removes files that earlier results had and new ones lack, unless somebody has changed them since. */
async function removeOld(folder: string, old: Files, kept: Files): Promise<void> {
  for (const [file, hash] of Object.entries(old)) {
    if (file in kept || !isResultFile(file) || !(await isUnchanged(folder, file, hash))) continue
    await rm(join(folder, file))
    // Fails if the folder still contains something; it then stays.
    if (file.includes('/')) await rmdir(dirname(join(folder, file))).catch(() => undefined)
  }
}

/** Everything in a folder named like something that a command may write, and what must be a folder. */
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
 * Throws FolderError if a file to be written already exists in the folder, unless delt wrote it and nobody has changed
 * it since.
 *
 * @param force whether changed files are replaced anyway
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
    // When stopped, version 0.1 left a mixture of new and old files.
    if (force || file === MANIFEST_FILE || known?.state === 'unfinished') continue
    if ((await hashOf(path)) !== hash) throw new FolderError(say().changedInTheWay(path))
  }
}

/** Throws FolderError if a folder to be written into exists as something else, such as a link. */
async function refuseForeignFolder(path: string): Promise<void> {
  const state = await lstat(path).catch(() => undefined)
  if (state !== undefined && !state.isDirectory()) throw foreign(path)
}

const foreign = (path: string): FolderError => new FolderError(say().foreign(path))

/**
 * Throws FolderError if a folder holds results of another command or of other scenarios, or finished ones that the new
 * results would not fully cover.
 */
async function refuseOther(folder: string, intent: Intent): Promise<void> {
  const old = await manifestAt(folder)
  if (old === undefined) return
  const { kind, scenarios, plans } = intent
  const command = `delt ${old.command.join(' ')}`
  const named = JSON.stringify(namedScenarios(old.scenarios))
  if (kindOf(old) !== kind || (scenarios !== undefined && named !== JSON.stringify(scenarios)))
    throw new FolderError(say().otherCommand(folder, command, old.end))
  const lost = plans !== undefined && isAllThere(old) ? lostOf(old, { ...intent, ...plans }) : []
  if (lost.length > 0) throw new FolderError(say().lost(folder, heldIn(old, kind), command, listed(lost)))
}

/** The names of scenarios given to a command; of those varied from one file, only the first. */
export const namedScenarios = (
  scenarios: readonly { readonly name: string; readonly file: string }[],
): readonly string[] =>
  scenarios
    .filter(({ file }, index) => scenarios.findIndex((other) => other.file === file) === index)
    .map(({ name }) => name)

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}

/** A regular file below a folder, reached without symbolic links or `..`; undefined if there is none. */
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

/** The manifest in a folder, if it is intact and has a form that this version of delt knows. */
async function manifestAt(folder: string, file = MANIFEST_FILE): Promise<Manifest | undefined> {
  const state = await ownFile(folder, file)
  if (state === undefined) return undefined
  // The library that checks the form is slow to load, and a folder without results should not have to wait for it.
  const { LARGEST_MANIFEST, manifestIn } = await import('./manifest-file.ts')
  return state.size > LARGEST_MANIFEST ? undefined : manifestIn(await readFile(join(folder, file), 'utf8'))
}

/** Throws Error if a file has a name that could not be recognised later as one of delt's. */
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

/** Rewords file system errors in terms of the folder; all other errors pass through. */
async function explained<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action()
  } catch (error) {
    // The second code is reported for a path with a zero byte.
    if (
      error instanceof Error &&
      ('syscall' in error || ('code' in error && error.code === 'ERR_INVALID_ARG_VALUE'))
    )
      throw new FolderError(say().unusable(folder, error.message))
    throw error
  }
}
