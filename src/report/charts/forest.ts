import { texts } from '../../locale/language.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { themeWords } from '../../results/outcome-texts/outcome-texts.ts'
import { FAMILIES, type Family, type Outcome } from '../../results/outcomes.ts'
import { describeEstimate } from '../../results/quantity.ts'
import type { ComparisonRow, Verdict } from '../../results/result.ts'
import { shortDifference } from '../text/number.ts'
import { verdictInWords } from '../text/verdicts.ts'
import { compared, familyWords } from '../text/words.ts'
import { bandAxis, bandShade, inBands, placeOf } from '../drawing/band-axis.ts'
import { MARGIN } from '../drawing/chart.ts'
import type { ChartBody, ChartDrawing, PointDataset } from '../drawing/chart.ts'
import { textWidth } from '../drawing/fonts.ts'
import { placePoints, pointDataset, pointRowAxis, pointRuns, rowTexts } from '../drawing/point-rows.ts'
import type { PointPlaces, PointRow } from '../drawing/point-rows.ts'
import { FONT_SIZE, PAPER, scenarioStyle } from '../drawing/theme.ts'
import { isSameKey, wholeOf, type OutcomeKey } from '../../vocabulary/outcomes.ts'

const say = texts({
  en: {
    ofInterest: (family: string) => `Of interest. ${family}`,
    subtitle: (office: string) =>
      `Paired differences from ${office} with 95 % intervals, right of zero is better. Shaded: too small to matter. Hollow: no verdict of better or worse`,
    restExploratory: (subtitle: string) => `${subtitle}. Below the outcomes of interest all is exploratory`,
    allExploratory: (subtitle: string) => `${subtitle}. All of it is exploratory`,
    none: 'none',
    ofOne: (outcomes: string, office: string, baseline: string, better: string, worse: string) =>
      `Of ${outcomes} outcomes of interest, ${office} is surely better than ${baseline} on ${better} and surely worse on ${worse}`,
    ofMany: (outcomes: string, office: string, counts: string) =>
      `Of ${outcomes} outcomes of interest, surely better than under ${office}: ${counts}`,
    workOfOne: (office: string, baseline: string, better: string, all: string, worse: string) =>
      `In how the office works, ${office} is better than ${baseline} on ${better} of ${all} outcomes and worse on ${worse}`,
    workOfMany: (baseline: string, gains: string, losses: string) =>
      `How the office works, against ${baseline}. Outcomes that are better: ${gains}; worse: ${losses}`,
    difference: (outcome: string, office: string, estimate: string, verdict: string) =>
      `${outcome}, ${office}: ${estimate}, ${verdict}.`,
    alt: (office: string, sentences: string) =>
      `Points with intervals: differences from ${office}. ${sentences}`,
  },
  nb: {
    ofInterest: (family) => `Det vi spør om. ${family}`,
    subtitle: (office) =>
      `Parvise forskjeller fra ${office} med 95 % intervaller, til høyre for null er bedre. Grått: for lite til å bety noe. Hult merke: verken bedre eller dårligere med sikkerhet`,
    restExploratory: (subtitle) => `${subtitle}. Alt under det vi spør om, er utforskende`,
    allExploratory: (subtitle) => `${subtitle}. Alt her er utforskende`,
    none: 'ingen',
    ofOne: (outcomes, office, baseline, better, worse) =>
      `Av ${outcomes} utfall vi spør om, er ${office} sikkert bedre enn ${baseline} på ${better} og sikkert dårligere på ${worse}`,
    ofMany: (outcomes, office, counts) =>
      `Av ${outcomes} utfall vi spør om, er så mange sikkert bedre enn under ${office}: ${counts}`,
    workOfOne: (office, baseline, better, all, worse) =>
      `I måten kontoret arbeider på, er ${office} bedre enn ${baseline} på ${better} av ${all} utfall og dårligere på ${worse}`,
    workOfMany: (baseline, gains, losses) =>
      `Hvordan kontoret arbeider, mot ${baseline}. Utfall som er bedre: ${gains}; dårligere: ${losses}`,
    difference: (outcome, office, estimate, verdict) => `${outcome}, ${office}: ${estimate}, ${verdict}.`,
    alt: (office, sentences) => `Punkter med intervaller: forskjeller fra ${office}. ${sentences}`,
  },
  nn: {
    ofInterest: (family) => `Det vi spør om. ${family}`,
    subtitle: (office) =>
      `Parvise skilnader frå ${office} med 95 % intervall, til høgre for null er betre. Grått: for lite til å bety noko. Holt merke: verken betre eller dårlegare med tryggleik`,
    restExploratory: (subtitle) => `${subtitle}. Alt under det vi spør om, er utforskande`,
    allExploratory: (subtitle) => `${subtitle}. Alt her er utforskande`,
    none: 'ingen',
    ofOne: (outcomes, office, baseline, better, worse) =>
      `Av ${outcomes} utfall vi spør om, er ${office} sikkert betre enn ${baseline} på ${better} og sikkert dårlegare på ${worse}`,
    ofMany: (outcomes, office, counts) =>
      `Av ${outcomes} utfall vi spør om, er så mange sikkert betre enn under ${office}: ${counts}`,
    workOfOne: (office, baseline, better, all, worse) =>
      `I måten kontoret arbeider på, er ${office} betre enn ${baseline} på ${better} av ${all} utfall og dårlegare på ${worse}`,
    workOfMany: (baseline, gains, losses) =>
      `Korleis kontoret arbeider, mot ${baseline}. Utfall som er betre: ${gains}; dårlegare: ${losses}`,
    difference: (outcome, office, estimate, verdict) => `${outcome}, ${office}: ${estimate}, ${verdict}.`,
    alt: (office, sentences) => `Punkt med intervall: skilnader frå ${office}. ${sentences}`,
  },
})

