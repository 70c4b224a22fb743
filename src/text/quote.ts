import { visibleInLine } from './terminal.ts'

const LONGEST_QUOTE = 60
const LONGEST_PATH = 300

/** What a user wrote, as a message quotes it: on one line, and not longer than a message can bear. */
export function quoted(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return visibleInLine(short)
}

/** The end of a path, where it is longer than any that a machine knows. */
export const quotedPath = (path: string): string =>
  path.length > LONGEST_PATH ? `…${path.slice(-LONGEST_PATH)}` : path
