/** Effects as a problem of the search: trials in the shipped office against what others found. */
import type { Scenario } from '../../scenario/scenario.ts'
import { effects } from '../effects/definition.ts'
import { runEffects, scenariosOf, valueOfEffect } from '../effects/run.ts'
import { assertWhole } from '../recorded.ts'
import { effectParameters, withValues, type FittedValue } from './parameters.ts'
import type { Stage } from './stage.ts'

const fittedEffects = effects.filter(({ role }) => role === 'fitted')

/** @param found levels with which the trials take place */
export const trialsAt = (found: readonly FittedValue[]): Stage => ({
  parameters: effectParameters,
  aims: fittedEffects.map(({ band: [low, high] }) => ({
    target: (low + high) / 2,
    tolerance: (high - low) / 2,
  })),
  effort: { points: 24, halfWidths: [0.45, 0.35, 0.25, 0.18, 0.14, 0.14], averaged: 3 },
  simulate: async (points, { experiment, stop, seed }) => {
    const figures: number[][] = []
    for (const values of points) {
      const withSome = (trial: Scenario) => ({ ...withValues(trial, [...found, ...values]), seed })
      const ran = await runEffects(scenariosOf(fittedEffects, withSome, 1), experiment)
      assertWhole(ran, stop)
      figures.push(fittedEffects.map((effect) => valueOfEffect(effect, ran.runs)))
    }
    return figures
  },
})
