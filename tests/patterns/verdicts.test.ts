import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { Experiment, withoutCohort } from '../../src/experiment/experiment.ts'
import { officesOf } from '../../src/studies/patterns/arms.ts'
import { judgedPart, readPatterns } from '../../src/studies/patterns/definition.ts'
import { patternVerdicts, RECORD_SETTING } from '../../src/studies/patterns/record.ts'
import { judgeCheck, judgeControl, judgeNull, judgePattern } from '../../src/studies/patterns/result.ts'
import { runPatterns } from '../../src/studies/patterns/run.ts'

// A record that was made from another model, or from other patterns, fails in tests/unit/recording/renew.test.ts;
// `npm run record` then simulates every pattern. Here is held that what stands in a current record came about as it says.

/** Patterns of each kind, with the fewest offices. */
const SIMULATED = ['P2', 'P4', 'P15']

describe('the patterns of the model', () => {
  const record = patternVerdicts.content()

  it('were recorded as the record is to be made, every one of them', () => {
    const { half, replications, seed } = record
    expect({ half, replications, seed }).toEqual(RECORD_SETTING)
    expect(record.patterns.map(({ id }) => id)).toEqual(readPatterns().map(({ id }) => id))
    for (const { primary } of record.patterns) expect(primary.n).toBe(RECORD_SETTING.replications)
  })

  it('have the verdicts that follow from their numbers', () => {
    for (const { verdict, primary, check, secondary, tried } of record.patterns) {
      for (const one of [primary, ...secondary, ...tried]) expect(one.verdict).toBe(judgePattern(one))
      if (check?.kind === 'control') {
        expect(check.result.verdict).toBe(judgeControl(check.result))
        expect(verdict).toBe(judgeNull(primary.verdict, check.result.verdict))
      } else {
        if (check !== undefined) expect(check.result.verdict).toBe(judgeCheck(check.result))
        expect(verdict).toBe(primary.verdict)
      }
    }
  })

  // As many replications as the record has, because only these give its very numbers.
  it('come out as they are on record, number by number', async () => {
    const patterns = readPatterns().filter(({ id }) => SIMULATED.includes(id))
    expect(new Set(patterns.map(({ kind }) => kind)).size).toBe(3)
    const experiment = new Experiment({ jobs: availableParallelism(), keep: withoutCohort })
    try {
      const judged = patterns.map(judgedPart)
      const offices = officesOf(judged, RECORD_SETTING)
      const { results, failed } = await runPatterns(judged, RECORD_SETTING, offices, experiment)
      expect(failed).toEqual([])
      const recorded = record.patterns.filter(({ id }) => SIMULATED.includes(id))
      expect(results.patterns).toEqual(recorded.map((one) => ({ ...one, tried: [], doses: undefined })))
    } finally {
      await experiment.close()
    }
  })
})
