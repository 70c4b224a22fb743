/**
 * What a replication says about itself, as one line of JSON; the peers in other languages say the same.
 *
 * @typedef {object} Cost
 * @property {number} cpu seconds of CPU of the replication
 * @property {number} processCpu seconds of CPU of the process since its start
 * @property {number} peakBytes largest memory of the process so far
 */

/**
 * Does one replication and prints its cost and what came out.
 *
 * @param {() => Readonly<Record<string, number>>} replicate
 */
export function reportReplication(replicate) {
  const before = cpuSeconds()
  const found = replicate()
  const processCpu = cpuSeconds()
  const peakBytes = process.resourceUsage().maxRSS * 1024
  console.log(JSON.stringify({ cpu: processCpu - before, processCpu, peakBytes, ...found }))
}

/** Seconds of CPU of all threads of this process since its start. */
function cpuSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
