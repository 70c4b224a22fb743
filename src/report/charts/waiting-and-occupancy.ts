import type { Chart, Plugin } from 'chart.js'
import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortValue, wholeNumber } from '../text/number.ts'
import { compared, contrasted, inWords, listed } from '../text/words.ts'
import { numberAxis } from '../drawing/axes.ts'
import type { ChartDrawing, PointDataset } from '../drawing/chart.ts'
import { write } from '../drawing/direct-labels.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { placePoints, pointDataset, pointRowAxis } from '../drawing/point-rows.ts'
import type { PointPlaces, PointRow } from '../drawing/point-rows.ts'
import { INK } from '../drawing/theme.ts'
import { ticksAround, ticksWithin } from '../drawing/ticks.ts'

interface MeasureRow extends PointRow {
  readonly measure: string
}

const COLUMNS = [
  { axis: 'x', outcome: 'occupancy', words: percent },
  { axis: 'x2', outcome: 'waiting-for-measure', words: wholeNumber },
] as const
/** a measure fuller than this leaves no choice */
const FULL = 0.95
const EMPTY_AXIS = { ticks: { display: false }, grid: { display: false }, border: { display: false } }
const AXIS_HEIGHT = 54

/** How full the service measures are, and how many people wait for them. */
export function waitingAndOccupancy(results: readonly ScenarioResult[]): ChartDrawing {
  const rows = rowsByOwner(results)
  const names = results.map(({ name }) => name)
  const places = placePoints(rows, names, 0)
  return {
    id: 'waiting-and-occupancy',
    title: title(results, rows),
    subtitle:
      'Service measures by owner: mean share of places that are taken, mean number of people who wait',
    alt: alt(results, rows),
    legend: places.legend,
    bodyHeight: places.height + AXIS_HEIGHT,
    rightMargin: 40,
    configuration: {
      type: 'scatterWithErrorBars',
      data: { datasets: COLUMNS.flatMap((column) => datasetsOf(column, results, rows, places)) },
      options: {
        scales: {
          y: pointRowAxis(places),
          x: sideBySide(numberAxis('Places taken', ticksWithin(0, 1, { unit: 'share', steps: 2 })), 3, 5),
          gap: sideBySide(EMPTY_AXIS, 2, 1.3),
          x2: sideBySide(waitingAxis(results, rows), 1, 5),
        },
      },
      plugins: results.length > 1 ? [] : [pointValues()],
    },
  }
}

/** Measures under the heading of their owner, in the order of the scenarios. */
function rowsByOwner(results: readonly ScenarioResult[]): MeasureRow[] {
  const owners = [
    { owner: 'state', label: 'State measures' },
    { owner: 'municipal', label: 'Municipal measures' },
  ]
  return owners.flatMap(({ owner, label }) => {
    const measures = union(results, ({ scenario }) =>
      scenario.measures.filter((measure) => measure.owner === owner).map(({ name }) => name),
    )
    const rows = measures.map((measure) => ({ label: `   ${inWords(measure)}`, heading: false, measure }))
    return rows.length === 0 ? [] : [{ label, heading: true, measure: '' }, ...rows]
  })
}

type Column = (typeof COLUMNS)[number]

function datasetsOf(
  { axis, outcome }: Column,
  results: readonly ScenarioResult[],
  rows: readonly MeasureRow[],
  { heightOf }: PointPlaces,
): PointDataset[] {
  return results.map((result, position) => {
    const points = rows.flatMap(({ measure, heading }, row) =>
      heading ? [] : [{ x: meanOf(result, outcome, 'measure', measure), y: heightOf(row, position) }],
    )
    return { ...pointDataset(result.name, position, points), xAxisID: axis }
  })
}

function waitingAxis(results: readonly ScenarioResult[], rows: readonly MeasureRow[]) {
  const people = results.flatMap((result) =>
    rows.map(({ measure }) => meanOf(result, 'waiting-for-measure', 'measure', measure)),
  )
  const ticks = ticksAround([0, ...people], { unit: 'people', steps: 3 })
  return numberAxis(`On the waiting list (${ticks.unit})`, ticks)
}

/** Horizontal axes that share the width; the one with the largest weight is on the left. */
function sideBySide(axis: object, weight: number, stackWeight: number): object {
  return { ...axis, type: 'linear', position: 'top', stack: 'columns', weight, stackWeight }
}

/** The number beside each point, if only one office is shown. */
function pointValues(): Plugin {
  return {
    id: 'point-values',
    afterDatasetsDraw(chart: Chart) {
      for (const [position, { words }] of COLUMNS.entries()) {
        const { data, xScale } = chart.getDatasetMeta(position)
        for (const element of data) {
          const value = xScale?.getValueForPixel(element.x) ?? Number.NaN
          if (Number.isFinite(value)) write(chart, words(value), element.x + 10, element.y, { color: INK })
        }
      }
    },
  }
}

function title(results: readonly ScenarioResult[], rows: readonly MeasureRow[]): string {
  const waiting = (result: ScenarioResult) => meanOf(result, 'waiting-for-measure')
  const [first] = results
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({ name: result.name, value: waiting(result) }))
    return `People who wait for a measure: ${compared(values, wholeNumber)}`
  }
  const full = rows.filter(({ measure }) => meanOf(first, 'occupancy', 'measure', measure) > FULL)
  const people = `${wholeNumber(waiting(first))} people wait for a measure`
  if (full.length === 0) return `${people}; none is fuller than ${percent(FULL)}`
  if (full.length > 3) return `${people}; ${full.length} measures are more than ${percent(FULL)} full`
  const names = full.map(({ measure }) => inWords(measure).toLowerCase())
  return `${people}; ${listed(names)} ${full.length === 1 ? 'is' : 'are'} more than ${percent(FULL)} full`
}

function alt(results: readonly ScenarioResult[], rows: readonly MeasureRow[]): string {
  const sentences = rows
    .filter(({ heading }) => !heading)
    .map(({ measure }) => {
      const texts = results.map((result) => {
        const taken = percent(meanOf(result, 'occupancy', 'measure', measure))
        const waiting = shortValue(meanOf(result, 'waiting-for-measure', 'measure', measure), 'persons')
        return { name: result.name, text: `${taken} taken and ${waiting} waiting` }
      })
      return `${inWords(measure)}: ${contrasted(texts)}.`
    })
  return `Points. ${sentences.join(' ')}`
}
