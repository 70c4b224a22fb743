// The worker of the model, which also writes down how much memory it keeps after each replication. The question of
// the scenario says where, and whether it is to keep more and more.
import { appendFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import simulateReplication from '../../dist/experiment/workers/replication-worker.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')
const leaked = []

export default function simulate(task) {
  const reply = simulateReplication(task)
  const [behaviour, file] = task.scenario.question.split('=')
  if (behaviour === 'leak') leaked.push(new Float64Array(2 ** 15).fill(1))
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  appendFileSync(file, `${heapUsed + external}\n`)
  return reply
}
