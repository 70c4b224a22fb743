import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { nearestOf } from './nearest.ts'
import { EXTENSION, otherContent, whyNoScenario } from './no-scenario.ts'
import type { Refusal } from './no-scenario.ts'
import { problemAt, problemWithFile } from './place.ts'
import type { Source } from './place.ts'

const say = texts({
  en: {
    failures: {
      EACCES: {
        message: 'you may not read the file or a folder above it',
        expected: 'the right to read both',
      },
      EPERM: { message: 'you may not read the file', expected: 'the right to read it' },
      ELOOP: { message: 'the links lead in a circle', expected: 'a link that ends at a file' },
      ENAMETOOLONG: { message: 'no file can have a path this long', expected: 'a shorter path' },
      ERR_INVALID_ARG_VALUE: { message: 'no path holds a zero byte', expected: 'a path without it' },
    } satisfies { readonly [code: string]: Refusal },
    unreadable: 'the file cannot be read',
    noText: 'this file is not text',
    text: '“key: value” in a text file',
    noUtf8: 'the file is not UTF-8 text',
    utf16: 'UTF-16, which Windows calls “Unicode”',
    otherEncoding: 'a byte of another encoding, such as Windows-1252',
    utf8: 'UTF-8; choose this encoding where the editor saves the file',
    missing: 'there is no such file',
    present: 'a file that is there, or the name of a shipped scenario, which has no ending',
    noFile: 'this is not a file',
    tooLarge: 'the file is too large for a scenario',
    bytes: (bytes: string) => `${bytes} bytes`,
    mostBytes: (bytes: string) => `at most ${bytes} bytes`,
  },
  nb: {
    failures: {
      EACCES: {
        message: 'du har ikke lov til å lese filen eller en mappe over den',
        expected: 'rett til å lese begge',
      },
      EPERM: { message: 'du har ikke lov til å lese filen', expected: 'rett til å lese den' },
      ELOOP: { message: 'lenkene går i ring', expected: 'en lenke som ender i en fil' },
      ENAMETOOLONG: { message: 'ingen fil kan ha en så lang sti', expected: 'en kortere sti' },
      ERR_INVALID_ARG_VALUE: {
        message: 'en sti kan ikke inneholde en nullbyte',
        expected: 'en sti uten den',
      },
    },
    unreadable: 'filen kan ikke leses',
    noText: 'denne filen er ikke tekst',
    text: '«nøkkel: verdi» i en tekstfil',
    noUtf8: 'filen er ikke UTF-8-tekst',
    utf16: 'UTF-16, som Windows kaller «Unicode»',
    otherEncoding: 'en byte i en annen tegnkoding, for eksempel Windows-1252',
    utf8: 'UTF-8; velg denne tegnkodingen der redigeringsprogrammet lagrer filen',
    missing: 'filen fins ikke',
    present: 'en fil som fins, eller navnet på et scenario som følger med delt, uten endelse',
    noFile: 'dette er ikke en fil',
    tooLarge: 'filen er for stor for et scenario',
    bytes: (bytes) => `${bytes} byte`,
    mostBytes: (bytes) => `høyst ${bytes} byte`,
  },
  nn: {
    failures: {
      EACCES: {
        message: 'du har ikkje lov til å lese fila eller ei mappe over henne',
        expected: 'rett til å lese begge',
      },
      EPERM: { message: 'du har ikkje lov til å lese fila', expected: 'rett til å lese henne' },
      ELOOP: { message: 'lenkjene går i ring', expected: 'ei lenkje som endar i ei fil' },
      ENAMETOOLONG: { message: 'inga fil kan ha ein så lang sti', expected: 'ein kortare sti' },
      ERR_INVALID_ARG_VALUE: {
        message: 'ein sti kan ikkje innehalde ein nullbyte',
        expected: 'ein sti utan han',
      },
    },
    unreadable: 'fila kan ikkje lesast',
    noText: 'denne fila er ikkje tekst',
    text: '«nøkkel: verdi» i ei tekstfil',
    noUtf8: 'fila er ikkje UTF-8-tekst',
    utf16: 'UTF-16, som Windows kallar «Unicode»',
    otherEncoding: 'ein byte i ei anna teiknkoding, til dømes Windows-1252',
    utf8: 'UTF-8; vel denne teiknkodinga der redigeringsprogrammet lagrar fila',
    missing: 'fila finst ikkje',
    present: 'ei fil som finst, eller namnet på eit scenario som følgjer med delt, utan ending',
    noFile: 'dette er ikkje ei fil',
    tooLarge: 'fila er for stor for eit scenario',
    bytes: (bytes) => `${bytes} byte`,
    mostBytes: (bytes) => `høgst ${bytes} byte`,
  },
})

/** Folder of the scenarios that come with delt. */
export const SHIPPED = fileURLToPath(new URL('../../../scenarios/', import.meta.url))

