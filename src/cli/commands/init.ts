import { constants } from 'node:fs'
import { copyFile, lstat, open, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { exitCodes, UsageError } from '../../errors.ts'
import { outcomes } from '../../results/outcomes.ts'
import { isFile, SCHEMA, SHIPPED } from '../../scenario/language/file.ts'
import { nameFrom } from '../../scenario/language/header.ts'
import { scenarioReader } from '../../scenario/load.ts'
import { starterFor } from '../../scenario/starter.ts'
import { makeFolder } from '../../store/kept-files.ts'
import { isName, NAME_RULE } from '../../text/file-name.ts'
import { command } from '../command.ts'

export default command(
  {
    positionals: {
      file: {
        type: 'string',
        demandOption: true,
        describe: 'The scenario file to write; it must not exist yet',
      },
    },
    options: {
      from: {
        type: 'string',
        requiresArg: true,
        default: 'office',
        describe: 'A scenario file or the name of a shipped scenario to start from',
      },
    },
    examples: [
      ['init my.yaml', 'a scenario file to start from'],
      ['init my.yaml --from unitary', 'the same, from unitary leadership'],
    ],
    notes:
      'The file holds the ten parameters that people change first, and runs as it is. Beside it stands the schema with which ' +
      'editors complete it; delt schema prints the one of another version.',
  },
  async ({ file, from }, { stdout }) => {
    if (!/\.ya?ml$/i.test(file)) throw new UsageError(`${file} must end in .yaml or .yml`)
    if (!isName(nameFrom(file)))
      throw new UsageError(
        `the name of ${file} cannot be that of a scenario, because a folder is called like it; take ${NAME_RULE}`,
      )
    await writeNew(file, starterFor(file, asSeenFrom(file, from), scenarioReader(from, outcomes)))
    const beside = await addSchema(file)
    stdout.line(`${file} is written${beside}; try: delt run ${file}`)
    return exitCodes.done
  },
)

/** A path relative to the folder of a file; names of shipped scenarios stay as they are. */
function asSeenFrom(file: string, from: string): string {
  return isFile(from) ? relative(dirname(resolve(file)), resolve(from)).replaceAll('\\', '/') : from
}

/** Puts the schema that the file names beside it, where none is there; says so. */
async function addSchema(file: string): Promise<string> {
  try {
    const there = join(dirname(resolve(file)), SCHEMA)
    await copyFile(resolve(SHIPPED, SCHEMA), there, constants.COPYFILE_EXCL)
    return `, with ${SCHEMA} beside it for editors`
  } catch {
    // There is one already, or editors do without: the scenario is the same.
    return ''
  }
}

async function writeNew(file: string, text: string): Promise<void> {
  if ((await lstat(file).catch(() => undefined)) !== undefined)
    throw new UsageError(`${file} exists already; delt init overwrites nothing`)
  try {
    await makeFolder(dirname(resolve(file)))
    await writeWhole(file, text)
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`)
  }
}

/** Writes a new file, or none where there is no room for all of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  const opened = await open(file, 'wx')
  try {
    await opened.writeFile(text)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await opened.close()
  }
}
