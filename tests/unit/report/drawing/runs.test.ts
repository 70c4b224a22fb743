import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inRuns } from '../../../../src/report/drawing/runs.ts'

/** Capital letters are headings; every row has the height 1. */
const divided = (rows: string, tallest: number) =>
  inRuns(rows.split(''), { isHeading: (row) => row !== row.toLowerCase(), heightOf: () => 1, tallest }).map(
    (run) => run.join(''),
  )

describe('rows in runs', () => {
  it('stay together where they fit, and otherwise with their heading', () => {
    expect(divided('AabBcd', 6)).toEqual(['AabBcd'])
    expect(divided('AabBcd', 5)).toEqual(['Aab', 'Bcd'])
    expect(divided('AaBbCcDd', 6)).toEqual(['AaBb', 'CcDd'])
  })

  it('repeat a heading whose rows do not fit, and are about equal', () => {
    expect(divided('Aabcd', 4)).toEqual(['Aab', 'Acd'])
    expect(divided('abcde', 4)).toEqual(['abc', 'de'])
  })

  it('hold every row once, in their order, and end with no heading', () => {
    const row = fc.constantFrom('a', 'b', 'c')
    const block = fc.tuple(fc.constantFrom('A', 'B'), fc.array(row, { minLength: 1, maxLength: 9 }))
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), fc.integer({ min: 2, max: 12 }), (blocks, tallest) => {
        const rows = blocks.map(([heading, below]) => heading + below.join('')).join('')
        const runs = divided(rows, tallest)
        expect(runs.join('').replaceAll(/[A-Z]/g, '')).toBe(rows.replaceAll(/[A-Z]/g, ''))
        for (const run of runs) expect(run).toMatch(/^[A-Z].*[a-z]$/)
        for (const run of runs) expect(run.length).toBeLessThanOrEqual(tallest)
      }),
    )
  })
})
