/** Texts at the top of a file that may be stated once, or in each language: `{ en: …, nb: …, nn: … }`. */
import { LANGUAGES, spokenLanguage } from '../../locale/language.ts'
import { section } from '../registry/row.ts'
import type { Section, TextRow } from '../registry/row.ts'
import { nodeAt } from './tree.ts'
import type { Node } from './tree.ts'

/** What a text is checked against where it is stated in each language. */
export const inLanguages = (row: TextRow): Section =>
  section('', row.meaning, Object.fromEntries(LANGUAGES.map((language) => [language, row])))

/** A text in the spoken language, otherwise in the first one in which it is stated. */
export function textIn(node: Node | undefined): string | undefined {
  if (node?.kind !== 'block') return node?.kind === 'scalar' ? node.written : undefined
  const stated = [spokenLanguage(), ...LANGUAGES].map((language) => nodeAt(node, language))
  return textIn(stated.find((text) => text?.kind === 'scalar'))
}
