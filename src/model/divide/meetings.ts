import { OFFICE } from '../../random/decisions.ts'
import { DAYS_PER_MONTH } from '../calendar.ts'
import type { Office } from '../office.ts'
import { meetAtJointMeeting } from './culture.ts'

/** Measures that a joint meeting treats. */
const TOPICS = 2

/** Whether the two sides meet today; everyone who is present then spends the minutes of it. */
export function isMeetingDay(office: Office): boolean {
  office.meetingsDue += office.levers.jointMeetingsPerMonth / DAYS_PER_MONTH
  if (office.meetingsDue < 1) return false
  office.meetingsDue -= 1
  return true
}

/** What a joint meeting leaves behind: contacts across the sides and some knowledge of the other’s measures. */
export function holdJointMeeting(office: Office): void {
  const { scenario, measures, officeLuck } = office
  if (scenario.mechanisms.culture) meetAtJointMeeting(office)
  if (scenario.mechanisms.teamLearningAcross && scenario.mechanisms.measureKnowledge && measures.count > 0)
    for (let topic = 0; topic < TOPICS; topic++) {
      const u = officeLuck.uniform(0, OFFICE.meeting, office.meetingsHeld & 0xffff, topic)
      treatMeasure(office, Math.floor(u * measures.count))
    }
  office.meetingsHeld++
}

/** Those of the other side come a share of the way towards what the owner’s side knows on average. */
function treatMeasure(office: Office, measure: number): void {
  const { advisors, measures, scenario, sides } = office
  const owner = measures.owner[measure]
  const known = (advisor: number) => advisors.measureKnowledge[advisor * measures.count + measure]
  const owners = sides[owner]
  if (owners.length === 0) return
  const mean = owners.reduce((sum, advisor) => sum + known(advisor), 0) / owners.length
  for (const advisor of sides[1 - owner]) {
    const gap = mean - known(advisor)
    if (advisors.present[advisor] && gap > 0)
      advisors.measureKnowledge[advisor * measures.count + measure] +=
        gap * scenario.knowledge.measureAtMeeting
  }
}
