/** The event log in OCEL 2.0 (JSON), where an event may be about several objects: a person, a request, two advisors. */
import { activityWords } from './activities.ts'
import type { EventFacts } from './event-reader.ts'
import type { EventRow, EventWording } from './event-rows.ts'
import { OBJECT_TYPES, OcelObjects } from './ocel-objects.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { TextFile } from './text-file.ts'

/** Attributes of every event that has them, by column of the event log, with their types. */
const ATTRIBUTES = {
  detail: 'string',
  side: 'string',
  cause: 'string',
  scheduled: 'time',
  start: 'time',
  minutes: 'float',
} as const
const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[]

type Types = Readonly<Record<string, Readonly<Record<string, string>>>>

const declared = (types: Types): string =>
  JSON.stringify(
    Object.entries(types).map(([name, attributes]) => ({
      name,
      attributes: Object.entries(attributes).map(([attribute, type]) => ({ name: attribute, type })),
    })),
  )

const EVENT_TYPES: Types = Object.fromEntries(
  Object.values(activityWords).map(({ label }) => [label, ATTRIBUTES]),
)

/** A log being written: first the events as they happen, then the objects that they are about. */
export class OcelLog {
  private readonly file: TextFile
  private readonly objects: OcelObjects
  private between = ''

  constructor(file: TextFile, scenario: Scenario, replication: number, wording: EventWording) {
    this.file = file
    this.objects = new OcelObjects(scenario, replication, wording)
    file.write(
      `{"objectTypes":${declared(OBJECT_TYPES)},\n"eventTypes":${declared(EVENT_TYPES)},\n"events":[\n`,
    )
  }

  /** The next event of the run. */
  addEvent(facts: EventFacts, row: EventRow): void {
    const attributes = ATTRIBUTE_NAMES.flatMap((name) => {
      const value = row[name]
      // Text whatever the type, as the schema of the standard has it.
      return value === undefined ? [] : [{ name, value: `${value}` }]
    })
    const relationships = this.objects.relationsOf(facts)
    this.put({ id: row.instance, type: row.activity, time: row.end, attributes, relationships })
  }

  /** There are no more events. */
  endEvents(): void {
    this.file.write('\n],\n"objects":[\n')
    this.between = ''
  }

  /** @param events of one case, in order */
  addCase(events: readonly EventFacts[]): void {
    for (const one of this.objects.ofCase(events)) this.put(one)
  }

  /** There are no more cases: the log is whole. */
  end(): void {
    for (const one of this.objects.others()) this.put(one)
    this.file.write('\n]}\n')
  }

  private put(value: object): void {
    this.file.write(this.between + JSON.stringify(value))
    this.between = ',\n'
  }
}
