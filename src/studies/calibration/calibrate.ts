import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Experiment, wholeRecord } from '../../experiment/experiment.ts'
import { referenceStock, STOCK_FILE } from '../../experiment/stock.ts'
import { letV8InlineMore } from '../../inlining.ts'
import { loadScenario } from '../../scenario/load.ts'
import { BEGIN, calibrationTables, END } from './tables.ts'
import { makeStock, stockHash, stockText } from './pool.ts'

/**
 * Makes the pool of the initial stock anew from a long run of the dual office, simulates the default office with it,
 * and writes what fits and what does not into `docs/calibration.md`. Run it with `npm run calibrate`.
 */
async function calibrate(): Promise<void> {
  const { scenario } = loadScenario('dual')
  writeFileSync(STOCK_FILE, stockText(makeStock(scenario, referenceStock()), stockHash(scenario)))
  const experiment = new Experiment({ jobs: availableParallelism(), keep: wholeRecord })
  const { results } = await experiment.simulate({
    scenarios: [{ scenario, replications: scenario.replications }],
  })
  await experiment.close()
  writeTables(calibrationTables(results[0].records, results[0].layout))
}

function writeTables(tables: string): void {
  const file = new URL('../../../docs/calibration.md', import.meta.url)
  const text = readFileSync(file, 'utf8')
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length)
  writeFileSync(file, `${before}\n\n${tables}\n\n${text.slice(text.indexOf(END))}`)
}

letV8InlineMore()
await calibrate()
