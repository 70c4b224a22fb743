import { ACTIVITIES, Activity } from '../../src/model/journal.ts'
import type { Events, EventSink } from '../../src/model/journal.ts'
import { namesOf } from '../../src/vocabulary/names.ts'

export type KeptEvent = { readonly [Column in keyof Events]: number }

/** A sink that copies every event, and what it has kept. */
export function keepEvents(): { readonly sink: EventSink; readonly kept: KeptEvent[] } {
  const kept: KeptEvent[] = []
  const sink: EventSink = (events, count) => {
    const columns = Object.entries(events) as [keyof Events, Events[keyof Events]][]
    for (let row = 0; row < count; row++)
      kept.push(Object.fromEntries(columns.map(([name, column]) => [name, column[row]])) as KeptEvent)
  }
  return { sink, kept }
}

/** How often each activity happened, by name. */
export function countsOf(events: readonly KeptEvent[]): Readonly<Record<string, number>> {
  const counts = Array.from({ length: ACTIVITIES }, () => 0)
  for (const event of events) counts[event.activity]++
  return Object.fromEntries(namesOf(Activity).map((name) => [name, counts[Activity[name]]]))
}
