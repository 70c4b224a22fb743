import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../../../src/report/text/answer.ts'
import { overlapSentences } from '../../../../src/report/text/comparison-words.ts'
import { breakEvenSentence } from '../../../../src/report/text/cost-words.ts'
import { decompositionSentences } from '../../../../src/report/text/decomposition-words.ts'
import { verdictSentence } from '../../../../src/report/text/verdict-sentences.ts'
import type { LimitCheck } from '../../../../src/results/comparison/comparison-result.ts'
import {
  assembleComparison,
  type SimulatedComparison,
} from '../../../../src/results/comparison/comparison.ts'
import { outcomes } from '../../../../src/results/outcomes.ts'
import { holm } from '../../../../src/statistics/holm.ts'
import { comparePaired } from '../../../../src/statistics/paired.ts'
import { syntheticResult, type Person } from '../synthetic.ts'
import { isSameKey, wholeOf, type OutcomeKey } from '../../../../src/vocabulary/outcomes.ts'

/** Noise between -1 and 1 that is the same in every office. */
const noise = (text: string): number => 2 * seedrandom.alea(text).double() - 1

interface Effects {
  readonly [outcome: string]: number
}

/** Every outcome is 10 plus noise that offices share, a little noise of its own where it has an effect, and the effect. */
function office(name: string, effects: Effects = {}, replications = 12, gaining = 0) {
  return syntheticResult({
    name,
    replications,
    value: ({ outcome, level }, replication) => {
      const shared = 10 + noise(`${outcome}/${level}/${replication}`)
      const effect = effects[outcome]
      return effect === undefined
        ? shared
        : shared + effect * (1 + 0.1 * noise(`${name}/${outcome}/${replication}`))
    },
    month: (_, month, replication) => month + replication + (effects['month'] ?? 0),
    cohort: () =>
      Array.from({ length: 40 }, (_, i): Person => {
        return { address: i, exit: i % 4 === 0 || i < gaining ? 'work' : 'followed' }
      }),
  })
}

const dual = office('dual')

const NAMED: readonly OutcomeKey[] = [
  wholeOf('lasting-work-share'),
  { outcome: 'lasting-work-share', breakdown: 'complex', level: 'complex' },
  { outcome: 'needs-relieved', breakdown: 'complex', level: 'complex' },
  wholeOf('out-of-reach-share'),
  wholeOf('social-assistance-nok'),
  wholeOf('attitude'),
  wholeOf('ties'),
]

function compare(alternatives: SimulatedComparison['alternatives'], more: Partial<SimulatedComparison> = {}) {
  return assembleComparison({
    name: 'test',
    question: 'Does it matter?',
    seed: 'delt',
    baseline: dual,
    nullTwin: office('dual', {}, 4, 3),
    named: NAMED,
    alternatives,
    outcomes,
    bands: [],
    goals: [],
    limits: [],
    variation: undefined,
    precision: undefined,
    failed: [],
    luck: (name) => seedrandom.alea(name),
    ...more,
  })
}

const plain = { varied: [], halfWay: undefined, overlaps: [] }
const alone = (name: string, effects: Effects, gaining = 0) => ({
  ...plain,
  result: office(name, effects, 12, gaining),
})

describe('a scenario compared with a copy of itself', () => {
  const comparison = compare([{ ...plain, result: { ...dual, name: 'copy' } }])

  it('differs nowhere, exactly', () => {
    expect(comparison.rows.length).toBeGreaterThan(300)
    for (const row of comparison.rows) {
      expect(row).toMatchObject({
        difference: 0,
        ciLow: 0,
        ciHigh: 0,
        verdict: 'not touched',
        pHolm: undefined,
      })
      expect(row.varianceReduction).toBeUndefined()
    }
    expect(comparison.monthlyDifferences.every(({ difference }) => difference.value === 0)).toBe(true)
    expect(comparison.costs.every(({ difference }) => difference.value === 0)).toBe(true)
    expect(comparison.agenda.every(({ progress }) => Math.abs(progress.value) === 0)).toBe(true)
  })

  it('says so in the headline', () => {
    expect(headlineOf(comparison)).toBe(
      'Compared with dual, copy changes nothing: every outcome of interest is the same in every replication.',
    )
  })
})

