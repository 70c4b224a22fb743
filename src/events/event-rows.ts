import { NOBODY } from '../model/lists.ts'
import { Activity, Allowed, Start } from '../model/journal.ts'
import { teamsEver } from '../model/teams.ts'
import { everOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { wordsOf } from './activities.ts'
import type { Wait } from './activities.ts'
import { casesIn } from './case.ts'
import { momentOf, secondsIn } from './dates.ts'
import type { EventFacts } from './event-reader.ts'
import { otherSide, SIDES } from '../vocabulary/sides.ts'

/** The columns of an event log, in order. */
export const EVENT_COLUMNS = [
  'case',
  'instance',
  'activity',
  'detail',
  'scheduled_day',
  'start_day',
  'end_day',
  'scheduled',
  'start',
  'end',
  'resource',
  'side',
  'cause',
  'other',
  'measure',
  'group',
  'effort',
  'minutes',
] as const

/** An event in words, as a flat row; fields that do not apply are undefined. */
export type EventRow = {
  readonly [Column in (typeof EVENT_COLUMNS)[number]]: string | number | undefined
} & {
  readonly case: string
  readonly instance: string
  readonly activity: string
  readonly scheduled: string | undefined
  readonly start: string
  readonly end: string
}

/** Who did it, on which side, and who else took part. */
interface Doers {
  readonly resource: string | undefined
  readonly side: string | undefined
  readonly other: string | undefined
}

/** The case of events that concern the whole office. */
export const OFFICE_CASE = 'office'

/** Puts the events of one replication of a scenario into words. */
export class EventWording {
  private readonly scenario: Scenario
  private readonly replication: number
  private readonly caseOfPerson: (address: number) => string
  /** names of posts, such as `state-youth-2`, by row of the advisor */
  private readonly posts: readonly string[]

  constructor(scenario: Scenario, replication: number) {
    this.scenario = everOf(scenario)
    this.replication = replication
    this.caseOfPerson = casesIn(scenario)
    this.posts = teamsEver(scenario).flatMap(({ name, room }) =>
      Array.from({ length: room }, (_, seat) => `${name}-${seat + 1}`),
    )
  }

  rowOf(facts: EventFacts): EventRow {
    const isPerson = facts.user !== NOBODY
    return {
      case: this.caseOf(facts),
      instance: this.instanceOf(facts.number),
      activity: wordsOf(facts.activity).label,
      detail: this.detailOf(facts),
      ...timesOf(facts),
      ...this.doersOf(facts),
      measure: facts.measure === NOBODY ? undefined : this.scenario.measures[facts.measure].name,
      group: isPerson ? this.scenario.groups[facts.group].name : undefined,
      effort: isPerson ? EFFORTS[facts.effort] : undefined,
      minutes: facts.minutes === 0 ? undefined : facts.minutes,
    }
  }

  /** Tells events of all replications apart. It starts with a letter; otherwise spreadsheets take it for a date. */
  instanceOf(number: number): string {
    return `r${this.replication}-${number + 1}`
  }

  /** Identifies the person, or says that it is the office. */
  caseOf({ user, address }: EventFacts): string {
    return user === NOBODY ? OFFICE_CASE : this.caseOfPerson(address)
  }

  detailOf({ activity, detail }: EventFacts): string | undefined {
    const { details } = wordsOf(activity)
    if (details === undefined || detail === NOBODY) return undefined
    if (details === 'team') return this.scenario.teams[detail].name
    if (details === 'holder') return String(detail + 1)
    if (details === 'options') return detail === 0 ? 'nothing compared' : `${detail} compared`
    return details[detail]
  }

  doersOf(facts: EventFacts): Doers {
    const { advisor, holder, other, otherHolder, side } = facts
    const { doer } = wordsOf(facts.activity)
    const first = this.postOf(advisor, holder)
    const second = this.postOf(other, otherHolder)
    const across = SIDES[otherSide(side)]
    if (doer === 'advisor') return { resource: first, side: SIDES[side], other: second }
    if (doer === 'asked') return { resource: second, side: across, other: first }
    if (doer === 'leader') return { resource: leaderOf(facts), side: across, other: first }
    const owner = doer === 'measure' ? this.scenario.measures[facts.measure].owner : SIDES[side]
    return { resource: undefined, side: owner, other: undefined }
  }

  /** A post and the number of its holder, such as `state-youth-2.1`. */
  postOf(advisor: number, holder: number): string | undefined {
    return advisor === NOBODY ? undefined : `${this.posts[advisor]}.${holder + 1}`
  }
}

type Times = Pick<
  EventRow,
  'scheduled_day' | 'scheduled' | 'start_day' | 'start' | 'end_day' | 'end' | 'cause'
>

/** Since when the event was waited for, when work on it or the stay began, and when it ended. */
function timesOf(facts: EventFacts): Times {
  const { activity, day, since, second, sinceSecond, minutes } = facts
  const wait = waitBefore(facts)
  const startsOn =
    wordsOf(activity).stayFrom === undefined ? { day, second } : { day: since, second: sinceSecond }
  return {
    scheduled_day: wait && since,
    start_day: startsOn.day,
    end_day: day,
    scheduled: wait && momentOf(since, sinceSecond),
    start: momentOf(startsOn.day, startsOn.second),
    end: momentOf(day, second + secondsIn(minutes)),
    cause: since < day ? wait?.cause : undefined,
  }
}

/** Nobody waited for a measure that began before the run. */
const waitBefore = ({ activity, detail }: EventFacts): Wait | undefined =>
  activity === Activity.measureStarts && detail === Start.earlier ? undefined : wordsOf(activity).wait

/**
 * With two leaders each decides on requests to their own side; one leader decides on all. Some requests need no leader.
 */
function leaderOf({ activity, detail, leaders, side }: EventFacts): string | undefined {
  if (activity === Activity.allowed && detail !== Allowed.byLeader) return undefined
  return leaders === 1 ? 'leader' : `leader-${SIDES[otherSide(side)]}`
}
