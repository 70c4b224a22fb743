import { describeProblem, ScenarioError, UsageError, type Problem } from '../errors.ts'
import { texts } from '../locale/language.ts'
import { findOutcome } from '../results/outcome-label.ts'
import { NAMED_OUTCOMES, outcomes } from '../results/outcomes.ts'
import { whyUnmeasured } from '../scenario/language/outcome-level.ts'
import { everOf } from '../phases.ts'
import { problemWithFile } from '../scenario/language/place.ts'
import { loadScenario } from '../scenario/load.ts'
import type { Vocabulary } from '../scenario/language/outcome-level.ts'
import type { LoadedScenario } from '../scenario/loaded.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { quoted } from '../text/quote.ts'
import { keyText } from '../vocabulary/outcomes.ts'
import type { Io } from './command.ts'

const say = texts({
  en: {
    idle: {
      robustness: (set: string) => `${set} changes nothing in a study of robustness; leave it out`,
      levers: (set: string) => `${set} changes nothing in a study of levers; leave it out`,
      solve: (set: string) => `${set} changes nothing in a search for a value; leave it out`,
      trace: (set: string) => `${set} changes nothing in the story of one person; leave it out`,
    },
    sameName: (name: string) => `two of the scenarios are called ${name}; give one of them another name`,
    unmeasured: (count: string, scenario: string, named: string) =>
      `${count} of the outcomes that are judged by default cannot be measured in “${scenario}”: ${named}`,
  },
  nb: {
    idle: {
      robustness: (set) => `${set} endrer ingenting i en robusthetsstudie; dropp det`,
      levers: (set) => `${set} endrer ingenting i en studie av virkemidler; dropp det`,
      solve: (set) => `${set} endrer ingenting når det letes etter en verdi; dropp det`,
      trace: (set) => `${set} endrer ingenting i historien om én person; dropp det`,
    },
    sameName: (name) => `to av scenarioene heter ${name}; gi et av dem et annet navn`,
    unmeasured: (count, scenario, named) =>
      `${count} av utfallene som vanligvis vurderes, kan ikke måles i «${scenario}»: ${named}`,
  },
  nn: {
    idle: {
      robustness: (set) => `${set} endrar ingenting i ein robustleiksstudie; dropp det`,
      levers: (set) => `${set} endrar ingenting i ein studie av verkemiddel; dropp det`,
      solve: (set) => `${set} endrar ingenting når det blir leitt etter ein verdi; dropp det`,
      trace: (set) => `${set} endrar ingenting i historia om éin person; dropp det`,
    },
    sameName: (name) => `to av scenarioa heiter ${name}; gi eit av dei eit anna namn`,
    unmeasured: (count, scenario, named) =>
      `${count} av utfalla som vanlegvis blir vurderte, kan ikkje målast i «${scenario}»: ${named}`,
  },
})

/** The options that change every scenario of a command. */
export interface Changes {
  readonly set: readonly string[] | undefined
  readonly seed: string | undefined
  readonly replications: number | undefined
}

/** The changes as `path=value`; those from options of their own come last and win. */
export function overridesOf({ set = [], seed, replications }: Changes): readonly string[] {
  const named = Object.entries({ seed, replications }).filter(([, value]) => value !== undefined)
  return [...set, ...named.map(([path, value]) => `${path}=${value}`)]
}

/** Rejects values that a command would not use. Throws UsageError. */
export function refuseWithoutEffect(
  set: readonly string[] = [],
  unused: readonly string[],
  command: keyof ReturnType<typeof say>['idle'],
): void {
  const idle = set.find((text) => unused.includes(text.split(/[.=]/, 1)[0]))
  if (idle !== undefined) throw new UsageError(say().idle[command](`--set ${quoted(idle)}`))
}

/**
 * Reads scenario files and prints their warnings on stderr. Throws ScenarioError with the problems of all files, and
 * UsageError where two scenarios have the same name and could not be told apart in the results.
 */
export function loadScenarios(files: readonly string[], changes: Changes, io: Io): readonly LoadedScenario[] {
  const problems: Problem[] = []
  const loaded = files.flatMap((file) => {
    try {
      return [loadChanged(file, changes)]
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new ScenarioError(problems)
  refuseSameName(loaded)
  const warnings = loaded.flatMap((scenario) => scenario.warnings).map(describeProblem)
  // Files that extend the same one share its warnings.
  for (const warning of new Set(warnings)) io.stderr.write(`${warning}\n`)
  return loaded
}

/**
 * Loads what a command works on, together with what its options ask of it. Throws ScenarioError with the problems of
 * both.
 *
 * @param ask adds what is wrong with the options; it is given no scenarios where they could not be loaded
 */
export function loadedWith<Loaded, Asked>(
  load: () => Loaded,
  ask: (loaded: Loaded | undefined, problems: Problem[]) => Asked,
): readonly [Loaded, Asked] {
  const problems: Problem[] = []
  let loaded: Loaded | undefined
  try {
    loaded = load()
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    problems.push(...error.problems)
  }
  const asked = ask(loaded, problems)
  if (loaded === undefined || problems.length > 0) throw new ScenarioError(problems)
  return [loaded, asked]
}

/** What the outcomes named in options are checked against: those of every scenario, starting with the first. */
export const vocabularyOf = ([scenario, ...others]: readonly Scenario[] = []): Vocabulary => ({
  outcomes,
  scenario,
  others,
})

/** Seed and replications are no assumptions about the office, so those on the command line draw no warning. */
function loadChanged(file: string, { set, seed, replications }: Changes): LoadedScenario {
  const loaded = loadScenario(file, set, outcomes)
  const { scenario } = loaded
  const changed = { seed: seed ?? scenario.seed, replications: replications ?? scenario.replications }
  return { ...loaded, scenario: { ...scenario, ...changed } }
}

function refuseSameName(loaded: readonly LoadedScenario[]): void {
  const names = loaded.map(({ scenario }) => scenario.name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new UsageError(say().sameName(twice))
}

/** A warning where a scenario cannot have some outcomes that are judged by default, with what to set. */
export function unmeasuredDefaults({ scenario, file }: LoadedScenario): readonly Problem[] {
  const missing = NAMED_OUTCOMES.flatMap((key) => {
    const why = whyUnmeasured(key, findOutcome(outcomes, key.outcome), everOf(scenario))
    const { leastYears } = findOutcome(outcomes, key.outcome)
    return why === undefined ? [] : [{ name: keyText(key), leastYears, details: why.details }]
  })
  if (missing.length === 0) return []
  // What the most demanding of them needs is enough for all.
  const [{ details }] = missing.toSorted((one, other) => other.leastYears - one.leastYears)
  const names = missing.map(({ name }) => name).join(', ')
  const message = say().unmeasured(String(missing.length), scenario.name, names)
  return [{ ...problemWithFile(file, message, details), severity: 'warning' }]
}
