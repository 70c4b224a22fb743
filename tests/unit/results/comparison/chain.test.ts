import { describe, expect, it } from 'vitest'
import { chainOf, chainsOf } from '../../../../src/results/comparison/chain.ts'
import type { ScenarioResult } from '../../../../src/results/result.ts'
import { chainSentences } from '../../../../src/report/text/chain-words.ts'
import type { OutcomeId } from '../../../../src/vocabulary/outcomes.ts'
import { fakeResult } from '../../report/fake-results.ts'

const SHARES = ['asked', 'allowed', 'answered-in-time', 'answered-late', 'fulfilled'] as const

/** An office with so many needs a year, of which such shares reach each link. */
function office(
  name: string,
  needed: number,
  shares: readonly [asked: number, allowed: number, inTime: number, late: number, fulfilled: number],
): ScenarioResult {
  const means = new Map<OutcomeId, number>([
    ['requests-needed', needed],
    ['users-present', 4000],
    ...SHARES.map((what, at) => [`requests-${what}-share`, shares[at]] as const),
  ])
  const { summary, ...result } = fakeResult(name, 0, 4)
  return {
    ...result,
    summary: summary.map((row) => {
      const mean = row.breakdown === 'all' ? means.get(row.outcome) : undefined
      return mean === undefined ? row : { ...row, mean }
    }),
  }
}

const silent = office('silent', 800, [0.5, 0.4, 0.1, 0.1, 0.15])
const shy = office('shy', 400, [0.2, 0.2, 0.18, 0, 0.17])

describe('the chain of an office', () => {
  it('tells how many needs reach each link, what each keeps of those that come to it, and which keeps least', () => {
    expect(chainOf(silent)).toEqual({
      scenario: 'silent',
      needsPer1000: 200,
      reached: { asked: 0.5, allowed: 0.4, 'in-time': 0.1, fulfilled: 0.15 },
      kept: {
        asked: 0.5,
        allowed: expect.closeTo(0.8) as number,
        'in-time': expect.closeTo(0.25) as number,
        fulfilled: expect.closeTo(0.75) as number,
      },
      weakest: 'in-time',
    })
    expect(chainOf(shy)?.weakest).toBe('asked')
  })

  it('is none where no need is seen, and keeps all of nothing where none is asked', () => {
    expect(chainOf(office('blind', 0, [NaN, NaN, NaN, NaN, NaN]))).toBeUndefined()
    expect(chainOf(office('mute', 10, [0, 0, 0, 0, 0]))?.kept).toEqual({
      asked: 0,
      allowed: 1,
      'in-time': 1,
      fulfilled: 1,
    })
  })
})

describe('the words for it', () => {
  it('say what becomes of 100 needs in each office, and where each loses most', () => {
    expect(chainSentences(chainsOf({ baseline: silent, alternatives: [shy] }))).toEqual([
      'Needs for the other side that advisors see in a year, per 1,000 users: 200 under silent, 100 under shy.',
      'Of 100 needs for the other side 50 are asked, 40 are allowed by a leader, 10 are answered in time and 15 are fulfilled by a place or an advisor under silent; under shy 20, 20, 18 and 17.',
      'Fulfilled in a year, per 1,000 users: 30 under silent, 17 under shy.',
      'Under silent most is lost where the other side has to answer: of 100 that are allowed 25 are answered in time.',
      'Under shy most is lost where a need is seen and has to be asked about: of 100 needs 20 are asked.',
    ])
    expect(chainSentences([])).toEqual([])
  })
})
