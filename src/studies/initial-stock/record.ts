/** The record of the initial stock: the pool of persons from which every office’s stock is drawn. */
import { Piscina } from 'piscina'
import { z } from 'zod'
import { codeHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { compiledFile } from '../../experiment/workers/compiled.ts'
import { loadScenario } from '../../scenario/load.ts'
import { isStockRecord, type StockRecord } from '../../scenario/reference-stock.ts'
import type { KeptForm } from '../../store/cache.ts'
import { STOCK_COLUMNS } from '../../vocabulary/initial-stock.ts'
import { hashOf, Recorded, type Inputs, type Workshop } from '../recorded.ts'
import type { LongRun, Settled } from './long-run.ts'

/** Number of long runs. */
const RUNS = 4

const { scenario: dual } = loadScenario('dual')

const inputs = (): Inputs => ({
  model: codeHash('studies/initial-stock/long-run'),
  // The stock is what is being made here, so it is no input.
  dual: scenarioHash({ ...dual, groups: dual.groups.map((group) => ({ ...group, stock: undefined })) }),
  runs: hashOf(RUNS),
})

const settledForm = z.object({ size: z.number(), persons: z.array(z.array(z.number())) })

const keptRun: KeptForm = { load: () => Promise.resolve(settledForm), of: 'office' }

export const initialStock = new Recorded<StockRecord>({
  name: 'initial-stock',
  inputs,
  form: z.custom<StockRecord>(isStockRecord),
  make: async (workshop) => {
    const runs = await settleAll(workshop)
    return {
      columns: STOCK_COLUMNS,
      groups: dual.groups.map((group) => group.name),
      measures: dual.measures.map((measure) => measure.name),
      arrivalsPerYear: dual.groups.map((group) => group.arrivalsPerYear),
      size: Math.round(runs.reduce((sum, { size }) => sum + size, 0) / RUNS),
      persons: runs.flatMap(({ persons }) => persons),
    }
  },
  changes: (before, now) => {
    const known = new Set(before.persons.map((row) => row.join()))
    const others = now.persons.filter((row) => !known.has(row.join())).length
    return [`${now.size} persons in place of ${before.size}; ${others} of ${now.persons.length} rows are new`]
  },
})

/** The long runs in parallel. Each is kept in the store as soon as it has ended. */
function settleAll({ withExperiment, count, jobs, stop }: Workshop): Promise<readonly Settled[]> {
  return withExperiment(({ cached }) =>
    count('long runs', RUNS, async (tellDone) => {
      const workers = new Piscina({
        filename: compiledFile('studies/initial-stock/long-run.js').href,
        maxThreads: Math.min(jobs, RUNS),
        recordTiming: false,
      })
      const settled = async (number: number): Promise<Settled> => {
        const task: LongRun = { dual, number }
        const settle = () => workers.run(task, { signal: stop }) as Promise<Settled>
        const run = await cached('long-run', [inputs(), number], keptRun, settle)
        tellDone()
        return run
      }
      try {
        return await Promise.all(Array.from({ length: RUNS }, (_, number) => settled(number)))
      } finally {
        await workers.destroy()
      }
    }),
  )
}
