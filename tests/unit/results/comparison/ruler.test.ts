import { describe, expect, it } from 'vitest'
import { rulerSentence, shareInWords } from '../../../../src/report/text/ruler-words.ts'
import { verdictSentence } from '../../../../src/report/text/verdict-sentences.ts'
import type { Ruler, RulerMark } from '../../../../src/results/comparison/comparison-result.ts'
import {
  isDeaf,
  marksOf,
  onRuler,
  type MeasuredDifference,
  type MeasuredYardsticks,
} from '../../../../src/results/comparison/ruler.ts'
import { usersIn } from '../../../../src/results/band.ts'
import { outcomes } from '../../../../src/results/outcomes.ts'
import { wholeOf } from '../../../../src/vocabulary/outcomes.ts'
import { ofEveryYardstick, YARDSTICK_NAMES } from '../../../../src/vocabulary/yardsticks.ts'
import { fakeComparison } from '../../report/fake-results.ts'
import { fakeYardsticks } from '../../studies/yardsticks/fake-yardsticks.ts'

const known = { outcomes, bands: [] }
const WORK = wholeOf('days-in-work-4-years')

/** Yardsticks that do to the days in work, of which five are too small to matter, what is given, each in its place. */
const moving = (...differences: readonly MeasuredDifference[]): MeasuredYardsticks => ({
  pairs: 20,
  outcomes: [{ ...WORK, dual: 300, differences: ofEveryYardstick((_, place) => differences[place]) }],
})

const NOTHING: MeasuredDifference = [NaN, NaN, NaN]

describe('the marks of an outcome', () => {
  it('say where the interval of each yardstick lies', () => {
    const marks = marksOf(moving([-9, -10, -8], [4, 3, 4.9], [5, 4, 6], NOTHING), WORK, known)
    expect(marks?.map(({ reach }) => reach)).toEqual(['beyond', 'within', 'undecided', 'not measured'])
    expect(marks?.map(({ yardstick }) => yardstick)).toEqual(YARDSTICK_NAMES)
    expect(marks?.[0].difference).toEqual({ value: -9, ciLow: -10, ciHigh: -8 })
  })

  it('are judged by the band that a file states', () => {
    const yardsticks = moving(...YARDSTICK_NAMES.map((): MeasuredDifference => [4, 3, 4.9]))
    const narrow = marksOf(yardsticks, WORK, { outcomes, bands: [{ ...WORK, band: 2 }] })
    expect(narrow?.map(({ reach }) => reach)).toEqual(Array(4).fill('beyond'))
  })

  it('are judged by bands that are shares of the dual office, or of its users', () => {
    const reaches = (outcome: 'social-assistance-nok' | 'handovers', size: number) =>
      marksOf(fakeYardsticks({ [outcome]: size }), wholeOf(outcome), known)?.map(({ reach }) => reach)
    // One per cent of 100 kroner; two handovers a year in a thousand of 4,000 users.
    expect(reaches('social-assistance-nok', 0.9)).toEqual(['within', 'beyond', 'beyond', 'beyond'])
    expect(reaches('handovers', 7)).toEqual(['within', 'beyond', 'beyond', 'beyond'])
  })

  it('are missing where no yardstick was measured', () => {
    expect(marksOf(moving(), wholeOf('ties'), known)).toBeUndefined()
  })
})

describe('an outcome', () => {
  const deaf = (...differences: readonly MeasuredDifference[]) =>
    isDeaf(marksOf(moving(...differences), WORK, known) ?? [])
  const small: MeasuredDifference = [1, 0, 2]

  it('is deaf if whatever was measured lies within the band', () => {
    expect(deaf(small, small, small, small)).toBe(true)
    expect(deaf(small, NOTHING, NOTHING, small)).toBe(true)
  })

  it('is not deaf if a yardstick may move it, or if none was measured', () => {
    expect(deaf(small, small, [5, 4, 6], small)).toBe(false)
    expect(deaf(small, small, small, [50, 40, 60])).toBe(false)
    expect(deaf(NOTHING, NOTHING, NOTHING, NOTHING)).toBe(false)
    // A single pair has no interval.
    expect(deaf([1, NaN, NaN], small, small, small)).toBe(false)
  })
})

