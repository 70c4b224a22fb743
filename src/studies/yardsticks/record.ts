/** The record of the yardsticks: what each of them does to every outcome of the dual office. */
import { z } from 'zod'
import { modelHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { compareKey } from '../../results/comparison/paired-differences.ts'
import {
  type MeasuredDifference,
  type MeasuredYardsticks,
  type YardstickOutcome,
} from '../../results/comparison/ruler.ts'
import { figure, listOf, outcomeKey, type FieldsOf } from '../../results/form.ts'
import { summaryOf } from '../../results/lookup.ts'
import { findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { loadScenario } from '../../scenario/load.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import { ofEveryYardstick, YARDSTICK_NAMES } from '../../vocabulary/yardsticks.ts'
import { assertWhole, hashOf, isMadeFrom, Recorded } from '../recorded.ts'
import { yardstickChanges } from './tables.ts'

/** Pairs of whole offices. */
const PAIRS = 20

/** Outcomes are recorded as a whole and as they are split for outcomes of interest. */
const SPLITS: readonly Breakdown[] = ['all', 'complex', 'side']

/** The dual office and, in their order, the yardsticks laid over it. */
const offices = (): readonly Scenario[] =>
  ['dual', ...YARDSTICK_NAMES].map((name) => loadScenario(name).scenario)

const measured = z.tuple([figure, figure, figure])

export const yardsticksForm = z.object({
  pairs: z.int().min(0),
  outcomes: listOf(
    z.object({
      ...outcomeKey,
      dual: figure,
      differences: z.object(ofEveryYardstick(() => measured)),
    } satisfies FieldsOf<YardstickOutcome>),
  ),
} satisfies FieldsOf<MeasuredYardsticks>)

export const yardsticks = new Recorded<MeasuredYardsticks>({
  name: 'yardsticks',
  inputs: () => {
    const [dual, ...others] = offices()
    return {
      model: modelHash(),
      dual: scenarioHash(dual),
      yardsticks: hashOf(others.map(scenarioHash)),
      extent: hashOf([PAIRS, SPLITS]),
    }
  },
  form: yardsticksForm,
  make: ({ withExperiment, stop }) =>
    withExperiment(async (experiment) => {
      const scenarios = offices().map((scenario) => ({ scenario, replications: PAIRS }))
      const ran = await experiment.simulate({ scenarios })
      assertWhole(ran, stop)
      return measure(ran.results)
    }),
  changes: yardstickChanges,
})

/** What the yardsticks do with the model and the offices as they are; undefined where the record is of others. */
export function currentYardsticks(): MeasuredYardsticks | undefined {
  const kept = yardsticks.read()
  return kept !== undefined && isMadeFrom(kept.inputs, yardsticks.inputs()) ? kept.content : undefined
}

/** The paired differences of the yardsticks from the dual office, which comes first. */
export function measure([dual, ...others]: readonly ScenarioResult[]): MeasuredYardsticks {
  return {
    pairs: dual.records.length,
    outcomes: dual.layout.keys
      .filter(({ breakdown }) => SPLITS.includes(breakdown))
      .map((key) => ({
        ...key,
        dual: summaryOf(dual, key.outcome, key.breakdown, key.level)?.mean ?? Number.NaN,
        differences: ofEveryYardstick((_, place) => differenceOf(dual, others[place], key)),
      })),
  }
}

function differenceOf(dual: ScenarioResult, yardstick: ScenarioResult, key: OutcomeKey): MeasuredDifference {
  const paired = compareKey(dual, yardstick, key, findOutcome(outcomes, key.outcome))
  const { difference = Number.NaN, interval } = paired ?? {}
  return [difference, interval?.low ?? Number.NaN, interval?.high ?? Number.NaN]
}
