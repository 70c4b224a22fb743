/** Texts as strings in the languages of SPSS, Stata and R, whatever they contain. */

/** Control characters would end a line of syntax, and no label needs them. */
const inOneLine = (text: string): string => text.replaceAll(/\p{C}/gu, ' ')

/** In SPSS an apostrophe within a string is written twice. */
export const spssText = (text: string): string => `'${inOneLine(text).replaceAll("'", "''")}'`

/** In Stata a backtick and a dollar sign begin a macro even within a string, and quotation marks end it. */
export const stataText = (text: string): string => `"${inOneLine(text).replaceAll(/["`$\\]/g, '’')}"`

/** In R a string is written as in JSON. */
export const rText = (text: string): string => JSON.stringify(inOneLine(text))
