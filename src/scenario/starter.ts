import { basename } from 'node:path'
import { ScenarioError } from '../errors.ts'
import { visibleInLine } from '../text/terminal.ts'
import { commentedLines } from './commented-values.ts'
import type { CommentedValue } from './commented-values.ts'
import { rangeOf } from './language/expectation.ts'
import { SCHEMA } from './language/file.ts'
import { nameFrom } from './language/header.ts'
import type { ScenarioReader } from './load.ts'
import type { ParameterRow } from './registry/row.ts'
import { entryAt } from './registry/rows.ts'
import type { Scenario } from './scenario.ts'

/** The parameters that people change first; the caseloads of two teams are added. */
const FIRST_ASKED = [
  'collaborationRate',
  'leadership.leaders',
  'leadership.jointMeetingsPerMonth',
  'leadership.mixedSeating',
  'leadership.openness',
  'leadership.inHouseActivity',
  'catalogue.overlap',
  'inflow',
] as const
const TEAMS_SHOWN = 2

/**
 * A commented scenario file with the ten parameters that people change first, at the values they have in
 * another scenario, so that the unchanged file means the same.
 *
 * @param file where it will be written
 * @param extended what it extends, as written in the file
 * @param read gives the same scenario with some values set
 */
export function starterFor(file: string, extended: string, read: ScenarioReader): string {
  const base = read([]).scenario
  // Without its folder, so that the file means the same wherever it is moved.
  const own = basename(file)
  const paths = [...FIRST_ASKED, ...caseloadPaths(read, base)]
  const lines = [
    `# yaml-language-server: $schema=./${SCHEMA}`,
    '#',
    '# Replace this with the question that your scenario answers.',
    `name: ${JSON.stringify(nameFrom(file))}`,
    `description: ${JSON.stringify(base.description)}`,
    `question: ${JSON.stringify(base.question)}`,
    '',
    '# Everything that is not stated below is taken over from here.',
    `extends: ${JSON.stringify(extended)}`,
    '',
    ...commentedLines(paths.map((path) => commented(path.split('.'), base))),
    '',
    `# How to go on: \`delt check ${own}\` finds mistakes, \`delt check ${own} --print\` shows every value,`,
    `# \`delt params\` lists everything that can be set, \`delt run ${own}\` simulates it.`,
    '',
  ]
  return lines.map(visibleInLine).join('\n')
}

/** Teams whose caseload can be stated alone without changing their number of advisors. */
function caseloadPaths(read: ScenarioReader, base: Scenario): readonly string[] {
  const fitting = base.teams.filter(({ name, caseload, advisors }) => {
    try {
      const { teams } = read([`teams.${name}.caseload=${caseload}`]).scenario
      return teams.find((team) => team.name === name)?.advisors === advisors
    } catch (error) {
      if (error instanceof ScenarioError) return false
      throw error
    }
  })
  return fitting.slice(0, TEAMS_SHOWN).map(({ name }) => `teams.${name}.caseload`)
}

/** A parameter with a comment above it on its meaning and range. */
const commented = (path: readonly string[], base: Scenario): CommentedValue => ({
  path,
  written: String(valueAt(base, path)),
  above: commentsOn(entryAt(path) as ParameterRow),
})

function commentsOn(row: ParameterRow): readonly string[] {
  const range = 'range' in row ? [`unit: ${row.unit}; plausible: ${rangeOf(row)}`] : []
  return [row.meaning, ...range]
}

/** The value at a path of a resolved scenario. */
export function valueAt(scenario: Scenario, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      Array.isArray(value)
        ? value.find(({ name }: { readonly name: string }) => name === key)
        : (value as Readonly<Record<string, unknown>>)[key],
    scenario,
  )
}
