/** The record of effects: what the default office shows of findings of others. */
import { z } from 'zod'
import { modelHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { estimate, type FieldsOf } from '../../results/form.ts'
import { assertWhole, hashOf, Recorded } from '../recorded.ts'
import { effects } from './definition.ts'
import { replicationsOf } from './reading.ts'
import type { Effects, SimulatedEffect } from './result.ts'
import { estimateOfEffect, runEffects, scenariosOf } from './run.ts'
import { effectChanges } from './tables.ts'

export const simulatedEffects = new Recorded<Effects>({
  name: 'effects',
  inputs: () => {
    const offices = scenariosOf(effects)
    return {
      model: modelHash(),
      offices: hashOf(offices.map(({ scenario }) => scenarioHash(scenario))),
      replications: hashOf(offices.map(({ replications }) => replications)),
      definitions: hashOf(effects.map(({ id, unit, reading }) => [id, unit, reading])),
    }
  },
  form: z.object({
    effects: z.array(
      z.object({ id: z.string(), replications: z.int(), estimate } satisfies FieldsOf<SimulatedEffect>),
    ),
  } satisfies FieldsOf<Effects>),
  make: ({ withExperiment, stop }) =>
    withExperiment(async (experiment) => {
      const ran = await runEffects(scenariosOf(effects), experiment)
      assertWhole(ran, stop)
      return {
        effects: effects.map((effect) => ({
          id: effect.id,
          replications: replicationsOf(effect.reading, ran.runs).length,
          estimate: estimateOfEffect(effect, ran.runs),
        })),
      }
    }),
  changes: effectChanges,
})
