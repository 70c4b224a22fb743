import { apartSentences } from '../../results/caseloads.ts'
import type { LimitCheck } from '../../results/comparison/comparison-result.ts'
import type { Manifest } from '../../results/manifest.ts'
import { asShown, FAMILIES, NAMED_OUTCOMES, outcomeOf, type Family } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { caseloadsTable } from '../export/caseloads-table.ts'
import type { ShownChart } from '../drawing/chart.ts'
import { summaryOf } from '../../results/lookup.ts'
import { cohortSentence, STOCK_SENTENCE } from '../text/cohort-words.ts'
import { fewReplications } from '../text/few-replications.ts'
import { shortValue } from '../text/number.ts'
import { contrasted, familyWords, listed } from '../text/words.ts'
import { assumptionsSection, differencesTable } from './assumptions.ts'
import { documentOf } from './whole-page.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { limitsAlert, limitsTable } from './limits.ts'
import { incompleteness, limitsSection, reproductionSection, warmUpSentences } from './method.ts'
import { numberCards } from './numbers.ts'
import { effortTable, outcomesTables, sidesTable, teamTables } from './outcome-tables.ts'
import { figures, list, paragraph, section, table } from './parts.ts'
import type { Section } from './parts.ts'
import { type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'

/** What a page of a run shows. */
interface RunPage {
  readonly results: readonly ScenarioResult[]
  readonly manifest: Omit<Manifest, 'files'>
  /** as drawn for the result folder; if empty, the page has no pictures */
  readonly charts: readonly ShownChart[]
  /** limits that the scenarios state, with their values; empty if none were stated */
  readonly limits?: readonly LimitCheck[]
}

/** Numbers at the top of the page of a single scenario. */
const bigNumbers = (family: Family): readonly OutcomeKey[] =>
  asShown(NAMED_OUTCOMES).filter(({ outcome }) => outcomeOf(outcome).family === family)

/** The page of a run as text: one self-contained HTML file. */
export function runPage({ results, manifest, charts, limits = [] }: RunPage): string {
  const scenarios = results.map(({ scenario }) => scenario)
  return documentOf({
    kicker: `${listed(results.map(({ name }) => name))}, simulated with delt`,
    heading: headingOf(results),
    opening: openingOf(results, manifest, limits),
    sections: [
      section('difference', 'What was varied', results.length > 1 ? differencesTable(scenarios) : undefined),
      section(
        'people',
        'Where people are and where they end',
        figures(charts, 'users-over-time', 'exits-by-effort'),
        effortTable(results, limits),
      ),
      section(
        'work',
        'How advisors work',
        figures(charts, 'interval-by-team', 'minutes-by-work'),
        ...teamTables(results, limits),
        table(caseloadsTable(results)),
        list(apartSentences(results)),
      ),
      section(
        'divide',
        'Across the two sides',
        figures(charts, 'cross-side-requests'),
        sidesTable(results, limits),
      ),
      section('measures', 'Service measures', figures(charts, 'waiting-and-occupancy')),
      section('money', 'Money', figures(charts, 'social-assistance')),
      section('outcomes', 'All outcomes', ...outcomesTables(results, limits)),
      section('stated-limits', 'Limits stated in the scenario', limitsTable(limits)),
      assumptionsSection(scenarios),
      methodOf(results, manifest),
      limitsSection(),
      reproductionSection(manifest),
    ],
    closing: `Made by delt ${manifest.delt}. Every number is in the CSV files and in tables.xlsx beside this page.`,
  })
}

function openingOf(
  results: readonly ScenarioResult[],
  manifest: Omit<Manifest, 'files'>,
  limits: readonly LimitCheck[],
): Html {
  const [first, ...others] = results
  const descriptions = results.map(({ name, scenario }) => paragraph(`${name}: ${scenario.description}`))
  const single = first && others.length === 0
  return html`<p class="answer">${single ? answerOf(first) : answerOfSeveral(results)}</p>
    ${incompleteness(manifest)}${limitsAlert(limits)}
    ${single ? FAMILIES.map((family) => numberFamily(first, family, limits)) : undefined}${descriptions}`
}

const numberFamily = (result: ScenarioResult, family: Family, limits: readonly LimitCheck[]): Html =>
  html`<h2>${familyWords(family)}</h2>
    ${numberCards(result, bigNumbers(family), limits)}`

/** The question that the scenarios ask, or their names if they ask different ones. */
function headingOf(results: readonly ScenarioResult[]): string {
  const questions = [...new Set(results.map(({ scenario }) => scenario.question))]
  const names = listed(results.map(({ name }) => name))
  return questions.length === 1 && questions[0] ? questions[0] : names
}

const ANSWERS = [
  {
    outcome: 'days-in-work-4-years',
    before: 'those who arrive are in work for ',
    after: 'of the first four years',
  },
  { outcome: 'out-of-reach-share', before: '', after: 'are out of reach four years after arrival' },
  { outcome: 'social-assistance-nok', before: 'social assistance costs ', after: 'NOK a year' },
] as const

/** The result in one sentence. */
function answerOf(result: ScenarioResult): string {
  const clauses = ANSWERS.flatMap(({ outcome, before, after }) => {
    const row = summaryOf(result, outcome)
    return row && Number.isFinite(row.mean) ? [`${before}${shortValue(row.mean, row.unit)} ${after}`] : []
  })
  const sentence = listed(clauses)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function answerOfSeveral(results: readonly ScenarioResult[]): string {
  const told = (outcome: OutcomeId) =>
    contrasted(
      results.map((result) => {
        const row = summaryOf(result, outcome)
        return {
          name: result.name,
          text: row && Number.isFinite(row.mean) ? shortValue(row.mean, row.unit) : 'not measured',
        }
      }),
    )
  return `Of the first four years after arrival, in work: ${told('days-in-work-4-years')}; out of reach after four years: ${told('out-of-reach-share')}; social assistance in a year, NOK: ${told('social-assistance-nok')}.`
}

function methodOf(
  results: readonly ScenarioResult[],
  manifest: Omit<Manifest, 'files'>,
): Section | undefined {
  const [first] = results
  const several =
    'The replications of several scenarios have the same people and the same luck. Intervals here are those of each scenario alone, so they say nothing about differences; delt compare judges these pair by pair.'
  return section(
    'method',
    'How the numbers were made',
    list([
      `An agent-based simulation follows users, advisors, leaders and service measures day by day, for ${first?.scenario.years} measured years after a warm-up of ${first?.scenario.warmUpYears}.`,
      'Each replication draws other people and other luck. Numbers are means over replications; intervals are 95 % intervals of these means that stay within what is possible (score intervals with Student’s quantile), and bands in charts over time hold 80 % of the replications.',
      ...fewReplications(Math.min(...results.map(({ records }) => records.length))),
      `Three populations are never mixed. ${cohortSentence(first?.scenario.years ?? 0)} ${STOCK_SENTENCE} The office is all that happens in the measured years.`,
      'An end is where a person is 1,040 working days, four years, after arrival. Lasting work is work within that time that is kept for 260 working days.',
      ...(results.length > 1 ? [several] : []),
      ...warmUpSentences(manifest),
    ]),
  )
}
