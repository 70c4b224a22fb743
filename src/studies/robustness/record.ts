/** Records of robustness: `delt compare` quotes them, and the documents report them for shipped comparisons. */
import { modelHash } from '../../experiment/records/model-hash.ts'
import { scenarioHash } from '../../experiment/records/scenario-hash.ts'
import { findOutcome } from '../../results/outcome-label.ts'
import { NAMED_OUTCOMES, outcomes } from '../../results/outcomes.ts'
import { scenarioReader } from '../../scenario/load.ts'
import { assertWhole, hashOf, Recorded } from '../recorded.ts'
import { PAIRS } from './explore.ts'
import { robustnessSummaryForm } from './form.ts'
import type { RobustnessSummary } from './result.ts'
import { countSentence, shareSentence } from './sentences.ts'
import { strongestOf } from './result.ts'
import { spaceBetween, study } from './study.ts'
import type { Compared } from './worlds.ts'

/** Number of correlations per outcome that a record keeps. */
const KEPT = 10

/** @param points of the Latin hypercube */
function robustnessOf(baseline: string, alternative: string, points: number): Recorded<RobustnessSummary> {
  const compared = (): Compared => ({ baseline: sideOf(baseline), alternative: sideOf(alternative) })
  return new Recorded<RobustnessSummary>({
    name: nameOf(baseline, alternative),
    inputs: () => {
      const { baseline: one, alternative: other } = compared()
      const { dimensions, unvaried } = spaceBetween(one.scenario, other.scenario)
      return {
        model: modelHash(),
        baseline: scenarioHash(one.scenario),
        alternative: scenarioHash(other.scenario),
        points: hashOf([points, PAIRS]),
        space: hashOf([
          dimensions.map(({ path, low, high, centre, integer }) => [path, low, high, centre, integer]),
          unvaried.map(({ paths }) => paths),
        ]),
        outcomes: hashOf(NAMED_OUTCOMES.map((key) => [key, findOutcome(outcomes, key.outcome).band])),
      }
    },
    form: robustnessSummaryForm,
    make: ({ withExperiment, stop }) =>
      withExperiment(async (experiment) => {
        const studied = await study(compared(), points, experiment, stop)
        assertWhole(studied, stop)
        const { summary } = studied.robustness
        const strongest = summary.shares.flatMap((key) => strongestOf(summary.correlations, key, KEPT))
        return { ...summary, correlations: strongest }
      }),
    changes: (before, now) => {
      const known = sentencesOf(before)
      return sentencesOf(now).filter((sentence) => !known.includes(sentence))
    },
  })
}

function sideOf(file: string): Compared['baseline'] {
  const readWith = scenarioReader(file, outcomes)
  return { scenario: readWith([]).scenario, readWith }
}

const nameOf = (baseline: string, alternative: string): string => `robustness-${baseline}-${alternative}`

const sentencesOf = (summary: RobustnessSummary): readonly string[] => [
  countSentence(summary),
  ...summary.shares.map((share) => shareSentence(summary, share)),
]

/** Robustness of the comparison that delt is about. */
export const robustnessOfUnitary = robustnessOf('dual', 'unitary', 1200)

/** Every comparison whose robustness is recorded. */
export const robustnessRecords: readonly Recorded<RobustnessSummary>[] = [robustnessOfUnitary]

/** The record for two scenarios by their names, whatever model made it; undefined where there is none. */
export const readRobustness = (baseline: string, alternative: string) =>
  robustnessRecords.find(({ name }) => name === nameOf(baseline, alternative))?.read()
