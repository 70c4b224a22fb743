/** A set of numbers from 0 to 30, one bit for each. */
export const setOf = (members: readonly number[]): number =>
  members.reduce((set, member) => set | (1 << member), 0)

/** A set of names, by their positions in `all`; an empty list means all of them. */
export const setOfNames = (names: readonly string[], all: readonly string[]): number =>
  setOf((names.length === 0 ? all : names).map((name) => all.indexOf(name)))

export const contains = (set: number, member: number): boolean => (set & (1 << member)) !== 0

export const sizeOf = (set: number): number => set.toString(2).replaceAll('0', '').length
