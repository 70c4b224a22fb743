/** The names of an enum of numbers, in numerical order; the enum object itself lists members by number as well. */
export const namesOf = <Numbers extends object>(numbers: Numbers): readonly (keyof Numbers & string)[] =>
  Object.keys(numbers).filter((key) => Number.isNaN(Number(key))) as (keyof Numbers & string)[]

/** A name as files and tables write it: `outOfReach` is `out-of-reach`. */
type Id<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Id<Rest>}`
  : Name

/** The names of an enum as files and tables write them, in the order of the numbers. */
export const idsOf = <Numbers extends object>(numbers: Numbers): readonly Id<keyof Numbers & string>[] =>
  namesOf(numbers).map((name) => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)) as Id<
    keyof Numbers & string
  >[]
