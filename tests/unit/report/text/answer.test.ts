import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../../src/locale/language.ts'
import { answersOf, headlineOf, whySentences } from '../../../../src/report/text/answer.ts'
import { FOLLOW_UP_CHAIN } from '../../../../src/report/text/follow-up-words.ts'
import type { Comparison, CostLine } from '../../../../src/results/comparison/comparison-result.ts'
import type { ComparisonRow, Verdict } from '../../../../src/results/result.ts'
import { isSameKey, type OutcomeId, type OutcomeKey } from '../../../../src/vocabulary/outcomes.ts'
import { fakeComparison } from '../fake-results.ts'

const comparison = fakeComparison({ unitary: 1 })

afterEach(() => speak('en'))

/** The comparison with some of its rows changed. */
const changed = (change: (row: ComparisonRow) => ComparisonRow): Comparison => ({
  ...comparison,
  rows: comparison.rows.map(change),
})

const decided = (verdictOf: (key: OutcomeKey) => Verdict): Comparison =>
  changed((row) => ({ ...row, verdict: verdictOf(row) }))

const costing = (differences: { readonly [Id in CostLine['id']]?: CostLine['difference'] }): Comparison => ({
  ...comparison,
  costs: comparison.costs.map((line) => ({ ...line, difference: differences[line.id] ?? line.difference })),
})

const pointOf = (one: Comparison, label: string): string | undefined =>
  answersOf(one)[0].points.find((point) => point.label === label)?.text

describe('the answer', () => {
  it('says at every point the same in every language', () => {
    const labels = (['en', 'nb', 'nn'] as const).map((language) => {
      speak(language)
      return answersOf(comparison).map(({ alternative, points }) => [
        alternative,
        ...points.map(({ label }) => label),
      ])
    })
    expect(labels).toEqual([
      [['unitary', 'At work', 'For people', 'Who pays', 'How sure', 'Why']],
      [['unitary', 'På kontoret', 'For brukerne', 'Hvem betaler', 'Hvor sikkert', 'Hvorfor']],
      [['unitary', 'På kontoret', 'For brukarane', 'Kven betaler', 'Kor sikkert', 'Kvifor']],
    ])
  })

  it('is left out for many alternatives', () => {
    expect(answersOf(fakeComparison({ a: 0, b: 0.1, c: 0.2, d: 0.3 }, 8, false))).toEqual([])
  })

  it('sets values and their unit beside what is decided, and the share of a yardstick where there is one', () => {
    const money = changed((row) =>
      row.outcome === 'social-assistance-nok'
        ? { ...row, baselineMean: 73e6, alternativeMean: 70e6, verdict: 'better' }
        : { ...row, verdict: 'no difference that matters' },
    )
    expect(pointOf(money, 'For people')?.replaceAll('\u00a0', ' ')).toMatch(
      /^Better on social assistance \(from 73\.0 M NOK to 70\.0 M NOK\); no difference that matters in /,
    )
    const ruled: Comparison = {
      ...money,
      rulers: money.rows.map(({ alternative, outcome, breakdown, level }) => ({
        alternative,
        outcome,
        breakdown,
        level,
        marks: [
          {
            yardstick: 'perfect-collaboration',
            difference: { value: -6e6, ciLow: -7e6, ciHigh: -5e6 },
            reach: 'within',
            share: 0.5,
          },
        ],
      })),
    }
    expect(pointOf(ruled, 'For people')?.replaceAll('\u00a0', ' ')).toContain(
      'social assistance (from 73.0 M NOK to 70.0 M NOK, half of what perfect collaboration would bring)',
    )
  })

  it('tells what is open, and of how much of it the sign is known', () => {
    const open = changed((row) => {
      const half = row.outcome === 'dropout-share' ? 2 : 0.5
      return { ...row, difference: 1, ciLow: 1 - half, ciHigh: 1 + half, verdict: 'undecided' }
    })
    const outcomes = open.named.length
    expect(pointOf(open, 'How sure')).toBe(
      `20 pairs of replications decide 0 of ${outcomes} outcomes of interest; for ${outcomes - 1} more the direction is clear, but not whether the difference matters.`,
    )
    expect(pointOf(open, 'For people')).toContain('social assistance (the direction is clear)')
  })

  it('calls nothing a payment that may be none', () => {
    const none = { value: 0, ciLow: 0, ciHigh: 0 }
    const unsure = { value: 1e6, ciLow: -1e6, ciHigh: 3e6 }
    const bill = costing({ 'municipality-nok': unsure, 'state-nok': none, 'social-assistance-nok': none })
    expect(pointOf(bill, 'Who pays')).toBe(
      'The municipality: +1.00 million NOK a year (95 % interval −1.00 to +3.00), which may be none. The state: no change.',
    )
  })
})

describe('the headline', () => {
  it('is not all praise where something gets worse, however little', () => {
    const worse: OutcomeId = 'days-in-work-4-years'
    const mixed = changed((row) => ({
      ...row,
      difference: row.outcome === worse ? row.band * 1.1 : row.band * 100,
      verdict: row.outcome === worse ? 'worse' : 'better',
    }))
    expect(headlineOf(mixed)).toMatch(/ is better on .* worse on days in work in four years \(from /)
  })

  it('says when nothing is decided, and how much stays open', () => {
    const total = comparison.named.length
    expect(headlineOf(decided(() => 'no difference that matters'))).toBe(
      `Compared with dual, unitary makes no difference that matters to ${total} of ${total} outcomes of interest.`,
    )
    expect(headlineOf(decided(() => 'undecided'))).toBe(
      `Compared with dual, unitary makes no difference that matters to 0 of ${total} outcomes of interest and leaves ${total} undecided.`,
    )
    expect(headlineOf(decided(() => 'not touched'))).toContain('changes nothing')
  })
})

describe('why', () => {
  it('follows needs across the divide where the divide changed, and time for a user where it did not', () => {
    expect(pointOf(comparison, 'Why')).toMatch(/^Under dual most is lost where /)
    const within: Comparison = { ...comparison, varied: [] }
    expect(pointOf(within, 'Why')).not.toMatch(/most is lost/)
    const [chain, end] = whySentences(within)
    expect(chain).toMatch(/^From dual to unitary: .*caseload from .* and days in work in four years from /)
    expect(end).toBe(pointOf(within, 'Why'))
  })

  it.each([
    [2, 'as far as “real interval between talks”; in “knowledge of users” no difference'],
    [FOLLOW_UP_CHAIN.length - 1, 'through the whole chain'],
    [-1, 'No link of the chain'],
  ])('says that link %i is the last that surely changes', (last, words) => {
    const followed = decided((key) =>
      FOLLOW_UP_CHAIN.some((link, index) => index <= last && isSameKey(link, key)) ? 'better' : 'undecided',
    )
    expect(pointOf({ ...followed, varied: [] }, 'Why')).toContain(words)
  })
})
