import { rowOf, union } from '../../results/lookup.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { asShown, FAMILIES, NAMED_OUTCOMES, outcomeOf } from '../../results/outcomes.ts'
import type { ScenarioResult, SummaryRow } from '../../results/result.ts'
import { caseloadsTable } from '../../report/export/caseloads-table.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { fewReplications } from '../../report/text/few-replications.ts'
import { bareValue, unitWords, withInterval } from '../../report/text/number.ts'
import { familyWords, inWords } from '../../report/text/words.ts'
import { warmUpSentences, type WarmUpCheck } from '../../results/warm-up.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { inBlocks, listBlock, tableBlock } from './blocks.ts'
import type { Io } from '../command.ts'
import type { Shown } from './output.ts'
import { AFTER_EXIT, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { SIDES } from '../../vocabulary/sides.ts'

interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}

interface Row {
  readonly label: string
  readonly key: OutcomeKey
}

const whole = (outcome: OutcomeId): Row => ({
  label: outcomeOf(outcome).label,
  key: { outcome, breakdown: 'all', level: 'all' },
})
const ofSide = (outcome: OutcomeId): Row[] =>
  SIDES.map((level) => ({
    label: `${outcomeOf(outcome).label}, ${level} side`,
    key: { outcome, breakdown: 'side', level },
  }))
const ofEffort = (outcome: OutcomeId): Row[] =>
  EFFORTS.map((level) => ({
    label: `${outcomeOf(outcome).label}, ${level}`,
    key: { outcome, breakdown: 'effort', level },
  }))

/** The outcomes that are judged by default: those of the process and those of the result. */
const NAMED: readonly Section[] = FAMILIES.map((family) => ({
  title: familyWords(family),
  rows: asShown(NAMED_OUTCOMES)
    .filter(({ outcome }) => outcomeOf(outcome).family === family)
    .map((key) => ({
      label: describeKey(key, outcomeOf(key.outcome)),
      key,
    })),
}))

const WAITING: Section = {
  title: 'Waiting',
  rows: (['waiting-for-place', 'waiting-for-measure', 'wait-for-measure-days'] as const).flatMap(ofSide),
}

const EXITS: Section = {
  title: 'Exits by effort category',
  rows: AFTER_EXIT.flatMap((where) => ofEffort(`${where}-after-exit-share`)),
}

const DIVIDE: Section = {
  title: 'What happens at the divide',
  rows: [
    whole('requests-needed'),
    whole('requests-asked-share'),
    whole('requests-allowed-share'),
    whole('requests-lapsed-share'),
    whole('requests-answered-in-time-share'),
    whole('requests-answered-late-share'),
    whole('requests-never-answered-share'),
    whole('requests-fulfilled-share'),
    whole('reply-days'),
    whole('handovers'),
  ],
}

/** What a reader asks first, with 95 % intervals of the means. */
function tablesOf(results: readonly ScenarioResult[]): TextTable[] {
  const intervals = { title: 'Real interval between talks', rows: intervalRows(results) }
  const tables = (sections: readonly Section[]) => sections.map((one) => tableOf(results, one))
  return [...tables(NAMED), caseloadsTable(results), ...tables([intervals, WAITING, EXITS, DIVIDE])]
}

/** A row for every team that any of the scenarios has. */
function intervalRows(results: readonly ScenarioResult[]): Row[] {
  const teams = union(results, ({ scenario }) => scenario.teams.map(({ name }) => name))
  return teams.map((level) => ({
    label: inWords(level),
    key: { outcome: 'interval-days', breakdown: 'team', level },
  }))
}

/** The closing tables of a run. Scenarios that do not fit side by side follow below. */
export function closingTables(
  results: readonly ScenarioResult[],
  { stdout }: Io,
  warmUp: readonly WarmUpCheck[] = [],
): Shown {
  const across = Math.max(1, Math.floor(((stdout.columns ?? 160) - LABEL_WIDTH) / SCENARIO_WIDTH))
  const blocks: Shown[] = []
  for (let from = 0; from < results.length; from += across) {
    const shown = results.slice(from, from + across)
    blocks.push(...tablesOf(shown).flatMap(tableBlock))
  }
  const few = fewReplications(Math.min(...results.map(({ records }) => records.length)))
  return inBlocks([
    ...blocks,
    ...(few.length > 0 ? [few.join('\n')] : []),
    ...listBlock('Warm-up', warmUpSentences(warmUp, results)),
  ])
}

/** In characters; enough for the longest label and for most values with their interval. */
const LABEL_WIDTH = 66
const SCENARIO_WIDTH = 30

function tableOf(results: readonly ScenarioResult[], { title, rows }: Section): TextTable {
  const cells = rows.map(({ label, key }) => {
    const values = results.map((result) => valueText(rowOf(result, key)))
    return [`${label}, ${unitWords(outcomeOf(key.outcome).unit)}`, ...values]
  })
  return { title, header: ['', ...results.map(({ name }) => name)], rows: cells }
}

function valueText(row: SummaryRow | undefined): string {
  if (row === undefined) return ''
  const { mean, unit, ciLow, ciHigh } = row
  return withInterval(bareValue(mean, unit), ciLow, ciHigh, unit)
}
