import { describe, expect, it } from 'vitest'
import { keyIndex, layoutOf } from '../../../src/results/layout.ts'
import { outcomes } from '../../../src/results/outcomes.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { EFFORTS } from '../../../src/vocabulary/efforts.ts'

const scenario = {
  years: 2,
  groups: [{ name: 'youth' }, { name: 'adults' }],
  teams: [{ name: 'north' }],
  measures: [{ name: 'course' }, { name: 'permanent-work' }],
  reform: [],
} as unknown as Scenario

describe('layoutOf', () => {
  const layout = layoutOf(scenario)

  it('has every outcome at every level of each of its breakdowns, once', () => {
    const ofPeople = { group: 2, effort: 4, side: 2, complex: 2, across: 2, age: 2, stay: 4 }
    const levels = { all: 1, team: 1, measure: 2, ...ofPeople }
    for (const { id, breakdowns } of outcomes) {
      for (const breakdown of breakdowns) {
        const found = layout.keys.filter((key) => key.outcome === id && key.breakdown === breakdown)
        expect(found, `${id} by ${breakdown}`).toHaveLength(levels[breakdown])
      }
    }
    expect(new Set(layout.keys.map((key) => JSON.stringify(key))).size).toBe(layout.keys.length)
  })

  it('counts twelve months a year and keeps the order of the file', () => {
    expect(layout.months).toBe(24)
    expect(layout.groups).toEqual(['youth', 'adults'])
  })

  it('knows the effort categories, in their order', () => {
    expect(layout.efforts).toEqual(EFFORTS)
  })

  it('is the same each time', () => {
    expect(layoutOf(scenario)).toEqual(layout)
  })
})

describe('keyIndex', () => {
  const layout = layoutOf(scenario)

  it('finds every key where it stands', () => {
    layout.keys.forEach(({ outcome, breakdown, level }, index) => {
      expect(keyIndex(layout, outcome, breakdown, level)).toBe(index)
    })
  })

  it('finds nothing where the scenario has no such key', () => {
    expect(keyIndex(layout, 'lasting-work-share', 'group', 'pupils')).toBeUndefined()
    expect(keyIndex(layout, 'lasting-work-share', 'team', 'north')).toBeUndefined()
  })
})
