import { describe, expect, it } from 'vitest'
import { outsideBand } from '../../../../src/studies/robustness/calibration-bands.ts'

const within = {
  stock: 1,
  workStandard: 0.7,
  workReduced: 0.36,
  onWaitingLists: 0.04,
}

describe('wide bands of calibration', () => {
  it('hold an office that is on target', () => {
    expect(outsideBand(within)).toBeUndefined()
  })

  it.each([
    ['stock', { stock: 1.26 }],
    ['stock', { stock: 0.74 }],
    ['work after exit', { workStandard: 0.54 }],
    ['work after exit', { workStandard: 0.89 }],
    ['work after exit', { workReduced: 0.23 }],
    ['work after exit', { workReduced: 0.49 }],
    ['waiting lists', { onWaitingLists: 0.19 }],
  ])('leave out by %s %j', (kind, changes) => {
    expect(outsideBand({ ...within, ...changes })).toMatchObject({ kind })
  })

  it('hold an office at their edges', () => {
    const edges = { stock: 1.25, workStandard: 0.56, workReduced: 0.47, onWaitingLists: 0.17 }
    expect(outsideBand({ ...within, ...edges })).toBeUndefined()
  })
})
