import { visibleInLine } from './terminal.ts'

const LONGEST_QUOTE = 60
const LONGEST_PATH = 300

/** What a user wrote, as a message quotes it: on one line and not too long for a message. */
export function quoted(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return visibleInLine(short)
}

/** A path for a message; only its end if it is longer than any valid path. */
export const quotedPath = (path: string): string =>
  path.length > LONGEST_PATH ? `…${path.slice(-LONGEST_PATH)}` : path