interface ForestRow extends PointRow {
  /** one per alternative that has the outcome; empty in a heading */
  readonly differences: readonly ComparisonRow[]
  readonly outcome: Outcome | undefined
}

const AXIS_HEIGHT = 50

/** Paired differences of the outcomes of interest and, by theme, of everything about the fate of people and money. */
export function forestOfEnds(comparison: Comparison): ChartDrawing {
  const { named, outcomes } = comparison
  const rows = [
    ...FAMILIES.flatMap((family) =>
      underHeading(
        say().ofInterest(familyWords(family)),
        named
          .filter(({ outcome }) => findOutcome(outcomes, outcome).family === family)
          .flatMap((key) => rowOf(comparison, key)),
      ),
    ),
    ...themedRows(comparison, 'result'),
  ]
  return {
    ...forestOf(comparison, rows),
    id: 'forest',
    title: titleOfEnds(comparison),
    subtitle: say().restExploratory(say().subtitle(comparison.baseline.name)),
  }
}

/** Paired differences in how the office works, by theme; undefined if nothing differs. */
export function forestOfWork(comparison: Comparison): ChartDrawing | undefined {
  const rows = themedRows(comparison, 'process')
  if (rows.length === 0) return undefined
  return {
    ...forestOf(comparison, rows),
    id: 'forest-work',
    title: titleOfWork(comparison, rows),
    subtitle: say().allExploratory(say().subtitle(comparison.baseline.name)),
  }
}

function forestOf(
  comparison: Comparison,
  rows: readonly ForestRow[],
): Omit<ChartDrawing, 'id' | 'title' | 'subtitle'> {
  const names = comparison.alternatives.map(({ name }) => name)
  const ends = rows.flatMap(({ differences, outcome }) =>
    differences.flatMap((row) =>
      outcome ? limitsOf(row).map((limit) => inBands(limit, judgedBy(row, outcome))) : [],
    ),
  )
  return {
    alt: altOf(comparison, rows),
    ...bodyOf(rows, names, ends),
    inParts: (tallest) =>
      pointRuns(rows, names, 1, tallest - AXIS_HEIGHT).map((run) => bodyOf(run, names, ends)),
  }
}

/** @param ends of all intervals, which the axis has to include, in bands */
function bodyOf(rows: readonly ForestRow[], names: readonly string[], ends: readonly number[]): ChartBody {
  const places = placePoints(rows, names, 1)
  const several = names.length > 1
  const numbers = several
    ? []
    : rows.map(({ differences: [row] }) => (row ? shortDifference(row.difference, row.unit) : ''))
  return {
    legend: places.legend,
    bodyHeight: places.height + AXIS_HEIGHT,
    rightMargin: MARGIN + 8 + Math.max(0, ...numbers.map((text) => textWidth(text, FONT_SIZE.small))),
    configuration: {
      type: 'scatterWithErrorBars',
      data: {
        datasets: names.map((name, index) => datasetOf(rows, name, index, places)),
      },
      options: {
        scales: { y: pointRowAxis(places), x: bandAxis(ends) },
        plugins: { annotation: { annotations: [bandShade] } },
      },
      plugins: [rowTexts(numbers, places)],
    },
  }
}

