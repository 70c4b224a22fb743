import type { Luck } from '../random/luck.ts'
import type { Phase } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { Practice } from './advisors/practice.ts'
import { Advisors } from './advisors/table.ts'
import { Books, CLOSED_BOOKS } from './books.ts'
import { Requests } from './divide/table.ts'
import { Candidates } from './follow-up/candidates.ts'
import { priorsOf } from './follow-up/priors.ts'
import type { Priors } from './follow-up/priors.ts'
import { Levers } from './leadership/levers.ts'
import type { Journal } from './journal.ts'
import { createNodes, Lists, NOBODY } from './lists.ts'
import { Node, nodeOf } from './nodes.ts'
import { Measures } from './measures/table.ts'
import { createTeams, Routes, rowsOfSides } from './teams.ts'
import type { TeamRow } from './teams.ts'
import { Trial } from './trial/table.ts'
import { Courses } from './users/courses.ts'
import { createFading } from './users/fading.ts'
import type { Fading } from './users/fading.ts'
import { createUsers } from './users/table.ts'
import type { Users } from './users/table.ts'
import { Turns } from './users/turns.ts'

/** Everything that is alive in one run. */
export class Office {
  /** the phases of the office: its opening first, then one per dated change */
  readonly phases: readonly Phase[]
  nextPhase = 1
  /** scenario of the current phase; so is everything below that is not a list */
  scenario: Scenario
  /** luck that belongs to persons */
  readonly luck: Luck
  /** luck that belongs to the office and its staff */
  readonly officeLuck: Luck
  /** working day, from 0 at the start of the warm-up */
  day = 0
  readonly days: number
  /** levers in force; a reform changes them */
  levers: Levers
  /** how teams work under these levers */
  practice: Practice
  teams: readonly TeamRow[]
  routes: Routes
  /** the first group that can leave for education, other than pupils: young people outside work and education */
  readonly youngGroup: number
  /** rows of the advisors of each side, and of all posts it has at any time */
  sides: readonly (readonly number[])[]
  readonly posts: readonly (readonly number[])[]
  readonly users: Users
  readonly advisors: Advisors
  /** the advisor whose day is being simulated, or NOBODY */
  atWork = NOBODY
  measures: Measures
  priors: Priors
  readonly requests: Requests
  /** lists of persons: two per day to come, then queues of advisors, teams and measures (see the offsets) */
  readonly lists: Lists
  /** lists of requests: two leaders, then the inbox of each advisor */
  readonly mail: Lists
  /** what half a step of life does to everybody’s state of mind */
  fading: Fading
  /** persons by the day of their turn */
  readonly turns: Turns
  /** measures that come to mind for a plan */
  readonly candidates: Candidates
  /** assistance of the month that has begun: NOK and recipients */
  paidThisMonth = 0
  recipientsThisMonth = 0
  /** today’s resolutions for persons without an advisor of their own to write them */
  resolutionsToShare = 0
  /** persons in the office and out of reach, now */
  readonly heads: Heads
  /** factor on finding work while vacancies are scarce */
  vacancyFactor = 1
  /** persons who have filled a place, by team, where caseloads are kept full */
  readonly refilled: Int32Array
  /** sum of the rates of finding work of persons whose turn it is, per year */
  jobsSought = 0
  /** minutes of outreach that the municipal side may still give today, and has given */
  outreachLeft = 0
  outreachGiven = 0
  /** minutes of outreach per pupil and week, smoothed over a month */
  outreachPerPupil = 0
  /** mean stretch of booked over wanted intervals, by side */
  readonly pressure = new Float64Array(SIDES.length).fill(1)
  /** where everybody was, and from which day */
  readonly courses = new Courses()
  /** who takes part in the trial, where there is one */
  readonly trial: Trial | undefined
  meetingsHeld = 0
  meetingsDue = 0
  leaderMeetingsDue = 0
  /** first day on which the agreement of two leaders no longer holds */
  leadersAgreeUntil = 0
  /** minutes that both leaders together spent in a meeting this morning, before they read requests */
  minutesInLeaderMeeting = 0
  books: Books = CLOSED_BOOKS
  /** where events are written, if a journal is kept */
  journal: Journal | undefined = undefined

