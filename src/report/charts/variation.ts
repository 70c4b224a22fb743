import { texts } from '../../locale/language.ts'
import type { Comparison, Variation } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import type { Verdict } from '../../results/result.ts'
import { isSure } from './sure.ts'
import { shortDifference } from '../text/number.ts'
import { inSentence, listed } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { panelChart } from '../drawing/panels.ts'
import type { Panel, PanelLine } from '../drawing/panels.ts'
import { placesOf, valueAxis, valueOf, type Value } from '../drawing/value-axis.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

const say = texts({
  en: {
    subtitle: (office: string, path: string) =>
      `Paired difference from ${office} with 95 % interval, against ${path}. Shaded: too small to matter`,
    subtitleOfLines: (office: string, path: string, others: string) =>
      `Paired difference from ${office} with 95 % interval, against ${path}. A line per value of ${others}. Shaded: too small to matter`,
    round: (subtitle: string, office: string) => `${subtitle}. Round: ${office} itself`,
    topics: (count: string, all: string) => `${count} of ${all} outcomes of interest`,
    better: (setting: string, office: string, better: string) =>
      `Of what was tried, ${setting} does most: surely better than ${office} on ${better}`,
    betterAndWorse: (setting: string, office: string, better: string, worse: string) =>
      `Of what was tried, ${setting} does most: surely better than ${office} on ${better}, worse on ${worse}`,
    worse: (setting: string, office: string, worse: string) =>
      `Nothing that was tried is surely better than ${office}; ${setting} is surely worse on ${worse}`,
    other: (paths: string, office: string, outcomes: string) =>
      `Some values of ${paths} surely change, neither for better nor for worse than ${office}: ${outcomes}`,
    nothing: (paths: string, office: string) =>
      `At no value of ${paths} that was tried does an outcome of interest surely differ from ${office}`,
    at: (outcome: string, changes: string) => `${outcome} at ${changes}.`,
    alt: (office: string, sentences: string) => `Lines of differences from ${office}. ${sentences}`,
  },
  nb: {
    subtitle: (office, path) =>
      `Parvis forskjell fra ${office} med 95 % intervall, mot ${path}. Grått: for lite til å bety noe`,
    subtitleOfLines: (office, path, others) =>
      `Parvis forskjell fra ${office} med 95 % intervall, mot ${path}. En linje for hver verdi av ${others}. Grått: for lite til å bety noe`,
    round: (subtitle, office) => `${subtitle}. Rundt merke: ${office} selv`,
    topics: (count, all) => `${count} av ${all} utfall vi spør om`,
    better: (setting, office, better) =>
      `Av det som er prøvd, gir ${setting} mest: sikkert bedre enn ${office} på ${better}`,
    betterAndWorse: (setting, office, better, worse) =>
      `Av det som er prøvd, gir ${setting} mest: sikkert bedre enn ${office} på ${better}, dårligere på ${worse}`,
    worse: (setting, office, worse) =>
      `Ingenting som er prøvd, er sikkert bedre enn ${office}; ${setting} er sikkert dårligere på ${worse}`,
    other: (paths, office, outcomes) =>
      `Noen verdier av ${paths} endrer sikkert, verken til det bedre eller dårligere enn ${office}: ${outcomes}`,
    nothing: (paths, office) =>
      `Ingen prøvd verdi av ${paths} gir noe vi spør om, en sikker forskjell fra ${office}`,
    at: (outcome, changes) => `${outcome} ved ${changes}.`,
    alt: (office, sentences) => `Linjer med forskjeller fra ${office}. ${sentences}`,
  },
  nn: {
    subtitle: (office, path) =>
      `Parvis skilnad frå ${office} med 95 % intervall, mot ${path}. Grått: for lite til å bety noko`,
    subtitleOfLines: (office, path, others) =>
      `Parvis skilnad frå ${office} med 95 % intervall, mot ${path}. Ei linje for kvar verdi av ${others}. Grått: for lite til å bety noko`,
    round: (subtitle, office) => `${subtitle}. Rundt merke: ${office} sjølv`,
    topics: (count, all) => `${count} av ${all} utfall vi spør om`,
    better: (setting, office, better) =>
      `Av det som er prøvd, gir ${setting} mest: sikkert betre enn ${office} på ${better}`,
    betterAndWorse: (setting, office, better, worse) =>
      `Av det som er prøvd, gir ${setting} mest: sikkert betre enn ${office} på ${better}, dårlegare på ${worse}`,
    worse: (setting, office, worse) =>
      `Ingenting som er prøvd, er sikkert betre enn ${office}; ${setting} er sikkert dårlegare på ${worse}`,
    other: (paths, office, outcomes) =>
      `Nokre verdiar av ${paths} endrar sikkert, verken til det betre eller dårlegare enn ${office}: ${outcomes}`,
    nothing: (paths, office) =>
      `Ingen prøvd verdi av ${paths} gir noko vi spør om, ein sikker skilnad frå ${office}`,
    at: (outcome, changes) => `${outcome} ved ${changes}.`,
    alt: (office, sentences) => `Linjer med skilnader frå ${office}. ${sentences}`,
  },
})

