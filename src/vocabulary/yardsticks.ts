/**
 * The yardsticks: offices at the ends of what can be done, by the names of their scenarios, in the order in which
 * rulers show them.
 */
export const YARDSTICK_NAMES = [
  'perfect-collaboration',
  'worst-collaboration',
  'half-the-caseloads',
  'no-measures',
] as const
export type Yardstick = (typeof YARDSTICK_NAMES)[number]

/** Something for every yardstick. */
export const ofEveryYardstick = <V>(valueOf: (yardstick: Yardstick, place: number) => V) =>
  Object.fromEntries(YARDSTICK_NAMES.map((name, place) => [name, valueOf(name, place)])) as {
    readonly [Y in Yardstick]: V
  }
