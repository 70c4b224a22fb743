import { exitCodes, Interrupted, LimitBroken, ReplicationsFailed } from '../errors.ts'
import { simulateComparison, type Compared } from '../experiment/simulate-comparison.ts'
import { wholeRecord, type Experiment } from '../experiment/experiment.ts'
import { COMPARISON_FILES, writeComparisonFolder } from '../report/comparison-folder.ts'
import { prepareFolder } from '../report/result-folder.ts'
import { describeValue } from '../results/quantity.ts'
import { quoteRecords } from '../robustness/quote.ts'
import { command } from './command.ts'
import { designOf, loadAsAsked, originsOf, scenariosOf, tellWarnings } from './comparison-design.ts'
import { comparisonText } from './comparison-text.ts'
import { eventLogFiles, withEventLogs } from './event-logs.ts'
import { defaultFolder } from './folder-name.ts'
import { warnOfOverload } from './load-warning.ts'
import { manifestOf } from './manifest.ts'
import { options } from './options.ts'
import { precisionsIn } from './precision.ts'
import { comparisonSummaryJson } from './comparison-summary-json.ts'
import { withExperiment } from './simulation.ts'
import { warnOfShortWarmUp } from './warm-up-warning.ts'

export default command(
  {
    positionals: {
      baseline: {
        type: 'string',
        demandOption: true,
        describe: 'The scenario that the others are held against, or a comparison file alone',
      },
      alternative: {
        type: 'string',
        array: true,
        describe: 'Scenario files, or names of shipped scenarios',
      },
    },
    options: {
      ...options,
      vary: {
        type: 'string',
        array: true,
        requiresArg: true,
        describe: 'PATH=A,B,C: one more scenario for each value, over the baseline; twice makes a grid',
      },
      'no-overlap': {
        type: 'boolean',
        describe: 'Do not show the headline at other overlaps of the two catalogues',
      },
      minutes: {
        type: 'number',
        requiresArg: true,
        describe: 'With --precision: begin no further round after so many minutes',
      },
    },
    examples: [
      ['compare dual unitary', 'the same people and the same luck under two leaderships'],
      ['compare dual --vary collaborationRate=0.2,0.5,0.8', 'one lever at several values'],
      ['compare vary-caseload', 'a comparison file, which names scenarios, outcomes and limits'],
    ],
    notes:
      'Replication k of every scenario has the same arrivals, people and luck, so that what differs is the office. ' +
      'With --precision, rounds of replications are added until the half-widths are met; --replications and ' +
      '--minutes are then the caps. The exit code is 4 where a limit of a file is broken.',
  },
  async (args, io) => {
    const loaded = loadAsAsked(args)
    tellWarnings(loaded, io)
    const targets = precisionsIn(args.precision, scenariosOf(loaded))
    const design = designOf(loaded, targets, args)
    const folder = args.out ?? defaultFolder([loaded.name])
    const scenarios = [design.baseline, ...design.alternatives.map(({ scenario }) => scenario)]
    const logged = args.events === true ? scenarios : []
    await prepareFolder(folder, [...COMPARISON_FILES, ...eventLogFiles(logged)])
    const start = new Date()
    const simulate = async (experiment: Experiment) => {
      await warnOfOverload(scenarios, experiment, io)
      const compared = await simulateComparison(design, experiment, () => performance.now() / 60_000)
      return { ...compared, model: experiment.model }
    }
    return withEventLogs(folder, logged, args.csv, async (events) => {
      const compared = await withExperiment({ ...args, events, keep: wholeRecord }, io, simulate)
      const { interrupted } = compared
      const robustness = quoteRecords(compared.comparison, compared.model)
      const comparison = { ...compared.comparison, robustness }
      const results = [comparison.baseline, ...comparison.alternatives]
      const planned = comparison.precision?.replications ?? design.replications
      warnOfShortWarmUp(compared.warmUp, io)
      const manifest = manifestOf(
        results,
        { ...compared, planned, limits: comparison.limits, origins: originsOf(loaded, args), start },
        io,
      )
      const charts = args['no-charts'] !== true && !interrupted && comparison.replications > 0
      await writeComparisonFolder(folder, comparison, manifest, charts, args.csv, (aside) =>
        events.moveInto(aside, manifest),
      )
      if (args.format === 'json') io.stdout.write(comparisonSummaryJson(folder, manifest, comparison))
      else if (args.quiet !== true) io.stdout.write(`${comparisonText(comparison, folder, charts, io)}\n`)
      return judged(compared, folder)
    })
  },
)

/** The exit code of results that are written already, or the failure that they amount to. */
function judged({ comparison, failed, interrupted }: Compared, folder: string): number {
  if (interrupted)
    throw new Interrupted(`Interrupted: what was finished is in ${folder}, which says that it is partial`)
  if (failed.length > 0) throw new ReplicationsFailed(failed)
  const broken = comparison.limits.filter(({ holds }) => !holds)
  if (broken.length > 0)
    throw new LimitBroken(
      broken.map(({ scenario, limit, value, unit }) => ({
        scenario,
        limit,
        value: Number.isNaN(value) ? undefined : describeValue(value, unit),
      })),
    )
  return exitCodes.done
}
