import { PERSON } from '../../random/decisions.ts'
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../../vocabulary/calendar.ts'
import { Effort } from '../../vocabulary/efforts.ts'
import { MUNICIPAL } from '../../vocabulary/sides.ts'
import { Status } from '../../vocabulary/statuses.ts'
import { Link } from '../books.ts'
import { LIFE_STEP_DAYS } from '../calendar.ts'
import { asks } from '../divide/asking.ts'
import { noteLink } from '../divide/chain.ts'
import { sendRequest } from '../divide/requests.ts'
import { RequestKind } from '../divide/table.ts'
import { noteCase, noteLife } from '../journal-entries.ts'
import { Activity } from '../journal.ts'
import { NOBODY } from '../lists.ts'
import { giveUp, leavePlace, notePlanCutShort } from '../measures/places.ts'
import { Node, nodeOf } from '../nodes.ts'
import { schedule } from '../office.ts'
import type { Office } from '../office.ts'
import { advisorByBirthDate } from '../teams.ts'
import { become } from './course.ts'
import { comeForTheFirstTime } from './entry.ts'
import { drawIncome } from './person.ts'
import { Plan } from './table.ts'
import { joinTurns, leaveTurns } from './turns.ts'

/** Indices of a pupil’s draws. */
enum Draw {
  threshold = 0,
  needsMeasure = 1,
  when = 2,
  idle = 3,
  whichMeasure = 4,
}

/** A pupil at risk starts upper secondary school. */
export function startSchool(office: Office, user: number): void {
  const { users, luck, scenario } = office
  become(office, user, Status.pupil)
  users.fromSchool[user] = 1
  users.onAssistance[user] = 0
  users.arrivalDay[user] = office.day
  users.schoolEnd[user] = office.day + Math.round(scenario.pupils.schoolYears * DAYS_PER_YEAR)
  users.schoolThreshold[user] = luck.exponential(users.address[user], PERSON.school, 0, Draw.threshold)
  office.heads.pupils++
  noteLife(office, Activity.schoolStarts, user)
  joinTurns(office.turns, users, user, office.day % LIFE_STEP_DAYS)
}

/** Four weeks at school: the case may turn out to need a state measure, and the pupil may leave school. */
export function passStepOfSchool(office: Office, user: number): void {
  const { users, day } = office
  if (day >= users.schoolEnd[user]) return finishSchool(office, user)
  if (!users.pupilAsked[user] && caseNeedsMeasure(office, user)) askForPupil(office, user)
  users.schoolThreshold[user] -= (rateOfLeavingSchool(office, user) * LIFE_STEP_DAYS) / DAYS_PER_YEAR
  if (users.schoolThreshold[user] <= 0) leaveSchool(office, user)
}

/** Yearly rate of leaving school early; lower with outreach, and once a measure has started. */
function rateOfLeavingSchool(office: Office, user: number): number {
  const { dropOutRate, outreachMinutes, measureFactor } = office.scenario.pupils
  const outreach = office.scenario.mechanisms.prevention ? office.outreachPerPupil : 0
  const helped = office.users.pupilHelped[user] ? measureFactor : 1
  return dropOutRate * Math.exp(-outreach / outreachMinutes) * helped
}

function caseNeedsMeasure(office: Office, user: number): boolean {
  const { users, luck, scenario, day } = office
  const address = users.address[user]
  const { needMeasureShare, schoolYears } = scenario.pupils
  if (!luck.chance(needMeasureShare, address, PERSON.school, 0, Draw.needsMeasure)) return false
  const years = luck.uniform(address, PERSON.school, 0, Draw.when) * schoolYears
  return day >= users.schoolEnd[user] - (schoolYears - years) * DAYS_PER_YEAR
}

/** The municipal advisor who does outreach to this pupil asks the state side for a measure alongside school. */
function askForPupil(office: Office, user: number): void {
  const { users } = office
  users.pupilAsked[user] = 1
  const team = outreachTeam(office)
  const measure = pupilMeasure(office, user)
  if (team === NOBODY || measure === NOBODY) return
  const advisor = advisorByBirthDate(office.teams[team], users.birthDate[user])
  noteLink(office, MUNICIPAL, Link.needed)
  noteCase(office, Activity.needed, user, advisor, RequestKind.pupil)
  if (asks(office, advisor, user, RequestKind.pupil))
    sendRequest(office, RequestKind.pupil, advisor, user, measure)
}

/** The municipal team that serves young people does the outreach; NOBODY where there is none. */
export function outreachTeam(office: Office): number {
  const { youngGroup, routes } = office
  return youngGroup === NOBODY ? NOBODY : routes.team(MUNICIPAL, youngGroup, Effort.standard, 0)
}

/** One of the state measures that help pupils, all equally likely; NOBODY where there is none. */
function pupilMeasure(office: Office, user: number): number {
  const { users, luck } = office
  const { forPupils } = office.measures
  if (forPupils.length === 0) return NOBODY
  const u = luck.uniform(users.address[user], PERSON.school, 0, Draw.whichMeasure)
  return forPupils[Math.floor(u * forPupils.length)]
}

function finishSchool(office: Office, user: number): void {
  office.books.pupilsEnded++
  noteLife(office, Activity.schoolFinished, user)
  endSchool(office, user)
  become(office, user, Status.schooled)
}

function leaveSchool(office: Office, user: number): void {
  const { books } = office
  books.pupilsEnded++
  books.pupilsDropped++
  noteLife(office, Activity.schoolLeft, user)
  endSchool(office, user)
  become(office, user, Status.idle)
  awaitOffice(office, user)
}

/** Draws the day on which somebody who has left school comes to the office. */
export function awaitOffice(office: Office, user: number): void {
  const { users, luck, scenario } = office
  const idle = luck.exponential(users.address[user], PERSON.school, 0, Draw.idle) * scenario.pupils.idleDays
  schedule(office, nodeOf(user, Node.life), office.day + Math.max(1, Math.ceil(idle)))
}

function endSchool(office: Office, user: number): void {
  const { users } = office
  notePlanCutShort(office, user, false)
  if (users.plan[user] === Plan.inMeasure) leavePlace(office, user)
  else giveUp(office, user, users.planSide[user])
  office.lists.remove(nodeOf(user, Node.life))
  office.heads.pupils--
  leaveTurns(office.turns, users, user)
}

/** Some time after leaving school early, the former pupil comes to the office as a young user. */
export function comeAfterSchool(office: Office, user: number): void {
  const { users, youngGroup } = office
  if (youngGroup === NOBODY) return
  users.group[user] = youngGroup
  drawIncome(office, user)
  comeForTheFirstTime(office, user)
}

/** Sets the minutes of outreach that the municipal side can give today: a share of the time of advisors present. */
export function openOutreach(office: Office): void {
  const { advisors, scenario, levers, sides } = office
  let present = 0
  for (const advisor of sides[MUNICIPAL]) present += advisors.present[advisor]
  office.outreachLeft = levers.outreachShare * present * scenario.agenda.minutesPerDay
  office.outreachGiven = 0
}

/** In the evening, updates the outreach that pupils feel: minutes per pupil and week, averaged over recent days. */
export function rememberOutreach(office: Office): void {
  const { heads, books, scenario } = office
  books.outreachMinutes += office.outreachGiven
  books.pupilDays += heads.pupils
  const perWeek = heads.pupils > 0 ? (office.outreachGiven * DAYS_PER_WEEK) / heads.pupils : 0
  office.outreachPerPupil += (perWeek - office.outreachPerPupil) / scenario.pupils.memoryDays
}
