import { describe, expect, it } from 'vitest'
import { runReplication } from '../../src/experiment/replication.ts'
import { keyIndex, layoutOf } from '../../src/results/layout.ts'
import { monthsOfSeries } from '../../src/results/monthly-series.ts'
import { outcomes } from '../../src/results/outcomes.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { whyUnmeasured } from '../../src/scenario/language/outcome-level.ts'
import { MONTHLY_IDS } from '../../src/vocabulary/months.ts'

/** What only happens where something goes wrong or is rare, so that a small office can have nothing to measure. */
const RARE = /^handover|^requests-|^reply-days|^shared-user/

/** Every value of an office of so many measured years, and whether delt says beforehand that it cannot be. */
function measured(overrides: readonly string[]) {
  const { scenario } = loadScenario('town-office', ['warmUpYears=0', 'replications=1', ...overrides])
  const layout = layoutOf(scenario)
  const { values } = runReplication(scenario, layout, 1)
  return layout.keys.map((key) => {
    const outcome = outcomes.find(({ id }) => id === key.outcome)
    const value = values[keyIndex(layout, key.outcome, key.breakdown, key.level) ?? -1]
    if (outcome === undefined) throw new Error(`there is no outcome ${key.outcome}`)
    return { key, outcome, value, refusal: whyUnmeasured(key, outcome, scenario) }
  })
}

describe('what is refused before anything is simulated', () => {
  it.each([1, 2, 3, 4, 5])('has no value in an office of %i measured years', (years) => {
    const all = measured([`years=${years}`])
    const refused = all.filter(({ refusal }) => refusal !== undefined)
    expect(refused.length).toBeGreaterThan(0)
    for (const { key, value } of refused) expect([key, value]).toEqual([key, Number.NaN])
  })

  it.each([1, 2, 3, 4, 5])('is all that waits for years: the rest has values after %i', (years) => {
    const missing = measured([`years=${years}`])
      .filter(
        ({ refusal, key: { outcome, breakdown } }) =>
          refusal === undefined && breakdown === 'all' && !RARE.test(outcome),
      )
      .filter(({ value }) => Number.isNaN(value))
    expect(missing.map(({ key }) => key.outcome)).toEqual([])
  })

  it('is what only pupils tell, in an office without pupils', () => {
    const all = measured(['years=1', 'groups.pupils=remove'])
    const refused = all.filter(({ outcome, refusal }) => outcome.ofPupils && refusal !== undefined)
    expect(refused.map(({ key, value }) => [key.outcome, value])).toEqual([
      ['dropout-share', Number.NaN],
      ['outreach-minutes', Number.NaN],
    ])
  })

  it('lies within the range of its outcome wherever there is a value', () => {
    for (const { key, outcome, value } of measured(['years=5'])) {
      const { least = -Infinity, most = Infinity } = outcome.range
      if (!Number.isNaN(value)) expect([key, value >= least, value <= most]).toEqual([key, true, true])
    }
  })
})

describe('a monthly series', () => {
  it('is measured: some month of it is not 0', () => {
    const { scenario } = loadScenario('town-office', ['years=1', 'warmUpYears=1'])
    const { monthly } = runReplication(scenario, layoutOf(scenario), 1)
    const idle = MONTHLY_IDS.filter((id) => monthsOfSeries(monthly, id).every((value) => value === 0))
    expect(idle, 'is listed in vocabulary/months.ts: open model/observe.ts').toEqual([])
  })
})
