import { BAND_IN_WORDS } from '../../results/caseloads.ts'
import { outcomes } from '../../results/outcomes.ts'
import type { ScenarioResult, SummaryRow } from '../../results/result.ts'
import { assumptionsOf } from '../../scenario/assumptions.ts'
import { meaningOf, provenanceInWords, sourceOf } from '../../scenario/registry/spoken.ts'
import { unitInWords } from '../../scenario/registry/units.ts'
import { CASELOADS, MONTHLY, REPLICATIONS } from './run-csv.ts'
import { numberFormat, wholeFirst, type Sheet, type SheetCell } from './workbook.ts'

/** The sheets of a workbook that every result folder has: first those to read, last the rows to work with. */
export function runSheets(results: readonly ScenarioResult[]): Sheet[] {
  return [
    summarySheet(results),
    caseloadsSheet(results),
    assumptionsSheet(results),
    monthlySheet(results),
    replicationsSheet(results),
  ]
}

function summarySheet(results: readonly ScenarioResult[]): Sheet {
  const labels = new Map(outcomes.map(({ id, label }) => [id, label]))
  const { rows, whole } = wholeFirst(
    results.flatMap(({ summary }) => summary),
    ({ breakdown }) => breakdown === 'all',
  )
  return {
    name: 'Summary',
    meaning:
      'Every outcome of every scenario, as in summary.csv: means over replications with 95 % intervals. Outcomes as a ' +
      'whole come first and are printed; below them they are split.',
    columns: [
      { header: 'Scenario', meaning: 'Name of the scenario.', width: 22 },
      { header: 'Outcome', meaning: 'What was measured; “delt outcomes” says how.', width: 34 },
      { header: 'Id', meaning: 'Name of the outcome in the CSV files.', width: 30 },
      { header: 'Breakdown', meaning: 'How the outcome is split; all is the whole.', width: 12 },
      { header: 'Level', meaning: 'Group, effort category, side, team or measure.', width: 22 },
      { header: 'Unit', meaning: 'Unit of mean, deviation and interval.', width: 26 },
      { header: 'n', meaning: 'Replications with a value.', width: 6 },
      { header: 'Mean', meaning: 'Mean over these replications.', width: 14 },
      { header: 'Standard deviation', meaning: 'Spread between replications; empty below two.', width: 18 },
      {
        header: 'Low',
        meaning: 'Lower end of the 95 % interval of the mean, within what is possible.',
        width: 14,
      },
      { header: 'High', meaning: 'Upper end of that interval.', width: 14 },
    ],
    rows: rows.map((row) => summaryCells(row, labels.get(row.outcome))),
    printedRows: whole,
  }
}

function summaryCells(row: SummaryRow, label: string | undefined): SheetCell[] {
  const { scenario, outcome, breakdown, level, unit, n, mean, sd, ciLow, ciHigh } = row
  const format = numberFormat(unit)
  const numbers = [mean, sd, ciLow, ciHigh].map((value) =>
    value === undefined ? undefined : { value, format },
  )
  return [scenario, label, outcome, breakdown, level, unit, n, ...numbers]
}

function caseloadsSheet(results: readonly ScenarioResult[]): Sheet {
  return {
    name: 'Caseloads',
    meaning: `Users per advisor of every team, as set and as realised, as in ${CASELOADS.name}.`,
    columns: [
      { header: 'Scenario', meaning: 'Name of the scenario.', width: 22 },
      { header: 'Team', meaning: 'Name of the team.', width: 26 },
      { header: 'Side', meaning: 'Employer of the team.', width: 12 },
      { header: 'Advisors', meaning: 'Advisors of the team, after a mass transfer.', width: 10 },
      { header: 'Set', meaning: 'Users per advisor that the scenario sets.', width: 10 },
      { header: 'Realised', meaning: 'Users per advisor in the mean of the measured years.', width: 14 },
      { header: 'Low', meaning: 'Lower end of the 95 % interval of that mean over replications.', width: 14 },
      { header: 'High', meaning: 'Upper end of that interval.', width: 14 },
      {
        header: 'Under one plan',
        meaning: 'Users per advisor under one plan of both sides, who count as half against the limit.',
        width: 14,
      },
      { header: 'Difference', meaning: 'Realised minus set, as a share of what is set.', width: 12 },
      {
        header: 'Apart',
        meaning: `Whether the difference is more than ${BAND_IN_WORDS}, to either side.`,
        width: 8,
      },
    ],
    rows: CASELOADS.rows(results),
  }
}

