import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../../src/cli/command.ts'
import { outputTo, type Stream } from '../../../src/cli/output.ts'
import { progressLine, timeLeft } from '../../../src/cli/progress.ts'

describe('timeLeft', () => {
  it.each([
    [{ planned: 40, done: 10, reused: 0 }, 5, ', about 15 s left'],
    [{ planned: 40, done: 30, reused: 20 }, 5, ', about 5 s left'],
    [{ planned: 40, done: 10, reused: 0 }, 100, ', about 5 min left'],
    [{ planned: 1001, done: 1, reused: 0 }, 9, ', about 2.5 h left'],
    [{ planned: 40, done: 20, reused: 20 }, 1, ''],
    [{ planned: 40, done: 40, reused: 0 }, 9, ''],
  ])('of %j after %d seconds is “%s”', (progress, seconds, text) => {
    expect(timeLeft(progress, seconds)).toBe(text)
  })
})

describe('progressLine', () => {
  /** What a whole simulation shows on a stderr of that kind. */
  function shown(isTTY: boolean, env: Io['env'], quiet: boolean): string {
    let text = ''
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString()
        done()
      },
    })
    const terminal: Stream = Object.assign(stream, {
      isTTY,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    })
    const line = progressLine({ stderr: outputTo(terminal, env), env } as Io, quiet)
    line.show({ planned: 3, done: 1, reused: 0 })
    line.show({ planned: 3, done: 3, reused: 0 })
    line.end()
    return text
  }

  it('is a bar with the number of replications on a terminal', () => {
    expect(shown(true, {}, false)).toContain('1 of 3 replications')
  })

  it.each([
    ['stderr is no terminal', false, {}, false],
    ['NO_COLOR is set', true, { NO_COLOR: '1' }, false],
    ['quiet is asked for', true, {}, true],
  ])('is nothing where %s', (_why, isTTY, env, quiet) => {
    expect(shown(isTTY, env, quiet)).toBe('')
  })
})
