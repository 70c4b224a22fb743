import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FallbackCompletionFunction } from 'yargs'
import { shippedScenarios } from '../../scenario/language/file.ts'
import { visibleInLine } from '../../text/terminal.ts'
import { commandEntries } from '../commands.ts'

/** Positionals and options whose value is a scenario. */
const SCENARIO_POSITIONAL = /<scenario|<baseline/
const SCENARIO_OPTIONS = ['from', 'against']

/**
 * What the shell offers for an unfinished word: scenarios where a command takes them, and else what yargs knows of
 * commands and options. Where nothing is offered the shell completes file names by itself.
 */
export const complete: FallbackCompletionFunction = (current, argv, offerDefaults, done) => {
  const words = argv._.map(String)
  const entry = commandEntries.find(({ name }) => words.includes(name))
  const isPositional = entry !== undefined && SCENARIO_POSITIONAL.test(entry.takes)
  const isOption = SCENARIO_OPTIONS.some((option) => argv[option] === current)
  if (!current.startsWith('-') && (isPositional || isOption)) done([...scenariosLike(current)])
  else offerDefaults()
}

/** Names of shipped scenarios, and YAML files in the folder that the word points to. */
function scenariosLike(word: string): readonly string[] {
  const folder = word.endsWith('/') ? word : dirname(word)
  const files = filesIn(folder)
    // The rest would not come through the shell as it is.
    .filter((name) => /\.ya?ml$/.test(name) && visibleInLine(name) === name)
    .map((name) => (word.includes('/') ? join(folder, name) : name))
  return [...shippedScenarios(), ...files].filter((name) => name.startsWith(word))
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
