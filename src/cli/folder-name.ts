import { join } from 'node:path'
import { fileName } from '../text/file-name.ts'

/** Where several names are longer than this together, only the first stands for them. */
const LONGEST = 80

/** The result folder of scenarios where the user names none: `output/dual`, `output/dual-vs-unitary`. */
export function defaultFolder(names: readonly string[]): string {
  const all = names.join('-vs-')
  const isShort = names.length === 1 || all.length <= LONGEST
  return join('output', fileName(isShort ? all : `${names[0]}-and-${names.length - 1}-more`))
}
