import { basename, extname } from 'node:path'
import type { Problem } from '../../errors.ts'
import { isName, nameRule } from '../../text/file-name.ts'
import { checkEntry } from './check-table.ts'
import type { Findings } from './check-table.ts'
import { meantBlock } from './keys.ts'
import type { Keys } from './keys.ts'
import { problemAt, problemWithFile } from './place.ts'
import type { Place } from './place.ts'
import { LANGUAGES, type Language, texts } from '../../locale/language.ts'
import { choice, text } from '../registry/row.ts'
import type { ChoiceRow, Section, TextRow } from '../registry/row.ts'
import { registry } from '../registry/rows.ts'
import { inLanguages, textIn } from './translated.ts'
import { keyAt, nodeAt } from './tree.ts'
import type { BlockNode, Entry, Node } from './tree.ts'

const say = texts({
  en: {
    fileName:
      'the name of this file cannot be that of the scenario, because the result folder gets the same name',
    named: (name: string) => `the name “${name}”`,
    otherName: (rule: string) => `“name:” in the file, or another name of the file: ${rule}`,
    noName: 'this cannot be a name, because the result folder gets the same name',
    comparison: 'this is a comparison file',
    scenario: 'a scenario; `delt compare` takes comparison files',
    ofComparisons: (key: string) => `“${key}” stands in comparison files only`,
    ownFile: 'a file of its own with a “baseline”, which `delt compare` takes',
  },
  nb: {
    fileName: 'scenarioet kan ikke ha samme navn som denne filen, fordi resultatmappen får det samme navnet',
    named: (name) => `navnet «${name}»`,
    otherName: (rule) => `«name:» i filen, eller et annet navn på filen: ${rule}`,
    noName: 'dette kan ikke være et navn, fordi resultatmappen får det samme navnet',
    comparison: 'dette er en sammenligningsfil',
    scenario: 'et scenario; `delt compare` tar imot sammenligningsfiler',
    ofComparisons: (key) => `«${key}» står bare i sammenligningsfiler`,
    ownFile: 'en egen fil med en «baseline», som `delt compare` tar imot',
  },
  nn: {
    fileName: 'scenarioet kan ikkje ha same namn som denne fila, fordi resultatmappa får det same namnet',
    named: (name) => `namnet «${name}»`,
    otherName: (rule) => `«name:» i fila, eller eit anna namn på fila: ${rule}`,
    noName: 'dette kan ikkje vere eit namn, fordi resultatmappa får det same namnet',
    comparison: 'dette er ei samanlikningsfil',
    scenario: 'eit scenario; `delt compare` tek imot samanlikningsfiler',
    ofComparisons: (key) => `«${key}» står berre i samanlikningsfiler`,
    ownFile: 'ei eiga fil med ein «baseline», som `delt compare` tek imot',
  },
})

const heading = (meaning: string): TextRow =>
  text({
    default: '',
    meaning,
    provenance: 'assumption',
    source: 'Free text.',
    moves: { nothing: 'It is for readers of the file.' },
  })

/** Texts at the top of a file. They belong to that file alone and are not inherited from what it extends. */
export const HEADINGS: { readonly [key: string]: TextRow | ChoiceRow } = {
  name: heading('Short name, also that of the result folder; the name of the file where it is missing.'),
  description: heading('What the scenario is: a text, or a block with one for each language.'),
  question: heading('The question that the scenario answers: a text, or a block with one for each language.'),
  language: choice({
    default: 'en',
    options: LANGUAGES,
    meaning: 'Language of what is said about it: en (English), nb (bokmål) or nn (nynorsk).',
    provenance: 'assumption',
    source: 'A convention.',
    moves: { nothing: 'It is for readers of the results.' },
  }),
}

/** Texts at the top that may be stated in each language. */
export const TRANSLATED: ReadonlySet<string> = new Set(['description', 'question'])

