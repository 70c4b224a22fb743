/** A number of things in words, such as “1 advisor” or “2.5 advisors”; for nouns whose plural adds an s. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
