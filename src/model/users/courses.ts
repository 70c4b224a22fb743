import type { Status } from '../../vocabulary/statuses.ts'

/** Turns of courses for which there is room at first. */
const FIRST_ROOM = 1024

/**
 * How everybody’s course ran: where a person was from which day on, one turn after the other. All that is told of how
 * long people are where is read off it when a run is over; nothing in the model reads it.
 */
export class Courses {
  private count = 0
  private day = new Int32Array(FIRST_ROOM)
  private status = new Uint8Array(FIRST_ROOM)
  private before = new Int32Array(FIRST_ROOM)

  /**
   * Another turn of a person’s course.
   *
   * @param before the person’s turn before it; below 0 where it is the first
   * @returns the new turn
   */
  add(before: number, day: number, status: Status): number {
    if (this.count === this.day.length) this.makeRoom()
    const turn = this.count++
    this.day[turn] = day
    this.status[turn] = status
    this.before[turn] = before
    return turn
  }

  private makeRoom(): void {
    const room = 2 * this.count
    const [day, status, before] = [new Int32Array(room), new Uint8Array(room), new Int32Array(room)]
    day.set(this.day)
    status.set(this.status)
    before.set(this.before)
    this.day = day
    this.status = status
    this.before = before
  }

  dayOf(turn: number): number {
    return this.day[turn]
  }

  statusOf(turn: number): Status {
    return this.status[turn]
  }

  /** The turn before; below 0 where there is none. */
  turnBefore(turn: number): number {
    return this.before[turn]
  }
}
