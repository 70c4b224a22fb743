/** How a trial is exported. */
import { fieldTable } from '../../report/export/csv.ts'
import { jsonDocument, jsonForPrograms, readDocument } from '../../report/export/document.ts'
import type { ResultKind } from '../../report/export/exporter.ts'
import { tableExporters } from '../../report/export/table-exporters.ts'
import { pictures, summary } from '../../report/export/views.ts'
import { TRIAL_OUTCOMES, type TrialResult, type TrialRow } from './result.ts'

const DOCUMENT = {
  name: 'trial.json',
  holds: 'the same with who took part and what a real trial would need, for `delt report`',
}

/** Names of the estimates of a trial in its table. */
const ESTIMATES = {
  field: 'field-trial',
  effect: 'true-effect',
  displacement: 'displacement',
  inField: 'field-trial-in-the-mean',
} as const satisfies Partial<Record<keyof TrialRow, string>>

/** What `delt trial` makes. */
export const trialKind: ResultKind<TrialResult> = {
  command: 'trial',
  called: 'a trial',
  exporters: [
    ...tableExporters([
      fieldTable(
        {
          name: 'trial.csv',
          holds: 'every estimate of every outcome for every month after the draw, with its 95 % interval',
        },
        ['outcome', 'unit', 'month', 'n', 'of', 'against', 'estimate', 'difference', 'ciLow', 'ciHigh'],
        ({ rows }: TrialResult) => rows.flatMap(estimatesOf),
      ),
    ]),
    jsonDocument(DOCUMENT, (result) => result),
    summary(async (result, manifest) => (await import('./summary.ts')).trialSummary(result, manifest)),
    pictures({
      ids: ['trial'],
      shown: (result) => result,
      draw: async (result) => [(await import('./curve.ts')).trialCurve(result)],
    }),
    jsonForPrograms((result) => result),
  ],
  read: (folder) => readDocument(folder, DOCUMENT.name, async () => (await import('./form.ts')).trialForm),
}

/** A row for each estimate, with the two means that it is the difference of. */
function estimatesOf(row: TrialRow) {
  const { outcome, month, n, treated, controls, treatedTwins, controlsTwins } = row
  const means = {
    field: [treated, controls],
    effect: [treated, treatedTwins],
    displacement: [controls, controlsTwins],
    inField: [treated - treatedTwins, controls - controlsTwins],
  }
  return (Object.keys(ESTIMATES) as (keyof typeof ESTIMATES)[]).map((key) => {
    const { value, ciLow, ciHigh } = row[key]
    const [of, against] = means[key]
    const { unit } = TRIAL_OUTCOMES[outcome]
    return {
      outcome,
      unit,
      month,
      n,
      of,
      against,
      estimate: ESTIMATES[key],
      difference: value,
      ciLow,
      ciHigh,
    }
  })
}
