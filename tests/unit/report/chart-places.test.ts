import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBands, placeOf } from '../../../src/report/charts/bands.ts'
import { rowPlaces } from '../../../src/report/charts/point-rows.ts'
import { roundLimits } from '../../../src/report/charts/round-limits.ts'
import { spread } from '../../../src/report/charts/spread.ts'
import { tidySvg } from '../../../src/report/charts/svg.ts'

const DISTANCE = 16
const number = fc.double({ min: -1000, max: 1000, noNaN: true })
const rising = fc.array(number).map((heights) => heights.toSorted((one, other) => one - other))

describe('names beside lines', () => {
  it('never overlap, keep their order and stay where they are if there is room', () => {
    fc.assert(
      fc.property(rising, (heights) => {
        const places = spread(heights, DISTANCE)
        expect(places).toHaveLength(heights.length)
        for (const [position, place] of places.slice(1).entries()) {
          expect(place - (places[position] ?? 0)).toBeGreaterThanOrEqual(DISTANCE - 1e-6)
        }
      }),
    )
    expect(spread([0, 100, 200], DISTANCE)).toEqual([0, 100, 200])
  })

  it('move around their common middle', () => {
    expect(spread([50, 50], DISTANCE)).toEqual([42, 58])
    expect(spread([0, 10, 100], DISTANCE)).toEqual([-3, 13, 100])
  })
})

describe('limits of an axis', () => {
  it('hold every value in at most five steps', () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [lowest, highest] = [Math.min(one, other), Math.max(one, other)]
        fc.pre(highest - lowest > 1e-6)
        const { min, max, stepSize } = roundLimits(lowest, highest)
        expect(min).toBeLessThanOrEqual(lowest + 1e-9)
        expect(max).toBeGreaterThanOrEqual(highest - 1e-9)
        expect((max - min) / stepSize).toBeLessThanOrEqual(5 + 1e-9)
      }),
    )
  })

  it('are round', () => {
    expect(roundLimits(0, 5062)).toEqual({ min: 0, max: 6000, stepSize: 2000 })
    expect(roundLimits(-214, 0)).toEqual({ min: -300, max: 0, stepSize: 100 })
  })

  it('have room where there is only one value', () => {
    expect(roundLimits(0, 0)).toEqual({ min: -1, max: 1, stepSize: 1 })
  })
})

describe('differences in bands', () => {
  it('are positive for the better, whichever direction that is', () => {
    expect(inBands(0.02, { better: 'higher', band: 0.01 })).toBeCloseTo(2)
    expect(inBands(-3e6, { better: 'lower', band: 1e6 })).toBeCloseTo(3)
    expect(inBands(3e6, { better: 'lower', band: 1e6 })).toBeCloseTo(-3)
  })

  it('keep their order on the axis, and a band without width does no harm', () => {
    expect(placeOf(0)).toBe(0)
    expect(placeOf(-2)).toBe(-placeOf(2))
    expect(placeOf(3)).toBeGreaterThan(placeOf(1))
    expect(placeOf(1e9)).toBe(placeOf(100))
    expect(inBands(2, { better: 'higher', band: 0 })).toBe(2)
  })
})

describe('rows of points', () => {
  it('grow with the number of scenarios, headings do not', () => {
    const rows = [
      { label: 'Money', heading: true },
      { label: 'Social assistance', heading: false },
    ]
    const [few, many] = [rowPlaces(rows, 1), rowPlaces(rows, 6)]
    expect(few).toEqual({ middles: [12, 36], height: 48 })
    expect(many.middles[0]).toBe(12)
    expect(many.height).toBeGreaterThan(48 + 6 * 6)
  })
})

describe('SVG', () => {
  const raw = `<?xml version="1.0" encoding="utf-8" ?>
<svg xmlns="http://www.w3.org/2000/svg" width="756" height="10">
  <clipPath id="cl_66"><rect x="14.00001" width="191.99001"/></clipPath>
  <g clip-path="url(#cl_66)"><path d="M0.125 -3.14159"/></g>
</svg>`

  it('gets its own names, fewer digits and a view box', () => {
    expect(tidySvg(raw, 'fig')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="756" height="10" viewBox="0 0 756 10">' +
        '<clipPath id="fig-1"><rect x="14" width="191.99"/></clipPath>' +
        '<g clip-path="url(#fig-1)"><path d="M0.13 -3.14"/></g></svg>',
    )
  })
})
