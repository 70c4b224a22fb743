import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import type { ParameterCorrelation, RobustnessSummary } from './result.ts'
import { grouped } from '../../results/quantity.ts'
import { strongestOf } from './result.ts'
import { studentQuantile } from '../../statistics/student-t.ts'
import { listed } from '../../report/text/words.ts'
import { numberAxis } from '../../report/drawing/axes.ts'
import { bandShade } from '../../report/drawing/band-axis.ts'
import type { ChartDrawing } from '../../report/drawing/chart.ts'
import { placePoints, pointDataset, pointRowAxis } from '../../report/drawing/point-rows.ts'
import type { PointRow } from '../../report/drawing/point-rows.ts'
import { PAPER, QUIET_INK, scenarioStyle } from '../../report/drawing/theme.ts'
import { ticksWithin } from '../../report/drawing/ticks.ts'

/** Number of parameters shown per outcome. */
const SHOWN = 5
const AXIS_HEIGHT = 50
const LEVEL = 0.05

interface CorrelationRow extends PointRow {
  readonly correlation: ParameterCorrelation | undefined
}

/** The parameters most correlated with the difference in each outcome; undefined where too few worlds count. */
export function robustnessCorrelations(summary: RobustnessSummary): ChartDrawing | undefined {
  const { counted, tests, correlations } = summary
  if (correlations.length === 0) return undefined
  const rows = rowsOf(summary)
  const places = placePoints(rows, [''], 1)
  const { color } = scenarioStyle(1)
  const points = rows.flatMap(({ correlation }, row) =>
    correlation === undefined
      ? []
      : [{ x: correlation.rho, y: places.heightOf(row, 0), holds: holds(correlation) }],
  )
  return {
    id: 'robustness-correlations',
    title: titleOf(summary),
    subtitle: `Rank correlation of a parameter with the difference, over ${counted} plausible worlds; of each outcome the ${SHOWN} strongest of ${summary.dimensions.length}, and the overlap of the catalogues. Shaded: what chance alone may bring, given ${tests} tests`,
    alt: altOf(rows),
    bodyHeight: places.height + AXIS_HEIGHT,
    configuration: {
      type: 'scatterWithErrorBars',
      data: {
        datasets: [
          {
            ...pointDataset(summary.alternative.name, 1, points),
            backgroundColor: points.map((point) => (point.holds ? color : PAPER)),
          },
        ],
      },
      options: {
        scales: {
          y: pointRowAxis(places),
          x: numberAxis(
            '← more of it, the worse   (rank correlation)   more of it, the better →',
            ticksWithin(-1, 1),
          ),
        },
        plugins: { annotation: { annotations: [zero, shadeOfChance(summary)] } },
      },
    },
  }
}

const zero = {
  type: 'line' as const,
  xMin: 0,
  xMax: 0,
  borderColor: QUIET_INK,
  borderWidth: 1,
  drawTime: 'beforeDatasetsDraw' as const,
}

/** Correlations that the strongest of this many unrelated parameters reaches with probability 5 % (Bonferroni). */
function shadeOfChance({ counted, tests }: RobustnessSummary) {
  const t = studentQuantile(1 - LEVEL / (2 * tests), counted - 2)
  const edge = t / Math.sqrt(counted - 2 + t ** 2)
  return { ...bandShade, xMin: -edge, xMax: edge }
}

const holds = ({ pHolm }: ParameterCorrelation): boolean => pHolm < LEVEL

function rowsOf({ shares, correlations }: RobustnessSummary): CorrelationRow[] {
  return shares.flatMap((key) => [
    { label: describeKey(key, findOutcome(outcomes, key.outcome)), heading: true, correlation: undefined },
    ...strongestOf(correlations, key, SHOWN).map((correlation) => ({
      label: `   ${correlation.path}`,
      heading: false,
      correlation,
    })),
  ])
}

function titleOf({ correlations, counted, alternative }: RobustnessSummary): string {
  const sure = [...new Set(correlations.filter(holds).map(({ path }) => path))]
  if (sure.length === 0)
    return `No single parameter surely goes with what ${alternative.name} brings, over ${counted} plausible worlds`
  const told = sure.slice(0, 3)
  const more = sure.length > told.length ? ` and ${sure.length - told.length} more` : ''
  return `What ${alternative.name} brings goes most with ${more === '' ? listed(told) : told.join(', ') + more}`
}

function altOf(rows: readonly CorrelationRow[]): string {
  const texts = rows.map(({ label, correlation }) =>
    correlation === undefined
      ? `${label}:`
      : `${correlation.path} ${grouped(correlation.rho, 2)}${holds(correlation) ? '' : ' (may be chance)'};`,
  )
  return `Points: rank correlations. ${texts.join(' ').replaceAll(/;(?= [^;]*:|$)/g, '.')}`
}
