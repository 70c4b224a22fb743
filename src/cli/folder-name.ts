import { join } from 'node:path'

/** Names longer than this are cut, so that every file system can hold them. */
const LONGEST = 80

/** The result folder of scenarios where the user names none: `output/dual`, `output/dual-vs-unitary`. */
export function defaultFolder(names: readonly string[]): string {
  const all = names.join('-vs-')
  const [first] = names
  return join('output', all.length <= LONGEST ? all : `${first}-and-${names.length - 1}-more`)
}
