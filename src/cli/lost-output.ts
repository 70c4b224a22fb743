import type { Writable } from 'node:stream'
import { exitCodes } from '../errors.ts'

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
    stderr.write(`the output cannot be written: ${message}\n`)
    exit(exitCodes.usage)
  })
  // There is nobody left to tell.
  stderr.on('error', () => undefined)
}
