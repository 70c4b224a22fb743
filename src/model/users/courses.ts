import type { Effort } from '../../vocabulary/efforts.ts'
import { isPresent, type Status } from '../../vocabulary/statuses.ts'

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
  private effort = new Uint8Array(FIRST_ROOM)
  private before = new Int32Array(FIRST_ROOM)

  /**
   * Adds a turn to a person’s course.
   *
   * @param before the person’s previous turn; below 0 if this is the first
   * @param effort the person’s effort category as last assessed
   * @returns the new turn
   */
  add(before: number, day: number, status: Status, effort: Effort): number {
    if (this.count === this.day.length) this.makeRoom()
    const turn = this.count++
    this.day[turn] = day
    this.status[turn] = status
    this.effort[turn] = effort
    this.before[turn] = before
    return turn
  }

  private makeRoom(): void {
    const room = 2 * this.count
    const [day, before] = [new Int32Array(room), new Int32Array(room)]
    const [status, effort] = [new Uint8Array(room), new Uint8Array(room)]
    day.set(this.day)
    status.set(this.status)
    effort.set(this.effort)
    before.set(this.before)
    this.day = day
    this.status = status
    this.effort = effort
    this.before = before
  }

  dayOf(turn: number): number {
    return this.day[turn]
  }

  statusOf(turn: number): Status {
    return this.status[turn]
  }

  /** Effort category as last assessed when the turn began: of an exit, that of the person who leaves. */
  effortOf(turn: number): Effort {
    return this.effort[turn]
  }

  /** Whether the turn leads out of the office. */
  isExit(turn: number): boolean {
    const before = this.before[turn]
    return before >= 0 && isPresent(this.status[before]) && !isPresent(this.status[turn])
  }

  /** The previous turn; below 0 if there is none. */
  turnBefore(turn: number): number {
    return this.before[turn]
  }
}