  /** An office with its staff and catalogue, and nobody in it yet. */
  constructor(phases: readonly Phase[], luck: Luck, officeLuck: Luck, persons: number) {
    const [{ scenario }] = phases
    const ever = phases.map((phase) => phase.scenario)
    const days = (scenario.warmUpYears + scenario.years) * DAYS_PER_YEAR
    const teams = createTeams(scenario, ever)
    const staff = teams.reduce((sum, team) => sum + team.room, 0)
    const measures = new Measures(scenario)
    const groups = scenario.groups.length
    const users = createUsers(persons, measures.count)
    const requests = new Requests(roomForRequests(ever, staff))
    this.phases = phases
    this.scenario = scenario
    this.luck = luck
    this.officeLuck = officeLuck
    this.days = days
    this.levers = new Levers(scenario)
    this.practice = new Practice(scenario, this.levers)
    this.teams = teams
    this.routes = new Routes(teams, groups)
    this.youngGroup = scenario.groups.findIndex((group) => group.education && !group.pupils)
    this.sides = rowsOfSides(teams, 'size')
    this.posts = rowsOfSides(teams, 'room')
    this.users = users
    this.advisors = new Advisors(staff, measures.count, groups)
    this.measures = measures
    this.priors = priorsOf(scenario, measures)
    this.requests = requests
    this.lists = new Lists(2 * days + 2 * staff + teams.length + measures.count, users)
    this.mail = new Lists(2 + staff, createNodes(requests.capacity))
    this.fading = createFading(scenario)
    this.turns = new Turns(persons)
    this.candidates = new Candidates(measures.count)
    this.heads = new Heads(groups)
    this.trial = scenario.trial.share > 0 ? new Trial(scenario, persons) : undefined
    this.refilled = new Int32Array(teams.length)
    this.books = new Books({ advisors: staff, groups, measures: measures.count }, 0, days)
  }
}

/** Running numbers of people; recounted at the end of a run to check them. */
export class Heads {
  present = 0
  inMeasure = 0
  outOfReach = 0
  pupils = 0
  readonly byGroup: Int32Array
  readonly byEffort = new Int32Array(EFFORTS.length)
  /** users in a measure, without pupils, who are counted in `inMeasure` */
  readonly inMeasureByGroup: Int32Array
  readonly inMeasureByEffort = new Int32Array(EFFORTS.length)

  /** @param groups how many the scenario has */
  constructor(groups: number) {
    this.byGroup = new Int32Array(groups)
    this.inMeasureByGroup = new Int32Array(groups)
  }
}

/** Positions of the lists of persons: what a day brings, who leaves on it, and queues. */
export const exitList = (office: Office, day: number): number => office.days + day
export const dueList = (office: Office, advisor: number): number => 2 * office.days + advisor
export const intakeList = (office: Office, advisor: number): number =>
  2 * office.days + office.advisors.count + advisor
export const teamList = (office: Office, team: number): number =>
  2 * office.days + 2 * office.advisors.count + team
export const measureList = (office: Office, measure: number): number =>
  2 * office.days + 2 * office.advisors.count + office.teams.length + measure
export const inbox = (advisor: number): number => 2 + advisor

/**
 * Room for requests: more than an advisor can send in a day, for each day a request may live, plus some for a small
 * office.
 */
const roomForRequests = (ever: readonly Scenario[], staff: number): number =>
  LEAST_REQUESTS + MOST_REQUESTS_A_DAY * staff * Math.max(...ever.map(({ divide }) => divide.deathDays))
const LEAST_REQUESTS = 64
const MOST_REQUESTS_A_DAY = 20

/** Puts a node on the list of a later day; days after the end of the run need no list. */
export function schedule(office: Office, node: number, day: number): void {
  if (day < office.days) office.lists.append(Math.max(day, office.day + 1), node)
  else office.lists.remove(node)
}

/** Schedules a user’s exit for a later day. */
export function scheduleExit(office: Office, user: number, day: number): void {
  if (day < office.days) office.lists.append(exitList(office, day), nodeOf(user, Node.exit))
}
