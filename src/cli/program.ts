import yargs, { type Argv, type FallbackCompletionFunction } from 'yargs'
import { spokenLanguage, texts } from '../locale/language.ts'
import { describeError, exitCodeOf, exitCodes, UsageError } from '../errors.ts'
import { statedLanguage } from '../scenario/stated-language.ts'
import { ASKED_BY_THE_SHELL, COMPLETION, heededWords, refusalOf } from './arguments.ts'
import type { Command, Io, NamedOptions } from './command.ts'
import { commandEntries, doesIt, type CommandEntry } from './commands.ts'
import { defaultWords, optionWords } from './options.ts'
import { refuseUnknownLanguage, speakAsAsked } from './spoken.ts'
import { outputTo, type Stream } from './terminal/output.ts'
import { version } from './version.ts'

const say = texts({
  en: {
    usage: 'Simulates a welfare office under dual and under unitary leadership.\n\n$0 <command> [options]',
    completes: 'Print a script that completes commands, options and scenarios in the shell',
    /** a heading that yargs says in English only */
    positionals: 'Positionals:',
    noFolder: 'the folder in which delt was started is gone; change to another one',
  },
  nb: {
    usage: 'Simulerer et Nav-kontor under todelt og under enhetlig ledelse.\n\n$0 <kommando> [alternativer]',
    completes: 'Skriv ut et skript som fullfører kommandoer, alternativer og scenarioer i skallet',
    positionals: 'Argumenter:',
    noFolder: 'mappen som delt ble startet i, finnes ikke lenger; gå til en annen',
  },
  nn: {
    usage: 'Simulerer eit Nav-kontor under todelt og under einskapleg leiing.\n\n$0 <kommando> [alternativ]',
    completes: 'Skriv ut eit skript som fullfører kommandoar, alternativ og scenario i skalet',
    positionals: 'Argument:',
    noFolder: 'mappa som delt vart starta i, finst ikkje lenger; gå til ei anna',
  },
})

/** The environment in which delt is started; it becomes an `Io`. */
type World = Pick<Io, 'stdin' | 'env' | 'interrupt'> & { readonly stdout: Stream; readonly stderr: Stream }

/** The whole program: does what the words after `delt` ask for and gives the exit code. */
export async function run(words: readonly string[], world: World): Promise<number> {
  const { stdout, stderr, env } = world
  const io = { ...world, words, stdout: outputTo(stdout, env), stderr: outputTo(stderr, env) }
  speakAsAsked(io)
  try {
    refuseUnknownLanguage(io)
    return await perform(words, io)
  } catch (error) {
    io.stderr.write(`${describeError(error, version, words)}\n`)
    return exitCodeOf(error)
  }
}

async function perform(words: readonly string[], io: Io): Promise<number> {
  refuseLostFolder()
  if (words.length === 0) {
    io.stderr.write(`${parse(['--help'], NOTHING_LOADED, io).text}\n`)
    return exitCodes.usage
  }
  const loaded = await loadedFor(words)
  const { chosen, text } = parse(heededWords(words, loaded.commands), loaded, io)
  if (chosen !== undefined) return carryOut(chosen, io)
  io.stdout.write(`${text}\n`)
  return exitCodes.done
}

/** Does what a command is for, in the language of what it works on where nobody asks for another. */
function carryOut({ command, args }: Chosen, io: Io): Promise<number> {
  const [first] = Object.keys(command.positionals)
  const [file] = [args[first]].flat()
  if (typeof file === 'string') speakAsAsked(io, statedLanguage(file))
  return command.run(args as never, io)
}

/** Throws UsageError where somebody has removed the folder in which delt is started. */
function refuseLostFolder(): void {
  try {
    process.cwd()
  } catch {
    throw new UsageError(say().noFolder)
  }
}

/** The code that the words need; they do not wait for the libraries of anything else. */
interface Loaded {
  /** those that the words name */
  readonly commands: ReadonlyMap<CommandEntry, Command>
  /** used where the shell asks what may follow */
  readonly complete: FallbackCompletionFunction
}

const NOTHING_LOADED: Loaded = { commands: new Map(), complete: (_current, _argv, offer) => offer() }

async function loadedFor(words: readonly string[]): Promise<Loaded> {
  const named = commandEntries.filter(({ name }) => words.includes(name))
  const commands = await Promise.all(
    named.map(async (entry) => [entry, (await entry.load()).default] as const),
  )
  const isAsked = words[0] === ASKED_BY_THE_SHELL
  const { complete } = isAsked ? await import('./commands/completion.ts') : NOTHING_LOADED
  return { commands: new Map(commands), complete }
}

interface Chosen {
  readonly command: Command
  readonly args: Readonly<Record<string, unknown>>
}

/** The result of parsing: a command with its arguments, or else a text to show, such as the help. */
function parse(
  words: readonly string[],
  { commands, complete }: Loaded,
  io: Io,
): { readonly chosen: Chosen | undefined; readonly text: string } {
  let chosen: Chosen | undefined
  let text = ''
  const parser = program(io, complete)
  const isShown = words.includes('--help') || words[0] === ASKED_BY_THE_SHELL
  // What yargs objects to is read in English and said in delt’s own words.
  parser.locale(isShown ? spokenLanguage() : 'en').updateStrings({ 'Positionals:': say().positionals })
  // Yargs handles this word itself, but does not count it among the commands that it knows.
  if (words[0] === COMPLETION) parser.strict(false)
  for (const entry of commandEntries) {
    const command = commands.get(entry)
    const build = (inner: Argv) => (command === undefined ? inner : withCommand(inner, command, isShown))
    parser.command(`${entry.name} ${entry.takes}`.trim(), doesIt(entry), build, (args) => {
      if (command !== undefined) chosen = { command, args }
    })
  }
  void parser.parse([...words], {}, (error, _args, output) => {
    if (error) throw refusalOf(error, words, commands)
    text = output
  })
  return { chosen, text }
}

function program({ stdout }: Io, complete: FallbackCompletionFunction): Argv {
  return yargs()
    .scriptName('delt')
    .usage(say().usage)
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-positional-numbers': false,
    })
    .version(version)
    .completion(COMPLETION, say().completes, complete)
    .strict()
    .exitProcess(false)
    .showHelpOnFail(false)
    .wrap(Math.min(100, stdout.columns ?? 80))
}

/** @param isShown whether the descriptions of the options will be seen */
function withCommand(parser: Argv, { positionals, options, help }: Command, isShown: boolean): Argv {
  const { words, examples, notes } = help()
  for (const [name, positional] of Object.entries(positionals)) {
    // Otherwise the help shows an empty list as the default of a required list of files.
    const noDefault = positional.demandOption === true ? { default: undefined } : {}
    parser.positional(name, { ...positional, ...noDefault, describe: words[name] })
  }
  if (!isShown) return parser.options(hidden(options))
  for (const [typed, meaning] of Object.entries(examples)) parser.example(`$0 ${typed}`, meaning)
  return parser.options(described(options, words)).epilogue(notes)
}

/** Options with what they mean: in this command, or else in all of them. */
function described(options: NamedOptions, own: Readonly<Record<string, string>>): NamedOptions {
  const [common, defaults]: readonly Readonly<Partial<Record<string, string>>>[] = [
    optionWords(),
    defaultWords(),
  ]
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { defaultDescription: defaults[name], ...option, describe: own[name] ?? common[name] },
    ]),
  )
}

/** Hides options from the help, because yargs lays it out for every command, which takes longer than all the rest. */
const hidden = (options: NamedOptions): NamedOptions =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, hidden: true }]))
