import { exitCodes } from '../../errors.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { namedScenarios, withResultFolder } from '../../report/folder/result-folder.ts'
import { writeRobustnessFolder } from '../../studies/robustness/folder.ts'
import { outcomes } from '../../results/outcomes.ts'
import { writeRecord } from '../../studies/robustness/record.ts'
import { study } from '../../studies/robustness/study.ts'
import type { Compared } from '../../studies/robustness/worlds.ts'
import type { LoadedComparison } from '../../scenario/comparison.ts'
import { scenarioReader } from '../../scenario/load.ts'
import { command, type Io } from '../command.ts'
import { loadAsAsked, originsOf, tellWarnings } from '../comparison-design.ts'
import { defaultFolder } from '../folder-name.ts'
import { manifestOf } from '../manifest.ts'
import { options } from '../options.ts'
import { assertDone, intentOf } from '../result-intent.ts'
import { robustnessJson, robustnessText } from '../terminal/robustness-text.ts'
import { refuseWithoutEffect } from '../scenarios.ts'
import { interruptedStudy, withExperiment } from '../simulation.ts'

/** Points of the hypercube where the user asks for no other number. */
const POINTS = 200

export default command(
  {
    positionals: {
      baseline: {
        type: 'string',
        demandOption: true,
        describe: 'The scenario that the other is held against',
      },
      alternative: { type: 'string', demandOption: true, describe: 'A scenario file, or a shipped scenario' },
    },
    options: {
      points: {
        type: 'number',
        requiresArg: true,
        default: POINTS,
        describe: 'Points of the Latin hypercube; those that are no plausible office do not count',
      },
      seed: options.seed,
      jobs: options.jobs,
      out: {
        ...options.out,
        describe: 'Result folder (output/robustness-<baseline>-<alternative> by default)',
      },
      set: options.set,
      format: options.format,
      csv: options.csv,
      quiet: options.quiet,
      'no-charts': options['no-charts'],
      fresh: options.fresh,
      store: options.store,
      force: options.force,
      record: {
        type: 'boolean',
        describe: 'Also write the record that delt compare quotes and the documents are made from',
      },
    },
    examples: [
      ['robustness dual unitary', 'in what share of plausible worlds one leader is better, and where worse'],
      ['robustness dual unitary --points 1000', 'more worlds, and so a finer answer'],
    ],
    notes:
      'Every number that is calibrated or assumed is varied over its plausible range, all at once; half of the points ' +
      'lie below and half above the value of the scenarios. Offices of half the size are simulated. Points whose ' +
      'baseline lies outside wide bands of calibration are counted and left out. ' +
      'Finished replications are kept in the store: after Ctrl-C the same command goes on.',
  },
  async (args, io) => {
    refuseWithoutEffect(args.set, ['replications', 'limits'], 'a study of robustness')
    const asked = { ...args, alternative: [args.alternative], vary: undefined, replications: undefined }
    const loaded = loadAsAsked(asked)
    tellWarnings(loaded, io)
    const folder = args.out ?? defaultFolder([`robustness-${loaded.name}`])
    const origins = originsOf(loaded, asked)
    const named = namedScenarios(
      [loaded.baseline, ...loaded.alternatives].map(({ scenario, file }) => ({ name: scenario.name, file })),
    )
    return withResultFolder(folder, intentOf('robustness', named, args, io), async (open) => {
      const start = new Date()
      const compared = comparedOf(args.baseline, args.alternative, loaded, args.set)
      const { model, ...studied } = await withExperiment(
        { ...args, keep: withoutCohort },
        io,
        async (experiment) => ({
          ...(await study(compared, args.points, experiment, io.interrupt)),
          model: experiment.model,
        }),
      )
      if (studied.interrupted) throw interruptedStudy(args.store, io)
      const { robustness, own } = studied
      const account = { ...studied, planned: robustness.summary.pairs, model, limits: [], start }
      const manifest = manifestOf(own, { ...account, origins }, io)
      const kept = await writeRobustnessFolder(
        open,
        robustness,
        manifest,
        args['no-charts'] !== true,
        args.csv,
      )
      if (kept === undefined) {
        if (args.format === 'json') io.stdout.write(robustnessJson(folder, manifest, robustness.summary))
        else if (args.quiet !== true) io.stdout.write([robustnessText(robustness.summary, folder), '\n'])
      }
      assertDone(studied, folder, kept, io)
      if (args.record === true) keep(robustness.summary, args.quiet === true, io)
      return exitCodes.done
    })
  },
)

/** The scenarios, each with a reader that lays the values of a point over what the command line sets. */
function comparedOf(
  baseline: string,
  alternative: string,
  loaded: LoadedComparison,
  set: readonly string[] = [],
): Compared {
  const side = (file: string, { scenario }: LoadedComparison['baseline']): Compared['baseline'] => {
    const read = scenarioReader(file, outcomes)
    return { scenario, readWith: (overrides) => read([...set, ...overrides]) }
  }
  return { baseline: side(baseline, loaded.baseline), alternative: side(alternative, loaded.alternatives[0]) }
}

function keep(summary: Parameters<typeof writeRecord>[0], quiet: boolean, { stderr }: Io): void {
  const file = writeRecord(summary)
  if (!quiet) stderr.write(`The record is in ${file}\n`)
}
