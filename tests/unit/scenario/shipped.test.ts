import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { schemaText } from '../../../src/cli/commands/schema.ts'
import { phasesOf } from '../../../src/phases.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { isComparison, loadComparison } from '../../../src/scenario/load-comparison.ts'
import { differencesBetween } from '../../../src/scenario/difference.ts'
import {
  SHIPPED,
  shippedFiles,
  shippedScenarios,
  shippedTrials,
  shippedYardsticks,
} from '../../../src/scenario/language/file.ts'
import { loadScenario, scenarioReader } from '../../../src/scenario/load.ts'
import { NO_TREATMENT } from '../../../src/scenario/no-treatment.ts'
import { starterFor } from '../../../src/scenario/starter.ts'
import { YARDSTICK_NAMES } from '../../../src/vocabulary/yardsticks.ts'
import { written } from './folder.ts'

const files = [...shippedFiles()]
const comparisons = shippedScenarios().filter((name) => isComparison(name))
const scenarios = shippedScenarios().filter((name) => !isComparison(name))

describe('the shipped files', () => {
  it('are the thirty-four scenarios and comparisons that were promised', () => {
    expect([...scenarios, ...comparisons]).toHaveLength(34)
    expect(comparisons).toEqual(['vary-caseload', 'vary-collaboration'])
  })

  it.each(scenarios)('hold %s, which has neither mistakes nor doubts', (name) => {
    const { scenario, warnings } = loadScenario(name, [], outcomes)
    expect(warnings).toEqual([])
    expect(scenario.name).toBe(name)
    expect(scenario.question).toMatch(/\?$/)
    expect(scenario.description).not.toBe('')
  })

  it.each(shippedTrials())(
    'hold the trial %s, which has neither mistakes nor doubts and treats somebody',
    (name) => {
      const { scenario, warnings } = loadScenario(name, [], outcomes)
      expect(warnings).toEqual([])
      expect(scenario.name).toBe(name)
      expect(scenario.trial.share).toBeGreaterThan(0)
      expect(scenario.trial.treatment).not.toEqual(NO_TREATMENT)
      expect(scenario.question).toMatch(/\?$/)
    },
  )

  it.each(shippedYardsticks())(
    'hold the yardstick %s, which is doubted only where it lies beyond what is plausible',
    (name) => {
      const { scenario, warnings } = loadScenario(name, [], outcomes)
      for (const { message } of warnings) expect(message).toMatch(/lies outside its plausible range$/)
      expect(scenario.name).toBe(name)
      expect(scenario.question).toMatch(/\?$/)
      expect(scenario.description).not.toBe('')
    },
  )

  it.each(comparisons)('hold %s, whose scenarios differ in what is varied', (name) => {
    const { varied, outcomes: named, question } = loadComparison(name, [], outcomes)
    expect(varied.flatMap(({ warnings }) => warnings)).toEqual([])
    expect(varied.length).toBeGreaterThan(2)
    expect(named.length).toBeGreaterThan(0)
    expect(question).toMatch(/\?$/)
  })

  it.each(files)('%s begins with its schema and a comment', (_, path) => {
    const [first, second, third] = readFileSync(path, 'utf8').split('\n')
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? []
    expect(basename(resolve(dirname(path), schema))).toBe('scenario.schema.json')
    expect(readFileSync(resolve(dirname(path), schema), 'utf8')).toContain('json-schema.org')
    expect(second).toBe('#')
    expect(third).toMatch(/^# \S/)
  })

  it.each(shippedScenarios())('%s opens with a question', (name) => {
    const lines = readFileSync(resolve(SHIPPED, `${name}.yaml`), 'utf8').split('\n')
    const opening = lines.slice(2).slice(
      0,
      lines.slice(2).findIndex((line) => !/^# \S/.test(line)),
    )
    expect(opening.join(' ')).toMatch(/\?/)
  })
})

describe('the default office', () => {
  const { teams, groups, measures } = loadScenario('dual').scenario

  it('has 60 advisors, 35 of the state and 25 of the municipality, and the caseloads of the studies', () => {
    const sum = (side: string) =>
      teams.filter((team) => team.side === side).reduce((total, { advisors }) => total + advisors, 0)
    expect([sum('state'), sum('municipal')]).toEqual([35, 25])
    expect(teams.map(({ caseload }) => caseload)).toEqual([135, 135, 40, 75, 38, 50])
  })

  it('is no office of equals: the state has more measures, dearer ones a place, and the lower attitude', () => {
    const { divide } = loadScenario('dual').scenario
    const costs = (side: string) =>
      measures.filter(({ owner }) => owner === side).map(({ costPerMonth }) => costPerMonth)
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(costs('state').length).toBeGreaterThan(costs('municipal').length)
    expect(mean(costs('state'))).toBeGreaterThan(mean(costs('municipal')))
    expect(divide.attitudeAtStart.state).toBeLessThan(divide.attitudeAtStart.municipal)
  })

  it('has six groups and fifteen measures, six of them municipal', () => {
    expect(groups).toHaveLength(6)
    expect(measures).toHaveLength(15)
    expect(measures.filter(({ owner }) => owner === 'municipal')).toHaveLength(6)
  })
})

describe('leaderships', () => {
  const paths = (name: string) =>
    differencesBetween(loadScenario('dual').scenario, loadScenario(name).scenario).map(({ path }) => path)

  it('unitary changes levers of the divide only', () => {
    expect(paths('unitary')).toEqual([
      'collaborationRate',
      'leadership.leaders',
      'leadership.jointMeetingsPerMonth',
      'leadership.mixedSeating',
      'leadership.sharedSystems',
      'leadership.openness',
      'leadership.priorityAcross',
    ])
  })

  it('of the three discourses change practice on both sides, each in its own way', () => {
    const leaders = ['unitary-business-leader', 'unitary-social-work-leader', 'unitary-state-leader']
    const levers = leaders.map((name) => JSON.stringify(loadScenario(name).scenario.leadership))
    expect(new Set(levers)).toHaveLength(3)
    expect(paths('unitary-business-leader')).toEqual([
      ...paths('unitary'),
      'leadership.discretion.state',
      'leadership.discretion.municipal',
      'leadership.inPerson.state',
      'leadership.inPerson.municipal',
      'leadership.administration.state',
      'leadership.administration.municipal',
      'leadership.outreachShare',
    ])
  })

  it('the preset of dual leadership undoes every other one', () => {
    for (const name of scenarios.filter((scenario) => scenario.startsWith('unitary'))) {
      const { scenario } = loadScenario(written({ 'case.yaml': `extends: [${name}, leadership-dual]\n` }))
      expect(differencesBetween(loadScenario('dual').scenario, scenario)).toEqual([])
    }
  })

  it('the reform in year three ends in unitary leadership', () => {
    const { scenario } = loadScenario('reform-in-year-three')
    const [reform] = scenario.reform
    const unitary = loadScenario('unitary').scenario
    expect(reform.inYear).toBe(3)
    expect(phasesOf(scenario).at(-1)?.scenario.leadership).toEqual(unitary.leadership)
    expect(reform.collaborationRate).toBe(unitary.collaborationRate)
  })
})

describe('the yardsticks', () => {
  const dual = loadScenario('dual').scenario

  it('are those that rulers show', () => {
    expect(shippedYardsticks().toSorted()).toEqual(YARDSTICK_NAMES.toSorted())
  })

  it('give every team of the dual office twice the advisors with half the users each, and change nothing else', () => {
    const { scenario } = loadScenario('half-the-caseloads')
    const teams = dual.teams.map((team) => ({
      ...team,
      advisors: 2 * team.advisors,
      caseload: team.caseload / 2,
    }))
    expect(differencesBetween({ ...dual, teams }, scenario)).toEqual([])
  })

  it('state the worst value of every lever of the divide', () => {
    const { collaborationRate, leadership } = loadScenario('worst-collaboration').scenario
    const { leadership: levers } = dual
    expect({ collaborationRate, leadership }).toEqual({
      collaborationRate: 0,
      leadership: {
        ...levers,
        leaders: 2,
        jointMeetingsPerMonth: 0,
        leaderMeetingsPerMonth: 0,
        mixedSeating: 0,
        sharedSystems: 0,
        openness: 0,
        priorityAcross: 0,
      },
    })
  })
})

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + leaves(inner), 0)
    : 1

describe('a starter', () => {
  it.each([...scenarios, 'office'])('from %s means the same as that, and says so with its values', (name) => {
    const base = loadScenario(name).scenario
    const text = starterFor('case.yaml', name, scenarioReader(name))
    const { scenario, warnings } = loadScenario(written({ 'case.yaml': text }))
    expect(differencesBetween(base, scenario)).toEqual([])
    expect(warnings).toEqual([])
    const {
      name: _,
      description,
      question,
      extends: base_,
      ...values
    } = parse(text) as Record<string, unknown>
    expect([description, question, base_]).toEqual([base.description, base.question, name])
    expect(leaves(values)).toBe(10)
  })
})

describe('the schema', () => {
  // The library follows references to definitions only; an editor follows those to other keys as well.
  const resolvable = schemaText().replaceAll('#/else/properties/', '#/$defs/key-')
  const { $defs, then, else: other } = JSON.parse(resolvable) as Record<string, object>
  const { properties: ofScenario } = other as { readonly properties: object }
  const keys = Object.fromEntries(
    Object.entries(ofScenario).map(([key, value]) => [`key-${key}`, value as object]),
  )
  const validator = (branch: object) => z.fromJSONSchema({ ...branch, $defs: { ...$defs, ...keys } } as never)
  const valid = { scenario: validator(other), comparison: validator(then) }
  const accepts = (kind: keyof typeof valid, text: string) => valid[kind].safeParse(parse(text)).success

  it.each(files)('accepts %s', (name, path) => {
    const text = readFileSync(path, 'utf8')
    expect(accepts(comparisons.includes(name) ? 'comparison' : 'scenario', text)).toBe(true)
  })

  it.each([
    'inflow: fast',
    'inflow: -1',
    'years: 2.5',
    'inflw: 1',
    'leadership: { openess: 1 }',
    'teams: { State Youth: { caseload: 1 } }',
    'teams: { state-youth: { caselaod: 1 } }',
    'teams: { state-youth: away }',
    'mechanisms: { turnover: yes }',
    'caseloads: { atLimit: wating }',
    'limits: { needs-mt: { min: 1 } }',
    'limits: { needs-relieved: {} }',
    'baseline: dual',
  ])('refuses the scenario “%s”', (text) => expect(accepts('scenario', text)).toBe(false))

  it.each(['baseline: 5', 'baseline: dual\ninflow: 1', 'baseline: dual\nvary: { inflow: 2 }'])(
    'refuses the comparison “%s”',
    (text) => expect(accepts('comparison', text)).toBe(false),
  )

  it('tells unit, range and source of a parameter', () => {
    const { properties } = other as { properties: Record<string, { description: string }> }
    expect(properties['collaborationRate'].description).toBe(
      'Cross-side collaboration rate: lasting propensity to ask the other side where a need calls for it.\n' +
        'Unit: probability. Plausible: 0.1 to 0.9.\n' +
        'Source (assumption): The great divide: little cooperation under dual leadership; no rate is known.',
    )
  })
})

describe('the examples of docs/scenarios.md', () => {
  const examples = readFileSync('docs/scenarios.md', 'utf8')
    .split('```yaml\n')
    .slice(1)
    .map((block) => block.split('```')[0])
  const comparison = examples.find((text) => text.includes('baseline:')) ?? ''
  const others = examples.filter((text) => text !== comparison)

  it('are valid', () => {
    for (const text of others)
      expect(loadScenario(written({ 'case.yaml': text }), [], outcomes).scenario.years).toBeGreaterThan(0)
    const path = written({ 'case.yaml': comparison, 'my-office.yaml': others[0] })
    expect(loadComparison(path, [], outcomes).alternatives.map((one) => one.scenario.name)).toEqual([
      'unitary',
      'youth-first',
    ])
  })
})