describe('a comparison with known effects', () => {
  const effects = {
    'lasting-work-share': 0.05,
    'out-of-reach-share': 0.001,
    'needs-relieved': -0.05,
    attitude: 0.3,
    ties: 0.2,
    expertise: 0.1,
  }
  const comparison = compare([alone('unitary', { ...effects, month: 2 })])
  const row = (outcome: string, breakdown = 'all', level = 'all') =>
    comparison.rows.find(
      (one) => one.outcome === outcome && one.breakdown === breakdown && one.level === level,
    )

  it('pairs replications, so that shared noise leaves only the effect', () => {
    expect(row('lasting-work-share')?.difference).toBeCloseTo(0.05, 2)
    expect(row('lasting-work-share')?.ciLow).toBeGreaterThan(0.045)
    expect(row('lasting-work-share')?.varianceReduction).toBeGreaterThan(1000)
    expect(row('lasting-work-share')?.shareBetter).toBe(1)
  })

  it('judges outcomes of interest by their interval, process and result apart, and all others together', () => {
    expect(row('lasting-work-share')).toMatchObject({
      verdict: 'better',
      family: 'result',
    })
    expect(row('attitude')).toMatchObject({ verdict: 'better', family: 'process' })
    expect(row('out-of-reach-share')?.verdict).toBe('no difference that matters')
    expect(row('needs-relieved', 'complex', 'complex')).toMatchObject({
      verdict: 'worse',
      family: 'result',
    })
    expect(row('needs-relieved')).toMatchObject({ verdict: 'worse', family: 'exploratory' })
    expect(row('social-assistance-nok')?.verdict).toBe('not touched')
  })

  it.each([
    ['process', 2],
    ['result', 4],
    ['exploratory', 20],
  ] as const)('adjusts exactly the p values of what differs, of the family of the %s', (family, atLeast) => {
    const tested = comparison.rows.filter((one) => one.family === family && one.pHolm !== undefined)
    expect(tested.length).toBeGreaterThanOrEqual(atLeast)
    expect(
      tested.every((one) => NAMED.some((key) => isSameKey(key, one)) !== (family === 'exploratory')),
    ).toBe(true)
    const raw = tested.map(({ outcome, breakdown, level }) => {
      const position = dual.layout.keys.findIndex(
        (key: OutcomeKey) => key.outcome === outcome && key.breakdown === breakdown && key.level === level,
      )
      const values = [dual, ...comparison.alternatives].map(({ records }) =>
        records.map((record) => record.values[position]),
      )
      return comparePaired(values[0], values[1], 'neither').p ?? NaN
    })
    expect(tested.map(({ pHolm }) => pHolm)).toEqual(holm(raw))
  })

  it('answers in one plain sentence, with sizes', () => {
    expect(headlineOf(comparison)).toMatch(
      /^Compared with dual, unitary is better on attitude to the other side \(from \d+\.\d to \d+\.\d\) and lasting work \(from [\d.]+.% to [\d.]+.%\) and worse on needs relieved of complex users \(from \d+\.\d.% to \d+\.\d.%\)\.$/,
    )
  })

  it('gives each verdict in words with its numbers', () => {
    const sentences = comparison.verdicts.map((verdict) => verdictSentence(comparison, verdict))
    expect(sentences[0]).toMatch(
      /^Lasting work: better\. .* under unitary, .* under dual: \+5\.\d points \(95 % interval \+5\.\d to \+5\.\d\), better in 12 of 12 replications\.$/,
    )
    expect(sentences[3]).toMatch(/within ±1 points/)
  })

  it('holds months against each other in pairs', () => {
    const months = comparison.monthlyDifferences.filter(({ outcome }) => outcome === 'ties')
    expect(months).toHaveLength(12)
    expect(months[5]).toMatchObject({ month: 5, difference: { value: 2, ciLow: 2, ciHigh: 2 } })
  })
})

