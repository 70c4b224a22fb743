import { describe, expect, it } from 'vitest'
import { cohortPersons, cohortSentence } from '../../../../src/report/text/cohort-words.ts'
import { fewReplications } from '../../../../src/report/text/few-replications.ts'
import { fakeResult } from '../fake-results.ts'

describe('who is in the cohort', () => {
  it.each([
    [1, /^In 1 measured year nobody who arrives can be followed for 1,040 /],
    [4, /^In 4 measured years nobody who arrives can be followed for 1,040 /],
    [5, /first arrival falls in measured year 1, each/],
    [6, /first arrival falls in measured years 1 and 2, each/],
    [20, /first arrival falls in measured years 1 and 2, each/],
  ])('of %i measured years is told of these years', (years, words) => {
    expect(cohortSentence(years)).toMatch(words)
  })

  it('stands along an axis for all offices that are shown', () => {
    const of = (years: number) => {
      const result = fakeResult('dual', 0, 2)
      return { ...result, scenario: { ...result.scenario, years } }
    }
    expect(cohortPersons([of(6), of(7)])).toBe('persons who arrived in measured years 1 and 2')
    expect(cohortPersons([of(5), of(6)])).toBe(
      'persons who arrived in measured year 1 or measured years 1 and 2',
    )
    expect(cohortPersons([of(2)])).toBe('persons followed')
  })
})

describe('few replications', () => {
  it.each([
    [0, []],
    [1, ['One replication has no interval.']],
    [
      2,
      [
        expect.stringContaining('2 replications tell little') &&
          expect.stringContaining('about 19 times as wide'),
      ],
    ],
    [3, [expect.stringContaining('about 5.3 times as wide as with 20')]],
    [20, []],
  ])('%i: the text says how wide intervals are', (replications, sentences) => {
    expect(fewReplications(replications)).toEqual(sentences)
  })
})
