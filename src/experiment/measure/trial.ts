import type { Office } from '../../model/office.ts'
import type { Participants } from '../../results/record.ts'
import { NOT_SEEN } from '../../vocabulary/trial.ts'

/** Who took part in the trial of an office, and what was observed of them; undefined without a trial. */
export function participantsOf({ trial, users, measures }: Office): Participants | undefined {
  if (trial === undefined) return undefined
  const addressOf = (number: number) => users.address[trial.persons[number]] >>> 0
  const numbers = [...trial.persons.keys()].toSorted((one, other) => addressOf(one) - addressOf(other))
  return {
    trialAddress: Uint32Array.from(numbers, addressOf),
    trialTreated: Uint8Array.from(numbers, (number) => trial.treated[number]),
    trialComplex: Uint8Array.from(numbers, (number) => users.complex[trial.persons[number]]),
    trialBegun: Uint8Array.from(
      numbers.flatMap((number) => trial.begun.slice(number * measures.count, (number + 1) * measures.count)),
    ),
    trialTalks: Uint16Array.from(numbers, (number) => trial.talks[number]),
    trialSeen: Uint8Array.from(
      numbers.flatMap((number) => trial.seen.map((month) => month[number] ?? NOT_SEEN)),
    ),
  }
}
