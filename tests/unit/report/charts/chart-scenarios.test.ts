import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartDrawing } from '../../../../src/report/drawing/chart.ts'
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import { runDrawings } from '../../../../src/report/charts/run-charts.ts'
import { textWidth } from '../../../../src/report/drawing/fonts.ts'
import { shortNames } from '../../../../src/report/drawing/short-names.ts'
import { DISTINCT_ALTERNATIVES, FONT_SIZE, scenarioStyle } from '../../../../src/report/drawing/theme.ts'
import type { ScenarioStyle } from '../../../../src/report/drawing/theme.ts'
import { drawn } from './drawn-chart.ts'
import { EYES, lightOf, times, type Color, type Matrix } from './eyes.ts'
import { comparisonOf, variedComparison } from './many-charts.ts'

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

function oklab(color: string, eyes: Matrix): Color {
  return times(TO_OKLAB, times(TO_CONES, times(eyes, lightOf(color))).map(Math.cbrt) as unknown as Color)
}

/** Distance as the eye sees it (OKLab); black and white are 1 apart. */
function distance(one: string, other: string, eyes: Matrix): number {
  const [a, b] = [oklab(one, eyes), oklab(other, eyes)]
  return Math.hypot(...a.map((value, axis) => value - b[axis]))
}

const dashesOf = ({ dash }: ScenarioStyle) => dash.join()
const markOf = ({ mark, rotation }: ScenarioStyle) => `${mark} ${rotation}`

describe('twelve scenarios', () => {
  const styles = Array.from({ length: DISTINCT_ALTERNATIVES + 1 }, (_, position) => scenarioStyle(position))
  const pairs = styles.flatMap((one, index) => styles.slice(index + 1).map((other) => [one, other] as const))

  it('are what charts tell apart', () => {
    expect(styles).toHaveLength(12)
  })

  it.each(Object.entries(EYES))(
    'differ as lines and as points, in dashes, in mark or in colour, to eyes with %s',
    (_, eyes) => {
      for (const looks of [dashesOf, markOf]) {
        for (const [one, other] of pairs.filter(([a, b]) => looks(a) === looks(b))) {
          expect(distance(one.color, other.color, eyes)).toBeGreaterThan(0.1)
        }
      }
    },
  )

  it('all have another colour, to eyes that see all', () => {
    for (const [one, other] of pairs) {
      expect(distance(one.color, other.color, EYES['all cones'])).toBeGreaterThan(0.08)
    }
  })

  it('hold a baseline that no alternative looks like, however many there are', () => {
    const baseline = scenarioStyle(0)
    for (let position = 1; position < 100; position++) {
      const { color, ...rest } = scenarioStyle(position)
      expect(color).not.toBe(baseline.color)
      expect(dashesOf({ color, ...rest })).not.toBe(dashesOf(baseline))
      expect(markOf({ color, ...rest })).not.toBe(markOf(baseline))
    }
  })
})

interface Line {
  readonly label?: string
  readonly yAxisID?: string
  readonly borderColor?: string
  readonly borderDash?: readonly number[]
}

/** The lines of each panel of a chart. */
function panelsOf({ configuration }: ChartDrawing): Line[][] {
  const lines = (configuration.data.datasets as Line[]).filter(
    ({ label, borderDash }) => label !== undefined && borderDash,
  )
  return groupsOf(lines, ({ yAxisID }) => yAxisID)
}

/** The items that share a key, in the order of the first. */
function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  return [...new Set(items.map(keyOf))].map((key) => items.filter((item) => keyOf(item) === key))
}

const generated = (count: number) =>
  Array.from({ length: count }, (_, index) => `dual-collaborationRate-0.${index}-caseload-${85 + index}`)

describe.each([2, 7, 12, 13, 25])('of %d scenarios', (count) => {
  const comparison = comparisonOf(generated(count - 1))
  // Nothing surely differs, so that the comparison itself leaves users over time out.
  const overTime = runDrawings([comparison.baseline, ...comparison.alternatives], false)
  const drawings = [
    ...comparisonDrawings(comparison),
    ...overTime.filter(({ id }) => id === 'users-over-time'),
  ]
  const ofLines = drawings.filter(({ configuration }) => configuration.type === 'line')

  it('no panel of any chart has two lines that look the same', () => {
    expect(ofLines.map(({ id }) => id)).toEqual(['months-of-cohort', 'time-differences', 'users-over-time'])
    for (const panel of ofLines.flatMap(panelsOf)) {
      const looks = panel.map(({ borderColor, borderDash }) => `${borderColor} ${borderDash?.join()}`)
      expect(new Set(looks).size).toBe(looks.length)
    }
  })

  it('every chart of lines has all scenarios, and panels of the same quantity the same axis', () => {
    for (const drawing of ofLines) {
      const names = new Set(panelsOf(drawing).flatMap((panel) => panel.map(({ label }) => label)))
      const shown = drawing.id === 'time-differences' ? count - 1 : count
      expect(names.size).toBe(shown)
      const parts = drawn(drawing).axes.filter(({ title }) => /, \d of \d$/.test(title))
      for (const axes of groupsOf(parts, ({ title }) => title.replace(/, \d of \d$/, ''))) {
        expect(new Set(axes.map(({ min, max }) => `${min} ${max}`)).size).toBe(1)
      }
    }
  })
})

