import { join } from 'node:path'
import { tableOf } from './table.mjs'
import { median, shown } from './figures.mjs'
import { here, linesOf } from './processes.mjs'
import { offices, officeWords } from './workloads.mjs'

/** Files below this share of the time are added up. */
const LEAST_SHARE = 0.01

/**
 * @typedef {object} Numbers
 * @property {Record<string, number>} microseconds of CPU of one replication by file of delt
 * @property {number} nanosecondsPerTalk of a replication that is not profiled
 */

/**
 * Where the time of the default office goes.
 *
 * @returns {Numbers}
 */
export function measure() {
  const [microseconds] = linesOf(process.execPath, [join(here, 'profiled.mjs'), 'dual'])
  const [office] = offices
  const warm = linesOf(process.execPath, [join(here, 'engine.mjs'), ...officeWords(office)]).slice(
    office.warmUp,
  )
  return { microseconds, nanosecondsPerTalk: median(warm.map(({ cpu, talks }) => (1e9 * cpu) / talks)) }
}

/** @param {Numbers} numbers */
export function table({ microseconds, nanosecondsPerTalk }) {
  const shares = sharesOf(microseconds)
  const large = [...shares].filter(([, share]) => share >= LEAST_SHARE).toSorted(([, a], [, b]) => b - a)
  const rest = 1 - large.reduce((sum, [, share]) => sum + share, 0)
  const rows = [...large, /** @type {const} */ (['all others', rest]), /** @type {const} */ (['all', 1])]
  return tableOf(
    ['mechanism', 'share of CPU, %', 'ns per conversation'],
    rows.map(([name, share]) => [name, shown(100 * share), shown(Math.round(share * nanosecondsPerTalk))]),
  )
}

/**
 * Shares by mechanism, which is the name of a file of the model; measuring outcomes is taken together.
 *
 * @param {Readonly<Record<string, number>>} microseconds
 */
function sharesOf(microseconds) {
  const all = Object.values(microseconds).reduce((sum, time) => sum + time, 0)
  /** @type {Map<string, number>} */
  const shares = new Map()
  for (const [file, time] of Object.entries(microseconds)) {
    const name = file.startsWith('model/') ? file.slice('model/'.length) : nameOutside(file)
    shares.set(name, (shares.get(name) ?? 0) + time / all)
  }
  return shares
}

/** @param {string} file */
function nameOutside(file) {
  if (file.startsWith('experiment/')) return 'measuring outcomes'
  return file === '(garbage collector)' ? 'garbage collection' : 'Node itself'
}
