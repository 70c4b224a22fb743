import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { tableOf } from './table.mjs'
import { median, shown, spread } from './figures.mjs'
import { delt, finished, here, inEmptyFolder, linesOf } from './processes.mjs'

/** One year of a town office without warm-up is about the shortest simulation that anybody asks for. */
const SHORT = ['warmUpYears=0', 'years=1']

/** @typedef {{ name: string, one: number[], all: number[], gain: number[] }} Row */
/** @typedef {{ cores: number, rows: Row[], first: number[], next: number[] }} Numbers */

/**
 * The same replications with one job and with one for each core, one after the other in every round.
 *
 * @param {boolean} quick
 * @returns {Numbers}
 */
export function measure(quick) {
  const cores = availableParallelism()
  const rounds = quick ? 1 : 5
  const each = 4 * cores
  const rows = [
    row('default office, workers at work', rounds, cores, (jobs) => atWork(jobs, 2 * each)),
    row('default office', rounds, cores, (jobs) => simulated('dual', jobs, each, []).all),
    row('town office, one year', rounds, cores, (jobs) => simulated('town-office', jobs, each, SHORT).all),
    row('`delt run dual`, the whole command', rounds, cores, (jobs) => wholeCommand(jobs, each)),
  ]
  const short = Array.from({ length: rounds }, () => simulated('town-office', 1, each, SHORT))
  const first = short.map((run) => run.first)
  const next = short.map((run) => (run.all - run.first) / (each - 1))
  return { cores, rows, first, next }
}

/**
 * @param {string} name
 * @param {number} rounds
 * @param {number} cores
 * @param {(jobs: number) => number} seconds that some work takes with so many jobs
 * @returns {Row}
 */
function row(name, rounds, cores, seconds) {
  const pairs = Array.from({ length: rounds }, () => ({ one: seconds(1), all: seconds(cores) }))
  return {
    name,
    one: pairs.map(({ one }) => one),
    all: pairs.map(({ all }) => all),
    gain: pairs.map(({ one, all }) => one / all),
  }
}

/**
 * @param {string} scenario
 * @param {number} jobs
 * @param {number} replications
 * @param {readonly string[]} overrides
 * @returns {{ first: number, all: number }} seconds
 */
function simulated(scenario, jobs, replications, overrides) {
  const words = [join(here, 'throughput.mjs'), scenario, String(jobs), String(replications), ...overrides]
  return linesOf(process.execPath, words)[0]
}

/**
 * Seconds that so many more replications take, when every worker has begun and V8 has compiled what it wants to.
 *
 * @param {number} jobs
 * @param {number} replications
 */
function atWork(jobs, replications) {
  const begun = 4 * jobs
  return simulated('dual', jobs, begun + replications, []).all - simulated('dual', jobs, begun, []).all
}

/**
 * @param {number} jobs
 * @param {number} replications
 */
function wholeCommand(jobs, replications) {
  const words = ['run', 'dual', '--no-charts', '--jobs', String(jobs), '--replications', String(replications)]
  return inEmptyFolder((cwd) => finished(process.execPath, [delt, ...words], { cwd }).seconds)
}

/** @param {Numbers} numbers */
export function table({ cores, rows, first, next }) {
  const header = ['replications of', '1 job, s', `${cores} jobs, s`, 'throughput, 1 job = 1', 'per job']
  const gains = rows.map(({ name, one, all, gain }) => [
    name,
    spread(one),
    spread(all),
    spread(gain),
    shown(median(gain) / cores),
  ])
  const start =
    `A worker gives its first replication of a year of the town office after ${shown(median(first))} seconds, ` +
    `and each further one after ${shown(median(next))}.`
  return `${tableOf(header, gains)}\n\n${start}`
}
