import { exitCodes } from '../../errors.ts'
import {
  assertUnchanged,
  namedScenarios,
  readManifest,
  withResultFolder,
} from '../../folder/result-folder.ts'
import { kindOf } from '../../folder/result-kinds.ts'
import { rewriteFolder } from '../../folder/write-results.ts'
import { command } from '../command.ts'
import { options } from '../options.ts'
import { intentOf } from '../results.ts'
import { speakAsAsked } from '../spoken.ts'

export default command(
  {
    positionals: {
      folder: {
        type: 'string',
        demandOption: true,
        describe: 'A folder that delt run, compare, patterns, robustness, solve or trial wrote',
      },
    },
    options: { quiet: options.quiet },
    examples: [['report output/dual', 'draw the charts of output/dual again']],
    notes:
      'Nothing is simulated: the CSV files and the manifest of the folder are read and stay as they are.',
  },
  async ({ folder, quiet }, io) => {
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
      await rewriteFolder(open, manifest)
    })
    if (quiet !== true) io.stderr.line(`Results are in ${folder}`)
    return exitCodes.done
  },
)