describe('a comparison on the ruler', () => {
  const comparison = fakeComparison({ unitary: 0.5 }, 6, false)
  const yardsticks = fakeYardsticks()
  const { rulers = [] } = onRuler(comparison, yardsticks)

  it('has a ruler for each outcome of interest of which a yardstick was measured', () => {
    const sides = comparison.verdicts.filter(({ breakdown }) => breakdown === 'side')
    expect(sides).toHaveLength(3)
    expect(rulers).toHaveLength(comparison.verdicts.length - sides.length)
  })

  it('gives each difference as a share of what a yardstick makes', () => {
    const { difference = NaN } =
      comparison.rows.find(({ outcome, breakdown }) => outcome === WORK.outcome && breakdown === 'all') ?? {}
    const ruler = rulers.find(({ outcome, breakdown }) => outcome === WORK.outcome && breakdown === 'all')
    expect(ruler?.marks.map(({ share }) => share)).toEqual(
      [10, 20, 30, 40].map((size) => expect.closeTo(difference / size, 9) as number),
    )
  })

  it('scales amounts by the users of the office', () => {
    const users = usersIn(comparison.baseline)
    const ruler = rulers.find(({ outcome }) => outcome === 'social-assistance-nok')
    expect(ruler?.marks[0].difference.value).toBeCloseTo((10 * users) / 4000, 9)
  })

  it('says so in the sentence of each verdict, and nothing where no yardstick was measured', () => {
    for (const verdict of comparison.verdicts) {
      const alone = verdictSentence(comparison, verdict)
      const beside = verdictSentence({ ...comparison, rulers }, verdict)
      expect(beside.startsWith(alone)).toBe(true)
      expect(beside.length > alone.length).toBe(verdict.breakdown !== 'side')
    }
  })
})

describe('the words of a ruler', () => {
  const mark = (place: number, value: number, share?: number, reach?: RulerMark['reach']): RulerMark => ({
    yardstick: YARDSTICK_NAMES[place],
    difference: { value, ciLow: undefined, ciHigh: undefined },
    reach: reach ?? (share === undefined ? 'undecided' : 'beyond'),
    share,
  })
  const ruler = (...marks: readonly RulerMark[]): Ruler => ({ ...WORK, alternative: 'unitary', marks })
  const said = (verdict: Parameters<typeof rulerSentence>[1], ...marks: readonly RulerMark[]) =>
    rulerSentence(ruler(...marks), verdict, 'working days')

  it('tell how much of each yardstick a difference is, and which point the other way', () => {
    const marks = [mark(0, 15, 0.21), mark(1, -10, -0.3), mark(2, 30, 0.1), mark(3, 2)]
    expect(said('better', ...marks)).toBe(
      'The difference is a fifth of what perfect collaboration would bring (+15.0 working days) and a tenth of what ' +
        'half the caseloads would bring (+30.0 working days). Worst collaboration (−10.0 working days) would move it ' +
        'the other way.',
    )
    expect(said('undecided', mark(0, 15, 0.5))).toBe(
      'The estimate is half of what perfect collaboration would bring (+15.0 working days).',
    )
  })

  it('tell beside no difference that matters what there would have been to bring', () => {
    const marks = [mark(0, 15, 0.02), mark(1, -1, undefined, 'within'), mark(2, 30, 0.01), mark(3, 2)]
    expect(said('no difference that matters', ...marks)).toBe(
      'Perfect collaboration would bring +15.0 working days and half the caseloads +30.0 working days. Worst ' +
        'collaboration (−1.0 working days) would make none either.',
    )
  })

  it('say where nothing surely moves an outcome', () => {
    const none = 'No yardstick surely moves this outcome beyond the band.'
    expect(said('undecided', mark(0, 4), mark(1, NaN, undefined, 'not measured'))).toBe(none)
    expect(said('not touched', mark(3, 0, undefined, 'within'))).toBe(
      `${none} No measures at all (0.000 working days) would make none either.`,
    )
  })

  it.each([
    [0, 'next to nothing of'],
    [0.02, 'next to nothing of'],
    [0.09, 'a tenth of'],
    [0.21, 'a fifth of'],
    [0.34, 'a third of'],
    [0.52, 'half of'],
    [0.74, 'three quarters of'],
    [1.02, 'as much as'],
    [1.36, '1.4 times'],
    [11, '11.0 times'],
  ])('call the share %d %s', (share, words) => {
    expect(shareInWords(share)).toBe(words)
  })
})
