import type { Status } from '../../vocabulary/statuses.ts'

/** Number of turns for which there is room at first. */
const FIRST_ROOM = 1024

/**
 * Everybody’s course: a chain of turns, each with a status and the day it began. All results on how long people have
 * a status are read from it after a run; nothing in the model reads it.
 */
export class Courses {
  private count = 0
  private day = new Int32Array(FIRST_ROOM)
  private status = new Uint8Array(FIRST_ROOM)
  private before = new Int32Array(FIRST_ROOM)

  /**
   * Adds a turn to a person’s course.
   *
   * @param before the person’s previous turn; below 0 if this is the first
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

  /** The previous turn; below 0 if there is none. */
  turnBefore(turn: number): number {
    return this.before[turn]
  }
}
