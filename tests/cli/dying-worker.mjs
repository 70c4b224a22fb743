// The worker of delt, but its first one dies in the middle of a simulation. It is told where to leave a mark of that.
import { existsSync, writeFileSync } from 'node:fs'
import simulate from '../../dist/experiment/workers/replication-worker.js'

/** So many exponentials are a fraction of what the smallest office needs. */
const CALLS_TO_LIVE = 5_000

const exponential = Math.exp

export default function simulateOrDie(task) {
  const mark = task.scenario.question
  if (!existsSync(mark)) {
    let calls = 0
    Math.exp = (x) => {
      if (++calls === CALLS_TO_LIVE) {
        writeFileSync(mark, 'died')
        process.exit(9)
      }
      return exponential(x)
    }
  }
  return simulate(task)
}
