import { describe, expect, it } from 'vitest'
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
