import type { Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { quotedPath } from '../../text/quote.ts'

const say = texts({
  en: {
    found: (again: string, before: string, where: string) =>
      `“${again}”, and before it “${before}” at ${where}`,
    expected: 'one of the two',
  },
  nb: {
    found: (again, before, where) => `«${again}», og før det «${before}» i ${where}`,
    expected: 'bare én av de to',
  },
  nn: {
    found: (again, before, where) => `«${again}», og før det «${before}» i ${where}`,
    expected: 'berre éin av dei to',
  },
})

/** A text that was read: a file, or an option of the command line. */
export interface Source {
  /** the file name as messages show it */
  readonly file: string
  readonly text: string
}

/** A stretch of a source, as offsets of its first character and of the one after its last. */
export interface Place {
  readonly source: Source
  readonly start: number
  readonly end: number
}

export interface Details {
  readonly found?: string | undefined
  readonly expected?: string | undefined
  readonly nearest?: string | undefined
}

const FRAME_WIDTH = 100
const lineStartsOf = new WeakMap<Source, readonly number[]>()

function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source)
  if (known !== undefined) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1)
  lineStartsOf.set(source, starts)
  return starts
}

/** Line and column of the beginning of a place, both counted from 1. */
function lineAndColumn({ source, start }: Place): { line: number; column: number } {
  const starts = lineStarts(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle] > start) high = middle - 1
    else low = middle
  }
  return { line: low + 1, column: start - starts[low] + 1 }
}

/** The text at a place. */
export const textAt = ({ source, start, end }: Place): string => source.text.slice(start, end)

/** The details of a problem where two places state the same thing. */
export const saidTwice = (again: Place, before: Place): Details => ({
  found: say().found(textAt(again), textAt(before), fileAndLine(before)),
  expected: say().expected,
})

/** A place as `file:line`. */
export function fileAndLine(place: Place): string {
  return `${place.source.file}:${lineAndColumn(place).line}`
}

// Control characters would misplace the caret, or move the cursor of the terminal.
const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ')

/** The line of the place and its neighbours, with carets under the place; long lines are cut around it. */
function frameOf(place: Place): string {
  const { line, column } = lineAndColumn(place)
  const starts = lineStarts(place.source)
  const from = column > FRAME_WIDTH - 20 ? column - FRAME_WIDTH / 2 : 0
  const textOf = (number: number): string =>
    printable(place.source.text.slice(starts[number - 1], (starts[number] ?? Infinity) - 1)).slice(
      from,
      from + FRAME_WIDTH,
    )
  const lastOnLine = Math.min(place.end, (starts[line] ?? place.source.text.length + 1) - 1)
  const carets = Math.max(1, Math.min(lastOnLine - place.start, from + FRAME_WIDTH - column + 1))
  const width = String(line + 1).length
  const row = (number: number, mark: string): string =>
    `${mark} ${String(number).padStart(width)} | ${textOf(number)}`.trimEnd()
  return [
    ...(line > 1 ? [row(line - 1, ' ')] : []),
    row(line, '>'),
    `  ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(carets)}`,
    ...(starts[line] < place.source.text.length ? [row(line + 1, ' ')] : []),
  ].join('\n')
}

/** A problem at a place, with its frame. */
export function problemAt(
  place: Place,
  message: string,
  details: Details = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return {
    file: place.source.file,
    ...lineAndColumn(place),
    message,
    ...details,
    frame: frameOf(place),
    severity,
  }
}

/** A problem with a file as a whole. */
export function problemWithFile(file: string, message: string, details: Details = {}): Problem {
  return { file: quotedPath(file), line: 1, column: 1, message, ...details, severity: 'error' }
}
