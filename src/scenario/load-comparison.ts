import { dirname } from 'node:path'
import { ScenarioError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { accepted, checkKeys, namedIn, outcomesIn, readBlock } from './language/comparison-file.ts'
import { loadAll, warned } from './comparison-scenarios.ts'
import type { Scenarios } from './comparison-scenarios.ts'
import { fileOf, readSource } from './language/file.ts'
import { headingsOf } from './language/header.ts'
import type { Headings } from './language/header.ts'
import { goalsOf } from './language/goals.ts'
import { limitsOf, precisionOf } from './language/limits.ts'
import type { Limit, Precision } from './language/limits.ts'
import { positiveNumbers, whyUnmeasured } from './language/outcome-level.ts'
import { everOf } from '../phases.ts'
import type { KnownOutcome, Vocabulary } from './language/outcome-level.ts'
import { layersOfOverrides } from './language/override.ts'
import { problemWithFile } from './language/place.ts'
import { readText } from './language/read.ts'
import { nodeAt } from './language/tree.ts'
import type { BlockNode } from './language/tree.ts'
import { variationOf } from './language/variation.ts'
import type { OutcomeKey, StatedBand, StatedGoal } from '../vocabulary/outcomes.ts'

/** What a comparison file, or the arguments of a command, ask to be compared. */
export interface LoadedComparison extends Headings, Scenarios {
  /** outcomes of interest; empty where none are named */
  readonly outcomes: readonly OutcomeKey[]
  readonly bands: readonly StatedBand[]
  /** must hold for every scenario of the comparison */
  readonly limits: readonly Limit[]
  readonly precision: readonly Precision[]
  /** goals of the municipal agenda, from the file or otherwise from the baseline */
  readonly goals: readonly StatedGoal[]
}

/** Whether a file is a comparison file; false where it cannot be read. */
export function isComparison(file: string): boolean {
  const reference = fileOf(file, '.')
  const source = 'path' in reference ? readSource(reference.path) : undefined
  const root = source !== undefined && 'text' in source ? readText(source).root : undefined
  return nodeAt(root, 'baseline') !== undefined
}

/**
 * Reads a comparison file and all scenarios that it names.
 *
 * @param overrides `path=value`, applied to every scenario
 * @param outcomes that the file may name; without them no outcome is known
 * @throws ScenarioError with every problem that was found
 */
export function loadComparison(
  file: string,
  overrides: readonly string[] = [],
  outcomes: readonly KnownOutcome[] = [],
): LoadedComparison {
  const reference = fileOf(file, '.')
  if (!('path' in reference)) {
    throw new ScenarioError([problemWithFile(file, reference.message, reference)])
  }
  const problems: Problem[] = []
  const read = readBlock(reference.path, problems)
  if (read === undefined) throw new ScenarioError(problems)
  const root = checkKeys(read, problems)
  const named = namedIn(root, dirname(reference.path), problems)
  const scenarios = loadAll(named, overrides, outcomes, problems)
  const { baseline } = scenarios
  const vocabulary = { outcomes, scenario: baseline?.scenario, others: othersOf(scenarios) }
  const headings = headingsOf([root, ...rootsOf(overrides)], reference.path, problems)
  const judgement = judged(root, vocabulary, problems)
  const goals = judgement.goals.length > 0 ? judgement.goals : (baseline?.goals ?? [])
  if (problems.length > 0 || baseline === undefined) throw new ScenarioError(problems)
  const idle = [
    ...(baseline.precision.length > 0 ? ['precision' as const] : []),
    ...(judgement.goals.length > 0 && baseline.goals.length > 0 ? ['goals' as const] : []),
  ]
  return { ...headings, ...scenarios, baseline: warned(baseline, idle), ...judgement, goals }
}

/**
 * The comparison that the arguments of a command ask for.
 *
 * @param vary `path=a,b,c`, one for each varied parameter
 * @throws ScenarioError with every problem that was found
 */
export function comparisonOf(
  first: string,
  others: readonly string[],
  vary: readonly string[],
  overrides: readonly string[] = [],
  outcomes: readonly KnownOutcome[] = [],
): LoadedComparison {
  const problems: Problem[] = []
  const fileFor = (word: string): string | undefined => {
    const reference = fileOf(word, '.')
    if ('path' in reference) return reference.path
    problems.push(problemWithFile(word, reference.message, reference))
    return undefined
  }
  const variations = accepted(
    vary.map((text) => variationOf(text)),
    problems,
  )
  const named = {
    baseline: fileFor(first),
    alternatives: others.flatMap((word) => fileFor(word) ?? []),
    variations,
  }
  const { baseline, ...scenarios } = loadAll(named, overrides, outcomes, problems)
  if (baseline !== undefined) problems.push(...missingInOthers({ ...scenarios, baseline }, outcomes))
  if (problems.length > 0 || baseline === undefined) throw new ScenarioError(problems)
  const { limits, precision, goals } = baseline
  const names = [baseline, ...scenarios.alternatives].map(({ scenario }) => scenario.name)
  return {
    ...headingsOf(rootsOf(overrides), '', problems),
    name: names.join('-').slice(0, 80),
    ...scenarios,
    baseline,
    outcomes: [],
    bands: [],
    limits,
    precision,
    goals,
  }
}

const othersOf = ({ alternatives, varied }: Pick<Scenarios, 'alternatives' | 'varied'>) =>
  [...alternatives, ...varied].map(({ scenario }) => scenario)

/** Limits and precisions in the baseline’s file hold for all scenarios, so each must be able to measure the outcome. */
function missingInOthers(scenarios: Scenarios, outcomes: readonly KnownOutcome[]): readonly Problem[] {
  const { limits, precision, file } = scenarios.baseline
  const asked = [...limits, ...precision.map((one) => ({ ...one, origin: file }))]
  return asked.flatMap(({ origin, ...key }) => {
    const outcome = outcomes.find(({ id }) => id === key.outcome)
    const missing = othersOf(scenarios).flatMap(
      (other) => (outcome && whyUnmeasured(key, outcome, everOf(other))) ?? [],
    )
    return missing.slice(0, 1).map(({ message, details }) => problemWithFile(origin, message, details))
  })
}

const rootsOf = (overrides: readonly string[]): readonly BlockNode[] =>
  layersOfOverrides(overrides).layers.map(({ root }) => root)

function judged(
  root: BlockNode,
  vocabulary: Vocabulary,
  problems: Problem[],
): Pick<LoadedComparison, 'outcomes' | 'bands' | 'limits' | 'precision' | 'goals'> {
  const bands = positiveNumbers(nodeAt(root, 'bands'), 'bands', vocabulary, problems)
  return {
    outcomes: outcomesIn(nodeAt(root, 'outcomes'), vocabulary, problems),
    bands: bands.map(({ outcome, breakdown, level, number }) => ({
      outcome,
      breakdown,
      level,
      band: number,
    })),
    limits: limitsOf(nodeAt(root, 'limits'), vocabulary, problems),
    precision: precisionOf(nodeAt(root, 'precision'), vocabulary, problems),
    goals: goalsOf(nodeAt(root, 'goals'), vocabulary, problems),
  }
}
