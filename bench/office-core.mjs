import { tableOf } from './table.mjs'
import { mebibytes, median, shown, spread } from './figures.mjs'
import { inEmptyFolder, linesOf } from './processes.mjs'
import { coreCases, corePrograms } from './workloads.mjs'

/** What every program says of a replication beside its cost. */
const FACTS = /** @type {const} */ (['meetings', 'toWork', 'out', 'requests', 'wait', 'reply'])

/** Standard errors by which the means of programs that follow the same definition may differ. */
const TOLERANCE = 4

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {boolean} sameModel
 * @property {string} core
 * @property {number} cold nanoseconds of CPU per meeting, of a whole process that does one replication
 * @property {number[]} warm nanoseconds of CPU per meeting by round
 * @property {number[]} ratio warm, to the first program, by round
 * @property {number} peakBytes
 * @property {Record<(typeof FACTS)[number], number[]>} facts by replication
 */

/**
 * The reduced office through delt and through others, one after another in every round.
 *
 * @param {boolean} quick
 * @param {(message: string) => void} tell
 * @returns {Row[]}
 */
export function measure(quick, tell) {
  return inEmptyFolder((folder) => {
    const found = corePrograms.flatMap((program) => {
      const path = program.find(folder)
      if (path === undefined) tell(`${program.name} is left out, because there is no ${program.needs}`)
      return path === undefined ? [] : [{ ...program, path }]
    })
    return coreCases.flatMap((coreCase) => measureCase(coreCase, found, quick ? 1 : 5))
  })
}

/**
 * @param {(typeof coreCases)[number]} coreCase
 * @param {readonly (import('./workloads.mjs').CoreProgram & { path: string })[]} programs
 * @param {number} rounds
 */
function measureCase(coreCase, programs, rounds) {
  const rows = programs.map(({ name, sameModel }) => emptyRow(name, sameModel, coreCase.name))
  for (let round = 1; round <= rounds; round++) {
    programs.forEach(({ path, replications, warmUp, words }, program) => {
      const runs = linesOf(path, words(coreCase, replications, round)).map(withMeetings)
      addRound(rows[program], runs, warmUp)
      rows[program].ratio.push((rows[program].warm.at(-1) ?? NaN) / (rows[0].warm.at(-1) ?? NaN))
    })
  }
  return rows
}

/** @returns {Row} */
function emptyRow(/** @type {string} */ name, /** @type {boolean} */ sameModel, /** @type {string} */ core) {
  const facts = { meetings: [], toWork: [], out: [], requests: [], wait: [], reply: [] }
  return { name, sameModel, core, cold: NaN, warm: [], ratio: [], peakBytes: 0, facts }
}

/** The first meeting of a user is the registration in delt. */
function withMeetings(/** @type {any} */ run) {
  return { meetings: run.talks + run.registrations, ...run }
}

/**
 * @param {Row} row
 * @param {readonly any[]} runs of one process
 * @param {number} warmUp
 */
function addRound(row, runs, warmUp) {
  const nanoseconds = runs.slice(warmUp).map(({ cpu, meetings }) => (1e9 * cpu) / meetings)
  if (row.warm.length === 0) row.cold = (1e9 * runs[0].processCpu) / runs[0].meetings
  row.warm.push(median(nanoseconds))
  row.peakBytes = Math.max(row.peakBytes, ...runs.map(({ peakBytes }) => peakBytes))
  for (const fact of FACTS) row.facts[fact].push(...runs.map((run) => run[fact]))
}

/** @param {readonly Row[]} rows */
export function table(rows) {
  const costs = rows.map((row) => [
    `${row.name}, ${row.core}`,
    shown(row.cold),
    spread(row.warm),
    spread(row.ratio),
    mebibytes(row.peakBytes),
  ])
  const facts = rows.map((row) => {
    const { meetings, toWork, out, requests, wait, reply } = row.facts
    const perThousand = [toWork, out, requests].map((counts) => (1000 * meanOf(counts)) / meanOf(meetings))
    const shownFacts = [Math.round(meanOf(meetings)), ...perThousand, meanOf(wait), meanOf(reply)].map(shown)
    return [`${row.name}, ${row.core}`, ...shownFacts, agreement(row, rows)]
  })
  const header = [
    'program',
    'ns per meeting, one replication',
    'ns per meeting, warm',
    `warm, ${rows[0].name} = 1`,
  ]
  return [
    tableOf([...header, 'peak memory, MiB'], costs),
    tableOf(
      [
        'program',
        'meetings',
        'to work per 1,000',
        'out per 1,000',
        'requests per 1,000',
        'wait, days',
        'reply, days',
        'agrees',
      ],
      facts,
    ),
  ].join('\n\n')
}

/**
 * Whether what came out has the mean that it has in the first program of the same definition. One program has few
 * replications, so the deviation of its mean is that of the first program's replications.
 *
 * @param {Row} row
 * @param {readonly Row[]} rows
 */
function agreement(row, rows) {
  const reference = rows.find(({ core }) => core === row.core) ?? row
  if (!row.sameModel) return 'see text'
  if (row === reference) return ''
  const apart = FACTS.filter((fact) => !agrees(row.facts[fact], reference.facts[fact]))
  return apart.length === 0 ? 'yes' : `not in ${apart.join(', ')}`
}

/** @type {(values: readonly number[], reference: readonly number[]) => boolean} */
function agrees(values, reference) {
  const mean = meanOf(reference)
  const variance = meanOf(reference.map((value) => (value - mean) ** 2))
  const error = Math.sqrt(variance * (1 / values.length + 1 / reference.length))
  return Math.abs(meanOf(values) - mean) <= TOLERANCE * error
}

/** @param {readonly number[]} values */
function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
