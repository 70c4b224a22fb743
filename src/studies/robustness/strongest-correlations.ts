import type { ParameterCorrelation } from './result.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'

/** How far the catalogues of the two sides overlap decides whether collaboration can pay, so it is always shown. */
const ALWAYS = 'catalogue.overlap'

/** Of one outcome the strongest correlations, and that of the overlap of the catalogues wherever it stands. */
export function strongestOf(
  correlations: readonly ParameterCorrelation[],
  key: OutcomeKey,
  number: number,
): ParameterCorrelation[] {
  return correlations
    .filter((one) => isSameKey(one, key))
    .filter(({ path }, place) => place < number || path === ALWAYS)
}
