import { LIFE_STEP_DAYS } from '../calendar.ts'
import { NOBODY } from '../lists.ts'
import type { Users } from './table.ts'

/**
 * Whose turn it is to pass a step of life, which is four weeks. The day on which a spell began decides the turn, so
 * that steps are counted from its first day. Each list keeps the order in which persons joined. That is nearly the
 * order of their rows, so a turn reads the tables from front to back.
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

/** A turn and a slot in its list, as one number. */
const cellOf = (turn: number, slot: number): number => slot * LIFE_STEP_DAYS + turn

/** From now on the person passes a step on this day of every four weeks. */
export function joinTurns(turns: Turns, users: Users, user: number, turn: number): void {
  const rows = turns.rows[turn]
  if (turns.counts[turn] === rows.length) closeGaps(turns, users, turn)
  const slot = turns.counts[turn]++
  rows[slot] = user
  users.turnCell[user] = cellOf(turn, slot)
}

/** The person takes no more turns; the entry stays as a gap until gaps are next closed. */
export function leaveTurns(turns: Turns, users: Users, user: number): void {
  const cell = users.turnCell[user]
  if (cell === NOBODY) return
  turns.rows[cell % LIFE_STEP_DAYS][Math.floor(cell / LIFE_STEP_DAYS)] = NOBODY
  users.turnCell[user] = NOBODY
}

/**
 * Everybody who takes turns, one after the other: whoever is in the office, at school or out of reach. Far fewer than
 * all who have ever come.
 */
export function forEachInTurn({ rows, counts }: Turns, visit: (user: number) => void): void {
  for (let turn = 0; turn < LIFE_STEP_DAYS; turn++)
    for (let slot = 0; slot < counts[turn]; slot++) if (rows[turn][slot] !== NOBODY) visit(rows[turn][slot])
}

/** Removes the gaps of a list. Writing to each record also brings it into the cache for the turn that follows. */
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
