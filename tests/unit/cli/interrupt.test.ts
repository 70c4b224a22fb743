import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { interruptSignal } from '../../../src/cli/interrupt.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const listeners = () => SIGNALS.flatMap((name) => process.listeners(name))
let before: ReturnType<typeof listeners> = []

beforeEach(() => {
  before = listeners()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!before.includes(listener)) process.removeListener(signal, listener)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('interruptSignal', () => {
  it.each(SIGNALS)('is aborted by %s, and a second one leaves at once', (name) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never)
    const signal = interruptSignal()
    expect(signal.aborted).toBe(false)
    process.emit(name)
    expect(signal.aborted).toBe(true)
    vi.advanceTimersByTime(600)
    expect(exit).not.toHaveBeenCalled()
    process.emit(name)
    expect(exit).toHaveBeenCalledExactlyOnceWith(130)
  })

  it('takes the echo of one Ctrl-C that npm hands on for the same one', () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never)
    const signal = interruptSignal()
    process.emit('SIGINT')
    vi.advanceTimersByTime(100)
    process.emit('SIGINT')
    expect(signal.aborted).toBe(true)
    expect(exit).not.toHaveBeenCalled()
  })
})
