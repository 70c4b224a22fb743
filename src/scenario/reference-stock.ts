/** The shipped pool of persons. Every worker reads it, so its form is checked without a library slow to load. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../errors.ts'
import { texts } from '../locale/language.ts'
import { parsedJson } from '../text/json.ts'
import { STOCK_COLUMNS, type Stock } from '../vocabulary/initial-stock.ts'

const say = texts({
  en: {
    other: (file: string) =>
      `${file} is not as delt writes it; install delt again, or remove the file and let npm run record make it`,
    unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
  },
  nb: {
    other: (file) =>
      `${file} er ikke slik delt skriver den; installer delt på nytt, eller fjern filen og la npm run record lage den`,
    unreadable: (file, reason) => `${file} kan ikke leses: ${reason}`,
  },
  nn: {
    other: (file) =>
      `${file} er ikkje slik delt skriv henne; installer delt på nytt, eller fjern fila og la npm run record lage henne`,
    unreadable: (file, reason) => `${file} kan ikkje lesast: ${reason}`,
  },
})

/** The recorded pool, with what it was made from; see `studies/recorded.ts`. */
export interface StockRecord extends Stock {
  /** the columns of its rows */
  readonly columns: readonly string[]
}

const STOCK_FILE = fileURLToPath(new URL('../../scenarios/recorded/initial-stock.json', import.meta.url))

let loaded: { readonly changed: number; readonly pool: StockRecord } | undefined

/**
 * The shipped pool, read again only when its file has changed (the pool may be recorded again); undefined where there
 * is no such file: an office then starts empty.
 *
 * @throws UsageError where the file cannot be read, or holds something else
 */
export function referenceStock(): Stock | undefined {
  const changed = statSync(STOCK_FILE, { throwIfNoEntry: false })?.mtimeMs
  if (changed === undefined) return undefined
  if (loaded?.changed !== changed) loaded = { changed, pool: readStock() }
  return loaded.pool
}

function readStock(): StockRecord {
  const found = parsedJson(textOfStock())
  if (isStockRecord(found)) {
    const { columns, groups, measures, size, arrivalsPerYear, persons } = found
    return { columns, groups, measures, size, arrivalsPerYear, persons }
  }
  throw new UsageError(say().other(STOCK_FILE))
}

function textOfStock(): string {
  try {
    return readFileSync(STOCK_FILE, 'utf8')
  } catch (error) {
    throw new UsageError(say().unreadable(STOCK_FILE, (error as Error).message))
  }
}

/** Whether something read from a file is a pool of persons. */
export function isStockRecord(found: unknown): found is StockRecord {
  const { columns, groups, measures, size, arrivalsPerYear, persons } = Object(found) as Partial<StockRecord>
  return (
    isListOf(columns, isText) &&
    columns.join() === STOCK_COLUMNS.join() &&
    isListOf(groups, isText) &&
    isListOf(measures, isText) &&
    Number.isInteger(size) &&
    isListOf(arrivalsPerYear, Number.isFinite) &&
    arrivalsPerYear.length === groups.length &&
    isListOf(persons, isRow) &&
    persons.length > 0
  )
}

const isText = (value: unknown): boolean => typeof value === 'string'

const isRow = (row: unknown): boolean => isListOf(row, Number.isFinite) && row.length === STOCK_COLUMNS.length

const isListOf = (value: unknown, isOne: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.every((item) => isOne(item))
