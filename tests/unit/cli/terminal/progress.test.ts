import { Writable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import type { Io } from '../../../../src/cli/command.ts'
import { outputTo, type Stream } from '../../../../src/cli/terminal/output.ts'
import { speak } from '../../../../src/locale/language.ts'
import { progressLine, timeLeft } from '../../../../src/cli/terminal/progress.ts'

const progress = { planned: 40, done: 10, reused: 0, parts: '', secondsLeft: 15 }

afterEach(() => speak('en'))

describe('timeLeft', () => {
  it.each([
    [{}, ', about 15 s left'],
    [{ secondsLeft: 4.2 }, ', about 5 s left'],
    [{ secondsLeft: 300 }, ', about 5 min left'],
    [{ secondsLeft: 9000 }, ', about 2.5 h left'],
    [{ secondsLeft: undefined }, ''],
    [{ done: 40 }, ''],
  ])('of %j is “%s”', (change, text) => {
    expect(timeLeft({ ...progress, ...change })).toBe(text)
  })

  it.each([
    ['nb', ', om lag 5 min igjen', ', om lag 2,5 t igjen'],
    ['nn', ', om lag 5 min att', ', om lag 2,5 t att'],
  ] as const)('is said in %s', (language, minutes, hours) => {
    speak(language)
    expect(timeLeft({ ...progress, secondsLeft: 300 })).toBe(minutes)
    expect(timeLeft({ ...progress, secondsLeft: 9000 })).toBe(hours)
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
    line.show({ ...progress, planned: 3, done: 1, parts: '2 of dual, 1 of unitary' })
    line.show({ ...progress, planned: 3, done: 3, parts: '2 of dual, 1 of unitary' })
    line.end()
    return text
  }

  it('is a bar with the number of replications on a terminal', () => {
    expect(shown(true, {}, false)).toContain('1 of 3 replications, about 15 s left')
  })

  it('says where less may do', () => {
    let text = ''
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => done(void (text += chunk.toString())),
    })
    const terminal: Stream = Object.assign(stream, {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    })
    const line = progressLine({ stderr: outputTo(terminal, {}), env: {} } as Io, false)
    line.show({ ...progress, isAtMost: true })
    line.end()
    expect(text).toContain('10 of at most 40 replications, about 15 s left')
  })

  it('says once what the replications are', () => {
    const said = shown(true, {}, false).split('3 replications: 2 of dual, 1 of unitary\n')
    expect(said).toHaveLength(2)
  })

  it.each([
    ['stderr is no terminal', false, {}, false],
    ['NO_COLOR is set', true, { NO_COLOR: '1' }, false],
    ['quiet is asked for', true, {}, true],
  ])('is nothing where %s', (_why, isTTY, env, quiet) => {
    expect(shown(isTTY, env, quiet)).toBe('')
  })
})
