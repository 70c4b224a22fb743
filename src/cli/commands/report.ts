import { exitCodes } from '../../errors.ts'
import {
  assertUnchanged,
  namedScenarios,
  readManifest,
  withResultFolder,
} from '../../folder/result-folder.ts'
import { kindOf } from '../../folder/result-kinds.ts'
import { rewriteFolder } from '../../folder/write-results.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { options } from '../options.ts'
import { chartSizeIn, intentOf, resultsIn } from '../results.ts'
import { speakAsAsked } from '../spoken.ts'

const help = texts({
  en: {
    words: { folder: 'A folder that delt run, compare, patterns, robustness, solve or trial wrote' },
    examples: {
      'report output/dual': 'draw the charts of output/dual again',
      'report output/dual --chart-size slide': 'the same, for a presentation',
    },
    notes:
      'Nothing is simulated: the CSV files and the manifest of the folder are read and stay as they are.',
  },
  nb: {
    words: { folder: 'En mappe som delt run, compare, patterns, robustness, solve eller trial har skrevet' },
    examples: {
      'report output/dual': 'tegn figurene i output/dual på nytt',
      'report output/dual --chart-size slide': 'det samme, til en presentasjon',
    },
    notes: 'Ingenting simuleres: CSV-filene og manifestet i mappen leses og blir som de er.',
  },
  nn: {
    words: { folder: 'Ei mappe som delt run, compare, patterns, robustness, solve eller trial har skrive' },
    examples: {
      'report output/dual': 'teikn figurane i output/dual på nytt',
      'report output/dual --chart-size slide': 'det same, til ein presentasjon',
    },
    notes: 'Ingenting blir simulert: CSV-filene og manifestet i mappa blir lesne og er som før.',
  },
})

export default command(
  {
    positionals: {
      folder: {
        type: 'string',
        demandOption: true,
      },
    },
    options: { quiet: options.quiet, 'chart-size': options['chart-size'] },
    help,
  },
  async ({ folder, quiet, ...args }, io) => {
    const chartSize = chartSizeIn(args)
    const there = await readManifest(folder)
    // Whether somebody has changed the files is checked below, with a message of its own.
    const intent = {
      ...intentOf({ quiet, force: true }, io),
      kind: kindOf(there),
      scenarios: namedScenarios(there.scenarios),
      plans: undefined,
    }
    await withResultFolder(folder, intent, async (open) => {
      // Another process may have replaced the results just before.
      const manifest = await readManifest(folder)
      await assertUnchanged(folder, manifest)
      speakAsAsked(io, manifest.language)
      await rewriteFolder(open, manifest, chartSize)
    })
    if (quiet !== true) io.stderr.line(resultsIn(folder))
    return exitCodes.done
  },
)
