import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../errors.ts'
import { nearestOf } from './nearest.ts'
import { problemWithFile } from './place.ts'
import type { Details, Source } from './place.ts'

/** Folder of the scenarios that come with delt. */
export const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url))

/** Largest file, in bytes. */
const MAXIMUM_BYTES = 1_000_000

const EXTENSION = /\.(ya?ml|json)$/

/** Names of the shipped scenarios and presets, each with its file. */
export function shippedFiles(): ReadonlyMap<string, string> {
  return new Map([...yamlIn(SHIPPED), ...yamlIn(resolve(SHIPPED, 'presets'))])
}

/** Names of the shipped scenarios and comparisons, without the presets that only parts of scenarios stand in. */
export const shippedScenarios = (): readonly string[] => yamlIn(SHIPPED).map(([name]) => name)

const yamlIn = (folder: string): readonly (readonly [name: string, file: string])[] =>
  namesIn(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.slice(0, -'.yaml'.length), resolve(folder, name)])

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that cannot be read offers no names; the file that was asked for is reported all the same.
    return []
  }
}

/** A path as messages show it: relative where the file lies below the current folder. */
export function shown(path: string): string {
  const short = relative('.', path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}

/** Whether a word means a file by its path, and not a shipped scenario by its name. */
export const isFile = (reference: string): boolean => EXTENSION.test(reference)

/** The file that a word means: a path where it ends in .yaml, .yml or .json, otherwise a shipped name. */
export function fileOf(reference: string, folder: string): { readonly path: string } | Details {
  if (isFile(reference)) return { path: resolve(folder, reference) }
  const shipped = shippedFiles()
  const path = shipped.get(reference)
  return path === undefined
    ? {
        found: `the name “${reference.slice(0, 60)}”`,
        expected: 'a path that ends in .yaml, .yml or .json, or the name of a shipped scenario or preset',
        nearest: nearestOf(reference, shipped.keys()),
      }
    : { path }
}

/** Reads a file, or says why it cannot be read. */
export function readSource(path: string): Source | Problem {
  const file = shown(path)
  const stats = statSync(path, { throwIfNoEntry: false })
  const refusal = stats === undefined ? missing(path) : unreadable(stats)
  if (refusal !== undefined) return problemWithFile(file, refusal.message, refusal)
  try {
    return {
      file,
      text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)),
    }
  } catch (error) {
    const message = error instanceof TypeError ? 'the file is not UTF-8 text' : 'the file cannot be read'
    return problemWithFile(file, message, error instanceof TypeError ? {} : { found: String(error) })
  }
}

type Refusal = Details & { readonly message: string }

function missing(path: string): Refusal {
  const names = namesIn(dirname(path)).filter((name) => EXTENSION.test(name))
  const nearest = nearestOf(basename(path), names)
  return {
    message: 'there is no such file',
    nearest: nearest === undefined ? undefined : shown(resolve(dirname(path), nearest)),
  }
}

function unreadable(stats: Stats): Refusal | undefined {
  if (!stats.isFile()) return { message: 'this is not a file' }
  if (stats.size <= MAXIMUM_BYTES) return undefined
  return {
    message: 'the file is too large for a scenario',
    found: `${stats.size} bytes`,
    expected: `at most ${MAXIMUM_BYTES} bytes`,
  }
}
