import { existsSync, readFileSync } from 'node:fs'
import type { Stock } from '../model/users/stock.ts'

/** The pool from which initial stocks are drawn; `npm run calibrate` writes it. */
export const STOCK_FILE = new URL('../../scenarios/presets/stock.json', import.meta.url)

let loaded: Stock | undefined

/** The shipped pool, read once. An office starts empty while there is none. */
export function referenceStock(): Stock | undefined {
  if (loaded === undefined && existsSync(STOCK_FILE))
    loaded = JSON.parse(readFileSync(STOCK_FILE, 'utf8')) as Stock
  return loaded
}
