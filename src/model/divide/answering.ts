import { OFFICE } from '../../random/decisions.ts'
import { NOBODY } from '../lists.ts'
import { dueList, inbox, intakeList } from '../office.ts'
import type { Office } from '../office.ts'
import { answer } from './requests.ts'
import { caseOf } from '../users/table.ts'

/**
 * Decides which requests in the inbox are answered today: those that seem more urgent than today’s last own case or,
 * when nobody is due any more, than a share of what is usual. An answer takes its minutes from own work.
 */
export function answerMail(office: Office, advisor: number): void {
  const { mail } = office
  const list = inbox(advisor)
  let row = mail.first(list)
  if (row === NOBODY) return
  const threshold = urgencyToBeat(office, advisor)
  while (row !== NOBODY) {
    const next = mail.after(row)
    if (urgencyOf(office, advisor, row) > threshold) answer(office, row)
    row = next
  }
}

function urgencyToBeat(office: Office, advisor: number): number {
  const { lists, advisors, scenario } = office
  const usual = advisors.usualUrgency[advisor]
  const done = lists.length[dueList(office, advisor)] === 0 && lists.length[intakeList(office, advisor)] === 0
  if (done) return scenario.divide.doneShare * usual
  return advisors.lastUrgency[advisor] >= 0 ? advisors.lastUrgency[advisor] : usual
}

/**
 * How urgent a request seems to the advisor asked: usual urgency × (priority + (1 − priority) √tie × attitude) × bonus
 * for a shared user × luck × (1 + age / ageing days). A tie bypasses formal priority.
 */
export function urgencyOf(office: Office, advisor: number, row: number): number {
  const { requests, advisors, users, levers, officeLuck, scenario, day } = office
  const { sharedUserBonus, noise, ageingDays } = scenario.divide
  const user = requests.user[row]
  const tie = advisors.ties[advisors.tieCell(requests.from[row], advisor)]
  const goodwill = Math.sqrt(tie) * advisors.attitude[advisor]
  const shared = users.cases.advisor[caseOf(user, advisors.side[advisor])] === advisor
  const z = officeLuck.normal(users.address[user], OFFICE.answer, requests.occasion[row], requests.need[row])
  return (
    advisors.usualUrgency[advisor] *
    (levers.priorityAcross + (1 - levers.priorityAcross) * goodwill) *
    (shared ? 1 + sharedUserBonus : 1) *
    Math.exp(noise * z) *
    (1 + (day - requests.sentOn[row]) / ageingDays)
  )
}
