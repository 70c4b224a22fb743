// Makes the JavaScript in `dist` out of `src`. Every file stays a file of its own, with the exports that it has there.
import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown, RolldownMagicString } from 'rolldown'
import { parseSync, Visitor } from 'rolldown/utils'

const options = {
  platform: 'node',
  external: /^[^./]/,
  tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
  // Numbers and enums stand in the code that uses them. From another module Node would fetch them anew at every use,
  // and a simulation would take a twentieth longer.
  optimization: { inlineConst: { mode: 'all' } },
}

/** Modules whose results are kept: a record of one code is never taken for a record of another. */
const KEPT = ['experiment/workers/replication-worker', 'studies/initial-stock/long-run']

/** What only tells people something: fields of a row of the registry, and the second argument of what makes its tables. */
const TOLD = ['meaning', 'source']
const TABLES = ['section', 'bySide', 'collection']

const isText = (node) => node?.type === 'TemplateLiteral' || typeof node?.value === 'string'

/** Leaves out what is only said, in messages of errors and in the registry, which changes no result. */
const withoutTexts = {
  name: 'without-texts',
  renderChunk(code, { fileName }) {
    const kept = new RolldownMagicString(code)
    const leaveOut = ({ start, end }) => kept.overwrite(start, end, "''")
    const visitor = new Visitor({
      NewExpression({ callee, arguments: given }) {
        if (given.length > 0 && callee.name?.endsWith('Error')) kept.remove(given[0].start, given.at(-1).end)
      },
      Property({ key, value }) {
        if (TOLD.includes(key.name) && isText(value)) leaveOut(value)
      },
      CallExpression({ callee, arguments: [, text] }) {
        if (TABLES.includes(callee.name) && isText(text)) leaveOut(text)
      },
    })
    visitor.visit(parseSync(fileName, code).program)
    return { code: kept.toString() }
  },
}

/**
 * SHA-256, in hex, of what a module and all that it imports do. Comments, format, messages of errors, texts of the
 * registry, names of variables, functions and files, and code that the module never reaches leave it alone; packages
 * count by their version.
 */
export async function codeHash(source, module) {
  const bundle = await rolldown({
    ...options,
    input: join(source, `${module}.ts`),
    // A module of which nothing is used does nothing: no module of delt is there for its side effects.
    treeshake: { moduleSideEffects: false },
    plugins: [withoutTexts],
  })
  const { output } = await bundle.generate({ minify: true, comments: false })
  const hash = createHash('sha256')
  for (const { code, imports } of output) {
    hash.update(code)
    for (const name of imports) hash.update(`${name} ${packages.dependencies[name] ?? 'part of Node'}\n`)
  }
  return hash.digest('hex')
}

async function build() {
  const input = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `./src/${file}`)
  const bundle = await rolldown({ ...options, input })
  await bundle.write({ dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', comments: false })
  const hashes = await Promise.all(KEPT.map(async (module) => [module, await codeHash('src', module)]))
  writeFileSync('dist/code-hashes.json', `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`)
  // npx makes a program executable only when it first meets it, and not after a build into an empty folder.
  chmodSync('dist/main.js', 0o755)
}

const packages = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
