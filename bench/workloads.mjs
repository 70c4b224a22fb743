// Everything that is simulated, in one list per kind. Whatever a benchmark says is about one of these.
import { join } from 'node:path'
import { loadScenario } from '../dist/index.js'
import { finished, here, works } from './processes.mjs'

/**
 * An office with every mechanism on. Users, staff, places and leaders' time are all scaled by `factor`.
 *
 * @typedef {object} OfficeWorkload
 * @property {string} name
 * @property {number} factor
 * @property {readonly string[]} overrides of the horizon
 * @property {number} replications in one process
 * @property {number} warmUp how many of these only warm up
 * @property {number} rounds in which it takes part
 */

/** Replications after which V8 has compiled what half a second of simulation needs. */
const WARM_UP = 6

/** @type {readonly OfficeWorkload[]} */
export const offices = [
  { name: 'default office', factor: 1, overrides: [], replications: 16, warmUp: WARM_UP, rounds: 3 },
  { name: '10 times the office', factor: 10, overrides: [], replications: 3, warmUp: 2, rounds: 3 },
  { name: '20 times the office', factor: 20, overrides: [], replications: 1, warmUp: 0, rounds: 1 },
  {
    name: '100 times the office, one year',
    factor: 100,
    overrides: ['warmUpYears=0', 'years=1'],
    replications: 1,
    warmUp: 0,
    rounds: 1,
  },
]

/**
 * The words for `engine.mjs`. Leaders' time follows advisors by itself.
 *
 * @param {OfficeWorkload} workload
 */
export function officeWords({ factor, overrides, replications }) {
  const { teams, measures } = loadScenario('dual').scenario
  const staff = teams.flatMap(({ name, advisors, caseload }) => [
    `teams.${name}.advisors=${advisors * factor}`,
    `teams.${name}.caseload=${caseload}`,
  ])
  const places = measures.map((measure) => `measures.${measure.name}.places=${measure.places * factor}`)
  return ['dual', String(replications), `inflow=${factor}`, ...staff, ...places, ...overrides]
}

/**
 * How many come a day to `office-core`, and what makes the scenario of that name, which is the quiet one, take as
 * many. Where all advisors are busy all day, users meet them some 16 times a year instead of 26: rates per year and the
 * pause between requests are set so that exits and requests per meeting are the same.
 */
export const coreCases = [
  {
    name: 'busy',
    arrivalsPerDay: 16,
    overrides: [
      'groups.state-users.arrivalsPerYear=2080',
      'groups.municipal-users.arrivalsPerYear=2080',
      'leaving.workRate=0.485',
      'leaving.outOfReachRate=0.081',
      'planning.pauseDays=74',
      'collaborationRate=1',
    ],
  },
  { name: 'quiet', arrivalsPerDay: 4, overrides: [] },
]

/**
 * A program that simulates `office-core`.
 *
 * @typedef {object} CoreProgram
 * @property {string} name
 * @property {string} needs what has to be installed
 * @property {boolean} sameModel whether it follows the definition to the letter
 * @property {number} replications in one process
 * @property {number} warmUp how many of these only warm up
 * @property {(folder: string) => string | undefined} find the program to run, made in a folder where need be;
 *   undefined where what it needs is missing
 * @property {(coreCase: (typeof coreCases)[number], replications: number, seed: number) => readonly string[]} words
 */

/** @type {readonly CoreProgram[]} */
export const corePrograms = [
  {
    name: 'C, gcc -O3',
    needs: 'gcc',
    sameModel: true,
    replications: 20,
    warmUp: 0,
    find: compiled,
    words: ({ arrivalsPerDay }, replications, seed) => [arrivalsPerDay, replications, seed].map(String),
  },
  {
    name: 'delt',
    needs: 'Node',
    sameModel: false,
    replications: 16,
    warmUp: WARM_UP,
    find: () => process.execPath,
    words: ({ overrides }, replications, seed) => [
      join(here, 'engine.mjs'),
      join(here, 'office-core.yaml'),
      String(replications),
      `seed=${seed}`,
      ...overrides,
    ],
  },
  {
    name: 'JavaScript, classes and arrays',
    needs: 'Node',
    sameModel: true,
    replications: 16,
    warmUp: WARM_UP,
    find: () => process.execPath,
    words: ({ arrivalsPerDay }, replications, seed) => [
      join(here, 'peers', 'office-core-objects.mjs'),
      ...[arrivalsPerDay, replications, seed].map(String),
    ],
  },
  {
    name: 'SimPy',
    needs: "Python with SimPy, Debian's python3-simpy3",
    sameModel: true,
    replications: 1,
    warmUp: 0,
    find: () => ['python3', '/usr/bin/python3'].find((python) => works(python, ['-c', 'import simpy'])),
    words: ({ arrivalsPerDay }, replications, seed) => [
      join(here, 'peers', 'office-core-simpy.py'),
      ...[arrivalsPerDay, replications, seed].map(String),
    ],
  },
]

/** @param {string} folder */
function compiled(folder) {
  if (!works('gcc', ['--version'])) return undefined
  const program = join(folder, 'office-core')
  finished('gcc', ['-O3', '-std=gnu11', '-o', program, join(here, 'peers', 'office-core.c'), '-lm'])
  return program
}
