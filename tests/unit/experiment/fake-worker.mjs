// Stands in for the worker of the model: makes up a record, or does what the question of the scenario says.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { move } from 'piscina'
import { encodeRecord } from '../../../dist/experiment/records/record-file.js'
import { layoutOf } from '../../../dist/results/layout.js'
import { MONTHLY_IDS } from '../../../dist/vocabulary/months.js'

export default async function simulate({ scenario, identity }) {
  const [behaviour, argument] = scenario.question.split('=')
  if (behaviour === 'sign') writeFileSync(join(argument, `${threadId}`), '')
  if (behaviour === 'throw-if' && existsSync(argument)) return { reason: 'people are lost' }
  const first = /-(once|first)$/.test(behaviour) && claims(argument)
  if (behaviour === 'die' || (behaviour === 'die-once' && first)) process.exit(9)
  if (behaviour === 'hang' || (behaviour === 'hang-once' && first)) for (;;);
  if (behaviour === 'throw' || (behaviour === 'throw-first' && first)) return { reason: 'people are lost' }
  // Later replications answer sooner, so that results arrive in another order than they were asked for.
  await sleep(identity.replication < 3 ? 60 : 1)
  return move(encodeRecord(identity, scenario.name, recordOf(scenario, identity)))
}

/** Whether nobody else has made the file yet: of workers who try at the same time, one is the first. */
function claims(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function recordOf(scenario, { replication, officeLuck }) {
  const layout = layoutOf(scenario)
  const noise = (index) => Math.sin(index * 7 + replication * 13 + scenario.seed.length + officeLuck * 17)
  const persons = 10 + replication
  const column = (Column, kinds = persons) => Column.from({ length: persons }, (_, person) => person % kinds)
  return {
    replication,
    values: Float64Array.from(layout.keys, (_, index) => (index === 5 ? NaN : noise(index))),
    monthly: Float64Array.from({ length: MONTHLY_IDS.length * layout.months }, (_, index) =>
      index === 3 ? NaN : noise(index),
    ),
    cohort: {
      address: column(Uint32Array),
      group: column(Uint8Array, layout.groups.length),
      effort: column(Uint8Array, layout.efforts.length),
      complex: column(Uint8Array, 2),
      exit: column(Uint8Array, 7),
      daysToWork: column(Uint16Array),
      daysOutOfReach: column(Uint16Array),
      assistanceMonths: column(Uint8Array),
    },
  }
}
