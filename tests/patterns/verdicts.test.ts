import { availableParallelism } from 'node:os'
import { describe, expect, it } from 'vitest'
import { Experiment, withoutCohort } from '../../src/experiment/experiment.ts'
import { readPatterns, judgedPart } from '../../src/studies/patterns/definition.ts'
import { changesSince, patternVerdicts, RECORD_SETTING } from '../../src/studies/patterns/record.ts'
import { runPatterns } from '../../src/studies/patterns/run.ts'

// Simulates every pattern as the record was made, but for what has no verdict on record. Where a change of the model is
// meant to change a verdict, `npm run record` makes the record anew, and CHANGELOG.md says so.

describe('the patterns of the model', () => {
  const record = patternVerdicts.content()

  it('were recorded as the record is to be made, every one of them', () => {
    const { half, replications, seed } = record
    expect({ half, replications, seed }).toEqual(RECORD_SETTING)
    expect(record.patterns.map(({ id }) => id)).toEqual(readPatterns().map(({ id }) => id))
    for (const { primary } of record.patterns) expect(primary.n).toBe(RECORD_SETTING.replications)
  })

  it('come out as they are on record', async () => {
    const experiment = new Experiment({ jobs: availableParallelism(), keep: withoutCohort })
    try {
      const { results, failed } = await runPatterns(
        readPatterns().map(judgedPart),
        RECORD_SETTING,
        experiment,
      )
      expect(failed).toEqual([])
      expect(changesSince(record, results)).toEqual([])
    } finally {
      await experiment.close()
    }
  }, 3_600_000)
})
