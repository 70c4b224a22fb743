/** A robustness study from its scenarios to its summary. */
import type { FailedReplication } from '../../errors.ts'
import type { Experiment } from '../../experiment/experiment.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { variedParameters } from '../../experiment/variants.ts'
import { NAMED_OUTCOMES, outcomes } from '../../results/outcomes.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { LEFT_OUT, type LeftOut, type Point, type Robustness } from './result.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { spaceOf, type Space } from './dimensions.ts'
import { explore, PAIRS } from './explore.ts'
import { countedIn, findingsOf } from './judge.ts'
import { spreadOf } from './screening.ts'
import type { Compared } from './worlds.ts'

/** A study, and what failed in the course of it. */
interface Studied {
  readonly robustness: Robustness
  /** the scenarios as they are, at half size, the baseline first */
  readonly own: readonly ScenarioResult<MonthlyRecord>[]
  readonly failed: readonly FailedReplication[]
  /** whether it was stopped; the study is then of no use */
  readonly interrupted: boolean
}

/**
 * Compares two scenarios in many plausible worlds.
 *
 * @param points how many points are simulated
 * @param stop ends the study; the experiment has the same signal
 */
export async function study(
  compared: Compared,
  points: number,
  experiment: Pick<Experiment<MonthlyRecord>, 'simulate' | 'cached' | 'model'>,
  stop: AbortSignal,
): Promise<Studied> {
  const [baseline, alternative] = [compared.baseline.scenario, compared.alternative.scenario]
  const { dimensions, unvaried } = spaceBetween(baseline, alternative)
  const named = NAMED_OUTCOMES
  const explored = await explore(
    { compared, dimensions, points, seed: baseline.seed, named, outcomes },
    experiment,
    stop,
  )
  const spread = spreadOf(points)
  const found = { dimensions, points: explored.points, named, outcomes }
  const summary = {
    format: 2,
    model: experiment.model,
    baseline: exploredScenario(baseline),
    alternative: exploredScenario(alternative),
    seed: baseline.seed,
    points,
    spread,
    countedOfSpread: countedIn(explored.points.slice(0, 1 + spread)).length,
    leftOut: countLeftOut(explored.points),
    ...(explored.ownLevels === undefined ? {} : { ownLevels: explored.ownLevels }),
    pairs: PAIRS,
    dimensions,
    unvaried,
    ...findingsOf(found),
  } as const
  return { ...explored, robustness: { summary, points: explored.points } }
}

/** What is varied in a comparison, and what is not. */
export function spaceBetween(baseline: Scenario, alternative: Scenario): Space {
  const differing = variedParameters(baseline, alternative).map(({ path }) => path)
  return spaceOf(baseline, alternative, differing)
}

const exploredScenario = (scenario: Scenario) => ({ name: scenario.name, hash: scenarioHash(scenario) })

function countLeftOut(points: readonly Point[]): Readonly<Record<LeftOut, number>> {
  const count = (kind: LeftOut) =>
    points.filter(({ number, leftOut }) => number > 0 && leftOut?.kind === kind).length
  return Object.fromEntries(LEFT_OUT.map((kind) => [kind, count(kind)])) as Record<LeftOut, number>
}
