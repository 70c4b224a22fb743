import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { Node, nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'

/**
 * Draws how and when a person who is out of reach or left without work stops being so: by finding work alone or by
 * returning to the office, whichever comes first. Needs count as they are when the time outside begins.
 */
export function goOutside(office: Office, user: number): void {
  const { users, luck } = office
  const yearsUntil = (decision: PERSON, rate: number): number =>
    rate === 0 ? Infinity : luck.exponential(users.address[user], decision, users.spell[user]) / rate
  const work = yearsUntil(PERSON.workFound, rateOfFindingWork(office, user))
  const back = yearsUntil(PERSON.returning, rateOfReturn(office, user))
  users.findsWork[user] = work < back ? 1 : 0
  const years = Math.min(work, back)
  if (years === Infinity) return
  schedule(office, nodeOf(user, Node.life), office.day + Math.max(1, Math.ceil(years * DAYS_PER_YEAR)))
}

/** Rate per year of finding work without the office: it falls with needs as in the office. */
function rateOfFindingWork({ users, scenario }: Office, user: number): number {
  const { leaving, outside, mechanisms } = scenario
  const burden = mechanisms.risks === 'by-needs' ? users.needs.weighted(leaving.workSlope, user) : 0
  return outside.workRate * leaving.market * users.frailty[user] * Math.exp(-burden)
}

function rateOfReturn({ users, scenario }: Office, user: number): number {
  if (!scenario.mechanisms.returns) return 0
  return users.status[user] === Status.outOfReach ? scenario.leaving.returnRate : scenario.outside.returnRate
}
