import Table from 'cli-table3'
import { exitCodes, UsageError } from '../../errors.ts'
import { modelHash, programHash } from '../../experiment/records/model-hash.ts'
import { DAYS_UNUSED, pruneStore, storedFiles, type StoredFile } from '../../experiment/records/run-store.ts'
import { grouped } from '../../results/quantity.ts'
import { programFolder } from '../../store/cache.ts'
import { noStore, storeFolder } from '../../store/store-folder.ts'
import { visibleInLine } from '../../text/terminal.ts'
import { texts } from '../../locale/language.ts'
import { command } from '../command.ts'
import { options } from '../options.ts'
import type { Output } from '../terminal/output.ts'

const help = texts({
  en: {
    words: {
      action: 'list: what is stored; verify: name damaged files; prune: remove what is no longer of use',
    },
    examples: {
      'store list': 'what is stored, and where',
      'store prune': 'remove files that other versions left, damaged files and files long unused',
    },
    notes:
      'The store keeps finished replications and what was made from them, such as charts, for all commands of a user. It ' +
      'may be moved or deleted while delt is not running: what is missing is made again. Long unused is what ' +
      `no command has read for ${DAYS_UNUSED} days.`,
  },
  nb: {
    words: {
      action:
        'list: hva som er lagret; verify: nevn skadde filer; prune: fjern det som ikke lenger er til nytte',
    },
    examples: {
      'store list': 'hva som er lagret, og hvor',
      'store prune': 'fjern filer fra andre versjoner, skadde filer og filer som ikke er brukt på lenge',
    },
    notes:
      'Lageret tar vare på ferdige replikasjoner og det som er laget av dem, for eksempel figurer, for alle kommandoene til en ' +
      'bruker. Det kan flyttes eller slettes mens delt ikke kjører: Det som mangler, blir laget på nytt. Ikke brukt på lenge ' +
      `er det som ingen kommando har lest på ${DAYS_UNUSED} dager.`,
  },
  nn: {
    words: {
      action:
        'list: kva som er lagra; verify: nemn skadde filer; prune: fjern det som ikkje lenger er til nytte',
    },
    examples: {
      'store list': 'kva som er lagra, og kvar',
      'store prune': 'fjern filer frå andre versjonar, skadde filer og filer som ikkje er brukte på lenge',
    },
    notes:
      'Lageret tek vare på ferdige replikasjonar og det som er laga av dei, til dømes figurar, for alle kommandoane til ein ' +
      'brukar. Det kan flyttast eller slettast medan delt ikkje køyrer: Det som manglar, blir laga på nytt. Ikkje brukt på ' +
      `lenge er det som ingen kommando har lese på ${DAYS_UNUSED} dagar.`,
  },
})

const say = texts({
  en: {
    nothing: (folder: string) => `Nothing is stored in ${folder}`,
    columns: { scenario: 'scenario', seed: 'seed', files: 'files', size: 'size', version: 'version' },
    thisOne: 'this one',
    anotherOne: 'another one',
    derived: (what: string) => `(made from them: ${what})`,
    total: (files: string, size: string, folder: string) => `${files} files, ${size}, in ${folder}`,
    whole: (whole: string, files: string) => `${whole} of ${files} stored files are whole`,
    removed: (files: string, size: string) => `Removed ${files} files, ${size}`,
    damaged: (path: string, reason: string) => `${path} is damaged: ${reason}`,
    foreign: (path: string, reason: string) => `${path} is left alone: ${reason}`,
    unfinished: (path: string) => `${path} is unfinished`,
  },
  nb: {
    nothing: (folder) => `Ingenting er lagret i ${folder}`,
    columns: { scenario: 'scenario', seed: 'frø', files: 'filer', size: 'størrelse', version: 'versjon' },
    thisOne: 'denne',
    anotherOne: 'en annen',
    derived: (what) => `(laget av dem: ${what})`,
    total: (files, size, folder) => `${files} filer, ${size}, i ${folder}`,
    whole: (whole, files) => `${whole} av ${files} lagrede filer er hele`,
    removed: (files, size) => `Fjernet ${files} filer, ${size}`,
    damaged: (path, reason) => `${path} er skadet: ${reason}`,
    foreign: (path, reason) => `${path} får ligge i fred: ${reason}`,
    unfinished: (path) => `${path} er uferdig`,
  },
  nn: {
    nothing: (folder) => `Ingenting er lagra i ${folder}`,
    columns: { scenario: 'scenario', seed: 'frø', files: 'filer', size: 'storleik', version: 'versjon' },
    thisOne: 'denne',
    anotherOne: 'ein annan',
    derived: (what) => `(laga av dei: ${what})`,
    total: (files, size, folder) => `${files} filer, ${size}, i ${folder}`,
    whole: (whole, files) => `${whole} av ${files} lagra filer er heile`,
    removed: (files, size) => `Fjerna ${files} filer, ${size}`,
    damaged: (path, reason) => `${path} er skadd: ${reason}`,
    foreign: (path, reason) => `${path} får liggje i fred: ${reason}`,
    unfinished: (path) => `${path} er uferdig`,
  },
})

