/** The record of calibration: the simulated value, in the default office, of each quantity that has a target. */
import { z } from 'zod'
import { modelHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { estimateOfMean } from '../../results/estimates.ts'
import { estimate, type FieldsOf } from '../../results/form.ts'
import { layoutOf } from '../../results/layout.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { loadScenario } from '../../scenario/load.ts'
import { estimateMean } from '../../statistics/interval.ts'
import { assertWhole, hashOf, Recorded } from '../recorded.ts'
import type { Calibration, Simulated } from './result.ts'
import { calibrationChanges } from './tables.ts'
import { valueAt, type ValueOf } from './target.ts'
import { targetsOf } from './targets.ts'

const { scenario: dual } = loadScenario('dual')

/** The targets of the default office. */
export const targets = targetsOf(layoutOf(dual))

const quantities = z.array(z.object({ what: z.string(), estimate } satisfies FieldsOf<Simulated>))

export const calibration = new Recorded<Calibration>({
  name: 'calibration',
  inputs: () => ({
    model: modelHash(),
    dual: scenarioHash(dual),
    replications: hashOf(dual.replications),
    targets: hashOf(targets.map(({ what, key }) => [what, key])),
  }),
  form: z.object({
    replications: z.int(),
    quantities,
    occupancies: quantities,
  } satisfies FieldsOf<Calibration>),
  make: ({ withExperiment, stop }) =>
    withExperiment(async (experiment) => {
      const { replications } = dual
      const ran = await experiment.simulate({ scenarios: [{ scenario: dual, replications }] })
      assertWhole(ran, stop)
      return calibrationOf(ran.results[0])
    }),
  changes: (before, now) => calibrationChanges(targets, before, now),
})

/** The simulated values for all targets and measures of an office. */
export function calibrationOf({
  records,
  layout,
}: Pick<ScenarioResult<MonthlyRecord>, 'records' | 'layout'>): Calibration {
  const simulated = (what: string, valueOf: ValueOf): Simulated => {
    const values = records.map((record) => valueOf(record, layout)).filter(Number.isFinite)
    return { what, estimate: estimateOfMean(estimateMean(values)) }
  }
  return {
    replications: records.length,
    quantities: targetsOf(layout).map(({ what, valueOf }) => simulated(what, valueOf)),
    occupancies: layout.keys
      .filter(({ outcome, breakdown }) => outcome === 'occupancy' && breakdown === 'measure')
      .map((key) => simulated(key.level, (record) => valueAt(record, layout, key))),
  }
}
