import { describe, expect, it } from 'vitest'
import { ScenarioError } from '../../../../src/errors.ts'
import { outcomes } from '../../../../src/results/outcomes.ts'
import { comparisonOf, loadComparison } from '../../../../src/scenario/load-comparison.ts'
import { COMPARISON_KEYS } from '../../../../src/scenario/language/comparison-file.ts'
import { HEADINGS, OTHER_KEYS } from '../../../../src/scenario/language/header.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { registeredRows } from '../../../../src/scenario/registry/rows.ts'
import { changes, MOVED_SCENARIO } from '../../../support/moves.ts'
import { written } from '../folder.ts'

const resolved = (...overrides: readonly string[]) => loadScenario(MOVED_SCENARIO, overrides, outcomes)

function refusal(load: () => unknown): string {
  try {
    load()
  } catch (error) {
    if (error instanceof ScenarioError) return error.message
    throw error
  }
  return 'nothing was refused'
}

describe('every path that --set takes', () => {
  it.each([...changes, { path: 'replications', given: [], overrides: ['replications=7'] }])(
    'changes the scenario: $path',
    ({ given, overrides }) => {
      const before = resolved(...given)
      expect(resolved(...given, ...overrides).scenario).not.toEqual(before.scenario)
    },
  )

  it.each(registeredRows)('is refused without a value: $path', ({ path }) => {
    const named = path.replace('<name>', 'young')
    expect(refusal(() => resolved(`${named}=`))).toMatch(/no value after/)
    // The seed and a section may be any text, these braces too; no team is called like that.
    const texts: Readonly<Record<string, RegExp>> = {
      seed: /nothing was refused/,
      'teams.<name>.section': /“young” is new among the teams/,
      'reform.<name>.move.from': /there is no team or side “\{\}”/,
      'reform.<name>.move.to': /there is no team “\{\}”/,
      'trial.treatment.team': /there is no team “\{\}”/,
      'trial.treatment.otherTeam': /there is no team “\{\}”/,
      'trial.treatment.onlyMeasure': /there is no measure “\{\}”/,
      'trial.treatment.withheld': /there is no measure “\{\}”/,
      'trial.treatment.reserved.measure': /there is no measure “\{\}”/,
    }
    const empty = refusal(() => resolved(`${named}={}`))
    expect(empty).toMatch(texts[path] ?? /no value after/)
  })

  it.each([
    ['name', 'mine'],
    ['description', 'An office'],
    ['question', 'Who?'],
  ])('changes %s, or what is said of the scenario', (key, value) => {
    expect(resolved(`${key}=${value}`).scenario).toMatchObject({ [key]: value })
  })

  it('states limits', () => {
    const [limit] = resolved('limits.needs-relieved.min=0.2').limits
    expect(limit).toMatchObject({ outcome: 'needs-relieved', min: 0.2 })
  })

  it('takes the question of a comparison as well', () => {
    expect(comparisonOf('dual', ['unitary'], [], ['question=Who?'], outcomes).question).toBe('Who?')
  })
})

describe('a key of files that is no value', () => {
  const values = ['name', 'description', 'question', 'limits']
  const others = [...Object.keys(OTHER_KEYS), ...Object.keys(COMPARISON_KEYS)].filter(
    (key) => !values.includes(key),
  )

  it.each(others)('is refused in --set with the way to say it: %s', (key) => {
    expect(refusal(() => resolved(`${key}=unitary`))).toMatch(/is not a value of a scenario[^]*expected: /)
    expect(refusal(() => resolved(`${key}.needs-relieved=0.1`))).toMatch(
      /is not a value of a scenario[^]*expected: /,
    )
  })

  const unvaried = [
    ...Object.keys(HEADINGS),
    ...Object.keys(OTHER_KEYS),
    'seed',
    'years',
    'warmUpYears',
    'drawnStock',
    'replications',
  ]

  it.each(unvaried)('is refused in --vary with the way to say it: %s', (key) => {
    const text = `${key}=1,2`
    expect(refusal(() => comparisonOf('dual', [], [text], [], outcomes))).toMatch(
      /cannot be varied[^]*expected: /,
    )
    const file = written({ 'case.yaml': `baseline: dual\nvary:\n  ${key}: [1, 2]\n` })
    expect(refusal(() => loadComparison(file, [], outcomes))).toMatch(/cannot be varied[^]*expected: /)
  })
})

describe('values that are varied', () => {
  const vary = (...texts: readonly string[]) => refusal(() => comparisonOf('dual', [], texts, [], outcomes))

  it.each([
    [['inflow=0.9,0.90'], /one value twice/],
    [['inflow=0.9,1.0,9e-1'], /one value twice/],
    [['inflow='], /varied over a list/],
    [['teams.state-youth.groups=[young],[young]'], /one value twice/],
    [['inflow=0.9,1', 'inflow=1.1,1.2'], /“inflow” is varied twice/],
    [['leadership.openness=0.5,0.6', 'leadership={ openness: 0.7 },{ openness: 0.8 }'], /is varied twice/],
  ])('are refused where one of them would change nothing: %j', (texts, message) => {
    expect(vary(...texts)).toMatch(message)
  })

  it('are refused before they are combined where they are too many, with their number and the bound', () => {
    const paths = [
      'openness',
      'mixedSeating',
      'discretion',
      'outreachShare',
      'sharedSystems',
      'priorityAcross',
      'inPerson',
    ]
    const texts = paths.map((path) => `leadership.${path}=0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,1`)
    expect(vary(...texts)).toMatch(/10000001 scenarios \(10 × [^]*at most 500/)
    const listed = Array.from({ length: 600 }, () => 'unitary').join(', ')
    expect(refusal(() => comparisonOf('dual', listed.split(', '), [], [], outcomes))).toMatch(
      /601 scenarios[^]*at most 500/,
    )
  })
})
