/** The persons of a trial with themselves in the office without treatment, and what is seen of them. */
import { pairReplications } from '../../results/comparison/pairs.ts'
import type { MonthlyRecord, Participants } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { NOT_SEEN, TRIAL_MONTHS } from '../../vocabulary/trial.ts'
import { TRIAL_OUTCOMES, type TrialOutcomeId } from './result.ts'

/** The parts of a replication that trials need. */
export interface TrialRecord extends MonthlyRecord {
  readonly participants: Participants | undefined
}

/** A person who was drawn in both offices: the person's rows in the two records. */
export interface PairedPerson {
  readonly treated: boolean
  readonly own: number
  readonly twin: number
}

/** One replication with and without treatment. */
export interface PairedTrial {
  readonly replication: number
  readonly own: Participants
  readonly twin: Participants
  readonly persons: readonly PairedPerson[]
}

/** The replications of a trial that are there with and without treatment. */
export const pairTrials = (
  own: ScenarioResult<TrialRecord>,
  twins: ScenarioResult<TrialRecord>,
): readonly PairedTrial[] =>
  pairReplications(own, twins).flatMap(({ baseline, alternative }) => pairPersons(baseline, alternative))

/** Matches persons by address; both lists are sorted by it. */
function pairPersons(
  { replication, participants: own }: TrialRecord,
  { participants: twin }: TrialRecord,
): PairedTrial[] {
  if (own === undefined || twin === undefined) return []
  const rowOfTwin = new Map(Array.from(twin.trialAddress, (address, row) => [address, row]))
  const persons = Array.from(own.trialAddress, (address, row) => ({
    treated: own.trialTreated[row] === 1,
    own: row,
    twin: rowOfTwin.get(address),
  })).filter((person): person is PairedPerson => person.twin !== undefined)
  return [{ replication, own, twin, persons }]
}

const seenIn = ({ trialSeen }: Participants, row: number, month: number): number =>
  trialSeen[row * (TRIAL_MONTHS + 1) + month]

/** Whether a person could be followed up to a month in both offices. */
export const isSeen = ({ own, twin }: PairedTrial, person: PairedPerson, month: number): boolean =>
  seenIn(own, person.own, month) !== NOT_SEEN && seenIn(twin, person.twin, month) !== NOT_SEEN

/** An outcome of a person in a month that was seen. */
export function valueOf(
  participants: Participants,
  row: number,
  outcome: TrialOutcomeId,
  month: number,
): number {
  const { bit, over } = TRIAL_OUTCOMES[outcome]
  let months = 0
  for (let at = over === 'now' ? month : 1; at <= month; at++)
    if (seenIn(participants, row, at) & bit) months++
  return over === 'ever' ? Math.min(1, months) : months
}
