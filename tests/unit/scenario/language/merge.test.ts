import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { written } from '../folder.ts'

const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name)

describe('files that extend one another', () => {
  it('give the uppermost value of each key', () => {
    const path = written({
      'case.yaml': 'extends: [a.yaml, b.yaml]\ninflow: 0.4\n',
      'a.yaml': 'inflow: 0.2\nyears: 2\nreplications: 12\n',
      'b.yaml': 'inflow: 0.3\nyears: 3\n',
    })
    const { inflow, years, replications, warmUpYears } = loadScenario(path).scenario
    expect([inflow, years, replications, warmUpYears]).toEqual([0.4, 3, 12, 2])
  })

  it('are laid once, so that a base named later does not undo what was laid on it', () => {
    const path = written({
      'case.yaml': 'extends: [a.yaml, b.yaml]\n',
      'a.yaml': 'extends: base.yaml\ninflow: 0.2\n',
      'b.yaml': 'extends: base.yaml\nyears: 3\n',
      'base.yaml': 'inflow: 0.1\nyears: 1\n',
    })
    const { inflow, years } = loadScenario(path).scenario
    expect([inflow, years]).toEqual([0.2, 3])
  })

  it('keep their own name, description and question', () => {
    const path = written({
      'case.yaml': 'extends: a.yaml\nquestion: mine\n',
      'a.yaml': 'name: a\ndescription: of a\nquestion: of a\n',
    })
    expect(loadScenario(path).scenario).toMatchObject({ name: 'case', description: '', question: 'mine' })
  })

  it('hand limits and precision on', () => {
    const path = written({
      'case.yaml': 'extends: a.yaml\nlimits: { needs-relieved: { min: 0.2 } }\n',
      'a.yaml': 'limits: { needs-relieved: { min: 0.1, max: 0.9 } }\nprecision: { needs-relieved: 0.01 }\n',
    })
    const facts = { population: 'cohort', leastYears: 3, ofPupils: false } as const
    const outcomes = [
      { id: 'needs-relieved' as const, unit: 'share' as const, breakdowns: ['all'] as const, ...facts },
    ]
    const { limits, precision } = loadScenario(path, [], outcomes)
    const whole = { outcome: 'needs-relieved', breakdown: 'all', level: 'all' }
    expect(limits).toMatchObject([{ ...whole, min: 0.2, max: 0.9 }])
    expect(precision).toEqual([{ ...whole, halfWidth: 0.01 }])
  })

  it('stand on the shipped office where nothing is said, and on nothing where that is said', () => {
    const office = names(loadScenario('office').scenario.teams)
    expect(names(loadScenario(written({ 'case.yaml': 'years: 2\n' })).scenario.teams)).toEqual(office)
    expect(() => loadScenario(written({ 'case.yaml': 'extends: nothing\n' }))).toThrow(/no groups/)
  })
})

describe('teams, groups and measures', () => {
  it('are changed by name and keep their place; new ones come last', () => {
    const path = written({
      'case.yaml': `measures:
  choir: { owner: municipal, places: 20, days: 60, costPerMonth: 5000 }
  cantina: { places: 30 }
`,
    })
    const before = loadScenario('office').scenario.measures
    const { measures } = loadScenario(path).scenario
    expect(names(measures)).toEqual([...names(before), 'choir'])
    const cantina = before.find(({ name }) => name === 'cantina')
    expect(measures.find(({ name }) => name === 'cantina')).toEqual({ ...cantina, places: 30 })
  })

  it('are taken out by the word remove, and can be brought in anew above', () => {
    const path = written({
      'case.yaml': `extends: without.yaml
measures:
  cantina: { owner: state, places: 20, days: 60, costPerMonth: 5000 }
`,
      'without.yaml': 'measures: { cantina: remove }\n',
    })
    const without = loadScenario(path.replace('case', 'without')).scenario
    expect(names(without.measures)).not.toContain('cantina')
    const anew = loadScenario(path).scenario.measures.find(({ name }) => name === 'cantina')
    expect(anew).toMatchObject({ owner: 'state', inHouse: false, needsLeave: false, effects: { social: 0 } })
  })

  it('have lists that are replaced as a whole', () => {
    const path = written({ 'case.yaml': 'measures: { cantina: { groups: [social] } }\n' })
    const above = written({
      'case.yaml': `extends: ${path}\nmeasures: { cantina: { groups: [young] } }\n`,
    })
    const cantina = loadScenario(above).scenario.measures.find(({ name }) => name === 'cantina')
    expect(cantina?.groups).toEqual(['young'])
  })
})

describe('a dated change', () => {
  it('is merged by name, and keeps what is stated of it alone', () => {
    const { reform } = loadScenario('reform-in-year-three', [
      'reform.one-leader.inYear=2',
      'reform.one-leader.leadership.leaders=2',
      'reform.more-places={ inYear: 4, measures: { cantina: { places: 40 } } }',
    ]).scenario
    expect(reform).toMatchObject([
      { name: 'one-leader', inYear: 2, month: 1, leadership: { leaders: 2, openness: 0.9 } },
      { name: 'more-places', measures: { cantina: { places: 40 } } },
    ])
    expect(reform[0].teams).toBeUndefined()
    expect(reform[1].measures).toEqual({ cantina: { places: 40 } })
  })

  it('can be taken out', () => {
    expect(loadScenario('reform-in-year-three', ['reform.one-leader=remove']).scenario.reform).toEqual([])
  })
})

describe('a resolved scenario', () => {
  it('cannot be changed anywhere', () => {
    const unfrozen: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) unfrozen.push(path)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
    }
    walk(loadScenario('dual').scenario, 'scenario')
    expect(unfrozen).toEqual([])
  })
})
