/** The record of levers: what each moves in the dual office, which the documents report and a test watches. */
import { modelHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import { scenarioReader, type ScenarioReader } from '../../scenario/load.ts'
import { keyText } from '../../vocabulary/outcomes.ts'
import { assertWhole, hashOf, Recorded } from '../recorded.ts'
import type { Lever } from './definition.ts'
import { leversForm } from './form.ts'
import { officesOf, type Setting } from './offices.ts'
import type { LeverResult, LeversResult } from './result.ts'
import { runLevers } from './run.ts'

/** The setting of the recorded levers: half the office, and few pairs, because each lever has to move a lot. */
export const RECORD_SETTING: Setting = { half: true, replications: 8, seed: 'delt' }

/** Three years, because what levers are meant to move belongs to the process, and not to what becomes of people. */
const readDual = (): ScenarioReader => {
  const read = scenarioReader('dual')
  return (overrides) => read(['years=3', ...overrides])
}

export const leverMoves = new Recorded<LeversResult>({
  name: 'levers',
  inputs: () => {
    const { scenarios, tried } = officesOf(readDual(), RECORD_SETTING)
    return {
      model: modelHash(),
      setting: hashOf(RECORD_SETTING),
      offices: hashOf(scenarios.map(scenarioHash)),
      levers: hashOf(tried.map(({ lever }) => lever)),
      outcomes: hashOf(tried.map(({ lever }) => heardBy(lever))),
    }
  },
  form: leversForm,
  make: ({ withExperiment, stop }) =>
    withExperiment(async (experiment) => {
      const ran = await runLevers(officesOf(readDual(), RECORD_SETTING), RECORD_SETTING, experiment)
      assertWhole(ran, stop)
      return ran.result
    }),
  changes: changesSince,
})

/** What decides how the outcome of a lever is judged and worded. */
function heardBy({ outcome }: Lever): readonly unknown[] {
  const { label, unit, band } = outcomeOf(outcome.outcome)
  return [label, unit, band]
}

/** Where new verdicts differ from the record, in either direction, in words; empty where all agree. */
export function changesSince(record: LeversResult, result: LeversResult): readonly string[] {
  const before = verdictsOf(record)
  const now = verdictsOf(result)
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((name) => before.get(name) !== now.get(name))
    .map(
      (name) => `${name}: ${before.get(name) ?? 'not there'} on record, ${now.get(name) ?? 'not there'} now`,
    )
}

const verdictsOf = ({ levers }: LeversResult): ReadonlyMap<string, string> =>
  new Map(levers.map((one) => [nameOf(one), one.verdict]))

const nameOf = (one: LeverResult): string => `${one.lever} on ${keyText(one)}`
