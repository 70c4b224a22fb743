/**
 * Positions of a decision’s draws in its luck, wherever one number has to encode two things: block, index and, for
 * advisors, who. A block has 16 bits and an index 10; see `Luck`.
 */

/** Who: an advisor’s post by team and seat, so that adding a team changes nobody else’s luck. */
export const addressOfPost = (team: number, seat: number): number => (team << 16) | seat

/** Block: something that can happen to a person repeatedly, by the spell it happens in and its number there. */
export const occasionBlock = (spell: number, number: number): number =>
  ((spell & 0xff) << 8) | (number & 0xff)

/** Block: a joint meeting by its number. */
export const meetingBlock = (number: number): number => number & 0xffff

/** Index: a talk with a side by its number in the block. Nobody has 512 talks in a block. */
export const talkIndex = (number: number, side: number): number => ((number & 0x1ff) << 1) | side

/** Index: asking for something of a kind, by a side. */
export const askingIndex = (kind: number, side: number): number => 2 * kind + side

/** Index: the first talk of somebody of the initial stock with a side. Index 0 picks the person from the pool. */
export const firstTalkIndex = (side: number): number => 1 + side

/** Where advisors of the two sides come across each other. */
export enum Contact {
  meeting = 0,
  seat = 1,
  cantina = 2,
}

/**
 * Index: whom an advisor comes across on the occasion of that number; the next index says whether they get to know each
 * other. A block has room for 85 occasions of each kind, the most that the registry lets a scenario have.
 */
export const contactIndex = (contact: Contact, number: number): number => 256 * contact + 3 * number
