import { interruptSignal } from '../cli/interrupt.ts'
import { outputTo } from '../cli/terminal/output.ts'
import { version } from '../cli/version.ts'
import { describeError, exitCodeOf } from '../errors.ts'
import { letV8InlineMore } from '../inlining.ts'
import { fit } from './fit.ts'
import { renew } from './renew.ts'

letV8InlineMore()
const { stdout, stderr, env } = process
const words = process.argv.slice(2)
const io = {
  stdout: outputTo(stdout, env),
  stderr: outputTo(stderr, env),
  stdin: process.stdin,
  env,
  interrupt: interruptSignal(),
  words,
}
try {
  const [first, ...rest] = words
  process.exitCode = await (first === 'fit' ? fit(rest, io) : renew(words, io))
} catch (error) {
  io.stderr.write(`${describeError(error, version, words)}\n`)
  process.exitCode = exitCodeOf(error)
}
