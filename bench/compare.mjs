import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { tableOf } from './table.mjs'
import { spread } from './figures.mjs'
import { delt, finished, inEmptyFolder } from './processes.mjs'
import { timeByFile } from './time-by-file.mjs'

/** Parts of the command, each with the files of delt that do it; the first that takes a file has it. */
const PARTS = /** @type {const} */ ([
  ['simulation, mostly waited for', /^\(idle\)|^experiment|^model|^random/],
  ['statistics', /^statistics|^results/],
  ['charts', /^report\/charts/],
  ['page', /^report\/page/],
  ['tables and workbook', /^report/],
  ['start-up, scenarios and Node itself', /^/],
])

const COMMANDS = {
  '`delt compare dual unitary`': ['dual', 'unitary'],
  'with `--no-overlap --no-charts`': ['dual', 'unitary', '--no-overlap', '--no-charts'],
}
const QUICK = ['--set', 'inflow=0.2', '--set', 'years=1', '--set', 'warmUpYears=0', '--replications', '2']

/**
 * Seconds by command: of its parts and all of it while it is profiled, and as it is.
 *
 * @typedef {Record<string, { parts: Record<string, number[]>, profiled: number[], plain: number[] }>} Numbers
 */

/**
 * A comparison from the beginning, in an empty folder with nothing stored, once as it is and once with a profile, from
 * which is taken what the main thread does.
 *
 * @param {boolean} quick
 * @returns {Numbers}
 */
export function measure(quick) {
  /** @type {Numbers} */
  const numbers = {}
  for (let round = 0; round < (quick ? 1 : 3); round++)
    for (const [name, words] of Object.entries(COMMANDS)) {
      numbers[name] ??= {
        parts: Object.fromEntries(PARTS.map(([part]) => [part, []])),
        profiled: [],
        plain: [],
      }
      const command = [delt, 'compare', ...words, ...(quick ? QUICK : [])]
      const plain = inEmptyFolder((cwd) => finished(process.execPath, command, { cwd }).seconds)
      const { parts, all } = inEmptyFolder((cwd) => underProfiler(cwd, command))
      numbers[name].plain.push(plain)
      numbers[name].profiled.push(all)
      for (const [part, seconds] of Object.entries(parts)) numbers[name].parts[part].push(seconds)
    }
  return numbers
}

/**
 * @param {string} cwd
 * @param {readonly string[]} command
 */
function underProfiler(cwd, command) {
  const profiling = ['--cpu-prof', '--cpu-prof-dir', join(cwd, 'profiles')]
  const { seconds } = finished(process.execPath, [...profiling, ...command], { cwd })
  const times = timeByFile(profileOfMainThread(join(cwd, 'profiles')))
  const parts = Object.fromEntries(PARTS.map(([part]) => [part, 0]))
  for (const [file, time] of times) {
    const [part] = PARTS.find(([, files]) => files.test(file)) ?? PARTS[0]
    parts[part] += time / 1e6
  }
  return { parts, all: seconds }
}

/**
 * The profiles of one command lie side by side, named by date, time, process and thread; the main thread is number 0.
 *
 * @param {string} folder
 * @returns {import('./time-by-file.mjs').Profile}
 */
function profileOfMainThread(folder) {
  const name = readdirSync(folder).find((file) => file.split('.').at(-3) === '0')
  return JSON.parse(readFileSync(join(folder, name ?? ''), 'utf8'))
}

/** @param {Numbers} numbers */
export function table(numbers) {
  const commands = Object.values(numbers)
  const rows = PARTS.map(([part]) => [part, ...commands.map(({ parts }) => spread(parts[part]))])
  return tableOf(
    [`seconds on ${availableParallelism()} cores`, ...Object.keys(numbers)],
    [
      ...rows,
      ['all, with the profiler', ...commands.map(({ profiled }) => spread(profiled))],
      ['all, without it', ...commands.map(({ plain }) => spread(plain))],
    ],
  )
}
