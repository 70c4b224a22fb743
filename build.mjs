// Makes the JavaScript in `dist` out of `src`. Every file stays a file of its own, with the exports that it has there.
import { chmodSync, readdirSync } from 'node:fs'
import { rolldown } from 'rolldown'

const input = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `./src/${file}`)

const bundle = await rolldown({
  input,
  platform: 'node',
  external: /^[^./]/,
  tsconfig: 'tsconfig.json',
  // Numbers and enums stand in the code that uses them. From another module Node would fetch them anew at every use,
  // and a simulation would take a twentieth longer.
  optimization: { inlineConst: { mode: 'all' } },
})
await bundle.write({
  dir: 'dist',
  preserveModules: true,
  preserveModulesRoot: 'src',
  // What is written about code is no part of the model: it stays out of the hash of the model.
  comments: false,
})
// npx makes a program executable only when it first meets it, and not after a build into an empty folder.
chmodSync('dist/main.js', 0o755)
