import { originOf } from '../model/users/address.ts'
import { everOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Names the persons of a scenario by what is the same in every office: group, day of first arrival, number in that day. */
export function casesIn(scenario: Scenario): (address: number) => string {
  const { groups, teams } = everOf(scenario)
  return (address) => {
    const origin = originOf(address)
    const number = origin.number + 1
    if (origin.from === 'stock') return `stock-${number}`
    if (origin.from === 'places') return `${teams[origin.team].name}-${number}`
    return `${groups[origin.group].name}-${origin.day}-${number}`
  }
}

/** The working day on which a person arrives, from 0 at the start of the warm-up; undefined for those who fill places. */
export function dayOfArrival(address: number): number | undefined {
  const origin = originOf(address)
  return origin.from === 'arrivals' ? origin.day : undefined
}
