import { UsageError } from '../errors.ts'
import { nearestOf } from '../scenario/nearest.ts'
import type { Command } from './command.ts'
import { commandEntries, type CommandEntry } from './commands.ts'
import { LARGEST } from './options.ts'

type Arguments = Readonly<Record<string, unknown>>

/**
 * The arguments that yargs found, once what it lets pass is seen to: an option given twice that takes one value, and
 * numbers that are none. Every number that delt takes is whole and at least 1; some may not be so large that the
 * machine could not hold what they ask for. Throws UsageError.
 */
export function checkedArguments(args: Arguments, { options }: Command): Arguments {
  for (const [name, { array, type }] of Object.entries(options)) {
    const value = args[name]
    if (value === undefined) continue
    if (Array.isArray(value) && array !== true) throw new UsageError(`--${name} is given more than once`)
    if (type !== 'number') continue
    const most = LARGEST.get(name) ?? Number.MAX_SAFE_INTEGER
    if (!Number.isSafeInteger(value) || Number(value) < 1 || Number(value) > most) {
      const bounds = LARGEST.has(name) ? `from 1 to ${most}` : 'at least 1'
      throw new UsageError(`--${name} takes a whole number, ${bounds}`)
    }
  }
  return args
}

/** What yargs refuses, in the words of delt, with the name that was probably meant. */
export function refusalOf(
  error: Error,
  words: readonly string[],
  commands: ReadonlyMap<CommandEntry, Command>,
): Error {
  if (error.name !== 'YError') return error
  const entry = commandEntries.find(({ name }) => name === words.find((word) => !word.startsWith('-')))
  const help = `see delt ${entry === undefined ? '' : `${entry.name} `}--help`
  const command = entry && commands.get(entry)
  const [, unknown] = /^Unknown arguments?: ([^,]*)/.exec(error.message) ?? []
  if (unknown !== undefined) {
    const message = describeUnknown(unknown, words, entry, command)
    return new UsageError(`${message}; ${help}`)
  }
  const [, valueless] = /^Not enough arguments following: (.*)/.exec(error.message) ?? []
  if (valueless !== undefined) return new UsageError(`--${valueless} needs a value; ${help}`)
  const [, option, given, choices] = /Argument: (.*), Given: "(.*)", Choices: (.*)/.exec(error.message) ?? []
  if (option !== undefined)
    return new UsageError(`${describeChoice(option, given, choices, command)}; ${help}`)
  if (error.message.startsWith('Not enough non-option arguments'))
    return new UsageError(`delt ${entry?.name} needs ${entry?.takes}; ${help}`)
  return new UsageError(`${error.message}; ${help}`)
}

function describeUnknown(
  name: string,
  words: readonly string[],
  entry: CommandEntry | undefined,
  command: Command | undefined,
): string {
  const isOption = words.some((word) => /^--?([^=]*)/.exec(word)?.[1] === name)
  if (isOption) {
    const nearest = nearestOf(name, [...Object.keys(command?.options ?? {}), 'help', 'version'])
    const where = entry === undefined ? 'delt' : `delt ${entry.name}`
    return `${where} has no option --${name}${nearest === undefined ? '' : `; did you mean --${nearest}?`}`
  }
  if (entry !== undefined) return `delt ${entry.name} does not take “${name}”`
  const nearest = nearestOf(
    name,
    commandEntries.map((known) => known.name),
  )
  return `delt has no command ${name}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`
}

function describeChoice(name: string, given: string, choices: string, command: Command | undefined): string {
  const known = choices.replaceAll('"', '').split(', ')
  const dashes = command !== undefined && name in command.options ? '--' : ''
  return `${dashes}${name} takes ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, not “${given}”`
}
