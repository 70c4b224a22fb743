/** The numbers of an office in a spreadsheet: names in one column, values in the next. */
import { readFileSync, statSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import { readXlsx, type CellValue } from 'hucre/xlsx'
import { ScenarioError, type Problem } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { readSource, shown } from '../../scenario/language/file.ts'
import type { Layer } from '../../scenario/language/layers.ts'
import { nearestOf } from '../../scenario/language/nearest.ts'
import {
  problemAt,
  problemWithFile,
  saidTwice,
  type Place,
  type Source,
} from '../../scenario/language/place.ts'
import type { Node, ScalarNode } from '../../scenario/language/tree.ts'
import { layerAt } from '../../scenario/language/override.ts'
import { sizeIn, type OwnNumbers } from '../../scenario/own-office/own-office.ts'
import { questionsMeant, SIZE, type Question } from '../../scenario/own-office/questions.ts'
import { entryAt } from '../../scenario/registry/rows.ts'
import { quoted } from '../../text/quote.ts'

const say = texts({
  en: {
    twice: (path: string) => `“${path}” stands here for the second time`,
    unasked: (label: string) => `“${label}” is not a number that an office is asked for`,
    aPath: 'a path, such as teams.state-youth.advisors; `delt init --office --template` has all of them',
    several: (label: string) => `“${label}” may be several numbers`,
    oneOf: (paths: string) => `one of ${paths}`,
    noRow: 'this is not a row of a CSV file',
    labelAndNumber: (delimiter: string) => `label${delimiter}number`,
    comma: 'a comma separates two numbers here',
    otherSigns: 'a decimal point, quotation marks around a number with a comma, or semicolons between cells',
    noFile: 'there is no such file',
    aFile: 'a file that is there',
    tooLarge: 'the workbook is too large',
    atMost: (bytes: string) => `at most ${bytes} bytes`,
    unreadable: 'this workbook cannot be read',
    aWorkbook: 'a workbook that a spreadsheet program saved as .xlsx, without a password',
    date: (date: string) => `the date ${date}`,
  },
  nb: {
    twice: (path) => `«${path}» står her for andre gang`,
    unasked: (label) => `«${label}» er ikke et tall som et kontor blir spurt om`,
    aPath: 'en sti, som teams.state-youth.advisors; `delt init --office --template` har alle',
    several: (label) => `«${label}» kan være flere tall`,
    oneOf: (paths) => `en av ${paths}`,
    noRow: 'dette er ikke en rad i en CSV-fil',
    labelAndNumber: (delimiter) => `navn${delimiter}tall`,
    comma: 'her står det et komma mellom to tall',
    otherSigns: 'desimalpunktum, anførselstegn rundt et tall med komma, eller semikolon mellom cellene',
    noFile: 'filen finnes ikke',
    aFile: 'en fil som finnes',
    tooLarge: 'arbeidsboken er for stor',
    atMost: (bytes) => `høyst ${bytes} byte`,
    unreadable: 'denne arbeidsboken kan ikke leses',
    aWorkbook: 'en arbeidsbok som et regneark har lagret som .xlsx, uten passord',
    date: (date) => `datoen ${date}`,
  },
  nn: {
    twice: (path) => `«${path}» står her for andre gong`,
    unasked: (label) => `«${label}» er ikkje eit tal som eit kontor blir spurt om`,
    aPath: 'ein sti, som teams.state-youth.advisors; `delt init --office --template` har alle',
    several: (label) => `«${label}» kan vere fleire tal`,
    oneOf: (paths) => `ein av ${paths}`,
    noRow: 'dette er ikkje ei rad i ei CSV-fil',
    labelAndNumber: (delimiter) => `namn${delimiter}tal`,
    comma: 'her står det eit komma mellom to tal',
    otherSigns: 'desimalpunktum, hermeteikn rundt eit tal med komma, eller semikolon mellom cellene',
    noFile: 'fila finst ikkje',
    aFile: 'ei fil som finst',
    tooLarge: 'arbeidsboka er for stor',
    atMost: (bytes) => `høgst ${bytes} byte`,
    unreadable: 'denne arbeidsboka kan ikkje lesast',
    aWorkbook: 'ei arbeidsbok som eit rekneark har lagra som .xlsx, utan passord',
    date: (date) => `datoen ${date}`,
  },
})

/** What was read from a file, and what is wrong with it. */
export interface NumbersRead extends OwnNumbers {
  readonly problems: readonly Problem[]
  /** for a workbook, replaces the column of the character in a problem by the column of the cell */
  readonly inCells: (problem: Problem) => Problem
}

export const isSpreadsheet = (file: string): boolean => /\.(?:xlsx|csv)$/i.test(file)

interface Row {
  readonly label: string
  readonly value: Node
  readonly place: Place
}

/** Reads a file that ends in .xlsx or .csv. Throws ScenarioError where it cannot be read at all. */
export async function readNumbers(file: string, questions: readonly Question[]): Promise<NumbersRead> {
  const isCsv = /\.csv$/i.test(file)
  const { source, rows, problems } = isCsv ? rowsOfCsv(file) : await rowsOfWorkbook(file)
  const lines = source.text.split('\n')
  const inCells = (problem: Problem): Problem => {
    if (isCsv || problem.file !== source.file) return problem
    const before = lines[problem.line - 1].slice(0, problem.column - 1)
    return { ...problem, column: before.includes(TAB) ? 2 : 1 }
  }
  const read = numbersIn(withoutHeader(rows, questions), questions, problems)
  return { file: source.file, ...read, problems, inCells }
}

/** Drops the first row where it is a header. */
function withoutHeader([first, ...rows]: readonly Row[], questions: readonly Question[]): readonly Row[] {
  if (first === undefined) return []
  const isHeader =
    first.value.kind === 'scalar' &&
    !/\d/.test(first.value.written) &&
    questionsMeant(first.label, questions).length === 0
  return isHeader ? rows : [first, ...rows]
}

function numbersIn(
  rows: readonly Row[],
  questions: readonly Question[],
  problems: Problem[],
): Pick<OwnNumbers, 'size' | 'layers'> {
  const before = new Map<string, Place>()
  const layers: Layer[] = []
  let size: OwnNumbers['size']
  for (const row of rows) {
    const path = pathMeant(row, questions, problems)
    const again = path === undefined ? undefined : before.get(path)
    if (path === undefined) continue
    if (again !== undefined)
      problems.push(problemAt(row.place, say().twice(path), saidTwice(row.place, again)))
    else if (path !== SIZE) layers.push(layerAt(path.split('.'), row.place, row.value))
    else size = sizeIn(row.value, problems)
    before.set(path, row.place)
  }
  return { size, layers }
}

function pathMeant(
  { label, place }: Row,
  questions: readonly Question[],
  problems: Problem[],
): string | undefined {
  const meant = questionsMeant(label, questions)
  if (meant.length === 1) return meant[0].path
  if (entryAt(label.split('.')) !== undefined) return label
  const paths = questions.map(({ path }) => path)
  problems.push(
    meant.length === 0
      ? problemAt(place, say().unasked(quoted(label)), {
          expected: say().aPath,
          nearest: nearestOf(label, paths),
        })
      : problemAt(place, say().several(quoted(label)), {
          expected: say().oneOf(meant.map(({ path }) => path).join(', ')),
        }),
  )
  return undefined
}

interface Rows {
  readonly source: Source
  readonly rows: readonly Row[]
  readonly problems: Problem[]
}

const TAB = '\t'
/** Digits with what a Norwegian spreadsheet puts between thousands, and a decimal comma or point. */
const NUMBER = /^-?\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)?$/
/** 1.200 or 1,200 may mean more than a thousand or a little more than one. */
const IN_DOUBT = /^-?[1-9]\d{0,2}[.,]\d{3}$/
const PERCENTAGE = /^(?<number>.*\d)\s*%$/

