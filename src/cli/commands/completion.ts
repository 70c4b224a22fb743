import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FallbackCompletionFunction } from 'yargs'
import { ScenarioError } from '../../errors.ts'
import { ACTIVITY_IDS } from '../../events/event-sample.ts'
import { outcomes } from '../../results/outcomes.ts'
import { shippedScenarios } from '../../scenario/language/file.ts'
import { OFFICE } from '../../scenario/language/layers.ts'
import { isVaried } from '../../scenario/language/variation.ts'
import { loadScenario } from '../../scenario/load.ts'
import { entryAt, registeredRows } from '../../scenario/registry/rows.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { visibleInLine } from '../../text/terminal.ts'
import { commandEntries } from '../commands.ts'

/** Positionals and options whose value is a scenario. */
const SCENARIO_POSITIONAL = /<scenario|<baseline/

type Values = (typed: string, words: readonly string[]) => readonly string[]

/** What is offered as the value of an option, given the part already typed and the words of the command. */
const VALUES: ReadonlyMap<string, Values> = new Map<string, Values>([
  ['from', scenariosLike],
  ['against', scenariosLike],
  ['set', parametersLike],
  ['vary', (typed, words) => parametersLike(typed, words).filter((text) => isVaried(text.split('=', 1)[0]))],
  ['until', outcomeIds],
  ['maximise', outcomeIds],
  ['minimise', outcomeIds],
  ['precision', () => outcomes.map(({ id }) => `${id}=`)],
  ['outcomes', (typed) => outcomes.map(({ id }) => `${/^.*,|/.exec(typed)?.[0]}${id}`)],
  ['events', eventsLike],
  ['group', (_, words) => scenarioIn(words).groups.map(({ name }) => name)],
])

/**
 * What the shell offers for an unfinished word: scenarios where a command takes them, paths and outcomes after the
 * options that take them, and otherwise the commands and options that yargs knows. Where nothing is offered, the shell
 * completes file names by itself.
 */
export const complete: FallbackCompletionFunction = (current, argv, offerDefaults, done) => {
  const words = argv._.map(String)
  const entry = commandEntries.find(({ name }) => words.includes(name))
  const option = [...VALUES.keys()].find((name) => [argv[name]].flat().at(-1) === current)
  const values = option === undefined ? undefined : VALUES.get(option)
  if (current.startsWith('-')) offerDefaults()
  else if (values !== undefined) done(values(current, words).filter((text) => text.startsWith(current)))
  else if (entry !== undefined && SCENARIO_POSITIONAL.test(entry.takes)) done([...scenariosLike(current)])
  else offerDefaults()
}

/** The parts of what `--events` may ask for, or names of activities; what is already said stays. */
function eventsLike(typed: string): readonly string[] {
  const [said = ''] = /^.*,/.exec(typed) ?? []
  const [list] = /^activities=(?:.*\+)?/.exec(typed.slice(said.length)) ?? []
  if (list !== undefined) return ACTIVITY_IDS.map((id) => `${said}${list}${id}`)
  return ['persons=', 'replications=', 'activities=', 'gz']
    .filter((part) => !`,${said}`.includes(`,${part}`))
    .map((part) => `${said}${part}`)
}

function outcomeIds(): readonly string[] {
  return outcomes.map(({ id }) => id)
}

/** Paths of the first scenario among the words, each with an equals sign, and with its values if they can be listed. */
function parametersLike(typed: string, words: readonly string[]): readonly string[] {
  const [path] = typed.split('=', 1)
  if (typed.includes('=')) return valuesOf(path).map((value) => `${path}=${value}`)
  const scenario = scenarioIn(words)
  const changes = changesIn(scenario, typed)
  return registeredRows.flatMap((row) => pathsOf(row.path, scenario, changes).map((one) => `${one}=`))
}

function valuesOf(path: string): readonly string[] {
  const entry = entryAt(path.split('.'))
  if (entry?.kind === 'flag') return ['true', 'false']
  return entry?.kind === 'choice' ? entry.options : []
}

/** A path of the registry, once for each team, group, measure or dated change it applies to, and within each change. */
function pathsOf(path: string, scenario: Scenario, changes: readonly string[]): readonly string[] {
  const [key, name] = path.split('.')
  const namesIn = (collection: string) =>
    collection === 'reform'
      ? changes
      : scenario[collection as 'teams' | 'groups' | 'measures'].map((item) => item.name)
  const own = name === '<name>' ? namesIn(key).map((one) => path.replace('<name>', one)) : [path]
  const changed = changes
    .flatMap((change) => own.map((one) => `reform.${change}.${one}`))
    .filter((one) => entryAt(one.split('.')) !== undefined)
  return [...own, ...changed]
}

/** The dated changes of a scenario, and the one that the user may be about to add. */
function changesIn({ reform }: Scenario, typed: string): readonly string[] {
  const [, fresh] = /^reform\.([^.=]+)\./.exec(typed) ?? []
  return [...new Set([...reform.map(({ name }) => name), ...(fresh === undefined ? [] : [fresh])])]
}

function scenarioIn(words: readonly string[]): Scenario {
  for (const word of words) {
    try {
      return loadScenario(word).scenario
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
    }
  }
  return loadScenario(OFFICE).scenario
}

/** Names of shipped scenarios, and YAML files in the folder that the word points to. */
function scenariosLike(word: string): readonly string[] {
  const folder = word.endsWith('/') ? word : dirname(word)
  const files = filesIn(folder)
    // Other names would not pass through the shell unchanged.
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
