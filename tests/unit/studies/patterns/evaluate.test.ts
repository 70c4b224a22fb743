import { describe, expect, it } from 'vitest'
import type { Pattern } from '../../../../src/studies/patterns/definition.ts'
import { evaluate } from '../../../../src/studies/patterns/evaluate.ts'
import { RELATIVE_UNIT } from '../../../../src/studies/patterns/result.ts'
import { syntheticResult, type Synthetic } from '../../results/synthetic.ts'

type Values = Omit<Synthetic, 'name' | 'replications'>

/** Offices by name of the arm; under the overlay their name ends in a star. */
function evaluated(pattern: object, arms: Readonly<Record<string, Values>>, replications = 4) {
  const whole = {
    id: 'P0',
    name: 'p0',
    title: '',
    hypothesis: '',
    arms: {},
    secondary: [],
    tried: [],
    ...pattern,
  }
  return evaluate(whole as unknown as Pattern, (arm, overlaid) => {
    const name = overlaid ? `${arm}*` : arm
    return syntheticResult({ name, replications, ...arms[name] })
  })
}

const contrast = (more: object = {}) => ({
  outcome: 'needs-relieved',
  of: { arm: 'a', at: 'all/all' },
  against: { arm: 'b', at: 'all/all' },
  direction: 'higher',
  smallest: 0.1,
  relative: false,
  ...more,
})

/** Alike in all replications but for a wobble, so that there is an interval. */
const constant = (value: number): Values => ({ value: (_, replication) => value + replication / 1000 })

describe('a pattern', () => {
  it('is judged by its primary comparison, replication by replication', () => {
    const arms = {
      a: { value: (_: unknown, k: number) => 0.5 + k / 10 },
      b: { value: (_: unknown, k: number) => k / 10 },
    }
    const { primary, verdict } = evaluated({ kind: 'input-driven', primary: contrast() }, arms)
    expect(verdict).toBe('emerges')
    expect(primary).toMatchObject({ n: 4, of: 'a', against: 'b', label: 'Needs relieved', beyond: undefined })
    expect(primary.difference?.value).toBeCloseTo(0.5)
    expect(primary.difference?.ciLow).toBeCloseTo(0.5)
    expect([primary.ofMean, primary.againstMean]).toEqual([expect.closeTo(0.75), expect.closeTo(0.25)])
  })

  it('reads each arm where it is told to', () => {
    const value: Values['value'] = ({ level }) => (level === 'young' ? 3 : level === 'health' ? 1 : 0)
    const places = { of: { arm: 'a', at: 'group/young' }, against: { arm: 'a', at: 'group/health' } }
    const { primary } = evaluated({ kind: 'input-driven', primary: contrast(places) }, { a: { value } })
    expect(primary.difference?.value).toBe(2)
    expect([primary.of, primary.against]).toEqual(['a, group young', 'a, group health'])
    expect(primary.label).toBe('Needs relieved')
  })

  it('can be a difference of differences, and a share of the other arm', () => {
    const arms = { a: constant(5), b: constant(4), c: constant(3), d: constant(2.5) }
    const beyond = { of: { arm: 'c', at: 'all/all' }, against: { arm: 'd', at: 'all/all' } }
    const more = evaluated({ kind: 'input-driven', primary: contrast({ beyond }) }, arms)
    expect(more.primary.difference?.value).toBeCloseTo(0.5)
    expect(more.primary.beyond).toBe('c against d')
    const share = evaluated({ kind: 'input-driven', primary: contrast({ relative: true }) }, arms)
    expect(share.primary.difference?.value).toBeCloseTo(0.25, 3)
    expect(share.primary.unit).toBe(RELATIVE_UNIT)
  })

  it('leaves out replications in which one arm has nothing to measure', () => {
    const arms = { a: constant(1), b: { value: (_: unknown, k: number) => (k === 2 ? Number.NaN : 0) } }
    expect(evaluated({ kind: 'input-driven', primary: contrast() }, arms).primary.n).toBe(3)
  })

  it('vanishes where its arms come to the same under the overlay', () => {
    const arms = { a: constant(1), b: constant(0), 'a*': constant(0.3), 'b*': constant(0.3) }
    const ablation = { what: 'Nothing.', values: {} }
    const { verdict, check } = evaluated({ kind: 'emergent', primary: contrast(), chain: [], ablation }, arms)
    expect(verdict).toBe('emerges')
    expect(check).toMatchObject({ kind: 'ablation', what: 'Nothing.', result: { verdict: 'vanishes' } })
  })

  it('of no difference is undecided where the control does not move', () => {
    const control = contrast({ of: { arm: 'c', at: 'all/all' }, because: 'It must.' })
    const primary = contrast({ direction: 'none' })
    const nothing = { kind: 'null', chain: [], primary, control }
    const arms = { a: constant(1), b: constant(1.01) }
    expect(evaluated(nothing, { ...arms, c: constant(3) })).toMatchObject({
      verdict: 'equivalent',
      check: { kind: 'control', result: { verdict: 'moves' } },
    })
    expect(evaluated(nothing, { ...arms, c: constant(1) })).toMatchObject({
      verdict: 'undecided',
      primary: { verdict: 'equivalent' },
      check: { result: { verdict: 'does not move' } },
    })
  })

  it('has doses with what the first step does not have', () => {
    const points = [1, 2, 3].map((dose) => ({ dose, arm: `d${dose}` }))
    const arms = { a: constant(1), b: constant(0), d1: constant(1), d2: constant(2), d3: constant(4) }
    const { doses } = evaluated(
      { kind: 'input-driven', primary: contrast(), doses: { lever: 'x', points } },
      arms,
    )
    expect(doses?.steady).toBe(true)
    expect(doses?.doses.map(({ mean }) => Math.round(mean ?? 0))).toEqual([1, 2, 4])
    expect(doses?.doses.map(({ difference }) => difference && Math.round(difference.value))).toEqual([
      undefined,
      1,
      3,
    ])
    const uneven = evaluated(
      { kind: 'input-driven', primary: contrast(), doses: { lever: 'x', points } },
      { ...arms, d3: constant(1.5) },
    )
    expect(uneven.doses?.steady).toBe(false)
  })
})

