import type { Chart, Plugin } from 'chart.js'
import { texts } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortValue, wholeNumber } from '../text/number.ts'
import { compared, contrasted, inSentence, inWords, listed } from '../text/words.ts'
import { numberAxis } from '../drawing/axes.ts'
import type { ChartBody, ChartDrawing, PointDataset } from '../drawing/chart.ts'
import { write } from '../drawing/direct-labels.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { placePoints, pointDataset, pointRowAxis, pointRuns } from '../drawing/point-rows.ts'
import type { PointPlaces, PointRow } from '../drawing/point-rows.ts'
import { INK } from '../drawing/theme.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { ticksAround, ticksWithin } from '../drawing/ticks.ts'

const say = texts({
  en: {
    owners: { state: 'State measures', municipal: 'Municipal measures' },
    subtitle:
      'Service measures by owner: mean share of places that are taken, mean number of people who wait',
    taken: 'Places taken',
    waiting: (unit: string) => `On the waiting list (${unit})`,
    compared: (people: string) => `People who wait for a measure: ${people}`,
    noneFull: (people: string, full: string) =>
      `${people} people wait for a measure; none is fuller than ${full}`,
    manyFull: (people: string, measures: string, full: string) =>
      `${people} people wait for a measure; ${measures} measures are more than ${full} full`,
    oneFull: (people: string, measure: string, full: string) =>
      `${people} people wait for a measure; ${measure} is more than ${full} full`,
    someFull: (people: string, measures: string, full: string) =>
      `${people} people wait for a measure; ${measures} are more than ${full} full`,
    measure: (taken: string, waiting: string) => `${taken} taken and ${waiting} waiting`,
    alt: (sentences: string) => `Points. ${sentences}`,
  },
  nb: {
    owners: { state: 'Statlige tiltak', municipal: 'Kommunale tiltak' },
    subtitle:
      'Tiltak etter eier: gjennomsnittlig andel av plassene som er tatt, gjennomsnittlig antall som venter',
    taken: 'Plasser som er tatt',
    waiting: (unit) => `På venteliste (${unit})`,
    compared: (people) => `Personer som venter på et tiltak: ${people}`,
    noneFull: (people, full) =>
      `${people} personer venter på et tiltak; ingen tiltak er mer enn ${full} fulle`,
    manyFull: (people, measures, full) =>
      `${people} personer venter på et tiltak; ${measures} tiltak er mer enn ${full} fulle`,
    oneFull: (people, measure, full) =>
      `${people} personer venter på et tiltak; mer enn ${full} fullt: ${measure}`,
    someFull: (people, measures, full) =>
      `${people} personer venter på et tiltak; mer enn ${full} fulle: ${measures}`,
    measure: (taken, waiting) => `${taken} tatt og ${waiting} som venter`,
    alt: (sentences) => `Punkter. ${sentences}`,
  },
  nn: {
    owners: { state: 'Statlege tiltak', municipal: 'Kommunale tiltak' },
    subtitle:
      'Tiltak etter eigar: gjennomsnittleg del av plassane som er tekne, gjennomsnittleg tal på dei som ventar',
    taken: 'Plassar som er tekne',
    waiting: (unit) => `På venteliste (${unit})`,
    compared: (people) => `Personar som ventar på eit tiltak: ${people}`,
    noneFull: (people, full) =>
      `${people} personar ventar på eit tiltak; ingen tiltak er meir enn ${full} fulle`,
    manyFull: (people, measures, full) =>
      `${people} personar ventar på eit tiltak; ${measures} tiltak er meir enn ${full} fulle`,
    oneFull: (people, measure, full) =>
      `${people} personar ventar på eit tiltak; meir enn ${full} fullt: ${measure}`,
    someFull: (people, measures, full) =>
      `${people} personar ventar på eit tiltak; meir enn ${full} fulle: ${measures}`,
    measure: (taken, waiting) => `${taken} tekne og ${waiting} som ventar`,
    alt: (sentences) => `Punkt. ${sentences}`,
  },
})

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
  const axis = waitingAxis(results, rows)
  return {
    id: 'waiting-and-occupancy',
    title: title(results, rows),
    subtitle: say().subtitle,
    alt: alt(results, rows),
    ...bodyOf(results, rows, axis),
    inParts: (tallest) =>
      pointRuns(rows, names, 0, tallest - AXIS_HEIGHT).map((run) => bodyOf(results, run, axis)),
  }
}

function bodyOf(
  results: readonly ScenarioResult[],
  rows: readonly MeasureRow[],
  waiting: ReturnType<typeof waitingAxis>,
): ChartBody {
  const places = placePoints(
    rows,
    results.map(({ name }) => name),
    0,
  )
  return {
    legend: places.legend,
    bodyHeight: places.height + AXIS_HEIGHT,
    rightMargin: 40,
    configuration: {
      type: 'scatterWithErrorBars',
      data: { datasets: COLUMNS.flatMap((column) => datasetsOf(column, results, rows, places)) },
      options: {
        scales: {
          y: pointRowAxis(places),
          x: sideBySide(numberAxis(say().taken, ticksWithin(0, 1, { unit: 'share', steps: 2 })), 3, 5),
          gap: sideBySide(EMPTY_AXIS, 2, 1.3),
          x2: sideBySide(waiting, 1, 5),
        },
      },
      plugins: results.length > 1 ? [] : [pointValues()],
    },
  }
}

/** Measures under the heading of their owner, in the order of the scenarios. */
function rowsByOwner(results: readonly ScenarioResult[]): MeasureRow[] {
  return SIDES.flatMap((owner) => {
    const measures = union(results, ({ scenario }) =>
      scenario.measures.filter((measure) => measure.owner === owner).map(({ name }) => name),
    )
    const rows = measures.map((measure) => ({ label: `   ${inWords(measure)}`, heading: false, measure }))
    return rows.length === 0 ? [] : [{ label: say().owners[owner], heading: true, measure: '' }, ...rows]
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
  return numberAxis(say().waiting(ticks.unit), ticks)
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
    return say().compared(compared(values, wholeNumber))
  }
  const full = rows.filter(({ measure }) => meanOf(first, 'occupancy', 'measure', measure) > FULL)
  const people = wholeNumber(waiting(first))
  if (full.length === 0) return say().noneFull(people, percent(FULL))
  if (full.length > 3) return say().manyFull(people, String(full.length), percent(FULL))
  const names = listed(full.map(({ measure }) => inSentence(inWords(measure))))
  return (full.length === 1 ? say().oneFull : say().someFull)(people, names, percent(FULL))
}

function alt(results: readonly ScenarioResult[], rows: readonly MeasureRow[]): string {
  const sentences = rows
    .filter(({ heading }) => !heading)
    .map(({ measure }) => {
      const told = results.map((result) => {
        const taken = percent(meanOf(result, 'occupancy', 'measure', measure))
        const waiting = shortValue(meanOf(result, 'waiting-for-measure', 'measure', measure), 'persons')
        return { name: result.name, text: say().measure(taken, waiting) }
      })
      return `${inWords(measure)}: ${contrasted(told)}.`
    })
  return say().alt(sentences.join(' '))
}
