import type { FailedReplication } from '../../errors.ts'
import type { Experiment } from '../../experiment/experiment.ts'
import type { Estimate } from '../../results/estimates.ts'
import { halfOffice } from '../../scenario/half-office.ts'
import { loadScenario } from '../../scenario/load.ts'
import { untreated } from '../../scenario/no-treatment.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { pairTrials, type TrialRecord } from '../trials/pairs.ts'
import { scaleOf, trialSettings, type Effect, type TrialSetting } from './definition.ts'
import { estimateOfReading, trialsOf, type TrialRuns } from './reading.ts'

/** A trial to be simulated. */
export interface TrialOffice {
  readonly name: string
  readonly scenario: Scenario
  readonly replications: number
}

/** What simulating trials yields. */
interface EffectsRun {
  readonly runs: TrialRuns
  readonly failed: readonly FailedReplication[]
  /** whether it was stopped before every replication was done */
  readonly interrupted: boolean
}

/**
 * The trials that some effects are read from, each once, in offices of half the size.
 *
 * @param changed makes the office of each from the one in the file
 * @param replications in place of those of the settings
 */
export function scenariosOf(
  effects: readonly Effect[],
  changed: (trial: Scenario) => Scenario = (trial) => trial,
  replications?: number,
): readonly TrialOffice[] {
  const names = new Set(effects.flatMap(({ reading }) => trialsOf(reading)))
  return [...names].map((name) => {
    const setting = settingOf(name)
    const { scenario } = loadScenario(name, [`years=${setting.years}`])
    return {
      name,
      scenario: halfOffice(changed(scenario)),
      replications: replications ?? setting.replications,
    }
  })
}

const settings: Readonly<Record<string, TrialSetting>> = trialSettings

function settingOf(name: string): TrialSetting {
  if (!Object.hasOwn(settings, name)) throw new RangeError(`${name} has no setting`)
  return settings[name]
}

/**
 * Simulates each trial with and without treatment, with the same people on the first day. Trials that differ in
 * treatment only share the office without it.
 */
export async function runEffects(
  offices: readonly TrialOffice[],
  experiment: Experiment<TrialRecord>,
): Promise<EffectsRun> {
  const twins = await experiment.settled(offices.map(({ scenario }) => untreated(scenario)))
  const { results, ...rest } = await experiment.simulate({
    scenarios: offices.flatMap(({ scenario, replications }, at) => [
      { scenario: { ...scenario, groups: twins[at].groups }, replications },
      { scenario: twins[at], replications },
    ]),
  })
  const runs = offices.map(({ name, scenario: { measures } }, at) => {
    const pairs = pairTrials(results[2 * at], results[2 * at + 1])
    return [name, { measures, pairs }] as const
  })
  return { ...rest, runs: new Map(runs) }
}

/** The simulated figure of an effect in its unit, with a 95 % interval over replications. */
export function estimateOfEffect({ reading, unit }: Effect, runs: TrialRuns): Estimate {
  const scale = scaleOf(unit)
  const { value, ciLow, ciHigh } = estimateOfReading(reading, runs)
  const scaled = (limit: number | undefined) => (limit === undefined ? undefined : scale * limit)
  return { value: scale * value, ciLow: scaled(ciLow), ciHigh: scaled(ciHigh) }
}

/** The simulated figure of an effect in its unit, as programs that fit parameters need it. */
export const valueOfEffect = (effect: Effect, runs: TrialRuns): number => estimateOfEffect(effect, runs).value
