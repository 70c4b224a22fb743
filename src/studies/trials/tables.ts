/** A trial in tables, as the terminal and the Markdown summary show them. */
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, shortValue, wholeNumber, withInterval } from '../../report/text/number.ts'
import type { Estimate } from '../../results/estimates.ts'
import type { Unit } from '../../vocabulary/units.ts'
import { isHorizon } from './estimate.ts'
import { TRIAL_OUTCOME_IDS, TRIAL_OUTCOMES, type TrialResult } from './result.ts'
import { officesFor } from './sentences.ts'
import { trialWords as say } from './words.ts'

/** A table for each outcome, with a row for each time after the draw at which the trial is summed up. */
export function effectTables({ rows }: TrialResult): readonly TextTable[] {
  return TRIAL_OUTCOME_IDS.map((id) => {
    const { unit } = TRIAL_OUTCOMES[id]
    const words = say().effects
    return {
      title: say().outcomes[id],
      header: [words.months, words.treated, words.controls, words.field, words.effect, words.displacement],
      rows: rows
        .filter(({ outcome, month }) => outcome === id && isHorizon(month))
        .map(({ month, treated, controls, field, effect, displacement }) => [
          String(month),
          shortValue(treated, unit),
          shortValue(controls, unit),
          ...[field, effect, displacement].map((estimate) => estimateText(estimate, unit)),
        ]),
    }
  })
}

const estimateText = ({ value, ciLow, ciHigh }: Estimate, unit: Unit): string =>
  withInterval(shortDifference(value, unit), ciLow, ciHigh, unit)

/** The number of persons that a real trial would need. */
export function powerTable(result: TrialResult): TextTable {
  const {
    title,
    controls: inWork,
    inField: found,
    perArm80: arm80,
    perArm90: arm90,
    offices,
    cannot,
  } = say().power
  return {
    title,
    header: [say().effects.months, inWork, found, arm80, arm90, offices],
    rows: result.power.map(({ month, controls, inField, perArm80, perArm90 }) => [
      String(month),
      shortValue(controls, 'share'),
      estimateText(inField, 'share'),
      perArm80 === undefined ? cannot : wholeNumber(perArm80),
      perArm90 === undefined ? cannot : wholeNumber(perArm90),
      perArm80 === undefined ? '–' : wholeNumber(officesFor(result, perArm80)),
    ]),
  }
}
