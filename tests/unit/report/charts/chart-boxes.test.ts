import { afterEach, describe, expect, it } from 'vitest'
import type { ChartDrawing } from '../../../../src/report/drawing/chart.ts'
import { runDrawings } from '../../../../src/report/charts/run-charts.ts'
import type { Comparison } from '../../../../src/results/comparison/comparison-result.ts'
import { comparisonDrawings } from '../../../../src/report/charts/comparison-charts.ts'
import { chartSizeOf, type ChartSize } from '../../../../src/report/drawing/chart-size.ts'
import { paperFor, partsOf } from '../../../../src/report/drawing/renderer.ts'
import { speak, type Language } from '../../../../src/locale/language.ts'
import { FONT_SIZE } from '../../../../src/report/drawing/theme.ts'
import { drawn } from './drawn-chart.ts'
import type { DrawnText } from './drawn-chart.ts'
import { fakeComparison, fakeResult } from '../fake-results.ts'
import { comparisonOf, studyCharts, variedComparison } from './many-charts.ts'

/** Names as `--vary` and people make them, and worse. */
const generated = (count: number) =>
  Array.from({ length: count }, (_, index) => `dual-collaborationRate-0.${index}-caseload-${85 + index}`)
const long = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    `${'office with a very long name '.repeat(2)}${index}`.padEnd(60, 'x'),
  )
const wide = (count: number) => Array.from({ length: count }, (_, index) => 'W'.repeat(59) + index)
const grid = ['0.1', '0.3', '0.5', '0.9'].flatMap((rate) =>
  ['35', '60', '85', '135'].map((load) => [rate, load]),
)

/** The same results under other names: nothing tells their lines and numbers apart. */
function equal(names: readonly string[]): Comparison {
  return fakeComparison(Object.fromEntries(names.map((name) => [name, 0.3])), 4, false)
}

const sets: [string, () => ChartDrawing[]][] = [
  ['one scenario', () => runDrawings([fakeResult('dual', 0, 4)], true)],
  ['one scenario and one replication', () => runDrawings([fakeResult('dual', 0, 1)], true)],
  ['two scenarios', () => comparisonDrawings(comparisonOf(['unitary']))],
  ['twelve scenarios', () => comparisonDrawings(comparisonOf(generated(11)))],
  ['twelve scenarios that are equal', () => comparisonDrawings(equal(generated(11)))],
  ['twelve scenarios with names of sixty letters', () => comparisonDrawings(comparisonOf(long(11)))],
  [
    'five scenarios with names of one word of sixty wide letters',
    () => comparisonDrawings(comparisonOf(wide(4))),
  ],
  ['thirteen scenarios', () => comparisonDrawings(comparisonOf(generated(12)))],
  [
    'numbers that were varied',
    () =>
      comparisonDrawings(variedComparison(['leaving.market'], [['0.8'], ['0.98'], ['1'], ['1.02']], ['1'])),
  ],
  [
    'words that were varied',
    () =>
      comparisonDrawings(
        variedComparison(
          ['leadership.preset'],
          [['a-preset-with-a-long-name'], ['another-long-name'], ['none']],
        ),
      ),
  ],
  [
    'a grid',
    () => comparisonDrawings(variedComparison(['collaborationRate', 'caseload'], grid, ['0.4', '85'])),
  ],
  ['studies', () => studyCharts()],
]

/** Letters may come as close as this, in pixels. */
const TOUCH = 0.5

function overlap(one: DrawnText, other: DrawnText): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > TOUCH && height > TOUCH
}

/** What is wrong with the texts of a chart, in words. */
function faultsOf(drawing: ChartDrawing, size: ChartSize = 'report'): string[] {
  const { texts, width, height } = drawn(drawing, size)
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  )
  const pairs = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `“${one.text}” on “${other.text}”`),
  )
  return [
    ...outside.map(({ text }) => `“${text}” leaves the chart`),
    ...texts.filter(({ squeezed }) => squeezed).map(({ text }) => `“${text}” is squeezed`),
    ...pairs,
  ].map((fault) => `${drawing.id}: ${fault}`)
}

describe.each(sets)('the texts of the charts of %s', (_, charts) => {
  // Dozens of charts are drawn to the last letter.
  it('overlap neither each other nor a heading, and stay within the chart', () => {
    expect(charts().flatMap((drawing) => faultsOf(drawing))).toEqual([])
  })
})

describe.each(['slide', '900x1200'])('charts of the size %s', (name) => {
  const size = chartSizeOf(name) ?? 'report'
  const charts = () =>
    comparisonDrawings(comparisonOf(['unitary'])).flatMap((drawing) => partsOf(drawing, size))

  afterEach(() => speak('en'))

  it.each<Language>(['en', 'nb', 'nn'])(
    'have no texts that overlap or leave the chart, in %s',
    (language) => {
      speak(language)
      expect(charts().flatMap((drawing) => faultsOf(drawing, size))).toEqual([])
    },
  )

  it('have type that is large beside them: its size is at least an 80th of their width', () => {
    for (const drawing of charts())
      expect([drawing.id, FONT_SIZE.small * 80 >= paperFor(drawing, size).width]).toEqual([drawing.id, true])
  })

  it('have names of their own', () => {
    const ids = charts().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
