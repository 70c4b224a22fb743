import { outcomes } from '../results/outcomes.ts'
import type { ScenarioResult, SummaryRow } from '../results/result.ts'
import { assumptionsOf } from './assumptions.ts'
import { numberFormat, type Sheet, type SheetCell } from './workbook.ts'

/** The sheets of a workbook that every result folder has. */
export function runSheets(results: readonly ScenarioResult[]): Sheet[] {
  return [summarySheet(results), assumptionsSheet(results)]
}

function summarySheet(results: readonly ScenarioResult[]): Sheet {
  const labels = new Map(outcomes.map(({ id, label }) => [id, label]))
  return {
    name: 'Summary',
    meaning:
      'Every outcome of every scenario, as in summary.csv: means over replications with 95 % intervals.',
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
      { header: 'Low', meaning: 'Lower end of the 95 % interval of the mean (Student t).', width: 14 },
      { header: 'High', meaning: 'Upper end of that interval.', width: 14 },
    ],
    rows: results.flatMap(({ summary }) => summary.map((row) => summaryCells(row, labels.get(row.outcome)))),
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
      { header: 'Meaning', meaning: 'What it says about the office or its people.', width: 70 },
      { header: 'Unit', meaning: 'Unit of the values.', width: 24 },
      { header: 'Default', meaning: 'Value where a scenario says nothing.', width: 12 },
      ...results.map(({ name }) => ({ header: name, meaning: `Value in the scenario ${name}.`, width: 14 })),
      { header: 'Plausible from', meaning: 'Lower end of the plausible range.', width: 14 },
      { header: 'Plausible to', meaning: 'Upper end of the plausible range.', width: 14 },
      { header: 'Source', meaning: 'Where the default comes from.', width: 90 },
    ],
    rows: assumptionsOf(results.map(({ scenario }) => scenario)).map(({ path, row, values }): SheetCell[] => {
      const [low, high] = 'range' in row ? row.range : []
      const unit = 'unit' in row ? row.unit : undefined
      return [row.provenance, path, row.meaning, unit, defaultOf(row), ...values, low, high, row.source]
    }),
  }
}

function defaultOf(row: object): SheetCell {
  const value = 'default' in row ? row.default : undefined
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number' || typeof value === 'string') return value
  return Array.isArray(value) ? value.join(', ') : undefined
}
