import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../../src/results/layout.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { calibrationOf } from '../../../../src/studies/calibration/record.ts'
import { calibrationChanges, calibrationTables } from '../../../../src/studies/calibration/tables.ts'

const layout = layoutOf(loadScenario('dual').scenario)
const record = (value: number) => ({
  replication: 1,
  values: new Float64Array(layout.keys.length).fill(value),
  monthly: new Float64Array(40 * layout.months).fill(value),
})
const calibrated = (...values: readonly number[]) => calibrationOf({ records: values.map(record), layout })

describe('the tables of calibration', () => {
  const tables = calibrationTables(calibrated(0.64, 0.65))

  it('say of every quantity whether it fits', () => {
    expect(tables).toMatch(/To work at exit, standard effort \|.*\| yes \|/)
    expect(tables).toMatch(/Caseload, state-youth \|.*\| \*\*no\*\* \|/)
    expect(tables).toContain('- Caseload, state-youth: 0.645')
    expect(tables).toContain('taken to less than 40 %: none.')
  })

  it('name measures that are hardly used, and what nothing was measured of', () => {
    const empty = calibrationTables(calibrated(0.1, NaN))
    expect(empty).toMatch(/less than 40 %: .*language-course \(0\.100\)/)
    expect(calibrationTables(calibrated(NaN))).toMatch(/Missed talks \|.*\| not measured \| \*\*no\*\* \|/)
  })
})

describe('what a new calibration changes', () => {
  it('is nothing where all figures are the same', () => {
    expect(calibrationChanges(calibrated(0.64, 0.65), calibrated(0.65, 0.64))).toEqual([])
  })

  it('names a quantity that leaves its band, or comes into it', () => {
    const [before, now] = [calibrated(0.64, 0.65), calibrated(0.74, 0.75)]
    expect(calibrationChanges(before, now)[0]).toMatch(/^\d+ of \d+ figures are others$/)
    expect(calibrationChanges(before, now)[1]).toMatch(
      /^To work at exit, standard effort: 0\.745 .* in place of 0\.645 .*, no longer in its band 0\.600–0\.680$/,
    )
    expect(calibrationChanges(now, before)[1]).toMatch(/, now in its band$/)
    const missed = calibrationChanges(before, calibrated(0.65, 0.66))
    expect(missed).toEqual([expect.stringMatching(/^\d+ of \d+ figures are others$/)])
  })
})
