import { exitCodes } from '../../errors.ts'
import { rewriteComparisonFolder } from '../../report/export/comparison-folder.ts'
import { rewritePatternFolder } from '../../studies/patterns/folder.ts'
import { commandOf, type ResultCommand } from '../../report/folder/result-files.ts'
import {
  assertUnchanged,
  namedScenarios,
  readManifest,
  withResultFolder,
  type OpenFolder,
} from '../../report/folder/result-folder.ts'
import { rewriteRobustnessFolder } from '../../studies/robustness/folder.ts'
import { rewriteRunFolder } from '../../report/export/run-folder.ts'
import type { Manifest } from '../../results/manifest.ts'
import { command } from '../command.ts'
import { options } from '../options.ts'
import { intentOf } from '../result-intent.ts'

export default command(
  {
    positionals: {
      folder: {
        type: 'string',
        demandOption: true,
        describe: 'A folder that delt run, compare, patterns or robustness wrote',
      },
    },
    options: { quiet: options.quiet },
    examples: [['report output/dual', 'draw the charts of output/dual again']],
    notes:
      'Nothing is simulated: the CSV files and the manifest of the folder are read and stay as they are.',
  },
  async ({ folder, quiet }, io) => {
    const there = await readManifest(folder)
    // Whether somebody has changed them is looked at below, with other words.
    const intent = intentOf(commandOf(there), namedScenarios(there.scenarios), { quiet, force: true }, io)
    await withResultFolder(folder, intent, async (open) => {
      // Another process may have replaced the results just before.
      const manifest = await readManifest(folder)
      await assertUnchanged(folder, manifest)
      await REWRITERS[commandOf(manifest)](open, manifest)
    })
    if (quiet !== true) io.stderr.write(`Results are in ${folder}\n`)
    return exitCodes.done
  },
)

const REWRITERS: Readonly<Record<ResultCommand, (folder: OpenFolder, manifest: Manifest) => Promise<void>>> =
  {
    run: rewriteRunFolder,
    compare: rewriteComparisonFolder,
    patterns: rewritePatternFolder,
    robustness: rewriteRobustnessFolder,
  }
