import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { commandEntries } from '../../src/cli/commands.ts'
import type { CsvDialect } from '../../src/text/csv-dialect.ts'
import { speak } from '../../src/locale/language.ts'
import { readManifest, withResultFolder } from '../../src/folder/result-folder.ts'
import { writeFolder } from '../../src/folder/write-results.ts'
import { patternVerdicts } from '../../src/studies/patterns/record.ts'
import { comparisonSheets } from '../../src/report/export/comparison-sheets.ts'
import type { Line } from '../../src/report/export/answer-worksheet.ts'
import { csvText } from '../../src/report/export/csv.ts'
import { workbookBytes } from '../../src/report/export/workbook.ts'
import { patternsKind } from '../../src/studies/patterns/exporters.ts'
import { robustnessKind } from '../../src/studies/robustness/exporters.ts'
import { uncached } from '../../src/store/cache.ts'
import { office, opened, printed, type Opened } from '../support/spreadsheet.ts'
import { fakeComparison } from '../unit/report/fake-results.ts'
import { fakePoints, fakeRecord } from '../unit/studies/robustness/fake-record.ts'
import { emptyFolder, SHORT } from './delt.ts'
import { deltIn } from './in-process.ts'

const home = emptyFolder()

/** An office with hardly anybody in it, and the same with more work across: everything that a comparison writes. */
const WORDS = ['compare', 'Bærum.yaml', '--vary', 'collaborationRate=0.9', ...SHORT].concat([
  '--set',
  'drawnStock=false',
  '--replications',
  '2',
  '--events',
  '--quiet',
])

/** Numbers and texts that a spreadsheet might take for something else. */
const AWKWARD: [number, string][] = [
  [1e-7, 'Bærum'],
  [2.5e-10, 'a;b'],
  [-1234567.875, 'say "ja", "nei"'],
  [123456789012, 'two\nlines'],
  [1.5e300, 'Grünerløkka,  øst'],
  [0.1 + 0.2, "Tøyen's <b>&amp;</b>"],
  [-0, '(none)'],
  [NaN, 'NaN'],
  [1 / 0, 'Infinity'],
]

