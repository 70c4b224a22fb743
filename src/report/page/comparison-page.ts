import { bandInWords } from '../../results/band.ts'
import { apartSentences } from '../../results/caseloads.ts'
import { chainsOf } from '../../results/comparison/chain.ts'
import type { Comparison, NamedVerdict } from '../../results/comparison/comparison-result.ts'
import type { Manifest } from '../../results/manifest.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { isSameKey } from '../../vocabulary/outcomes.ts'
import type { ShownChart } from '../drawing/chart.ts'
import { caseloadsTable } from '../export/caseloads-table.ts'
import {
  agendaTable,
  chainTables,
  costsTable,
  decompositionTable,
  namedTables,
  rankingTables,
  rulerTables,
  variationTables,
  variedTable,
} from '../export/comparison-tables.ts'
import { chainSentences } from '../text/chain-words.ts'
import { cohortSentence, STOCK_SENTENCE } from '../text/cohort-words.ts'
import { fewReplications } from '../text/few-replications.ts'
import { rulersInWords } from '../text/verdicts.ts'
import { shortDifference, shortInterval, shortValue } from '../text/number.ts'
import { assumptionsSection } from './assumptions.ts'
import { differencesTables } from './difference-tables.ts'
import { documentOf } from './whole-page.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { limitsAlert, limitsTable } from './limits.ts'
import { alert, incompleteness, limitsSection, reproductionSection, warmUpSentences } from './method.ts'
import { cards } from './numbers.ts'
import type { Card } from './numbers.ts'
import { groupTable } from './group-table.ts'
import { figures, folded, list, paragraph, section, table } from './parts.ts'
import type { Section } from './parts.ts'
import { twinTables } from './twin-tables.ts'

/** What a page of a comparison shows. */
interface ComparisonPage {
  readonly comparison: Comparison
  readonly manifest: Omit<Manifest, 'files'>
  /** as drawn for the result folder; if empty, the page has no pictures */
  readonly charts: readonly ShownChart[]
}

/** Up to this many alternatives have their numbers as cards; for more, tables are clearer. */
const MOST_WITH_CARDS = 2

/** The page of a comparison as text: one self-contained HTML file. */
export function comparisonPage({ comparison, manifest, charts }: ComparisonPage): string {
  const scenarios = [comparison.baseline, ...comparison.alternatives].map(({ scenario }) => scenario)
  return documentOf({
    kicker: 'Welfare offices compared with delt: the same people, the same luck, another office',
    heading: comparison.question,
    opening: openingOf(comparison, manifest),
    sections: [
      answerSection(comparison, charts),
      whySection(comparison, charts),
      section('varied', 'What was varied', table(variedTable(comparison))),
      variationSection(comparison, charts),
      section('ranking', 'Ranking', ...rankingTables(comparison).map(table)),
      agendaSection(comparison, charts),
      twinsSection(comparison, charts),
      groupsSection(comparison),
      practiceSection(comparison),
      section('time', 'Month by month', figures(charts, 'time-differences')),
      section('luck', 'How much is luck', figures(charts, 'replications')),
      officesSection(comparison, charts),
      section('outcomes', 'All outcomes', ...differencesTables(comparison)),
      section('stated-limits', 'Limits that were stated', limitsTable(comparison.limits)),
      assumptionsSection(scenarios),
      methodSection(comparison, manifest),
      limitsSection(),
      reproductionSection(manifest),
    ],
    closing: `Made by delt ${manifest.delt}. Every number is in the CSV files and in tables.xlsx beside this page.`,
  })
}

function openingOf(comparison: Comparison, manifest: Omit<Manifest, 'files'>): Html {
  const { headline, limits, notes, verdicts, alternatives } = comparison
  const shown = alternatives.length <= MOST_WITH_CARDS ? verdicts : []
  return html`<p class="answer">${headline}</p>
    ${incompleteness(manifest)}${limitsAlert(limits)}${notes.map((note) => alert(note))}${cards(shown.map((verdict) => cardOf(comparison, verdict)))}`
}

function cardOf({ rows, outcomes, alternatives, baseline }: Comparison, verdict: NamedVerdict): Card {
  const { alternative, outcome } = verdict
  const row = rows.find((one) => one.alternative === alternative && isSameKey(one, verdict))
  const label = describeKey(verdict, findOutcome(outcomes, outcome))
  if (!row) return { label, number: '–', verdict: verdict.verdict, details: [] }
  const interval = shortInterval(row.ciLow, row.ciHigh, row.unit)
  return {
    label: alternatives.length > 1 ? `${label}, ${alternative}` : label,
    number: shortDifference(row.difference, row.unit),
    verdict: verdict.verdict,
    details: [
      ...(interval === '' ? [] : [`95 % interval ${interval}`]),
      `${shortValue(row.baselineMean, row.unit)} under ${baseline.name}, ${shortValue(row.alternativeMean, row.unit)} under ${alternative}`,
    ],
    ...markOf(verdict),
  }
}

function markOf({ verdict }: NamedVerdict): Pick<Card, 'mark'> {
  if (verdict === 'worse') return { mark: 'worse' }
  return verdict === 'better' ? {} : { mark: 'open' }
}

function answerSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  const { verdicts, alternatives, overlapHeadlines, robustness = [] } = comparison
  const sentences = verdicts.map(({ alternative, sentence }) =>
    alternatives.length > 1 ? `${alternative}: ${sentence}` : sentence,
  )
  return section(
    'answer',
    'The answer',
    ...namedTables(comparison).map(table),
    ...rulerTables(comparison).map(table),
    list(sentences),
    figures(charts, 'forest', 'forest-work'),
    overlapHeadlines.length === 0
      ? undefined
      : html`<h3>If the catalogues of measures of the two sides overlapped less or more</h3>`,
    list(overlapHeadlines.map(({ overlap, sentence }) => `Overlap ${overlap}: ${sentence}`)),
    robustness.length === 0 ? undefined : html`<h3>If other plausible assumptions held</h3>`,
    list(robustness),
  )
}

/** The way from what was changed to what came of it. */
function whySection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  return section(
    'why',
    'Why',
    list(chainSentences(chainsOf(comparison))),
    figures(charts, 'chain'),
    ...chainTables(comparison).map(table),
  )
}

function variationSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  return section(
    'variation',
    'Outcome by outcome over the values tried',
    figures(charts, 'variation'),
    ...variationTables(comparison).map((one) => folded(one.title, table(one))),
  )
}

function agendaSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  return section(
    'agenda',
    'The municipal agenda, and what it costs',
    figures(charts, 'agenda'),
    table(agendaTable(comparison)),
    table(costsTable(comparison)),
    list(comparison.breakEven),
  )
}

function twinsSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  const { twinsSummaries } = comparison
  return section(
    'twins',
    'The same people in both offices',
    ...twinsSummaries.flatMap(({ alternative, sentences }) => [
      list(sentences),
      ...twinTables(comparison, alternative),
    ]),
    figures(charts, 'twins-flow', 'exits-compared', 'months-of-cohort'),
  )
}

function groupsSection(comparison: Comparison): Section | undefined {
  const tables = comparison.alternatives.map(({ name }) => groupTable(comparison, name))
  if (tables.every((one) => one === undefined)) return undefined
  return section(
    'groups',
    'Who gains, who loses',
    paragraph(
      'Paired differences with 95 % intervals. Where no word follows, the difference is too small to matter. Whatever was not named as an outcome of interest is exploratory.',
    ),
    ...tables,
  )
}

function practiceSection(comparison: Comparison): Section | undefined {
  return section(
    'practice',
    'Divide or practice?',
    list(comparison.decompositionSentences),
    table(decompositionTable(comparison)),
  )
}

function officesSection(
  { baseline, alternatives }: Comparison,
  charts: readonly ShownChart[],
): Section | undefined {
  const results = [baseline, ...alternatives]
  return section(
    'offices',
    'The offices side by side',
    figures(
      charts,
      'users-over-time',
      'exits-by-effort',
      'interval-by-team',
      'minutes-by-work',
      'cross-side-requests',
      'waiting-and-occupancy',
      'social-assistance',
    ),
    table(caseloadsTable(results)),
    list(apartSentences(results)),
  )
}

function methodSection(
  { replications, baseline, precision, outcomes, bands: stated, rulers = [] }: Comparison,
  manifest: Omit<Manifest, 'files'>,
): Section | undefined {
  const { years, warmUpYears } = baseline.scenario
  const bands = [
    ...outcomes.map(({ label, band, unit }) => [label, bandInWords(band, unit)]),
    ...stated.map((one) => {
      const outcome = findOutcome(outcomes, one.outcome)
      return [`${describeKey(one, outcome)}, as stated`, bandInWords(one.band, outcome.unit)]
    }),
  ]
  return section(
    'method',
    'How the numbers were made',
    list([
      `An agent-based simulation follows users, advisors, leaders and service measures day by day, for ${years} measured years after a warm-up of ${warmUpYears}.`,
      `Replication k of every scenario has the same arrivals, people and luck; there are ${replications} such pairs. Differences are taken pair by pair, and intervals are 95 % intervals of the means of these paired differences (Student’s t; where that would reach beyond what is possible, a score interval).`,
      ...fewReplications(replications),
      'An outcome of interest is better or worse where the whole interval lies beyond the band of what is too small to matter and Holm’s correction leaves a difference, no difference that matters where it lies within, and undecided otherwise. What offices do (process) and what comes of it (result) are corrected apart.',
      'All other outcomes are exploratory: their p values are adjusted together by Holm’s method.',
      ...rulersInWords(rulers),
      'The null twin is the baseline with only the luck of the office drawn again. Flows of persons count as far as they exceed its flows; their intervals are bootstrap intervals over replications.',
      `Three populations are never mixed. ${cohortSentence(years)} ${STOCK_SENTENCE} The office is all that happens in the measured years.`,
      'Offices with other overlaps of the catalogues and half-way offices take half the replications, the null twin a quarter. Overlaps show how sensitive the answer is; they are not tests.',
      ...(precision ? [precision.stopped] : []),
      ...warmUpSentences(manifest),
    ]),
    folded(
      'What is too small to matter',
      table({ title: 'Bands', header: ['Outcome', 'Band'], rows: bands }),
    ),
  )
}
