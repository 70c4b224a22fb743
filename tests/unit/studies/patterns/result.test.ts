import { describe, expect, it } from 'vitest'
import {
  judgeCheck,
  judgeControl,
  judgeNull,
  judgePattern,
  overtakenIn,
  type ClaimedDirection,
} from '../../../../src/studies/patterns/result.ts'

/** A difference whose interval is known, held against 1. */
const known = (direction: ClaimedDirection, ciLow: number, ciHigh: number) => ({
  direction,
  smallest: 1,
  difference: { value: (ciLow + ciHigh) / 2, ciLow, ciHigh },
})

describe('the verdict on a claim with a direction', () => {
  it.each([
    [1.1, 3, 'emerges'],
    [0.2, 0.9, 'too small'],
    [-0.2, 0.9, 'absent'],
    [-0.9, -0.2, 'absent'],
    [0, 0, 'absent'],
    [-3, -1.1, 'reversed'],
    [0.2, 1.2, 'undecided'],
    [-1.2, 0.5, 'undecided'],
    [-3, 3, 'undecided'],
  ] as const)('is of an interval from %d to %d that it %s', (low, high, verdict) => {
    expect(judgePattern(known('higher', low, high))).toBe(verdict)
    expect(judgePattern(known('lower', -high, -low))).toBe(verdict)
  })

  it('waits for two pairs', () => {
    const one = { value: 5, ciLow: undefined, ciHigh: undefined }
    expect(judgePattern({ direction: 'higher', smallest: 1, difference: one })).toBe('undecided')
    expect(judgePattern({ direction: 'higher', smallest: 1, difference: undefined })).toBe('undecided')
  })
})

describe('the verdict on a claim of no difference', () => {
  it.each([
    [-0.9, 0.9, 'equivalent'],
    [0.2, 0.9, 'equivalent'],
    [1.1, 2, 'not equivalent'],
    [-2, -1.1, 'not equivalent'],
    [0.5, 1.1, 'undecided'],
  ] as const)('is of an interval from %d to %d: %s', (low, high, verdict) => {
    expect(judgePattern(known('none', low, high))).toBe(verdict)
  })

  it('holds only where the control moves', () => {
    expect(judgeNull('equivalent', 'moves')).toBe('equivalent')
    expect(judgeNull('equivalent', 'does not move')).toBe('undecided')
    expect(judgeNull('equivalent', 'undecided')).toBe('undecided')
    expect(judgeNull('not equivalent', 'does not move')).toBe('not equivalent')
  })

  it('has a control that moves beyond what counts, in the direction that was claimed', () => {
    expect(judgeControl(known('higher', 1.1, 2))).toBe('moves')
    expect(judgeControl(known('higher', 0.1, 0.9))).toBe('does not move')
    expect(judgeControl(known('higher', -3, -2))).toBe('does not move')
    expect(judgeControl(known('higher', 0.5, 2))).toBe('undecided')
  })
})

describe('the verdict on an open question', () => {
  it.each([
    [1.1, 2, 'higher'],
    [-2, -1.1, 'lower'],
    [-0.9, 0.5, 'no difference that matters'],
    [0.5, 1.5, 'undecided'],
  ] as const)('is of an interval from %d to %d: %s', (low, high, verdict) => {
    expect(judgePattern(known('open', low, high))).toBe(verdict)
  })
})

describe('without its mechanism a pattern', () => {
  it.each([
    ['higher', -0.5, 0.9, 'vanishes'],
    ['higher', 1.1, 2, 'remains'],
    ['higher', -2, -1.1, 'turns'],
    ['lower', -2, -1.1, 'remains'],
    ['lower', 1.1, 2, 'turns'],
    ['open', -2, -1.1, 'remains'],
    ['open', 1.1, 2, 'remains'],
    ['higher', 0.5, 1.5, 'undecided'],
  ] as const)('that was to be %s, now from %d to %d, %s', (direction, low, high, verdict) => {
    expect(judgeCheck(known(direction, low, high))).toBe(verdict)
  })
})

describe('one sum overtakes another', () => {
  const course = (...rows: readonly (readonly [value: number, ciLow: number])[]) =>
    rows.map(([value, ciLow], place) => ({
      month: 13 + place,
      difference: { value, ciLow, ciHigh: 2 * value - ciLow },
    }))

  it('in the month from which it stays above, on average and surely', () => {
    const late = course([-1, -2], [1, 0.5], [-1, -2], [1, -1], [2, -1], [3, 1])
    expect(overtakenIn(late)).toEqual({ onAverage: 16, surely: 18 })
  })

  it('in the first month where it is never below', () => {
    expect(overtakenIn(course([1, 0.5], [1, 0.5]))).toEqual({ onAverage: 13, surely: 13 })
  })

  it('never where it is below at the end', () => {
    expect(overtakenIn(course([1, 0.5], [-1, -2]))).toEqual({ onAverage: undefined, surely: undefined })
  })
})