describe('who gains and who loses', () => {
  const { groupChanges, rows } = compare([alone('unitary', { 'needs-relieved': 0.05 })])

  it('is told by group, complexity, side of entry, needs across and age, outcome by outcome', () => {
    expect([...new Set(groupChanges.map(({ breakdown }) => breakdown))]).toEqual([
      'group',
      'side',
      'complex',
      'across',
      'age',
    ])
    const needsMet = groupChanges.filter(({ outcome }) => outcome === 'needs-relieved')
    const levels = ['young', 'health', 'state', 'municipal', 'complex', 'not-complex']
    levels.push('needs-other-side', 'needs-own-side', 'under-30', '30-and-over')
    expect(needsMet.map(({ level }) => level)).toEqual(levels)
    for (const { difference } of needsMet) expect(difference.value).toBeCloseTo(0.05, 2)
  })

  it('is told in the numbers and verdicts of the rows', () => {
    for (const { difference, ...told } of groupChanges) {
      const row = rows.find((one) =>
        Object.entries(told).every(([name, value]) => one[name as keyof typeof one] === value),
      )
      expect(row).toMatchObject({
        difference: difference.value,
        ciLow: difference.ciLow,
        ciHigh: difference.ciHigh,
      })
    }
  })
})

describe('divide or practice', () => {
  const lever = { alternative: 'unitary', path: '', unit: '', baselineValue: '0', alternativeValue: '1' }
  const comparison = compare([
    {
      ...plain,
      result: office('unitary', { 'lasting-work-share': 0.1 }),
      varied: [
        { ...lever, kind: 'divide' },
        { ...lever, path: 'teams.state.caseload', kind: 'other' },
      ],
      halfWay: {
        divideOnly: office('a', { 'lasting-work-share': 0.02 }, 6),
        practiceOnly: office('b', { 'lasting-work-share': 0.05 }, 6),
      },
    },
  ])

  it('splits each difference into two parts and an interaction that add up', () => {
    expect(comparison.decomposition).toHaveLength(NAMED.length)
    const { whole, divide, practice, interaction } = comparison.decomposition[0]
    expect(divide.value).toBeCloseTo(0.02, 2)
    expect(practice.value).toBeCloseTo(0.05, 2)
    expect(divide.value + practice.value + interaction.value).toBeCloseTo(whole.value, 12)
  })

  it('names what else differs', () => {
    expect(decompositionSentences(comparison).at(-1)).toContain('(teams.state.caseload)')
  })

  it('puts half-way offices into the supporting rows and the family', () => {
    const halfWay = comparison.supporting.filter(({ variant }) => variant === 'divide-only')
    expect(halfWay.find(({ outcome }) => outcome === 'lasting-work-share')).toMatchObject({
      baseline: 'dual',
      alternative: 'unitary',
      n: 6,
      family: 'exploratory',
      pHolm: expect.any(Number) as number,
    })
  })
})

describe('overlap variants and the null twin', () => {
  const comparison = compare([
    {
      ...alone('unitary', {}),
      overlaps: [
        {
          overlap: 0,
          gaps: { all: { ownSide: 0.2, eitherSide: 0.25 }, complex: { ownSide: 0.2, eitherSide: 0.3 } },
          baseline: office('dual, overlap 0', {}, 6),
          alternative: office('unitary, overlap 0', { 'out-of-reach-share': -0.03 }, 6),
        },
      ],
    },
  ])

  it('are shown without being tests', () => {
    const shown = comparison.supporting.filter(
      ({ variant }) => variant === 'overlap 0' || variant === 'null twin',
    )
    expect(shown.length).toBeGreaterThan(100)
    expect(shown.every(({ pHolm, family }) => pHolm === undefined && family === 'exploratory')).toBe(true)
    expect(new Set(shown.map(({ alternative }) => alternative))).toEqual(new Set(['unitary', 'dual']))
  })

  it('have a headline of their own', () => {
    expect(overlapSentences(comparison)).toEqual([
      expect.stringMatching(
        /^Overlap 0: .*unitary is better on out of reach \(from .* to .*\)\. .* brings 25\.0 % more than the best of the own side, and 50\.0 % more for complex users\.$/,
      ),
    ])
  })
})

