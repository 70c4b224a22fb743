/** The tables of a result folder with their labels in the spoken language. */
import { spokenLanguage, texts } from '../../../locale/language.ts'
import { MONTHLY_SERIES } from '../../../results/monthly-series.ts'
import { outcomes } from '../../../results/outcomes.ts'
import { EFFORTS } from '../../../vocabulary/efforts.ts'
import { SIDES } from '../../../vocabulary/sides.ts'
import { EXIT_KINDS } from '../../../vocabulary/statuses.ts'
import { shippedNames } from '../../../results/shipped-names.ts'
import { capital, exitWords, inWords } from '../../text/words.ts'
import type { Column, Words } from '../dictionary/column.ts'
import { columnOf, isDescribed, type TableShape } from '../dictionary/columns-csv.ts'

/** A value of a column, and what people call it. */
export type Word = readonly [value: string, word: string]

/** A column as statistics programs know it. */
export interface Variable {
  /** a name that all of these programs accept */
  readonly name: string
  readonly type: Column['type']
  readonly label: string
  /** the list of words for its values */
  readonly words: Words | undefined
}

/** A table as statistics programs know it. */
export interface LabelledTable {
  readonly file: string
  /** the name of the file without its ending, as these programs accept it */
  readonly name: string
  readonly variables: readonly Variable[]
}

const say = texts({
  en: {
    how: 'Reads the tables of this folder and labels their variables and values. Run it with this folder as the working directory.',
    no: 'no',
    yes: 'yes',
    payers: { state: 'the state', municipality: 'the municipality' },
  },
  nb: {
    how: 'Leser tabellene i denne mappen og setter navn på variabler og verdier. Kjør det med denne mappen som arbeidsmappe.',
    no: 'nei',
    yes: 'ja',
    payers: { state: 'staten', municipality: 'kommunen' },
  },
  nn: {
    how: 'Les tabellane i denne mappa og set namn på variablar og verdiar. Køyr det med denne mappa som arbeidsmappe.',
    no: 'nei',
    yes: 'ja',
    payers: { state: 'staten', municipality: 'kommunen' },
  },
})

/** What to do with a file of labels. */
export const howToUse = (): string => say().how

const named = (names: readonly string[], wordFor: (name: string) => string): Word[] =>
  names.map((name) => [name, wordFor(name)])

const WORDS: { readonly [W in Words]: () => readonly Word[] } = {
  outcome: () => outcomes.map(({ id, label }) => [id, label]),
  series: () => MONTHLY_SERIES.map(({ id, label }) => [id, label]),
  name: () => named(shippedNames(), inWords),
  side: () => named(SIDES, inWords),
  effort: () => named(EFFORTS, inWords),
  exit: () => EXIT_KINDS.map((kind) => [kind, exitWords(kind)]),
  flag: () => [
    ['0', say().no],
    ['1', say().yes],
  ],
  payer: () => Object.entries(say().payers),
}

/** The words for the values of a list, in the spoken language. */
export const wordsIn = (list: Words): readonly Word[] => WORDS[list]()

/** All lists. */
export const LISTS = Object.keys(WORDS) as Words[]

/** The labels of a table in the spoken language. */
export const labelledTable = ({ name, columns }: TableShape): LabelledTable => ({
  file: name,
  name: name.replace(/\.csv$/, '').replaceAll('-', '_'),
  variables: columns.map((column, position) => variableOf(name, column, position)),
})

/** Names that all of these programs accept. Other columns, which a path names, are called by their place. */
const PLAIN_NAME = /^[a-z][a-z0-9_]{0,23}$/i

function variableOf(file: string, column: string, position: number): Variable {
  const { type, words, ...meanings } = columnOf(file, column)
  return {
    name: PLAIN_NAME.test(column) ? column : `varied_${position + 1}`,
    type,
    label: isDescribed(file, column) ? capital(meanings[spokenLanguage()]) : column,
    words,
  }
}
