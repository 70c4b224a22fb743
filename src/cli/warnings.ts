/** What a user is warned of around a simulation. */
import type { Experiment } from '../experiment/experiment.ts'
import { canWork, whyNot } from '../experiment/offered-load.ts'
import type { MonthlyRecord } from '../results/record.ts'
import type { WarmUpCheck } from '../results/warm-up.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Io } from './command.ts'

/** Names, before a long simulation, every office in which a team cannot do what is asked of it. */
export async function warnOfOverload(
  scenarios: readonly Scenario[],
  experiment: Pick<Experiment<MonthlyRecord>, 'offeredLoads'>,
  io: Io,
): Promise<void> {
  const limited = scenarios.filter(({ mechanisms }) => !mechanisms.unlimitedMinutes)
  const loads = await experiment.offeredLoads(limited)
  limited.forEach(({ name }, position) => {
    for (const load of loads[position])
      if (!canWork(load)) io.stderr.line(`warning: ${name} cannot work as it is. ${whyNot(load)}`)
  })
}

/** Names, after a simulation, every office that had not settled when measuring started, and what to set. */
export function warnOfShortWarmUp(checks: readonly WarmUpCheck[], { stderr }: Io): void {
  for (const { adequate, sentence } of checks) if (adequate === false) stderr.line(`warning: ${sentence}`)
}
