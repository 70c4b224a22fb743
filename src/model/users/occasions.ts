/**
 * Luck in events that can happen to a person more than once is addressed by the event’s number, not by its month: a
 * plan made some days later in another office is the same plan and meets the same luck. Numbers restart in each
 * spell, so an extra plan in one spell shifts nothing in the next. No two plans of a person share a number, and so a
 * draw, unless there are more than 256 plans in a spell or spells in a life.
 */
import { occasionBlock } from '../draws.ts'
import type { Users } from './table.ts'

/** Counts a new plan. */
export function countPlan(users: Users, user: number): void {
  users.plans[user]++
}

/** Block of luck for the current or last plan. */
export const planNumber = (users: Users, user: number): number =>
  occasionBlock(users.spell[user], users.plans[user])

/** Counts one more time that the other side is found missing in the follow-up. */
export function countCall(users: Users, user: number): void {
  users.calls[user]++
}

/** Block of luck for the last time the other side was found missing in the follow-up. */
export const callNumber = (users: Users, user: number): number =>
  occasionBlock(users.spell[user], users.calls[user])

/** Restarts the counts for a new spell. */
export function forgetOccasions(users: Users, user: number): void {
  users.plans[user] = 0
  users.calls[user] = 0
}
