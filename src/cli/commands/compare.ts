import { exitCodes, LimitBroken, UsageError } from '../../errors.ts'
import { simulateComparison, type Compared } from '../../experiment/simulate-comparison.ts'
import { wholeRecord, type Experiment } from '../../experiment/experiment.ts'
import { writeComparisonFolder } from '../../report/export/comparison-folder.ts'
import { namedScenarios, withResultFolder } from '../../report/folder/result-folder.ts'
import { describeValue } from '../../results/quantity.ts'
import { quoteRecords } from '../../studies/robustness/quote.ts'
import { command } from '../command.ts'
import { designOf, loadAsAsked, originsOf, scenariosOf, tellWarnings } from '../comparison-design.ts'
import { comparisonText } from '../terminal/comparison-text.ts'
import { openEventLogs } from '../event-logs.ts'
import { defaultFolder } from '../folder-name.ts'
import { warnOfOverload } from '../load-warning.ts'
import { manifestOf } from '../manifest.ts'
import { refuseTooMuch } from '../memory.ts'
import { options } from '../options.ts'
import { precisionsIn } from '../precision.ts'
import { comparisonSummaryJson } from '../comparison-summary-json.ts'
import { assertDone, intentOf } from '../result-intent.ts'
import { withExperiment } from '../simulation.ts'
import { warnOfShortWarmUp } from '../warm-up-warning.ts'

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
    if (args.minutes !== undefined && design.precision === undefined)
      throw new UsageError(
        '--minutes ends the search for a precision; give --precision as well, or leave it out',
      )
    const folder = args.out ?? defaultFolder([loaded.name])
    const scenarios = [design.baseline, ...design.alternatives.map(({ scenario }) => scenario)]
    const most = design.precision?.stopping.maximumReplications ?? design.replications
    refuseTooMuch(scenarios, { replications: most, persons: true })
    const logged = args.events === true ? scenarios : []
    const origins = originsOf(loaded, args)
    const named = namedScenarios(scenarios.map(({ name }, index) => ({ name, file: origins[index].file })))
    const simulate = async (experiment: Experiment) => {
      await warnOfOverload(scenarios, experiment, io)
      const compared = await simulateComparison(design, experiment, () => performance.now() / 60_000)
      const { model, cached } = experiment
      return { ...compared, model, cached }
    }
    return withResultFolder(folder, intentOf('compare', named, args, io), async (open) => {
      const start = new Date()
      const events = await openEventLogs(open, logged, args.csv)
      const compared = await withExperiment({ ...args, events, keep: wholeRecord }, io, simulate)
      const { interrupted } = compared
      const robustness = quoteRecords(compared.comparison, compared.model)
      const comparison = { ...compared.comparison, robustness }
      const results = [comparison.baseline, ...comparison.alternatives]
      const planned = comparison.precision?.replications ?? design.replications
      warnOfShortWarmUp(compared.warmUp, io)
      const manifest = manifestOf(
        results,
        {
          ...compared,
          planned,
          limits: comparison.limits,
          overlap: args['no-overlap'] !== true,
          origins,
          start,
        },
        io,
      )
      const charts = args['no-charts'] !== true && !interrupted && comparison.replications > 0
      const addLogs = (aside: string) => events.moveInto(aside, manifest)
      const { cached } = compared
      const kept = await writeComparisonFolder(open, comparison, manifest, charts, args.csv, addLogs, cached)
      if (kept === undefined) {
        if (args.format === 'json') io.stdout.write(comparisonSummaryJson(folder, manifest, comparison))
        else if (args.quiet !== true) io.stdout.write([comparisonText(comparison, folder, charts), '\n'])
      }
      assertDone(compared, folder, kept, io)
      return judged(comparison)
    })
  },
)

/** The exit code of results that are written already, or the failure that they amount to. */
function judged({ limits }: Compared['comparison']): number {
  const broken = limits.filter(({ holds }) => !holds)
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
