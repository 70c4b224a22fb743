/** Effects as a problem of the search: trials in the shipped office against what others found. */
import { untreated } from '../../scenario/no-treatment.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { sumOf } from '../../scenario/sum.ts'
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
    const asFound = (trial: Scenario) => ({ ...withValues(trial, [...found, ...meanOf(points)]), seed })
    const offices = scenariosOf(fittedEffects, asFound, 1)
    // Pilots for every point would cost more than the trials, and effects change stocks little within a wave.
    const settled = await experiment.settled(offices.map(({ scenario }) => untreated(scenario)))
    const figures: number[][] = []
    for (const values of points) {
      const changed = offices.map(({ scenario, ...office }, at) => ({
        ...office,
        scenario: withValues({ ...scenario, groups: settled[at].groups }, values),
      }))
      const ran = await runEffects(changed, experiment)
      assertWhole(ran, stop)
      figures.push(fittedEffects.map((effect) => valueOfEffect(effect, ran.runs)))
    }
    return figures
  },
})

const meanOf = (points: readonly (readonly FittedValue[])[]): readonly FittedValue[] =>
  points[0].map(([path], at) => [path, sumOf(points, (values) => values[at][1]) / points.length])
