import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../../src/report/drawing/band-axis.ts'
import type { ChartDrawing } from '../../../../src/report/drawing/chart.ts'
import { ticksAround, ticksWithin } from '../../../../src/report/drawing/ticks.ts'
import type { TickManner, Ticks } from '../../../../src/report/drawing/ticks.ts'
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import { runDrawings } from '../../../../src/report/charts/run-charts.ts'
import { fakeResult } from '../fake-results.ts'
import { drawn } from './drawn-chart.ts'
import type { DrawnAxis } from './drawn-chart.ts'
import { comparisonOf, scaled, studyCharts, variedComparison } from './many-charts.ts'

const FACTORS = [1e-3, 0.03, 1, 1e3, 1e6, 1e9]
const PREFIXES: readonly [string, number][] = [
  ['million', 1e6],
  ['billion', 1e9],
]

/** The number that a mark says, read as a person reads it: with the prefix that the title of the axis names. */
function numberOf(label: string, title: string): number {
  const [, sign = '', digits = '', unit = ''] =
    /^([−+]?)([\d,]+(?:\.\d+)?)(?:\u00a0(%|pp))?$/.exec(label) ?? []
  const prefix = PREFIXES.find(([word]) => title.toLowerCase().includes(word))?.[1] ?? 1
  const number = digits === '' ? Number.NaN : Number(digits.replaceAll(',', ''))
  return (sign === '−' ? -1 : 1) * number * (unit === '' ? prefix : 0.01)
}

/** Of differences in bands the place is not proportional to the number. */
function placeAt(number: number, { title }: DrawnAxis): number {
  return /times the|multiples of/.test(title) ? placeOf(number) : number
}

function expectHonest(axis: DrawnAxis): void {
  const labels = axis.marks.map(({ label }) => label)
  expect([...new Set(labels)]).toEqual(labels)
  for (const { label, value, pixel } of axis.marks) {
    const place = placeAt(numberOf(label, axis.title), axis)
    const range = axis.max - axis.min
    expect(Math.abs(place - value) / range > 1e-9 ? `${label} at ${value} of ${axis.title}` : '').toBe('')
    expect(pixel).toBeCloseTo(axis.pixelOf(place), 6)
  }
}

describe('marks of the axes of every chart', () => {
  const varied = variedComparison(['leaving.market'], [['0.8'], ['0.98'], ['1.02']], ['1'])
  const comparison = comparisonOf(['unitary', 'mixed'])

  it.each(FACTORS)('say where they stand, each another number, with results %d times as large', (factor) => {
    const drawings: ChartDrawing[] = [
      ...comparisonDrawings(scaled(comparison, factor)),
      ...comparisonDrawings(scaled(varied, factor)).filter(({ id }) => id === 'variation'),
      ...runDrawings([scaled(fakeResult('dual', 0, 4), factor)], true),
      ...studyCharts(factor),
    ]
    const axes = drawings.flatMap((drawing) => drawn(drawing).axes).filter(({ ofWords }) => !ofWords)
    expect(axes.length).toBeGreaterThan(40)
    for (const axis of axes) expectHonest(axis)
    expect(axes.filter(({ marks }) => marks.length < 2).map(({ title }) => title)).toEqual([])
  })

  it.each([
    ['0.0001', '0.00025', '0.0005'],
    ['1', '2', '300'],
    ['1e6', '2500000', '4e6'],
    ['-5', '0', '5'],
  ])('say where they stand along what was varied: %s, %s, %s', (...values) => {
    const [drawing] = comparisonDrawings(
      variedComparison(
        ['x'],
        values.map((value) => [value]),
      ),
    ).filter(({ id }) => id === 'variation')
    for (const axis of drawn(drawing).axes) expectHonest(axis)
  })
})

const manners: TickManner[] = [
  {},
  { signed: true },
  { whole: true },
  { unit: 'share of cohort' },
  { unit: 'share', signed: true },
  { unit: 'NOK per year', signed: true },
  { unit: 'users', steps: 8 },
]
const range = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.integer({ min: -3, max: 9 }),
  )
  .map(([one, other, power]) => [one * 10 ** power, other * 10 ** power].toSorted((a, b) => a - b))
  .filter(([lowest, highest]) => highest - lowest > 1e-9 * Math.max(1, Math.abs(highest)))

function expectExact({ values, text, unit }: Ticks): void {
  expect(new Set(values.map(text)).size).toBe(values.length)
  for (const value of values) {
    expect(Math.abs(numberOf(text(value), unit) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value))
  }
}

describe('marks', () => {
  it.each(manners)('hold all values in few steps and say where they stand: %j', (manner) => {
    fc.assert(
      fc.property(range, ([lowest, highest]) => {
        const ticks = ticksAround([lowest, highest], manner)
        expect(ticks.min).toBeLessThanOrEqual(lowest + 1e-9 * Math.abs(lowest))
        expect(ticks.max).toBeGreaterThanOrEqual(highest - 1e-9 * Math.abs(highest))
        expect(ticks.values.length).toBeGreaterThan(1)
        expect(ticks.values.length).toBeLessThanOrEqual((manner.steps ?? 4) + 2)
        expectExact(ticks)
      }),
    )
  })

  it.each(manners)('lie within given ends: %j', (manner) => {
    fc.assert(
      fc.property(range, ([lowest, highest]) => {
        const ticks = ticksWithin(lowest, highest, manner)
        for (const value of ticks.values) {
          expect(value).toBeGreaterThanOrEqual(lowest - 1e-9 * Math.abs(lowest))
          expect(value).toBeLessThanOrEqual(highest + 1e-9 * Math.abs(highest))
        }
        expectExact(ticks)
      }),
    )
  })

  it('have as many digits as their step', () => {
    const texts = (values: number[], manner?: TickManner) => {
      const ticks = ticksAround(values, manner)
      return ticks.values.map((value) => ticks.text(value).replaceAll('\u00a0', ' '))
    }
    expect(texts([0, 9])).toEqual(['0', '2.5', '5.0', '7.5', '10.0'])
    expect(texts([0, 5062])).toEqual(['0', '2,000', '4,000', '6,000'])
    expect(texts([0, 1.7])).toEqual(['0', '0.5', '1.0', '1.5', '2.0'])
    expect(texts([-0.04, 0.02], { unit: 'share', signed: true })).toEqual(['−4 pp', '−2 pp', '0 pp', '+2 pp'])
    expect(texts([0, 182e6], { unit: 'NOK per year' })).toEqual(['0', '50', '100', '150', '200'])
    expect(ticksAround([0, 182e6], { unit: 'NOK per year' }).unit).toBe('million NOK per year')
    expect(ticksAround([0, 0.4], { unit: 'share of cohort' }).unit).toBe('% of cohort')
  })

  it('have room where there is only one value, or none', () => {
    expect(ticksAround([0, 0])).toMatchObject({ min: 0, max: 1 })
    expect(ticksAround([Number.NaN])).toMatchObject({ min: 0, max: 1 })
    expect(ticksAround([1e9])).toMatchObject({ min: 5e8, max: 1.5e9 })
  })
})
