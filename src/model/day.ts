import { Status } from '../vocabulary/statuses.ts'
import { workDay } from './advisors/agenda.ts'
import { joinIntake } from './advisors/caseload.ts'
import { passMonthOfKnowledge } from './advisors/knowledge.ts'
import { judgePressure } from './advisors/load.ts'
import { staffTheDay } from './advisors/turnover.ts'
import { LIFE_STEP_DAYS, startsMonth } from './calendar.ts'
import { passMonthOfCulture } from './divide/culture.ts'
import { holdJointMeeting, isMeetingDay } from './divide/meetings.ts'
import { lapseJointPlan } from './divide/joint-plan.ts'
import { passDayOfRequests } from './divide/requests.ts'
import { findWayAlone } from './divide/way-alone.ts'
import { noteQueued } from './journal-entries.ts'
import { holdLeaderMeeting, readRequests } from './leadership/leader.ts'
import { reformIfDue } from './leadership/reform.ts'
import { NOBODY } from './lists.ts'
import { mapParticipants } from './measures/mapping.ts'
import { endStay, fillPlaces, giveUpWaiting, hasLostPatience, joinWaitingList } from './measures/places.ts'
import { kindOf, Node, userOf } from './nodes.ts'
import { observeDay, observeUser } from './observe.ts'
import { dueList, exitList } from './office.ts'
import type { Office } from './office.ts'
import { lookAtParticipants, passDayOfTrial } from './trial/course.ts'
import { arrive } from './users/arrival.ts'
import { decideAssistance, shareResolutions } from './users/assistance.ts'
import { leave, passStepOfRisks } from './users/leaving.ts'
import { comeAfterSchool, openOutreach, passStepOfSchool, rememberOutreach } from './users/pupils.ts'
import { comeBack, findWork } from './users/returning.ts'
import { fadeHalfStep, passStepOutOfReach } from './users/state-of-mind.ts'
import { caseOf, Plan } from './users/table.ts'
import { tightenMarket } from './users/vacancies.ts'
import { closeGaps } from './users/turns.ts'

/** The order of one working day. START READING HERE. */
export function passDay(office: Office): void {
  // Decisions of others: dated changes, before anyone comes to work under them.
  reformIfDue(office)
  staffTheDay(office)
  if (startsMonth(office.day)) passMonth(office)
  // Who comes today is settled before anything that an office does, so it is the same in every office.
  arrive(office)
  // What is due today: exits first, so that nobody meets a user who left this morning; then ends of stays and returns.
  takeUpTheDay(office)
  passDayOfTrial(office)
  // Yesterday’s requests: patience ends before leaders read, because nobody reads a request the asker no longer waits
  // for.
  passDayOfRequests(office)
  holdLeaderMeeting(office)
  readRequests(office)
  for (let measure = 0; measure < office.measures.count; measure++) fillPlaces(office, measure)
  // The work itself. A joint meeting takes its minutes before talks do.
  work(office)
  rememberOutreach(office)
  // Steps of life are made in the evening, so that today’s talks already count.
  takeTurns(office)
  lookAtParticipants(office)
  observeDay(office)
}

function passMonth(office: Office): void {
  passMonthOfKnowledge(office)
  passMonthOfCulture(office)
  mapParticipants(office)
}

/** Empties the lists of the day: exits, talks that have come due, and steps of plans and lives. */
function takeUpTheDay(office: Office): void {
  takeExits(office)
  const { lists, users } = office
  for (let node = lists.take(office.day); node !== NOBODY; node = lists.take(office.day)) {
    const user = userOf(node)
    const kind = kindOf(node)
    if (kind === Node.life) takeStep(office, user)
    else if (users.status[user] === Status.waiting)
      joinIntake(office, user, kind, users.cases.advisor[caseOf(user, kind)])
    else {
      lists.append(dueList(office, users.cases.advisor[caseOf(user, kind)]), node)
      noteQueued(office, node)
    }
  }
}

function takeExits(office: Office): void {
  const { lists, day } = office
  const list = exitList(office, day)
  for (let node = lists.take(list); node !== NOBODY; node = lists.take(list)) leave(office, userOf(node))
}

/** Where people live outside the office until they come back. */
const OUTSIDE: readonly number[] = [Status.work, Status.outOfReach, Status.withoutWork]

function takeStep(office: Office, user: number): void {
  const { status, plan, findsWork } = office.users
  if (findsWork[user]) findWork(office, user)
  else if (OUTSIDE.includes(status[user])) comeBack(office, user)
  else if (status[user] === Status.idle) comeAfterSchool(office, user)
  else if (plan[user] === Plan.thinking) joinWaitingList(office, user)
  else if (plan[user] === Plan.inMeasure) endStay(office, user)
}

function work(office: Office): void {
  openOutreach(office)
  const meeting = isMeetingDay(office)
  if (meeting) holdJointMeeting(office)
  for (let advisor = 0; advisor < office.advisors.count; advisor++)
    if (office.advisors.filled[advisor]) workDay(office, advisor, meeting)
  judgePressure(office)
}

/** Each day a twentieth of all persons take a step of life, the next four weeks. */
function takeTurns(office: Office): void {
  const { turns, users, day } = office
  const turn = day % LIFE_STEP_DAYS
  closeGaps(turns, users, turn)
  const rows = turns.rows[turn]
  office.jobsSought = 0
  for (let slot = 0; slot < turns.counts[turn]; slot++) {
    const user = rows[slot]
    if (hasLostPatience(office, user)) giveUpWaiting(office, user)
    if (users.status[user] === Status.pupil) passStepOfSchool(office, user)
    else passStep(office, user)
  }
  shareResolutions(office)
  tightenMarket(office)
}

function passStep(office: Office, user: number): void {
  decideAssistance(office, user)
  if (office.users.status[user] === Status.outOfReach) return passStepOutOfReach(office, user)
  lapseJointPlan(office, user)
  findWayAlone(office, user)
  fadeHalfStep(office, user, office.day - LIFE_STEP_DAYS / 4)
  passStepOfRisks(office, user)
  observeUser(office, user)
  fadeHalfStep(office, user, office.day + LIFE_STEP_DAYS / 4)
}
