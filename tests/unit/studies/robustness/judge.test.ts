import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../../../src/results/outcomes.ts'
import type { Point, RobustnessSummary } from '../../../../src/studies/robustness/result.ts'
import {
  cornerSentence,
  countSentence,
  robustnessHeadline,
  shareSentence,
} from '../../../../src/studies/robustness/sentences.ts'
import type { Verdict } from '../../../../src/results/result.ts'
import {
  correlationsOf,
  cornersOf,
  findingsOf,
  sharesOf,
  type Found,
} from '../../../../src/studies/robustness/judge.ts'
import type { OutcomeKey } from '../../../../src/vocabulary/outcomes.ts'

const WORK: OutcomeKey = { outcome: 'lasting-work-share', breakdown: 'all', level: 'all' }
const REACH: OutcomeKey = { outcome: 'out-of-reach-share', breakdown: 'all', level: 'all' }

const dimension = (path: string) => ({
  path,
  unit: '',
  low: 0,
  high: 1,
  centre: undefined,
  integer: false,
})

/** A difference with its verdict at a point. */
function answer(key: OutcomeKey, value: number, verdict: Verdict) {
  return { ...key, difference: { value, ciLow: value, ciHigh: value }, band: 0.01, verdict }
}

const counts = (number: number, values: number[], answers: Point['outcomes']): Point => ({
  number,
  values,
  leftOut: undefined,
  baseline: undefined,
  outcomes: answers,
})

const found = (points: readonly Point[], named = [WORK]): Found => ({
  dimensions: [dimension('a'), dimension('b')],
  points,
  named,
  outcomes,
})

describe('shares of verdicts', () => {
  const points = [
    counts(0, [], [answer(WORK, 0.5, 'better')]),
    counts(1, [0, 0], [answer(WORK, 0.02, 'better')]),
    counts(2, [0, 0], [answer(WORK, 0.02, 'undecided')]),
    counts(3, [0, 0], [answer(WORK, 0, 'not touched')]),
    counts(4, [0, 0], [answer(WORK, -0.03, 'worse')]),
    counts(5, [0, 0], [answer(WORK, Number.NaN, 'undecided')]),
    { ...counts(6, [0, 0], []), leftOut: { kind: 'stock', why: '' } as const },
  ]

  it('count points that count and have the outcome, and not the scenarios as they are', () => {
    expect(sharesOf(found(points))).toMatchObject([
      {
        answered: 4,
        better: 1,
        noMatter: 1,
        undecided: 1,
        worse: 1,
        leansBetter: 2,
        leansWorse: 1,
        middle: 0.01,
      },
    ])
    expect(sharesOf(found(points))[0].atOwnValues?.difference.value).toBe(0.5)
  })

  it('know which way an outcome is better', () => {
    const reach = points.map((point) => ({ ...point, outcomes: [answer(REACH, 0.02, 'worse')] }))
    expect(sharesOf(found(reach, [REACH]))).toMatchObject([{ leansBetter: 0, leansWorse: 5 }])
  })
})

/** Worlds in which the gain is large where `a` is large, and has nothing to do with `b`. */
function worlds(key: OutcomeKey, sign: number): Point[] {
  const alea = seedrandom.alea('worlds')
  return Array.from({ length: 60 }, (_, k) => {
    const values = [(k + 0.5) / 60, alea()]
    const gain = 0.06 * (values[0] - 1 / 3) + 0.005 * (alea() - 0.5)
    return counts(k + 1, values, [answer(key, sign * gain, gain < -0.01 ? 'worse' : 'better')])
  })
}

describe('rank correlations', () => {
  it.each([
    [WORK, 1],
    [REACH, -1],
  ])('find the parameter that matters, positive where more is better: %j', (key, sign) => {
    const [first, second] = correlationsOf(found(worlds(key, sign), [key]))
    expect(first.path).toBe('a')
    expect(first.rho).toBeGreaterThan(0.9)
    expect(first.pHolm).toBeLessThan(0.001)
    expect(second.path).toBe('b')
    expect(second.pHolm).toBeGreaterThan(0.05)
  })

  it('are corrected for all parameters and outcomes', () => {
    const points = worlds(WORK, 1).map((point) => ({
      ...point,
      outcomes: [...point.outcomes, answer(REACH, point.values[1], 'worse')],
    }))
    const all = correlationsOf(found(points, [WORK, REACH]))
    const weakest = all.toSorted((x, y) => x.p - y.p)
    expect(weakest[0].pHolm).toBeCloseTo(Math.min(1, 4 * weakest[0].p))
  })
})