describe('more than two scenarios', () => {
  const comparison = compare([
    alone('better', { 'lasting-work-share': 0.05 }),
    alone('worse', { 'lasting-work-share': -0.05 }),
  ])

  it('are ranked by each outcome of interest, best first', () => {
    const [ranking] = comparison.rankings
    expect(ranking.places.map(({ scenario }) => scenario)).toEqual(['better', 'dual', 'worse'])
    expect(ranking.places.map(({ shareFirst }) => shareFirst)).toEqual([1, 0, 0])
    expect(ranking.places[1].difference).toBeUndefined()
    expect(ranking.places[2].verdict).toBe('worse')
  })

  it('share the first place where they are equal', () => {
    const equal = comparison.rankings.find(({ outcome }) => outcome === 'out-of-reach-share')
    for (const { shareFirst } of equal?.places ?? []) expect(shareFirst).toBeCloseTo(1 / 3, 12)
  })

  it('are counted in the headline where they are many', () => {
    const many = compare(
      ['a', 'b', 'c', 'd'].map((name, i) => alone(name, { 'out-of-reach-share': -0.02 * i })),
    )
    expect(headlineOf(many)).toMatch(
      /^Of 4 alternatives to dual, 3 are better on out of reach \(most d, −6\.\d points\)\.$/,
    )
  })
})

describe('the agenda of the district', () => {
  const comparison = compare([alone('unitary', { 'social-assistance-nok': -6_000_000, 'dropout-share': -1 })])

  it('is progress from the baseline toward each goal, with its interval', () => {
    const [assistance, dropout] = comparison.agenda
    expect(assistance.wanted).toBeCloseTo(-0.295 * assistance.baselineMean, 6)
    expect(assistance.progress.value).toBeCloseTo(assistance.difference.value / assistance.wanted, 9)
    expect(assistance.progress.ciLow).toBeLessThan(assistance.progress.value)
    expect(dropout.wanted).toBeCloseTo(-5, 0)
    expect(dropout.progress.value).toBeCloseTo(-1 / dropout.wanted, 1)
  })
})

describe('costs', () => {
  const priced = (name: string, staff: number, perJob: number) =>
    syntheticResult({
      name,
      replications: 6,
      value: ({ outcome }, replication) => {
        const values: Effects = {
          'staff-cost-nok': staff,
          'measure-cost-nok': 1e4,
          'social-assistance-nok': 5e3 + replication,
          'cost-per-lasting-job': (staff + 1e4) / perJob,
          'minutes-visits-share': 0.5,
        }
        return values[outcome] ?? NaN
      },
    })
  const costs = (staff: number, jobs: number) =>
    compare([{ ...plain, result: priced('unitary', staff, jobs) }], { baseline: priced('dual', 20_000, 10) })

  it('add up and are turned into hours', () => {
    const lines = new Map(costs(24_000, 12).costs.map((line) => [line.id, line]))
    expect(lines.get('total-nok')?.difference).toEqual({ value: 4000, ciLow: 4000, ciHigh: 4000 })
    expect(lines.get('lasting-jobs')?.baselineMean).toBeCloseTo(10, 9)
    expect(lines.get('hours-visits')?.baselineMean).toBeCloseTo((6 * 450 * 260) / 60 / 2, 6)
    expect(lines.has('hours-phone')).toBe(false)
  })

  it.each([
    [24_000, 12, 'pays for itself where a lasting job is worth at least 2,000 NOK'],
    [16_000, 8, 'pays where a lasting job is worth at most 2,000 NOK'],
    [16_000, 12, 'pays at any value'],
    [24_000, 8, 'pays at no value'],
    [20_000, 12, 'the difference in costs may be none'],
    [20_000, 10, 'the difference in costs and in lasting jobs may be none'],
  ])('of %s for staff and %s jobs: %s', (staff, jobs, words) => {
    expect(breakEvenSentence(costs(staff, jobs).breakEven[0])).toContain(words)
  })
})

describe('limits', () => {
  it('are handed on with their values', () => {
    const limit: LimitCheck = {
      outcome: 'caseload',
      breakdown: 'all',
      level: 'all',
      scenario: 'dual',
      limit: 'caseload <= 9',
      value: 10,
      unit: 'users per advisor',
      holds: false,
    }
    expect(compare([alone('unitary', {})], { limits: [limit] }).limits).toEqual([limit])
  })
})
