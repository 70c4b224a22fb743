import { existsSync, statSync, type Stats } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { nearestOf } from './nearest.ts'
import type { Details } from './place.ts'
import { texts } from '../../locale/language.ts'
import { quoted } from '../../text/quote.ts'

const say = texts({
  en: {
    missing: 'there is no such scenario',
    named: (name: string) => `the name “${name}”`,
    reference: 'a path that ends in .yaml, .yml or .json, or the name of a shipped scenario or preset',
    folder: 'this is a folder, and a scenario is a file',
    resultFolder: (name: string) => `the result folder “${name}”`,
    otherFolder: (name: string) => `the folder “${name}”`,
    notResults: 'a scenario file; `delt report` and `delt reproduce` take result folders',
    within: (file: string) => `a file in it: ${file}`,
    otherEnding: 'this file is not a scenario: those end in .yaml, .yml or .json',
    spreadsheet: (ending: string) => `a spreadsheet (${ending})`,
    document: (ending: string) => `a document (${ending})`,
    rewritten: '“key: value” in a text file; `delt init my.yaml` writes one to start from',
    withoutEnding: 'a file without an ending',
    withEnding: (ending: string) => `a file that ends in ${ending}`,
    renamed: (file: string) => `its text in a file called ${file}`,
    contents: {
      zip: 'a ZIP archive, as spreadsheets and word processors write them',
      older: 'a file of an older spreadsheet or word processor',
      pdf: 'a PDF',
      compressed: 'a compressed file',
    },
  },
  nb: {
    missing: 'scenarioet fins ikke',
    named: (name) => `navnet «${name}»`,
    reference:
      'en sti som slutter på .yaml, .yml eller .json, eller navnet på et scenario eller forhåndsvalg som følger med delt',
    folder: 'dette er en mappe, og et scenario er en fil',
    resultFolder: (name) => `resultatmappen «${name}»`,
    otherFolder: (name) => `mappen «${name}»`,
    notResults: 'en scenariofil; `delt report` og `delt reproduce` tar imot resultatmapper',
    within: (file) => `en fil i mappen: ${file}`,
    otherEnding: 'denne filen er ikke et scenario: de slutter på .yaml, .yml eller .json',
    spreadsheet: (ending) => `et regneark (${ending})`,
    document: (ending) => `et dokument (${ending})`,
    rewritten: '«nøkkel: verdi» i en tekstfil; `delt init my.yaml` skriver en å begynne med',
    withoutEnding: 'en fil uten endelse',
    withEnding: (ending) => `en fil som slutter på ${ending}`,
    renamed: (file) => `teksten i en fil som heter ${file}`,
    contents: {
      zip: 'et ZIP-arkiv, slik regneark og tekstbehandlere lager dem',
      older: 'en fil fra et eldre regneark eller en eldre tekstbehandler',
      pdf: 'en PDF',
      compressed: 'en komprimert fil',
    },
  },
  nn: {
    missing: 'scenarioet finst ikkje',
    named: (name) => `namnet «${name}»`,
    reference:
      'ein sti som sluttar på .yaml, .yml eller .json, eller namnet på eit scenario eller førehandsval som følgjer med delt',
    folder: 'dette er ei mappe, og eit scenario er ei fil',
    resultFolder: (name) => `resultatmappa «${name}»`,
    otherFolder: (name) => `mappa «${name}»`,
    notResults: 'ei scenariofil; `delt report` og `delt reproduce` tek imot resultatmapper',
    within: (file) => `ei fil i mappa: ${file}`,
    otherEnding: 'denne fila er ikkje eit scenario: dei sluttar på .yaml, .yml eller .json',
    spreadsheet: (ending) => `eit rekneark (${ending})`,
    document: (ending) => `eit dokument (${ending})`,
    rewritten: '«nøkkel: verdi» i ei tekstfil; `delt init my.yaml` skriv ei å byrje med',
    withoutEnding: 'ei fil utan ending',
    withEnding: (ending) => `ei fil som sluttar på ${ending}`,
    renamed: (file) => `teksten i ei fil som heiter ${file}`,
    contents: {
      zip: 'eit ZIP-arkiv, slik rekneark og tekstbehandlarar lagar dei',
      older: 'ei fil frå eit eldre rekneark eller ein eldre tekstbehandlar',
      pdf: 'ein PDF',
      compressed: 'ei komprimert fil',
    },
  },
})

/** Why something is not accepted as a scenario, and what to do. */
export type Refusal = Details & { readonly message: string }

/** Endings of scenario files. */
const ENDINGS = ['.yaml', '.yml', '.json']
export const EXTENSION = /\.(ya?ml|json)$/i

/** Files of other programs whose content would have to be rewritten. */
const OTHER_PROGRAMS: ReadonlyMap<string, 'spreadsheet' | 'document'> = new Map([
  ...['.xlsx', '.xls', '.xlsm', '.ods', '.csv', '.tsv', '.numbers'].map(
    (end) => [end, 'spreadsheet'] as const,
  ),
  ...['.docx', '.doc', '.odt', '.rtf', '.pdf', '.pages'].map((end) => [end, 'document'] as const),
])

/** First bytes of such files, whatever their extension. */
const SIGNATURES = [
  ['PK\u0003\u0004', 'zip'],
  ['\u00D0\u00CF\u0011\u00E0', 'older'],
  ['%PDF', 'pdf'],
  ['\u001F\u008B', 'compressed'],
] as const

/** Which other program's file this is, judging by its first bytes; undefined where it may be text. */
export function otherContent(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  const [, content] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? []
  return content && say().contents[content]
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
    message: say().missing,
    found: say().named(quoted(reference)),
    expected: say().reference,
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
    message: say().folder,
    found: (isResult ? say().resultFolder : say().otherFolder)(quoted(reference)),
    expected: isResult ? say().notResults : say().within(quoted(join(reference, 'NAME.yaml'))),
  }
}

function otherFile(reference: string): Refusal {
  const { otherEnding: message, rewritten, withoutEnding, withEnding, renamed } = say()
  const ending = extname(reference).toLowerCase()
  const other = OTHER_PROGRAMS.get(ending)
  if (other !== undefined) return { message, found: say()[other](ending), expected: rewritten }
  const bare = reference.slice(0, reference.length - ending.length)
  return {
    message,
    found: ending === '' ? withoutEnding : withEnding(quoted(ending)),
    expected: renamed(quoted(EXTENSION.test(bare) ? bare : `${bare}.yaml`)),
  }
}
