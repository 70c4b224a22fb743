import { exitCodes } from '../../errors.ts'
import { withoutCohort } from '../../experiment/experiment.ts'
import { namedScenarios } from '../../folder/result-folder.ts'
import { robustnessKind } from '../../studies/robustness/exporters.ts'
import { refusePoints } from '../../results/memory.ts'
import { outcomes } from '../../results/outcomes.ts'
import { keptAt, PAIRS } from '../../studies/robustness/explore.ts'
import { ownOffices } from '../../studies/robustness/offices.ts'
import { study } from '../../studies/robustness/study.ts'
import type { Compared } from '../../studies/robustness/worlds.ts'
import type { LoadedComparison } from '../../scenario/load-comparison.ts'
import { scenarioReader } from '../../scenario/load.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { loadAsAsked, originsOf, tellWarnings } from '../comparison-design.ts'
import { options, studyOptions } from '../options.ts'
import { defaultFolder, makeResult } from '../results.ts'
import { robustnessText } from '../terminal/robustness-text.ts'
import { refuseWithoutEffect } from '../scenarios.ts'
import { interruptedStudy, withExperiment } from '../with-experiment.ts'

/** Points unless the user asks for another number. */
const POINTS = 200

const help = texts({
  en: {
    words: {
      baseline: 'The scenario that the other is compared with',
      alternative: 'A scenario file, or a shipped scenario',
      points: 'Points of the space that are simulated; those that are not plausible offices do not count',
      out: 'Result folder (output/robustness-<baseline>-<alternative> by default)',
    },
    examples: {
      'robustness dual unitary': 'in what share of plausible worlds one leader is better, and where worse',
      'robustness dual unitary --points 1000': 'more worlds, and so a finer answer',
    },
    notes:
      'Every number that is calibrated or assumed is varied over its plausible range, all at once, below and above ' +
      'the value of the scenarios alike. Offices of half the size are simulated. Points whose baseline lies outside ' +
      'wide bands of calibration are counted and left out. A third of the points is spread over the whole space; ' +
      'the others lie where those before make plausible offices likely. ' +
      'Finished replications are kept in the store: after Ctrl-C the same command goes on.',
  },
  nb: {
    words: {
      baseline: 'Scenarioet som det andre sammenlignes med',
      alternative: 'En scenariofil, eller et scenario som følger med',
      points: 'Punkter i rommet som simuleres; de som ikke er rimelige kontorer, teller ikke',
      out: 'Resultatmappe (output/robustness-<baseline>-<alternative> hvis ingenting er oppgitt)',
    },
    examples: {
      'robustness dual unitary':
        'i hvor stor andel av rimelige verdener én leder er bedre, og hvor det er verre',
      'robustness dual unitary --points 1000': 'flere verdener, og dermed et finere svar',
    },
    notes:
      'Alle tall som er kalibrert eller antatt, varieres over sitt rimelige område, alle på én gang, like mye under som ' +
      'over verdien i scenarioene. Det er kontorer av halv størrelse som simuleres. Punkter der utgangspunktet ligger utenfor ' +
      'vide kalibreringsbånd, telles og holdes utenfor. En tredel av punktene er spredt over hele rommet; de ' +
      'andre ligger der de tidligere gjør rimelige kontorer sannsynlige. ' +
      'Ferdige replikasjoner blir liggende i lageret: Etter Ctrl-C fortsetter den samme kommandoen.',
  },
  nn: {
    words: {
      baseline: 'Scenarioet som det andre blir samanlikna med',
      alternative: 'Ei scenariofil, eller eit scenario som følgjer med',
      points: 'Punkt i rommet som blir simulerte; dei som ikkje er rimelege kontor, tel ikkje',
      out: 'Resultatmappe (output/robustness-<baseline>-<alternative> når ingenting er oppgitt)',
    },
    examples: {
      'robustness dual unitary': 'i kor stor del av rimelege verder éin leiar er betre, og kvar det er verre',
      'robustness dual unitary --points 1000': 'fleire verder, og dermed eit finare svar',
    },
    notes:
      'Alle tal som er kalibrerte eller gjorde til føresetnader, blir varierte over sitt rimelege område, alle på éin gong, ' +
      'like mykje under som over verdien i scenarioa. Det er kontor av halv storleik som blir simulerte. Punkt der ' +
      'utgangspunktet ligg utanfor vide kalibreringsband, blir talde og haldne utanfor. Ein tredel av punkta er spreidde ' +
      'over heile rommet; dei andre ligg der dei tidlegare gjer rimelege kontor sannsynlege. ' +
      'Ferdige replikasjonar blir liggjande i lageret: Etter Ctrl-C held den same kommandoen fram.',
  },
})

export default command(
  {
    positionals: {
      baseline: {
        type: 'string',
        demandOption: true,
      },
      alternative: { type: 'string', demandOption: true },
    },
    options: {
      points: {
        type: 'number',
        requiresArg: true,
        default: POINTS,
      },
      set: options.set,
      ...studyOptions,
      out: {
        ...options.out,
      },
    },
    help,
  },
  async (args, io) => {
    refuseWithoutEffect(args.set, ['replications', 'limits'], 'robustness')
    const asked = { ...args, alternative: [args.alternative], vary: undefined, replications: undefined }
    const loaded = loadAsAsked(asked)
    tellWarnings(loaded, io)
    const folder = args.out ?? defaultFolder([`robustness-${loaded.name}`])
    const origins = originsOf(loaded, asked)
    const named = namedScenarios(
      [loaded.baseline, ...loaded.alternatives].map(({ scenario, file }) => ({ name: scenario.name, file })),
    )
    const compared = comparedOf(args.baseline, args.alternative, loaded, args.set)
    refusePoints(keptAt(args.points, compared), args.points)
    const destination = {
      folder,
      scenarios: named,
      planned: ownOffices(compared).map((scenario) => ({ scenario, replications: PAIRS.everywhere })),
      // Another number of points gives different points, not more of the same.
      asked: `${args.points} points`,
    }
    await makeResult(robustnessKind, destination, args, io, async () => {
      const { robustness, own, ...studied } = await withExperiment(
        { ...args, keep: withoutCohort },
        io,
        async (experiment) => {
          const { model, cached } = experiment
          return { ...(await study(compared, args.points, experiment, io.interrupt)), model, cached }
        },
      )
      if (studied.interrupted) throw interruptedStudy(args.store, io)
      return {
        ...studied,
        result: robustness,
        simulated: own,
        origins,
        planned: robustness.summary.pairs.everywhere,
        limits: [],
        isDrawable: true,
        text: () => robustnessText(robustness.summary, folder),
      }
    })
    return exitCodes.done
  },
)

/** The scenarios, each with a function that sets the values of a point on top of those from the command line. */
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
