/**
 * The yardsticks: offices at the ends of what can be done, by the names of their scenarios, in the order in which
 * rulers show them, with their names in sentences.
 */
export const YARDSTICKS = {
  'perfect-collaboration': 'perfect collaboration',
  'worst-collaboration': 'worst collaboration',
  'half-the-caseloads': 'half the caseloads',
  'no-measures': 'no measures at all',
} as const

export type Yardstick = keyof typeof YARDSTICKS
export const YARDSTICK_NAMES = Object.keys(YARDSTICKS) as Yardstick[]

/** Something for every yardstick. */
export const ofEveryYardstick = <V>(valueOf: (yardstick: Yardstick, place: number) => V) =>
  Object.fromEntries(YARDSTICK_NAMES.map((name, place) => [name, valueOf(name, place)])) as {
    readonly [Y in Yardstick]: V
  }
