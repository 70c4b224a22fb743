// Simulates one warm replication of a scenario under the profiler of V8 and prints, as one line of JSON, the
// microseconds spent in each file of delt. What a file calls in packages, Node and the draws of luck counts for it.
//
//     node profiled.mjs SCENARIO [path=value...]
import { Session } from 'node:inspector/promises'
import { letV8InlineMore } from '../dist/inlining.js'
import { layoutOf, loadScenario } from '../dist/index.js'
import { runReplication } from '../dist/experiment/replication.js'
import { timeByFile } from './time-by-file.mjs'

letV8InlineMore()

const [name, ...overrides] = process.argv.slice(2)
const { scenario } = loadScenario(name, overrides)
const layout = layoutOf(scenario)
// Twice, so that everything is compiled.
runReplication(scenario, layout, 1)
runReplication(scenario, layout, 2)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 200 })
await session.post('Profiler.start')
runReplication(scenario, layout, 3)
const { profile } = await session.post('Profiler.stop')
console.log(JSON.stringify(Object.fromEntries(timeByFile(profile, isTool))))

/** Draws and lists serve every mechanism. */
function isTool(/** @type {string} */ file) {
  return file.startsWith('random/') || file === 'model/lists'
}
