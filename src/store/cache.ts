import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ZodType } from 'zod'
import type { KeptFiles } from './kept-files.ts'

/**
 * What `make` makes of `of`, from an earlier time where the same was made of the same.
 *
 * @param what a word for it; with `of` it says which of all things it is
 * @param of all that decides the value beside the program; told apart by its JSON, maps and sets included
 * @param load gives the form of the value, whose library takes a while to load: what is read is held against it
 * @param make its value can be cloned as between threads
 */
export type Cached = <Value>(
  what: string,
  of: unknown,
  load: () => Promise<ZodType>,
  make: () => Value | Promise<Value>,
) => Promise<Value>

/** Makes everything anew and keeps nothing. */
export const uncached: Cached = async (_what, _of, _load, make) => make()

/** Folder of a store that holds what was made of records, and the ending of its files. */
const DERIVED_FOLDER = 'derived'
export const DERIVED = '.made'

/** A file of the cache that is not what was written; the message says in which way. */
class DamagedValue extends Error {
  override readonly name = 'DamagedValue'
}

/**
 * Keeps in a store what a program makes. The program, this version of Node and the machine's architecture belong to
 * every key, so that nothing is taken for what another one would make.
 *
 * @param program hash of all code, see `programHash`
 * @param fresh whether everything is made again, in place of what is kept
 */
export function cacheIn(files: KeptFiles, program: string, fresh: boolean): Cached {
  return async (what, of, load, make) => {
    const maker = [program, process.version, process.platform, process.arch]
    const key = createHash('sha256')
      .update(JSON.stringify([...maker, what, of], told))
      .digest('hex')
    const path = join(files.folder, DERIVED_FOLDER, programFolder(program), `${what}-${key}${DERIVED}`)
    const kept = fresh ? undefined : await readValue(files, path, load)
    if (kept !== undefined) return kept.value as Awaited<ReturnType<typeof make>>
    const value = await make()
    await files.keep(path, sealed(key, serialize(value)))
    return value
  }
}

/** Name of the folder for what one program makes. */
export const programFolder = (program: string): string => program.slice(0, 16)

async function readValue(
  files: KeptFiles,
  path: string,
  load: () => Promise<ZodType>,
): Promise<{ readonly value: unknown } | undefined> {
  const then = 'what it held is made again'
  const bytes = await files.read(path, then)
  if (bytes === undefined) return undefined
  const form = await load()
  try {
    const value: unknown = deserialize(valueIn(path, bytes))
    if (!form.safeParse(value).success) throw new DamagedValue('it has not the form of what is made')
    return { value }
  } catch (error) {
    files.warn(`${path} is damaged (${(error as Error).message}); ${then}`)
    return undefined
  }
}

const MAGIC = Buffer.from('delt-m1\n')
const SHA_BYTES = 32
const KEY_AT = MAGIC.length + SHA_BYTES
const VALUE_AT = KEY_AT + SHA_BYTES

/** A mark of the format, the SHA-256 of all that follows, the key, the value. */
function sealed(key: string, value: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(key, 'hex'), value])
  return Buffer.concat([MAGIC, createHash('sha256').update(content).digest(), content])
}

/** The serialized value in a file, once the file is found to be whole and that of its name. Throws DamagedValue. */
export function valueIn(path: string, bytes: Buffer): Buffer {
  if (bytes.length < VALUE_AT) throw new DamagedValue('it is cut short')
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new DamagedValue('it does not begin as such a file does')
  const content = bytes.subarray(KEY_AT)
  if (!createHash('sha256').update(content).digest().equals(bytes.subarray(MAGIC.length, KEY_AT)))
    throw new DamagedValue('its checksum is wrong')
  if (!basename(path, DERIVED).endsWith(`-${content.toString('hex', 0, SHA_BYTES)}`))
    throw new DamagedValue('it holds something else than its name says')
  return bytes.subarray(VALUE_AT)
}

/** What JSON alone would tell alike or leave out. */
function told(_name: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError('a function cannot be told apart from another one')
  if (value instanceof Map || value instanceof Set) return [value.constructor.name, ...value]
  return typeof value === 'number' && !Number.isFinite(value) ? ['number', String(value)] : value
}
