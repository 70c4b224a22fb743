import { PERSON } from '../../random/decisions.ts'
import type { Reform } from '../../scenario/scenario.ts'
import { EFFORTS } from '../../vocabulary/efforts.ts'
import { SIDES } from '../../vocabulary/sides.ts'
import { isPresent } from '../../vocabulary/statuses.ts'
import { changeAdvisor, chooseAdvisor, joinSideIn, releaseUser } from '../advisors/caseload.ts'
import { noteCase } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { nodeOf } from '../nodes.ts'
import type { Office } from '../office.ts'
import { caseOf, everybody } from '../users/table.ts'

/** Whom a dated change moves, and to which team, by position. */
interface Move {
  readonly from: Reform['move']['from']
  readonly to: number
  readonly who: Reform['move']['who']
}

/** Moves users of a team or side to another team; each user’s own luck decides. */
export function moveUsers(office: Office, { move }: Reform): void {
  const to = office.scenario.teams.findIndex(({ name }) => name === move.to)
  if (move.from === '' || to === NOBODY) return
  const { users } = office
  for (const user of everybody(users))
    if (isPresent(users.status[user]))
      for (const side of SIDES.keys())
        if (isMoved(office, user, side, { ...move, to })) moveTo(office, user, side, to)
}

function isMoved(office: Office, user: number, side: number, { from, to, who }: Move): boolean {
  const { users, advisors, scenario, luck, nextPhase } = office
  const advisor = users.cases.advisor[caseOf(user, side)]
  if (advisor === NOBODY || advisors.team[advisor] === to) return false
  const { name } = scenario.teams[advisors.team[advisor]]
  const group = scenario.groups[users.group[user]].name
  return (
    (from === name || from === SIDES[side]) &&
    (who.groups.length === 0 || who.groups.includes(group)) &&
    who.efforts.includes(EFFORTS[users.effort[user]]) &&
    (!who.complexOnly || users.seenComplex[user] === 1) &&
    luck.chance(who.share, users.address[user], PERSON.moved, nextPhase)
  )
}

/** In a move across the sides, the former side lets go, and the team gets those its side does not follow already. */
function moveTo(office: Office, user: number, side: number, team: number): void {
  const { users, advisors, teams } = office
  const target = teams[team].side
  const former = users.cases.advisor[caseOf(user, side)]
  if (side !== target) {
    noteCase(office, Activity.released, user, former)
    releaseUser(office, user, side)
  }
  const own = users.cases.advisor[caseOf(user, target)]
  if (own === NOBODY) {
    if (!office.lists.isListed(nodeOf(user, target))) joinSideIn(office, user, target, team)
    return
  }
  if (advisors.team[own] === team) return
  const next = chooseAdvisor(office, team, users.birthDate[user])
  if (next !== NOBODY) changeAdvisor(office, user, target, next)
}
