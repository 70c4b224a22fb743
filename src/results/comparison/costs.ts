/** What both offices cost, who pays, what they get for it, and when the difference pays for itself. */
import { comparePaired } from '../../statistics/paired.ts'
import { estimateRatio } from '../../statistics/ratio.ts'
import type { BreakEven, CostId, CostLine } from './comparison-result.ts'
import { estimateOf, estimateOfMean, excludesZero, type Estimate } from '../estimates.ts'
import { outcomeOf } from '../outcomes.ts'
import { paymentsOf } from '../payers.ts'
import { readerOf, type ReadValue } from './paired-differences.ts'
import { pairReplications, pairValues, type PairedValues } from './pairs.ts'
import type { ScenarioResult } from '../result.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { minutesId, wholeOf, type OutcomeId, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import type { Side } from '../../vocabulary/sides.ts'
import { KINDS_OF_WORK, type KindOfWork } from '../../vocabulary/work.ts'
import type { Unit } from '../../vocabulary/units.ts'

interface Account {
  readonly id: CostId
  readonly unit: Unit
  /** undefined where the scenario does not have the figures */
  readonly readerFor: (result: ScenarioResult) => ReadValue | undefined
}

const outcomeAccount = (id: OutcomeId & CostId): Account => ({
  id,
  unit: outcomeOf(id).unit,
  readerFor: ({ layout }) => readerOf(layout, wholeOf(id)),
})

/** An account that is calculated from several outcomes, and has figures where all of them have. */
const combined = (
  id: CostId,
  unit: Unit,
  parts: readonly OutcomeKey[],
  combine: (...values: number[]) => number,
): Account => ({
  id,
  unit,
  readerFor: ({ layout }) => {
    const readers = parts.flatMap((part) => readerOf(layout, part) ?? [])
    return readers.length < parts.length
      ? undefined
      : (record) => combine(...readers.map((one) => one(record)))
  },
})

const sum = (...values: number[]): number => values.reduce((total, value) => total + value, 0)

const amount = (id: CostId, parts: readonly OutcomeKey[]): Account => combined(id, 'NOK per year', parts, sum)

const advisorsOf = ({ scenario }: ScenarioResult): number =>
  sum(...scenario.teams.map(({ advisors }) => advisors))

const STAFF = wholeOf('staff-cost-nok')
const MEASURES = wholeOf('measure-cost-nok')
const ASSISTANCE = wholeOf('social-assistance-nok')

const TOTAL = amount('total-nok', [STAFF, MEASURES, ASSISTANCE])

const paidBy = (id: CostId, side: Side): Account =>
  amount(
    id,
    paymentsOf(side).map(({ key }) => key),
  )

const LASTING_JOBS = combined(
  'lasting-jobs',
  'jobs per year',
  [STAFF, MEASURES, wholeOf('cost-per-lasting-job')],
  (staff, measures, perJob) => (staff + measures) / perJob,
)

const ACCOUNTS: readonly Account[] = [
  { id: 'advisors', unit: 'advisors', readerFor: (result) => () => advisorsOf(result) },
  outcomeAccount('staff-cost-nok'),
  outcomeAccount('measure-cost-nok'),
  outcomeAccount('social-assistance-nok'),
  TOTAL,
  paidBy('municipality-nok', 'municipal'),
  paidBy('state-nok', 'state'),
  LASTING_JOBS,
  outcomeAccount('cost-per-lasting-job'),
  ...KINDS_OF_WORK.map(hoursAccount),
]

function hoursAccount(kind: KindOfWork): Account {
  return {
    id: `hours-${kind}`,
    unit: 'hours per year',
    readerFor: (result) => {
      const share = readerOf(result.layout, wholeOf(minutesId(kind)))
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

/** What decides when the alternative pays for itself: the cost per additional lasting job, or the saving per lost one. */
export function breakEven(baseline: ScenarioResult, alternative: ScenarioResult): BreakEven {
  const lines = new Map(compareCosts(baseline, alternative).map((line) => [line.id, line.difference]))
  const [cost, jobs] = [lines.get(TOTAL.id), lines.get(LASTING_JOBS.id)]
  const isTrade =
    cost !== undefined &&
    jobs !== undefined &&
    excludesZero(cost) &&
    excludesZero(jobs) &&
    cost.value > 0 === jobs.value > 0
  return {
    alternative: alternative.name,
    cost,
    jobs,
    price: isTrade ? priceOf(baseline, alternative) : undefined,
  }
}

/** Where costs and jobs change in the same direction, a price cannot be negative. */
const PRICE = { least: 0 }

function priceOf(baseline: ScenarioResult, alternative: ScenarioResult): Estimate {
  const [readers, others] = [baseline, alternative].map((result) =>
    [TOTAL, LASTING_JOBS].flatMap((account) => account.readerFor(result) ?? []),
  )
  const changes = pairReplications(baseline, alternative)
    .map((pair) => others.map((read, k) => read(pair.alternative) - readers[k](pair.baseline)))
    .filter((change) => change.every(Number.isFinite))
  const [costs, jobs] = [0, 1].map((column) => changes.map((change) => change[column]))
  return estimateOfMean(estimateRatio(costs, jobs, PRICE))
}
