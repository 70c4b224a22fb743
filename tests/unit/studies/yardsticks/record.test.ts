import { describe, expect, it } from 'vitest'
import { deafOutcomes } from '../../../../src/cli/comparison-design.ts'
import { isDeaf, marksOf } from '../../../../src/results/comparison/ruler.ts'
import { NAMED_OUTCOMES, outcomes } from '../../../../src/results/outcomes.ts'
import { yardsticksChapter } from '../../../../src/studies/yardsticks/document.ts'
import { measure, yardsticks, yardsticksForm } from '../../../../src/studies/yardsticks/record.ts'
import { yardstickChanges, yardsticksSentence } from '../../../../src/studies/yardsticks/tables.ts'
import { keyText, wholeOf } from '../../../../src/vocabulary/outcomes.ts'
import { YARDSTICK_NAMES } from '../../../../src/vocabulary/yardsticks.ts'
import { fakeResult } from '../../report/fake-results.ts'
import { fakeYardsticks } from './fake-yardsticks.ts'

describe('the record of the yardsticks', () => {
  const offices = ['dual', ...YARDSTICK_NAMES].map((name, place) => fakeResult(name, place / 2, 6))
  const measured = measure(offices)

  it('holds the paired differences of every outcome, whole and split as outcomes of interest are', () => {
    expect(measured.pairs).toBe(6)
    for (const key of NAMED_OUTCOMES)
      expect(measured.outcomes.filter((one) => keyText(one) === keyText(key))).toHaveLength(1)
    const work = measured.outcomes.find((one) => keyText(one) === 'days-in-work-4-years')
    const [first, ...others] = YARDSTICK_NAMES.map((name) => work?.differences[name] ?? [NaN, NaN, NaN])
    expect(first[1]).toBeLessThan(first[0])
    expect(first[2]).toBeGreaterThan(first[0])
    for (const [value] of others) expect(Math.abs(value)).toBeGreaterThan(Math.abs(first[0]))
  })

  it('is read back as it was written, with NaN where nothing was measured', () => {
    const [{ differences, ...first }, ...others] = fakeYardsticks().outcomes
    const gap = { ...first, differences: { ...differences, 'no-measures': [NaN, NaN, NaN] } }
    const content = { pairs: 20, outcomes: [gap, ...others] }
    expect(yardsticksForm.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
  })

  it('is refused if a yardstick is missing', () => {
    const [{ differences, ...first }] = fakeYardsticks().outcomes
    const { 'no-measures': _, ...some } = differences
    expect(yardsticksForm.safeParse({ pairs: 20, outcomes: [{ ...first, differences: some }] }).success).toBe(
      false,
    )
  })

  // Whether it is current, tests/unit/recording tells.
  it.skipIf(yardsticks.stale().length > 0)(
    'has no deaf outcome among those that are judged by default',
    () => {
      const deaf = NAMED_OUTCOMES.filter((key) =>
        isDeaf(marksOf(yardsticks.content(), key, { outcomes, bands: [] }) ?? []),
      )
      expect(deaf.map(keyText)).toEqual([])
    },
  )
})

describe('the chapter on yardsticks', () => {
  const NAMED = NAMED_OUTCOMES.filter(({ breakdown }) => breakdown !== 'side')

  it('has a row for each outcome that is judged by default, and says what each yardstick does to it', () => {
    const chapter = yardsticksChapter(fakeYardsticks())
    expect(chapter.replaceAll('\u00a0', ' ')).toContain(
      '| Days in work in four years | ±5 working days | +10.0 days (9.0 to 11.0), beyond | +20.0 days (19.0 to 21.0), beyond |',
    )
    expect(chapter).toContain('None is deaf to all of them.')
  })

  it('names the deaf ones and those of which nothing is sure', () => {
    const sentence = yardsticksSentence(fakeYardsticks({ 'dropout-share': 0, 'interval-days': 0.5 }))
    expect(sentence).toContain(`${NAMED.length - 2} are moved beyond their band`)
    expect(sentence).toMatch(/Deaf to all of them: .*“School drop-out”\.$/)
    expect(sentence).toContain('“Real interval between talks”')
  })

  it('says at the next record what is heard otherwise', () => {
    expect(yardstickChanges(fakeYardsticks(), fakeYardsticks())).toEqual([])
    const changes = yardstickChanges(fakeYardsticks(), fakeYardsticks({ 'dropout-share': 0 }))
    expect(changes).toHaveLength(4)
    expect(changes[0]).toBe('School drop-out, perfect collaboration: within (0.0 points), beyond before')
  })
})

describe('an outcome that no yardstick moves', () => {
  const recorded = () => fakeYardsticks({ 'exit-rate': 0.001 })
  const deaf = (...ids: readonly (typeof outcomes)[number]['id'][]) =>
    deafOutcomes(ids.map(wholeOf), [], '--outcomes', recorded)

  it('is refused as an outcome of interest, with what each yardstick does', () => {
    expect(deaf('needs-relieved', 'exit-rate')).toMatchObject([
      {
        severity: 'error',
        message:
          '“exit-rate” cannot be named: in this model none of the yardsticks moves it beyond its band ' +
          '(perfect collaboration: +0.1 points, worst collaboration: +0.2 points, half the caseloads: +0.3 points, ' +
          'no measures at all: +0.4 points)',
      },
    ])
  })

  it('is accepted with a band that they exceed', () => {
    const key = wholeOf('exit-rate')
    expect(deafOutcomes([key], [{ ...key, band: 0.0005 }], 'case.yaml', recorded)).toEqual([])
  })

  it('is accepted if nothing is known of it, or no record is of this model', () => {
    const key = { outcome: 'caseload', breakdown: 'team', level: 'state-youth' } as const
    expect(deafOutcomes([key], [], 'case.yaml', recorded)).toEqual([])
    expect(deafOutcomes([wholeOf('exit-rate')], [], 'case.yaml', () => undefined)).toEqual([])
  })
})
