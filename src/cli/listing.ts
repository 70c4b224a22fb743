import { stringify } from 'csv-stringify/sync'
import { markdownTable } from '../report/text/markdown.ts'

/** A table that can be printed in several formats. */
export interface Listing {
  readonly columns: readonly string[]
  /** each becomes a section in Markdown; the other formats have one table */
  readonly sections: readonly Section[]
}

interface Section {
  readonly title: string
  readonly text: string
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = string | number | boolean | undefined

export const LISTING_FORMATS = ['md', 'json', 'csv'] as const

/** A listing as text in one of the formats; it ends with a line break. */
export function formatListing(listing: Listing, format: (typeof LISTING_FORMATS)[number]): string {
  if (format === 'md') return asMarkdown(listing)
  return format === 'csv' ? asCsv(listing) : asJson(listing)
}

function asMarkdown({ columns, sections }: Listing): string {
  const texts = sections.map(({ title, text, rows }) => {
    const cells = rows.map((row) => row.map((cell) => String(cell ?? '')))
    return [`## ${title}`, ...(text === '' ? [] : [text]), markdownTable(columns, cells, 'texts')].join(
      '\n\n',
    )
  })
  return `${texts.join('\n\n')}\n`
}

function asCsv({ columns, sections }: Listing): string {
  return stringify(
    sections.flatMap(({ rows }) => rows.map((row) => [...row])),
    { header: true, columns: [...columns], record_delimiter: 'unix', cast: { boolean: String } },
  )
}

function asJson({ columns, sections }: Listing): string {
  const rows = sections.flatMap((section) => section.rows)
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
  return `${JSON.stringify(objects, null, 2)}\n`
}
