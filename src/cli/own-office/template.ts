import { csvText } from '../../report/export/csv.ts'
import { workbookBytes, type Sheet } from '../../report/export/workbook.ts'
import type { Question } from '../../scenario/own-office/questions.ts'

const COLUMNS = ['number', 'yours', 'unit', 'shipped office', 'meaning', 'where an office finds it']

/** The file in which an office fills in its numbers: CSV that a Norwegian Excel opens correctly, or a workbook. */
export async function templateOf(file: string, questions: readonly Question[]): Promise<string | Uint8Array> {
  if (!/\.csv$/i.test(file)) return await workbookBytes([numbersSheet(questions), rowsSheet(questions)])
  const rows = questions.map(({ path, unit, shipped, meaning, source }) => [
    path,
    undefined,
    unit,
    shipped,
    meaning,
    source,
  ])
  return [...csvText(COLUMNS, rows, 'norwegian')].join('')
}

const numbersSheet = (questions: readonly Question[]): Sheet => ({
  name: 'Numbers',
  meaning:
    'What an office fills in; `delt init --office my-town.yaml --from` this file reads the first two columns.',
  sentences: [
    'Fill in the numbers of your office in column B.',
    'The first one fixes the size. What stays empty is that of the shipped office, scaled to this size.',
    'The sheet “Rows” says what each number means and where an office finds it.',
  ],
  columns: [
    { header: COLUMNS[0], meaning: 'The path of the number in a scenario file.', width: 46 },
    { header: COLUMNS[1], meaning: 'Your number; may stay empty.', width: 12 },
    { header: COLUMNS[2], meaning: 'The unit of the number.', width: 20 },
    { header: COLUMNS[3], meaning: 'What the shipped office has, a large Oslo district.', width: 16 },
  ],
  rows: questions.map(({ path, unit, shipped }) => [path, undefined, unit, shipped]),
})

const rowsSheet = (questions: readonly Question[]): Sheet => ({
  name: 'Rows',
  meaning: 'What each number means and where an office finds it.',
  columns: [
    { header: COLUMNS[0], meaning: 'The path of the number.', width: 46 },
    { header: COLUMNS[4], meaning: 'What is counted.', width: 60, wraps: true },
    { header: COLUMNS[2], meaning: 'The unit of the number.', width: 20 },
    { header: COLUMNS[5], meaning: 'Where an office finds the number.', width: 50, wraps: true },
  ],
  rows: questions.map(({ path, meaning, unit, source }) => [path, meaning, unit, source]),
})
