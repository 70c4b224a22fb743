import { pageWords } from './page-words.ts'
import { apartSentences } from '../../results/caseloads.ts'
import type { LimitCheck } from '../../results/comparison/comparison-result.ts'
import type { Manifest } from '../../results/manifest.ts'
import { asShown, FAMILIES, NAMED_OUTCOMES, outcomeOf, type Family } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { caseloadsTable } from '../export/caseloads-table.ts'
import type { ShownChart } from '../drawing/chart.ts'
import { summaryOf } from '../../results/lookup.ts'
import { warmUpSentences } from '../../results/warm-up.ts'
import { cohortSentence, stockSentence } from '../text/cohort-words.ts'
import { fewReplications } from '../text/few-replications.ts'
import { shortValue } from '../text/number.ts'
import { headings } from '../text/headings.ts'
import { capital, contrasted, familyWords, listed } from '../text/words.ts'
import { assumptionsSection, differencesTable } from './assumptions.ts'
import { documentOf } from './whole-page.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { limitsAlert, limitsTable } from './limits.ts'
import { incompleteness, limitsSection, reproductionSection } from './method.ts'
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
  const { sections, kickerOfRun, madeBy } = pageWords()
  return documentOf({
    kicker: kickerOfRun(listed(results.map(({ name }) => name))),
    heading: headingOf(results),
    opening: openingOf(results, manifest, limits),
    sections: [
      section('difference', headings().varied, results.length > 1 ? differencesTable(scenarios) : undefined),
      section(
        'people',
        sections.people,
        figures(charts, 'users-over-time', 'exits-by-effort'),
        effortTable(results, limits),
      ),
      section(
        'work',
        sections.work,
        figures(charts, 'interval-by-team', 'minutes-by-work'),
        ...teamTables(results, limits),
        table(caseloadsTable(results)),
        list(apartSentences(results)),
      ),
      section('divide', sections.divide, figures(charts, 'cross-side-requests'), sidesTable(results, limits)),
      section('measures', sections.measures, figures(charts, 'waiting-and-occupancy')),
      section('money', sections.money, figures(charts, 'social-assistance')),
      section('outcomes', sections.outcomes, ...outcomesTables(results, limits)),
      section('stated-limits', sections.limits, limitsTable(limits)),
      assumptionsSection(scenarios),
      methodOf(results, manifest),
      limitsSection(),
      reproductionSection(manifest),
    ],
    closing: madeBy(manifest.delt),
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

/** The result in one sentence. */
function answerOf(result: ScenarioResult): string {
  const { inWork, outOfReach, assistance } = pageWords()
  const told: readonly (readonly [OutcomeId, (value: string) => string])[] = [
    ['days-in-work-4-years', inWork],
    ['out-of-reach-share', outOfReach],
    ['social-assistance-nok', assistance],
  ]
  const clauses = told.flatMap(([outcome, words]) => {
    const row = summaryOf(result, outcome)
    return row && Number.isFinite(row.mean) ? [words(shortValue(row.mean, row.unit))] : []
  })
  return `${capital(listed(clauses))}.`
}

function answerOfSeveral(results: readonly ScenarioResult[]): string {
  const { notMeasured, severalOffices } = pageWords()
  const told = (outcome: OutcomeId) =>
    contrasted(
      results.map((result) => {
        const row = summaryOf(result, outcome)
        return {
          name: result.name,
          text: row && Number.isFinite(row.mean) ? shortValue(row.mean, row.unit) : notMeasured,
        }
      }),
    )
  return severalOffices(
    told('days-in-work-4-years'),
    told('out-of-reach-share'),
    told('social-assistance-nok'),
  )
}

function methodOf(
  results: readonly ScenarioResult[],
  manifest: Omit<Manifest, 'files'>,
): Section | undefined {
  const [{ scenario }] = results
  const words = pageWords()
  const { years, warmUpYears } = scenario
  return section(
    'method',
    words.sections.method,
    list([
      words.simulation(years, warmUpYears),
      words.draws,
      ...fewReplications(Math.min(...results.map(({ records }) => records.length))),
      words.populations(cohortSentence(years), stockSentence()),
      words.ends,
      ...(results.length > 1 ? [words.several] : []),
      ...warmUpSentences(manifest.warmUp ?? [], results),
    ]),
  )
}
