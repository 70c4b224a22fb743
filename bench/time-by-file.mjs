/**
 * @typedef {import('node:inspector').Profiler.Profile} Profile
 * @typedef {import('node:inspector').Profiler.ProfileNode} ProfileNode
 */

/** Address of the built delt. */
const DIST = new URL('../dist/', import.meta.url).href

/**
 * Microseconds of a profile of V8 by file of delt: each sample counts for the innermost file of delt on the stack that
 * is not passed over. What lies below no such file has the name of its function, such as `(idle)` and
 * `(garbage collector)`, or `other`.
 *
 * @param {Profile} profile
 * @param {(file: string) => boolean} passedOver files that only serve others
 * @returns {Map<string, number>} by path below `dist`, without the ending
 */
export function timeByFile({ nodes, samples = [], timeDeltas = [] }, passedOver = () => false) {
  const owners = ownersOf(nodes, passedOver)
  const times = new Map()
  samples.forEach((node, sample) => {
    const owner = owners.get(node) ?? 'other'
    times.set(owner, (times.get(owner) ?? 0) + timeDeltas[sample])
  })
  return times
}

const WITHOUT_CALLER = /^\((idle|garbage collector)\)$/

/**
 * @param {readonly ProfileNode[]} nodes parents before children
 * @param {(file: string) => boolean} passedOver
 */
function ownersOf(nodes, passedOver) {
  /** @type {Map<number, string>} */
  const owners = new Map()
  /** @type {Map<number, number>} */
  const parents = new Map()
  for (const { id, callFrame, children = [] } of nodes) {
    for (const child of children) parents.set(child, id)
    const { functionName, url } = callFrame
    const file = url.startsWith(DIST) ? url.slice(DIST.length).replace(/\.js$/, '') : undefined
    const above = owners.get(parents.get(id) ?? 0)
    if (file !== undefined && !passedOver(file)) owners.set(id, file)
    else if (WITHOUT_CALLER.test(functionName)) owners.set(id, functionName)
    else if (above !== undefined) owners.set(id, above)
  }
  return owners
}
