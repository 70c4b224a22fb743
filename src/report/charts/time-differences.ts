import { texts } from '../../locale/language.ts'
import type { Comparison, MonthlyDifference } from '../../results/comparison/comparison-result.ts'
import { seriesOf } from '../../results/monthly-series.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { shortDifference } from '../text/number.ts'
import { compared } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { panelChart } from '../drawing/panels.ts'
import type { Panel, PanelLine } from '../drawing/panels.ts'
import { monthAxis, placeOfMonth } from './users-over-time.ts'
import type { MonthlyId } from '../../vocabulary/months.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'

const say = texts({
  en: {
    subtitle: (office: string) =>
      `Difference from ${office} in the same month, with the same people and the same luck. Line: mean; number: mean of the last year`,
    subtitleWithBands: (office: string) =>
      `Difference from ${office} in the same month, with the same people and the same luck. Line: mean; band: 95 % interval; number: mean of the last year`,
    inMeasure: 'Users in a measure',
    title: (office: string, changes: string) =>
      `Out of reach in the last year, against ${office}: ${changes}`,
    same: 'as many people',
    more: (people: string) => `${people} more`,
    fewer: (people: string) => `${people} fewer`,
    lastYear: (series: string, office: string, difference: string) =>
      `${series}, ${office}: ${difference} in the last year.`,
    alt: (office: string, sentences: string) => `Lines of monthly differences from ${office}. ${sentences}`,
  },
  nb: {
    subtitle: (office) =>
      `Forskjell fra ${office} i samme måned, med de samme menneskene og samme hell. Linje: gjennomsnitt; tall: gjennomsnitt i det siste året`,
    subtitleWithBands: (office) =>
      `Forskjell fra ${office} i samme måned, med de samme menneskene og samme hell. Linje: gjennomsnitt; bånd: 95 % intervall; tall: gjennomsnitt i det siste året`,
    inMeasure: 'Brukere i et tiltak',
    title: (office, changes) => `Utenfor rekkevidde i det siste året, mot ${office}: ${changes}`,
    same: 'like mange',
    more: (people) => `${people} flere`,
    fewer: (people) => `${people} færre`,
    lastYear: (series, office, difference) => `${series}, ${office}: ${difference} i det siste året.`,
    alt: (office, sentences) => `Linjer med månedlige forskjeller fra ${office}. ${sentences}`,
  },
  nn: {
    subtitle: (office) =>
      `Skilnad frå ${office} i same månad, med dei same menneska og same hell. Linje: gjennomsnitt; tal: gjennomsnitt i det siste året`,
    subtitleWithBands: (office) =>
      `Skilnad frå ${office} i same månad, med dei same menneska og same hell. Linje: gjennomsnitt; band: 95 % intervall; tal: gjennomsnitt i det siste året`,
    inMeasure: 'Brukarar i eit tiltak',
    title: (office, changes) => `Utanfor rekkjevidd i det siste året, mot ${office}: ${changes}`,
    same: 'like mange',
    more: (people) => `${people} fleire`,
    fewer: (people) => `${people} færre`,
    lastYear: (series, office, difference) => `${series}, ${office}: ${difference} i det siste året.`,
    alt: (office, sentences) => `Linjer med månadlege skilnader frå ${office}. ${sentences}`,
  },
})

const SERIES: readonly MonthlyId[] = [
  'users-present',
  'users-in-measure',
  'out-of-reach',
  'exits-work',
  'interval-days-state',
  'interval-days-municipal',
  'replies-in-time-share',
  'social-assistance-nok',
]
/** the bands of more lines than this would cover each other */
const MOST_WITH_BANDS = 3

/** Paired differences month by month; undefined if no month could be paired. */
export function timeDifferences(comparison: Comparison): ChartDrawing | undefined {
  const panels = SERIES.map((series) => panelOf(comparison, series)).filter(({ lines }) => lines.length > 0)
  if (panels.length === 0) return undefined
  const bands = comparison.alternatives.length <= MOST_WITH_BANDS
  const months = Math.max(...comparison.alternatives.map(({ layout }) => layout.months))
  return {
    id: 'time-differences',
    title: titleOf(comparison),
    subtitle: (bands ? say().subtitleWithBands : say().subtitle)(comparison.baseline.name),
    alt: altOf(comparison),
    ...panelChart(panels, monthAxis(months)),
  }
}

function panelOf(comparison: Comparison, series: MonthlyId): Panel {
  const lines = comparison.alternatives.flatMap((result, position) =>
    lineOf(comparison, result, position, series),
  )
  return { heading: headingOf(series), unit: seriesOf(series).unit, lines, band: 0 }
}

/** The heading must make sense here without the preceding line of the list of series, to which it refers. */
function headingOf(series: MonthlyId): string {
  if (series === 'users-in-measure') return say().inMeasure
  return seriesOf(series).label
}

function lineOf(
  comparison: Comparison,
  { name }: ScenarioResult,
  position: number,
  series: MonthlyId,
): PanelLine[] {
  const months = monthsOf(comparison, name, series)
  if (!months.some(({ difference }) => Number.isFinite(difference.value))) return []
  const last = shortDifference(lastYear(months), seriesOf(series).unit)
  return [
    {
      name: comparison.alternatives.length > 1 ? name : '',
      number: last,
      position: position + 1,
      places: months.map(({ month }) => placeOfMonth(month)),
      values: months.map(({ difference }) => difference.value),
      low: months.map((month) => limitOf(comparison, month, 'ciLow')),
      high: months.map((month) => limitOf(comparison, month, 'ciHigh')),
    },
  ]
}

function limitOf(
  { alternatives }: Comparison,
  { difference }: MonthlyDifference,
  edge: 'ciLow' | 'ciHigh',
): number {
  return alternatives.length > MOST_WITH_BANDS ? difference.value : (difference[edge] ?? difference.value)
}

function monthsOf({ monthlyDifferences }: Comparison, name: string, series: MonthlyId): MonthlyDifference[] {
  return monthlyDifferences
    .filter(({ alternative, outcome }) => alternative === name && outcome === series)
    .toSorted((one, other) => one.month - other.month)
}

function lastYear(months: readonly MonthlyDifference[]): number {
  const last = months.slice(-MONTHS_PER_YEAR)
  return last.reduce((sum, { difference }) => sum + difference.value, 0) / last.length
}

function titleOf(comparison: Comparison): string {
  const changes = comparison.alternatives.map(({ name }) => ({
    name,
    value: Math.round(lastYear(monthsOf(comparison, name, 'out-of-reach'))),
  }))
  return say().title(comparison.baseline.name, compared(changes, moreOrFewer))
}

function moreOrFewer(people: number): string {
  if (people === 0) return say().same
  return (people > 0 ? say().more : say().fewer)(String(Math.abs(people)))
}

function altOf(comparison: Comparison): string {
  const sentences = comparison.alternatives.flatMap(({ name }) =>
    SERIES.map((series) => {
      const months = monthsOf(comparison, name, series)
      return say().lastYear(headingOf(series), name, shortDifference(lastYear(months), seriesOf(series).unit))
    }),
  )
  return say().alt(comparison.baseline.name, sentences.join(' '))
}
