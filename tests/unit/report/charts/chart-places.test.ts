import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBands, placeOf } from '../../../../src/report/drawing/band-axis.ts'
import { placePoints } from '../../../../src/report/drawing/point-rows.ts'
import { spread } from '../../../../src/report/drawing/spread.ts'
import { tidySvg } from '../../../../src/report/drawing/svg.ts'

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
    expect(placeOf(1e9)).toBeGreaterThan(placeOf(100))
    expect(inBands(2, { better: 'higher', band: 0 })).toBe(2)
  })
})

describe('rows of points', () => {
  const rows = [
    { label: 'Money', heading: true },
    { label: 'Social assistance', heading: false },
  ]
  const names = (count: number) => Array.from({ length: count }, (_, index) => `office ${index}`)

  it('grow with the number of scenarios, headings do not', () => {
    const [few, many] = [placePoints(rows, names(1), 1), placePoints(rows, names(6), 1)]
    expect(few.rows.map(({ middle }) => middle)).toEqual([12, 36])
    expect(few).toMatchObject({ height: 48, legend: [] })
    expect(many.rows[0].middle).toBe(12)
    expect(many.height).toBeGreaterThan(48 + 6 * 6)
    expect(many.legend.map(({ text }) => text)).toEqual(names(6))
  })

  it('are one for each scenario, with its name, where marks no longer tell scenarios apart', () => {
    expect(placePoints(rows, names(11), 1).rows).toHaveLength(2)
    expect(placePoints(rows, names(12), 0).rows).toHaveLength(2)
    const { rows: drawn, legend, heightOf } = placePoints(rows, names(13), 0)
    expect(drawn.map(({ label }) => label.trim())).toEqual(['Money', 'Social assistance', ...names(13)])
    expect(legend).toEqual([])
    expect(heightOf(1, 3)).toBe(drawn[5].middle)
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
