/** What the events of a log in OCEL 2.0 are about. */
import { NOBODY } from '../model/lists.ts'
import { Activity } from '../model/journal.ts'
import { teamsEver, type TeamRow } from '../model/teams.ts'
import { everOf } from '../phases.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { EFFORTS } from '../vocabulary/efforts.ts'
import { SIDES } from '../vocabulary/sides.ts'
import { wordsOf } from './activities.ts'
import { momentOf, secondsIn } from './dates.ts'
import type { EventFacts } from './event-reader.ts'
import { OFFICE_CASE, type EventWording } from './event-rows.ts'

/** Types of objects, with the types of their attributes. */
export const OBJECT_TYPES = {
  user: { group: 'string', effort: 'string' },
  request: { need: 'string' },
  advisor: {},
  leader: {},
  team: { side: 'string' },
  measure: { owner: 'string' },
  office: { scenario: 'string', replication: 'integer' },
} as const

/** An object with a part in an event, or in another object. */
export interface Relation {
  readonly objectId: string
  /** its part */
  readonly qualifier: string
}

/** Values are text whatever their type, as the schema of the standard has them. */
interface Attribute {
  readonly name: string
  readonly value: string
  /** since when this is the value */
  readonly time: string
}

export interface LogObject {
  readonly id: string
  readonly type: keyof typeof OBJECT_TYPES
  readonly attributes: readonly Attribute[]
  readonly relationships: readonly Relation[]
}

/** Since when attributes that never change have their values, by a convention of the standard. */
const ALWAYS = '1970-01-01T00:00:00Z'

const always = (values: Readonly<Record<string, string>>): readonly Attribute[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, time: ALWAYS }))

const relation = (qualifier: string, objectId: string | undefined): readonly Relation[] =>
  objectId === undefined ? [] : [{ objectId, qualifier }]

/** When an event is over. */
const endOf = ({ day, second, minutes }: EventFacts): string => momentOf(day, second + secondsIn(minutes))

/**
 * The objects of the log of one replication. Persons, advisors and leaders are called as in the other logs; the names of
 * others get a prefix, because a measure may be called like a team.
 */
export class OcelObjects {
  private readonly scenario: Scenario
  private readonly wording: EventWording
  private readonly teams: readonly TeamRow[]
  /** all but persons and requests, once something names them */
  private readonly known = new Map<string, LogObject>()

  constructor(scenario: Scenario, replication: number, wording: EventWording) {
    this.scenario = everOf(scenario)
    this.wording = wording
    this.teams = teamsEver(scenario)
    this.know('office', OFFICE_CASE, { scenario: scenario.name, replication: `${replication}` })
  }

  /** Everything with a part in an event. */
  relationsOf(facts: EventFacts): readonly Relation[] {
    const { resource, other } = this.wording.doersOf(facts)
    const staff = [this.advisor(facts.advisor, facts.holder), this.advisor(facts.other, facts.otherHolder)]
    const isLeader = resource !== undefined && !staff.includes(resource)
    return [
      ...relation(facts.user === NOBODY ? 'office' : 'user', this.wording.caseOf(facts)),
      ...relation('request', this.requestId(facts)),
      ...relation('resource', isLeader ? this.know('leader', resource) : resource),
      ...relation('other', other),
      ...relation('measure', this.measure(facts)),
      ...relation('team', wordsOf(facts.activity).details === 'team' ? this.team(facts.detail) : undefined),
    ]
  }

  /**
   * A person with the requests about the person; none for the events of the office.
   *
   * @param events of the person, in order
   */
  ofCase(events: readonly EventFacts[]): readonly LogObject[] {
    const [first] = events
    if (first.user === NOBODY) return []
    const requests = new Set(events.map((facts) => this.requestId(facts)).filter((id) => id !== undefined))
    return [
      this.person(events),
      ...[...requests].map((id) =>
        this.request(
          id,
          events.filter((facts) => this.requestId(facts) === id),
        ),
      ),
    ]
  }

  /** Staff, teams, measures and the office, as far as the log names them. */
  others(): Iterable<LogObject> {
    return this.known.values()
  }

  /** The effort category has a value for each time that it changes. */
  private person(events: readonly EventFacts[]): LogObject {
    const [first] = events
    const changes = events.filter(({ effort }, index) => index === 0 || effort !== events[index - 1].effort)
    const efforts = changes.map((facts) => ({
      name: 'effort',
      value: EFFORTS[facts.effort],
      time: endOf(facts),
    }))
    return {
      id: this.wording.caseOf(first),
      type: 'user',
      attributes: [...always({ group: this.scenario.groups[first.group].name }), ...efforts],
      relationships: [],
    }
  }

  private request(id: string, events: readonly EventFacts[]): LogObject {
    const [first] = events
    const sent = events.filter(({ activity }) => activity === Activity.asked)
    return {
      id,
      type: 'request',
      attributes: sent.flatMap((facts) => always({ need: this.wording.detailOf(facts) ?? '' })),
      relationships: [
        ...relation('about', this.wording.caseOf(first)),
        ...relation('asked by', this.advisor(first.advisor, first.holder)),
        ...relation('asked of', this.advisor(first.other, first.otherHolder)),
        ...relation('for a place on', this.measure(first)),
      ],
    }
  }

  private requestId({ request }: EventFacts): string | undefined {
    return request === NOBODY ? undefined : `request:${this.wording.instanceOf(request)}`
  }

  private advisor(post: number, holder: number): string | undefined {
    const id = this.wording.postOf(post, holder)
    const team = this.teams.findIndex(({ first, room }) => first <= post && post < first + room)
    return id && this.know('advisor', id, {}, relation('member of', this.team(team)))
  }

  private team(position: number): string | undefined {
    const team = this.teams.at(position)
    return team && this.know('team', `team:${team.name}`, { side: SIDES[team.side] })
  }

  private measure({ measure: position }: EventFacts): string | undefined {
    if (position === NOBODY) return undefined
    const { name, owner } = this.scenario.measures[position]
    return this.know('measure', `measure:${name}`, { owner })
  }

  /** The name of an object, which from now on belongs to the log. */
  private know(
    type: LogObject['type'],
    id: string,
    values: Readonly<Record<string, string>> = {},
    relationships: readonly Relation[] = [],
  ): string {
    if (!this.known.has(id)) this.known.set(id, { id, type, attributes: always(values), relationships })
    return id
  }
}
