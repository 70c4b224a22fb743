import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'
import { Work } from '../../vocabulary/work.ts'
import { minutesCell } from '../books.ts'
import { answerMail } from '../divide/answering.ts'
import { register } from '../follow-up/assessment.ts'
import { holdTalk } from '../follow-up/conversation.ts'
import { NOBODY } from '../lists.ts'
import { kindOf, userOf } from '../nodes.ts'
import { dueList, intakeList } from '../office.ts'
import type { Office } from '../office.ts'
import { judgeLoad, rememberCapacity } from './load.ts'
import { spend } from './minutes.ts'
import { useSlack } from './slack.ts'

/** More minutes than anybody could use, for experiments without scarcity */
const PLENTY = 1e9

/** One advisor’s day: administration first, then newcomers, due talks oldest first, mail, and what is left. */
export function workDay(office: Office, advisor: number, meeting: boolean): void {
  const { advisors, scenario } = office
  growBacklog(office, advisor)
  if (!advisors.present[advisor]) return stayAway(office, advisor)
  advisors.minutesLeft[advisor] = scenario.mechanisms.unlimitedMinutes
    ? PLENTY
    : scenario.agenda.minutesPerDay - advisors.overrun[advisor]
  advisors.talkedToday[advisor] = 0
  advisors.lastUrgency[advisor] = -1
  advisors.metLast[advisor] = NOBODY
  office.atWork = advisor
  judgeLoad(office, advisor)
  administrate(office, advisor)
  if (meeting) spend(office, advisor, Work.meetings, scenario.divide.meetingMinutes)
  receiveNewcomers(office, advisor)
  meetDueUsers(office, advisor)
  answerMail(office, advisor)
  // Minutes that were free for talks: those spent on talks and those left unused.
  rememberCapacity(
    office,
    advisor,
    advisors.talkedToday[advisor] + Math.max(0, advisors.minutesLeft[advisor]),
  )
  endDay(office, advisor)
  rememberUrgency(office, advisor)
  office.atWork = NOBODY
}

function growBacklog(office: Office, advisor: number): void {
  office.advisors.caseBacklog[advisor] += dailyCaseMinutes(office, advisor)
}

/**
 * Minutes of administration a day that the advisor’s users cause. For a user whom the other side follows as well,
 * entries and questions are repeated to the extent that the systems are not shared.
 */
function dailyCaseMinutes({ advisors, scenario, levers }: Office, advisor: number): number {
  const { caseMinutesPerMonth, separateSystemsMinutesPerMonth } = scenario.agenda
  const again = advisors.shared[advisor] * separateSystemsMinutesPerMonth * (1 - levers.sharedSystems)
  return (advisors.cases(advisor) * caseMinutesPerMonth + again) / DAYS_PER_MONTH
}

function stayAway(office: Office, advisor: number): void {
  const { minutesPerDay } = office.scenario.agenda
  office.books.minutes[minutesCell(advisor, Work.absent)] += minutesPerDay
}

/** The fixed share first, then the backlogs: today’s growth, or a day’s part of what has piled up if that is more. */
function administrate(office: Office, advisor: number): void {
  const { advisors, scenario, levers } = office
  const fixed = levers.administration[advisors.side[advisor]] * scenario.agenda.minutesPerDay
  spend(
    office,
    advisor,
    Work.fixedAdministration,
    Math.min(fixed, Math.max(0, advisors.minutesLeft[advisor])),
  )
  workOff(office, advisor, Work.reorganisation, advisors.reorganisationBacklog, 0)
  workOff(office, advisor, Work.caseAdministration, advisors.caseBacklog, dailyCaseMinutes(office, advisor))
  workOff(office, advisor, Work.resolutions, advisors.resolutionBacklog, 0)
}

function workOff(office: Office, advisor: number, kind: number, backlog: Float64Array, least: number): void {
  const due = Math.min(
    backlog[advisor],
    Math.max(least, backlog[advisor] / office.scenario.agenda.backlogDays),
  )
  const minutes = Math.min(due, Math.max(0, office.advisors.minutesLeft[advisor]))
  backlog[advisor] -= minutes
  spend(office, advisor, kind, minutes)
}

function receiveNewcomers(office: Office, advisor: number): void {
  const { lists, advisors } = office
  const list = intakeList(office, advisor)
  while (advisors.minutesLeft[advisor] > 0 && lists.first(list) !== NOBODY) {
    const node = lists.take(list)
    register(office, advisor, userOf(node), kindOf(node))
  }
}

function meetDueUsers(office: Office, advisor: number): void {
  const { lists, advisors } = office
  const list = dueList(office, advisor)
  while (advisors.minutesLeft[advisor] > 0 && lists.first(list) !== NOBODY) {
    const node = lists.take(list)
    holdTalk(office, advisor, userOf(node), kindOf(node))
  }
}

/** Spare minutes are put to use; missing minutes are taken from the next day. */
function endDay(office: Office, advisor: number): void {
  const { advisors, scenario } = office
  if (!scenario.mechanisms.unlimitedMinutes && advisors.minutesLeft[advisor] > 0) useSlack(office, advisor)
  advisors.overrun[advisor] = scenario.mechanisms.unlimitedMinutes ? 0 : -advisors.minutesLeft[advisor]
}

function rememberUrgency(office: Office, advisor: number): void {
  const { advisors, scenario } = office
  const last = advisors.lastUrgency[advisor]
  if (last < 0) return
  advisors.usualUrgency[advisor] += (last - advisors.usualUrgency[advisor]) / scenario.agenda.smoothingDays
}
