// Simulates replications with workers and without a store.
//
//     node throughput.mjs SCENARIO JOBS REPLICATIONS [path=value...]
//
// Prints seconds by the clock on the wall: until the first replication was done, and until all were.
import { letV8InlineMore } from '../dist/inlining.js'
import { Experiment, withoutCohort } from '../dist/experiment/experiment.js'
import { loadScenario } from '../dist/index.js'

letV8InlineMore()

const [file, jobs, replications, ...overrides] = process.argv.slice(2)
const { scenario } = loadScenario(file, overrides)
const start = performance.now()
const seconds = () => (performance.now() - start) / 1000
let first = NaN
const experiment = new Experiment({
  jobs: Number(jobs),
  keep: withoutCohort,
  onProgress: ({ done }) => {
    if (done === 1) first = seconds()
  },
})
const { failed } = await experiment.simulate({
  scenarios: [{ scenario, replications: Number(replications) }],
})
if (failed.length > 0) throw new Error(failed[0].reason)
console.log(JSON.stringify({ first, all: seconds() }))
await experiment.close()
