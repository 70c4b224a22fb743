import { existsSync, statSync, type Stats } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { nearestOf } from './nearest.ts'
import type { Details } from './place.ts'
import { quoted } from '../../text/quote.ts'

/** Why something is not accepted as a scenario, and what to do. */
export type Refusal = Details & { readonly message: string }

/** Endings of scenario files. */
const ENDINGS = ['.yaml', '.yml', '.json']
export const EXTENSION = /\.(ya?ml|json)$/i

/** Files of other programs whose content would have to be rewritten. */
const OTHER_PROGRAMS: ReadonlyMap<string, string> = new Map([
  ...['.xlsx', '.xls', '.xlsm', '.ods', '.csv', '.tsv', '.numbers'].map(
    (end) => [end, 'a spreadsheet'] as const,
  ),
  ...['.docx', '.doc', '.odt', '.rtf', '.pdf', '.pages'].map((end) => [end, 'a document'] as const),
])

/** First bytes of such files, whatever their extension. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive, as spreadsheets and word processors write them'],
  ['\u00D0\u00CF\u0011\u00E0', 'a file of an older spreadsheet or word processor'],
  ['%PDF', 'a PDF'],
  ['\u001F\u008B', 'a compressed file'],
]

/** Which other program's file this is, judging by its first bytes; undefined where it may be text. */
export function otherContent(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
}

/**
 * Why a word names no scenario.
 *
 * @param reference a word without the extension of a scenario file
 * @param folder to which its path is relative
 * @param shipped names of the shipped scenarios and presets
 */
export function whyNoScenario(reference: string, folder: string, shipped: Iterable<string>): Refusal {
  const path = resolve(folder, reference)
  const there = stateOf(path)
  if (there?.isDirectory() === true) return aFolder(reference, path)
  if (there !== undefined) return otherFile(reference)
  const beside = ENDINGS.map((ending) => `${reference}${ending}`).find((name) =>
    existsSync(resolve(folder, name)),
  )
  return {
    message: 'there is no such scenario',
    found: `the name “${quoted(reference)}”`,
    expected: 'a path that ends in .yaml, .yml or .json, or the name of a shipped scenario or preset',
    nearest: beside ?? nearestOf(reference, shipped),
  }
}

/** What is at a path; undefined where there is nothing, or it cannot be told, as for a path that is too long. */
function stateOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function aFolder(reference: string, path: string): Refusal {
  const isResult = existsSync(join(path, 'manifest.json'))
  return {
    message: 'this is a folder, and a scenario is a file',
    found: `the ${isResult ? 'result folder' : 'folder'} “${quoted(reference)}”`,
    expected: isResult
      ? 'a scenario file; `delt report` and `delt reproduce` take result folders'
      : `a file in it: ${quoted(join(reference, 'NAME.yaml'))}`,
  }
}

function otherFile(reference: string): Refusal {
  const message = 'this file is not a scenario: those end in .yaml, .yml or .json'
  const ending = extname(reference).toLowerCase()
  const other = OTHER_PROGRAMS.get(ending)
  if (other !== undefined)
    return {
      message,
      found: `${other} (${ending})`,
      expected: '“key: value” in a text file; `delt init my.yaml` writes one to start from',
    }
  const bare = reference.slice(0, reference.length - ending.length)
  return {
    message,
    found: ending === '' ? 'a file without an ending' : `a file that ends in ${quoted(ending)}`,
    expected: `its text in a file called ${quoted(EXTENSION.test(bare) ? bare : `${bare}.yaml`)}`,
  }
}
