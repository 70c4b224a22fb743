/** What both offices cost, what they get for it, and when the difference pays for itself. */
import { comparePaired } from '../../statistics/paired.ts'
import { estimateRatio } from '../../statistics/ratio.ts'
import type { CostLine } from './comparison-result.ts'
import { estimateOf, estimateOfMean, excludesZero } from '../estimates.ts'
import { workWords } from '../outcome-texts/outcome-texts.ts'
import { outcomeOf } from '../outcomes.ts'
import { readerOf, type ReadValue } from './paired-differences.ts'
import { pairReplications, pairValues, type PairedValues } from './pairs.ts'
import { describeEstimate } from '../quantity.ts'
import type { ScenarioResult } from '../result.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { minutesId, wholeOf, type OutcomeId } from '../../vocabulary/outcomes.ts'
import { KINDS_OF_WORK, type KindOfWork } from '../../vocabulary/work.ts'
import type { Unit } from '../units.ts'

interface Account {
  readonly id: string
  readonly label: string
  readonly unit: Unit
  /** undefined where the scenario does not have the figures */
  readonly readerFor: (result: ScenarioResult) => ReadValue | undefined
}

const readOutcome = ({ layout }: ScenarioResult, outcome: OutcomeId): ReadValue | undefined =>
  readerOf(layout, wholeOf(outcome))

const outcomeAccount = (id: OutcomeId, label: string): Account => ({
  id,
  label,
  unit: outcomeOf(id).unit,
  readerFor: (result) => readOutcome(result, id),
})

const combined = (
  id: string,
  label: string,
  unit: Unit,
  parts: readonly OutcomeId[],
  combine: (...values: number[]) => number,
): Account => ({
  id,
  label,
  unit,
  readerFor: (result) => {
    const readers = parts.flatMap((part) => readOutcome(result, part) ?? [])
    return readers.length < parts.length
      ? undefined
      : (record) => combine(...readers.map((one) => one(record)))
  },
})

const advisorsOf = ({ scenario }: ScenarioResult): number =>
  scenario.teams.reduce((sum, team) => sum + team.advisors, 0)

const TOTAL = combined(
  'total-nok',
  'Staff, measures and social assistance',
  'NOK per year',
  ['staff-cost-nok', 'measure-cost-nok', 'social-assistance-nok'],
  (staff, measures, assistance) => staff + measures + assistance,
)

const LASTING_JOBS = combined(
  'lasting-jobs',
  'Lasting jobs of a year’s cohort',
  'jobs per year',
  ['staff-cost-nok', 'measure-cost-nok', 'cost-per-lasting-job'],
  (staff, measures, perJob) => (staff + measures) / perJob,
)

const ACCOUNTS: readonly Account[] = [
  {
    id: 'advisors',
    label: 'Advisors',
    unit: 'advisors',
    readerFor: (result) => () => advisorsOf(result),
  },
  outcomeAccount('staff-cost-nok', 'Staff'),
  outcomeAccount('measure-cost-nok', 'Measures'),
  outcomeAccount('social-assistance-nok', 'Social assistance'),
  TOTAL,
  LASTING_JOBS,
  outcomeAccount('cost-per-lasting-job', 'Staff and measures per lasting job'),
  ...KINDS_OF_WORK.map(hoursAccount),
]

function hoursAccount(kind: KindOfWork): Account {
  return {
    id: `hours-${kind}`,
    label: `Hours: ${workWords(kind)}`,
    unit: 'hours per year',
    readerFor: (result) => {
      const share = readOutcome(result, minutesId(kind))
      const hours = (advisorsOf(result) * result.scenario.agenda.minutesPerDay * DAYS_PER_YEAR) / 60
      return share && ((record) => share(record) * hours)
    },
  }
}

/** The yearly costs of one alternative beside those of the baseline. Lines without figures are left out. */
export function compareCosts(baseline: ScenarioResult, alternative: ScenarioResult): CostLine[] {
  return ACCOUNTS.flatMap((account) => {
    const values = valuesOf(account, baseline, alternative)
    if (values.baseline.length === 0) return []
    const paired = comparePaired(values.baseline, values.alternative, 'neither')
    return [
      {
        alternative: alternative.name,
        id: account.id,
        label: account.label,
        unit: account.unit,
        baselineMean: paired.baselineMean ?? Number.NaN,
        alternativeMean: paired.alternativeMean ?? Number.NaN,
        difference: estimateOf(paired),
      },
    ]
  })
}

function valuesOf(account: Account, baseline: ScenarioResult, alternative: ScenarioResult): PairedValues {
  const [a, b] = [baseline, alternative].map(account.readerFor)
  if (!a || !b) return { baseline: [], alternative: [] }
  return pairValues(pairReplications(baseline, alternative), a, b)
}

/**
 * When the alternative pays for itself, in a sentence: the cost per additional lasting job, or the saving per lost one.
 */
export function breakEven(baseline: ScenarioResult, alternative: ScenarioResult): string {
  const lines = new Map(compareCosts(baseline, alternative).map((line) => [line.id, line.difference]))
  const cost = lines.get(TOTAL.id)
  const jobs = lines.get(LASTING_JOBS.id)
  const { name } = alternative
  if (!cost || !jobs)
    return `${name}: there is no break-even, because costs or lasting jobs could not be measured.`
  if (!excludesZero(cost) || !excludesZero(jobs)) {
    const open = [...(excludesZero(cost) ? [] : ['costs']), ...(excludesZero(jobs) ? [] : ['lasting jobs'])]
    return `${name}: no break-even can be given, because the difference in ${open.join(' and in ')} may be none.`
  }
  if (cost.value <= 0 && jobs.value >= 0)
    return `${name} costs less and brings more lasting jobs: it pays at any value of a job.`
  if (cost.value >= 0 && jobs.value <= 0)
    return `${name} costs more and brings fewer lasting jobs: it pays at no value of a job.`
  const price = describePrice(baseline, alternative)
  return cost.value > 0
    ? `${name} pays for itself where a lasting job is worth at least ${price}.`
    : `${name} saves money at the price of lasting jobs: it pays where a lasting job is worth at most ${price}.`
}

/** A price is only given where costs and jobs change in the same direction, so it cannot be negative. */
const PRICE = { least: 0 }

function describePrice(baseline: ScenarioResult, alternative: ScenarioResult): string {
  const [readers, others] = [baseline, alternative].map((result) =>
    [TOTAL, LASTING_JOBS].flatMap((account) => account.readerFor(result) ?? []),
  )
  const changes = pairReplications(baseline, alternative)
    .map((pair) => others.map((read, k) => read(pair.alternative) - readers[k](pair.baseline)))
    .filter((change) => change.every(Number.isFinite))
  const [costs, jobs] = [0, 1].map((column) => changes.map((change) => change[column]))
  return describeEstimate(estimateOfMean(estimateRatio(costs, jobs, PRICE)), 'NOK').replaceAll('+', '')
}
