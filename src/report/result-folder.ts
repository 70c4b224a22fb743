import { createHash } from 'node:crypto'
import { constants, createReadStream, type Stats } from 'node:fs'
import {
  access,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { ExpectedError, exitCodes } from '../errors.ts'
import type { Manifest } from '../results/manifest.ts'

export const MANIFEST_FILE = 'manifest.json'
const ASIDE = '.delt-aside-'
const LOCK_FILE = '.delt-lock'

/** Files from their path below the result folder, with forward slashes, to their SHA-256 in hex. */
type Files = Manifest['files']

/** A result folder that cannot be written, or that does not hold what its manifest says. */
export class FolderError extends ExpectedError {
  override readonly name = 'FolderError'
  readonly exitCode = exitCodes.usage
}

/**
 * Makes sure, before anything is simulated, that a result folder can be written: it is there or can be made, and
 * `files` would replace nothing that delt did not write. Throws FolderError.
 */
export async function prepareFolder(folder: string, files: readonly string[]): Promise<void> {
  await explained(folder, async () => {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
    await locked(folder, () => refuseForeign(folder, files))
  })
}

/** Step by step, because Node's recursive way never ends where a folder exists but takes no new one, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const state = await stat(folder).catch(() => undefined)
  if (state?.isDirectory()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have made it meanwhile.
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw error
  })
}

/**
 * Writes a result folder. Everything is written aside first and moved when it is whole. Files of an earlier run that
 * are not written again are removed; nothing that delt did not write is removed or replaced. The manifest says
 * `unfinished` while files are moved, and comes last. Throws FolderError.
 *
 * @param write puts all files but the manifest into the folder that it is given
 */
export async function writeFolder(
  folder: string,
  manifest: Omit<Manifest, 'files'>,
  write: (aside: string) => Promise<void>,
): Promise<void> {
  await explained(folder, async () => {
    await removeAbandoned(folder, ASIDE, HOURS_OF_WRITING)
    const aside = await mkdtemp(join(folder, ASIDE))
    try {
      await write(aside)
      const files = await hashesOf(aside)
      await locked(folder, async () => {
        await refuseForeign(folder, Object.keys(files))
        await publish(aside, folder, { ...manifest, files })
      })
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
  })
}

/** The manifest of a result folder whose files are all as delt wrote them. Throws FolderError. */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = await explained(folder, () => knownManifest(folder))
  if (manifest === undefined) {
    const there = await isThere(join(folder, MANIFEST_FILE))
    const what = there ? `its ${MANIFEST_FILE} is damaged, or not of delt` : `it has no ${MANIFEST_FILE}`
    throw new FolderError(`${folder} holds no results of delt: ${what}`)
  }
  if (manifest.state === 'unfinished')
    throw new FolderError(`${folder} was being written when delt was stopped; run its command again`)
  for (const [file, hash] of Object.entries(manifest.files)) {
    const state = await ownFile(folder, file)
    if (state === undefined) throw new FolderError(`${join(folder, file)} is missing; run the command again`)
    if ((await hashOf(join(folder, file))) !== hash)
      throw new FolderError(
        `${join(folder, file)} has been changed since delt wrote it; run the command again`,
      )
  }
  return manifest
}

/** No process writes for so long, so what has been aside for longer is that of a process that was killed. */
const HOURS_OF_WRITING = 2

/** Removes folders below a result folder, by the beginning of their names, that were last changed so many hours ago. */
export async function removeAbandoned(folder: string, beginning: string, hours: number): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => each.startsWith(beginning))) {
    const state = await lstat(join(folder, name)).catch(() => undefined)
    const old = state?.isDirectory() && Date.now() - state.mtimeMs > hours * 3_600_000
    if (old) await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function publish(aside: string, folder: string, manifest: Manifest): Promise<void> {
  const old = (await knownManifest(folder))?.files ?? {}
  const finished = join(aside, MANIFEST_FILE)
  const unfinished = join(aside, `unfinished-${MANIFEST_FILE}`)
  await writeFile(finished, jsonOf(manifest))
  await writeFile(
    unfinished,
    jsonOf({ ...manifest, state: 'unfinished', files: { ...old, ...manifest.files } }),
  )
  await rename(unfinished, join(folder, MANIFEST_FILE))
  await removeOld(folder, old, manifest.files)
  for (const file of Object.keys(manifest.files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await rename(join(aside, file), join(folder, file))
  }
  await rename(finished, join(folder, MANIFEST_FILE))
}

/** The text of a manifest; its last field is a checksum of all others. */
function jsonOf(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, undefined, 2)}\n`
}

function checksumOf(manifest: Manifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
}

/** Removes what an earlier run wrote and this one did not, unless somebody has changed it since. */
async function removeOld(folder: string, old: Files, kept: Files): Promise<void> {
  for (const [file, hash] of Object.entries(old)) {
    if (file in kept || (await ownFile(folder, file)) === undefined) continue
    const path = join(folder, file)
    if ((await hashOf(path)) !== hash) continue
    await rm(path)
    // Fails where something is left in the folder, which then stays.
    if (file.includes('/')) await rmdir(dirname(path)).catch(() => undefined)
  }
}

/** Throws where a file to be written is in the folder already, but not as a file that delt wrote there. */
async function refuseForeign(folder: string, files: readonly string[]): Promise<void> {
  const own = (await knownManifest(folder))?.files
  for (const file of [MANIFEST_FILE, ...files]) {
    if (!(await isThere(join(folder, file)))) continue
    const known = file === MANIFEST_FILE ? own !== undefined : own?.[file] !== undefined
    if (known && (await ownFile(folder, file)) !== undefined) continue
    throw new FolderError(
      `${join(folder, file)} was not written by delt, or not as it is now; choose another folder with --out`,
    )
  }
}

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

/** The manifest in a folder, if there is one that is whole and of a form that this delt knows. */
async function knownManifest(folder: string): Promise<Manifest | undefined> {
  if ((await ownFile(folder, MANIFEST_FILE)) === undefined) return undefined
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8')
  try {
    const { checksum, ...manifest } = JSON.parse(text) as Manifest & { readonly checksum: string }
    return manifest.format === 1 && checksumOf(manifest) === checksum ? manifest : undefined
  } catch {
    return undefined
  }
}

async function hashesOf(folder: string): Promise<Files> {
  const files: Record<string, string> = {}
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    if ((await lstat(join(folder, path))).isFile())
      files[path.replaceAll('\\', '/')] = await hashOf(join(folder, path))
  }
  return files
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

const LOCK_SECONDS = 30

/**
 * Two processes may write into one folder: each waits until the other has moved all its files, and looks at what is
 * there, and whose it is, while nothing moves.
 */
async function locked(folder: string, action: () => Promise<void>): Promise<void> {
  const path = join(folder, LOCK_FILE)
  while (!(await taken(path))) {
    const since = (await lstat(path).catch(() => undefined))?.mtimeMs ?? Date.now()
    // Moving takes a moment, so an old lock is that of a process that was killed.
    if (Date.now() - since > LOCK_SECONDS * 1000) await rm(path, { force: true })
    else await pause(50)
  }
  try {
    await action()
  } finally {
    await rm(path, { force: true })
  }
}

async function taken(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Errors of the file system in words of the folder; everything else passes. */
async function explained<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new FolderError(`${folder} cannot be used for results: ${error.message}`)
    throw error
  }
}
