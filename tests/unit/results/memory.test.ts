import { describe, expect, it } from 'vitest'
import { LARGEST_DOCUMENT, refuseReplications, refuseTooMuchFound } from '../../../src/results/memory.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { MOST_SCENARIOS } from '../../../src/scenario/language/range.ts'

const alternatives = (years: number) => {
  const { scenario } = loadScenario('town-office', [`years=${years}`])
  return Array.from({ length: MOST_SCENARIOS - 1 }, () => scenario)
}

describe('what a comparison finds out', () => {
  it('is refused where it could not be read again, though there is memory for it', () => {
    const many = alternatives(6)
    expect(() => refuseReplications(many, 1, { compared: true })).not.toThrow()
    expect(() => refuseTooMuchFound(many)).toThrow(
      /^what is found out about 499 alternatives takes about \d{3} MB/,
    )
    expect(() => refuseTooMuchFound(many.slice(0, 400))).not.toThrow()
  })

  it('is written for as many scenarios as a comparison takes, followed for as long as outcomes need', () => {
    expect(() => refuseTooMuchFound(alternatives(5))).not.toThrow()
    expect(LARGEST_DOCUMENT).toBeLessThan(2 ** 29 - 24)
  })
})
