import { UsageError } from '../errors.ts'
import { texts } from '../locale/language.ts'
import { searchPersons } from '../experiment/follow.ts'
import { numberedPersons, type NumberedPerson } from '../experiment/numbered-persons.ts'
import { naturesOf } from '../experiment/person-nature.ts'
import type { Happening } from '../experiment/workers/search-worker.ts'
import { nearestOf } from '../scenario/language/nearest.ts'
import { quoted } from '../text/quote.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Options that say what a person is like. */
const LIKE = '--group, --complex, --until-handover'

const say = texts({
  en: {
    noNumber: (user: string, scenario: string, replication: string, persons: string) =>
      `there is no person ${user} in ${scenario}: replication ${replication} has persons 1 to ${persons}`,
    nobody: (replication: string, scenario: string) =>
      `nobody fits in replication ${replication} of ${scenario}; try another --replication`,
    tooFew: (count: number, replication: string, scenario: string, most: string) =>
      `${count === 1 ? 'one person fits' : `${count} persons fit`} in replication ${replication} of ${scenario}; --pick takes 1 to ${most}`,
    both: `--user names the person; leave it out, or what the person is like: ${LIKE} or --unanswered, --pick`,
    neither:
      `delt trace needs the number of a person (--user), or what the person is like: ${LIKE} or --unanswered; ` +
      'see delt trace --help',
    noGroup: (group: string, scenario: string, groups: string) =>
      `there is no group “${group}” in ${scenario}; it has ${groups}`,
    meantGroup: (group: string, scenario: string, nearest: string) =>
      `there is no group “${group}” in ${scenario}; did you mean ${nearest}?`,
  },
  nb: {
    noNumber: (user, scenario, replication, persons) =>
      `det finnes ingen person ${user} i ${scenario}: replikasjon ${replication} har personene 1 til ${persons}`,
    nobody: (replication, scenario) =>
      `ingen passer i replikasjon ${replication} av ${scenario}; prøv en annen --replication`,
    tooFew: (count, replication, scenario, most) =>
      `${count === 1 ? 'én person passer' : `${count} personer passer`} i replikasjon ${replication} av ${scenario}; --pick tar 1 til ${most}`,
    both: `--user sier hvem personen er; dropp det, eller det personen skal være: ${LIKE} eller --unanswered, --pick`,
    neither:
      `delt trace trenger nummeret til en person (--user), eller hva slags person det skal være: ${LIKE} eller --unanswered; ` +
      'se delt trace --help',
    noGroup: (group, scenario, groups) =>
      `det finnes ingen målgruppe «${group}» i ${scenario}; det har ${groups}`,
    meantGroup: (group, scenario, nearest) =>
      `det finnes ingen målgruppe «${group}» i ${scenario}; mente du ${nearest}?`,
  },
  nn: {
    noNumber: (user, scenario, replication, persons) =>
      `det finst ingen person ${user} i ${scenario}: replikasjon ${replication} har personane 1 til ${persons}`,
    nobody: (replication, scenario) =>
      `ingen passar i replikasjon ${replication} av ${scenario}; prøv ein annan --replication`,
    tooFew: (count, replication, scenario, most) =>
      `${count === 1 ? 'éin person passar' : `${count} personar passar`} i replikasjon ${replication} av ${scenario}; --pick tek 1 til ${most}`,
    both: `--user seier kven personen er; dropp det, eller det personen skal vere: ${LIKE} eller --unanswered, --pick`,
    neither:
      `delt trace treng nummeret til ein person (--user), eller kva slags person det skal vere: ${LIKE} eller --unanswered; ` +
      'sjå delt trace --help',
    noGroup: (group, scenario, groups) =>
      `det finst inga målgruppe «${group}» i ${scenario}; det har ${groups}`,
    meantGroup: (group, scenario, nearest) =>
      `det finst inga målgruppe «${group}» i ${scenario}; meinte du ${nearest}?`,
  },
})

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
    throw new UsageError(say().noNumber(`${user}`, scenario.name, `${replication}`, `${persons.length}`))
  throw new UsageError(
    alike.length === 0
      ? say().nobody(`${replication}`, scenario.name)
      : say().tooFew(alike.length, `${replication}`, scenario.name, `${alike.length}`),
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
  if (user !== undefined && (isLike || pick !== undefined)) throw new UsageError(say().both)
  if (user === undefined && !isLike) throw new UsageError(say().neither)
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
  throw new UsageError(
    nearest === undefined
      ? say().noGroup(quoted(group), name, names.join(', '))
      : say().meantGroup(quoted(group), name, nearest),
  )
}
