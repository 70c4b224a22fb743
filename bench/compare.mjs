import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { markdownTable } from '../dist/report/text/markdown.js'
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

/** @typedef {Record<string, { parts: Record<string, number[]>, all: number[] }>} Numbers seconds by command and part */

/**
 * A comparison from the beginning, in an empty folder with nothing stored. What the main thread does is taken from a
 * profile of it.
 *
 * @param {boolean} quick
 * @returns {Numbers}
 */
export function measure(quick) {
  /** @type {Numbers} */
  const numbers = {}
  for (let round = 0; round < (quick ? 1 : 3); round++)
    for (const [name, words] of Object.entries(COMMANDS)) {
      numbers[name] ??= { parts: Object.fromEntries(PARTS.map(([part]) => [part, []])), all: [] }
      const { parts, all } = inEmptyFolder((folder) => compared(folder, quick ? [...words, ...QUICK] : words))
      numbers[name].all.push(all)
      for (const [part, seconds] of Object.entries(parts)) numbers[name].parts[part].push(seconds)
    }
  return numbers
}

/**
 * @param {string} cwd
 * @param {readonly string[]} words
 */
function compared(cwd, words) {
  const profiling = ['--cpu-prof', '--cpu-prof-dir', join(cwd, 'profiles')]
  const { seconds } = finished(process.execPath, [...profiling, delt, 'compare', ...words], { cwd })
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
  return markdownTable(
    [`seconds on ${availableParallelism()} cores`, ...Object.keys(numbers)],
    [...rows, ['all', ...commands.map(({ all }) => spread(all))]],
  )
}
