import { describe, expect, it } from 'vitest'
import { monthOf, remaining, startsMonth } from '../../../src/model/calendar.ts'

describe('the calendar', () => {
  const days = Array.from({ length: 2600 }, (_, day) => day)

  it('has twelve months of 21 or 22 working days in a year of 260', () => {
    const starts = days.filter((day) => startsMonth(day))
    expect(starts.length).toBe(120)
    expect(starts[12]).toBe(260)
    const lengths = new Set(starts.slice(1).map((start, month) => start - starts[month]))
    expect(lengths).toEqual(new Set([21, 22]))
    starts.forEach((start, month) => expect(monthOf(start)).toBe(month))
    expect(monthOf(259)).toBe(11)
  })

  it('leaves half after a half-life', () => {
    expect(remaining(200, 200)).toBe(0.5)
    expect(remaining(0, 200)).toBe(1)
    expect(remaining(5, 200) ** 40).toBeCloseTo(0.5, 12)
  })
})
