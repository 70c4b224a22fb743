import type { Problem } from '../errors.ts'
import { findOutcome } from '../results/outcome-label.ts'
import { NAMED_OUTCOMES, outcomes } from '../results/outcomes.ts'
import type { LoadedScenario } from '../scenario/loaded.ts'
import { whyUnmeasured } from '../scenario/language/outcome-level.ts'
import { problemWithFile } from '../scenario/language/place.ts'
import { keyText } from '../vocabulary/outcomes.ts'

/** A warning for what a scenario cannot have of the outcomes that are judged where nobody names any, and what to set. */
export function unmeasuredDefaults({ scenario, file }: LoadedScenario): readonly Problem[] {
  const missing = NAMED_OUTCOMES.flatMap((key) => {
    const why = whyUnmeasured(key, findOutcome(outcomes, key.outcome), scenario)
    return why === undefined ? [] : [{ name: keyText(key), details: why.details }]
  })
  if (missing.length === 0) return []
  const names = missing.map(({ name }) => name).join(', ')
  const message = `of the outcomes that are judged where none is named, ${missing.length} cannot be measured in “${scenario.name}”: ${names}`
  return [{ ...problemWithFile(file, message, missing[0].details), severity: 'warning' }]
}
