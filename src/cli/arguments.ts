import { UsageError } from '../errors.ts'
import { texts } from '../locale/language.ts'
import { fileOf } from '../scenario/language/file.ts'
import { nearestOf } from '../scenario/language/nearest.ts'
import { quoted } from '../text/quote.ts'
import type { Command } from './command.ts'
import { commandEntries, type CommandEntry } from './commands.ts'
import { IdleWord, optionsIn, withEqualsSigns } from './typed-options.ts'

const say = texts({
  en: {
    alone: (option: string) => `${option} stands alone or after a command`,
    optionsAfter: (option: string) => `delt has no option ${option}; options come after the command`,
    noOption: (option: string, nearest: string) => `delt has no option ${option}; did you mean ${nearest}?`,
    noCommand: (word: string) => `delt has no command ${word}`,
    meant: (message: string, nearest: string) => `${message}; did you mean ${nearest}?`,
    needs: (command: string, what: string) => `delt ${command} needs ${what}`,
    takesNo: (command: string, word: string) => `delt ${command} does not take “${word}”`,
    choice: (name: string, others: string, last: string, given: string) =>
      `${name} takes ${others} or ${last}, not “${given}”`,
    see: (message: string, help: string) => `${message}; see ${help}`,
  },
  nb: {
    alone: (option) => `${option} står alene eller etter en kommando`,
    optionsAfter: (option) => `delt har ikke noe alternativ ${option}; alternativer står etter kommandoen`,
    noOption: (option, nearest) => `delt har ikke noe alternativ ${option}; mente du ${nearest}?`,
    noCommand: (word) => `delt har ingen kommando ${word}`,
    meant: (message, nearest) => `${message}; mente du ${nearest}?`,
    needs: (command, what) => `delt ${command} trenger ${what}`,
    takesNo: (command, word) => `delt ${command} tar ikke imot «${word}»`,
    choice: (name, others, last, given) => `${name} kan være ${others} eller ${last}, ikke «${given}»`,
    see: (message, help) => `${message}; se ${help}`,
  },
  nn: {
    alone: (option) => `${option} står åleine eller etter ein kommando`,
    optionsAfter: (option) => `delt har ikkje noko alternativ ${option}; alternativ står etter kommandoen`,
    noOption: (option, nearest) => `delt har ikkje noko alternativ ${option}; meinte du ${nearest}?`,
    noCommand: (word) => `delt har ingen kommando ${word}`,
    meant: (message, nearest) => `${message}; meinte du ${nearest}?`,
    needs: (command, what) => `delt ${command} treng ${what}`,
    takesNo: (command, word) => `delt ${command} tek ikkje imot «${word}»`,
    choice: (name, others, last, given) => `${name} kan vere ${others} eller ${last}, ikkje «${given}»`,
    see: (message, help) => `${message}; sjå ${help}`,
  },
})

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
  return withEqualsSigns(words)
}

/** Without a command, delt offers the general help, the help of one command, and the version. */
function heededAlone(words: readonly string[]): readonly string[] {
  const [first, second] = words
  if (ALONE.includes(first)) {
    if (second === undefined || (first === '--help' && entryOf([second]) !== undefined))
      return words.slice(0, 2)
    throw refusal(undefined, say().alone(first))
  }
  if (!first.startsWith('-')) throw refusal(undefined, noCommand(first))
  const [word] = first.split('=', 1)
  const nearest = nearestOf(word, ALONE)
  throw refusal(
    undefined,
    nearest === undefined ? say().optionsAfter(quoted(word)) : say().noOption(quoted(word), nearest),
  )
}

function noCommand(word: string): string {
  const names = [...commandEntries.map(({ name }) => name), COMPLETION, ...ALONE]
  const nearest = 'path' in fileOf(word, '.') ? `delt run ${quoted(word)}` : nearestOf(word, names)
  return withNearest(say().noCommand(quoted(word)), nearest)
}

const withNearest = (message: string, nearest: string | undefined): string =>
  nearest === undefined ? message : say().meant(message, nearest)

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
  if (missing !== undefined) return refusal(name, say().needs(name, `--${missing}`))
  const [, option, given, choices] =
    /Argument: (.*?), Given: "(.*?)", Choices: ([^\n]*)/s.exec(error.message) ?? []
  if (option !== undefined)
    return refusal(name, describeChoice(option, given, choices, entry && commands.get(entry)))
  if (entry !== undefined && error.message.startsWith('Not enough non-option arguments'))
    return refusal(name, say().needs(name, entry.takes))
  return refusal(name, error.message)
}

const refusal = (command: string | undefined, message: string): UsageError =>
  new UsageError(say().see(message, `delt ${command === undefined ? '' : `${command} `}--help`))

const doesNotTake = (command: string, word: string): string => say().takesNo(command, quoted(word))

function describeChoice(name: string, given: string, choices: string, command: Command | undefined): string {
  const known = choices.replaceAll('"', '').split(', ')
  const dashes = command !== undefined && Object.hasOwn(command.options, name) ? '--' : ''
  const [others, last] = [known.slice(0, -1).join(', '), known[known.length - 1]]
  return withNearest(say().choice(`${dashes}${name}`, others, last, quoted(given)), nearestOf(given, known))
}
