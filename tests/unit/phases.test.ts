import { describe, expect, it } from 'vitest'
import { ScenarioError } from '../../src/errors.ts'
import { differencesBetween } from '../../src/scenario/difference.ts'
import { loadScenario, readResolved } from '../../src/scenario/load.ts'
import { everOf, phasesOf, scenarioOn } from '../../src/phases.ts'
import { printScenario } from '../../src/scenario/print.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { EFFORTS } from '../../src/vocabulary/efforts.ts'
import { written } from './scenario/folder.ts'

const load = (text: string) => loadScenario(written({ 'case.yaml': `extends: town-office\n${text}` }))
const town = (text: string): Scenario => load(text).scenario

const GROWING = `
reform:
  later: { inYear: 3, leadership: { leaders: 1 }, teams: { state-youth: remove, family: remove } }
  first:
    inYear: 2
    month: 4
    teams:
      municipal-youth: { advisors: 3, caseload: 40 }
      family: { side: municipal, advisors: 2, caseload: 20, groups: [social, young], complexOnly: true }
    measures:
      activation-centre: { places: 5 }
      district-partners: remove
    groups: { young: { arrivalsPerYear: 30 } }
`

const refusalOf = (text: string): string => {
  try {
    town(text)
  } catch (error) {
    if (error instanceof ScenarioError)
      return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n')
    throw error
  }
  return 'nothing'
}

describe('the phases of an office', () => {
  it('are one where nothing changes, and that is the scenario itself', () => {
    const scenario = town('')
    expect(phasesOf(scenario)).toEqual([{ reform: undefined, day: 0, scenario }])
    expect(everOf(scenario)).toBe(scenario)
  })

  it('come by date, whatever their order in the file, on the first day of their month', () => {
    const scenario = town(GROWING)
    const phases = phasesOf(scenario)
    expect(phases.map(({ reform }) => reform?.name)).toEqual([undefined, 'first', 'later'])
    // Two years of warm-up, 260 working days a year, and three months of 65 days before April.
    expect(phases.map(({ day }) => day)).toEqual([0, 3 * 260 + 65, 4 * 260])
    expect(scenarioOn(phases, 844).leadership.leaders).toBe(2)
    expect(scenarioOn(phases, 4 * 260).leadership.leaders).toBe(1)
  })

  it('hold what was before and is not stated anew, and all teams and measures at the same positions', () => {
    const scenario = town(GROWING)
    const [opening, first, later] = phasesOf(scenario).map((phase) => phase.scenario)
    const names = opening.teams.map(({ name }) => name)
    expect(names).toEqual([...town('').teams.map(({ name }) => name), 'family'])
    for (const phase of [first, later]) expect(phase.teams.map(({ name }) => name)).toEqual(names)
    const sizes = (phase: Scenario, team: string) => phase.teams.find(({ name }) => name === team)?.advisors
    expect([opening, first, later].map((phase) => sizes(phase, 'family'))).toEqual([0, 2, 0])
    expect([first, later].map((phase) => sizes(phase, 'municipal-youth'))).toEqual([3, 3])
    expect([first, later].map((phase) => sizes(phase, 'state-youth'))).toEqual([
      sizes(opening, 'state-youth'),
      0,
    ])
    const places = (phase: Scenario, one: string) => phase.measures.find(({ name }) => name === one)?.places
    expect(places(first, 'activation-centre')).toBe(5)
    expect(places(later, 'district-partners')).toBe(0)
    expect(first.groups.find(({ name }) => name === 'young')?.arrivalsPerYear).toBe(30)
  })

  it('give a new team what the registry has by default', () => {
    const [, first] = phasesOf(town(GROWING)).map((phase) => phase.scenario)
    expect(first.teams.find(({ name }) => name === 'family')?.efforts).toEqual(EFFORTS)
  })

  it('are printed, and read back identically', () => {
    const loaded = load(GROWING)
    const printed = written({ 'printed.yaml': printScenario(loaded) })
    const { scenario } = loadScenario(printed)
    expect(scenario.reform).toEqual(loaded.scenario.reform)
    expect(differencesBetween(scenario, loaded.scenario)).toEqual([])
    const copy = JSON.parse(JSON.stringify(loaded.scenario)) as object
    expect(readResolved(copy, 'manifest.json')).toEqual(loaded.scenario)
  })

  it('say both advisors and caseload of a team of which one is stated, with the arithmetic', () => {
    const { scenario, origins } = load(
      'reform: { more: { inYear: 2, teams: { municipal-social: { advisors: 9 } } } }',
    )
    const [{ teams }] = scenario.reform
    const { caseload } = (teams as { readonly 'municipal-social': { readonly caseload: number } })[
      'municipal-social'
    ]
    expect(caseload).toBeCloseTo(((scenario.teams[3].caseload ?? 0) * scenario.teams[3].advisors) / 9, -1)
    expect(origins.get('reform.more.teams.municipal-social.caseload')).toMatch(/users who come to the team/)
  })

  it('are compared by the path of what they state', () => {
    const paths = differencesBetween(town(''), town(GROWING)).map(({ path }) => path)
    expect(paths).toContain('reform.first.measures.activation-centre.places')
    expect(paths).toContain('reform.later.teams.state-youth')
  })
})

