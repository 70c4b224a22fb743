import { afterEach, describe, expect, it } from 'vitest'
import {
  describeError,
  exitCodeOf,
  Interrupted,
  LimitBroken,
  ReplicationsFailed,
  ScenarioError,
  UsageError,
  type Problem,
} from '../../src/errors.ts'
import { speak } from '../../src/locale/language.ts'

const problem: Problem = {
  file: 'scenarios/mine.yaml',
  line: 3,
  column: 5,
  message: 'unknown parameter `caselod`',
  found: 'caselod',
  expected: 'a parameter of a team',
  nearest: 'caseload',
  frame: '  3 |     caselod: 40\n    |     ^',
  severity: 'error',
}
const broken = new LimitBroken([{ scenario: 'unitary', limit: 'dropout-share <= 0.2', value: '0.31' }])
const failed = new ReplicationsFailed([
  {
    scenario: 'dual',
    replication: 7,
    seed: 'delt',
    stage: 'simulating',
    reason: 'minutes are not conserved',
  },
])

describe('exit codes', () => {
  it.each([
    ['wrong usage', new UsageError('unknown command `rum`'), 2],
    ['an invalid scenario', new ScenarioError([problem]), 2],
    ['failed replications', failed, 3],
    ['a broken limit', broken, 4],
    ['an interruption', new Interrupted('12 of 20 replications are kept in output/dual'), 130],
    ['a fault', new TypeError('x is not a function'), 1],
    ['anything thrown', 'text', 1],
  ])('%s', (_, error, code) => {
    expect(exitCodeOf(error)).toBe(code)
  })
})

describe('describeError', () => {
  const told = (error: unknown): string => describeError(error, '0.1.0', ['run', 'mine.yaml'])

  it('tells every problem of a scenario at its place, with all that is known of it', () => {
    const bare: Problem = { file: '--set', line: 1, column: 1, message: 'no value', severity: 'warning' }
    expect(told(new ScenarioError([problem, bare]))).toBe(
      [
        'scenarios/mine.yaml:3:5: error: unknown parameter `caselod`',
        '  3 |     caselod: 40',
        '    |     ^',
        '  found:    caselod',
        '  expected: a parameter of a team',
        '  did you mean: caseload',
        '',
        '--set:1:1: warning: no value',
      ].join('\n'),
    )
  })

  it('tells which limit is broken by which value, and which replication failed', () => {
    expect(told(broken)).toBe('unitary: dropout-share <= 0.2 is broken, the value is 0.31')
    expect(told(failed)).toBe(
      'dual, replication 7 (seed "delt") failed while simulating: minutes are not conserved',
    )
  })

  it('asks for a report of a fault, with version, command and trace', () => {
    const text = told(new TypeError('x is not a function'))
    expect(text).toContain('fault in delt')
    expect(text).toContain('delt 0.1.0, Node ')
    expect(text).toContain('command: delt run mine.yaml')
    expect(text).toContain('TypeError: x is not a function')
    expect(text).toContain('errors.test.ts')
  })
})

describe('in another language', () => {
  afterEach(() => speak('en'))
  const told = (error: unknown): string => describeError(error, '0.1.0', ['run', 'mine.yaml'])
  const warning: Problem = { ...problem, severity: 'warning' }

  it.each([
    [
      'nb',
      [
        'feil',
        'advarsel',
        '  funnet:    caselod',
        '  forventet: a parameter of a team',
        '  mente du: caseload',
      ],
      'unitary: dropout-share <= 0.2 er brutt, verdien er 0.31',
      'unitary: dropout-share <= 0.2 holder ikke, fordi ingen replikasjon kunne måle det',
      'dual, replikasjon 7 (frø "delt") feilet under simuleringen: minutes are not conserved',
      'Dette er en feil i delt, ikke i scenarioet ditt. Meld fra om den med disse linjene:',
      '  kommando: delt run mine.yaml',
    ],
    [
      'nn',
      ['feil', 'åtvaring', '  funne: caselod', '  venta: a parameter of a team', '  meinte du: caseload'],
      'unitary: dropout-share <= 0.2 er broten, verdien er 0.31',
      'unitary: dropout-share <= 0.2 held ikkje, fordi ingen replikasjon kunne måle det',
      'dual, replikasjon 7 (frø "delt") feila under simuleringa: minutes are not conserved',
      'Dette er ein feil i delt, ikkje i scenarioet ditt. Meld frå om han med desse linjene:',
      '  kommando: delt run mine.yaml',
    ],
  ] as const)(
    'an error is told in %s',
    (language, words, isBroken, isUnmeasured, hasFailed, isFault, command) => {
      speak(language)
      const [error, doubt, found, expected, nearest] = words
      expect(told(new ScenarioError([problem, warning])).split('\n')).toEqual([
        `scenarios/mine.yaml:3:5: ${error}: unknown parameter \`caselod\``,
        ...String(problem.frame).split('\n'),
        found,
        expected,
        nearest,
        '',
        `scenarios/mine.yaml:3:5: ${doubt}: unknown parameter \`caselod\``,
        ...String(problem.frame).split('\n'),
        found,
        expected,
        nearest,
      ])
      const [limits, [failure]] = [broken.limits, failed.failures]
      expect(told(new LimitBroken(limits))).toBe(isBroken)
      expect(told(new LimitBroken([{ ...limits[0], value: undefined }]))).toBe(isUnmeasured)
      expect(told(new ReplicationsFailed([failure]))).toBe(hasFailed)
      const lines = told(new TypeError('x is not a function')).split('\n')
      expect(lines[0]).toBe(isFault)
      expect(lines[2]).toBe(command)
    },
  )
})
