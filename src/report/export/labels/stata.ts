import { csvOptions, type CsvDialect } from '../../../text/csv-dialect.ts'
import { stataText } from '../../../text/statistics-syntax.ts'
import { howToUse, wordsIn, type LabelledTable, type Variable } from './labelled.ts'

/** A do-file for Stata 16 and later that opens each table in a frame of its own. */
export const stataDo = (tables: readonly LabelledTable[], dialect: CsvDialect): string =>
  [
    `* ${howToUse()}`,
    'version 16',
    'frames reset',
    ...tables.flatMap((table) => ['', ...frameOf(table, dialect)]),
    '',
  ].join('\n')

function frameOf({ file, name, variables }: LabelledTable, dialect: CsvDialect): string[] {
  const numbers = variables.filter(({ type }) => type !== 'text')
  const decimals = dialect === 'norwegian' ? ' dpcomma' : ''
  return [
    `frame create ${name}`,
    `frame change ${name}`,
    `import delimited using ${stataText(file)}, delimiters(${stataText(csvOptions(dialect).delimiter)}) varnames(nonames) ///`,
    '  rowrange(2) stringcols(_all) bindquote(strict) encoding("utf-8")',
    ...variables.map((variable, position) => `rename v${position + 1} ${variable.name}`),
    `destring ${numbers.map((variable) => variable.name).join(' ')}, replace${decimals}`,
    ...variables.map((variable) => `label variable ${variable.name} ${stataText(variable.label)}`),
    ...variables.flatMap(valueLabels),
  ]
}

/** Only numbers can have value labels, so words become a numbered variable beside the one that holds them. */
function valueLabels({ name, type, words, label }: Variable): string[] {
  if (words === undefined) return []
  const list = `${name}_words`
  const all = wordsIn(words)
  const define = (key: number | string, word: string) =>
    `label define ${list} ${key} ${stataText(word)}, modify`
  if (type !== 'text')
    return [...all.map(([value, word]) => define(value, word)), `label values ${name} ${list}`]
  return [
    ...all.map(([value], position) => define(position + 1, value)),
    `encode ${name}, generate(${name}_coded) label(${list})`,
    ...all.map(([, word], position) => define(position + 1, word)),
    `label variable ${name}_coded ${stataText(label)}`,
  ]
}