/** Writes every CSV file that any command writes, in one dialect, and gives their paths. */
async function everyCsv(dialect: CsvDialect): Promise<readonly string[]> {
  const at = (...path: string[]) => join(home, dialect, ...path)
  const { code } = await deltIn(home, [...WORDS, '--csv', dialect, '--out', at('compared')])
  expect(code).toBe(0)
  const { files: _, ...manifest } = await readManifest(at('compared'))
  const intent = {
    words: [],
    scenarios: [],
    plans: undefined,
    charts: false,
    events: false,
    persons: false,
    parquet: false,
    force: false,
    tell: () => undefined,
  }
  const how = {
    charts: false,
    persons: false,
    parquet: false,
    dialect,
    chartSize: 'report' as const,
    cached: uncached,
    logs: undefined,
  }
  const patterns = { result: patternVerdicts.content(), manifest, folder: at('patterns') }
  await withResultFolder(patterns.folder, { ...intent, kind: patternsKind }, (open) =>
    writeFolder(open, patternsKind, patterns, how),
  )
  const robustness = {
    result: { summary: fakeRecord(), points: fakePoints(60) },
    manifest,
    folder: at('robustness'),
  }
  await withResultFolder(robustness.folder, { ...intent, kind: robustnessKind }, (open) =>
    writeFolder(open, robustnessKind, robustness, how),
  )
  for (const listing of ['params', 'outcomes']) {
    const said = await deltIn(home, [listing, '--format', 'csv', '--csv', dialect])
    writeFileSync(at(`${listing}.csv`), said.stdout)
  }
  writeFileSync(at('awkward.csv'), [...csvText(['number', 'text'], AWKWARD, dialect)].join(''))
  return (
    readdirSync(at(), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.csv'))
      // LibreOffice puts all of them into one folder, by their names alone.
      .filter((file) => basename(file) !== 'columns.csv' || file.startsWith('compared'))
      .toSorted()
  )
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/

let files: readonly string[] = []
let filesInNorwegian: readonly string[] = []
const textOf = (dialect: CsvDialect, file: string) => readFileSync(join(home, dialect, file), 'utf8')

beforeAll(async () => {
  writeFileSync(join(home, 'Bærum.yaml'), 'extends: town-office\n')
  files = await everyCsv('standard')
  filesInNorwegian = await everyCsv('norwegian')
})

/** The cells of a standard file, header first. */
const cellsOf = (file: string): string[][] => parse(textOf('standard', file))

describe('--csv norwegian', () => {
  it('is an option of every command that writes results or prints CSV', async () => {
    const commands = await Promise.all(
      commandEntries.map(async ({ name, load }) => ({ name, options: (await load()).default.options })),
    )
    const writing = commands.filter(
      ({ options }) => 'out' in options || options['format']?.choices?.includes('csv') === true,
    )
    expect(writing.length).toBeGreaterThan(5)
    expect(commands.filter(({ options }) => 'csv' in options)).toEqual(writing)
  })

  it('changes separators and decimal marks in every file, and nothing else', () => {
    expect(filesInNorwegian).toEqual(files)
    expect(files.map((file) => basename(file))).toEqual(
      expect.arrayContaining(['months.csv', 'supporting.csv', 'Bærum-1.csv', 'patterns.csv', 'points.csv']),
    )
    for (const file of files) {
      expect(textOf('norwegian', file)).toMatch(/^\uFEFF\w+;/)
      const norwegian: string[][] = parse(textOf('norwegian', file), { delimiter: ';', bom: true })
      const marks = cellsOf(file).map((row) =>
        row.map((cell) => (NUMBER.test(cell) ? cell.replace('.', ',') : cell)),
      )
      expect({ file, cells: norwegian }).toEqual({ file, cells: marks })
    }
  })

  it('is read back by what reads results: the same workbook, the same numbers', async () => {
    const workbookOf = async (dialect: CsvDialect) => {
      const report = await deltIn(home, ['report', join(dialect, 'compared'), '--quiet'])
      expect(report).toMatchObject({ code: 0, stderr: '' })
      return readFileSync(join(home, dialect, 'compared', 'tables.xlsx'))
    }
    expect((await workbookOf('norwegian')).equals(await workbookOf('standard'))).toBe(true)
    const { stdout } = await deltIn(home, ['reproduce', join('norwegian', 'compared'), '--quiet'])
    expect(stdout).toMatch(/^identical: every number of 4 replications/)
  })

  it('is refused where no CSV is printed', async () => {
    const { code, stderr } = await deltIn(home, ['params', '--csv', 'norwegian'])
    expect(code).toBe(2)
    expect(stderr).toContain('add --format csv')
  })
})

/** What a spreadsheet should hold for a row: numbers as numbers, nothing for what is missing. */
function expectedRow(row: readonly (string | number | null)[]): Opened[] {
  const cells = row.map((cell) => {
    if (cell === '') return null
    return typeof cell === 'string' && NUMBER.test(cell) ? Number(cell) : cell
  })
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
}

/**
 * Spreadsheets keep 15 digits, and LibreOffice writes 20 decimals: where a number is that of its place but for what they
 * drop, the latter is taken.
 */
function ofPlace(rows: readonly (readonly Opened[])[], expected: readonly (readonly Opened[])[]): Opened[][] {
  return rows.map((row, at) =>
    row.map((cell, column) => {
      const wanted = expected[at]?.[column]
      const same =
        typeof cell === 'number' &&
        typeof wanted === 'number' &&
        Math.abs(cell - wanted) <= Math.max(1e-14 * Math.abs(wanted), 1e-20)
      return same ? wanted : cell
    }),
  )
}

describe.skipIf(office === undefined)('a Norwegian spreadsheet', () => {
  afterEach(() => speak('en'))

  it('opens every CSV file of --csv norwegian with numbers as numbers and texts as they are', () => {
    const paths = files.map((file) => join(home, 'norwegian', file))
    const sheets = opened(home, paths, ';')
    for (const [index, file] of files.entries()) {
      const [rows] = sheets[index].values()
      const expected = cellsOf(file).map(expectedRow)
      expect({ file, rows: ofPlace(rows, expected) }).toEqual({ file, rows: expected })
    }
  })

  it('takes the decimals of a standard file for texts, which the test above would find out', () => {
    const file = join('compared', 'summary.csv')
    const [sheets] = opened(home, [join(home, 'standard', file)], ',')
    const [rows] = sheets.values()
    const decimals = cellsOf(file).flatMap((row) => row.filter((cell) => /^\d+\.\d+$/.test(cell)))
    expect(decimals.length).toBeGreaterThan(100)
    const found = new Set(rows.flat())
    expect(decimals.filter((decimal) => !found.has(decimal))).toEqual([])
  })

  it.each(['en', 'nb', 'nn'] as const)(
    'opens the workbook in %s with numbers as numbers and texts as they are, and prints it',
    async (language) => {
      speak(language)
      const charts = [{ title: 'A', alt: 'B', png: readFileSync('docs/images/forest.png') }]
      const [answer, ...sheets] = comparisonSheets(fakeComparison({ Bærum: 1 }, 2), {
        state: 'complete',
        charts,
      })
      const path = join(home, `tables-${language}.xlsx`)
      writeFileSync(path, await workbookBytes([answer, ...sheets]))
      const [found] = opened(home, [path])
      const names = sheets.map(({ name }) => name)
      expect([...found.keys()]).toEqual([answer.name, expect.any(String), ...names])
      const told = answer.lines.flatMap(rowsOfLine)
      expect(ofPlace(found.get(answer.name) ?? [], told)).toEqual(told)
      for (const { name, sentences = [], columns, rows } of sheets) {
        const values = rows.map((row) =>
          row.map((cell) => (typeof cell === 'object' ? cell.value : (cell ?? null))),
        )
        const lines = [...sentences.map((sentence) => [sentence]), columns.map(({ header }) => header)]
        const expected = [...lines, ...values].map((row) => expectedRow(row))
        expect({ name, rows: ofPlace(found.get(name) ?? [], expected) }).toEqual({ name, rows: expected })
      }
      const pages = printed(home, path)
      const across = pages.findIndex(({ width, height }) => width > height)
      // Text, and the chart on a page of its own; all that follows lies across.
      expect(across).toBeGreaterThan(1)
      expect(pages.slice(across).every(({ width, height }) => width > height)).toBe(true)
    },
  )
})

/** What a line of the answer fills: a row, or two where a tile has a note. */
function rowsOfLine(line: Line): Opened[][] {
  if ('text' in line) return [[line.text]]
  if ('heads' in line) return [[...line.heads]]
  if ('chart' in line) return []
  const { cells, note } = line.tile
  const row = cells.map((cell) => (typeof cell === 'object' ? cell.value : (cell ?? null)))
  return [expectedRow(row), ...(note === undefined ? [] : [[note]])]
}