function valueOf(cell: string): string | number {
  const { number = cell } = PERCENTAGE.exec(cell)?.groups ?? {}
  if (!NUMBER.test(number) || IN_DOUBT.test(number)) return cell
  const value = Number(number.replaceAll(/[ \u00A0\u202F]/g, '').replace(',', '.'))
  return number === cell ? value : Number((value / 100).toPrecision(12))
}

const nodeOf = (value: string | number | boolean, place: Place): ScalarNode => ({
  kind: 'scalar',
  place,
  value,
  written: String(value),
})

const LIST = /^\[(?<values>.*)\]$/

/** What a cell of text holds: a number, a word, or a list in brackets. */
function nodeIn(cell: string, place: Place): Node {
  const { values } = LIST.exec(cell)?.groups ?? {}
  if (values === undefined) return nodeOf(valueOf(cell), place)
  const parts = values.split(',').map((part) => part.trim())
  return { kind: 'list', place, items: parts.map((part) => nodeOf(valueOf(part), place)) }
}

/** The rows of a CSV file, one per line; if the first row has a semicolon, semicolons separate the cells throughout. */
function rowsOfCsv(file: string): Rows {
  const source = readSource(file)
  if (!('text' in source)) throw new ScenarioError([source])
  const lines = source.text.split('\n')
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const delimiter = [';', TAB].find((sign) => first.includes(sign)) ?? ','
  const problems: Problem[] = []
  let start = 0
  const rows = lines.flatMap((line): readonly Row[] => {
    const at = start
    start += line.length + 1
    const whole: Place = { source, start: at, end: at + line.length }
    const cells = cellsOf(line, delimiter)
    if (cells === undefined)
      problems.push(problemAt(whole, say().noRow, { expected: say().labelAndNumber(delimiter) }))
    const [label = '', cell = '', next = ''] = cells ?? []
    if (label === '' || cell === '') return []
    if (delimiter === ',' && /^\d+$/.test(cell) && /^\d+$/.test(next))
      problems.push(
        problemAt(whole, say().comma, {
          expected: say().otherSigns,
          nearest: `${label},${cell}.${next}`,
        }),
      )
    const column = line.indexOf(cell, line.indexOf(delimiter) + 1)
    const place = { source, start: at + column, end: at + column + cell.length }
    return [{ label, value: nodeIn(cell, place), place: { source, start: at, end: at + label.length } }]
  })
  return { source, rows, problems }
}

