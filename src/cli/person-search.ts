import { UsageError } from '../errors.ts'
import { searchPersons } from '../experiment/follow.ts'
import { numberedPersons, type NumberedPerson } from '../experiment/numbered-persons.ts'
import { naturesOf } from '../experiment/person-nature.ts'
import type { Happening } from '../experiment/workers/search-worker.ts'
import { nearestOf } from '../scenario/language/nearest.ts'
import { quoted } from '../text/quote.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What a user says about the person to follow. */
interface Wanted {
  readonly user: number | undefined
  readonly group: string | undefined
  readonly complex: boolean | undefined
  readonly 'until-handover': boolean | undefined
  readonly unanswered: boolean | undefined
  readonly pick: number | undefined
  readonly replication: number
  readonly jobs: number
}

/** A person with the number by which users refer to the person. */
interface Found extends NumberedPerson {
  /** from 1, in the order in which people first appear in the measured years */
  readonly user: number
}

/**
 * The person that the user means: given by number, or as the first or a later one of those who fit a description. What
 * happens to people is looked up in the first office.
 *
 * @param stop gives up the search; the promise is then rejected
 * @throws UsageError where nobody fits, or the user says nothing about the person
 */
export async function personWanted(scenario: Scenario, wanted: Wanted, stop: AbortSignal): Promise<Found> {
  const { user, pick, replication } = wanted
  refuseUnclear(wanted)
  const persons = numberedPersons(scenario, replication).map((person, index) => ({
    ...person,
    user: index + 1,
  }))
  const alike = user === undefined ? await alikeAmong(persons, scenario, wanted, stop) : persons
  const person = alike.at((user ?? pick ?? 1) - 1)
  if (person !== undefined) return person
  if (user !== undefined)
    throw new UsageError(
      `there is no person ${user} in ${scenario.name}: replication ${replication} has persons 1 to ${persons.length}`,
    )
  const which = `in replication ${replication} of ${scenario.name}`
  throw new UsageError(
    alike.length === 0
      ? `nobody fits ${which}; try another --replication`
      : `${alike.length === 1 ? 'one person fits' : `${alike.length} persons fit`} ${which}; --pick takes 1 to ${alike.length}`,
  )
}

const HAPPENING_OF: readonly (readonly [option: 'until-handover' | 'unanswered', Happening])[] = [
  ['until-handover', 'handover'],
  ['unanswered', 'unanswered'],
]

/** Throws UsageError where nothing says which person is meant, or two options do. */
function refuseUnclear({ user, pick, ...wanted }: Wanted): void {
  const { group, complex, unanswered, 'until-handover': untilHandover } = wanted
  const isLike = [group, complex, unanswered, untilHandover].some((one) => one !== undefined)
  const list = '--group, --complex, --until-handover or --unanswered'
  if (user !== undefined && (isLike || pick !== undefined))
    throw new UsageError(`--user names the person; leave it out, or what the person is like: ${list}, --pick`)
  if (user === undefined && !isLike)
    throw new UsageError(
      `delt trace needs the number of a person (--user), or what the person is like: ${list}; see delt trace --help`,
    )
}

async function alikeAmong(
  persons: readonly Found[],
  scenario: Scenario,
  { group, complex, replication, jobs, ...wanted }: Wanted,
  stop: AbortSignal,
): Promise<readonly Found[]> {
  const number = group === undefined ? undefined : numberOf(group, scenario)
  const natures = naturesOf(scenario, replication, persons)
  const tasks = HAPPENING_OF.filter(([option]) => wanted[option] === true).map(([, happening]) => ({
    scenario,
    replication,
    happening,
  }))
  const found = tasks.length === 0 ? [] : await searchPersons(tasks, jobs, stop)
  return persons.filter(
    (person, index) =>
      (number === undefined || person.group === number) &&
      (complex !== true || natures[index].complex) &&
      found.every((addresses) => addresses.has(person.address)),
  )
}

function numberOf(group: string, { name, groups }: Scenario): number {
  const names = groups.map((one) => one.name)
  const nearest = nearestOf(group, names)
  if (names.includes(group)) return names.indexOf(group)
  const meant = nearest === undefined ? `it has ${names.join(', ')}` : `did you mean ${nearest}?`
  throw new UsageError(`there is no group “${quoted(group)}” in ${name}; ${meant}`)
}
