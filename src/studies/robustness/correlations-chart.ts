import { texts } from '../../locale/language.ts'
import type { ParameterCorrelation, RobustnessSummary } from './result.ts'
import { grouped } from '../../results/quantity.ts'
import { strongestOf } from './result.ts'
import { labelOf } from './sentences.ts'
import { studentQuantile } from '../../statistics/student-t.ts'
import { listed } from '../../report/text/words.ts'
import { numberAxis } from '../../report/drawing/axes.ts'
import { bandShade } from '../../report/drawing/band-axis.ts'
import type { ChartDrawing } from '../../report/drawing/chart.ts'
import { placePoints, pointDataset, pointRowAxis } from '../../report/drawing/point-rows.ts'
import type { PointRow } from '../../report/drawing/point-rows.ts'
import { PAPER, QUIET_INK, scenarioStyle } from '../../report/drawing/theme.ts'
import { ticksWithin } from '../../report/drawing/ticks.ts'

const say = texts({
  en: {
    subtitle: (worlds: number, shown: number, parameters: number, tests: number) =>
      `Rank correlation of a parameter with the difference, over ${worlds} plausible worlds; of each outcome the ${shown} strongest of ${parameters}, and the overlap of the catalogues. Shaded: what chance alone may bring, given ${tests} tests`,
    axis: '← more of it, the worse   (rank correlation)   more of it, the better →',
    nothing: (alternative: string, worlds: number) =>
      `No single parameter surely goes with what ${alternative} brings, over ${worlds} plausible worlds`,
    goesWith: (alternative: string, parameters: string) =>
      `What ${alternative} brings goes most with ${parameters}`,
    andMore: (parameters: string, more: number) => `${parameters} and ${more} more`,
    chance: (correlation: string) => `${correlation} (may be chance)`,
    alt: (points: string) => `Points: rank correlations. ${points}`,
  },
  nb: {
    subtitle: (worlds, shown, parameters, tests) =>
      `Rangkorrelasjon mellom en parameter og forskjellen, over ${worlds} rimelige verdener; for hvert utfall de ${shown} sterkeste av ${parameters}, og overlappen mellom katalogene. Skyggelagt: det tilfeldigheter alene kan gi ved ${tests} tester`,
    axis: '← jo mer, jo dårligere   (rangkorrelasjon)   jo mer, jo bedre →',
    nothing: (alternative, worlds) =>
      `Ingen enkelt parameter følger sikkert det ${alternative} fører til, over ${worlds} rimelige verdener`,
    goesWith: (alternative, parameters) => `Det ${alternative} fører til, følger mest ${parameters}`,
    andMore: (parameters, more) => `${parameters} og ${more} til`,
    chance: (correlation) => `${correlation} (kan være tilfeldig)`,
    alt: (points) => `Punkter: rangkorrelasjoner. ${points}`,
  },
  nn: {
    subtitle: (worlds, shown, parameters, tests) =>
      `Rangkorrelasjon mellom ein parameter og skilnaden, over ${worlds} rimelege verder; for kvart utfall dei ${shown} sterkaste av ${parameters}, og overlappen mellom katalogane. Skuggelagt: det tilfelle åleine kan gi ved ${tests} testar`,
    axis: '← jo meir, jo dårlegare   (rangkorrelasjon)   jo meir, jo betre →',
    nothing: (alternative, worlds) =>
      `Ingen einskild parameter følgjer sikkert det ${alternative} fører til, over ${worlds} rimelege verder`,
    goesWith: (alternative, parameters) => `Det ${alternative} fører til, følgjer mest ${parameters}`,
    andMore: (parameters, more) => `${parameters} og ${more} til`,
    chance: (correlation) => `${correlation} (kan vere tilfeldig)`,
    alt: (points) => `Punkt: rangkorrelasjonar. ${points}`,
  },
})

/** Number of parameters shown per outcome. */
const SHOWN = 5
const AXIS_HEIGHT = 50
const LEVEL = 0.05
/** Number of parameters named in the title. */
const TOLD = 3

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
    subtitle: say().subtitle(counted, SHOWN, summary.dimensions.length, tests),
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
          x: numberAxis(say().axis, ticksWithin(-1, 1)),
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
    { label: labelOf(key), heading: true, correlation: undefined },
    ...strongestOf(correlations, key, SHOWN).map((correlation) => ({
      label: `   ${correlation.path}`,
      heading: false,
      correlation,
    })),
  ])
}

function titleOf({ correlations, counted, alternative }: RobustnessSummary): string {
  const sure = [...new Set(correlations.filter(holds).map(({ path }) => path))]
  if (sure.length === 0) return say().nothing(alternative.name, counted)
  const more = sure.length - TOLD
  const told = more > 0 ? say().andMore(sure.slice(0, TOLD).join(', '), more) : listed(sure)
  return say().goesWith(alternative.name, told)
}

function altOf(rows: readonly CorrelationRow[]): string {
  const told = rows.map(({ label, correlation }) =>
    correlation === undefined ? `${label}:` : `${correlationText(correlation)};`,
  )
  return say().alt(told.join(' ').replaceAll(/;(?= [^;]*:|$)/g, '.'))
}

function correlationText(correlation: ParameterCorrelation): string {
  const text = `${correlation.path} ${grouped(correlation.rho, 2)}`
  return holds(correlation) ? text : say().chance(text)
}