function cellsOf(line: string, delimiter: string): readonly string[] | undefined {
  try {
    const [cells = []] = parse(line, { delimiter, bom: true, trim: true, relax_column_count: true })
    return cells
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** Largest workbook, in bytes, and number of rows that are read. */
const MAXIMUM_BYTES = 1_000_000
const MOST_ROWS = 1000

/** The first two columns of the first sheet; each row is a line of the source, so that problems give its number. */
async function rowsOfWorkbook(file: string): Promise<Rows> {
  const cells = await cellsIn(file)
  const labelled = cells.map(([label, value]) => [labelOf(label), textOf(value)] as const)
  const source = {
    file: shown(file),
    text: labelled.map(([label, value]) => `${label}${TAB}${value}`).join('\n'),
  }
  let start = 0
  const rows = labelled.flatMap(([label, text], position): readonly Row[] => {
    const at = start
    const behind = at + label.length + 1
    start = behind + text.length + 1
    if (label === '' || text === '') return []
    const cell = cells[position][1]
    const place = { source, start: behind, end: behind + text.length }
    const value =
      typeof cell === 'number' || typeof cell === 'boolean' ? nodeOf(cell, place) : nodeIn(text, place)
    return [{ label, value, place: { source, start: at, end: behind - 1 } }]
  })
  return { source, rows, problems: [] }
}

async function cellsIn(file: string): Promise<readonly (readonly CellValue[])[]> {
  const refuse = (message: string, expected?: string): never => {
    throw new ScenarioError([problemWithFile(shown(file), message, { expected })])
  }
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats?.isFile() !== true) return refuse(say().noFile, say().aFile)
  if (stats.size > MAXIMUM_BYTES) return refuse(say().tooLarge, say().atMost(`${MAXIMUM_BYTES}`))
  try {
    const { sheets } = await readXlsx(readFileSync(file), {
      sheets: [0],
      maxRows: MOST_ROWS,
      range: `A1:B${MOST_ROWS}`,
    })
    return sheets[0]?.rows ?? []
  } catch {
    return refuse(say().unreadable, say().aWorkbook)
  }
}

const labelOf = (cell: CellValue | undefined): string => oneLine(typeof cell === 'string' ? cell : '')

const textOf = (cell: CellValue | undefined): string =>
  cell instanceof Date ? say().date(cell.toISOString().slice(0, 10)) : oneLine(String(cell ?? ''))

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
