import { tableOf } from './table.mjs'
import { median, shown } from './figures.mjs'
import { delt, finished } from './processes.mjs'

/** What is started, and what `node` is told. */
const STARTS = {
  'Node that does nothing': ['--eval', '0'],
  'yargs, which reads command lines': ['--input-type=module', '--eval', 'import "yargs"'],
  '`delt --help`': [delt, '--help'],
  '`delt compare --help`': [delt, 'compare', '--help'],
  '`delt check dual`': [delt, 'check', 'dual'],
}

/** @typedef {Record<string, number[]>} Numbers milliseconds by what is started */

/**
 * Every start once in every round.
 *
 * @param {boolean} quick
 * @returns {Numbers}
 */
export function measure(quick) {
  /** @type {Numbers} */
  const milliseconds = Object.fromEntries(Object.keys(STARTS).map((name) => [name, []]))
  for (let round = 0; round < (quick ? 5 : 21); round++)
    for (const [name, words] of Object.entries(STARTS))
      milliseconds[name].push(1000 * finished(process.execPath, words).seconds)
  return milliseconds
}

/** @param {Numbers} milliseconds */
export function table(milliseconds) {
  return tableOf(
    ['start', 'ms, median', 'shortest', 'longest'],
    Object.entries(milliseconds).map(([name, values]) => [
      name,
      ...[median(values), Math.min(...values), Math.max(...values)].map((value) => shown(Math.round(value))),
    ]),
  )
}
