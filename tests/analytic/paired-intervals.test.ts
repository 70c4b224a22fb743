import { beforeAll, describe, expect, it } from 'vitest'
import { runReplication } from '../../src/experiment/replication.ts'
import { layoutOf } from '../../src/results/layout.ts'
import { readerOf } from '../../src/results/comparison/paired-differences.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { mechanismParameters } from '../../src/scenario/registry/mechanisms.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { comparePaired } from '../../src/statistics/paired.ts'
import { wholeOf } from '../../src/vocabulary/outcomes.ts'

/** Years of follow-up, and working days in them. */
const YEARS = 4
const DAYS = 1040

const SEEDS = 200
const REPLICATIONS = 10

/**
 * A tiny town office in which people do nothing but leave at constant rates per year. The work of its advisors and its
 * measures play no part in that, so it has none, which saves half the time.
 */
function office(rates: { readonly work: number; readonly outOfReach: number }): Scenario {
  const { fields } = mechanismParameters
  const mechanisms = Object.entries(fields).flatMap(([name, { kind }]) =>
    kind === 'flag' ? [[name, false] as const] : [],
  )
  const town = loadScenario('town-office').scenario
  return {
    ...town,
    years: 5,
    warmUpYears: 0,
    drawnStock: false,
    inflow: 0.03,
    measures: [],
    agenda: { ...town.agenda, minutesPerDay: 0 },
    mechanisms: { ...town.mechanisms, ...Object.fromEntries(mechanisms), risks: 'constant' },
    leaving: {
      ...town.leaving,
      market: 1,
      frailty: 0,
      workRate: rates.work,
      outOfReachRate: rates.outOfReach,
      educationRate: 0,
      pensionRate: 0.1,
      withoutWorkRate: 0.15,
      otherRate: 0.05,
    },
    outside: { ...town.outside, workRate: 0, returnRate: 0 },
  }
}

/** The same in numbers: exit shares and restricted mean time of competing constant hazards. */
function truth({ leaving }: Scenario) {
  const total =
    leaving.workRate +
    leaving.outOfReachRate +
    leaving.pensionRate +
    leaving.withoutWorkRate +
    leaving.otherRate
  const followed = Math.exp(-total * YEARS)
  return {
    'work-share-48-months': (leaving.workRate / total) * (1 - followed),
    'out-of-reach-share': (leaving.outOfReachRate / total) * (1 - followed),
    'followed-share': followed,
    'days-to-exit': ((1 - followed) / total) * (DAYS / YEARS),
  }
}

const baseline = office({ work: 0.5, outOfReach: 0.2 })
const alternative = office({ work: 0.8, outOfReach: 0.1 })
const before = truth(baseline)
const after = truth(alternative)
const outcomes = Object.keys(before) as (keyof typeof before)[]
const covered = new Map<string, number>()
const reductions: number[] = []

function valuesOf(scenario: Scenario) {
  const layout = layoutOf(scenario)
  const records = Array.from({ length: REPLICATIONS }, (_, k) => runReplication(scenario, layout, k + 1))
  return new Map(
    outcomes.map((outcome) => {
      const read = readerOf(layout, wholeOf(outcome)) ?? (() => NaN)
      return [outcome, records.map(read)]
    }),
  )
}

beforeAll(() => {
  for (let number = 1; number <= SEEDS; number++) {
    const seed = `interval ${number}`
    const [a, b] = [baseline, alternative].map((scenario) => valuesOf({ ...scenario, seed }))
    for (const outcome of outcomes) {
      const { interval, varianceReduction } = comparePaired(
        a.get(outcome) ?? [],
        b.get(outcome) ?? [],
        'neither',
      )
      const difference = after[outcome] - before[outcome]
      if (interval && interval.low <= difference && difference <= interval.high)
        covered.set(outcome, (covered.get(outcome) ?? 0) + 1)
      if (outcome === 'work-share-48-months') reductions.push(varianceReduction ?? NaN)
    }
  }
}, 900_000)

describe('the 95 % intervals of paired differences, through the whole model', () => {
  it.each(outcomes)('cover the known difference in %s in 182 to 198 of 200 seeds', (outcome) => {
    // 95 % of 200 is 190; a binomial count lies within eight of it with a probability of .99.
    expect(covered.get(outcome)).toBeGreaterThanOrEqual(182)
    expect(covered.get(outcome)).toBeLessThanOrEqual(198)
  })

  it('are narrower than those of independent runs', () => {
    const median = reductions.toSorted((a, b) => a - b)[SEEDS / 2]
    expect(median).toBeGreaterThan(1.5)
  })
})
