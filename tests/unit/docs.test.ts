import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatListing } from '../../src/cli/terminal/listing.ts'
import { parameterListing } from '../../src/cli/commands/params.ts'
import { OFFICE, PERSON } from '../../src/random/decisions.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { DIVIDE_LEVERS } from '../../src/scenario/registry/leadership.ts'
import { entryAt, registeredRows } from '../../src/scenario/registry/rows.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { markdownCode, markdownTable } from '../../src/text/markdown.ts'
import { namesOf } from '../../src/vocabulary/names.ts'

// A stale document fails here; `npm run docs` (these tests with --update) renews it.

const { scenario: dual } = loadScenario('dual')

/** The content of each generated block of docs/parameters.md. */
const BLOCKS: { readonly [name: string]: () => string } = {
  provenance: provenanceSentence,
  groups: groupTable,
  teams: teamTable,
  measures: measureTable,
  levers: leverTable,
  // Headings go one level down, because here the listing is a part of a document.
  parameters: () => formatListing(parameterListing(), 'md').replaceAll(/^## /gm, '### ').trimEnd(),
}

/** Switches are not counted, nor are the levers of a reform, which are those of leadership once more. */
function provenanceSentence(): string {
  const counted = registeredRows.filter(({ path }) => !/^(mechanisms|reform\.leadership)\./.test(path))
  const count = (kind: string) => counted.filter(({ row }) => row.provenance === kind).length
  const kinds = ['seed', 'literature', 'calibrated', 'assumption']
  const parts = kinds.map((kind) => `${count(kind)} \`${kind}\``)
  return `Of ${counted.length} parameters besides switches, ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`
}

function groupTable(): string {
  const header = ['group', 'arrivals a year', 'enters', 'health', 'social', 'skills', 'work', 'trust']
  return markdownTable(
    [...header, 'state benefit', 'assistance', 'age', 'education', 'newcomers', 'pupils'],
    dual.groups.map((group) => [
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

function teamTable(): string {
  return markdownTable(
    ['team', 'side', 'advisors', 'caseload', 'groups', 'effort categories'],
    dual.teams.map((team) => [
      team.name,
      team.side,
      `${team.advisors}`,
      `${team.caseload}`,
      team.groups.join(', '),
      team.efforts.length === 4 ? 'all' : team.efforts.join(', '),
    ]),
    'texts',
  ).source
}

function measureTable(): string {
  const header = ['measure', 'owner', 'places', 'days', 'health', 'social', 'skills', 'work']
  return markdownTable(
    [...header, 'tolerated health', 'tolerated social', 'NOK a month', 'rules'],
    dual.measures.map((measure) => [
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

function rulesOf(measure: Scenario['measures'][number]): string {
  const { groups, efforts, minimumWorkNeed } = measure
  const flags = ['needsLanguage', 'onlyOnce', 'inHouse', 'partner', 'forPupils', 'permanent'] as const
  return [
    ...(groups.length > 0 ? [`only ${groups.join(', ')}`] : []),
    ...(efforts.length > 0 ? [`only ${efforts.join(', ')}`] : []),
    ...(minimumWorkNeed > 0 ? [`work need above ${minimumWorkNeed}`] : []),
    ...flags.filter((flag) => measure[flag]),
  ].join('; ')
}

function leverTable(): string {
  const names = ['dual', 'unitary', 'unitary-social-work-leader', 'unitary-state-leader']
  const offices = names.map((name) => loadScenario(name).scenario)
  const practice = registeredRows
    .map(({ path }) => path)
    .filter((path) => path.startsWith('leadership.') && !(DIVIDE_LEVERS as readonly string[]).includes(path))
  const row = (path: string) => [
    markdownCode(path),
    (DIVIDE_LEVERS as readonly string[]).includes(path) ? 'divide' : 'practice',
    ...offices.map((office) => String(valueAt(office, path))),
  ]
  return markdownTable(['lever', 'kind', ...names], [...DIVIDE_LEVERS, ...practice].map(row), 'texts').source
}

function valueAt(scenario: Scenario, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], scenario)
}

/** A document with its generated blocks made anew. */
function renewed(document: string): string {
  return document.replaceAll(
    /(<!-- (\w+):begin -->\n)[\s\S]*?(<!-- \2:end -->)/g,
    (_, begin: string, name: string, end: string) => `${begin}\n${BLOCKS[name]()}\n\n${end}`,
  )
}

/** A text in which every default that stands as `path` (number) is that of the registry. */
function withDefaults(text: string): string {
  const defaults = new Map(
    registeredRows.flatMap(({ path, row }) => (row.kind === 'number' ? [[path, row.default]] : [])),
  )
  return text.replaceAll(/(`([\w.]+)` \()(-?\d+(?:\.\d+)?)/g, (all, before: string, path: string) => {
    const value = defaults.get(path)
    return value === undefined ? all : `${before}${value}`
  })
}

describe('docs/parameters.md', () => {
  const document = readFileSync('docs/parameters.md', 'utf8')

  it('holds each generated block once', () => {
    const found = [...document.matchAll(/<!-- (\w+):begin -->/g)].map(([, name]) => name)
    expect(found).toEqual(Object.keys(BLOCKS))
  })

  it('holds what the registry and the shipped office say', async () => {
    await expect(renewed(document)).toMatchFileSnapshot('../../docs/parameters.md')
  })

  it('would be renewed where a table is stale', () => {
    const stale = document.replace('minutesPerDay', 'minutesPerYear')
    expect(stale).not.toBe(document)
    expect(renewed(stale)).toBe(renewed(document))
  })
})

describe('docs/model.md', () => {
  const document = readFileSync('docs/model.md', 'utf8')
  const quoted = [...document.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, text]) => text,
  )

  it('states the defaults of the registry', async () => {
    await expect(withDefaults(document)).toMatchFileSnapshot('../../docs/model.md')
  })

  it('would be renewed where a default is stale', () => {
    const stale = document.replace(/(`divide\.patienceDays` \()\d+/, '$199')
    expect(stale).not.toBe(document)
    expect(withDefaults(stale)).toBe(withDefaults(document))
  })

  it('names no parameter that does not exist', () => {
    const paths = quoted.filter((text) => /^[a-z]\w*(\.[\w<>-]+)+$/.test(text) && text !== 'path.to.value')
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter((path) => entryAt(path.split('.')) === undefined)).toEqual([])
  })

  it('names every switch of a mechanism', () => {
    const switches = registeredRows.map(({ path }) => path).filter((path) => path.startsWith('mechanisms.'))
    expect(switches.filter((path) => !quoted.includes(path))).toEqual([])
  })

  it('names every decision of chance', () => {
    const decisions = [...namesOf(PERSON), ...namesOf(OFFICE)]
    expect(decisions.filter((decision) => !quoted.includes(decision))).toEqual([])
  })
})
