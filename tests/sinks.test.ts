import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * Ways out of delt, and the files that may take them: each makes every text safe, by the function of `src/text` for
 * its sink, or writes none of a user. `through` is what must then stand in the file.
 */
const WAYS_OUT: readonly {
  readonly what: string
  readonly pattern: RegExp
  readonly files: { readonly [file: string]: { readonly through?: RegExp; readonly why: string } }
}[] = [
  {
    what: 'the streams of the process',
    pattern: /\bprocess\.(?:stdout|stderr)\b|\bconsole\b/,
    files: {
      'main.ts': {
        why: 'hands them to cli/program.ts, which wraps them; a lost output is told in words of the system',
      },
    },
  },
  {
    what: 'the stream behind an output',
    pattern: /\b(?:stdout|stderr)\.stream\b/,
    files: {
      'cli/terminal/progress.ts': {
        why: 'a bar moves the cursor and shows numbers, and names of scenarios, which are checked',
      },
      'cli/own-office/dialogue.ts': { through: /visibleInLine\(`\$\{question\}/, why: 'prompts' },
    },
  },
  {
    what: 'colours',
    pattern: /picocolors|\\u001b|\\x1b/i,
    files: { 'cli/terminal/output.ts': { why: 'colours a text after it has been made safe' } },
  },
  {
    what: 'CSV',
    pattern: /from 'csv-stringify\/?/,
    files: {
      'text/csv-dialect.ts': { through: /string: cellOfText/, why: 'how every table is written' },
      'report/export/csv.ts': {
        through: /csvOptions\(dialect\)[\s\S]*stringify\(/,
        why: 'tables of results',
      },
      'events/event-files.ts': { through: /csvOptions\(/, why: 'event logs' },
      'cli/terminal/listing.ts': { through: /csvOptions\(/, why: 'lists of parameters and outcomes' },
    },
  },
  {
    what: 'workbooks',
    pattern: /from 'hucre/,
    files: {
      'report/export/workbook.ts': { through: /row\.map\(storedIn\)/, why: 'tables' },
      'report/export/answer-worksheet.ts': { through: /cells\.map\(storedIn\)/, why: 'the answer' },
      'cli/own-office/numbers-file.ts': { through: /readXlsx\(/, why: 'reads one, and writes none' },
    },
  },
  {
    what: 'HTML that is not escaped',
    pattern: /new Html\(/,
    files: {
      'report/page/html.ts': { through: /escapeMarkup/, why: 'the template' },
      'report/page/style.ts': { why: 'a constant' },
      'report/page/parts.ts': { why: 'a chart, which is SVG of delt' },
      'report/page/copying.ts': { why: 'a constant, and a text of delt as a string' },
    },
  },
  {
    what: 'other XML',
    pattern: /<\?xml|<metadata>|<trace>/,
    files: {
      'report/drawing/metadata.ts': { through: /escapeMarkup/, why: 'SVG' },
      'events/xes.ts': { through: /escapeMarkup/, why: 'XES' },
    },
  },
  {
    what: 'Markdown that is not escaped',
    pattern: /new Markdown\(/,
    files: { 'text/markdown.ts': { through: /escapeInline/, why: 'the template' } },
  },
  {
    what: 'letters on a canvas',
    pattern: /from '@napi-rs\/canvas'/,
    files: { 'report/drawing/fonts.ts': { through: /takeAnyText\(\)/, why: 'prepares all canvases' } },
  },
  {
    what: 'the files of results',
    pattern: /\{ put\b.*=>/,
    files: {
      'report/export/csv.ts': { through: /put\(name, csvText\(/, why: 'CSV' },
      'report/export/document.ts': { through: /JSON\.stringify/, why: 'JSON' },
      'report/export/views.ts': {
        through: /await page\(made, charts\)/,
        why: 'Markdown, workbook, SVG, PNG, page',
      },
      'report/export/run-exporters.ts': { why: 'moves event logs' },
      'report/export/dictionary/columns-csv.ts': { through: /csvText\(/, why: 'CSV' },
      'report/export/parquet.ts': { why: 'Parquet, which keeps texts apart from their place' },
      'report/export/labels/label-files.ts': { why: 'syntax of SPSS, Stata and R, see below' },
    },
  },
  {
    what: 'syntax of statistics programs',
    pattern: /\bvariable\.label\b/,
    files: {
      'report/export/labels/spss.ts': { through: /spssText\(variable\.label\)/, why: 'SPSS' },
      'report/export/labels/stata.ts': { through: /stataText\(variable\.label\)/, why: 'Stata' },
      'report/export/labels/r.ts': { through: /rText\(variable\.label\)/, why: 'R' },
    },
  },
  {
    what: 'a file',
    pattern: /\b(?:writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream|writeSync|openSync)\(/,
    files: {
      'folder/write-results.ts': { why: 'whatever exporters put there, see above' },
      'folder/result-folder.ts': { through: /textOf\(\{ \.\.\.manifest/, why: 'JSON' },
      'folder/folder-lock.ts': { through: /JSON\.stringify/, why: 'JSON' },
      'studies/recorded.ts': {
        why: 'records and generated documents, run by developers on shipped scenarios',
      },
      'store/kept-files.ts': { why: 'bytes of records and of what was made of them' },
      'events/text-file.ts': { why: 'CSV and XES of events' },
      'events/events-by-person.ts': { why: 'numbers only' },
      'cli/commands/init.ts': { through: /starterFor/, why: 'a scenario file, whose lines are made visible' },
    },
  },
]

const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), withoutComments(readFileSync(`src/${file}`, 'utf8'))]),
)

describe.each(WAYS_OUT)('$what', ({ pattern, files }) => {
  const found = [...sources].filter(([, source]) => pattern.test(source)).map(([file]) => file)

  it('is reached in the listed files alone', () => {
    expect(found.toSorted()).toEqual(Object.keys(files).toSorted())
  })

  it('is reached through what makes texts safe', () => {
    for (const [file, { through }] of Object.entries(files))
      if (through !== undefined) expect(sources.get(file)).toMatch(through)
  })
})
