import { OFFICE } from '../../random/decisions.ts'
import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'
import { otherSide } from '../../vocabulary/sides.ts'
import { noteOffice } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { isOpen } from '../measures/admission.ts'
import type { Office } from '../office.ts'
import { meetAtJointMeeting } from './culture.ts'

/** Whether the two sides meet today; everyone who is present then spends the minutes of it. */
export function isMeetingDay(office: Office): boolean {
  office.meetingsDue += office.levers.jointMeetingsPerMonth / DAYS_PER_MONTH
  if (office.meetingsDue < 1) return false
  office.meetingsDue -= 1
  return true
}

/** What a joint meeting leaves behind: contacts across the sides and some knowledge of the other’s measures. */
export function holdJointMeeting(office: Office): void {
  const { scenario, measures } = office
  if (scenario.mechanisms.culture) meetAtJointMeeting(office)
  if (scenario.mechanisms.teamLearningAcross && scenario.mechanisms.measureKnowledge && measures.count > 0)
    for (const measure of topicsOfMeeting(office)) treatMeasure(office, measure)
  office.meetingsHeld++
  noteOffice(office, Activity.meeting)
}

/** Two measures, or the only one: a meeting does not treat the same measure twice. */
function topicsOfMeeting(office: Office): readonly number[] {
  const { measures, officeLuck, meetingsHeld } = office
  const draw = (index: number) => officeLuck.uniform(0, OFFICE.meeting, meetingsHeld & 0xffff, index)
  const first = Math.floor(draw(0) * measures.count)
  if (measures.count === 1) return [first]
  return [first, (first + 1 + Math.floor(draw(1) * (measures.count - 1))) % measures.count]
}

/** Those of the other side come a share of the way towards what the owner’s side knows on average. */
function treatMeasure(office: Office, measure: number): void {
  const { advisors, measures, scenario, sides } = office
  const owner = measures.owner[measure]
  const known = (advisor: number) => advisors.measureKnowledge[advisor * measures.count + measure]
  const owners = sides[owner]
  if (owners.length === 0 || !isOpen(office, measure)) return
  const mean = owners.reduce((sum, advisor) => sum + known(advisor), 0) / owners.length
  for (const advisor of sides[otherSide(owner)]) {
    const gap = mean - known(advisor)
    if (advisors.present[advisor] && gap > 0)
      advisors.measureKnowledge[advisor * measures.count + measure] +=
        gap * scenario.knowledge.measureAtMeeting
  }
}
