/**
 * Luck of what happens to a person more than once is addressed by its number, not by the month in which it happens: a
 * plan that comes some days later in another office is the same plan and meets the same luck. Spells start anew, so
 * that a plan more in one spell shifts nothing in the next. No two plans of a person share a number, and so no draw,
 * before there are more than 256 of them in a spell or spells in a life.
 */
import { occasionBlock } from '../draws.ts'
import type { Users } from './table.ts'

/** A new plan is being made. */
export function countPlan(users: Users, user: number): void {
  users.plans[user]++
}

/** Number of the present or last plan, as a block of luck. */
export const planNumber = (users: Users, user: number): number =>
  occasionBlock(users.spell[user], users.plans[user])

/** It is seen once more that the other side should take part in the follow-up. */
export function countCall(users: Users, user: number): void {
  users.calls[user]++
}

/** Number of the last time that the other side was found missing in the follow-up, as a block of luck. */
export const callNumber = (users: Users, user: number): number =>
  occasionBlock(users.spell[user], users.calls[user])

/** A new spell counts from the start. */
export function forgetOccasions(users: Users, user: number): void {
  users.plans[user] = 0
  users.calls[user] = 0
}
