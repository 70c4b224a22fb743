import { texts } from '../../locale/language.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { ComparisonRow, Verdict } from '../../results/result.ts'
import type { OutcomeId } from '../../vocabulary/outcomes.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'
import { shortDifference, shortValue } from '../text/number.ts'
import { capital, inSentence, inWords } from '../text/words.ts'
import { isSure } from './sure.ts'

const say = texts({
  en: {
    none: (outcome: string, office: string) => `${outcome}: no group surely differs from ${office}`,
    gains: (outcome: string, group: string, change: string, office: string) =>
      `${outcome}: most for the better in the group “${group}”, ${change} under ${office}`,
    loses: (outcome: string, group: string, change: string, office: string) =>
      `${outcome}: most for the worse in the group “${group}”, ${change} under ${office}`,
    both: (gains: string, group: string, change: string, office: string) =>
      `${gains}; most for the worse in “${group}”, ${change} under ${office}`,
    subtitle: (office: string) =>
      `Mean of each group under each office; in brackets the paired difference from ${office}. Groups are compared without having been named beforehand: exploratory`,
    label: (value: string, difference: string) => `${value} (${difference})`,
    group: (group: string, offices: string) => `${group}: ${offices}.`,
    office: (office: string, value: string) => `${office} ${value}`,
    alt: (outcome: string, groups: string) => `Bars: ${outcome}. ${groups}`,
  },
  nb: {
    none: (outcome, office) => `${outcome}: ingen gruppe skiller seg sikkert fra ${office}`,
    gains: (outcome, group, change, office) =>
      `${outcome}: mest til det bedre for gruppen «${group}», ${change} under ${office}`,
    loses: (outcome, group, change, office) =>
      `${outcome}: mest til det verre for gruppen «${group}», ${change} under ${office}`,
    both: (gains, group, change, office) =>
      `${gains}; mest til det verre for «${group}», ${change} under ${office}`,
    subtitle: (office) =>
      `Gjennomsnitt for hver gruppe under hvert kontor; i parentes den parvise forskjellen fra ${office}. Gruppene er sammenlignet uten å være valgt ut på forhånd: utforskende`,
    label: (value, difference) => `${value} (${difference})`,
    group: (group, offices) => `${group}: ${offices}.`,
    office: (office, value) => `${office} ${value}`,
    alt: (outcome, groups) => `Søyler: ${outcome}. ${groups}`,
  },
  nn: {
    none: (outcome, office) => `${outcome}: inga gruppe skil seg sikkert frå ${office}`,
    gains: (outcome, group, change, office) =>
      `${outcome}: mest til det betre for gruppa «${group}», ${change} under ${office}`,
    loses: (outcome, group, change, office) =>
      `${outcome}: mest til det verre for gruppa «${group}», ${change} under ${office}`,
    both: (gains, group, change, office) =>
      `${gains}; mest til det verre for «${group}», ${change} under ${office}`,
    subtitle: (office) =>
      `Gjennomsnitt for kvar gruppe under kvart kontor; i parentes den parvise skilnaden frå ${office}. Gruppene er samanlikna utan å vere valde ut på førehand: utforskande`,
    label: (value, difference) => `${value} (${difference})`,
    group: (group, offices) => `${group}: ${offices}.`,
    office: (office, value) => `${office} ${value}`,
    alt: (outcome, groups) => `Søyler: ${outcome}. ${groups}`,
  },
})

/** The results of interest by group; after the first, only those in which some group surely differs. */
export function peopleByGroup(comparison: Comparison): ChartDrawing[] {
  const told = [...new Set(comparison.named.map(({ outcome }) => outcome))]
    .filter((outcome) => outcomeOf(outcome).family === 'result')
    .map((outcome) => ({ outcome, rows: groupRows(comparison, outcome) }))
    .filter(({ rows }, index) => rows.length > 0 && (index === 0 || rows.some(isSure)))
  return told.map(({ outcome, rows }, index) => chartOf(comparison, outcome, rows, index + 1))
}

const groupRows = ({ rows }: Comparison, outcome: OutcomeId): ComparisonRow[] =>
  rows.filter((row) => row.outcome === outcome && row.breakdown === 'group')

function chartOf(
  { baseline, alternatives }: Comparison,
  outcome: OutcomeId,
  rows: readonly ComparisonRow[],
  number: number,
): ChartDrawing {
  const results = [baseline, ...alternatives]
  const { label, unit } = outcomeOf(outcome)
  const groups = [...new Set(rows.map(({ level }) => level))]
  const rowOf = (group: string, office: string) =>
    rows.find(({ level, alternative }) => level === group && alternative === office)
  const meanOf = (group: string, office: string) =>
    office === baseline.name
      ? rows.find(({ level }) => level === group)?.baselineMean
      : rowOf(group, office)?.alternativeMean
  const words = (group: string, office: string) => {
    const value = shortValue(meanOf(group, office) ?? Number.NaN, unit)
    const row = rowOf(group, office)
    return row === undefined ? value : say().label(value, shortDifference(row.difference, unit))
  }
  return {
    id: `people-by-group-${number}`,
    title: titleOf(label, baseline.name, rows),
    subtitle: say().subtitle(baseline.name),
    alt: say().alt(
      label,
      groups
        .map((group) =>
          say().group(
            inWords(group),
            results.map(({ name }) => say().office(name, words(group, name))).join(', '),
          ),
        )
        .join(' '),
    ),
    ...whiskerBars({
      rows: rowsOf(groups, results, inWords),
      estimateOf: ({ part, result }) => {
        const value = result && meanOf(part, result.name)
        return value === undefined ? undefined : { value, ciLow: undefined, ciHigh: undefined }
      },
      colorOf: ({ result }) => scenarioFill(results, result),
      labelOf: (_, { part, result }) => (result ? words(part, result.name) : ''),
      unit,
      axisTitle: (shown) => (shown === '' ? label : capital(shown)),
    }),
  }
}

/** Who surely gains most and who surely loses most. */
function titleOf(outcome: string, baseline: string, rows: readonly ComparisonRow[]): string {
  const [gain, loss] = (['better', 'worse'] as const).map((verdict) => largest(rows, verdict))
  const wordsOf = ({ level, difference, unit, alternative }: ComparisonRow) =>
    [inSentence(inWords(level)), shortDifference(difference, unit), alternative] as const
  if (gain === undefined)
    return loss === undefined ? say().none(outcome, baseline) : say().loses(outcome, ...wordsOf(loss))
  const gains = say().gains(outcome, ...wordsOf(gain))
  return loss === undefined ? gains : say().both(gains, ...wordsOf(loss))
}

const largest = (rows: readonly ComparisonRow[], wanted: Verdict): ComparisonRow | undefined =>
  rows
    .filter(({ verdict }) => verdict === wanted)
    .toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
    .at(0)
