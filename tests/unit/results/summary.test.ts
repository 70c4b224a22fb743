import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../src/results/layout.ts'
import { summariseMonths } from '../../../src/results/monthly.ts'
import { MONTHLY_SERIES } from '../../../src/results/record.ts'
import { summarise } from '../../../src/results/summary.ts'
import { fakeScenario } from '../experiment/fake-scenario.ts'

const layout = layoutOf(fakeScenario('dual'))

function record(replication: number, value: number) {
  return {
    replication,
    values: new Float64Array(layout.keys.length).fill(value),
    monthly: new Float64Array(MONTHLY_SERIES.length * layout.months).fill(value),
  }
}

describe('summarise', () => {
  it('gives mean, deviation and Student interval of the replications that have a value', () => {
    const [row] = summarise('dual', layout, [record(1, 1), record(2, NaN), record(3, 2), record(4, 3)])
    expect(row).toMatchObject({ scenario: 'dual', outcome: 'lasting-work-share', n: 3, mean: 2, sd: 1 })
    // t of 2 degrees of freedom at .975 is 4.302653 (tables).
    expect(row.ciLow).toBeCloseTo(2 - 4.302653 / Math.sqrt(3), 6)
    expect(row.ciHigh).toBeCloseTo(2 + 4.302653 / Math.sqrt(3), 6)
  })

  it('knows no deviation of one replication and no mean of none', () => {
    const [one] = summarise('dual', layout, [record(1, 1)])
    expect(one).toMatchObject({ n: 1, mean: 1, sd: undefined, ciLow: undefined, ciHigh: undefined })
    const [none] = summarise('dual', layout, [record(1, NaN)])
    expect(none).toMatchObject({ n: 0, mean: NaN, sd: undefined })
  })
})

describe('summariseMonths', () => {
  it('gives the mean and the middle 80 % of the replications, series by series', () => {
    const rows = summariseMonths(
      'dual',
      layout.months,
      [1, 2, 3, 4, 5, NaN].map((value) => record(1, value)),
    )
    expect(rows).toHaveLength(MONTHLY_SERIES.length * layout.months)
    expect(rows[13]).toEqual({
      scenario: 'dual',
      month: 1,
      outcome: 'users-in-measure',
      unit: 'users',
      mean: 3,
      p10: 1.4,
      p90: 4.6,
    })
  })
})
