import { describeProblem, exitCodes } from '../../errors.ts'
import { wholeRecord, type Experiment, type Simulated } from '../../experiment/experiment.ts'
import { DEFAULT_CAP, simulateInRounds } from '../../experiment/stopping-rule.ts'
import { runKind } from '../../report/export/run-exporters.ts'
import { stoppedSentence } from '../../report/text/comparison-words.ts'
import type { Stopped } from '../../results/comparison/comparison-result.ts'
import { keyIndex } from '../../results/layout.ts'
import { checkLimits } from '../../results/limits.ts'
import { refuseReplications } from '../../results/memory.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { checkWarmUp } from '../../results/warm-up.ts'
import {
  narrowestOf,
  precisionAsked,
  precisionInWords,
  type Precision,
} from '../../scenario/language/limits.ts'
import type { LoadedScenario } from '../../scenario/loaded.ts'
import type { Cached } from '../../store/cache.ts'
import { closingTables } from '../terminal/closing-table.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { options } from '../options.ts'
import { defaultFolder, makeResult, resultsIn } from '../results.ts'
import { loadedWith, loadScenarios, overridesOf, unmeasuredDefaults, vocabularyOf } from '../scenarios.ts'
import { warn, warnFromPilot, warnOfCaseloads, warnOfShortWarmUp } from '../warnings.ts'
import { withExperiment } from '../with-experiment.ts'

const help = texts({
  en: {
    words: { scenario: 'Scenario files, or names of shipped scenarios' },
    examples: {
      'run dual': 'the shipped office under dual leadership, into output/dual',
      'run dual unitary --replications 50': 'two offices with the same people, into output/dual-vs-unitary',
      'run my.yaml --set collaborationRate=0.8': 'one value in place of what the file says',
    },
    notes:
      'All scenarios of one command go into one folder, by default output/<name> or output/<name>-vs-<name>. ' +
      'Finished replications are kept in the store: the same command again, or one with more replications, ' +
      'simulates only what is missing. Ctrl-C writes what is finished; a second Ctrl-C leaves at once.',
  },
  nb: {
    words: { scenario: 'Scenariofiler, eller navn på scenarioer som følger med' },
    examples: {
      'run dual': 'kontoret som følger med, under todelt ledelse, i output/dual',
      'run dual unitary --replications 50': 'to kontorer med de samme menneskene, i output/dual-vs-unitary',
      'run my.yaml --set collaborationRate=0.8': 'én verdi i stedet for den som står i filen',
    },
    notes:
      'Alle scenarioene i en kommando havner i én mappe, output/<name> eller output/<name>-vs-<name> hvis du ikke ' +
      'velger en annen. Ferdige replikasjoner blir liggende i lageret: Den samme kommandoen en gang til, eller en med ' +
      'flere replikasjoner, simulerer bare det som mangler. Ctrl-C skriver det som er ferdig; enda en Ctrl-C avslutter med én gang.',
  },
  nn: {
    words: { scenario: 'Scenariofiler, eller namn på scenario som følgjer med' },
    examples: {
      'run dual': 'kontoret som følgjer med, under todelt leiing, i output/dual',
      'run dual unitary --replications 50': 'to kontor med dei same menneska, i output/dual-vs-unitary',
      'run my.yaml --set collaborationRate=0.8': 'éin verdi i staden for den som står i fila',
    },
    notes:
      'Alle scenarioa i ein kommando hamnar i éi mappe, output/<name> eller output/<name>-vs-<name> om du ikkje ' +
      'vel ei anna. Ferdige replikasjonar blir liggjande i lageret: Den same kommandoen ein gong til, eller ein med ' +
      'fleire replikasjonar, simulerer berre det som manglar. Ctrl-C skriv det som er ferdig; endå ein Ctrl-C avsluttar med éin gong.',
  },
})

const say = texts({
  en: {
    idleGoals: (scenario: string) =>
      `“goals” of ${scenario} change nothing in a run: they are held against another office, by delt compare`,
  },
  nb: {
    idleGoals: (scenario) =>
      `«goals» i ${scenario} endrer ingenting i en kjøring: delt compare holder dem opp mot et annet kontor`,
  },
  nn: {
    idleGoals: (scenario) =>
      `«goals» i ${scenario} endrar ingenting i ei køyring: delt compare held dei opp mot eit anna kontor`,
  },
})