describe('over months', () => {
  const rising = (perMonth: number): Values => ({ month: (_, month) => perMonth * month })
  const monthly = (measure: object, a: Values, b: Values) =>
    evaluated({ kind: 'input-driven', primary: contrast({ outcome: undefined, ...measure }) }, { a, b })
      .primary

  it('counts months until an arm has what the other has after so many', () => {
    const toLevel = { monthsToLevel: { series: ['attitude-state', 'attitude-municipal'], month: 6 } }
    const slow = monthly(toLevel, rising(0.5), rising(1))
    expect([slow.ofMean, slow.againstMean, slow.unit]).toEqual([11, 6, 'months'])
    // What is never reached counts as all the months there are.
    expect(monthly(toLevel, rising(0.1), rising(1)).ofMean).toBe(12)
    expect(monthly(toLevel, rising(1), { month: () => 0 }).ofMean).toBe(1)
  })

  it('takes the mean of some months, leaving out those in which nothing happened', () => {
    const measure = { monthlyMean: { series: ['replies-in-time-share'], from: 2, to: 4 } }
    const gap: Values = { month: (_, month) => (month === 2 ? Number.NaN : month) }
    expect(monthly(measure, gap, rising(1)).ofMean).toBe(2)
    expect(monthly(measure, rising(1), rising(1)).againstMean).toBe(2)
  })

  it('adds up from a month on, and tells the difference month by month', () => {
    const { ofMean, againstMean, course, unit, label } = monthly(
      { cumulated: { series: 'exits-work', from: 11 } },
      rising(2),
      rising(1),
    )
    expect([ofMean, againstMean]).toEqual([42, 21])
    expect(course?.map(({ month, difference }) => [month, difference.value])).toEqual([
      [11, 10],
      [12, 21],
    ])
    expect([unit, label]).toEqual(['persons', 'Left to work, added up from month 11'])
  })
})
