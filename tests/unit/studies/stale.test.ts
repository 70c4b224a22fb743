import { describe, expect, it, vi } from 'vitest'
import type * as hashes from '../../../src/experiment/records/model-hash.ts'
import type * as list from '../../../src/results/outcomes.ts'
import type { Outcome } from '../../../src/results/outcomes.ts'
import type * as load from '../../../src/scenario/load.ts'
import type * as rows from '../../../src/scenario/registry/rows.ts'
import type { Inputs } from '../../../src/studies/recorded.ts'

/** What each record would be made from, with other modules in the place of some. */
async function inputsWith(replace: () => void = () => undefined): Promise<Readonly<Record<string, Inputs>>> {
  vi.resetModules()
  replace()
  const { initialStock } = await import('../../../src/studies/initial-stock/record.ts')
  const { calibration } = await import('../../../src/studies/calibration/record.ts')
  const { patternVerdicts } = await import('../../../src/studies/patterns/record.ts')
  const { leverMoves } = await import('../../../src/studies/levers/record.ts')
  const { robustnessRecords } = await import('../../../src/studies/robustness/record.ts')
  const { yardsticks } = await import('../../../src/studies/yardsticks/record.ts')
  vi.doUnmock('../../../src/results/outcomes.ts')
  vi.doUnmock('../../../src/experiment/records/model-hash.ts')
  vi.doUnmock('../../../src/scenario/load.ts')
  vi.doUnmock('../../../src/scenario/registry/rows.ts')
  const records = [initialStock, calibration, patternVerdicts, leverMoves, ...robustnessRecords, yardsticks]
  return Object.fromEntries(records.map((one) => [one.name, one.inputs()]))
}

const before = await inputsWith()

/** By record the names of what changes with a replacement. */
async function staleWith(replace: () => void): Promise<Readonly<Record<string, readonly string[]>>> {
  const now = await inputsWith(replace)
  const changed = Object.entries(before).map(([record, inputs]) => {
    const names = Object.keys(inputs).filter((name) => inputs[name] !== now[record][name])
    return [record, names] as const
  })
  return Object.fromEntries(changed.filter(([, names]) => names.length > 0))
}

const withOutcomes = (change: (outcome: Outcome) => Outcome) => () =>
  vi.doMock('../../../src/results/outcomes.ts', async (original) => {
    const real = await original<typeof list>()
    const outcomeOf: typeof real.outcomeOf = (id) => change(real.outcomeOf(id))
    return { ...real, outcomes: real.outcomes.map(change), outcomeOf }
  })

describe('the records become stale', () => {
  it('all but the initial stock with another model', async () => {
    const replace = () =>
      vi.doMock('../../../src/experiment/records/model-hash.ts', async (original) => ({
        ...(await original<typeof hashes>()),
        modelHash: () => 'another model',
      }))
    expect(await staleWith(replace)).toEqual({
      calibration: ['model'],
      patterns: ['model'],
      levers: ['model'],
      'robustness-dual-unitary': ['model'],
      yardsticks: ['model'],
    })
  })

  it('with another dual office', async () => {
    const replace = () =>
      vi.doMock('../../../src/scenario/load.ts', async (original) => {
        const real = await original<typeof load>()
        const other = (file: string, values: readonly string[] = []) =>
          real.loadScenario(file, [...values, 'collaborationRate=0.31'])
        return {
          ...real,
          loadScenario: other,
          scenarioReader: (file: string) => (values: string[]) => other(file, values),
        }
      })
    expect(await staleWith(replace)).toEqual({
      'initial-stock': ['dual'],
      calibration: ['dual'],
      levers: ['offices'],
      'robustness-dual-unitary': expect.arrayContaining(['baseline', 'alternative']) as string[],
      yardsticks: ['dual', 'yardsticks'],
    })
  })

  it('of robustness alone with another plausible range, or another band of an outcome of interest', async () => {
    const replace = () =>
      vi.doMock('../../../src/scenario/registry/rows.ts', async (original) => {
        const real = await original<typeof rows>()
        const registeredRows = real.registeredRows.map((one) =>
          one.path === 'catalogue.overlap' && one.row.kind === 'number'
            ? { ...one, row: { ...one.row, range: [0, 0.9] as const } }
            : one,
        )
        return { ...real, registeredRows }
      })
    expect(await staleWith(replace)).toEqual({ 'robustness-dual-unitary': ['space'] })
    const wider = (outcome: Outcome) =>
      outcome.id === 'needs-relieved' ? { ...outcome, band: 0.5 } : outcome
    expect(await staleWith(withOutcomes(wider))).toEqual({ 'robustness-dual-unitary': ['outcomes'] })
  })

  it('of patterns and levers, which tell of outcomes by their labels, with another label', async () => {
    const renamed = (outcome: Outcome) => ({ ...outcome, label: `${outcome.label} ` })
    expect(await staleWith(withOutcomes(renamed))).toEqual({ patterns: ['labels'], levers: ['outcomes'] })
  })
})
