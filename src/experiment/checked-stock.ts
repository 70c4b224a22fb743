/** The shipped pool of initial stocks, held against its form. Workers read it without: loading the form takes a while. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { UsageError } from '../errors.ts'
import { STOCK_COLUMNS, type Stock } from '../model/users/stock.ts'
import { parsedJson } from '../text/json.ts'
import { STOCK_FILE } from './reference-stock.ts'

/** The form of `initial-stock.json`, beside what it was made from. */
export const stockForm = z.object({
  columns: z.array(z.string()).refine((names) => names.join() === STOCK_COLUMNS.join()),
  groups: z.array(z.string()),
  measures: z.array(z.string()),
  size: z.int().min(0),
  // A form for each of a hundred thousand numbers would take three times as long as reading them.
  persons: z.array(z.custom<readonly number[]>(isRow)).min(1),
})

function isRow(row: unknown): boolean {
  return Array.isArray(row) && row.length === STOCK_COLUMNS.length && row.every(Number.isFinite)
}

/** The shipped pool; undefined where there is none. Throws UsageError where the file holds something else. */
export function checkedStock(): Stock | undefined {
  const text = textOfStock()
  if (text === undefined) return undefined
  const found = stockForm.safeParse(parsedJson(text))
  if (found.success) return found.data
  throw new UsageError(
    `${fileURLToPath(STOCK_FILE)} is not as delt writes it; install delt again, or remove the file and let npm run record make it`,
  )
}

function textOfStock(): string | undefined {
  try {
    return readFileSync(STOCK_FILE, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new UsageError(`${fileURLToPath(STOCK_FILE)} cannot be read: ${message}`)
  }
}
