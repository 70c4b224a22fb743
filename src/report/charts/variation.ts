import type { Comparison, Variation } from '../../results/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import type { OutcomeKey } from '../../results/outcomes.ts'
import type { Verdict } from '../../results/result.ts'
import { shortDifference, tickDifference, unitWords } from '../text/number.ts'
import { listed } from '../text/words.ts'
import type { ChartDrawing } from './chart.ts'
import { panelChart, panelsHeight, panelsMargin } from './panels.ts'
import type { Panel, PanelAxis, PanelLine } from './panels.ts'
import { scenarioStyle } from './theme.ts'

const SURE: readonly Verdict[] = ['better', 'worse', 'higher', 'lower']

type Value = Variation['points'][number]['values'][number]

/** Outcomes of interest against what `--vary` varied; undefined where nothing was. */
export function variation(comparison: Comparison): ChartDrawing | undefined {
  const { variation: varied, baseline } = comparison
  if (!varied) return undefined
  const [path = '', second] = varied.paths
  const values = valuesAt(varied, 0)
  const panels = comparison.named.map((key) => panelOf(comparison, varied, key))
  const lines = second === undefined ? '' : ` A line per value of ${second}.`
  return {
    id: 'variation',
    title: titleOf(comparison, varied),
    subtitle: `Paired difference from ${baseline.name} with 95 % interval, against ${path}.${lines} Shaded: too small to matter`,
    alt: altOf(comparison, varied),
    bodyHeight: panelsHeight(panels),
    rightMargin: panelsMargin(panels),
    configuration: panelChart(panels, axisOf(path, values)),
  }
}

/** Which outcomes of interest surely differ from the baseline at some value. */
function titleOf({ named, outcomes, verdicts, baseline }: Comparison, { paths }: Variation): string {
  const moved = named.filter((key) =>
    verdicts.some((verdict) => isOf(verdict, key) && SURE.includes(verdict.verdict)),
  )
  const names = moved.map((key) => describeKey(key, findOutcome(outcomes, key.outcome)))
  const values = `value of ${listed(paths)} that was tried`
  if (names.length === 0)
    return `At no ${values} does an outcome of interest surely differ from ${baseline.name}`
  return `${listed(names)} surely ${names.length === 1 ? 'differs' : 'differ'} from ${baseline.name} at some ${values}`
}

/** The values of one path, each once, numbers in their order. */
function valuesAt({ points }: Variation, path: number): Value[] {
  const values = [...new Set(points.map((point) => point.values[path]))]
  return values.every((value) => typeof value === 'number') ? values.toSorted((a, b) => a - b) : values
}

/** Numbers stand at their place, words one beside the other. */
function axisOf(path: string, values: readonly Value[]): PanelAxis {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length === values.length) {
    return {
      title: path,
      places: numbers,
      min: Math.min(...numbers),
      max: Math.max(...numbers),
      tickText: String,
    }
  }
  const tickText = (place: number) => String(values[place] ?? '')
  return { title: path, places: [...values.keys()], min: 0, max: values.length - 1, stepSize: 1, tickText }
}

function panelOf(comparison: Comparison, varied: Variation, key: OutcomeKey): Panel {
  const outcome = findOutcome(comparison.outcomes, key.outcome)
  const seconds = varied.paths.length > 1 ? valuesAt(varied, 1) : [undefined]
  return {
    heading: `${describeKey(key, outcome)} (${unitWords(outcome.unit)})`,
    lines: seconds.map((second, position) => lineOf(comparison, varied, key, second, position)),
    tickText: (value) => tickDifference(value, outcome.unit),
    fromZero: true,
    band: comparison.rows.find((row) => isOf(row, key))?.band ?? 0,
  }
}

function lineOf(
  comparison: Comparison,
  varied: Variation,
  key: OutcomeKey,
  second: Value | undefined,
  position: number,
): PanelLine {
  const rows = valuesAt(varied, 0).map((first) => {
    const point = varied.points.find(({ values }) => values[0] === first && values[1] === second)
    return comparison.rows.find((row) => row.alternative === point?.alternative && isOf(row, key))
  })
  return {
    name: second === undefined ? '' : String(second),
    style: scenarioStyle(position + 1),
    values: rows.map((row) => row?.difference ?? Number.NaN),
    low: rows.map((row) => row?.ciLow ?? row?.difference ?? Number.NaN),
    high: rows.map((row) => row?.ciHigh ?? row?.difference ?? Number.NaN),
  }
}

function isOf(row: OutcomeKey, { outcome, breakdown, level }: OutcomeKey): boolean {
  return row.outcome === outcome && row.breakdown === breakdown && row.level === level
}

function altOf(comparison: Comparison, { points }: Variation): string {
  const sentences = comparison.named.map((key) => {
    const outcome = findOutcome(comparison.outcomes, key.outcome)
    const changes = points.map(({ alternative, values }) => {
      const row = comparison.rows.find(
        (candidate) => candidate.alternative === alternative && isOf(candidate, key),
      )
      return `${values.join(', ')}: ${shortDifference(row?.difference ?? Number.NaN, outcome.unit)}`
    })
    return `${describeKey(key, outcome)} at ${changes.join('; ')}.`
  })
  return `Lines of differences from ${comparison.baseline.name}. ${sentences.join(' ')}`
}
