import type { Writable } from 'node:stream'
import { exitCodes } from '../errors.ts'
import { texts } from '../locale/language.ts'

const say = texts({
  en: { lost: (reason: string) => `the output cannot be written: ${reason}` },
  nb: { lost: (reason) => `utskriften kan ikke skrives: ${reason}` },
  nn: { lost: (reason) => `utskrifta kan ikkje skrivast: ${reason}` },
})

/** The reader has seen enough, as `head` has, or the terminal is closed. */
const NOBODY_READS = new Set(['EPIPE', 'EIO'])

/**
 * Handles output that cannot be written. Where nobody reads it any more, delt carries on without it. Where it is lost
 * for another reason, such as a full disk, delt reports it and ends, because readers would take a part for the whole.
 *
 * @param exit ends the program
 */
export function watchOutput(stdout: Writable, stderr: Writable, exit: (code: number) => void): void {
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (NOBODY_READS.has(code ?? '')) return
    stderr.write(`${say().lost(message)}\n`)
    exit(exitCodes.usage)
  })
  // There is nobody left to tell.
  stderr.on('error', () => undefined)
}
