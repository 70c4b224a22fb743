import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { FIELDS } from './event-reader.ts'
import type { EventFacts } from './event-reader.ts'

/** All fields but minutes are whole numbers. */
const WORDS = FIELDS.filter((field) => field !== 'minutes')

/** Persons whose events are kept together, and events written together. */
const PERSONS_PER_GROUP = 128
const EVENTS_PER_BLOCK = 128

const WORD_BYTES = EVENTS_PER_BLOCK * WORDS.length * 4
const BLOCK_BYTES = WORD_BYTES + EVENTS_PER_BLOCK * 8

interface Group {
  /** positions in the file of the blocks already written */
  readonly written: number[]
  readonly block: ArrayBuffer
  /** events in the block */
  count: number
}

/**
 * Takes events in the order in which they happen and returns them person by person. Events that do not fit into one
 * block per group of persons wait in a file, so memory grows with the number of persons, not of events.
 */
export class EventsByPerson {
  private readonly path: string
  private readonly file: number
  private size = 0
  /** by row of the first person; the office itself, with row −1, comes first */
  private readonly groups: Group[] = []

  /** @param path of the file, which is removed at the end */
  constructor(path: string) {
    this.path = path
    this.file = openSync(path, 'w+')
  }

  add(facts: EventFacts): void {
    const group = this.groupOf(Math.floor((facts.user + 1) / PERSONS_PER_GROUP))
    const words = new Int32Array(group.block, group.count * WORDS.length * 4, WORDS.length)
    for (let field = 0; field < WORDS.length; field++) words[field] = facts[WORDS[field]]
    new Float64Array(group.block, WORD_BYTES)[group.count] = facts.minutes
    group.count++
    if (group.count < EVENTS_PER_BLOCK) return
    writeSync(this.file, new Uint8Array(group.block), 0, BLOCK_BYTES, this.size)
    group.written.push(this.size)
    this.size += BLOCK_BYTES
    group.count = 0
  }

  /** The events of each person in the order in which they happened; persons are in the order of their rows. */
  *persons(): Generator<readonly EventFacts[]> {
    for (const group of this.groups) {
      const persons = new Map<number, EventFacts[]>()
      for (const facts of this.eventsOf(group)) {
        const own = persons.get(facts.user)
        if (own === undefined) persons.set(facts.user, [facts])
        else own.push(facts)
      }
      for (const user of [...persons.keys()].toSorted((a, b) => a - b))
        yield persons.get(user) as readonly EventFacts[]
    }
  }

  /** Removes the file. */
  close(): void {
    closeSync(this.file)
    rmSync(this.path, { force: true })
  }

  private groupOf(number: number): Group {
    while (this.groups.length <= number)
      this.groups.push({ written: [], block: new ArrayBuffer(BLOCK_BYTES), count: 0 })
    return this.groups[number]
  }

  private *eventsOf({ written, block, count }: Group): Generator<EventFacts> {
    const bytes = new Uint8Array(BLOCK_BYTES)
    for (const position of written) {
      readSync(this.file, bytes, 0, BLOCK_BYTES, position)
      yield* eventsIn(bytes.buffer, EVENTS_PER_BLOCK)
    }
    yield* eventsIn(block, count)
  }
}

function* eventsIn(block: ArrayBuffer, count: number): Generator<EventFacts> {
  const words = new Int32Array(block, 0, EVENTS_PER_BLOCK * WORDS.length)
  const minutes = new Float64Array(block, WORD_BYTES)
  for (let event = 0; event < count; event++) {
    const facts: Partial<Record<keyof EventFacts, number>> = { minutes: minutes[event] }
    for (let field = 0; field < WORDS.length; field++)
      facts[WORDS[field]] = words[event * WORDS.length + field]
    yield facts as EventFacts
  }
}
