import { LIFE_STEP_DAYS } from '../calendar.ts'
import { NOBODY } from '../lists.ts'
import type { Users } from './table.ts'

/**
 * Whose turn it is to have a step of life, four weeks, passed on. Persons take turns by the day on which their spell began, so
 * that a spell is counted from its first day. Each list stays in the order in which persons joined, which is nearly that
 * of their rows, so that a turn reads the tables from front to back.
 */
export class Turns {
  readonly rows: readonly Int32Array[]
  /** entries in each list, gaps included */
  readonly counts: Int32Array

  /** @param capacity persons for whom there is room */
  constructor(capacity: number) {
    this.rows = Array.from({ length: LIFE_STEP_DAYS }, () => new Int32Array(capacity))
    this.counts = new Int32Array(LIFE_STEP_DAYS)
  }
}

/** Turn and slot in its list as one number. */
const cellOf = (turn: number, slot: number): number => slot * LIFE_STEP_DAYS + turn

/** From now on the person’s steps begin on this day of every four weeks. */
export function joinTurns(turns: Turns, users: Users, user: number, turn: number): void {
  const rows = turns.rows[turn]
  if (turns.counts[turn] === rows.length) closeGaps(turns, users, turn)
  const slot = turns.counts[turn]++
  rows[slot] = user
  users.turnCell[user] = cellOf(turn, slot)
}

/** The person takes no more turns; the entry stays as a gap until the list is gone through again. */
export function leaveTurns(turns: Turns, users: Users, user: number): void {
  const cell = users.turnCell[user]
  if (cell === NOBODY) return
  turns.rows[cell % LIFE_STEP_DAYS][Math.floor(cell / LIFE_STEP_DAYS)] = NOBODY
  users.turnCell[user] = NOBODY
}

/** Moves the entries of a list together, and by writing to each record has it at hand for the turn that follows. */
export function closeGaps(turns: Turns, users: Users, turn: number): void {
  const rows = turns.rows[turn]
  let kept = 0
  for (let slot = 0; slot < turns.counts[turn]; slot++) {
    const user = rows[slot]
    if (user === NOBODY) continue
    rows[kept] = user
    users.turnCell[user] = cellOf(turn, kept)
    kept++
  }
  turns.counts[turn] = kept
}
