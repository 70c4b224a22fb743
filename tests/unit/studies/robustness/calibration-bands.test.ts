import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../../src/scenario/load.ts'
import {
  bandsAround,
  isShippedOffice,
  meanLevels,
  outsideBand,
  WIDE_BANDS,
} from '../../../../src/studies/robustness/calibration-bands.ts'

const within = {
  stock: 1,
  workStandard: 0.7,
  workReduced: 0.36,
  onWaitingLists: 0.04,
}

describe('wide bands of calibration', () => {
  it('hold an office that is on target', () => {
    expect(outsideBand(within, WIDE_BANDS)).toBeUndefined()
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
    expect(outsideBand({ ...within, ...changes }, WIDE_BANDS)).toMatchObject({ kind })
  })

  it('hold an office at their edges', () => {
    const edges = { stock: 1.25, workStandard: 0.56, workReduced: 0.47, onWaitingLists: 0.17 }
    expect(outsideBand({ ...within, ...edges }, WIDE_BANDS)).toBeUndefined()
  })
})

describe('bands around the levels of another office', () => {
  const own = { stock: 1, workStandard: 0.5, workReduced: 0.18, onWaitingLists: 0.3 }
  const bandOf = (level: string, levels = own) =>
    bandsAround(levels).find((band) => band.level === level)?.band

  it('are as wide for their size as those of the shipped office', () => {
    // Of .24 to .48 the half is a third of the middle.
    expect(bandOf('workReduced')?.[0]).toBeCloseTo(0.12)
    expect(bandOf('workReduced')?.[1]).toBeCloseTo(0.24)
    expect(bandOf('stock')).toEqual([0.75, 1.25])
  })

  it('keep their width in points where they begin at nothing', () => {
    expect(bandOf('onWaitingLists')?.[0]).toBeCloseTo(0.16)
    expect(bandOf('onWaitingLists')?.[1]).toBeCloseTo(0.44)
    expect(bandOf('workReduced', { ...own, workReduced: 0 })?.[1]).toBeCloseTo(0.12)
  })

  it('hold the office itself, and leave out what the shipped office would be', () => {
    expect(outsideBand(own, bandsAround(own))).toBeUndefined()
    expect(outsideBand(within, bandsAround(own))).toMatchObject({ kind: 'work after exit' })
  })

  it('ask nothing of a level that nobody can measure', () => {
    const levels = meanLevels([{ ...own, workStandard: Number.NaN }])
    expect(bandsAround(levels).map(({ level }) => level)).toEqual(['stock', 'workReduced', 'onWaitingLists'])
  })

  it('are means over replications', () => {
    const levels = meanLevels([own, { ...own, workStandard: 0.6 }, { ...own, workStandard: Number.NaN }])
    expect(levels.workStandard).toBeCloseTo(0.55)
  })
})

describe('the shipped office', () => {
  it.each([
    ['dual', [], true],
    ['unitary', [], true],
    ['scarce-places', [], true],
    ['dual', ['years=5'], true],
    ['dual', ['inflow=0.1'], false],
    ['dual', ['teams.state-youth.advisors=3'], false],
    ['town-office', [], false],
  ])('%s with %j: %s', (file, overrides, shipped) => {
    expect(isShippedOffice(loadScenario(file, overrides).scenario)).toBe(shipped)
  })
})