/** Outcomes that were not named as of interest but have a better direction, under the headings of their themes. */
function themedRows(comparison: Comparison, wanted: Family): ForestRow[] {
  const directed = comparison.outcomes.filter(
    ({ better, family }) => better !== 'neither' && family === wanted,
  )
  const themes = [...new Set(directed.map(({ theme }) => theme))]
  return themes.flatMap((theme) => {
    const keys = directed
      .filter((outcome) => outcome.theme === theme)
      .map(({ id }) => wholeOf(id))
      .filter((key) => !comparison.named.some((other) => isSameKey(key, other)))
    return underHeading(
      themeWords(theme),
      keys.flatMap((key) => rowOf(comparison, key)),
    )
  })
}

/** An outcome that no differing lever affects has no row. */
function rowOf({ rows, outcomes }: Comparison, key: OutcomeKey): ForestRow[] {
  const outcome = findOutcome(outcomes, key.outcome)
  const differences = rows.filter((row) => isSameKey(row, key) && row.verdict !== 'not touched')
  if (differences.length === 0) return []
  return [{ label: `   ${describeKey(key, outcome)}`, heading: false, differences, outcome }]
}

function underHeading(label: string, rows: readonly ForestRow[]): ForestRow[] {
  return rows.length === 0 ? [] : [{ label, heading: true, differences: [], outcome: undefined }, ...rows]
}

const judgedBy = ({ band }: ComparisonRow, { better }: Outcome) => ({ better, band })

function limitsOf({ difference, ciLow, ciHigh }: ComparisonRow): number[] {
  return [difference, ciLow ?? difference, ciHigh ?? difference]
}

function datasetOf(
  rows: readonly ForestRow[],
  name: string,
  index: number,
  { heightOf }: PointPlaces,
): PointDataset {
  const points = rows.flatMap(({ differences, outcome }, row) => {
    const difference = differences.find(({ alternative }) => alternative === name)
    if (!difference || !outcome) return []
    const [x, ...limits] = limitsOf(difference).map((limit) =>
      placeOf(inBands(limit, judgedBy(difference, outcome))),
    )
    const y = heightOf(row, index)
    return [
      { x: x ?? 0, y, xMin: Math.min(...limits), xMax: Math.max(...limits), verdict: difference.verdict },
    ]
  })
  const style = scenarioStyle(index + 1)
  const decided = points.map(({ verdict }) => verdict === 'better' || verdict === 'worse')
  return {
    ...pointDataset(name, index + 1, points),
    backgroundColor: decided.map((filled) => (filled ? style.color : PAPER)),
  }
}

/** On how many outcomes of interest each alternative surely differs; the headline names them, at length. */
function titleOfEnds({ baseline, alternatives, verdicts, named }: Comparison): string {
  const [better, worse] = (['better', 'worse'] as const).map((wanted) =>
    alternatives.map(({ name }) => ({
      name,
      value: verdicts.filter(({ alternative, verdict }) => alternative === name && verdict === wanted).length,
    })),
  )
  const all = String(named.length)
  if (better.length === 1)
    return say().ofOne(all, better[0].name, baseline.name, String(better[0].value), String(worse[0].value))
  const told = better.every(({ value }) => value === 0) ? say().none : compared(better, String)
  return say().ofMany(all, baseline.name, told)
}

function titleOfWork({ alternatives, baseline }: Comparison, rows: readonly ForestRow[]): string {
  const all = rows.flatMap(({ differences }) => differences)
  const counts = (wanted: Verdict) =>
    alternatives.map(({ name }) => ({
      name,
      value: all.filter(({ alternative, verdict }) => alternative === name && verdict === wanted).length,
    }))
  const [better, worse] = [counts('better'), counts('worse')]
  const [only, ...others] = alternatives
  if (only && others.length === 0) {
    return say().workOfOne(
      only.name,
      baseline.name,
      String(better[0].value),
      String(all.length),
      String(worse[0].value),
    )
  }
  const [gains, losses] = [better, worse].map((numbers) => compared(numbers, String))
  return say().workOfMany(baseline.name, gains, losses)
}

function altOf(comparison: Comparison, rows: readonly ForestRow[]): string {
  const sentences = rows.flatMap(({ label, differences }) =>
    differences.map((row) => {
      const { alternative, unit, difference, ciLow, ciHigh } = row
      const estimate = describeEstimate({ value: difference, ciLow, ciHigh }, unit)
      return say().difference(label.trim(), alternative, estimate, verdictInWords(row))
    }),
  )
  return say().alt(comparison.baseline.name, sentences.join(' '))
}
