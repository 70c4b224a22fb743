import { OFFICE } from '../../random/decisions.ts'
import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'
import { otherSide } from '../../vocabulary/sides.ts'
import { meetingBlock } from '../draws.ts'
import { noteOffice } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { isOpen } from '../measures/admission.ts'
import type { Office } from '../office.ts'
import { shareForCases, treatCases } from './cases.ts'
import { meetAtJointMeeting } from './culture.ts'

/** Whether the two sides meet today; everyone present then spends the minutes of the meeting. */
export function isMeetingDay(office: Office): boolean {
  office.meetingsDue += office.levers.jointMeetingsPerMonth / DAYS_PER_MONTH
  if (office.meetingsDue < 1) return false
  office.meetingsDue -= 1
  return true
}

/** Effects of a joint meeting: contacts, some knowledge of the other side’s measures, and settled cases. */
export function holdJointMeeting(office: Office): void {
  const { scenario, measures } = office
  if (scenario.mechanisms.culture) meetAtJointMeeting(office)
  if (scenario.mechanisms.teamLearningAcross && scenario.mechanisms.measureKnowledge && measures.count > 0)
    for (const measure of topicsOfMeeting(office)) treatMeasure(office, measure)
  treatCases(office)
  office.meetingsHeld++
  noteOffice(office, Activity.meeting)
}

/** Some of the measures, all equally likely; a meeting does not treat the same measure twice. */
function topicsOfMeeting({ measures, officeLuck, meetingsHeld, scenario }: Office): readonly number[] {
  const block = meetingBlock(meetingsHeld)
  const topics: number[] = []
  let left = [...measures.offered]
  while (left.length > 0 && topics.length < scenario.divide.meetingMeasures) {
    const at = Math.floor(officeLuck.uniform(0, OFFICE.meeting, block, topics.length) * left.length)
    topics.push(left[at])
    left = [...left.slice(at + 1), ...left.slice(0, at)]
  }
  return topics
}

/**
 * Advisors of the other side move a share of the way towards the average knowledge of the owner’s side; the more of the
 * meeting goes to cases, the smaller the share.
 */
function treatMeasure(office: Office, measure: number): void {
  const { advisors, measures, scenario, sides } = office
  const owner = measures.owner[measure]
  const { measureKnowledge } = advisors
  const share = scenario.knowledge.measureAtMeeting * (1 - shareForCases(office))
  const known = (advisor: number) => measureKnowledge[advisors.measureCell(advisor, measure)]
  const owners = sides[owner]
  if (owners.length === 0 || !isOpen(office, measure)) return
  const mean = owners.reduce((sum, advisor) => sum + known(advisor), 0) / owners.length
  for (const advisor of sides[otherSide(owner)]) {
    const gap = mean - known(advisor)
    if (advisors.present[advisor] && gap > 0)
      measureKnowledge[advisors.measureCell(advisor, measure)] += gap * share
  }
}
