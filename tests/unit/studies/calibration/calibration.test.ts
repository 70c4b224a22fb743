import { describe, expect, it } from 'vitest'
import { keyIndex, layoutOf } from '../../../../src/results/layout.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { calibrationOf, targets } from '../../../../src/studies/calibration/record.ts'
import { calibrationChanges, calibrationTables } from '../../../../src/studies/calibration/tables.ts'
import type { OutcomeId } from '../../../../src/vocabulary/outcomes.ts'

const { scenario: dual } = loadScenario('dual')
const layout = layoutOf(dual)
const record = (value: number) => ({
  replication: 1,
  values: new Float64Array(layout.keys.length).fill(value),
  monthly: new Float64Array(40 * layout.months).fill(value),
})
const calibrated = (...values: readonly number[]) => calibrationOf({ records: values.map(record), layout })

describe('the tables of calibration', () => {
  const tables = calibrationTables(targets, calibrated(0.64, 0.65))

  it('say of every quantity whether it fits', () => {
    expect(tables).toMatch(/In work after four years, jobseekers \|.*\| yes \|/)
    expect(tables).toMatch(/Caseload, state-youth \|.*\| \*\*no\*\* \|/)
    expect(tables).toContain('- Caseload, state-youth: 0.645')
    expect(tables).toContain('taken to less than 40 %: none.')
  })

  it('name measures that are hardly used, and what nothing was measured of', () => {
    const empty = calibrationTables(targets, calibrated(0.1, NaN))
    expect(empty).toMatch(/less than 40 %: .*language-course \(0\.100\)/)
    expect(calibrationTables(targets, calibrated(NaN))).toMatch(
      /Missed talks \|.*\| not measured \| \*\*no\*\* \|/,
    )
  })
})

describe('the targets of calibration', () => {
  it('are named once each, with a band that can be met on its scale', () => {
    expect(new Set(targets.map(({ what }) => what)).size).toBe(targets.length)
    for (const { what, band, scale } of targets) {
      expect([what, band[0] < band[1]]).toEqual([what, true])
      expect([what, band[0] >= 0 && (scale === 'positive' || band[1] <= 1)]).toEqual([what, true])
    }
  })

  it('are for waits in every measure that people join a list of, but the permanent and the longest', () => {
    const waits = targets.filter(({ key }) => key?.outcome === 'wait-for-measure-days')
    const without = ['permanently-adjusted-work', 'qualification-programme', 'cantina', 'language-testing']
    expect(waits.map(({ key }) => key?.level)).toEqual(
      dual.measures.map(({ name }) => name).filter((name) => !without.includes(name)),
    )
  })

  it('count measures as short that last up to three months', () => {
    const index = (level: string) => keyIndex(layout, 'drop-out-from-measures-share', 'measure', level) ?? -1
    const isShort = ({ days, needsLeave }: (typeof dual.measures)[number]) =>
      days >= 60 && days <= 90 && !needsLeave
    const values = new Float64Array(layout.keys.length).fill(NaN)
    for (const measure of dual.measures) values[index(measure.name)] = isShort(measure) ? 0.125 : 0.9
    const ends = targets.find(({ what }) => what === 'Early ends, measures of up to three months')
    expect(ends?.valueOf({ ...record(0), values }, layout)).toBe(0.125)
    const [short] = dual.measures.filter(isShort)
    values[index(short.name)] = NaN
    expect(ends?.valueOf({ ...record(0), values }, layout)).toBe(0.125)
    for (const measure of dual.measures.filter(isShort)) values[index(measure.name)] = NaN
    expect(ends?.valueOf({ ...record(0), values }, layout)).toBeNaN()
  })

  it('weigh the two effort categories of reduced capability by those who leave, or are there', () => {
    const values = new Float64Array(layout.keys.length).fill(NaN)
    const set = (outcome: OutcomeId, [special, permanent]: readonly [number, number]) => {
      values[keyIndex(layout, outcome, 'effort', 'specially-adjusted') ?? -1] = special
      values[keyIndex(layout, outcome, 'effort', 'permanently-adjusted') ?? -1] = permanent
    }
    set('users-present', [300, 100])
    set('exit-rate', [0.04, 0.01])
    set('pension-after-exit-share', [0.5, 0.1])
    const valueOf = (what: string) =>
      targets.find((target) => target.what === what)?.valueOf({ ...record(0), values }, layout)
    const pension = 'Half a year after exit, reduced capability: on a disability pension'
    expect(valueOf('Rate of leaving, reduced capability')).toBeCloseTo(13 / 400, 12)
    expect(valueOf(pension)).toBeCloseTo(6.1 / 13, 12)
    set('exit-rate', [0.04, 0])
    set('pension-after-exit-share', [0.5, NaN])
    expect(valueOf(pension)).toBe(0.5)
  })
})

describe('what a new calibration changes', () => {
  it('is nothing where all figures are the same', () => {
    expect(calibrationChanges(targets, calibrated(0.64, 0.65), calibrated(0.65, 0.64))).toEqual([])
  })

  it('names a quantity that comes into its band, or leaves it', () => {
    const [before, now] = [calibrated(0.64, 0.65), calibrated(0.74, 0.75)]
    const [count, first] = calibrationChanges(targets, before, now)
    expect(count).toMatch(/^\d+ of \d+ figures are others$/)
    expect(first).toMatch(
      /^Half a year after exit, standard effort: in work: 0\.745 .* in place of 0\.645 .*, now in its band$/,
    )
    expect(calibrationChanges(targets, now, before)[1]).toMatch(/, no longer in its band 0\.650–0\.780$/)
    const missed = calibrationChanges(targets, before, calibrated(0.64, 0.64))
    expect(missed).toEqual([expect.stringMatching(/^\d+ of \d+ figures are others$/)])
  })
})
