import type { ArmDifference, PatternResult, PatternResults } from './result.ts'
import { definitionText } from './definition-words.ts'
import { effectText, lookText } from './tables.ts'
import { patternsWords as say } from './words.ts'
import { listed } from '../../report/text/words.ts'
import { bandAxis, bandShade, inBands, placeOf } from '../../report/drawing/band-axis.ts'
import { MARGIN, type ChartDrawing, type PointDataset } from '../../report/drawing/chart.ts'
import { textWidth } from '../../report/drawing/fonts.ts'
import {
  placePoints,
  pointDataset,
  pointRowAxis,
  rowTexts,
  type PointPlaces,
} from '../../report/drawing/point-rows.ts'
import { FONT_SIZE, PAPER, scenarioStyle } from '../../report/drawing/theme.ts'

const AXIS_HEIGHT = 50

/** The two marks of a row. */
const marks = (): readonly [string, string] => [say().asItIs, say().without]

/**
 * All patterns on one scale: the effect in multiples of the smallest that counts, to the right where it goes as
 * claimed, and beside it the effect that remains without the mechanism.
 */
export function patternForest(results: PatternResults): ChartDrawing {
  const { patterns } = results
  const rows = patterns.map(({ id, title }) => ({ label: `${id}  ${definitionText(title)}`, heading: false }))
  const places = placePoints(rows, marks(), 1)
  const verdicts = patterns.map(({ verdict }) => say().verdicts[verdict])
  const shown = patterns.flatMap((pattern) =>
    [pattern.primary, lookOf(pattern)].flatMap((one) => endsOf(one)),
  )
  return {
    id: 'patterns',
    title: titleOf(patterns),
    subtitle: subtitleOf(results),
    alt: altOf(patterns),
    legend: places.legend.map((item, mark) => ({ ...item, hollow: mark > 0 })),
    bodyHeight: places.height + AXIS_HEIGHT,
    rightMargin: MARGIN + 8 + Math.max(...verdicts.map((verdict) => textWidth(verdict, FONT_SIZE.small))),
    configuration: {
      type: 'scatterWithErrorBars',
      data: {
        datasets: [
          datasetOf(
            patterns.map(({ primary }) => primary),
            0,
            places,
          ),
          datasetOf(patterns.map(lookOf), 1, places),
        ],
      },
      options: {
        scales: {
          y: pointRowAxis(places),
          x: bandAxis(shown, say().axis),
        },
        plugins: { annotation: { annotations: [bandShade] } },
      },
      plugins: [rowTexts(verdicts, places)],
    },
  }
}

/** What remains of the primary outcome; a control is another outcome and gets no mark. */
function lookOf({ check }: PatternResult): ArmDifference | undefined {
  return check === undefined || check.kind === 'control' ? undefined : check.result
}

/** Ends and middle of an interval, in multiples of the smallest difference that counts, positive as claimed. */
function endsOf(one: ArmDifference | undefined): number[] {
  if (one?.difference === undefined) return []
  const { value, ciLow = value, ciHigh = value } = one.difference
  const better = one.direction === 'lower' ? 'lower' : 'higher'
  return [value, ciLow, ciHigh].map((end) => inBands(end, { better, band: one.smallest }))
}

function datasetOf(
  differences: readonly (ArmDifference | undefined)[],
  mark: number,
  { heightOf }: PointPlaces,
): PointDataset {
  const points = differences.flatMap((one, row) => {
    const [x, ...ends] = endsOf(one).map(placeOf)
    if (x === undefined) return []
    const y = heightOf(row, mark)
    return [{ x, y, xMin: Math.min(...ends), xMax: Math.max(...ends) }]
  })
  const { color } = scenarioStyle(mark + 1)
  return { ...pointDataset(marks()[mark], mark + 1, points), backgroundColor: mark === 0 ? color : PAPER }
}

function subtitleOf({ patterns, half, replications }: PatternResults): string {
  const unclaimed = patterns.filter(({ primary }) => !isDirected(primary)).map(({ id }) => id)
  const subtitle = half ? say().subtitleHalf(replications) : say().subtitle(replications)
  if (unclaimed.length === 0) return subtitle
  return `${subtitle}. ${say().unclaimed(listed(unclaimed), unclaimed.length)}`
}

const isDirected = ({ direction }: ArmDifference): boolean => direction === 'higher' || direction === 'lower'

function titleOf(patterns: readonly PatternResult[]): string {
  const claimed = patterns.filter(({ primary }) => isDirected(primary))
  const others = claimed.filter(({ verdict }) => verdict !== 'emerges')
  const emerging = say().emerging(claimed.length - others.length, claimed.length)
  return [emerging, ...others.map(({ id, verdict }) => say().isVerdict(id, say().verdicts[verdict]))].join(
    '; ',
  )
}

function altOf(patterns: readonly PatternResult[]): string {
  const sentences = patterns.map(({ id, title, primary, verdict, check }) => {
    const left = check === undefined ? '' : ` ${lookText(check)}.`
    return `${id}, ${definitionText(title)}: ${primary.label}, ${effectText(primary)}, ${say().verdicts[verdict]}.${left}`
  })
  return say().alt(sentences.join(' '))
}
