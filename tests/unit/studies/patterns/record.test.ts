import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../../src/studies/patterns/record.ts'
import type { PatternResult, PatternResults } from '../../../../src/studies/patterns/result.ts'

const difference = (verdict: string) => ({ label: 'Needs relieved', verdict })

const results = (verdict: string, check: string, besides: string): PatternResults => ({
  model: 'abc',
  seed: 'delt',
  half: true,
  replications: 12,
  patterns: [
    {
      id: 'P1',
      verdict,
      check: { kind: 'ablation', what: '', result: difference(check) },
      secondary: [difference(besides)],
    } as unknown as PatternResult,
  ],
})

const record = results('emerges', 'vanishes', 'absent')

describe('verdicts on record', () => {
  it('agree with themselves', () => {
    expect(changesSince(record, results('emerges', 'vanishes', 'absent'))).toEqual([])
  })

  it('are told apart in either direction', () => {
    expect(changesSince(record, results('absent', 'vanishes', 'absent'))).toEqual([
      'P1: emerges on record, absent now',
    ])
    expect(changesSince(results('absent', 'vanishes', 'absent'), record)).toEqual([
      'P1: absent on record, emerges now',
    ])
    expect(changesSince(record, results('emerges', 'remains', 'emerges'))).toEqual([
      'P1, ablation: vanishes on record, remains now',
      'P1, comparison 2 (Needs relieved): absent on record, emerges now',
    ])
    expect(changesSince(record, { ...record, patterns: [] })[0]).toBe('P1: emerges on record, not there now')
  })
})
