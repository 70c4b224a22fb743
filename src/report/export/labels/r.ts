import { csvOptions, type CsvDialect } from '../../../text/csv-dialect.ts'
import { rText } from '../../../text/statistics-syntax.ts'
import type { Words } from '../dictionary/column.ts'
import { howToUse, LISTS, wordsIn, type LabelledTable } from './labelled.ts'

const CLASSES = { text: 'character', integer: 'integer', number: 'numeric' } as const

const listed = (items: readonly string[]): string => `c(${items.join(', ')})`

/** A script for R, without packages, that puts the tables into a list called `delt`, as data frames. */
export const rScript = (tables: readonly LabelledTable[], dialect: CsvDialect): string =>
  [
    `# ${howToUse()}`,
    '',
    'read_table <- function(file, names, classes) {',
    `  read.table(file, header = TRUE, sep = ${rText(csvOptions(dialect).delimiter)}, dec = "${dialect === 'norwegian' ? ',' : '.'}", quote = "\\"",`,
    '    comment.char = "", na.strings = "", fileEncoding = "UTF-8-BOM", col.names = names, colClasses = classes)',
    '}',
    '',
    'in_words <- function(x, words) {',
    '  others <- setdiff(unique(x[!is.na(x)]), names(words))',
    '  droplevels(factor(x, levels = c(names(words), others), labels = c(words, others)))',
    '}',
    '',
    'words <- list()',
    ...LISTS.flatMap(listOfWords),
    '',
    'delt <- list()',
    ...tables.flatMap((table) => ['', ...dataFrame(table)]),
    '',
  ].join('\n')

function dataFrame({ file, name, variables }: LabelledTable): string[] {
  const frame = `delt$${name}`
  return [
    `${frame} <- read_table(${rText(file)},`,
    `  ${listed(variables.map((variable) => rText(variable.name)))},`,
    `  ${listed(variables.map(({ type }) => rText(CLASSES[type])))})`,
    ...variables.flatMap(({ name: column, words }) =>
      words === undefined ? [] : [`${frame}$${column} <- in_words(${frame}$${column}, words$${words})`],
    ),
    ...variables.map((variable) => `attr(${frame}$${variable.name}, "label") <- ${rText(variable.label)}`),
  ]
}

const listOfWords = (list: Words): string[] => [
  `words$${list} <- c(`,
  wordsIn(list)
    .map(([value, word]) => `  ${rText(value)} = ${rText(word)}`)
    .join(',\n'),
  ')',
]
