import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ZodType } from 'zod'
import { texts } from '../locale/language.ts'
import type { KeptFiles } from './kept-files.ts'

const say = texts({
  en: {
    again: 'what it held is made again',
    damaged: (path: string, reason: string, then: string) => `${path} is damaged (${reason}); ${then}`,
    form: 'it does not have the form of what is made',
    short: 'it is cut short',
    beginning: 'it does not begin as such a file does',
    checksum: 'its checksum is wrong',
    name: 'it holds something other than its name says',
  },
  nb: {
    again: 'det den inneholdt, blir laget på nytt',
    damaged: (path, reason, then) => `${path} er skadet (${reason}); ${then}`,
    form: 'den har ikke formen til det som lages',
    short: 'den er avkortet',
    beginning: 'den begynner ikke slik en slik fil gjør',
    checksum: 'sjekksummen er feil',
    name: 'den inneholder noe annet enn navnet sier',
  },
  nn: {
    again: 'det ho inneheldt, blir laga på nytt',
    damaged: (path, reason, then) => `${path} er skadd (${reason}); ${then}`,
    form: 'ho har ikkje forma til det som blir laga',
    short: 'ho er avkorta',
    beginning: 'ho byrjar ikkje slik ei slik fil gjer',
    checksum: 'sjekksummen er feil',
    name: 'ho inneheld noko anna enn namnet seier',
  },
})

/**
 * Returns what `make` makes from `of`, or the kept value if it was made from the same before.
 *
 * @param what a word for the kind of value; together with `of` it identifies the value
 * @param of everything besides the program that decides the value; compared as JSON, including maps and sets
 * @param form that kept values are checked against when read
 * @param make its value must be cloneable, as between threads
 */
export type Cached = <Value>(
  what: string,
  of: unknown,
  form: KeptForm,
  make: () => Value | Promise<Value>,
) => Promise<Value>

/** The form of one kind of value. */
export interface KeptForm {
  /** gives the form; its library is slow to load */
  readonly load: () => Promise<ZodType>
  /** what a value is made from, which limits its size */
  readonly of: keyof typeof MOST_BYTES
}

/**
 * Larger values are neither kept nor read, because the content of a file can be checked only once all of it is in
 * memory. For an office: the offers to 7 teams come to 1.6 kB, and there are at most 64 teams; the 750 persons of a
 * long run have 33 numbers of at most nine bytes, 223 kB. For a result: the charts of eleven scenarios come to 36 MB,
 * the findings to 5 MB and the workbook to 3 MB. In the worst case, empty objects of three bytes each, this many bytes
 * take some 1.2 GB.
 */
const MOST_BYTES = { office: 2 ** 20, result: 2 ** 26 } as const

/** Makes everything every time and keeps nothing. */
export const uncached: Cached = async (_what, _of, _form, make) => make()

/** Folder of a store for what was made from records, and the ending of its files. */
const DERIVED_FOLDER = 'derived'
export const DERIVED = '.made'

/** A file of the cache that is not what was written; the message says how. */
class DamagedValue extends Error {
  override readonly name = 'DamagedValue'
}

/**
 * Keeps in a store what a program makes. Every key includes the program, this version of Node and the machine's
 * architecture, so that a value made by one is never used by another.
 *
 * @param program hash of all code, see `programHash`
 * @param fresh whether everything is made again and replaces what is kept
 */
export function cacheIn(files: KeptFiles, program: string, fresh: boolean): Cached {
  return async (what, of, form, make) => {
    const maker = [program, process.version, process.platform, process.arch]
    const key = createHash('sha256')
      .update(JSON.stringify([...maker, what, of], told))
      .digest('hex')
    const path = join(files.folder, DERIVED_FOLDER, programFolder(program), `${what}-${key}${DERIVED}`)
    const kept = fresh ? undefined : await readValue(files, path, form)
    if (kept !== undefined) return kept.value as Awaited<ReturnType<typeof make>>
    const value = await make()
    const bytes = serialize(value)
    if (bytes.length <= MOST_BYTES[form.of]) await files.keep(path, sealed(key, bytes))
    return value
  }
}

/** Name of the folder for what one program makes. */
export const programFolder = (program: string): string => program.slice(0, 16)

async function readValue(
  files: KeptFiles,
  path: string,
  { load, of }: KeptForm,
): Promise<{ readonly value: unknown } | undefined> {
  const then = say().again
  const bytes = await files.read(path, then, VALUE_AT + MOST_BYTES[of])
  if (bytes === undefined) return undefined
  const form = await load()
  try {
    const value: unknown = deserialize(valueIn(path, bytes))
    if (!form.safeParse(value).success) throw new DamagedValue(say().form)
    return { value }
  } catch (error) {
    files.warn(say().damaged(path, (error as Error).message, then))
    return undefined
  }
}

const MAGIC = Buffer.from('delt-m1\n')
const SHA_BYTES = 32
const KEY_AT = MAGIC.length + SHA_BYTES
const VALUE_AT = KEY_AT + SHA_BYTES

/** A mark of the format, the SHA-256 of everything after it, the key, the value. */
function sealed(key: string, value: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(key, 'hex'), value])
  return Buffer.concat([MAGIC, createHash('sha256').update(content).digest(), content])
}

/**
 * The serialized value in a file, after checking that the file is intact and belongs to its name. Throws DamagedValue.
 */
export function valueIn(path: string, bytes: Buffer): Buffer {
  if (bytes.length < VALUE_AT) throw new DamagedValue(say().short)
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new DamagedValue(say().beginning)
  const content = bytes.subarray(KEY_AT)
  if (!createHash('sha256').update(content).digest().equals(bytes.subarray(MAGIC.length, KEY_AT)))
    throw new DamagedValue(say().checksum)
  if (!basename(path, DERIVED).endsWith(`-${content.toString('hex', 0, SHA_BYTES)}`))
    throw new DamagedValue(say().name)
  return bytes.subarray(VALUE_AT)
}

/** Makes visible what plain JSON would leave out or not tell apart. */
function told(_name: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError('a function cannot be told apart from another one')
  if (value instanceof Map || value instanceof Set) return [value.constructor.name, ...value]
  return typeof value === 'number' && !Number.isFinite(value) ? ['number', String(value)] : value
}
