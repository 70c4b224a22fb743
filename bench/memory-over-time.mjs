// Simulates many short replications with one worker and a store, and says what memory they take.
//
//     node --expose-gc memory-over-time.mjs REPLICATIONS EVERY      a line of JSON after every so many
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { letV8InlineMore } from '../dist/inlining.js'
import { Experiment, withoutCohort } from '../dist/experiment/experiment.js'
import { loadScenario } from '../dist/index.js'

letV8InlineMore()

const [replications, every] = process.argv.slice(2).map(Number)
const { scenario } = loadScenario('town-office', ['warmUpYears=0', 'years=1'])
const store = mkdtempSync(join(tmpdir(), 'delt-bench-'))
const experiment = new Experiment({
  jobs: 1,
  keep: withoutCohort,
  store,
  onProgress: ({ done }) => {
    if (done % every === 0) console.log(JSON.stringify({ done, ...memory() }))
  },
})

/** Bytes: of the whole process with its worker, and of what the main thread keeps. */
function memory() {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { process: rss, kept: heapUsed + external }
}

try {
  await experiment.simulate({ scenarios: [{ scenario, replications }] })
} finally {
  await experiment.close()
  rmSync(store, { recursive: true, force: true })
}
