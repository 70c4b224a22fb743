import { setImmediate as breathe } from 'node:timers/promises'
import type { Experiment } from '../../experiment/experiment.ts'
import { Luck } from '../../random/luck.ts'
import { rootKey } from '../../random/root-key.ts'
import type { TrialRecord } from '../trials/pairs.ts'
import { valueAt, type FittedParameter, type FittedValue } from './parameters.ts'
import { searchBox, type Aim, type Effort } from './search.ts'

/** One search: some parameters against some aims. */
export interface Stage {
  readonly parameters: readonly FittedParameter[]
  readonly aims: readonly Aim[]
  readonly effort: Effort
  /** @returns the quantities at every point, in the order of the aims */
  readonly simulate: (
    points: readonly (readonly FittedValue[])[],
    wave: Wave,
  ) => Promise<readonly (readonly number[])[]>
}

/** What is needed to simulate points of one wave. */
interface Wave extends Means {
  /** one people for a wave, so that points differ by their parameters; another for the next, so that none is fitted */
  readonly seed: string
  /** of the box */
  readonly halfWidth: number
}

/** What is needed to simulate. */
export interface Means {
  readonly experiment: Experiment<TrialRecord>
  /** ends the search; the experiment has the same signal */
  readonly stop: AbortSignal
  /** of the designs and of the people */
  readonly seed: string
}

/**
 * Searches the parameters of a stage.
 *
 * @param near where the first box lies; in the middle of what is plausible if left out
 * @throws ReplicationsFailed where a replication failed
 */
export async function pass(
  { parameters, aims, effort, simulate }: Stage,
  means: Means,
  near: readonly FittedValue[] = [],
): Promise<readonly FittedValue[]> {
  const luck = new Luck(...rootKey(`${means.seed}/designs`, 0))
  let draw = 0
  const valuesAt = (point: readonly number[]) =>
    parameters.map((parameter, at): FittedValue => [parameter.path, valueAt(parameter, point[at])])
  const { at } = await searchBox(
    {
      aims,
      start: parameters.map((parameter) => shareOf(parameter, near)),
      uniform: () => luck.uniform(draw++, 0),
      measure: async (points, wave) => {
        await breathe()
        const seed = `${means.seed}/wave ${wave}`
        return simulate(points.map(valuesAt), { ...means, seed, halfWidth: effort.halfWidths[wave] })
      },
    },
    effort,
  )
  return valuesAt(at)
}

/** Where a value lies between the lowest and the highest; in the middle where there is none. */
function shareOf({ path, low, high, scale }: FittedParameter, near: readonly FittedValue[]): number {
  const value = near.find(([of]) => of === path)?.[1]
  if (value === undefined) return 0.5
  return scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
}
