import type { Office } from '../model/office.ts'
import { Doors } from './doors.ts'
import { lengthOf, queuesOf } from './queues.ts'
import type { Queue, QueueCount } from './queues.ts'
import { Stopwatches } from './stopwatches.ts'

/**
 * Observes every queue of an office each evening in three independent ways: by the current number that the office
 * keeps, by counting at the doors, and by stopwatches.
 */
export class QueueCensus {
  private readonly queues: readonly Queue[]
  private readonly heads: Float64Array
  private readonly doors: Doors
  private readonly stopwatches: Stopwatches
  private evenings = 0

  constructor(office: Office) {
    this.queues = queuesOf(office)
    this.heads = new Float64Array(this.queues.length)
    this.doors = new Doors(office, this.queues)
    this.stopwatches = new Stopwatches(office, this.queues)
  }

  /** To be called every evening, from the first that counts. */
  evening(office: Office): void {
    const numbers = this.queues.map((queue) => lengthOf(office, queue))
    numbers.forEach((number, queue) => (this.heads[queue] += number))
    if (this.evenings === 0) this.doors.open(office, numbers)
    else this.doors.evening(office)
    this.stopwatches.evening(office)
    this.evenings++
  }

  /** To be called once, after the last evening. */
  counts(office: Office): readonly QueueCount[] {
    this.stopwatches.stop(office.day)
    const { comers } = this.doors
    const { ran, stopped } = this.stopwatches
    return this.queues.map((queue, position) => ({
      ...queue,
      number: this.heads[position] / this.evenings,
      rate: comers[position] / this.evenings,
      time: stopped[position] > 0 ? ran[position] / stopped[position] : 0,
    }))
  }
}
