import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { varianceSaved } from '../../../../src/results/comparison/variance-saved.ts'
import { varianceReduction } from '../../../../src/statistics/paired.ts'
import { syntheticResult } from '../synthetic.ts'

const KEY = { outcome: 'needs-relieved', breakdown: 'complex', level: 'complex' } as const
const REPLICATIONS = 40

/** An office whose replications hold luck that all offices share and, by its weight, some of its own. */
function office(name: string, own: number, effect = 0) {
  const value = (replication: number): number => {
    const [shared, alone] = [`shared ${replication}`, `${name} ${replication}`].map((seed) =>
      seedrandom(seed)(),
    )
    return effect + shared + own * alone
  }
  return syntheticResult({ name, replications: REPLICATIONS, value: (_, replication) => value(replication) })
}

const luck = (name = 'bootstrap') => seedrandom.alea(name)
const valuesOf = ({ layout, records }: ReturnType<typeof office>) => {
  const index = layout.keys.findIndex(({ outcome, level }) => outcome === KEY.outcome && level === KEY.level)
  return records.map(({ values }) => values[index])
}

describe('the variance that pairing saves', () => {
  const dual = office('dual', 0.3)
  const unitary = office('unitary', 0.3, 0.1)
  const saved = varianceSaved(dual, unitary, KEY, luck())

  it('is that of the paired comparison, between the ends of its interval', () => {
    expect(saved.value).toBe(varianceReduction(valuesOf(dual), valuesOf(unitary)))
    expect(saved.ciLow).toBeLessThan(saved.value)
    expect(saved.ciHigh).toBeGreaterThan(saved.value)
  })

  it('has an interval that holds what theory gives', () => {
    // Each office: variance (1 + .09) / 12 twice; the difference keeps only what is its own, .09 / 12 twice.
    expect(saved.ciLow).toBeLessThan(1.09 / 0.09)
    expect(saved.ciHigh).toBeGreaterThan(1.09 / 0.09)
    const nothing = varianceSaved(office('a', 1000), office('b', 1000), KEY, luck())
    expect(nothing.ciLow).toBeLessThan(1)
    expect(nothing.ciHigh).toBeGreaterThan(1)
    expect(nothing.ciHigh).toBeLessThan(saved.ciLow ?? 0)
  })

  it('has the same interval from the same luck, and another from other luck', () => {
    expect(varianceSaved(dual, unitary, KEY, luck())).toEqual(saved)
    expect(varianceSaved(dual, unitary, KEY, luck('other')).ciLow).not.toBe(saved.ciLow)
  })

  it('is not known where pairs never vary, or where nothing was measured', () => {
    const missing = { value: NaN, ciLow: undefined, ciHigh: undefined }
    expect(varianceSaved(dual, office('dual', 0.3, 5), KEY, luck()).value).toBeGreaterThan(1e20)
    expect(varianceSaved(dual, dual, KEY, luck())).toEqual(missing)
    expect(varianceSaved(dual, unitary, { ...KEY, level: 'nobody' }, luck())).toEqual(missing)
    expect(varianceSaved(dual, syntheticResult({ name: 'empty', replications: 3 }), KEY, luck())).toEqual(
      missing,
    )
  })
})
