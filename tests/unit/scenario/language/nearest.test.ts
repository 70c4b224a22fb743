import { describe, expect, it } from 'vitest'
import { nearestOf } from '../../../../src/scenario/language/nearest.ts'

describe('the nearest name', () => {
  it.each([
    ['colaborationRate', ['collaborationRate', 'caseloads'], 'collaborationRate'],
    ['collaboration_rate', ['collaborationRate'], 'collaborationRate'],
    ['COLLABORATION-RATE', ['collaborationRate'], 'collaborationRate'],
    ['yuong', ['young', 'youth'], 'young'],
    ['lasting-work', ['lasting-work-share', 'lasting-work-share-of-all'], 'lasting-work-share'],
  ])('of %s is found', (name, candidates, nearest) => expect(nearestOf(name, candidates)).toBe(nearest))

  it.each([
    ['wallpaper', ['collaborationRate', 'caseloads', 'inflow']],
    ['ab', ['xy']],
    ['x'.repeat(61), ['x'.repeat(60)]],
    ['anything', []],
  ])('of %s is none', (name, candidates) => expect(nearestOf(name, candidates)).toBeUndefined())
})
