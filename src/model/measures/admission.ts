import { perceivedNeed } from '../follow-up/perception.ts'
import type { Office } from '../office.ts'
import { contains } from '../sets.ts'
import { Need } from '../users/needs.ts'

/** In-house activity takes place only where leadership allows it. */
export const isOpen = (office: Office, measure: number): boolean =>
  !office.measures.rules[measure].inHouse || office.levers.inHouseActivity

/** Whether an advisor of a side can refer a user to a measure under its rules of admission. */
export function isAdmitted(office: Office, user: number, side: number, measure: number): boolean {
  const { users, measures, scenario } = office
  const rule = measures.rules[measure]
  if (rule.permanent || !isOpen(office, measure)) return false
  if (!contains(measures.groups[measure], users.group[user])) return false
  if (!contains(measures.efforts[measure], users.effort[user])) return false
  const ended = users.stayEnded[measure][user]
  if (ended >= 0 && (rule.onlyOnce || office.day - ended < scenario.catalogue.repeatDays)) return false
  if (rule.minimumWorkNeed > 0 && perceivedNeed(office, user, side, Need.work) <= rule.minimumWorkNeed)
    return false
  return !(rule.needsLanguage && lacksLanguage(office, user, side))
}

/** Newcomers are those for whom a language course is open. */
function lacksLanguage(office: Office, user: number, side: number): boolean {
  const { users, scenario } = office
  const { languageNeed } = scenario.catalogue
  return (
    scenario.groups[users.group[user]].newcomers &&
    perceivedNeed(office, user, side, Need.skills) > languageNeed
  )
}
