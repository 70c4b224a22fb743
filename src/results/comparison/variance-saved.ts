import { bootstrapInterval } from '../../statistics/bootstrap.ts'
import { varianceReduction } from '../../statistics/paired.ts'
import type { Estimate } from '../estimates.ts'
import { readerOf } from './paired-differences.ts'
import { pairReplications, pairValues } from './pairs.ts'
import type { ScenarioResult } from '../result.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/**
 * How many times more independent replications would be needed for the same precision, with a bootstrap interval over
 * replications; NaN where pairs never vary or the outcome is missing.
 *
 * @param uniform for the bootstrap
 */
export function varianceSaved(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  key: OutcomeKey,
  uniform: () => number,
): Estimate {
  const nothing = { value: Number.NaN, ciLow: undefined, ciHigh: undefined }
  const [read, readAlternative] = [readerOf(baseline.layout, key), readerOf(alternative.layout, key)]
  if (!read || !readAlternative) return nothing
  const values = pairValues(pairReplications(baseline, alternative), read, readAlternative)
  const whole = varianceReduction(values.baseline, values.alternative)
  if (whole === undefined) return nothing
  const factorOf = (pairs: readonly number[]) =>
    varianceReduction(
      pairs.map((pair) => values.baseline[pair]),
      pairs.map((pair) => values.alternative[pair]),
    )
  const interval = bootstrapInterval([...values.baseline.keys()], factorOf, uniform)
  return { value: whole, ciLow: interval?.low, ciHigh: interval?.high }
}
