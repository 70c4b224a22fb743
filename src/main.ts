#!/usr/bin/env node
import { run } from './cli/main.ts'
import { interruptSignal } from './cli/interrupt.ts'

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interrupt: interruptSignal(),
})
