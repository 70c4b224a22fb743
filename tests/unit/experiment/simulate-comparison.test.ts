import { describe, expect, it } from 'vitest'
import { simulateComparison, type ComparisonDesign } from '../../../src/experiment/simulate-comparison.ts'
import { planComparison } from '../../../src/experiment/comparison-plan.ts'
import type { Plan } from '../../../src/experiment/plan.ts'
import { NAMED_OUTCOMES, outcomes } from '../../../src/results/outcomes.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { uncached } from '../../../src/store/cache.ts'
import { syntheticResult } from '../results/synthetic.ts'

const lasting = { outcome: 'lasting-work-share', breakdown: 'all', level: 'all' } as const

const office = (name: string, collaborationRate: number, inHouseActivity: boolean): Scenario =>
  loadScenario('dual', [
    `name=${name}`,
    `collaborationRate=${collaborationRate}`,
    `leadership.inHouseActivity=${inHouseActivity}`,
    'catalogue.overlap=0.5',
  ]).scenario

/** A model in which every outcome follows from the levers alone, and luck falls as replications are added. */
function effectOf({ collaborationRate, leadership, catalogue }: Scenario): number {
  return collaborationRate + (leadership.inHouseActivity ? 0.2 : 0) + catalogue.overlap
}

function simulator() {
  const plans: Plan[] = []
  const simulate = (plan: Plan) => {
    plans.push(plan)
    const results = plan.scenarios.map(({ scenario, replications, officeLuck }) =>
      syntheticResult({
        name: scenario.name,
        scenario,
        replications,
        value: (_, replication) =>
          effectOf(scenario) * (1 + (replication % 2) / 10) + replication + (officeLuck ?? 0),
        cohort: () => [
          {
            address: 1,
            exit: 'work',
          },
        ],
      }),
    )
    return Promise.resolve({ results, failed: [], interrupted: false })
  }
  return { plans, simulate, cached: uncached }
}

const dual = office('dual', 0.1, false)
const unitary = office('unitary', 0.4, true)

function design(more: Partial<ComparisonDesign> = {}): ComparisonDesign {
  return {
    ...planComparison(dual, [unitary], {
      overlap: true,
      onCurves: new Set(),
    }),
    name: 'test',
    question: '',
    named: NAMED_OUTCOMES,
    outcomes,
    bands: [],
    goals: [],
    variation: undefined,
    replications: 8,
    limitsOf: () => [],
    precision: undefined,
    ...more,
  }
}

const none = () => 0

describe('simulateComparison', () => {
  it('puts every simulated office where it belongs', async () => {
    const { comparison } = await simulateComparison(design(), simulator(), none)
    const difference = (variant: string) =>
      comparison.supporting.find((row) => row.variant === variant && row.outcome === lasting.outcome)
        ?.difference
    const luck = 1.05
    expect(comparison.rows[0]).toMatchObject({ baseline: 'dual', alternative: 'unitary', n: 8 })
    expect(comparison.rows[0].difference).toBeCloseTo(0.5 * luck, 9)
    expect(difference('divide-only')).toBeCloseTo(0.3 * luck, 9)
    expect(difference('practice-only')).toBeCloseTo(0.2 * luck, 9)
    for (const overlap of ['0', '0.5', '1']) {
      expect(difference(`overlap ${overlap}`)).toBeCloseTo(0.5 * luck, 9)
    }
    expect(difference('null twin')).toBe(1)
    expect(comparison.twinsSummaries[0].nullReplications).toBe(4)
  })

  it('tells what there is to gain from the other side at each overlap', async () => {
    const { comparison } = await simulateComparison(design(), simulator(), none)
    for (const whose of ['all', 'complex'] as const) {
      const gaps = comparison.overlaps.map((overlap) => overlap.gaps[whose])
      for (const { ownSide, eitherSide } of gaps) expect(eitherSide).toBeGreaterThan(ownSide)
      // Overlap only adds to what measures can do.
      expect(gaps[1].eitherSide).toBeGreaterThan(gaps[0].eitherSide)
      expect(gaps[2].eitherSide).toBeGreaterThan(gaps[1].eitherSide)
    }
  })

  it('holds the means of every scenario against its limits', async () => {
    const limit = { ...lasting, name: lasting.outcome, min: undefined, max: 5, origin: 'x.yaml:3' }
    const { comparison } = await simulateComparison(design({ limitsOf: () => [limit] }), simulator(), none)
    expect(comparison.limits.map(({ scenario, limit: text, holds }) => [scenario, text, holds])).toEqual([
      ['dual', 'lasting-work-share <= 5', false],
      ['unitary', 'lasting-work-share <= 5', false],
    ])
    expect(comparison.limits[0].value).toBeCloseTo(4.5 + 0.6 * 1.05, 9)
  })

  it('adds rounds of the scenarios alone until the half-width is met, then all the rest', async () => {
    const model = simulator()
    // The differences alternate between .5 and .55, so the half-width is about .025 t / sqrt(n).
    const precision = {
      targets: [{ key: lasting, halfWidth: 0.0095 }],
      stopping: { maximumReplications: 100, maximumMinutes: undefined },
    }
    const { comparison } = await simulateComparison(design({ precision }), model, none)
    const rounds = model.plans.map(({ scenarios }) => [scenarios.length, scenarios[0].replications])
    expect(rounds).toEqual([
      [2, 20],
      [2, 30],
      [2, 40],
      [11, 40],
    ])
    expect(comparison.replications).toBe(40)
    expect(comparison.precision?.targets[0]).toMatchObject({ met: true, unit: 'share of cohort' })
    expect(comparison.precision?.targets[0].reached).toBeLessThan(0.0095)
  })

  it('gives the same bootstrap intervals every time', async () => {
    const [first, second] = [
      await simulateComparison(design(), simulator(), none),
      await simulateComparison(design(), simulator(), none),
    ]
    expect(first.comparison.twinsSummaries).toEqual(second.comparison.twinsSummaries)
  })
})
