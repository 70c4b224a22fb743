import { languageIn, type Language } from '../locale/language.ts'
import { fileOf, readSource } from './language/file.ts'
import { readText } from './language/read.ts'
import { nodeAt } from './language/tree.ts'

/**
 * The language that a scenario or comparison file states, before anything is said about the file; undefined where it
 * states none or cannot be read.
 */
export function statedLanguage(file: string): Language | undefined {
  const reference = fileOf(file, '.')
  const source = 'path' in reference ? readSource(reference.path) : undefined
  const root = source !== undefined && 'text' in source ? readText(source).root : undefined
  const node = nodeAt(root, 'language')
  return node?.kind === 'scalar' ? languageIn(node.written) : undefined
}
