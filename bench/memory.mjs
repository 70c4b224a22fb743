import { join } from 'node:path'
import { tableOf } from './table.mjs'
import { mebibytes, shown } from './figures.mjs'
import { here, linesOf } from './processes.mjs'

/** @typedef {{ done: number, process: number, kept: number }} Row */

/**
 * Memory over a thousand replications of a year of the town office.
 *
 * @param {boolean} quick
 * @returns {Row[]}
 */
export function measure(quick) {
  const [replications, every] = quick ? [100, 50] : [1000, 100]
  const program = join(here, 'memory-over-time.mjs')
  return linesOf(process.execPath, ['--expose-gc', program, String(replications), String(every)])
}

/** @param {readonly Row[]} rows */
export function table(rows) {
  return tableOf(
    ['replications done', 'process with its worker, MiB', 'kept by the main thread, MiB'],
    rows.map(({ done, process: all, kept }) => [shown(done), mebibytes(all), shown(kept / 2 ** 20)]),
  )
}
