import { afterEach, describe, expect, it, vi } from 'vitest'
import { Experiment, wholeRecord } from '../../../src/experiment/experiment.ts'
import { foundOnce } from '../../../src/experiment/pilots.ts'
import { Workplace } from '../../../src/experiment/workers/workplace.ts'
import { loadScenario } from '../../../src/scenario/load.ts'

const SMALL = ['inflow=0.01', 'years=1', 'warmUpYears=0']
const small = (...overrides: readonly string[]) =>
  loadScenario('town-office', [...SMALL, ...overrides]).scenario

const settle = vi.spyOn(Workplace.prototype, 'settle')
const pilot = vi.spyOn(Workplace.prototype, 'pilot')
afterEach(() => {
  settle.mockClear()
  pilot.mockClear()
})

/** What pilots find in an experiment of its own. */
async function found(scenario: ReturnType<typeof small>, fresh = false) {
  const experiment = new Experiment({ jobs: 1, keep: wholeRecord, fresh })
  try {
    const [stock] = await experiment.stationaryStocks([scenario])
    return { stock, loads: await experiment.offeredLoads([scenario]) }
  } finally {
    await experiment.close()
  }
}
const simulated = () => [settle.mock.calls.length, pilot.mock.calls.length]

describe('what pilots find', () => {
  it('is found once in a process, for any length and any dated change, and anew on demand', async () => {
    const first = await found(small())
    expect(simulated()).toEqual([1, 1])
    const changed = small(
      'years=3',
      'warmUpYears=1',
      'reform.later={ inYear: 2, leadership: { leaders: 1 } }',
    )
    expect(await found(changed)).toEqual(first)
    expect(simulated()).toEqual([1, 1])
    expect(await found(changed, true)).toEqual(first)
    expect(simulated()).toEqual([2, 2])
  })

  it('is another in another office', async () => {
    const { stock } = await found(small())
    expect((await found(small('inflow=0.02'))).stock).not.toEqual(stock)
    expect(settle).toHaveBeenCalled()
  })

  it('is looked for again where that failed', async () => {
    const fails = () => Promise.reject(new Error('stopped'))
    await expect(foundOnce('an office', fails)).rejects.toThrow('stopped')
    expect(await foundOnce('an office', () => Promise.resolve(7))).toBe(7)
    expect(await foundOnce('an office', fails)).toBe(7)
  })
})
