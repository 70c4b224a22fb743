// Simulates replications of a scenario in one process, without workers and without a store.
//
//     node engine.mjs SCENARIO REPLICATIONS [path=value...]     one line of JSON per replication
import { letV8InlineMore } from '../dist/inlining.js'
import { layoutOf, loadScenario } from '../dist/index.js'
import { measure } from '../dist/experiment/replication.js'
import { referenceStock } from '../dist/scenario/reference-stock.js'
import { KINDS_OF_WORK, Work } from '../dist/vocabulary/work.js'
import { Link, LINKS } from '../dist/model/books.js'
import { simulate } from '../dist/model/simulation.js'
import { WAYS_OUT } from '../dist/vocabulary/statuses.js'
import { Luck } from '../dist/random/luck.js'
import { rootKey } from '../dist/random/root-key.js'
import { reportReplication } from './replication-report.mjs'

letV8InlineMore()

/** @typedef {import('../dist/model/office.js').Office} Office */

const [file, replications, ...overrides] = process.argv.slice(2)
// A worker gets a copy.
const scenario = structuredClone(loadScenario(file, overrides).scenario)
const layout = layoutOf(scenario)
for (let replication = 1; replication <= Number(replications); replication++) {
  reportReplication(() => {
    const office = simulate(scenario, {
      luck: new Luck(...rootKey(scenario.seed, replication)),
      officeLuck: new Luck(...rootKey(`${scenario.seed}/office/0`, replication)),
      stock: scenario.drawnStock ? referenceStock() : undefined,
    })
    measure(office, layout, replication)
    return countsOf(office)
  })
}

/**
 * What happened in the measured years.
 *
 * @param {Office} office
 */
function countsOf({ books, days }) {
  const { minutes } = scenario.conversations
  return {
    years: scenario.warmUpYears + scenario.years,
    users: books.presentDays / books.days,
    // Of all years, at the pace of the measured ones.
    talks:
      (days / books.days) *
      (minutesOf(books, Work.inPerson) / minutes.inPerson +
        minutesOf(books, Work.phone) / minutes.phone +
        minutesOf(books, Work.message) / minutes.message),
    registrations: minutesOf(books, Work.registration) / scenario.assessment.minutes,
    toWork: exitsOf(books, 'work'),
    out: exitsOf(books, 'outOfReach'),
    requests: books.links[Link.asked] + books.links[LINKS + Link.asked],
    wait: sum(books.waitingDays) / sum(books.arrivals),
    reply: sum(books.replyDays) / sum(books.replies),
  }
}

/**
 * @param {Office['books']} books
 * @param {number} kind position in KINDS_OF_WORK
 */
function minutesOf(books, kind) {
  return sum(books.minutes.filter((_, place) => place % KINDS_OF_WORK.length === kind))
}

/**
 * @param {Office['books']} books
 * @param {(typeof WAYS_OUT)[number]} way
 */
function exitsOf(books, way) {
  return sum(books.exitsByGroup.filter((_, place) => place % WAYS_OUT.length === WAYS_OUT.indexOf(way)))
}

/** @param {Float64Array} column */
function sum(column) {
  return column.reduce((total, value) => total + value, 0)
}
