import type { WarmUpCheck } from '../results/warm-up.ts'
import type { Io } from './command.ts'

/** Names, after a simulation, every office that had not settled when measuring started, and what to set. */
export function warnOfShortWarmUp(checks: readonly WarmUpCheck[], { stderr }: Io): void {
  for (const { adequate, sentence } of checks) if (adequate === false) stderr.write(`warning: ${sentence}\n`)
}
