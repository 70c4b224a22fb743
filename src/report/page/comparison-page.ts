import { bandInWords } from '../../results/band.ts'
import { apartSentences } from '../../results/caseloads.ts'
import type { Comparison, NamedVerdict } from '../../results/comparison/comparison-result.ts'
import type { Manifest } from '../../results/manifest.ts'
import { warmUpSentences } from '../../results/warm-up.ts'
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { FAMILIES, type Family } from '../../results/outcomes.ts'
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
import { answersOf, headlineOf, whySentences, type Answer } from '../text/answer.ts'
import { cohortSentence, stockSentence } from '../text/cohort-words.ts'
import { failedSentences, overlapSentences, questionOf, stoppedSentence } from '../text/comparison-words.ts'
import { breakEvenSentence } from '../text/cost-words.ts'
import { decompositionSentences } from '../text/decomposition-words.ts'
import { fewReplications } from '../text/few-replications.ts'
import { headings } from '../text/headings.ts'
import { robustnessSentences } from '../text/robustness-words.ts'
import { rulersInWords } from '../text/ruler-words.ts'
import { twinSentences } from '../text/twin-words.ts'
import { verdictSentences } from '../text/verdict-sentences.ts'
import { verdictWords } from '../text/verdicts.ts'
import { familyWords } from '../text/words.ts'
import { pageWords } from './page-words.ts'
import { shortDifference, shortInterval, shortValue } from '../text/number.ts'
import { assumptionsSection } from './assumptions.ts'
import { differencesTables } from './difference-tables.ts'
import { documentOf } from './whole-page.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { limitsAlert, limitsTable } from './limits.ts'
import { alert, incompleteness, limitsSection, reproductionSection } from './method.ts'
import { cards } from './numbers.ts'
import type { Card } from './numbers.ts'
import { groupTable } from './group-table.ts'
import { facts, figures, folded, foldedFigures, list, paragraph, section, table } from './parts.ts'
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
  const { kickerOfComparison, sections, madeBy } = pageWords()
  const { varied, ranking } = headings()
  return documentOf({
    kicker: kickerOfComparison,
    heading: questionOf(comparison),
    opening: openingOf(comparison, manifest),
    sections: [
      answerSection(comparison, charts),
      whySection(comparison, charts),
      section('varied', varied, table(variedTable(comparison))),
      variationSection(comparison, charts),
      section('ranking', ranking, ...rankingTables(comparison).map(table)),
      agendaSection(comparison, charts),
      groupsSection(comparison, charts),
      twinsSection(comparison, charts),
      practiceSection(comparison),
      section('time', sections.time, foldedFigures(charts, 'time-differences')),
      section('luck', sections.luck, foldedFigures(charts, 'replications')),
      officesSection(comparison, charts),
      section('outcomes', sections.outcomes, ...differencesTables(comparison)),
      section('stated-limits', sections.limits, limitsTable(comparison.limits)),
      assumptionsSection(scenarios),
      methodSection(comparison, manifest),
      limitsSection(),
      reproductionSection(manifest),
    ],
    closing: madeBy(manifest.delt),
  })
}

function openingOf(comparison: Comparison, manifest: Omit<Manifest, 'files'>): Html {
  const { limits, failed, verdicts, alternatives, outcomes } = comparison
  const shown = alternatives.length <= MOST_WITH_CARDS ? verdicts : []
  const answers = answersOf(comparison)
  return html`<p class="answer">${headlineOf(comparison)}</p>
    ${incompleteness(manifest)}${limitsAlert(limits)}${failedSentences(failed).map((note) => alert(note))}${answers.map((answer) => points(answer, answers.length > 1))}${FAMILIES.map(
      (family) =>
        familyCards(
          comparison,
          family,
          shown.filter(({ outcome }) => findOutcome(outcomes, outcome).family === family),
        ),
    )}`
}

/** The points of the answer, each under its label. */
const points = ({ alternative, points: own }: Answer, isNamed: boolean): Html =>
  html`${isNamed ? html`<p>${alternative}</p>` : undefined}${facts(own.map(({ label, text }) => [label, text]))}`

const familyCards = (
  comparison: Comparison,
  family: Family,
  verdicts: readonly NamedVerdict[],
): Html | undefined =>
  verdicts.length === 0
    ? undefined
    : html`<h2 class="family">${familyWords(family)}</h2>
        ${cards(verdicts.map((verdict) => cardOf(comparison, verdict)))}`

function cardOf({ rows, outcomes, alternatives, baseline }: Comparison, named: NamedVerdict): Card {
  const { alternative, outcome } = named
  const row = rows.find((one) => one.alternative === alternative && isSameKey(one, named))
  const of = findOutcome(outcomes, outcome)
  const label = describeKey(named, of)
  const verdict = verdictWords(named.verdict)
  if (!row) return { label, number: '–', verdict, details: [], meaning: of.meaning }
  const interval = shortInterval(row.ciLow, row.ciHigh, row.unit)
  const words = pageWords()
  return {
    label: alternatives.length > 1 ? `${label}, ${alternative}` : label,
    number: shortDifference(row.difference, row.unit),
    verdict,
    details: [
      ...(interval === '' ? [] : [words.interval(interval)]),
      words.values(
        shortValue(row.baselineMean, row.unit),
        baseline.name,
        shortValue(row.alternativeMean, row.unit),
        alternative,
      ),
    ],
    meaning: of.meaning,
    ...markOf(named),
  }
}

