import { texts } from '../../locale/language.ts'
import { csvText } from '../../report/export/csv.ts'
import { workbookBytes, type Sheet } from '../../report/export/workbook.ts'
import type { Question } from '../../scenario/own-office/questions.ts'

const say = texts({
  en: {
    columns: {
      number: 'number',
      yours: 'yours',
      unit: 'unit',
      shipped: 'shipped office',
      meaning: 'meaning',
      source: 'where an office finds it',
    },
    numbers: 'Numbers',
    numbersMeaning:
      'What an office fills in; `delt init --office my-town.yaml --from` this file reads the first two columns.',
    sentences: [
      'Fill in the numbers of your office in column B.',
      'The first one fixes the size. What stays empty is that of the shipped office, scaled to this size.',
      'The sheet “Rows” says what each number means and where an office finds it.',
    ],
    pathInFile: 'The path of the number in a scenario file.',
    yours: 'Your number; may stay empty.',
    unit: 'The unit of the number.',
    shipped: 'What the shipped office has, a large Oslo district.',
    rows: 'Rows',
    rowsMeaning: 'What each number means and where an office finds it.',
    path: 'The path of the number.',
    counted: 'What is counted.',
    source: 'Where an office finds the number.',
  },
  nb: {
    columns: {
      number: 'tall',
      yours: 'deres',
      unit: 'enhet',
      shipped: 'kontoret i delt',
      meaning: 'betydning',
      source: 'hvor kontoret finner det',
    },
    numbers: 'Tall',
    numbersMeaning:
      'Det kontoret fyller ut. `delt init --office my-town.yaml --from` og denne filen leser de to første kolonnene.',
    sentences: [
      'Fyll ut tallene for kontoret deres i kolonne B.',
      'Det første bestemmer størrelsen. Det som står tomt, er fra kontoret i delt, skalert til denne størrelsen.',
      'Arket «Rader» sier hva hvert tall betyr og hvor kontoret finner det.',
    ],
    pathInFile: 'Stien til tallet i en scenariofil.',
    yours: 'Tallet deres. Kan stå tomt.',
    unit: 'Enheten for tallet.',
    shipped: 'Det kontoret i delt har, en stor bydel i Oslo.',
    rows: 'Rader',
    rowsMeaning: 'Hva hvert tall betyr og hvor kontoret finner det.',
    path: 'Stien til tallet.',
    counted: 'Det som telles.',
    source: 'Hvor kontoret finner tallet.',
  },
  nn: {
    columns: {
      number: 'tal',
      yours: 'dykkar',
      unit: 'eining',
      shipped: 'kontoret i delt',
      meaning: 'tyding',
      source: 'kvar kontoret finn det',
    },
    numbers: 'Tal',
    numbersMeaning:
      'Det kontoret fyller ut. `delt init --office my-town.yaml --from` og denne fila les dei to første kolonnane.',
    sentences: [
      'Fyll ut tala for kontoret dykkar i kolonne B.',
      'Det første avgjer storleiken. Det som står tomt, er frå kontoret i delt, skalert til denne storleiken.',
      'Arket «Rader» seier kva kvart tal tyder og kvar kontoret finn det.',
    ],
    pathInFile: 'Stien til talet i ei scenariofil.',
    yours: 'Talet dykkar. Kan stå tomt.',
    unit: 'Eininga for talet.',
    shipped: 'Det kontoret i delt har, ein stor bydel i Oslo.',
    rows: 'Rader',
    rowsMeaning: 'Kva kvart tal tyder og kvar kontoret finn det.',
    path: 'Stien til talet.',
    counted: 'Det som blir talt.',
    source: 'Kvar kontoret finn talet.',
  },
})

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
  return [...csvText(Object.values(say().columns), rows, 'norwegian')].join('')
}

function numbersSheet(questions: readonly Question[]): Sheet {
  const { columns, numbers, numbersMeaning, sentences, pathInFile, yours, unit, shipped } = say()
  return {
    name: numbers,
    meaning: numbersMeaning,
    sentences,
    columns: [
      { header: columns.number, meaning: pathInFile, width: 46 },
      { header: columns.yours, meaning: yours, width: 12 },
      { header: columns.unit, meaning: unit, width: 20 },
      { header: columns.shipped, meaning: shipped, width: 16 },
    ],
    rows: questions.map((question) => [question.path, undefined, question.unit, question.shipped]),
  }
}

function rowsSheet(questions: readonly Question[]): Sheet {
  const { columns, rows, rowsMeaning, path, counted, unit, source } = say()
  return {
    name: rows,
    meaning: rowsMeaning,
    columns: [
      { header: columns.number, meaning: path, width: 46 },
      { header: columns.meaning, meaning: counted, width: 60, wraps: true },
      { header: columns.unit, meaning: unit, width: 20 },
      { header: columns.source, meaning: source, width: 50, wraps: true },
    ],
    rows: questions.map((question) => [question.path, question.meaning, question.unit, question.source]),
  }
}
