/** The names of an enum of numbers, in the order of the numbers. The enum itself lists every member by name and by number. */
export const namesOf = <Numbers extends object>(numbers: Numbers): readonly (keyof Numbers & string)[] =>
  Object.keys(numbers).filter((key) => Number.isNaN(Number(key))) as (keyof Numbers & string)[]