function markOf({ verdict }: NamedVerdict): Pick<Card, 'mark'> {
  if (verdict === 'worse') return { mark: 'worse' }
  return verdict === 'better' ? {} : { mark: 'open' }
}

function answerSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  const robustness = robustnessSentences(comparison)
  const { answer, overlaps, robustness: otherwise } = headings()
  const atOverlaps = overlapSentences(comparison)
  return section(
    'answer',
    answer,
    figures(charts, 'cross-side-requests'),
    ...namedTables(comparison).map(table),
    ...rulerTables(comparison).map(table),
    folded(pageWords().meanings, meaningsOf(comparison), true),
    figures(charts, 'forest'),
    folded(pageWords().details, list(verdictSentences(comparison))),
    foldedFigures(charts, 'forest-work'),
    atOverlaps.length === 0 ? undefined : html`<h3>${overlaps}</h3>`,
    list(atOverlaps),
    robustness.length === 0 ? undefined : html`<h3>${otherwise}</h3>`,
    list(robustness),
  )
}

/** What each outcome of interest counts. */
function meaningsOf({ named, outcomes }: Comparison): Html {
  const counted = [...new Set(named.map(({ outcome }) => outcome))].map((id) => findOutcome(outcomes, id))
  return facts(counted.map(({ label, meaning }) => [label, meaning]))
}

/** The way from what was changed to what came of it. */
function whySection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  return section(
    'why',
    headings().why,
    list(whySentences(comparison)),
    figures(charts, 'chain'),
    ...chainTables(comparison).map(table),
  )
}

function variationSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  return section(
    'variation',
    pageWords().sections.variation,
    figures(charts, 'variation'),
    ...variationTables(comparison).map((one) => folded(one.title, table(one))),
  )
}

function agendaSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  return section(
    'agenda',
    pageWords().sections.agenda,
    figures(charts, 'who-pays', 'agenda'),
    table(agendaTable(comparison)),
    table(costsTable(comparison)),
    list(comparison.breakEven.map(breakEvenSentence)),
  )
}

function twinsSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  return section(
    'twins',
    pageWords().sections.twins,
    ...comparison.twinsSummaries.flatMap((summary) => [
      list(twinSentences(comparison, summary)),
      ...twinTables(comparison, summary.alternative),
    ]),
    figures(charts, 'twins-flow'),
    foldedFigures(charts, 'exits-compared', 'months-of-cohort'),
  )
}

function groupsSection(comparison: Comparison, charts: readonly ShownChart[]): Section | undefined {
  const tables = comparison.alternatives.map(({ name }) => groupTable(comparison, name))
  if (tables.every((one) => one === undefined)) return undefined
  return section(
    'groups',
    headings().groups,
    figures(charts, 'people-by-group'),
    paragraph(pageWords().groupsNote),
    ...tables,
  )
}

function practiceSection(comparison: Comparison): Section | undefined {
  return section(
    'practice',
    headings().practice,
    table(decompositionTable(comparison)),
    folded(pageWords().details, list(decompositionSentences(comparison))),
  )
}

function officesSection(
  { baseline, alternatives }: Comparison,
  charts: readonly ShownChart[],
): Section | undefined {
  const results = [baseline, ...alternatives]
  return section(
    'offices',
    pageWords().sections.offices,
    table(caseloadsTable(results)),
    list(apartSentences(results)),
    foldedFigures(
      charts,
      'users-over-time',
      'exits-by-effort',
      'interval-by-team',
      'minutes-by-work',
      'waiting-and-occupancy',
      'social-assistance',
    ),
  )
}

function methodSection(comparison: Comparison, manifest: Omit<Manifest, 'files'>): Section | undefined {
  const { replications, baseline, alternatives, precision, outcomes, bands: stated, rulers = [] } = comparison
  const { years, warmUpYears } = baseline.scenario
  const words = pageWords()
  const bands = [
    ...outcomes.map(({ label, band, unit }) => [label, bandInWords(band, unit)]),
    ...stated.map((one) => {
      const outcome = findOutcome(outcomes, one.outcome)
      return [words.asStated(describeKey(one, outcome)), bandInWords(one.band, outcome.unit)]
    }),
  ]
  return section(
    'method',
    words.sections.method,
    list([
      words.simulation(years, warmUpYears),
      words.pairs(replications),
      ...fewReplications(replications),
      words.judged,
      words.exploratory,
      ...rulersInWords(rulers),
      words.nullTwin,
      words.populations(cohortSentence(years), stockSentence()),
      words.fewer,
      ...(precision ? [stoppedSentence(precision.stopped)] : []),
      ...warmUpSentences(manifest.warmUp ?? [], [baseline, ...alternatives]),
    ]),
    folded(
      words.bands,
      table({ title: words.bandsTitle, header: [words.head.outcome, words.band], rows: bands }),
    ),
  )
}
