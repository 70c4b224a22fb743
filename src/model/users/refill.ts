import type { Office } from '../office.ts'
import { contains } from '../sets.ts'
import { addressOfRefill } from './address.ts'
import { comeForTheFirstTime } from './entry.ts'
import { createPerson } from './person.ts'

/**
 * Each morning in an office whose caseloads are kept full: a team gets a new person for everybody who has left it, from
 * its groups in turn. On the first morning this fills the team. The k-th person of a team is the same in every office.
 */
export function refillTeams(office: Office): void {
  office.teams.forEach((team, position) => {
    const { first, size, caseload } = team
    let missing = Math.round(size * caseload)
    for (let advisor = first; advisor < first + size; advisor++) missing -= office.advisors.caseload[advisor]
    for (; missing > 0; missing--) bringPerson(office, position)
  })
}

function bringPerson(office: Office, team: number): void {
  const { users, teams, refilled } = office
  const groups = groupsOf(office, team)
  if (groups.length === 0) return
  const number = refilled[team]++
  const user = createPerson(office, addressOfRefill(team, number), groups[number % groups.length])
  users.entrySide[user] = teams[team].side
  comeForTheFirstTime(office, user, team)
}

/** Groups that a team serves, except pupils: no team has them in its caseload before they leave school. */
function groupsOf({ scenario, teams }: Office, team: number): readonly number[] {
  return scenario.groups.flatMap(({ pupils }, group) =>
    !pupils && contains(teams[team].groups, group) ? [group] : [],
  )
}
