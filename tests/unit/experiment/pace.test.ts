import { describe, expect, it } from 'vitest'
import { costOf, Pace } from '../../../src/experiment/pace.ts'
import { fakeScenario } from './fake-scenario.ts'

/** Factors on the first, second, … replication of a worker, as a default office has them. */
const SLOW_START = [5, 1.25, 1.1, 1.1, 1.1, 1.1]

/** What one replication of a cost takes, in seconds, when its worker is warm. */
const SECONDS = 0.4

/** Moves a clock through a plan and gives each estimate with the truth that it was shown for. */
function estimatesOf(
  costs: readonly number[],
  places: number,
  slowness = SLOW_START,
  pace = new Pace(),
): { readonly shown: number | undefined; readonly truth: number }[] {
  const workers = Array.from({ length: places }, () => ({ done: 0, until: 0 }))
  const shown: { moment: number; left: number | undefined }[] = []
  pace.plan(
    costs.reduce((sum, cost) => sum + cost, 0),
    places,
  )
  const waiting = costs.values()
  const take = (place: number, moment: number) => {
    const { value: cost } = waiting.next()
    if (cost === undefined) {
      workers[place].until = Infinity
      return
    }
    pace.begin(place, cost, moment)
    workers[place].until = moment + SECONDS * cost * (slowness[workers[place].done] ?? 1)
  }
  workers.forEach((_, place) => take(place, 0))
  let end = 0
  for (;;) {
    const moment = Math.min(...workers.map(({ until }) => until))
    if (moment === Infinity) return shown.map((one) => ({ shown: one.left, truth: end - one.moment }))
    const place = workers.findIndex(({ until }) => until === moment)
    pace.end(place, workers[place].done++ > 0, moment)
    end = moment
    shown.push({ moment, left: pace.secondsLeft(moment) })
    take(place, moment)
  }
}

const alike = (count: number) => Array.from({ length: count }, () => 1)
/** Offices of several sizes in turn, as a plan has them. */
const mixed = (count: number) => Array.from({ length: count }, (_, step) => [1, 1, 0.5, 0.25, 2][step % 5])
const plans: [string, number[], number][] = [1, 2, 8].flatMap((places): [string, number[], number][] => [
  [`100 replications alike, ${places} workers`, alike(100), places],
  [`20 replications alike, ${places} workers`, alike(20), places],
  [`100 replications of several offices, ${places} workers`, mixed(100), places],
])

describe('the time that is left', () => {
  it.each(plans)('is near the truth as soon as a worker is warm: %s', (_what, costs, places) => {
    const estimates = estimatesOf(costs, places)
    const firstWarm = estimates.findIndex(({ shown }) => shown !== undefined)
    expect(firstWarm).toBeGreaterThan(0)
    expect(firstWarm).toBeLessThanOrEqual(2 * places)
    for (const { shown, truth } of estimates.slice(firstWarm)) {
      // With no more left than two of the longest replications, it matters which worker takes the last one.
      if (truth < 2 * SECONDS * Math.max(...costs)) continue
      expect(shown).toBeLessThanOrEqual(1.5 * truth)
      expect(shown).toBeGreaterThanOrEqual(0.6 * truth)
    }
  })

  it('is known from the beginning where workers are warm from an earlier plan', () => {
    const pace = new Pace()
    estimatesOf(alike(20), 2, SLOW_START, pace)
    for (const { shown, truth } of estimatesOf(alike(20), 2, [], pace).slice(0, 15))
      expect(shown).toBeCloseTo(truth, 0)
  })

  it('is not known where no worker has simulated twice', () => {
    expect(estimatesOf(alike(4), 4).map(({ shown }) => shown)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('follows a machine that becomes slower', () => {
    const slower = [5, ...Array.from({ length: 39 }, () => 1), ...Array.from({ length: 200 }, () => 3)]
    const late = estimatesOf(alike(240), 1, slower).slice(70, -5)
    for (const { shown, truth } of late) expect(Number(shown) / truth).toBeCloseTo(1, 1)
  })
})

describe('costOf', () => {
  it('goes with years and staff', () => {
    const office = fakeScenario('dual')
    expect(costOf(fakeScenario('dual', { years: 2, warmUpYears: 1 }))).toBe(3 * costOf(office))
    const teams = office.teams.map((team) => ({ ...team, advisors: 2 * team.advisors }))
    expect(costOf(fakeScenario('dual', { teams }))).toBe(2 * costOf(office))
  })
})