/** Up to this many outcomes are named in a title. */
const TOLD_ONE_BY_ONE = 3

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
  const subtitle =
    others.length === 0
      ? say().subtitle(baseline.name, along)
      : say().subtitleOfLines(baseline.name, along, listed(others))
  return {
    id: 'variation',
    title: titleOf(comparison, varied),
    subtitle: origin === undefined ? subtitle : say().round(subtitle, baseline.name),
    alt: altOf(comparison, varied),
    ...panelChart(
      named.map((key) => panelOf(comparison, curves, key)),
      valueAxis(curves.along, curves.placeOf),
    ),
  }
}

/** The point that is surely better on most outcomes of interest or, if none is on any, worse on most. */
function titleOf(comparison: Comparison, { paths, points }: Variation): string {
  const { baseline, named, verdicts } = comparison
  const judged = points.map(({ alternative, values }) => ({
    setting: paths.map((path, index) => `${path}=${values[index]}`).join(', '),
    better: keysWith(comparison, alternative, ['better']),
    worse: keysWith(comparison, alternative, ['worse']),
  }))
  const best = most(judged, ({ better }) => better.length)
  const worst = most(judged, ({ worse }) => worse.length)
  const told = (keys: readonly OutcomeKey[]) => topics(comparison, keys)
  if (best.better.length > 0)
    return best.worse.length === 0
      ? say().better(best.setting, baseline.name, told(best.better))
      : say().betterAndWorse(best.setting, baseline.name, told(best.better), told(best.worse))
  if (worst.worse.length > 0) return say().worse(worst.setting, baseline.name, told(worst.worse))
  const changed = named.filter((key) => verdicts.some((one) => isSameKey(one, key) && isSure(one)))
  return changed.length === 0
    ? say().nothing(listed(paths), baseline.name)
    : say().other(listed(paths), baseline.name, told(changed))
}

/** The outcomes of interest on which an alternative gets one of the verdicts. */
const keysWith = ({ verdicts }: Comparison, name: string, wanted: readonly Verdict[]): OutcomeKey[] =>
  verdicts.filter(({ alternative, verdict }) => alternative === name && wanted.includes(verdict))

/** The first of those with the largest count. */
const most = <Point>(points: readonly Point[], countOf: (point: Point) => number): Point =>
  points.reduce((first, point) => (countOf(point) > countOf(first) ? point : first))

/** A few outcomes by name, many by their number. */
function topics({ named, outcomes }: Comparison, keys: readonly OutcomeKey[]): string {
  if (keys.length > TOLD_ONE_BY_ONE) return say().topics(String(keys.length), String(named.length))
  const labels = keys.map((key) => describeKey(key, findOutcome(outcomes, key.outcome)))
  return listed(labels.map(inSentence))
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
    return say().at(describeKey(key, outcome), changes.join('; '))
  })
  return say().alt(comparison.baseline.name, sentences.join(' '))
}
