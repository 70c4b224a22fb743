import { gain } from '../model/measures/outcome.ts'
import type { Office } from '../model/office.ts'
import { contains } from '../model/sets.ts'
import { openOffice } from '../model/simulation.ts'
import { createPerson } from '../model/users/person.ts'
import { Luck } from '../random/luck.ts'
import { rootKey } from '../random/root-key.ts'
import type { CatalogueGap, CatalogueGaps } from '../results/comparison/comparison-result.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Persons drawn to estimate the possible gain; enough for a precision of one percentage point. */
const PERSONS = 2000

/**
 * What the other side’s catalogue could add: the best gain within the catalogue of the side where a person registers,
 * and within both catalogues, averaged over persons drawn like those who arrive. Ignores admission by effort category
 * and the number of places.
 */
export function catalogueGaps(scenario: Scenario): CatalogueGaps {
  const luck = new Luck(...rootKey(`${scenario.seed}/catalogue`, 0))
  const office = openOffice(
    { ...scenario, drawnStock: false, inflow: 1 },
    { luck, officeLuck: luck, stock: undefined },
  )
  const users = personsLikeArrivals(office)
  return {
    all: gapOf(office, users),
    complex: gapOf(
      office,
      users.filter((user) => office.users.complex[user] === 1),
    ),
  }
}

function personsLikeArrivals(office: Office): number[] {
  const { groups } = office.scenario
  const arrivals = groups.map(({ pupils, arrivalsPerYear }) => (pupils ? 0 : arrivalsPerYear))
  const all = arrivals.reduce((sum, persons) => sum + persons, 0)
  return groups.flatMap((_, group) =>
    Array.from({ length: Math.round((PERSONS * arrivals[group]) / all) }, (__, i) =>
      createPerson(office, group * PERSONS + i, group),
    ),
  )
}

function gapOf(office: Office, users: readonly number[]): CatalogueGap {
  let [ownSide, eitherSide] = [0, 0]
  for (const user of users) {
    const gains = gainsOf(office, user)
    ownSide += gains.ownSide / users.length
    eitherSide += gains.eitherSide / users.length
  }
  return { ownSide, eitherSide }
}

/** The best gain of one person among the ordinary measures that are open to the person’s group. */
function gainsOf(office: Office, user: number): CatalogueGap {
  const { users, measures } = office
  let [ownSide, eitherSide] = [0, 0]
  for (let measure = 0; measure < measures.count; measure++) {
    const isOpen = contains(measures.groups[measure], users.group[user])
    if (!isOpen || measures.inReference[measure] === 0) continue
    const value = gain(office, user, measure)
    eitherSide = Math.max(eitherSide, value)
    if (measures.owner[measure] === users.entrySide[user]) ownSide = Math.max(ownSide, value)
  }
  return { ownSide, eitherSide }
}
