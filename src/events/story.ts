import { Activity, Answered, End, Start } from '../model/journal.ts'
import { NOBODY } from '../model/lists.ts'
import { teamsEver } from '../model/teams.ts'
import { everOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DAYS_PER_YEAR } from '../vocabulary/calendar.ts'
import { WAYS_OUT } from '../vocabulary/statuses.ts'
import { Work } from '../vocabulary/work.ts'
import type { EventFacts } from './event-reader.ts'
import { Narrator } from './story-sentences.ts'
import { monthOfYear } from './dates.ts'
import { spanInWords, words } from './story-words.ts'

/** Three months in which nothing happens are reported as a silence. */
const LONG_SILENCE_DAYS = 65

/** What happened on one day. */
export interface StoryDay {
  /** working days since the person first appeared, in the office or at school */
  readonly day: number
  /** measured year and month, from 1 */
  readonly year: number
  readonly month: number
  readonly sentences: readonly string[]
}

/** The story in numbers. */
export interface Glance {
  conversations: number
  inPerson: number
  missed: number
  /** minutes of registration, conversations, planning and errands */
  minutes: number
  advisors: number
  /** longest time in working days in the office without contact and outside measures */
  longestSilence: number
  plans: number
  standardReferrals: number
  measuresStarted: number
  measuresCompleted: number
  /** working days on waiting lists of measures that did start */
  waitedForMeasures: number
  requests: number
  answeredInTime: number
  handovers: number
  /** working days in the office */
  daysInOffice: number
}

/** One person’s way through one office. */
export interface Story {
  readonly scenario: string
  readonly days: readonly StoryDay[]
  readonly glance: Glance
  /** where the person ends up */
  readonly end: string
  /** whether the person ever came to the office */
  readonly cameToOffice: boolean
}

/**
 * Tells what happened to one person.
 *
 * @param events of that person in order, including the reform of the office if there is one; not empty
 */
export function storyOf(scenario: Scenario, events: readonly EventFacts[]): Story {
  const own = events.filter(({ user }) => user !== NOBODY)
  const first = own[0].day
  const told = new Telling(scenario, events)
  const days: StoryDay[] = []
  for (const [day, sentences] of told.byDay)
    days.push({ day: day - first, ...monthOfYear(day, scenario.warmUpYears), sentences })
  return {
    scenario: scenario.name,
    days,
    glance: told.glance,
    end: told.end,
    cameToOffice: own.some(({ activity }) => activity === Activity.arrival),
  }
}

const CONTACTS: readonly number[] = [Activity.registration, Activity.talk, Activity.accompanied]
/** Activities other than contacts that take minutes for the person. */
const MINUTES_BESIDE_CONTACTS: readonly number[] = [
  Activity.heardBack,
  Activity.planning,
  Activity.assessment,
  Activity.reassessment,
]

/** Goes through the events of a story once. */
class Telling {
  readonly byDay = new Map<number, string[]>()
  readonly glance: Glance = {
    conversations: 0,
    inPerson: 0,
    missed: 0,
    minutes: 0,
    advisors: 0,
    longestSilence: 0,
    plans: 0,
    standardReferrals: 0,
    measuresStarted: 0,
    measuresCompleted: 0,
    waitedForMeasures: 0,
    requests: 0,
    answeredInTime: 0,
    handovers: 0,
    daysInOffice: 0,
  }
  end = words().ends.atSchool
  private readonly narrator: Narrator
  private readonly met = new Set<string>()
  private lastEffort = NOBODY
  /** day of the last contact while in the office and outside measures; NOBODY otherwise */
  private quietSince = NOBODY
  private inOfficeSince = NOBODY

  constructor(scenario: Scenario, events: readonly EventFacts[]) {
    const teams = teamsEver(scenario).flatMap(({ name, room }) => Array.from({ length: room }, () => name))
    this.narrator = new Narrator(everOf(scenario), teams)
    const first = events.findIndex(({ user }) => user !== NOBODY)
    events.slice(first).forEach((facts, position, rest) => this.add(facts, rest.at(position + 1)))
    this.close((scenario.warmUpYears + scenario.years) * DAYS_PER_YEAR)
  }

  private add(facts: EventFacts, next: EventFacts | undefined): void {
    this.noteSilence(facts)
    this.noteLife(facts)
    this.count(facts)
    const sentence = this.sentenceOf(facts, next)
    if (sentence !== undefined) this.say(facts.day, sentence)
  }

