import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../src/results/layout.ts'
import { firstDifference } from '../../../src/results/reproduction.ts'
import type { ScenarioResult } from '../../../src/results/result.ts'
import { fakeScenario } from '../experiment/fake-scenario.ts'

const scenario = fakeScenario('dual')
const layout = layoutOf(scenario)

function resultOf(values: (replication: number, index: number) => number, p90 = 3): ScenarioResult {
  return {
    name: 'dual',
    scenario,
    hash: 'h',
    layout,
    summary: [],
    records: [1, 2, 3].map((replication) => ({
      replication,
      values: Float64Array.from(layout.keys, (_, index) => values(replication, index)),
    })),
    monthly: [{ scenario: 'dual', month: 0, outcome: 'entries', unit: 'persons', mean: NaN, p10: 1, p90 }],
  }
}

describe('firstDifference', () => {
  const before = resultOf((replication, index) => (index === 3 ? NaN : replication + index))

  it('finds none where all numbers are the same, whatever the sign of a zero', () => {
    expect(
      firstDifference([before], [resultOf((r, index) => (index === 3 ? NaN : r + index))]),
    ).toBeUndefined()
    expect(firstDifference([resultOf(() => 0)], [resultOf(() => -0)])).toBeUndefined()
  })

  it('names the first replication and outcome that differ', () => {
    const { outcome, breakdown, level } = layout.keys[5]
    const now = resultOf((r, index) => (index === 3 ? NaN : r + index + (r >= 2 && index >= 5 ? 1e-12 : 0)))
    expect(firstDifference([before], [now])).toEqual({
      scenario: 'dual',
      where: `replication 2, ${outcome} (${breakdown} ${level})`,
      before: 7,
      now: 7 + 1e-12,
    })
  })

  it('counts a number that has come or gone as a difference', () => {
    const gone = resultOf((r, index) => (index === 3 || index === 0 ? NaN : r + index))
    expect(firstDifference([before], [gone])).toMatchObject({ before: 1, now: NaN })
    expect(firstDifference([gone], [before])).toMatchObject({ before: NaN, now: 1 })
    const missing = { ...before, records: before.records.slice(1) }
    expect(firstDifference([before], [missing])).toMatchObject({
      where: expect.stringContaining('replication 1') as unknown,
    })
  })

  it('looks at months where the outcomes are the same', () => {
    const now = { ...before, monthly: before.monthly.map((row) => ({ ...row, p90: 4 })) }
    expect(firstDifference([before], [now])).toMatchObject({
      where: 'month 0, entries (p90)',
      before: 3,
      now: 4,
    })
  })
})
