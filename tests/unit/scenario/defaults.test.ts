import { describe, expect, it } from 'vitest'
import { registeredRows } from '../../../src/scenario/registry/rows.ts'

describe('a default', () => {
  it('lies in its plausible range', () => {
    const beyond = registeredRows.flatMap(({ path, row }) => {
      if (row.kind !== 'number') return []
      const [low, high] = row.range
      return row.default < low || row.default > high ? [path] : []
    })
    expect(beyond).toEqual([])
  })
})
