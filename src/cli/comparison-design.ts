import { describeProblem, UsageError, type Problem } from '../errors.ts'
import { texts } from '../locale/language.ts'
import type { ComparisonDesign } from '../experiment/simulate-comparison.ts'
import { planComparison } from '../experiment/comparison-plan.ts'
import { DEFAULT_CAP } from '../experiment/stopping-rule.ts'
import { NAMED_OUTCOMES, outcomes } from '../results/outcomes.ts'
import {
  comparisonOf,
  isComparison,
  loadComparison,
  type LoadedComparison,
} from '../scenario/load-comparison.ts'
import { narrowestOf, precisionInWords, type Limit, type Precision } from '../scenario/language/limits.ts'
import type { LoadedScenario } from '../scenario/loaded.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { problemWithFile } from '../scenario/language/place.ts'
import { currentYardsticks } from '../studies/yardsticks/record.ts'
import { whyDeaf } from '../studies/yardsticks/tables.ts'
import { keyText, type OutcomeKey, type StatedBand } from '../vocabulary/outcomes.ts'
import type { Io } from './command.ts'
import { overridesOf, unmeasuredDefaults, type Changes } from './scenarios.ts'

const say = texts({
  en: {
    alone: (file: string) => `${file} is a comparison file and says itself what is compared; give it alone`,
    nothing: (baseline: string) =>
      `there is nothing to compare ${baseline} with; name another scenario or use --vary`,
    deaf: (outcome: string, why: string) => `“${outcome}” cannot be named: ${why}`,
    hearing: 'an outcome that the model can move, or a narrower band under “bands”',
  },
  nb: {
    alone: (file) => `${file} er en sammenligningsfil og sier selv hva som sammenlignes; bruk den alene`,
    nothing: (baseline) =>
      `det er ingenting å sammenligne ${baseline} med; nevn et scenario til, eller bruk --vary`,
    deaf: (outcome, why) => `«${outcome}» kan ikke nevnes: ${why}`,
    hearing: 'et utfall som modellen kan flytte, eller en smalere grense under «bands»',
  },
  nn: {
    alone: (file) => `${file} er ei samanlikningsfil og seier sjølv kva som blir samanlikna; bruk ho åleine`,
    nothing: (baseline) =>
      `det er ingenting å samanlikne ${baseline} med; nemn eit scenario til, eller bruk --vary`,
    deaf: (outcome, why) => `«${outcome}» kan ikkje nemnast: ${why}`,
    hearing: 'eit utfall som modellen kan flytte, eller ei smalare grense under «bands»',
  },
})

/** What a user asks to compare. */
interface Asked extends Changes {
  readonly baseline: string
  readonly alternative: readonly string[] | undefined
  readonly vary: readonly string[] | undefined
}

/**
 * Reads a comparison file if the user gives one, or else puts a comparison together from scenarios. Throws UsageError,
 * and ScenarioError with the problems of all files.
 */
export function loadAsAsked(asked: Asked): LoadedComparison {
  const { baseline, alternative: alternatives = [], vary = [], set = [] } = asked
  if (isComparison(baseline)) {
    if (alternatives.length > 0 || vary.length > 0) throw new UsageError(say().alone(baseline))
    return withChanges(loadComparison(baseline, set, outcomes), asked)
  }
  if (alternatives.length === 0 && vary.length === 0) throw new UsageError(say().nothing(baseline))
  return withChanges(comparisonOf(baseline, alternatives, vary, set, outcomes), asked)
}

/** Sets seed and replications from the command line; they are no assumptions about the office and draw no warning. */
function withChanges(loaded: LoadedComparison, { seed, replications }: Changes): LoadedComparison {
  const change = <L extends LoadedScenario>(one: L): L => {
    const { scenario } = one
    const changed = { seed: seed ?? scenario.seed, replications: replications ?? scenario.replications }
    return { ...one, scenario: { ...scenario, ...changed } }
  }
  return {
    ...loaded,
    baseline: change(loaded.baseline),
    alternatives: loaded.alternatives.map(change),
    varied: loaded.varied.map(change),
  }
}

/** Every scenario of a comparison, the baseline first. */
export const scenariosOf = ({ baseline, alternatives, varied }: LoadedComparison): readonly Scenario[] =>
  [baseline, ...alternatives, ...varied].map(({ scenario }) => scenario)

/** The warnings of all scenarios of a comparison, and the outcomes it asks for that they cannot have. */
export function warningsIn(loaded: LoadedComparison): readonly Problem[] {
  const { baseline, alternatives, varied, outcomes: named } = loaded
  const unmeasured = named.length === 0 ? unmeasuredDefaults(baseline) : []
  return [...unmeasured, ...[baseline, ...alternatives, ...varied].flatMap(({ warnings }) => warnings)]
}

