import { describe, expect, it } from 'vitest'
import { outcomeTargets } from '../../../../src/studies/calibration/targets.ts'
import { outsideBand, WORK_TARGETS } from '../../../../src/studies/robustness/calibration-bands.ts'

const within = {
  stock: 1,
  workStandard: 0.64,
  workAdjusted: 0.4,
  occupancyState: 0.9,
  occupancyMunicipal: 0.9,
}

describe('wide bands of calibration', () => {
  it('are built on the bands of the targets', () => {
    const work = outcomeTargets.filter(({ outcome }) => outcome === 'work-at-exit-share')
    expect(Object.fromEntries(work.map(({ level, band }) => [level, band]))).toEqual(WORK_TARGETS)
  })

  it('hold an office that is on target', () => {
    expect(outsideBand(within)).toBeUndefined()
  })

  it.each([
    ['stock', { stock: 1.26 }],
    ['stock', { stock: 0.74 }],
    ['work at exit', { workStandard: 0.49 }],
    ['work at exit', { workStandard: 0.79 }],
    ['work at exit', { workAdjusted: 0.24 }],
    ['work at exit', { workAdjusted: 0.53 }],
    ['occupancy', { occupancyState: 0.98 }],
    ['occupancy', { occupancyMunicipal: 0.99 }],
  ])('leave out by %s %j', (kind, changes) => {
    expect(outsideBand({ ...within, ...changes })).toMatchObject({ kind })
  })

  it('hold an office at their edges', () => {
    const edges = { stock: 1.25, workStandard: 0.51, workAdjusted: 0.51, occupancyState: 0.979 }
    expect(outsideBand({ ...within, ...edges })).toBeUndefined()
  })
})
