import { csvOptions, type CsvDialect } from '../../../text/csv-dialect.ts'
import { spssText } from '../../../text/statistics-syntax.ts'
import { howToUse, wordsIn, type LabelledTable, type Variable } from './labelled.ts'

const FORMATS = { text: 'A255', integer: 'F10.0', number: 'F20.8' } as const

/** Syntax for SPSS that opens each table as a data set of its own. */
export const spssSyntax = (tables: readonly LabelledTable[], dialect: CsvDialect): string =>
  [
    `* ${howToUse()}`,
    `SET DECIMAL=${dialect === 'norwegian' ? 'COMMA' : 'DOT'}.`,
    ...tables.flatMap((table) => ['', ...dataSet(table, csvOptions(dialect).delimiter)]),
    '',
  ].join('\n')

const dataSet = ({ file, name, variables }: LabelledTable, delimiter: string): string[] => [
  `GET DATA /TYPE=TXT /FILE=${spssText(file)} /ENCODING='UTF8' /ARRANGEMENT=DELIMITED`,
  `  /DELIMITERS=${spssText(delimiter)} /QUALIFIER='"' /FIRSTCASE=2`,
  '  /VARIABLES=',
  ...variables.map((variable) => `    ${variable.name} ${FORMATS[variable.type]}`),
  '  .',
  `DATASET NAME ${name}.`,
  'VARIABLE LABELS',
  ...variables.map((variable) => `  ${variable.name} ${spssText(variable.label)}`),
  '  .',
  ...variables.flatMap(valueLabels),
]

function valueLabels({ name, type, words }: Variable): string[] {
  if (words === undefined) return []
  const valueOf = (value: string) => (type === 'text' ? spssText(value) : value)
  return [
    `VALUE LABELS ${name}`,
    ...wordsIn(words).map(([value, word]) => `  ${valueOf(value)} ${spssText(word)}`),
    '  .',
  ]
}
