import { basename } from 'node:path'
import { ScenarioError } from '../errors.ts'
import { texts } from '../locale/language.ts'
import { visibleInLine } from '../text/terminal.ts'
import { commentedLines } from './commented-values.ts'
import type { CommentedValue } from './commented-values.ts'
import { rangeOf } from './language/expectation.ts'
import { SCHEMA } from './language/file.ts'
import { nameFrom } from './language/header.ts'
import type { ScenarioReader } from './load.ts'
import type { ParameterRow } from './registry/row.ts'
import { entryAt } from './registry/rows.ts'
import { meaningOf } from './registry/spoken.ts'
import { unitInWords } from './registry/units.ts'
import type { Scenario } from './scenario.ts'

const say = texts({
  en: {
    replace: 'Replace this with the question that your scenario answers.',
    extended: 'Everything that is not stated below is taken over from here.',
    further: (file: string) => [
      `How to go on: \`delt check ${file}\` finds mistakes, \`delt check ${file} --print\` shows every value,`,
      `\`delt params\` lists everything that can be set, \`delt run ${file}\` simulates it.`,
    ],
    range: (unit: string, range: string) => `unit: ${unit}; plausible: ${range}`,
  },
  nb: {
    replace: 'Bytt ut dette med spørsmålet som scenarioet ditt svarer på.',
    extended: 'Alt som ikke er oppgitt nedenfor, er hentet herfra.',
    further: (file) => [
      `Veien videre: \`delt check ${file}\` finner feil, \`delt check ${file} --print\` viser alle verdier,`,
      `\`delt params\` lister opp alt som kan settes, \`delt run ${file}\` simulerer det.`,
    ],
    range: (unit, range) => `enhet: ${unit}; rimelig: ${range}`,
  },
  nn: {
    replace: 'Byt ut dette med spørsmålet som scenarioet ditt svarar på.',
    extended: 'Alt som ikkje er oppgjeve nedanfor, er henta herifrå.',
    further: (file) => [
      `Vegen vidare: \`delt check ${file}\` finn feil, \`delt check ${file} --print\` viser alle verdiar,`,
      `\`delt params\` listar opp alt som kan setjast, \`delt run ${file}\` simulerer det.`,
    ],
    range: (unit, range) => `eining: ${unit}; rimeleg: ${range}`,
  },
})

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
    `# ${say().replace}`,
    `name: ${JSON.stringify(nameFrom(file))}`,
    `description: ${JSON.stringify(base.description)}`,
    `question: ${JSON.stringify(base.question)}`,
    '',
    `# ${say().extended}`,
    `extends: ${JSON.stringify(extended)}`,
    '',
    ...commentedLines(paths.map((path) => commented(path.split('.'), base))),
    '',
    ...say()
      .further(own)
      .map((line) => `# ${line}`),
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
  const range = 'range' in row ? [say().range(unitInWords(row.unit), rangeOf(row))] : []
  return [meaningOf(row), ...range]
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
