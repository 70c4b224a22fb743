import type { Comparison, Variation } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import type { Verdict } from '../../results/result.ts'
import { shortDifference } from '../text/number.ts'
import { listed } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { panelChart } from '../drawing/panels.ts'
import type { Panel, PanelLine } from '../drawing/panels.ts'
import { placesOf, valueAxis, valueOf, type Value } from '../drawing/value-axis.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

const SURE: readonly Verdict[] = ['better', 'worse', 'higher', 'lower']

/** What was varied, as drawn: one parameter along the axis, and a line for each combination of the others' values. */
interface Curves {
  readonly along: string
  readonly others: readonly string[]
  /** positions of the values along the axis, in its order */
  readonly placeOf: ReadonlyMap<Value, number>
  readonly lines: readonly Curve[]
  /** position of the baseline; undefined if unknown */
  readonly origin: number | undefined
}

interface Curve {
  readonly name: string
  readonly points: readonly CurvePoint[]
}

interface CurvePoint {
  readonly place: number
  /** undefined for the baseline, whose difference from itself is zero */
  readonly alternative: string | undefined
}

/** Outcomes of interest against what `--vary` varied; undefined if nothing was varied. */
export function variation(comparison: Comparison): ChartDrawing | undefined {
  const { variation: varied, baseline, named } = comparison
  if (!varied) return undefined
  const curves = curvesOf(comparison, varied)
  const { along, others, origin } = curves
  const perLine = others.length === 0 ? '' : ` A line per value of ${listed(others)}.`
  const round = origin === undefined ? '' : `. Round: ${baseline.name} itself`
  return {
    id: 'variation',
    title: titleOf(comparison, varied),
    subtitle: `Paired difference from ${baseline.name} with 95 % interval, against ${along}.${perLine} Shaded: too small to matter${round}`,
    alt: altOf(comparison, varied),
    ...panelChart(
      named.map((key) => panelOf(comparison, curves, key)),
      valueAxis(curves.along, curves.placeOf),
    ),
  }
}

/** Which outcomes of interest certainly differ from the baseline at some value. */
function titleOf({ named, outcomes, verdicts, baseline }: Comparison, { paths }: Variation): string {
  const moved = named.filter((key) =>
    verdicts.some((verdict) => isSameKey(verdict, key) && SURE.includes(verdict.verdict)),
  )
  const names = moved.map((key) => describeKey(key, findOutcome(outcomes, key.outcome)))
  const values = `value of ${listed(paths)} that was tried`
  if (names.length === 0)
    return `At no ${values} does an outcome of interest surely differ from ${baseline.name}`
  return `${listed(names)} surely ${names.length === 1 ? 'differs' : 'differ'} from ${baseline.name} at some ${values}`
}

/** The first parameter with only numbers lies along the axis, or the first of all if there is none. */
function curvesOf(comparison: Comparison, { paths, points: varied }: Variation): Curves {
  const own = ownValues(comparison)
  const points = varied.map(({ alternative, values }) => ({ alternative, values: values.map(valueOf) }))
  const numeric = paths.findIndex((_, path) => points.every(({ values }) => typeof values[path] === 'number'))
  const along = Math.max(0, numeric)
  const othersOf = (values: readonly Value[]) => values.filter((_, path) => path !== along).join(', ')
  const first = own?.[along]
  const tellable = first !== undefined && (numeric < 0 || typeof first === 'number')
  const values = [...(tellable ? [first] : []), ...points.map((point) => point.values[along])]
  const placeOf = placesOf([...new Set(values)])
  const names = [...new Set(points.map((point) => othersOf(point.values)))]
  const itself = tellable ? { place: placeOf.get(first) ?? 0, alternative: undefined } : undefined
  return {
    along: paths[along],
    others: paths.filter((_, path) => path !== along),
    placeOf,
    origin: itself?.place,
    lines: names.map((name) => {
      const tried = points
        .filter((point) => othersOf(point.values) === name)
        .map((point) => ({ place: placeOf.get(point.values[along]) ?? 0, alternative: point.alternative }))
      const withItself =
        own && itself && othersOf(own) === name
          ? [itself, ...tried.filter(({ place }) => place !== itself.place)]
          : tried
      return { name, points: withItself.toSorted((one, other) => one.place - other.place) }
    }),
  }
}

/** The baseline's values on the varied paths; undefined if no alternative reveals them. */
function ownValues({ variation: varied, baseline, alternatives, varied: parameters }: Comparison) {
  const again = alternatives.find(({ hash }) => hash === baseline.hash)?.name
  const values =
    varied?.points.find(({ alternative }) => alternative === again)?.values ??
    varied?.paths.map((path) => parameters.find((one) => one.path === path)?.baselineValue)
  return values?.every((value) => value !== undefined) ? values.map(valueOf) : undefined
}

function panelOf(comparison: Comparison, { lines, origin }: Curves, key: OutcomeKey): Panel {
  const outcome = findOutcome(comparison.outcomes, key.outcome)
  return {
    heading: describeKey(key, outcome),
    unit: outcome.unit,
    lines: lines.map((curve, position) => lineOf(comparison, curve, key, position + 1)),
    band: comparison.rows.find((row) => isSameKey(row, key))?.band ?? 0,
    origin,
  }
}

function lineOf(
  comparison: Comparison,
  { name, points }: Curve,
  key: OutcomeKey,
  position: number,
): PanelLine {
  const rows = points.map(({ alternative }) =>
    alternative === undefined
      ? { difference: 0, ciLow: 0, ciHigh: 0 }
      : comparison.rows.find((row) => row.alternative === alternative && isSameKey(row, key)),
  )
  return {
    name,
    number: '',
    position,
    places: points.map(({ place }) => place),
    values: rows.map((row) => row?.difference ?? Number.NaN),
    low: rows.map((row) => row?.ciLow ?? row?.difference ?? Number.NaN),
    high: rows.map((row) => row?.ciHigh ?? row?.difference ?? Number.NaN),
  }
}

function altOf(comparison: Comparison, { points }: Variation): string {
  const sentences = comparison.named.map((key) => {
    const outcome = findOutcome(comparison.outcomes, key.outcome)
    const changes = points.map(({ alternative, values }) => {
      const row = comparison.rows.find(
        (candidate) => candidate.alternative === alternative && isSameKey(candidate, key),
      )
      return `${values.join(', ')}: ${shortDifference(row?.difference ?? Number.NaN, outcome.unit)}`
    })
    return `${describeKey(key, outcome)} at ${changes.join('; ')}.`
  })
  return `Lines of differences from ${comparison.baseline.name}. ${sentences.join(' ')}`
}
