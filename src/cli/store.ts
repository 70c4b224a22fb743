import Table from 'cli-table3'
import { exitCodes } from '../errors.ts'
import { modelHash } from '../experiment/model-hash.ts'
import { pruneStore, STORE_FOLDER, storedFiles, type StoredFile } from '../experiment/run-store.ts'
import { workerFile } from '../experiment/worker-file.ts'
import { command } from './command.ts'
import type { Output } from './output.ts'

export default command(
  {
    positionals: {
      action: {
        choices: ['list', 'verify', 'prune'] as const,
        demandOption: true,
        describe: 'list: what is stored; verify: name damaged files; prune: remove what no run can use',
      },
    },
    options: {},
    examples: [['store prune', 'remove replications of other versions of the model, and damaged files']],
    notes: `The store is the folder ${STORE_FOLDER} of the folder in which delt is started. It may be deleted at any time.`,
  },
  async ({ action }, { stdout }) => {
    if (action === 'prune') return prune(stdout)
    const files: StoredFile[] = []
    for await (const file of storedFiles(STORE_FOLDER)) files.push(file)
    return action === 'list' ? list(files, stdout) : verify(files, stdout)
  },
)

function list(files: readonly StoredFile[], stdout: Output): number {
  const current = modelHash(workerFile)
  const groups = new Map<
    string,
    { name: string; seed: string; model: string; count: number; bytes: number }
  >()
  for (const file of files) {
    if (file.state !== 'whole') continue
    const { model, scenario, seed, name } = file.header
    const key = `${model} ${scenario}`
    const group = groups.get(key) ?? { name, seed, model, count: 0, bytes: 0 }
    groups.set(key, { ...group, count: group.count + 1, bytes: group.bytes + file.bytes })
  }
  const table = new Table({
    head: ['scenario', 'seed', 'replications', 'size', 'model'],
    style: { head: [], border: [] },
  })
  for (const { name, seed, model, count, bytes } of groups.values()) {
    table.push([name, seed, count, megabytes(bytes), model === current ? 'this one' : 'another version'])
  }
  stdout.write(groups.size === 0 ? `Nothing is stored in ${STORE_FOLDER}\n` : `${table.toString()}\n`)
  return exitCodes.done
}

function verify(files: readonly StoredFile[], stdout: Output): number {
  const bad = files.filter(({ state }) => state !== 'whole')
  for (const file of bad) stdout.write(`${describe(file)}\n`)
  stdout.write(`${files.length - bad.length} of ${files.length} stored files are whole\n`)
  return bad.length === 0 ? exitCodes.done : exitCodes.replicationsFailed
}

async function prune(stdout: Output): Promise<number> {
  const removed = await pruneStore(STORE_FOLDER, modelHash(workerFile))
  const bytes = removed.reduce((sum, file) => sum + file.bytes, 0)
  stdout.write(`Removed ${removed.length} files, ${megabytes(bytes)}\n`)
  return exitCodes.done
}

function describe(file: StoredFile): string {
  return `${file.path} is ${file.state === 'damaged' ? `damaged: ${file.reason}` : file.state}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
