/** The blocks of docs/parameters.md, generated from the registry and the shipped offices. */
import { parameterListing } from '../cli/commands/params.ts'
import { formatListing } from '../cli/terminal/listing.ts'
import { loadScenario } from '../scenario/load.ts'
import { DIVIDE_LEVERS } from '../scenario/registry/leadership.ts'
import { measureParameters } from '../scenario/registry/measures.ts'
import { registeredRows } from '../scenario/registry/rows.ts'
import type { Measure, Scenario } from '../scenario/scenario.ts'
import { markdownCode, markdownTable } from '../text/markdown.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'

export const parameterBlocks = {
  provenance: provenanceSentence,
  groups: () => groupTable(loadScenario('dual').scenario),
  teams: () => teamTable(loadScenario('dual').scenario),
  measures: () => measureTable(loadScenario('dual').scenario),
  levers: leverTable,
  // Headings go one level lower, because here the listing is part of a document.
  parameters: () => formatListing(parameterListing(), 'md').replaceAll(/^## /gm, '### ').trimEnd(),
}

/** Switches are not counted. */
function provenanceSentence(): string {
  const counted = registeredRows.filter(({ path }) => !path.startsWith('mechanisms.'))
  const count = (kind: string) => counted.filter(({ row }) => row.provenance === kind).length
  const kinds = ['seed', 'literature', 'calibrated', 'assumption']
  const parts = kinds.map((kind) => `${count(kind)} \`${kind}\``)
  return `Of ${counted.length} parameters besides switches, ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`
}

function groupTable({ groups }: Scenario): string {
  const header = ['group', 'arrivals a year', 'enters', 'health', 'social', 'skills', 'work', 'trust']
  return markdownTable(
    [...header, 'state benefit', 'assistance', 'age', 'education', 'newcomers', 'pupils'],
    groups.map((group) => [
      group.name,
      ...[group.arrivalsPerYear, group.entrySide, ...Object.values(group.needs), group.trust].map(String),
      ...[group.stateBenefitShare, group.assistanceShare].map(String),
      `${group.ageFrom}–${group.ageTo}`,
      ...[group.education, group.newcomers, group.pupils].map(yes),
    ]),
    'texts',
  ).source
}

const yes = (flag: boolean): string => (flag ? 'yes' : '')

function teamTable({ teams }: Scenario): string {
  return markdownTable(
    ['team', 'side', 'advisors', 'caseload', 'groups', 'effort categories'],
    teams.map((team) => [
      team.name,
      team.side,
      `${team.advisors}`,
      `${team.caseload}`,
      team.groups.join(', '),
      team.efforts.length === EFFORTS.length ? 'all' : team.efforts.join(', '),
    ]),
    'texts',
  ).source
}

function measureTable({ measures }: Scenario): string {
  const header = ['measure', 'owner', 'places', 'days', 'health', 'social', 'skills', 'work']
  return markdownTable(
    [...header, 'tolerated health', 'tolerated social', 'NOK a month', 'rules'],
    measures.map((measure) => [
      measure.name,
      measure.owner,
      measure.permanent ? 'for all' : `${measure.places}`,
      measure.permanent ? 'no end' : `${measure.days}`,
      ...Object.values(measure.effects).map(String),
      ...Object.values(measure.tolerance).map(String),
      `${measure.costPerMonth}`,
      rulesOf(measure),
    ]),
    'texts',
  ).source
}

/** Properties that a measure has only if it says so. */
const MEASURE_FLAGS = Object.entries(measureParameters.fields)
  .filter(([, row]) => row.kind === 'flag' && !row.default)
  .map(([name]) => name as keyof typeof measureParameters.fields)

function rulesOf(measure: Measure): string {
  const { groups, efforts, minimumStays, minimumWorkNeed } = measure
  return [
    ...(groups.length > 0 ? [`only ${groups.join(', ')}`] : []),
    ...(efforts.length > 0 ? [`only ${efforts.join(', ')}`] : []),
    ...(minimumStays > 0 ? [`after ${minimumStays} measures`] : []),
    ...(minimumWorkNeed > 0 ? [`work need above ${minimumWorkNeed}`] : []),
    ...MEASURE_FLAGS.filter((flag) => measure[flag] === true),
  ].join('; ')
}

function leverTable(): string {
  const names = [
    'dual',
    'unitary',
    'unitary-social-work-leader',
    'unitary-state-leader',
    'unitary-business-leader',
  ]
  const offices = names.map((name) => loadScenario(name).scenario)
  const divide: readonly string[] = DIVIDE_LEVERS
  const practice = registeredRows
    .map(({ path }) => path)
    .filter((path) => path.startsWith('leadership.') && !divide.includes(path))
  const row = (path: string) => [
    markdownCode(path),
    divide.includes(path) ? 'divide' : 'practice',
    ...offices.map((office) => String(valueAt(office, path))),
  ]
  return markdownTable(['lever', 'kind', ...names], [...divide, ...practice].map(row), 'texts').source
}

function valueAt(scenario: Scenario, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], scenario)
}
