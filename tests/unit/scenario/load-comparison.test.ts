import { describe, expect, it } from 'vitest'
import { outcomes } from '../../../src/results/outcomes.ts'
import { comparisonOf, isComparison, loadComparison } from '../../../src/scenario/load-comparison.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { written } from './folder.ts'

const FILE = `name: mine
question: Which?
baseline: base.yaml
alternatives: [unitary, ../missing/../base-b.yaml]
vary:
  collaborationRate: [0.2, 0.9]
  measures.cantina.groups: [[young], [young, newcomers]]
outcomes: [needs-relieved/complex/complex, lasting-work-share]
bands: { needs-relieved: 0.02 }
limits: { social-assistance-nok: { max: 30000000 } }
precision: { lasting-work-share: 0.01 }
`

describe('a comparison file', () => {
  const path = written({
    'comparison.yaml': FILE.replace('../missing/../base-b.yaml', 'base-b.yaml'),
    'base.yaml': 'inflow: 0.9\n',
    'base-b.yaml': 'extends: base.yaml\nyears: 6\ncollaborationRate: 0.5\n',
  })

  it('names its scenarios, outcomes, bands, limits and precision', () => {
    const comparison = loadComparison(path, [], outcomes)
    expect(comparison).toMatchObject({ name: 'mine', question: 'Which?', description: '' })
    expect(comparison.baseline.scenario).toMatchObject({ name: 'base', inflow: 0.9 })
    expect(comparison.alternatives.map(({ scenario }) => scenario.name)).toEqual(['unitary', 'base-b'])
    expect(comparison.outcomes).toEqual([
      { outcome: 'needs-relieved', breakdown: 'complex', level: 'complex' },
      { outcome: 'lasting-work-share', breakdown: 'all', level: 'all' },
    ])
    expect(comparison.bands).toEqual([
      { outcome: 'needs-relieved', breakdown: 'all', level: 'all', band: 0.02 },
    ])
    expect(comparison.limits).toMatchObject([{ outcome: 'social-assistance-nok', max: 30_000_000 }])
    expect(comparison.precision).toMatchObject([{ outcome: 'lasting-work-share', halfWidth: 0.01 }])
  })

  it('makes a scenario of every combination of varied values', () => {
    const { varied } = loadComparison(path, [], outcomes)
    expect(varied.map(({ values }) => values.map(({ value }) => value))).toEqual([
      ['0.2', '[young]'],
      ['0.2', '[young, newcomers]'],
      ['0.9', '[young]'],
      ['0.9', '[young, newcomers]'],
    ])
    const [, second] = varied.map(({ scenario }) => scenario)
    expect(second.collaborationRate).toBe(0.2)
    expect(second.inflow).toBe(0.9)
    expect(second.measures.find(({ name }) => name === 'cantina')?.groups).toEqual(['young', 'newcomers'])
    expect(second.name).toBe('base collaborationRate=0.2, measures.cantina.groups=[young, newcomers]')
  })

  it('lays options over every scenario, and varied values over the options', () => {
    const { baseline, alternatives, varied } = loadComparison(
      path,
      ['collaborationRate=0.7', 'years=5'],
      outcomes,
    )
    const rates = [baseline, ...alternatives].map(({ scenario }) => scenario.collaborationRate)
    expect(rates).toEqual([0.7, 0.7, 0.7])
    expect(varied.map(({ scenario }) => scenario.collaborationRate)).toEqual([0.2, 0.2, 0.9, 0.9])
    expect(varied.every(({ scenario }) => scenario.years === 5)).toBe(true)
  })

  it('is told from a scenario', () => {
    expect([isComparison(path), isComparison('vary-caseload'), isComparison('dual')]).toEqual([
      true,
      true,
      false,
    ])
    expect(isComparison('nowhere.yaml')).toBe(false)
  })
})

describe('what only the baseline or the comparison file decides', () => {
  const warnings = (comparison: string) => {
    const path = written({
      'case.yaml': comparison,
      'often.yaml': 'replications: 50\n',
      'precise.yaml': 'precision: { needs-relieved: 0.01 }\n',
    })
    const { baseline, alternatives } = loadComparison(path, [], outcomes)
    return [baseline, ...alternatives].flatMap((loaded) => loaded.warnings.map(({ message }) => message))
  }

  it.each([
    ['baseline: dual\nalternatives: [often.yaml]\n', '“replications” of “often”'],
    ['baseline: dual\nalternatives: [precise.yaml]\n', '“precision” of “precise”'],
    ['baseline: precise.yaml\nalternatives: [dual]\n', '“precision” of “precise”'],
  ])('draws a warning where another scenario states it: %s', (comparison, what) => {
    expect(warnings(comparison)).toEqual([`${what} changes nothing in this comparison`])
  })

  it('draws none where it has its effect', () => {
    expect(warnings('baseline: often.yaml\nvary: { inflow: [0.8, 0.9] }\n')).toEqual([])
  })
})

describe('the words of a command', () => {
  it('make the same comparison as a file', () => {
    const path = written({
      'comparison.yaml': 'baseline: dual\nalternatives: [unitary]\nvary: { inflow: [0.8, 1.2] }\n',
    })
    const file = loadComparison(path)
    const words = comparisonOf('dual', ['unitary'], ['inflow=0.8,1.2'])
    const scenarios = ({ baseline, alternatives, varied }: typeof file) =>
      [baseline, ...alternatives, ...varied].map(({ scenario }) => scenario)
    expect(scenarios(words)).toEqual(scenarios(file))
  })

  it('are refused with a place where they vary nothing, or badly', () => {
    expect(() => comparisonOf('dual', [], ['inflow'])).toThrow(/--vary:1:1: error: this varies nothing/)
    expect(() => comparisonOf('dual', [], ['=1,2'])).toThrow(/this varies nothing/)
    expect(() => comparisonOf('dual', [], ['inflow='])).toThrow(/is varied over a list/)
    expect(() => comparisonOf('dual', [], ['inflow=1,fast'])).toThrow(/--vary:1:\d+: error: “inflow”/)
    expect(() => comparisonOf('dual', [], ['inflow=1,]'])).toThrow(/--vary:1:\d+: error/)
    expect(() => comparisonOf('duel', ['unitry'], [])).toThrow(/duel:1:1[\s\S]*unitry:1:1/)
  })
})

describe('an option', () => {
  it.each([
    ['a number', 'inflow=0.8', 'inflow: 0.8\n'],
    ['a text with signs of YAML', 'description=a: b # c', 'description: "a: b # c"\n'],
    ['a seed that looks like a number', 'seed=1e3', 'seed: "1e3"\n'],
    [
      'a list',
      'measures.cantina.groups=[young, social]',
      'measures: { cantina: { groups: [young, social] } }\n',
    ],
    ['a removal', 'measures.cantina=remove', 'measures: { cantina: remove }\n'],
    ['a block', 'slack={ visitShare: 0.1 }', 'slack: { visitShare: 0.1 }\n'],
    ['a value with an equals sign', 'name=a=b', 'name: a=b\n'],
  ])('that sets %s means the same as a line of a file', (_, override, line) => {
    const option = loadScenario(written({ 'case.yaml': 'years: 3\n' }), [override]).scenario
    const file = loadScenario(written({ 'case.yaml': `years: 3\n${line}` })).scenario
    expect(option).toEqual(file)
  })
})
