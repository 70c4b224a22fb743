/** What is known of a column of a table, apart from its cells. */
export interface Column {
  /** `text`; `integer`: a whole number; `number`: any number */
  readonly type: 'text' | 'integer' | 'number'
  /** empty if it has none; `as in unit` if each row names its own in the column `unit` */
  readonly unit: string
  /** what a cell says, in no more characters than a label of a variable has in Stata, see `LONGEST_MEANING` */
  readonly en: string
  readonly nb: string
  readonly nn: string
  /** the words that a cell may hold and that people call differently */
  readonly words?: Words
}

/** Lists of such words. */
export type Words = 'outcome' | 'series' | 'name' | 'side' | 'effort' | 'exit' | 'flag' | 'payer'

/** The longest label of a variable in Stata, in characters. */
export const LONGEST_MEANING = 80

/** What columns of one table mean, by their names. */
export type Columns = { readonly [column: string]: Column }

type Meanings = readonly [en: string, nb: string, nn: string]

const columnOf =
  (type: Column['type']) =>
  (unit: string, [en, nb, nn]: Meanings, words?: Words): Column => ({
    type,
    unit,
    en,
    nb,
    nn,
    ...(words === undefined ? {} : { words }),
  })

export const number = columnOf('number')
export const integer = columnOf('integer')
const textOf = columnOf('text')
export const text = (meanings: Meanings, words?: Words): Column => textOf('', meanings, words)

/** The unit of a number that stands in the column `unit` of its row. */
export const OF_ROW = 'as in unit'
