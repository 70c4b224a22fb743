import { join } from 'node:path'
import { tableOf } from './table.mjs'
import { mebibytes, median, shown, spread } from './figures.mjs'
import { here, linesOf } from './processes.mjs'
import { offices, officeWords } from './workloads.mjs'

/**
 * @typedef {object} Row
 * @property {import('./workloads.mjs').OfficeWorkload} workload
 * @property {number} users mean number in the office
 * @property {number} talks in one replication
 * @property {number[]} cpu seconds by replication
 * @property {number[]} growth of the time per simulated year over that of the default office, by round
 * @property {number} peakBytes
 */

/**
 * The default office and larger ones, each in a process of its own, one after another in every round.
 *
 * @param {boolean} quick
 * @returns {Row[]}
 */
export function measure(quick) {
  const rows = offices.slice(0, quick ? 1 : offices.length).map(emptyRow)
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    let ofDefault = NaN
    for (const row of rows.filter(({ workload }) => round < workload.rounds)) {
      const runs = warmRuns(row.workload)
      const perYear = median(runs.map(({ cpu, years }) => cpu / years))
      if (row.workload.factor === 1) ofDefault = perYear
      row.users = runs[0].users
      row.talks = runs[0].talks
      row.cpu.push(...runs.map(({ cpu }) => cpu))
      row.growth.push(perYear / ofDefault)
      row.peakBytes = Math.max(row.peakBytes, ...runs.map(({ peakBytes }) => peakBytes))
    }
  }
  return rows
}

/**
 * @param {import('./workloads.mjs').OfficeWorkload} workload
 * @returns {Row}
 */
function emptyRow(workload) {
  return { workload, users: NaN, talks: NaN, cpu: [], growth: [], peakBytes: 0 }
}

/**
 * The replications of a process that do not only warm up.
 *
 * @param {import('./workloads.mjs').OfficeWorkload} workload
 */
function warmRuns(workload) {
  return linesOf(process.execPath, [join(here, 'engine.mjs'), ...officeWords(workload)]).slice(
    workload.warmUp,
  )
}

/** @param {readonly Row[]} rows */
export function table(rows) {
  return tableOf(
    [
      'office',
      'users',
      'seconds of CPU a replication',
      'per simulated year, default = 1',
      'conversations',
      'µs per conversation',
      'conversations per CPU second',
      'peak memory, MiB',
    ],
    rows.map(({ workload, users, cpu, growth, talks, peakBytes }) => [
      workload.name,
      shown(Math.round(users)),
      spread(cpu),
      spread(growth),
      shown(Math.round(talks)),
      shown((1e6 * median(cpu)) / talks),
      shown(Math.round(talks / median(cpu))),
      mebibytes(peakBytes),
    ]),
  )
}
