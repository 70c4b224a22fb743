#!/usr/bin/env node
import { interruptSignal } from './cli/interrupt.ts'
import { watchOutput } from './cli/lost-output.ts'
import { run } from './cli/program.ts'
import { letV8InlineMore } from './inlining.ts'

letV8InlineMore()
watchOutput(process.stdout, process.stderr, (code) => process.exit(code))

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  interrupt: interruptSignal(),
})
