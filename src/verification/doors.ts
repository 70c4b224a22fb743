import { NOBODY } from '../model/lists.ts'
import type { Lists } from '../model/lists.ts'
import type { Office } from '../model/office.ts'
import type { Queue } from './queues.ts'
import { everybody } from '../model/users/table.ts'

/**
 * Counts who joined each queue since the evening before. Arrivals at the office are taken from its books, and a person
 * who takes a place has one stay more than before; all others are found by going through the lists from end to end.
 */
export class Doors {
  /** those who have joined, by queue */
  readonly comers: Float64Array
  private readonly queues: readonly Queue[]
  private persons: Int32Array
  private requests: Int32Array
  private readonly stays: Uint16Array
  private entries = 0

  constructor({ requests, users }: Office, queues: readonly Queue[]) {
    this.queues = queues
    this.comers = new Float64Array(queues.length)
    this.persons = new Int32Array(users.cells.length).fill(NOBODY)
    this.requests = new Int32Array(requests.capacity).fill(NOBODY)
    this.stays = new Uint16Array(users.cells.length)
  }

  /** First evening: everybody there counts as having joined. */
  open(office: Office, numbers: readonly number[]): void {
    this.evening(office)
    this.comers.set(numbers)
  }

  evening(office: Office): void {
    const persons = new Int32Array(this.persons.length).fill(NOBODY)
    const requests = new Int32Array(this.requests.length).fill(NOBODY)
    this.queues.forEach(({ kind, list }, queue) => {
      if (list === undefined) return
      const isMail = kind === 'leader' || kind === 'inbox'
      this.comers[queue] += isMail
        ? newcomers(office.mail, list, this.requests, requests)
        : newcomers(office.lists, list, this.persons, persons)
    })
    this.persons = persons
    this.requests = requests
    this.countEntries(office)
    this.countStays(office)
  }

  private countEntries({ books }: Office): void {
    let entries = 0
    for (let group = 0; group < books.arrivals.length; group++)
      entries += books.arrivals[group] + books.returns[group]
    this.comers[this.queues.findIndex(({ kind }) => kind === 'office')] += entries - this.entries
    this.entries = entries
  }

  private countStays({ users }: Office): void {
    const first = this.queues.findIndex(({ kind }) => kind === 'places')
    for (const user of everybody(users)) {
      const begun = users.stays[user] - this.stays[user]
      if (begun === 0) continue
      this.stays[user] = users.stays[user]
      if (users.planMeasure[user] !== NOBODY) this.comers[first + users.planMeasure[user]] += begun
    }
  }
}

/** Goes through a list, notes its members, and counts those who were not in it the evening before. */
function newcomers(lists: Lists, list: number, before: Int32Array, now: Int32Array): number {
  let count = 0
  for (let node = lists.first(list); node !== NOBODY; node = lists.after(node)) {
    now[node] = list
    if (before[node] !== list) count++
  }
  return count
}
