import type { Writable } from 'node:stream'
import picocolors from 'picocolors'
import { visible, visibleInLine } from '../../text/terminal.ts'

/** One line that is printed bold on a terminal that supports it. */
class Bold {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export const bold = (text: string): Bold => new Bold(text)

/** What is written: a text, or parts one after the other. */
export type Shown = string | Bold | readonly Shown[]

/** A stream, and what is known of the terminal behind it. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Where delt writes. Whatever a text contains, the terminal only displays it: control characters have no effect. */
export interface Output {
  readonly write: (shown: Shown) => void
  /** Writes a text that stays on one line, whatever it quotes. */
  readonly line: (text: string) => void
  readonly isTTY: boolean
  readonly columns: number | undefined
  /** for a progress bar, which moves the cursor and shows no text from a user */
  readonly stream: Stream
}

/** The only way in which delt writes to a stream. */
export function outputTo(stream: Stream, env: Readonly<Record<string, string | undefined>>): Output {
  const isTTY = stream.isTTY === true
  const colours = picocolors.createColors(isTTY && !env['NO_COLOR'])
  const textOf = (shown: Shown): string => {
    if (typeof shown === 'string') return visible(shown)
    return shown instanceof Bold ? colours.bold(visibleInLine(shown.text)) : shown.map(textOf).join('')
  }
  return {
    write: (shown) => void stream.write(textOf(shown)),
    line: (text) => void stream.write(`${visibleInLine(text)}\n`),
    isTTY,
    get columns() {
      return stream.columns
    },
    stream,
  }
}
