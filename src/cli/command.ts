import type { Readable } from 'node:stream'
import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs'
import { options } from './options.ts'
import type { Output } from './terminal/output.ts'

/** Everything outside delt that a command can reach. Results go to `stdout`, everything else to `stderr`. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** what the user types; only questions in a terminal read it */
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** aborted when the user asks to stop; what is finished by then is kept */
  readonly interrupt: AbortSignal
  /** the words typed after `delt` */
  readonly words: readonly string[]
}

export type NamedOptions = Readonly<Record<string, Options>>

/** What a command takes, and what it does with it. */
export interface Command {
  /** in the order of the usage line */
  readonly positionals: Readonly<Record<string, PositionalOptions>>
  readonly options: NamedOptions
  /** in the spoken language */
  readonly help: () => Help
  /** Gives the exit code; failures that a user can meet are thrown as an ExpectedError. */
  readonly run: (args: never, io: Io) => Promise<number>
}

/** What the help of a command says, besides what it takes. */
interface Help {
  /** what its positionals mean, and those options that do not mean the same as in other commands */
  readonly words: Readonly<Record<string, string>>
  /** what is typed after `delt`, and what that does */
  readonly examples: Readonly<Record<string, string>>
  /** what else a user has to know */
  readonly notes: string
}

/**
 * A command whose arguments get their types from its options; every command also takes a language. Arguments keep the
 * hyphens of their options: `args['no-charts']`.
 */
export function command<P extends Readonly<Record<string, PositionalOptions>>, O extends NamedOptions>(
  parts: Omit<Command, 'run' | 'positionals' | 'options'> & { readonly positionals: P; readonly options: O },
  run: (args: InferredOptionTypes<P> & InferredOptionTypes<O>, io: Io) => Promise<number>,
): Command {
  return { ...parts, options: { ...parts.options, lang: options.lang }, run }
}
