import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../src/results/layout.ts'
import { MONTHLY_SERIES } from '../../../src/results/monthly-series.ts'
import { findOutcome } from '../../../src/results/outcome-label.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import { summariseMonths } from '../../../src/results/monthly.ts'
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
  it('gives mean, deviation and interval of the replications that have a value', () => {
    const [row] = summarise('dual', layout, [record(1, 0.2), record(2, NaN), record(3, 0.4), record(4, 0.6)])
    expect(row).toMatchObject({ scenario: 'dual', outcome: 'lasting-work-share', n: 3 })
    expect([row.mean, row.sd]).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.2, 12)])
    // Wilson's interval of .4 at t of 2 degrees of freedom at .975, which is 4.302653 (tables), and an error of .2 / √3:
    // t² over the effective number of observations, which is .4 × .6 over the squared error, is c.
    const c = (4.302653 ** 2 * 0.04) / 3 / 0.24
    const [middle, reach] = [0.4 + c / 2, Math.sqrt(c * 0.24 + c ** 2 / 4)]
    expect(row.ciLow).toBeCloseTo((middle - reach) / (1 + c), 6)
    expect(row.ciHigh).toBeCloseTo((middle + reach) / (1 + c), 6)
  })

  it('leaves nothing that an outcome can be, with however few replications', () => {
    const rows = summarise('dual', layout, [record(1, 0.01), record(2, 0.99)])
    for (const { outcome, ciLow = NaN, ciHigh = NaN } of rows) {
      const { least = -Infinity, most = Infinity } = findOutcome(outcomes, outcome).range
      expect([outcome, ciLow >= least, ciLow < 0.5, ciHigh > 0.5, ciHigh <= most]).toEqual([
        outcome,
        true,
        true,
        true,
        true,
      ])
    }
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