function assumptionsSheet(results: readonly ScenarioResult[]): Sheet {
  return {
    name: 'Assumptions',
    meaning:
      'Every parameter with its value in each scenario and where its default comes from, the least founded first.',
    columns: [
      {
        header: 'Provenance',
        meaning:
          'assumption: nobody has measured it; calibrated: fitted to a target; literature: measured elsewhere; seed: from the two studies behind delt.',
        width: 14,
      },
      { header: 'Parameter', meaning: 'Its path in a scenario file.', width: 40 },
      {
        header: 'Meaning',
        meaning: 'What it says about the office or its people.',
        width: 50,
        wraps: true,
      },
      { header: 'Unit', meaning: 'Unit of the values.', width: 24, wraps: true },
      { header: 'Default', meaning: 'Value where a scenario says nothing.', width: 12 },
      ...results.map(({ name }) => ({ header: name, meaning: `Value in the scenario ${name}.`, width: 14 })),
      { header: 'Plausible from', meaning: 'Lower end of the plausible range.', width: 14 },
      { header: 'Plausible to', meaning: 'Upper end of the plausible range.', width: 14 },
      { header: 'Source', meaning: 'Where the default comes from.', width: 50, wraps: true },
    ],
    rows: assumptionsOf(results.map(({ scenario }) => scenario)).map(({ path, row, values }): SheetCell[] => {
      const [low, high] = 'range' in row ? row.range : []
      const unit = 'unit' in row ? unitInWords(row.unit) : undefined
      const basis = provenanceInWords(row.provenance)
      return [basis, path, meaningOf(row), unit, defaultOf(row), ...values, low, high, sourceOf(row)]
    }),
  }
}

function defaultOf(row: object): SheetCell {
  const value = 'default' in row ? row.default : undefined
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number' || typeof value === 'string') return value
  return Array.isArray(value) ? value.join(', ') : undefined
}

function monthlySheet(results: readonly ScenarioResult[]): Sheet {
  return {
    name: 'Monthly',
    meaning: `Month by month over the replications, as in ${MONTHLY.name}.`,
    columns: [
      { header: 'Scenario', meaning: 'Name of the scenario.', width: 22 },
      { header: 'Month', meaning: 'Month 0 is the first measured one.', width: 8 },
      { header: 'Id', meaning: 'Name of the monthly series.', width: 34 },
      { header: 'Unit', meaning: 'Unit of mean and band.', width: 26 },
      { header: 'Mean', meaning: 'Mean over replications.', width: 14 },
      { header: 'Low', meaning: 'A tenth of the replications lies below.', width: 14 },
      { header: 'High', meaning: 'A tenth of the replications lies above.', width: 14 },
    ],
    rows: MONTHLY.rows(results),
    printedRows: SAMPLE,
  }
}

/** Only one page of the raw rows is printed. */
export const SAMPLE = 30

/** A sheet with more rows takes seconds to write and long to open; spreadsheets allow ten times as many. */
const MOST_ROWS = 100_000

function replicationsSheet(results: readonly ScenarioResult[]): Sheet {
  const count = results.reduce((sum, { records, layout }) => sum + records.length * layout.keys.length, 0)
  const leftOut = `These are ${count} rows, more than are easy to open here. They are in ${REPLICATIONS.name}.`
  return {
    name: 'Replications',
    meaning: `The value of every outcome in every replication, as in ${REPLICATIONS.name}.`,
    sentences: count > MOST_ROWS ? [leftOut] : [],
    columns: [
      { header: 'Scenario', meaning: 'Name of the scenario.', width: 22 },
      {
        header: 'Replication',
        meaning: 'The same number has the same people and luck everywhere.',
        width: 12,
      },
      { header: 'Id', meaning: 'Name of the outcome in the CSV files.', width: 34 },
      { header: 'Breakdown', meaning: 'How the outcome is split; all is the whole.', width: 12 },
      { header: 'Level', meaning: 'Group, effort category, side, team or measure.', width: 26 },
      { header: 'Unit', meaning: 'Unit of the value.', width: 26 },
      { header: 'Value', meaning: 'Empty where there was nothing to measure.', width: 20 },
    ],
    rows: count > MOST_ROWS ? [] : [...REPLICATIONS.rows(results)],
    printedRows: SAMPLE,
  }
}
