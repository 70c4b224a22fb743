import { describe, expect, it } from 'vitest'
import { withDefaults, withNumbers } from '../../../src/recording/fit.ts'

describe('what a fit writes', () => {
  it('replaces numbers of a scenario file and leaves everything else as it was written', () => {
    const text =
      'groups:\n  young:\n    arrivalsPerYear: 137 # as ever\n    needs: { health: 0.4 }\n\n  old: {}\n'
    expect(
      withNumbers(text, [
        ['groups.young.needs.health', 0.25],
        ['groups.young.arrivalsPerYear', 9],
      ]),
    ).toBe('groups:\n  young:\n    arrivalsPerYear: 9 # as ever\n    needs: { health: 0.25 }\n\n  old: {}\n')
  })

  it('writes nothing where the file states no number', () => {
    expect(() => withNumbers('groups: {}\n', [['groups.young.arrivalsPerYear', 9]])).toThrow(
      'no number is stated at groups.young.arrivalsPerYear',
    )
  })

  it('replaces the defaults in the source', () => {
    const source = "export const fitted = {\n  'leaving.workRate': 2.3,\n  'a.b': 1e-3,\n}\n"
    expect(withDefaults(source, { 'leaving.workRate': 5, 'a.b': 0.25 })).toBe(
      "export const fitted = {\n  'leaving.workRate': 5,\n  'a.b': 0.25,\n}\n",
    )
  })
})
