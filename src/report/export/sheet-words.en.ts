/** The words of a workbook in English. */

/** The head of a column, and what it contains. */
const column = (header: string, meaning: string) => ({ header, meaning })

const scenario = column('Scenario', 'Name of the scenario.')
const breakdown = column('Breakdown', 'How the outcome is split; all is the whole.')
const id = column('Id', 'Name of the outcome in the CSV files.')

export const en = {
  answer: {
    name: 'Answer',
    meaning:
      'The question, the answer, the outcomes of interest behind it, and why; made to be read and printed.',
    outcome: 'Outcome',
    difference: 'Difference',
    mean: 'Mean',
    low: 'From',
    high: 'To',
    verdict: 'Verdict',
    against: (alternative: string, baseline: string) => `${alternative} against ${baseline}`,
    measured: (meaning: string, unit: string) => `${meaning} Unit: ${unit}.`,
    ofPairs: (pairs: number) =>
      `Means over ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of replications. “From” and “To” are the ends of the 95 % interval of the difference. Differences of percentages are percentage points.`,
    ofReplications: (replications: number) =>
      `Means over ${replications} ${replications === 1 ? 'replication' : 'replications'}. “From” and “To” are the ends of the 95 % interval of the mean.`,
    inWords: 'The outcomes in words',
    why: 'Why',
    needs: 'What becomes of needs for the other side',
    notes: 'Good to know',
  },
  explanation: {
    name: 'Explanation',
    meaning: 'Where to find what in this file.',
    columns: { sheet: 'Sheet', column: 'Column', meaning: 'Meaning' },
  },
  definitions: {
    name: 'Definitions',
    meaning: 'What the outcomes of this file count, and about whom they tell.',
    columns: {
      outcome: column('Outcome', 'As shown in tables and charts.'),
      id,
      unit: column('Unit', 'Unit of its values.'),
      population: column('Of whom', 'The people or the time that it tells about.'),
      better: column('Better', 'Whether more or less of it is better.'),
      band: column('Too small to matter', 'Differences up to this size do not count as a difference.'),
      meaning: column('What it counts', 'What is counted, and how.'),
    },
    sentences: [
      'Three populations are never mixed.',
      'Cohort: people who first arrive in the first measured years, each followed for four years or for as long as the outcome asks.',
      'Stock: everybody in the office on the first measured day, followed for four years.',
      'Office: everything that happens in the office in the measured years.',
    ],
    populations: { cohort: 'Cohort', stock: 'Stock', office: 'Office' },
    months: 'Office, month by month',
    better: { higher: 'more', lower: 'less', neither: 'neither' },
  },
  comparison: {
    name: 'Comparison',
    meaning:
      'Paired differences of every outcome, as in comparison.csv. Outcomes as a whole come first and are printed; below them they are split.',
    columns: {
      outcome: column('Outcome', 'What was measured, and for whom.'),
      alternative: column('Alternative', 'The other scenario.'),
      unit: column('Unit', 'Unit of means, difference, interval and band.'),
      baselineMean: column('Baseline mean', 'Mean over these pairs.'),
      alternativeMean: column('Alternative mean', 'Mean over these pairs.'),
      difference: column('Difference', 'Alternative minus baseline, mean over pairs.'),
      low: column(
        'Low',
        'Lower end of the 95 % interval of the difference (Student t over pairs; a score interval where that would leave what is possible).',
      ),
      high: column('High', 'Upper end of that interval.'),
      verdict: column(
        'Verdict',
        'Outcomes of interest by their interval against the band, and by the adjusted p value; all others are exploratory, by the adjusted p value.',
      ),
      id,
      baseline: column('Baseline', 'Scenario that the other is compared with.'),
      n: column('n', 'Pairs of replications with a value in both.'),
      band: column('Band', 'Differences up to this size are too small to matter.'),
      family: column(
        'Family',
        'What the outcome is corrected with: outcomes of interest of the process, of the result, or all that nobody named.',
      ),
      p: column('p, adjusted', 'p value adjusted within the family (Holm).'),
      shareBetter: column('Share better', 'Share of pairs in which the alternative is better.'),
      varianceReduction: column(
        'Variance reduction',
        'How many times fewer replications pairing needs than independent runs.',
      ),
    },
    families: { process: 'process', result: 'result', exploratory: 'exploratory' },
  },
  supporting: {
    name: 'Supporting',
    meaning: 'Paired differences of comparisons that support the answer, as in supporting.csv.',
    variant: column(
      'Variant',
      'Other overlap of the catalogues, half of the levers, or the baseline with other luck.',
    ),
  },
  twins: {
    name: 'Twins',
    meaning:
      'The same persons by where they end under both offices, as in twins.csv. Who would have ended differently is known only given the same thresholds in both offices.',
    columns: {
      baseline: column('Baseline', 'Scenario of the first exit.'),
      alternative: column('Alternative', 'Scenario of the second exit.'),
      group: column('Group', 'Target group; all is everyone.'),
      effort: column('Effort', 'Effort category by needs at arrival; all is everyone.'),
      baselineExit: column(
        'Baseline exit',
        'Where the persons are four years after arrival under the baseline.',
      ),
      alternativeExit: column('Alternative exit', 'Where they are under the alternative.'),
      users: column('Users', 'Persons over all pairs of replications.'),
      share: column('Share', 'Of the persons of that group and effort category.'),
    },
  },
  summary: {
    name: 'Summary',
    meaning:
      'Every outcome of every scenario, as in summary.csv: means over replications with 95 % intervals. Outcomes as a whole come first and are printed; below them they are split.',
    columns: {
      scenario,
      outcome: column('Outcome', 'What was measured; the sheet “Definitions” says how.'),
      id,
      breakdown,
      level: column('Level', 'Group, effort category, side, team or measure.'),
      unit: column('Unit', 'Unit of mean, deviation and interval.'),
      n: column('n', 'Replications with a value.'),
      mean: column('Mean', 'Mean over these replications.'),
      sd: column('Standard deviation', 'Spread between replications; empty below two.'),
      low: column('Low', 'Lower end of the 95 % interval of the mean, within what is possible.'),
      high: column('High', 'Upper end of that interval.'),
    },
  },
  caseloads: {
    name: 'Caseloads',
    meaning: 'Users per advisor of every team, as set and as realised, as in caseloads.csv.',
    columns: {
      scenario,
      team: column('Team', 'Name of the team.'),
      side: column('Side', 'Employer of the team.'),
      advisors: column('Advisors', 'Advisors of the team, after a mass transfer.'),
      set: column('Set', 'Users per advisor that the scenario sets.'),
      realised: column('Realised', 'Users per advisor in the mean of the measured years.'),
      low: column('Low', 'Lower end of the 95 % interval of that mean over replications.'),
      high: column('High', 'Upper end of that interval.'),
      underOnePlan: column(
        'Under one plan',
        'Users per advisor under one plan of both sides, who count as half against the limit.',
      ),
      difference: column('Difference', 'Realised minus set, as a share of what is set.'),
    },
    apart: 'Apart',
    apartMeaning: (share: string) => `Whether the difference is more than ${share}, to either side.`,
  },
  assumptions: {
    name: 'Assumptions',
    meaning:
      'Every parameter with its value in each scenario and where its default comes from, the least founded first.',
    columns: {
      provenance: column(
        'Provenance',
        'assumption: nobody has measured it; calibrated: fitted to a target; literature: measured elsewhere; seed: from the two studies behind delt.',
      ),
      parameter: column('Parameter', 'Its path in a scenario file.'),
      meaning: column('Meaning', 'What it says about the office or its people.'),
      unit: column('Unit', 'Unit of the values.'),
      default: column('Default', 'Value where a scenario says nothing.'),
      low: column('Plausible from', 'Lower end of the plausible range.'),
      high: column('Plausible to', 'Upper end of the plausible range.'),
      source: column('Source', 'Where the default comes from.'),
    },
    valueIn: (name: string) => `Value in the scenario ${name}.`,
  },
  monthly: {
    name: 'Monthly',
    meaning: 'Month by month over the replications, as in monthly.csv.',
    columns: {
      scenario,
      month: column('Month', 'Month 0 is the first measured one.'),
      id: column('Id', 'Name of the monthly series.'),
      unit: column('Unit', 'Unit of mean and band.'),
      mean: column('Mean', 'Mean over replications.'),
      low: column('Low', 'A tenth of the replications lies below.'),
      high: column('High', 'A tenth of the replications lies above.'),
    },
  },
  replications: {
    name: 'Replications',
    meaning: 'The value of every outcome in every replication, as in replications.csv.',
    leftOut: (rows: string) =>
      `These are ${rows} rows, more than are easy to open here. They are in replications.csv.`,
    columns: {
      scenario,
      replication: column('Replication', 'The same number has the same people and luck everywhere.'),
      id,
      breakdown,
      level: column('Level', 'Group, effort category, side, team or measure.'),
      unit: column('Unit', 'Unit of the value.'),
      value: column('Value', 'Empty where there was nothing to measure.'),
    },
  },
  yes: 'yes',
  no: 'no',
}
