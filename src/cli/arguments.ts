import { UsageError } from '../errors.ts'
import { fileOf } from '../scenario/language/file.ts'
import { nearestOf } from '../scenario/language/nearest.ts'
import { quoted } from '../text/quote.ts'
import type { Command } from './command.ts'
import { commandEntries, type CommandEntry } from './commands.ts'
import { IdleWord, optionsIn } from './typed-options.ts'

/** The command that yargs itself carries out. */
export const COMPLETION = 'completion'

/** What may be typed in place of a command. */
const ALONE = ['--help', '--version']
/** The word with which the shell's completion script asks what may follow. */
export const ASKED_BY_THE_SHELL = '--get-yargs-completions'

/** The command named by the typed words. */
const entryOf = ([first]: readonly string[]): CommandEntry | undefined =>
  commandEntries.find(({ name }) => name === first)

/**
 * The words that are passed on to yargs. Whoever asks for help gets it, whatever else is typed. Throws UsageError where
 * delt would ignore one of the words.
 */
export function heededWords(
  words: readonly string[],
  commands: ReadonlyMap<CommandEntry, Command>,
): readonly string[] {
  const [first, ...rest] = words
  if (first === ASKED_BY_THE_SHELL) return words
  const entry = entryOf(words)
  if (entry === undefined && first !== COMPLETION) return heededAlone(words)
  if (rest.includes('--help')) return [first, '--help']
  try {
    optionsIn(rest, (entry && commands.get(entry))?.options ?? {})
  } catch (error) {
    if (error instanceof IdleWord) throw refusal(first, error.message)
    throw error
  }
  // Yargs handles this word itself and silently ignores any others.
  if (first === COMPLETION && rest.length > 0) throw refusal(first, doesNotTake(first, rest[0]))
  return words
}

/** Without a command, delt offers the general help, the help of one command, and the version. */
function heededAlone(words: readonly string[]): readonly string[] {
  const [first, second] = words
  if (ALONE.includes(first)) {
    if (second === undefined || (first === '--help' && entryOf([second]) !== undefined))
      return words.slice(0, 2)
    throw refusal(undefined, `${first} stands alone or after a command`)
  }
  if (!first.startsWith('-')) throw refusal(undefined, noCommand(first))
  const [word] = first.split('=', 1)
  const nearest = nearestOf(word, ALONE)
  const meant = nearest === undefined ? 'options come after the command' : `did you mean ${nearest}?`
  throw refusal(undefined, `delt has no option ${quoted(word)}; ${meant}`)
}

function noCommand(word: string): string {
  const names = [...commandEntries.map(({ name }) => name), COMPLETION, ...ALONE]
  const nearest = 'path' in fileOf(word, '.') ? `delt run ${quoted(word)}` : nearestOf(word, names)
  return `delt has no command ${quoted(word)}${didYouMean(nearest)}`
}

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; did you mean ${nearest}?`

/** An error of yargs about the words of a command, in delt’s own words. */
export function refusalOf(
  error: Error,
  words: readonly string[],
  commands: ReadonlyMap<CommandEntry, Command>,
): Error {
  if (error.name !== 'YError') return error
  const [name] = words
  const entry = entryOf(words)
  const [, unknown] = /^Unknown arguments?: ([^,]*)/.exec(error.message) ?? []
  if (unknown !== undefined) return refusal(name, doesNotTake(name, unknown))
  const [, missing] = /^Missing required arguments?: ([^,]*)/.exec(error.message) ?? []
  if (missing !== undefined) return refusal(name, `delt ${name} needs --${missing}`)
  const [, option, given, choices] = /Argument: (.*), Given: "(.*)", Choices: (.*)/s.exec(error.message) ?? []
  if (option !== undefined)
    return refusal(name, describeChoice(option, given, choices, entry && commands.get(entry)))
  if (error.message.startsWith('Not enough non-option arguments'))
    return refusal(name, `delt ${name} needs ${entry?.takes}`)
  return refusal(name, error.message)
}

const refusal = (command: string | undefined, message: string): UsageError =>
  new UsageError(`${message}; see delt ${command === undefined ? '' : `${command} `}--help`)

const doesNotTake = (command: string, word: string): string =>
  `delt ${command} does not take “${quoted(word)}”`

function describeChoice(name: string, given: string, choices: string, command: Command | undefined): string {
  const known = choices.replaceAll('"', '').split(', ')
  const dashes = command !== undefined && Object.hasOwn(command.options, name) ? '--' : ''
  const list = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`
  return `${dashes}${name} takes ${list}, not “${quoted(given)}”${didYouMean(nearestOf(given, known))}`
}
