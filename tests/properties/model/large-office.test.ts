import { expect, it } from 'vitest'
import { loadScenario } from '../../../src/experiment/library.ts'
import { referenceStock } from '../../../src/scenario/reference-stock.ts'
import type { Office } from '../../../src/model/office.ts'
import { openOffice } from '../../../src/model/simulation.ts'
import { Luck } from '../../../src/random/luck.ts'
import { rootKey } from '../../../src/random/root-key.ts'
import { checkEvening } from '../../support/invariants.ts'
import { pass } from '../../support/offices.ts'

const DAYS = 10
const GIBIBYTE = 2 ** 30

/** Twenty times the people, staff, places and leaders’ minutes of the default office, over its whole horizon. */
function largeOffice(): Office {
  const { teams } = loadScenario('dual').scenario
  const staff = teams.map(({ name, advisors }) => `teams.${name}.advisors=${20 * advisors}`)
  const { scenario } = loadScenario('dual', ['inflow=20', ...staff])
  return openOffice(scenario, {
    luck: new Luck(...rootKey('large', 1)),
    officeLuck: new Luck(...rootKey('large/office', 1)),
    stock: referenceStock(),
  })
}

/** Bytes of all columns of the tables and lists of an office, each counted once. */
function bytesOf(office: object): number {
  const seen = new Set<unknown>()
  const sizeOf = (thing: unknown): number => {
    if (typeof thing !== 'object' || thing === null || seen.has(thing)) return 0
    seen.add(thing)
    if (ArrayBuffer.isView(thing)) return sizeOf(thing.buffer)
    if (thing instanceof ArrayBuffer) return thing.byteLength
    return Object.values(thing).reduce((sum: number, part) => sum + sizeOf(part), 0)
  }
  return sizeOf(office)
}

it('runs with 100,000 users, and its tables take at most half of what a worker may have', () => {
  const office = largeOffice()
  expect(bytesOf(office)).toBeLessThan(GIBIBYTE)
  pass(office, DAYS, ({ day }) => {
    if (day === DAYS - 1) checkEvening(office)
  })
  expect(office.heads.present).toBeGreaterThan(80_000)
})