describe('a mistake in a dated change', () => {
  it.each([
    ['a key that holds all along', 'reform: { a: { inYear: 2, seed: x } }', '2:27 “seed” cannot change'],
    [
      'who people are',
      'reform: { a: { inYear: 2, groups: { young: { trust: 0.3 } } } }',
      '“trust” cannot change',
    ],
    ['no date', 'reform: { a: { inflow: 2 } }', 'lacks inYear'],
    [
      'levers without a name',
      'reform: { inYear: 2, leadership: { leaders: 1 } }',
      '“inYear” belongs to one of the dated changes',
    ],
    ['a key without meaning', 'reform: { a: { inYear: 2, leaders: 1 } }', '“leaders” means nothing'],
    [
      'a value that is none',
      'reform: { a: { inYear: 2, leadership: { leaders: 3 } } }',
      '2:50 “reform.a.leadership.leaders”',
    ],
    [
      'a team that nobody knows',
      'reform: { a: { inYear: 2, teams: { youth: remove } } }',
      'there is no “youth” to remove',
    ],
    [
      'a new team without a side',
      'reform: { a: { inYear: 2, teams: { family: { caseload: 20 } } } }',
      'lacks side',
    ],
    [
      'a group that nobody knows',
      'reform: { a: { inYear: 2, groups: { youngs: { arrivalsPerYear: 2 } } } }',
      'no group “youngs”',
    ],
    [
      'another side of a team',
      'reform: { a: { inYear: 2, teams: { state-youth: { side: municipal } } } }',
      '“side” of “state-youth” cannot change',
    ],
    [
      'people whom nobody serves then',
      'reform: { a: { inYear: 2, teams: { state-jobseekers: remove, state-adjusted: remove } } }',
      'nobody on the state side serves “jobseekers”',
    ],
    [
      'a move from nowhere',
      'reform: { a: { inYear: 2, move: { from: youth, to: state-youth } } }',
      '2:41 there is no team or side “youth”',
    ],
    [
      'a move without an end',
      'reform: { a: { inYear: 2, move: { from: municipal } } }',
      '“move” says nothing of “to”',
    ],
    [
      'a move to a team that is no more',
      'reform: { a: { inYear: 2, teams: { state-youth: remove }, move: { from: municipal, to: state-youth } } }',
      'no team “state-youth”',
    ],
    [
      'a move of those whom the team does not serve',
      'reform: { a: { inYear: 2, move: { from: municipal, to: state-youth, who: { groups: [health] } } } }',
      'serves nobody of those',
    ],
  ])('is told: %s', (_, text, told) => {
    expect(refusalOf(text)).toContain(told)
  })

  it('is a warning where the change never comes, or changes nothing', () => {
    const warnings = (text: string) => load(text).warnings.map(({ message }) => message)
    expect(warnings('years: 2\nreform: { a: { inYear: 3, inflow: 2 } }')).toContain('“a” never comes')
    expect(warnings('reform: { a: { inYear: 2 } }')).toContain('“a” changes nothing')
    expect(warnings('reform: { a: { inYear: 2, inflow: 1.1 } }')).toEqual([])
  })
})