/**
 * Outcomes of interest of which a comparison could say nothing, because no yardstick moves them beyond their band with
 * the model as it is.
 *
 * @param file that names them, or the option
 * @param recorded gives what the yardsticks do with the model as it is
 */
export function deafOutcomes(
  named: readonly OutcomeKey[],
  bands: readonly StatedBand[],
  file: string,
  recorded = currentYardsticks,
): readonly Problem[] {
  const yardsticks = named.length === 0 ? undefined : recorded()
  if (yardsticks === undefined) return []
  return named.flatMap((key) => {
    const why = whyDeaf(yardsticks, key, { outcomes, bands })
    const expected = say().hearing
    return why === undefined ? [] : [problemWithFile(file, say().deaf(keyText(key), why), { expected })]
  })
}

/** Tells the warnings of all scenarios of a comparison on stderr. */
export function tellWarnings(loaded: LoadedComparison, { stderr }: Io): void {
  const warnings = warningsIn(loaded).map(describeProblem)
  // Files that extend the same one share its warnings.
  for (const text of new Set(warnings)) stderr.write(`${text}\n`)
}

/** What is simulated beyond the scenarios themselves. */
interface Effort {
  readonly replications: number | undefined
  readonly minutes: number | undefined
  readonly 'no-overlap': boolean | undefined
}

/** How a loaded comparison is simulated and judged; `targets` add to the precision that its file asks for. */
export function designOf(
  loaded: LoadedComparison,
  targets: readonly Precision[],
  effort: Effort,
): ComparisonDesign {
  const { name, bands, goals } = loaded
  const baseline = loaded.baseline.scenario
  const onCurves = loaded.varied.map(({ scenario }) => scenario)
  const alternatives = [...loaded.alternatives.map(({ scenario }) => scenario), ...onCurves]
  const overlap = effort['no-overlap'] !== true
  return {
    ...planComparison(baseline, alternatives, {
      overlap,
      onCurves: new Set(onCurves),
    }),
    name,
    variation: variationOf(loaded),
    question: loaded.question,
    named: loaded.outcomes.length === 0 ? NAMED_OUTCOMES : loaded.outcomes,
    outcomes,
    bands,
    goals,
    limitsOf: limitsByScenario(loaded),
    replications: baseline.replications,
    precision: precisionOf(narrowestOf([...loaded.precision, ...targets]), effort),
  }
}

function variationOf({ varied }: LoadedComparison): ComparisonDesign['variation'] {
  if (varied.length === 0) return undefined
  return {
    paths: varied[0].values.map(({ path }) => path),
    points: varied.map(({ scenario, values }) => ({
      alternative: scenario.name,
      values: values.map(({ value }) => value),
    })),
  }
}

function precisionOf(
  targets: readonly Precision[],
  { replications = DEFAULT_CAP, minutes }: Effort,
): ComparisonDesign['precision'] {
  if (targets.length === 0) return undefined
  return {
    targets: targets.map(({ halfWidth, ...key }) => ({ key, halfWidth })),
    stopping: { maximumReplications: replications, maximumMinutes: minutes },
  }
}

/** Limits in a comparison file hold for every scenario, those in a scenario file for that scenario. */
function limitsByScenario(loaded: LoadedComparison): ComparisonDesign['limitsOf'] {
  const scenarios = [loaded.baseline, ...loaded.alternatives, ...loaded.varied]
  const own = new Map(scenarios.map(({ scenario, limits }) => [scenario.name, limits]))
  const facts = ({ name, min, max }: Limit) => JSON.stringify([name, min, max])
  return ({ name: ofScenario }) => {
    const all = [...loaded.limits, ...(own.get(ofScenario) ?? [])]
    // The same limit can appear in several files, or come from the baseline.
    return [...new Map(all.map((limit) => [facts(limit), limit])).values()]
  }
}

/** What the user asks of a comparison apart from its offices, see `Manifest.asked`. */
export function askedOf(
  { outcomes: named, precision }: LoadedComparison,
  targets: readonly Precision[],
): string | undefined {
  const parts = [
    named.length === 0 ? undefined : `outcomes ${named.map((key) => keyText(key)).join(', ')}`,
    precisionInWords(narrowestOf([...precision, ...targets])),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join('; ')
}

/** The file of each scenario of a comparison and the changes made to it, in the order of the results. */
export function originsOf(
  { baseline, alternatives, varied }: LoadedComparison,
  changes: Changes,
): { readonly file: string; readonly overrides: readonly string[] }[] {
  const overrides = overridesOf(changes)
  return [
    ...[baseline, ...alternatives].map(({ file }) => ({ file, overrides })),
    ...varied.map(({ file, values }) => ({
      file,
      overrides: [...overrides, ...values.map(({ path, value }) => `${path}=${value}`)],
    })),
  ]
}