describe('the corner in which the alternative does worst', () => {
  it('is the worse third of the parameter that matters', () => {
    const all = found(worlds(WORK, 1))
    const [corner] = cornersOf(all, correlationsOf(all))
    expect(corner).toMatchObject({ sides: [{ path: 'a', third: 'lowest' }], points: 20, sure: true })
    expect(corner.sides[0].edge).toBeCloseTo(1 / 3, 1)
    expect(corner.within).toBeLessThan(0)
    expect(corner.elsewhere).toBeGreaterThan(0)
    const worse = all.points.filter(({ outcomes: [one] }) => one.verdict === 'worse').length
    expect(corner.worse).toBe(worse)
  })

  it('is said to be chance where no parameter matters', () => {
    const alea = seedrandom.alea('nothing')
    const points = Array.from({ length: 30 }, (_, k) =>
      counts(k + 1, [alea(), alea()], [answer(WORK, alea() - 0.5, 'undecided')]),
    )
    const all = found(points)
    const [corner] = cornersOf(all, correlationsOf(all))
    expect(corner.sure).toBe(false)
    expect(corner.sides).toHaveLength(1)
  })
})

describe('fewer than 30 worlds', () => {
  it('say nothing together', () => {
    const silent = { counted: 29, shares: [], tests: 0, correlations: [], corners: [] }
    expect(findingsOf(found(worlds(WORK, 1).slice(0, 29)))).toEqual(silent)
  })

  it('say what they show from 30 on', () => {
    const enough = findingsOf(found(worlds(WORK, 1).slice(0, 30)))
    expect(enough).toMatchObject({ counted: 30, shares: [{ answered: 30 }], tests: 2 })
    expect(enough.corners).toHaveLength(1)
  })
})

describe('in words', () => {
  const all = found(worlds(WORK, 1))
  const correlations = correlationsOf(all)
  const summary = {
    points: 100,
    counted: 60,
    spread: 50,
    countedOfSpread: 20,
    leftOut: {
      refused: 0,
      stock: 30,
      'work after exit': 10,
      'waiting lists': 0,
      'cannot work': 0,
      failed: 0,
    },
    pairs: { everywhere: 4, undecided: 8 },
    dimensions: all.dimensions,
    baseline: { name: 'dual', hash: '' },
    alternative: { name: 'unitary', hash: '' },
    shares: sharesOf(all),
    tests: 2,
    correlations,
    corners: cornersOf(all, correlations),
  } as unknown as RobustnessSummary

  it('says how many worlds are better and worse', () => {
    const [{ better, worse }] = summary.shares
    expect(better + worse).toBe(60)
    const [b, w] = [better, worse].map((points) => `${Math.round((100 * points) / 60)} %`)
    expect(shareSentence(summary, summary.shares[0])).toBe(
      `Lasting work: in ${b} of 60 plausible worlds unitary is better; worse in ${w}, ` +
        'no difference that matters in 0 %, undecided in 0 %.',
    )
    expect(robustnessHeadline(summary)).toContain(`surely better on lasting work in ${b} and surely worse`)
  })

  it('says how many points were left out, and why', () => {
    expect(countSentence(summary)).toMatch(
      /^60 of 100 points .*: 20 of the first 50, .* and 40 of the 50 others.* Left out: 30 with a stock .*; 10 with work after exit/,
    )
  })

  it('says where it loses', () => {
    expect(cornerSentence(summary, summary.corners[0])).toMatch(
      /^Lasting work: estimates lie beyond the band for the worse in \d+ of 60 worlds\. It does worst where a is at most 0\.3\d*: there worse in \d+ and better in \d+ of 20 worlds, mean difference −[\d.]+ points, elsewhere \+[\d.]+ points\.$/,
    )
  })

  it('says so where there is nothing to tell', () => {
    expect(robustnessHeadline({ ...summary, counted: 0 })).toBe(
      'None of 100 points is a plausible world; shares are given from 30 on',
    )
  })
})
