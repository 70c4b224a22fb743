import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const include = ['tests/**/*.test.ts']

/**
 * Whether it is `npm test` that runs. Its tests use what was built: Node loads that itself, and simulations are three
 * times as fast as in modules that vitest loads. Started in another way, tests use the sources.
 */
const isBuilt = process.env['npm_lifecycle_event'] === 'test'

const built = {
  alias: [{ find: /^(?:\.\.\/)+src\/(.*)\.ts$/, replacement: join(root, 'dist', '$1.js') }],
}

/** Tests that put a module in the place of another one, which vitest can do only with modules that it loads itself. */
const mocking = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /vi\.(?:doM|m)ock\(/.test(readFileSync(join(root, file), 'utf8')))

/** How every test runs, whichever project it belongs to. */
const running = {
  // As the program does for itself; see src/inlining.ts.
  execArgv: ['--max-inlined-bytecode-size-cumulative=1840'],
  server: { deps: { external: [/\/dist\//] } },
  // In the folder in which a command is started, so that no test sees or touches the store of the user.
  env: { DELT_STORE: join('output', '.store') },
  // Generous, because some tests simulate whole offices; no test asserts a time.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

const projects = [
  { test: { ...running, name: 'built', include, exclude: mocking, ...built } },
  { test: { ...running, name: 'mocking', include: mocking } },
]

export default defineConfig({
  test: {
    ...running,
    ...(isBuilt ? { projects } : { include }),
    // Once for all projects, which would each repeat it if they inherited it.
    globalSetup: 'tests/support/build.ts',
    // Left to itself, vitest keeps a core free.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts'] },
  },
})