/** The JSON Schema beside the scenarios, for editors. */
export const SCHEMA = 'scenario.schema.json'

/** Largest file, in bytes. */
const MAXIMUM_BYTES = 1_000_000

const TRIALS = resolve(SHIPPED, 'trials')
const YARDSTICKS = resolve(SHIPPED, 'yardsticks')
const PRESETS = resolve(SHIPPED, 'presets')

/** Names of the shipped scenarios, trials, yardsticks and presets, each with its file. */
export function shippedFiles(): ReadonlyMap<string, string> {
  return new Map([SHIPPED, TRIALS, YARDSTICKS, PRESETS].flatMap(yamlIn))
}

/** Names of the shipped scenarios that hold a trial. */
export const shippedTrials = (): readonly string[] => yamlIn(TRIALS).map(([name]) => name)

/** Names of the shipped scenarios that are yardsticks: no plausible offices, but the ends of what can be done. */
export const shippedYardsticks = (): readonly string[] => yamlIn(YARDSTICKS).map(([name]) => name)

/** Names of the shipped scenarios and comparisons, without the presets, which hold only parts of scenarios. */
export const shippedScenarios = (): readonly string[] => yamlIn(SHIPPED).map(([name]) => name)

const yamlIn = (folder: string): readonly (readonly [name: string, file: string])[] =>
  namesIn(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -'.yaml'.length), resolve(folder, name)])

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // An unreadable folder offers no names; the file that was asked for is still reported.
    return []
  }
}

/** A path as messages show it: relative if the file lies below the current folder. */
export function shown(path: string): string {
  const short = relative('.', path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}

/** Whether a word is the path of a file rather than the name of a shipped scenario. */
export const isFile = (reference: string): boolean => EXTENSION.test(reference)

/** The file that a word refers to: a path if it ends in .yaml, .yml or .json, otherwise a shipped name. */
export function fileOf(reference: string, folder: string): { readonly path: string } | Refusal {
  if (isFile(reference)) return { path: resolve(folder, reference) }
  const shipped = shippedFiles()
  const path = shipped.get(reference)
  return path === undefined ? whyNoScenario(reference, folder, shipped.keys()) : { path }
}

/** Reads a file, or says why it cannot be read. */
export function readSource(path: string): Source | Problem {
  const file = shown(path)
  try {
    const refusal = unreadable(statSync(path))
    if (refusal !== undefined) return problemWithFile(file, refusal.message, refusal)
    return decoded(file, readFileSync(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const refusal = NO_FILE.has(code) ? missing(path) : failureOf(code)
    return problemWithFile(file, refusal?.message ?? say().unreadable, refusal ?? { found: code })
  }
}

const NO_FILE = new Set(['ENOENT', 'ENOTDIR'])

/** Why the system cannot open a file; undefined for an error code that has no words. */
function failureOf(code: string): Refusal | undefined {
  const failures: Readonly<Record<string, Refusal | undefined>> = say().failures
  return failures[code]
}

/** The text of a file, or the place where it is not text. */
function decoded(file: string, bytes: Uint8Array): Source | Problem {
  const found = otherContent(bytes)
  if (found !== undefined) return problemWithFile(file, say().noText, { found, expected: say().text })
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const [first, second] = bytes
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    const { noUtf8, utf16, otherEncoding, utf8: expected } = say()
    if (isUtf16) return problemWithFile(file, noUtf8, { found: utf16, expected })
    // The lenient decoder puts this character where bytes are invalid.
    const text = new TextDecoder('utf-8').decode(bytes)
    const start = Math.max(0, text.indexOf('\uFFFD'))
    return problemAt({ source: { file, text }, start, end: start + 1 }, noUtf8, {
      found: otherEncoding,
      expected,
    })
  }
}

function missing(path: string): Refusal {
  const shipped = [...shippedFiles().keys()]
  const bare = basename(path).replace(EXTENSION, '')
  return {
    message: say().missing,
    expected: say().present,
    nearest: shipped.includes(bare) ? bare : (neighbour(path) ?? nearestOf(bare, shipped)),
  }
}

/** The file in the same folder whose name is most like that of a missing one. */
function neighbour(path: string): string | undefined {
  const folder = dirname(path)
  const names = namesIn(folder).filter((name) => EXTENSION.test(name))
  const nearest = nearestOf(basename(path), names)
  return nearest === undefined ? undefined : shown(resolve(folder, nearest))
}

function unreadable(stats: Stats): Refusal | undefined {
  if (!stats.isFile()) return { message: say().noFile }
  if (stats.size <= MAXIMUM_BYTES) return undefined
  return {
    message: say().tooLarge,
    found: say().bytes(String(stats.size)),
    expected: say().mostBytes(String(MAXIMUM_BYTES)),
  }
}
