/** The two sides of the office; the position of a side is its number. */
export const SIDES = ['state', 'municipal'] as const
export type Side = (typeof SIDES)[number]

export const STATE = 0
export const MUNICIPAL = 1

/** The side across the divide. */
export const otherSide = (side: number): number => 1 - side
