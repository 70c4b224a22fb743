import { expect, it } from 'vitest'
import { numberedPersons } from '../../../src/experiment/numbered-persons.ts'
import { runReplication } from '../../../src/experiment/replication.ts'
import { Activity } from '../../../src/model/journal.ts'
import { layoutOf } from '../../../src/results/layout.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { keepEvents } from '../../support/journal.ts'

const SMALL = ['inflow=0.1', 'years=1', 'warmUpYears=1']

it('numbers those who first appear in the measured years, in the order in which an office meets them', () => {
  const { scenario } = loadScenario('town-office', SMALL)
  const { sink, kept } = keepEvents()
  runReplication(scenario, layoutOf(scenario), 2, 0, sink)
  const firsts: readonly number[] = [Activity.arrival, Activity.schoolStarts]
  const known = new Set<number>()
  const appeared = kept.filter(({ address, activity, day }) => {
    const isNew = !known.has(address)
    known.add(address)
    return isNew && firsts.includes(activity) && day >= 260
  })
  const expected = appeared.map(({ address, group, day }) => ({ address, group, day }))
  expect(numberedPersons(scenario, 2)).toEqual(expected)
  expect(expected.length).toBeGreaterThan(100)
})

it('numbers the same people under another leadership, and others in another replication', () => {
  const dual = loadScenario('dual', SMALL).scenario
  const unitary = loadScenario('unitary', SMALL).scenario
  expect(numberedPersons(unitary, 1)).toEqual(numberedPersons(dual, 1))
  expect(numberedPersons(dual, 2)).not.toEqual(numberedPersons(dual, 1))
})