describe('short names', () => {
  const name = fc.string({ minLength: 1, maxLength: 80 })

  it('fit, and differ wherever the names do', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 60, max: 400 }),
        (names, width) => {
          const short = shortNames(names, width)
          expect(new Set(short).size).toBe(names.length)
          for (const text of short) expect(textWidth(text, FONT_SIZE.small)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('keep what tells them apart', () => {
    const names = ['0.1', '0.5'].flatMap((rate) =>
      ['0.8', '1.2'].map((market) => `town-office collaborationRate=${rate}, leaving.market=${market}`),
    )
    for (const width of [150, 200, 250]) {
      for (const [index, short] of shortNames(['town-office', ...names], width)
        .slice(1)
        .entries()) {
        expect(short).toContain(index < 2 ? '0.1' : '0.5')
        expect(short).toContain(index % 2 === 0 ? '0.8' : '1.2')
      }
    }
    expect(shortNames(names, 900)).toEqual(names)
  })
})

interface Dataset {
  readonly label?: string
  readonly pointStyle?: string
  readonly data: readonly { readonly x: number; readonly y: number }[]
}

/** The datasets of the first panel that have marks: lines, and the baseline. */
function markedOf(drawing: ChartDrawing): { readonly lines: Dataset[]; readonly baseline: Dataset[] } {
  const first = (
    drawing.configuration.data.datasets as (Dataset & { yAxisID: string; pointRadius: number })[]
  ).filter(({ yAxisID, pointRadius }) => yAxisID === 'y0' && pointRadius > 0)
  return {
    lines: first.filter(({ label }) => label !== undefined),
    baseline: first.filter(({ label }) => label === undefined),
  }
}

const variationOf = (drawings: readonly ChartDrawing[]): ChartDrawing => {
  const found = drawings.find(({ id }) => id === 'variation')
  if (found === undefined) throw new Error('no chart of what was varied')
  return found
}

describe('what was varied', () => {
  const places = (dataset: Dataset | undefined) => dataset?.data.map(({ x }) => x)
  const chart = (...of: Parameters<typeof variedComparison>) =>
    variationOf(comparisonDrawings(variedComparison(...of)))

  it.each([
    [['0.8', '0.98', '1', '1.02'], '1'],
    [['1.02', '0.8', '0.98'], '1'],
    [['135', '35'], '85'],
    [['1e3', '10'], '0.5'],
    [['-2', '3'], '0'],
  ])('stands at its values, %j, and the baseline once at its own, %s', (values, own) => {
    const drawing = chart(
      ['path'],
      values.map((value) => [value]),
      [own],
    )
    const { lines, baseline } = markedOf(drawing)
    const expected = [...new Set([...values, own].map(Number))].toSorted((one, other) => one - other)
    expect(lines.map(places)).toEqual([expected])
    expect(baseline.map(({ data }) => data)).toEqual([[{ x: Number(own), y: 0 }]])
    expect(lines[0].data.find(({ x }) => x === Number(own))?.y).toBe(0)
    const along = drawn(drawing).axes.find(({ title }) => title.startsWith('path'))
    // A mark has a radius of some pixels, and half of it would be lost at the very end.
    for (const value of expected) {
      expect(Math.abs((along?.pixelOf(value) ?? 0) - (along?.pixelOf(along.min) ?? 0))).toBeGreaterThan(6)
      expect(Math.abs((along?.pixelOf(value) ?? 0) - (along?.pixelOf(along.max) ?? 0))).toBeGreaterThan(6)
    }
  })

  it('is words that stand beside each other', () => {
    const drawing = chart(['preset'], [['unitary'], ['none']], ['dual'])
    expect(markedOf(drawing).lines.map(places)).toEqual([[0, 1, 2]])
    const along = drawn(drawing).axes.find(({ title }) => title === 'preset')
    expect(along?.marks.map(({ label }) => label)).toEqual(['dual', 'unitary', 'none'])
  })

  it('has a line for each combination of the other paths, and numbers along the axis where one path has them', () => {
    const points = ['dual', 'unitary'].flatMap((preset) =>
      ['35', '85'].flatMap((load) => ['true', 'false'].map((flag) => [preset, load, flag])),
    )
    const drawing = chart(['preset', 'caseload', 'flag'], points, ['dual', '60', 'true'])
    const { lines, baseline } = markedOf(drawing)
    expect(lines.map(({ label }) => label)).toEqual([
      'dual, true',
      'dual, false',
      'unitary, true',
      'unitary, false',
    ])
    expect(lines.map(places)).toEqual([
      [35, 60, 85],
      [35, 85],
      [35, 85],
      [35, 85],
    ])
    expect(baseline.map(places)).toEqual([[60]])
    expect(drawing.subtitle).toContain('against caseload. A line per value of preset and flag.')
  })

  it('does without the baseline where nobody tells its value', () => {
    const { lines, baseline } = markedOf(chart(['path'], [['1'], ['2']]))
    expect(lines.map(places)).toEqual([[1, 2]])
    expect(baseline).toEqual([])
  })

  it('shows the baseline once in all other charts, too', () => {
    const values = [['0.8'], ['1'], ['1.2']]
    const drawings = comparisonDrawings(variedComparison(['path'], values, ['1']))
    const texts = drawings.flatMap((drawing) => drawn(drawing).texts.map(({ text }) => text))
    expect(texts.filter((text) => text.includes('path=1') && !text.includes('path=1.2'))).toEqual([])
    expect(texts.some((text) => text.includes('path=1.2'))).toBe(true)
  })
})
