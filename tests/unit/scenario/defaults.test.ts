import { describe, expect, it } from 'vitest'
import { registeredRows } from '../../../src/scenario/registry/rows.ts'

/** Where the fit searched farther than is plausible, and found something there. */
const FITTED_BEYOND = ['assistance.onRate']

describe('a default', () => {
  it('lies in its plausible range, or is known not to', () => {
    const beyond = registeredRows.flatMap(({ path, row }) => {
      if (row.kind !== 'number') return []
      const [low, high] = row.range
      return row.default < low || row.default > high ? [path] : []
    })
    expect(beyond).toEqual(FITTED_BEYOND)
  })
})
