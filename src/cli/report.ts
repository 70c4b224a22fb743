import { exitCodes } from '../errors.ts'
import { isComparisonFolder, rewriteComparisonFolder } from '../report/comparison-folder.ts'
import { readManifest } from '../report/result-folder.ts'
import { isPatternFolder, rewritePatternFolder } from '../report/pattern-folder.ts'
import { isRobustnessFolder, rewriteRobustnessFolder } from '../report/robustness-folder.ts'
import { rewriteRunFolder } from '../report/run-folder.ts'
import type { Manifest } from '../results/manifest.ts'
import { command } from './command.ts'
import { options } from './options.ts'

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
    const manifest = await readManifest(folder)
    await rewriterOf(manifest)(folder, manifest)
    if (quiet !== true) io.stderr.write(`Results are in ${folder}\n`)
    return exitCodes.done
  },
)

function rewriterOf(manifest: Manifest): (folder: string, manifest: Manifest) => Promise<void> {
  if (isRobustnessFolder(manifest)) return rewriteRobustnessFolder
  if (isPatternFolder(manifest)) return rewritePatternFolder
  return isComparisonFolder(manifest) ? rewriteComparisonFolder : rewriteRunFolder
}
