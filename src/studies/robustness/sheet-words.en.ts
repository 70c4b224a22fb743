/** The words of the workbook of a robustness study in English. */
export const robustnessSheetsEnglish = {
  sheets: {
    answer: {
      name: 'Answer',
      meaning:
        'The question, the answer in a sentence, and in how many plausible worlds each outcome is what.',
    },
    parameters: {
      name: 'Parameters',
      meaning: 'Rank correlation of every parameter with the difference, as in correlations.csv.',
    },
    ranges: { name: 'Ranges', meaning: 'What was varied, and over which range.' },
    points: {
      name: 'Points',
      meaning: 'Every point with the levels of its baseline; points.csv also has all of its parameters.',
    },
    differences: {
      name: 'Differences',
      meaning: 'Every outcome of interest at every point that counts, as in differences.csv.',
    },
  },
  columns: {
    outcome: { header: 'Outcome', meaning: 'What was measured, and for whom.' },
    id: { header: 'Id', meaning: 'Name of the outcome in the CSV files.' },
    unit: { header: 'Unit', meaning: 'Unit of estimates and intervals.' },
    worlds: { header: 'Worlds', meaning: 'Plausible worlds in which the outcome was measured.' },
    better: {
      header: 'Better',
      meaning: 'Share of worlds in which the alternative is better, by the 95 % interval.',
    },
    noMatter: { header: 'No matter', meaning: 'Share of worlds with no difference that matters.' },
    undecided: { header: 'Undecided', meaning: 'Share of worlds that the interval leaves undecided.' },
    worse: { header: 'Worse', meaning: 'Share of worlds in which the alternative is worse.' },
    leansBetter: {
      header: 'Leans better',
      meaning: 'Share of worlds whose estimate lies beyond the band for the better.',
    },
    leansWorse: {
      header: 'Leans worse',
      meaning: 'Share of worlds whose estimate lies beyond the band for the worse.',
    },
    low: { header: '10 % of estimates', meaning: 'A tenth of the estimates lie below this.' },
    middle: { header: 'Median', meaning: 'Half of the estimates lie below this.' },
    high: { header: '90 % of estimates', meaning: 'A tenth of the estimates lie above this.' },
    parameter: {
      header: 'Parameter',
      meaning: 'Path in a scenario file; <name> stands for every group or measure.',
    },
    rho: { header: 'Correlation', meaning: 'Spearman’s; positive where more makes the alternative better.' },
    p: { header: 'p', meaning: 'p value of the correlation.' },
    corrected: {
      header: 'p, corrected',
      meaning: 'The same, corrected for all parameters and outcomes (Holm).',
    },
    from: { header: 'From', meaning: 'Lower end of the plausible range.' },
    to: { header: 'To', meaning: 'Upper end.' },
    own: { header: 'Value', meaning: 'Value of both scenarios; half of the points lie below it.' },
    point: { header: 'Point', meaning: 'Number of the point; 0 is the scenarios as they are.' },
    counts: { header: 'Counts', meaning: 'Whether the point is a plausible world.' },
    why: { header: 'Why not', meaning: 'What leaves the point out.' },
    stock: { header: 'Users', meaning: 'As a share of those of the baseline as it is.' },
    workStandard: {
      header: 'Work, standard',
      meaning: 'Share in work half a year after leaving with standard effort.',
    },
    workReduced: {
      header: 'Work, reduced',
      meaning: 'Share in work half a year after leaving with reduced capability.',
    },
    waiting: { header: 'Waiting lists', meaning: 'Share of users on a waiting list for a measure.' },
    difference: { header: 'Difference', meaning: 'Alternative minus baseline, mean over pairs.' },
    ciLow: { header: 'Low', meaning: 'Lower end of its 95 % interval.' },
    ciHigh: { header: 'High', meaning: 'Upper end of that interval.' },
    verdict: {
      header: 'Verdict',
      meaning: 'By the interval against the band of what is too small to matter.',
    },
  },
  yes: 'yes',
  no: 'no',
}
