import type { AdmissionRule } from '../../vocabulary/admission.ts'
import { perceivedNeed } from '../follow-up/perception.ts'
import type { Office } from '../office.ts'
import { contains } from '../sets.ts'
import { isWithheld } from '../trial/treatment.ts'
import { Need } from '../users/needs.ts'

/** Whether a measure is available; activity that needs the leaders’ leave takes place only if they give it. */
export const isOpen = ({ measures, levers }: Office, measure: number): boolean =>
  measures.places[measure] > 0 && (!measures.rules[measure].needsLeave || levers.inHouseActivity)

/** Whether an advisor of a side can refer a user to a measure under its rules of admission. */
export function isAdmitted(office: Office, user: number, side: number, measure: number): boolean {
  const { measures } = office
  const { permanent, onlyOnce } = measures.rules[measure]
  const isThere = measures.places[measure] > 0
  if (!isThere || permanent || (!onlyOnce && isRepeatedTooSoon(office, user, measure))) return false
  if (isWithheld(office, user, measure)) return false
  const rules = measures.admission[measure]
  for (let at = 0; at < rules.length; at++) if (!admits(rules[at], office, user, side, measure)) return false
  return true
}

/** Whether one of a measure’s rules lets a user in, as an advisor of a side sees the user. */
function admits(rule: AdmissionRule, office: Office, user: number, side: number, measure: number): boolean {
  const { users, measures } = office
  switch (rule) {
    case 'needsLeave':
      return isOpen(office, measure)
    case 'groups':
      return contains(measures.groups[measure], users.group[user])
    case 'efforts':
      return contains(measures.efforts[measure], users.effort[user])
    case 'onlyOnce':
      return users.stayEnded[measure][user] < 0
    case 'minimumStays':
      return measuresTried(office, user) >= measures.rules[measure].minimumStays
    case 'minimumWorkNeed':
      return perceivedNeed(office, user, side, Need.work) > measures.rules[measure].minimumWorkNeed
    case 'needsLanguage':
      return !lacksLanguage(office, user, side)
  }
}

/** How many measures somebody has taken, completed or not. */
function measuresTried({ users, measures }: Office, user: number): number {
  let tried = 0
  for (let measure = 0; measure < measures.count; measure++) if (users.stayEnded[measure][user] >= 0) tried++
  return tried
}

/** Nobody may repeat a measure within the number of days in the catalogue. */
function isRepeatedTooSoon({ users, scenario, day }: Office, user: number, measure: number): boolean {
  const ended = users.stayEnded[measure][user]
  return ended >= 0 && day - ended < scenario.catalogue.repeatDays
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
