import { describe, expect, it } from 'vitest'
import { COSTS, payersOf, totalOf } from '../../../src/results/payers.ts'
import { meanOf } from '../../../src/results/lookup.ts'
import type { ScenarioResult } from '../../../src/results/result.ts'
import type { OutcomeId } from '../../../src/vocabulary/outcomes.ts'
import { fakeResult } from '../report/fake-results.ts'

/** An office that costs what is stated here, NOK per year. */
function costing(costs: readonly (readonly [OutcomeId, string, number])[]): ScenarioResult {
  const result = fakeResult('dual', 0, 2)
  const [row] = result.summary
  return {
    ...result,
    summary: costs.map(([outcome, level, mean]) => ({
      ...row,
      outcome,
      breakdown: level === 'all' ? ('all' as const) : ('side' as const),
      level,
      mean,
    })),
  }
}

describe('who pays', () => {
  it('is each side for its own staff and measures, and the municipality for social assistance', () => {
    const office = costing([
      ['social-assistance-nok', 'all', 100],
      ['staff-cost-nok', 'state', 20],
      ['staff-cost-nok', 'municipal', 30],
      ['measure-cost-nok', 'state', 5],
      ['measure-cost-nok', 'municipal', 7],
    ])
    const { state, municipal } = payersOf(office)
    expect(state).toEqual({ assistance: 0, staff: 20, measures: 5 })
    expect(municipal).toEqual({ assistance: 100, staff: 30, measures: 7 })
    expect([totalOf(state), totalOf(municipal)]).toEqual([25, 137])
  })

  it('is unknown where nothing was measured', () => {
    expect(totalOf(payersOf(costing([])).municipal)).toBeNaN()
  })

  it('splits nothing else than the costs that are known', () => {
    const result = fakeResult('dual', 0, 2)
    const { state, municipal } = payersOf(result)
    for (const cost of COSTS) expect(state[cost] + municipal[cost]).toBeGreaterThan(0)
    expect(municipal.assistance).toBe(meanOf(result, 'social-assistance-nok'))
  })
})
