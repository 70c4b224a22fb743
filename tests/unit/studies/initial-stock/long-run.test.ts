import { expect, it } from 'vitest'
import { loadScenario } from '../../../../src/scenario/load.ts'
import settle from '../../../../src/studies/initial-stock/long-run.ts'

// A small office with few users, because it takes its decades whatever its size.
const { scenario } = loadScenario('town-office', ['inflow=0.1'])

it('a long run gives the same persons whenever it is made, and another one gives others', () => {
  const first = settle({ dual: scenario, number: 0 })
  expect(first.persons).toHaveLength(750)
  expect(first.size).toBeGreaterThan(100)
  // Nobody is from a pool that was drawn before.
  expect(settle({ dual: { ...scenario, drawnStock: false }, number: 0 })).toEqual(first)
  expect(settle({ dual: scenario, number: 1 }).persons).not.toEqual(first.persons)
})
