import { stringify } from 'csv-stringify/sync'
import { csvOptions, type CsvDialect } from '../../text/csv-dialect.ts'
import { UsageError } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { markdownOf, markdownBlocks, markdownTable } from '../../text/markdown.ts'
import type { Io } from '../command.ts'
import { options, optionWords } from '../options.ts'

/** A table that can be printed in several formats. */
export interface Listing {
  readonly columns: readonly string[]
  /** each becomes a section in Markdown; the other formats put all in one table */
  readonly sections: readonly Section[]
}

interface Section {
  readonly title: string
  readonly text: string
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = string | number | boolean | undefined

const FORMATS = ['md', 'json', 'csv'] as const

/** The options of a command that prints a listing. */
export const listingOptions = {
  format: { choices: FORMATS, requiresArg: true, default: 'md' as const },
  csv: { ...options.csv, default: undefined },
} as const

const say = texts({
  en: {
    formats: 'Markdown, JSON or CSV',
    csv: (dialects: string) => `For --format csv; ${dialects}`,
    idle: (dialect: string) =>
      `--csv says how CSV is written; add --format csv, or leave out --csv ${dialect}`,
  },
  nb: {
    formats: 'Markdown, JSON eller CSV',
    csv: (dialects) => `Til --format csv; ${dialects}`,
    idle: (dialect) => `--csv sier hvordan CSV skrives; legg til --format csv, eller dropp --csv ${dialect}`,
  },
  nn: {
    formats: 'Markdown, JSON eller CSV',
    csv: (dialects) => `Til --format csv; ${dialects}`,
    idle: (dialect) =>
      `--csv seier korleis CSV blir skriven; legg til --format csv, eller dropp --csv ${dialect}`,
  },
})

/** What these options mean, for the help. */
export const listingWords = () => ({ format: say().formats, csv: say().csv(optionWords().csv) })

/** Prints a listing as its options say. Throws UsageError. */
export function printListing(
  listing: Listing,
  { format, csv }: { readonly format: (typeof FORMATS)[number]; readonly csv: CsvDialect | undefined },
  { stdout }: Io,
): void {
  if (csv !== undefined && format !== 'csv') throw new UsageError(say().idle(csv))
  stdout.write(formatListing(listing, format, csv))
}

/** A listing as text in one of the formats; the text ends with a line break. */
export function formatListing(
  listing: Listing,
  format: (typeof FORMATS)[number],
  dialect: CsvDialect = 'standard',
): string {
  if (format === 'md') return asMarkdown(listing)
  return format === 'csv' ? asCsv(listing, dialect) : asJson(listing)
}

function asMarkdown({ columns, sections }: Listing): string {
  const blocks = sections.flatMap(({ title, text, rows }) => {
    const cells = rows.map((row) => row.map((cell) => String(cell ?? '')))
    const table = markdownTable(columns, cells, 'texts')
    return [markdownOf`## ${title}`, ...(text === '' ? [] : [markdownOf`${text}`]), table]
  })
  return `${markdownBlocks(blocks).source}\n`
}

function asCsv({ columns, sections }: Listing, dialect: CsvDialect): string {
  return stringify(
    sections.flatMap(({ rows }) => rows.map((row) => [...row])),
    { header: true, columns: [...columns], ...csvOptions(dialect) },
  )
}

function asJson({ columns, sections }: Listing): string {
  const rows = sections.flatMap((section) => section.rows)
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
  return `${JSON.stringify(objects, null, 2)}\n`
}