  private say(day: number, sentence: string): void {
    const today = this.byDay.get(day)
    if (today === undefined) this.byDay.set(day, [sentence])
    else today.push(sentence)
  }

  private sentenceOf(facts: EventFacts, next: EventFacts | undefined): string | undefined {
    const { activity, detail, minutes } = facts
    if (activity === Activity.effort && detail === this.lastEffort) return undefined
    if (activity === Activity.effort) this.lastEffort = detail
    // No options came to mind, so there was nothing to compare; the next event says so.
    if (activity === Activity.planning && minutes === 0) return undefined
    const isAsked = next?.activity === Activity.asked || next?.activity === Activity.partners
    return this.narrator.tell(facts, isAsked)
  }

  /** Contacts end silences; during measures there is no silence either. */
  private noteSilence({ activity, day, detail }: EventFacts): void {
    const ends = CONTACTS.includes(activity) || activity === Activity.exit
    if (ends || activity === Activity.measureStarts) this.tellSilence(day, day)
    if (activity === Activity.measureStarts || activity === Activity.exit) this.quietSince = NOBODY
    // If a measure ends because the person leaves the office, it is told after the exit and starts no silence.
    const staysOn = activity === Activity.measureEnds && detail !== End.exit && detail !== End.toWork
    const begins = activity === Activity.arrival || activity === Activity.return
    if (begins || staysOn) this.quietSince = day
    else if (ends && this.quietSince !== NOBODY) this.quietSince = day
  }

  private tellSilence(until: number, day: number): void {
    if (this.quietSince === NOBODY) return
    const silence = until - this.quietSince
    this.glance.longestSilence = Math.max(this.glance.longestSilence, silence)
    if (silence >= LONG_SILENCE_DAYS) this.say(day, `${words().silence(spanInWords(silence))}.`)
  }

  private noteLife({ activity, day, detail }: EventFacts): void {
    if (activity === Activity.arrival || activity === Activity.return) {
      this.inOfficeSince = day
      this.end = words().ends.inOffice
    } else if (activity === Activity.exit) {
      this.glance.daysInOffice += day - this.inOfficeSince
      this.inOfficeSince = NOBODY
      this.end = words().ends[WAYS_OUT[detail]]
    } else if (activity === Activity.schoolFinished) this.end = words().ends.schoolFinished
    else if (activity === Activity.schoolLeft) this.end = words().ends.schoolLeft
    else if (activity === Activity.retired) this.end = words().ends.retired
    else if (activity === Activity.foundWork) this.end = words().ends.work
  }

  private count(facts: EventFacts): void {
    const { glance } = this
    const { activity, detail, minutes, advisor, holder } = facts
    if (activity === Activity.assigned || activity === Activity.successor)
      this.met.add(`${advisor} ${holder}`)
    glance.advisors = this.met.size
    if (activity === Activity.talk) {
      glance.conversations++
      if (detail === Work.inPerson) glance.inPerson++
    }
    if (CONTACTS.includes(activity) || MINUTES_BESIDE_CONTACTS.includes(activity)) glance.minutes += minutes
    if (activity === Activity.missedTalk) glance.missed++
    if (activity === Activity.planned) {
      glance.plans++
      if (detail === 0) glance.standardReferrals++
    }
    if (activity === Activity.asked) glance.requests++
    if (activity === Activity.answered && detail === Answered.inTime) glance.answeredInTime++
    if (activity === Activity.handover) glance.handovers++
    this.countMeasures(facts)
  }

  private countMeasures({ activity, detail, day, since }: EventFacts): void {
    const { glance } = this
    if (activity === Activity.measureStarts) {
      glance.measuresStarted++
      if (detail === Start.fromList) glance.waitedForMeasures += day - since
    }
    if (activity === Activity.measureEnds && detail === End.completed) glance.measuresCompleted++
  }

  /** The simulated years are over. */
  private close(day: number): void {
    this.tellSilence(day, day - 1)
    if (this.inOfficeSince !== NOBODY) this.glance.daysInOffice += day - this.inOfficeSince
    this.glance.minutes = Math.round(this.glance.minutes)
    this.say(day - 1, `${words().over(this.end)}.`)
  }
}