export default command(
  {
    positionals: {
      scenario: {
        type: 'string',
        array: true,
        demandOption: true,
      },
    },
    options,
    help,
  },
  async (args, io) => {
    const [loaded, asked] = loadedWith(
      () => loadScenarios(args.scenario, args, io),
      (some, problems) =>
        precisionAsked(args.precision ?? [], vocabularyOf(some?.map(({ scenario }) => scenario)), problems),
    )
    for (const warning of loaded.flatMap(unmeasuredDefaults)) io.stderr.write(`${describeProblem(warning)}\n`)
    for (const { scenario } of loaded.filter(({ goals }) => goals.length > 0))
      warn(say().idleGoals(scenario.name), io)
    const scenarios = loaded.map(({ scenario }) => scenario)
    const names = scenarios.map(({ name }) => name)
    const folder = args.out ?? defaultFolder(names)
    const targets = narrowestOf([...loaded.flatMap(({ precision }) => precision), ...asked])
    const cap = targets.length > 0 ? (args.replications ?? DEFAULT_CAP) : undefined
    const planned = scenarios.map((scenario) => ({ scenario, replications: cap ?? scenario.replications }))
    const most = Math.max(...planned.map(({ replications }) => replications))
    refuseReplications(scenarios, most, { persons: true, compared: false })
    const destination = {
      folder,
      scenarios: names,
      planned,
      asked: precisionInWords(targets),
      logged: scenarios,
    }
    await makeResult(runKind, destination, args, io, async (events) => {
      const { simulated, stopped, ...ran } = await withExperiment(
        { ...args, events, keep: wholeRecord },
        io,
        async (experiment) => {
          await warnFromPilot(scenarios, experiment, io)
          return targets.length === 0
            ? simulateAsStated(loaded, experiment)
            : simulateToPrecision(loaded, targets, most, experiment)
        },
      )
      const { results, failed, interrupted } = simulated
      const warmUp = results.map(checkWarmUp)
      warnOfShortWarmUp(warmUp, results, io)
      warnOfCaseloads(results, io)
      return {
        ...ran,
        result: results,
        simulated: results,
        origins: loaded.map(({ file }) => ({ file, overrides: overridesOf(args) })),
        failed,
        interrupted,
        limits: results.flatMap((result, index) => checkLimits(result, loaded[index].limits)),
        warmUp,
        isDrawable: results.some(({ records }) => records.length > 0),
        text: () => closingTables(results, io, warmUp),
        closing:
          stopped === undefined ? resultsIn(folder) : `${stoppedSentence(stopped)} ${resultsIn(folder)}`,
      }
    })
    return exitCodes.done
  },
)

/** What was simulated, and what the user should know about how it went. */
interface Ran {
  readonly simulated: Simulated
  /** replications that were asked for, of each scenario */
  readonly planned: readonly number[]
  readonly model: string
  readonly cached: Cached
  /** undefined where no precision was asked for */
  readonly stopped: Stopped | undefined
}

async function simulateAsStated(loaded: readonly LoadedScenario[], experiment: Experiment): Promise<Ran> {
  const scenarios = loaded.map(({ scenario }) => ({ scenario, replications: scenario.replications }))
  const simulated = await experiment.simulate({ scenarios })
  const planned = scenarios.map(({ replications }) => replications)
  const { model, cached } = experiment
  return { simulated, planned, model, cached, stopped: undefined }
}

async function simulateToPrecision(
  loaded: readonly LoadedScenario[],
  targets: readonly Precision[],
  maximumReplications: number,
  experiment: Experiment,
): Promise<Ran> {
  const round = async (replications: number) => {
    const scenarios = loaded.map(({ scenario }) => ({ scenario, replications }))
    const simulated = await experiment.simulate({ scenarios })
    const { results, interrupted } = simulated
    return { result: simulated, met: isPrecise(results, targets), interrupted }
  }
  const stopping = { maximumReplications, maximumMinutes: undefined }
  const { result, replications, stopped } = await simulateInRounds(round, stopping, () => 0)
  const planned = loaded.map(() => replications)
  const { model, cached } = experiment
  return { simulated: result, planned, model, cached, stopped }
}

/** Whether the interval of every target, in every scenario, is as narrow as asked for. */
function isPrecise(results: readonly ScenarioResult[], targets: readonly Precision[]): boolean {
  return targets.every(({ outcome, breakdown, level, halfWidth }) =>
    results.every(({ layout, summary }) => {
      const index = keyIndex(layout, outcome, breakdown, level) ?? -1
      const { ciLow, ciHigh } = summary[index] ?? {}
      return ciLow !== undefined && ciHigh !== undefined && (ciHigh - ciLow) / 2 <= halfWidth
    }),
  )
}
