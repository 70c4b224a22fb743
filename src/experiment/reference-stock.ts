import { existsSync, readFileSync } from 'node:fs'
import type { Stock } from '../model/users/stock.ts'

/** The pool from which initial stocks are drawn, with what it was made from; see `studies/recorded.ts`. */
export const STOCK_FILE = new URL('../../scenarios/recorded/initial-stock.json', import.meta.url)

/** The shipped pool. An office starts empty while there is none. */
function readStock(): Stock | undefined {
  if (!existsSync(STOCK_FILE)) return undefined
  const { inputs: _, ...stock } = JSON.parse(readFileSync(STOCK_FILE, 'utf8')) as Stock & { inputs: unknown }
  return stock
}

let loaded: Stock | undefined

/** The shipped pool, read once. */
export const referenceStock = (): Stock | undefined => (loaded ??= readStock())
