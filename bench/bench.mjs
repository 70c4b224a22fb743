// Measures delt. Built first by `npm run bench`, which takes some minutes; `npm run bench -- quick` takes about one.
//
//     node bench.mjs [quick] [SECTION...]
//
// Every section prints its table. Without `quick` the numbers also go to output/bench/results.json and the tables into
// docs/performance.md, where each replaces the one of its section; times are worth keeping only from a quiet machine.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { withBlock } from '../dist/recording/documents.js'
import { here } from './processes.mjs'
import * as compare from './compare.mjs'
import * as memory from './memory.mjs'
import * as officeCore from './office-core.mjs'
import * as offices from './offices.mjs'
import * as parallel from './parallel.mjs'
import * as profile from './profile.mjs'
import * as startUp from './start-up.mjs'

/**
 * @typedef {object} Section
 * @property {(quick: boolean, tell: (message: string) => void) => any} measure numbers that can be written as JSON
 * @property {(numbers: any) => string} table of these numbers, in Markdown
 */

/** @type {Readonly<Record<string, Section>>} */
const sections = {
  offices,
  'office-core': officeCore,
  profile,
  parallel,
  memory,
  compare,
  'start-up': startUp,
}

const RESULTS = join(here, '..', 'output', 'bench', 'results.json')
const DOCUMENT = join(here, '..', 'docs', 'performance.md')
const tell = (/** @type {string} */ message) => void process.stderr.write(`${message}\n`)

const words = process.argv.slice(2)
const quick = words.includes('quick')
const named = words.filter((word) => word !== 'quick')
const unknown = named.filter((name) => !(name in sections))
if (unknown.length > 0) {
  tell(`no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`)
  process.exit(2)
}
for (const [name, { measure, table }] of Object.entries(sections)) {
  if (named.length > 0 && !named.includes(name)) continue
  tell(`measuring ${name}`)
  const numbers = measure(quick, tell)
  console.log(`${table(numbers)}\n`)
  if (!quick) keep(name, numbers, table(numbers))
}

/**
 * @param {string} name
 * @param {any} numbers
 * @param {string} made
 */
function keep(name, numbers, made) {
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}`
  const kept = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
  mkdirSync(join(RESULTS, '..'), { recursive: true })
  writeFileSync(RESULTS, `${JSON.stringify({ ...kept, [name]: { machine, numbers } }, undefined, 2)}\n`)
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  const table = `Measured on ${today} on ${machine}.\n\n${made}`
  writeFileSync(DOCUMENT, withBlock(readFileSync(DOCUMENT, 'utf8'), name, table))
}