export default command(
  {
    positionals: {
      action: {
        choices: ['list', 'verify', 'prune'] as const,
        demandOption: true,
      },
    },
    options: { store: options.store },
    help,
  },
  async ({ action, store: asked }, { stdout, env }) => {
    const folder = storeFolder(asked, env)
    if (folder === undefined) throw new UsageError(noStore())
    if (action === 'prune') return prune(folder, stdout)
    const files: StoredFile[] = []
    for await (const file of storedFiles(folder)) files.push(file)
    return action === 'list' ? list(folder, files, stdout) : verify(files, stdout)
  },
)

/** Files of one kind, shown in one line of the list. */
interface Group {
  readonly name: string
  readonly seed: string
  readonly isCurrent: boolean
  readonly count: number
  readonly bytes: number
}

function list(folder: string, files: readonly StoredFile[], stdout: Output): number {
  const current = currentHashes()
  const groups = new Map<string, Group>()
  for (const file of files) {
    const kind = kindOf(file, current)
    if (kind === undefined) continue
    const key = JSON.stringify(kind.key)
    const { count, bytes } = groups.get(key) ?? { count: 0, bytes: 0 }
    groups.set(key, { ...kind, count: count + 1, bytes: bytes + file.bytes })
  }
  if (groups.size === 0) {
    stdout.line(say().nothing(folder))
    return exitCodes.done
  }
  const { columns, thisOne, anotherOne } = say()
  const table = new Table({
    head: [columns.scenario, columns.seed, columns.files, columns.size, columns.version],
    style: { head: [], border: [] },
  })
  for (const { name, seed, count, bytes, isCurrent } of groups.values())
    table.push([
      visibleInLine(name),
      visibleInLine(seed),
      count,
      megabytes(bytes),
      isCurrent ? thisOne : anotherOne,
    ])
  stdout.write(`${table.toString()}\n`)
  stdout.line(say().total(`${files.length}`, megabytes(sizeOf(files)), folder))
  return exitCodes.done
}

function kindOf(
  file: StoredFile,
  { model, program }: ReturnType<typeof currentHashes>,
): (Pick<Group, 'name' | 'seed' | 'isCurrent'> & { readonly key: readonly string[] }) | undefined {
  if (file.state === 'record') {
    const { header } = file
    const key = [header.model, header.scenario]
    return { key, name: header.name, seed: header.seed, isCurrent: header.model === model }
  }
  if (file.state !== 'derived') return undefined
  const isCurrent = file.program === programFolder(program)
  return { key: [file.program, file.what], name: say().derived(file.what), seed: '', isCurrent }
}

function verify(files: readonly StoredFile[], stdout: Output): number {
  const bad = files.flatMap((file) => (file.state === 'record' || file.state === 'derived' ? [] : [file]))
  for (const file of bad) stdout.line(describe(file))
  stdout.line(say().whole(`${files.length - bad.length}`, `${files.length}`))
  return bad.length === 0 ? exitCodes.done : exitCodes.replicationsFailed
}

async function prune(folder: string, stdout: Output): Promise<number> {
  const removed = await pruneStore(folder, currentHashes())
  stdout.line(say().removed(`${removed.length}`, megabytes(sizeOf(removed))))
  return exitCodes.done
}

const currentHashes = () => ({ model: modelHash(), program: programHash() })

const sizeOf = (files: readonly StoredFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** What is wrong with a file. */
function describe(file: Exclude<StoredFile, { state: 'record' | 'derived' }>): string {
  return file.state === 'unfinished' ? say().unfinished(file.path) : say()[file.state](file.path, file.reason)
}

function megabytes(bytes: number): string {
  return `${grouped(bytes / 1e6, 1)} MB`
}