/** What the value of one of these keys is checked against. */
export function headingFor(key: string, value: Node): TextRow | ChoiceRow | Section {
  const row = HEADINGS[key]
  return TRANSLATED.has(key) && row.kind === 'text' && value.kind === 'block' ? inLanguages(row) : row
}

/** Keys of a scenario file that are neither texts nor parameters, with their meaning. */
export const OTHER_KEYS: { readonly [key: string]: string } = {
  extends:
    'The file or files that this one builds on: a path, the name of a shipped scenario or preset, a list of these, or “nothing”. Without it the file builds on the shipped office.',
  limits: 'What must hold: outcomes with min, max or both, and where needed a breakdown and its level.',
  precision:
    'Replicate until the 95 % intervals of these outcomes are at most so many units wide on each side.',
  goals:
    'Goals of the municipal agenda: by how much social-assistance-nok and dropout-share are to change, in their units, or as { share: … } of what the baseline has.',
}

/** The name of a scenario that does not state one. */
export const nameFrom = (file: string): string => basename(file, extname(file)).normalize('NFC')

/** The problem of a text that is not a valid name, whether the file states it or is itself named so. */
const notAName = (place: Place | undefined, file: string, name: string): Problem =>
  place === undefined
    ? problemWithFile(file, say().fileName, {
        found: say().named(name.slice(0, 100)),
        expected: say().otherName(nameRule()),
      })
    : problemAt(place, say().noName, { expected: nameRule() })

/** The texts at the top of a file. */
export interface Headings {
  readonly name: string
  readonly description: string
  readonly question: string
  /** in which its results are told, unless the user asks for another */
  readonly language?: Language
}

/** Reads the texts of a file from its blocks, lowest first, and checks its name. */
export function headingsOf(roots: readonly BlockNode[], file: string, problems: Problem[]): Headings {
  const last = (key: string): Node | undefined =>
    roots.map((root) => nodeAt(root, key)).findLast((node) => node !== undefined)
  const textAt = (key: string): string | undefined => textIn(last(key))
  const name = textAt('name')?.normalize('NFC') ?? nameFrom(file)
  if (!isName(name)) problems.push(notAName(last('name')?.place, file, name))
  const language = LANGUAGES.find((one) => one === textAt('language'))
  return {
    name,
    description: textAt('description') ?? '',
    question: textAt('question') ?? '',
    ...(language === undefined ? {} : { language }),
  }
}

/** The keys at the top of a scenario file. */
const KEYS: Keys = {
  path: '',
  table: { ...HEADINGS, ...registry },
  others: { extends: 'value', limits: 'block', precision: 'block', goals: 'block' },
}

/** Keys found only in comparison files, in the order in which they are looked for. */
const OF_COMPARISONS = ['baseline', 'alternatives', 'vary', 'outcomes', 'bands']

function notAScenario(key: string, root: BlockNode): Problem {
  const { comparison, scenario, ofComparisons, ownFile } = say()
  const place = keyAt(root, key)
  return key === 'baseline'
    ? problemAt(place, comparison, { expected: scenario })
    : problemAt(place, ofComparisons(key), { expected: ownFile })
}

/** Checks the block at the top of a file. Adds to the findings and returns the block without anything unusable. */
export function checkKeys(root: BlockNode, findings: Findings): BlockNode {
  const usable = new Map<string, Entry>()
  const comparison = OF_COMPARISONS.find((key) => root.entries.has(key))
  if (comparison !== undefined) {
    findings.problems.push(notAScenario(comparison, root))
    return { ...root, entries: usable }
  }
  const meant = meantBlock(root, KEYS, findings.problems)
  for (const [key, { key: place, value }] of meant.entries) {
    const entry = Object.hasOwn(HEADINGS, key) ? headingFor(key, value) : KEYS.table[key]
    const node = Object.hasOwn(OTHER_KEYS, key) ? value : checkEntry(entry, value, key, findings)
    if (node !== undefined) usable.set(key, { key: place, value: node })
  }
  return { ...meant, entries: usable }
}
