import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/program.ts'
import type { Io } from '../../src/cli/command.ts'
import type { Stream } from '../../src/cli/terminal/output.ts'

export interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a function in a folder; what needs a process of its own uses the built command instead. */
export async function deltIn(
  cwd: string,
  words: readonly string[],
  interrupt?: AbortSignal,
  env: Io['env'] = { DELT_STORE: process.env['DELT_STORE'] },
  stdin: Io['stdin'] = Readable.from([]),
): Promise<Said> {
  const before = process.cwd()
  process.chdir(cwd)
  const [stdout, stderr] = [new Heard(), new Heard()]
  try {
    const code = await run(words, {
      stdout,
      stderr,
      stdin,
      env,
      interrupt: interrupt ?? new AbortController().signal,
    })
    return { code, stdout: stdout.text, stderr: stderr.text }
  } finally {
    process.chdir(before)
  }
}

class Heard extends Writable implements Stream {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}
