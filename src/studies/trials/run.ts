import type { Experiment, Simulated } from '../../experiment/experiment.ts'
import type { ReplicationRecord } from '../../results/record.ts'
import { untreated } from '../../scenario/no-treatment.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { TrialRecord } from './pairs.ts'

/** Copies the columns that are kept, because they would otherwise hold on to the memory of all others. */
export const withParticipants = ({
  replication,
  values,
  monthly,
  participants,
}: ReplicationRecord): TrialRecord => ({
  replication,
  values: values.slice(),
  monthly: monthly.slice(),
  participants: participants && {
    trialAddress: participants.trialAddress.slice(),
    trialTreated: participants.trialTreated.slice(),
    trialComplex: participants.trialComplex.slice(),
    trialBegun: participants.trialBegun.slice(),
    trialTalks: participants.trialTalks.slice(),
    trialSeen: participants.trialSeen.slice(),
  },
})

/**
 * Simulates the office with the trial and, with the same people on the first day, the office where nobody is treated.
 */
export async function runTrial(
  scenario: Scenario,
  replications: number,
  experiment: Experiment<TrialRecord>,
): Promise<Simulated<TrialRecord>> {
  const [twin] = await experiment.settled([untreated(scenario)])
  const trial = { ...scenario, groups: twin.groups }
  return experiment.simulate({
    scenarios: [
      { scenario: trial, replications, part: 'trial' },
      { scenario: twin, replications, part: 'untreated' },
    ],
  })
}
