import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * The map of src, as `docs/contributing.md` has it: what a file of a folder (or a file directly under src) may import;
 * of `types` it may `import type` only.
 */
const allowed = mapIn(readFileSync('docs/contributing.md', 'utf8'))

function mapIn(document: string): { [folder: string]: { values: string[]; types: string[] } | undefined } {
  const rows = document.matchAll(/^\| `([\w-]+)` +\| [^|]* \| ([^|]*) \|$/gm)
  const names = (text = '') => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)
  return Object.fromEntries(
    [...rows].map(([, folder, cell]) => {
      const [values, types] = cell.split('types of')
      return [folder, { values: names(values), types: names(types) }]
    }),
  )
}

/** Packages that a folder may import, where it may not import any. */
const packages: { [folder: string]: string[] | undefined } = {
  model: [],
  random: ['seedrandom'],
  statistics: ['simple-statistics'],
  text: ['node:crypto', 'csv-stringify'],
}

/** Ways to a clock, to hidden state or to the surroundings that the simulation itself must not know. */
const unknownToTheModel: [string, RegExp][] = [
  // Math may only appear with a property that is not random, so that it cannot be handed on and asked later.
  ['Math.random', /\bMath\b(?!\.(?!random\b)\w)/],
  ['Date', /\bDate\b/],
  ['performance', /\bperformance\b/],
  ['a node module', /['"]node:/],
]

function folderOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}

/** The imports of a file as [specifier, whether it is erased by the compiler]. */
function importsOf(source: string): [string, boolean][] {
  const statements = source.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{},\s]+?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  )
  const calls = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [
    ...[...statements].map(([, type, specifier]): [string, boolean] => [specifier ?? '', type !== undefined]),
    ...[...calls].map(([, specifier]): [string, boolean] => [specifier ?? '', false]),
  ]
}

/** The files of src that a file imports or starts as a worker. */
function usedBy(path: string): string[] {
  const source = withoutComments(readFileSync(path, 'utf8'))
  const imported = importsOf(source)
    .filter(([specifier]) => specifier.startsWith('.') && specifier.endsWith('.ts'))
    .map(([specifier]) => new URL(specifier, `file:///${path}`).pathname.slice(1))
  const started = [...source.matchAll(/compiledFile\('([^']+)\.js'\)/g)].map(([, file]) => `src/${file}.ts`)
  return [...imported, ...started]
}

function forbiddenImport(path: string, specifier: string, typeOnly: boolean): boolean {
  const folder = folderOf(path)
  if (!specifier.startsWith('.')) {
    return packages[folder] !== undefined && !packages[folder].includes(specifier)
  }
  const target = folderOf(new URL(specifier, `file:///${path}`).pathname.slice(1))
  if (target === folder) return false
  const { values, types } = allowed[folder] ?? { values: [], types: [] }
  return !values.includes(target) && !(typeOnly && types.includes(target))
}

/** Everything in a source file that goes against the map, in words. */
function violations(path: string, text: string): string[] {
  const source = withoutComments(text)
  const found = importsOf(source)
    .filter(([specifier, typeOnly]) => forbiddenImport(path, specifier, typeOnly))
    .map(([specifier, typeOnly]) => `${path} imports ${typeOnly ? 'the types of ' : ''}${specifier}`)
  if (allowed[folderOf(path)] === undefined) found.push(`${path} lies outside the known folders`)
  if (folderOf(path) === 'model') {
    const known = unknownToTheModel.filter(([, pattern]) => pattern.test(source))
    found.push(...known.map(([what]) => `${path} mentions ${what}`))
  }
  return found
}

describe('the map of src', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)

  it('is kept by every file', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((path) => violations(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it('holds no file that nothing uses: one that is not in its list fails here', () => {
    const used = new Set(['src/main.ts', 'src/index.ts', 'src/recording/main.ts'])
    // A set takes what is added while it is gone through.
    for (const path of used) for (const other of usedBy(path)) used.add(other)
    expect(files.filter((path) => !used.has(path))).toEqual([])
  })

  it.each([
    ['src/model/day.ts', "import { x } from '../results/records.ts'"],
    ['src/model/day.ts', "import { x } from '../scenario/registry/registry.ts'"],
    ['src/model/users/table.ts', "import {\n  a,\n  b,\n} from '../../experiment/plan.ts'"],
    ['src/model/day.ts', "export * from '../errors.ts'"],
    ['src/model/day.ts', "const x = await import('../cli/run.ts')"],
    ['src/model/day.ts', "import { readFileSync } from 'node:fs'"],
    ['src/model/day.ts', "import seedrandom from 'seedrandom'"],
    ['src/model/day.ts', 'const u = Math.random()'],
    ['src/model/day.ts', 'const { random } = Math'],
    ['src/model/day.ts', 'const now = Date.now()'],
    ['src/model/day.ts', 'const now = performance.now()'],
    ['src/random/luck.ts', "import type { Scenario } from '../scenario/scenario.ts'"],
    ['src/scenario/language/read.ts', "import { mean } from '../../statistics/interval.ts'"],
    ['src/main.ts', "import { run } from './experiment/run.ts'"],
    ['src/utils/text.ts', ''],
  ])('is broken in %s by %s', (path, text) => {
    expect(violations(path, text)).not.toEqual([])
  })

  it.each([
    ['src/model/users/table.ts', "import { Luck } from '../../random/luck.ts'"],
    ['src/model/day.ts', "import type { Scenario } from '../scenario/scenario.ts'"],
    ['src/model/day.ts', '// not a Date\nconst birthDate = Math.floor(1)'],
    ['src/results/records.ts', "import type { Scenario } from '../scenario/scenario.ts'"],
    ['src/main.ts', "import { run } from './cli/program.ts'"],
  ])('is kept in %s by %s', (path, text) => {
    expect(violations(path, text)).toEqual([])
  })
})

describe('a module that a test replaces', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)

  /** Modules of delt that the text of a test hands to `vi.mock`, as paths from the root of the repository. */
  const replacedBy = (path: string, text: string): string[] =>
    [...text.matchAll(/vi\.(?:doM|m)ock\(\s*'(\.[^']+)'/g)].map(([, specifier]) =>
      new URL(specifier, `file:///${path}`).pathname.slice(1),
    )

  // Vitest passes over a path that leads nowhere, and the test goes on with the real module.
  it('is a file of src', () => {
    const replaced = tests.flatMap((path) => replacedBy(path, readFileSync(path, 'utf8')))
    expect(replaced.length).toBeGreaterThan(4)
    expect(replaced.filter((module) => !existsSync(module))).toEqual([])
  })
})
