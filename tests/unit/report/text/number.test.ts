import { describe, expect, it } from 'vitest'
import {
  bareDifference,
  bareValue,
  oneDecimal,
  percent,
  shortDifference,
  shortInterval,
  shortValue,
  signedDecimal,
  unitWords,
  wholeNumber,
} from '../../../../src/report/text/number.ts'
import type { Unit } from '../../../../src/vocabulary/units.ts'

const NO_BREAK_SPACE = '\u00a0'
const spaced = (text: string) => text.replaceAll(NO_BREAK_SPACE, ' ')

describe('a short value', () => {
  it.each<[number, Unit, string]>([
    [0.312, 'share of cohort', '31.2 %'],
    [1, 'share of places', '100.0 %'],
    [0, 'share of cohort', '0.0 %'],
    [182_400_000, 'NOK per year', '182 M NOK'],
    [12_340_000, 'NOK per year', '12.3 M NOK'],
    [1_234_000, 'NOK per year', '1.23 M NOK'],
    [541_230.4, 'NOK', '541,230 NOK'],
    [74.06, 'working days', '74.1 days'],
    [0.4567, 'knowledge 0..1', '0.46'],
    [0.04567, 'knowledge 0..1', '0.046'],
    [5040, 'users', '5,040'],
    [-0.0001, 'months', '0 months'],
    [Number.NaN, 'users', '–'],
  ])('of %d %s is %s', (value, unit, text) => {
    expect(spaced(shortValue(value, unit))).toBe(text)
  })

  it('stands without its unit where a column names it', () => {
    expect(bareValue(0.312, 'share of cohort')).toBe('31.2')
    expect(unitWords('share of cohort')).toBe('% of cohort')
    expect(unitWords('NOK per year')).toBe('million NOK per year')
    expect(unitWords('working days')).toBe('working days')
  })
})

describe('a difference', () => {
  it.each<[number, Unit, string]>([
    [0.0213, 'share of cohort', '+2.1 pp'],
    [-0.0213, 'share of cohort', '−2.1 pp'],
    [-0.0001, 'share of cohort', '0.0 pp'],
    [-4_020_000, 'NOK per year', '−4.02 M NOK'],
    [3.8, 'working days', '+3.8 days'],
    [Number.NaN, 'working days', '–'],
  ])('of %d %s is %s', (value, unit, text) => {
    expect(spaced(shortDifference(value, unit))).toBe(text)
  })

  it('stands without its unit where a column names it', () => {
    expect(bareDifference(-0.0213, 'share of cohort')).toBe('−2.1')
    expect(bareDifference(Number.NaN, 'share of cohort')).toBe('–')
  })
})

describe('other numbers', () => {
  it('give an interval as many decimals as its larger limit has', () => {
    expect(shortInterval(0.011, 0.032, 'share of cohort')).toBe('1.1 to 3.2')
    expect(shortInterval(-4.62e6, -3.42e6, 'NOK per year')).toBe('−4.62 to −3.42')
    expect(shortInterval(0.5, 120, 'users')).toBe('1 to 120')
  })

  it('leave an unknown interval empty', () => {
    expect(shortInterval(undefined, undefined, 'users')).toBe('')
  })

  it('are whole, percentages or have one decimal', () => {
    expect(wholeNumber(5040.4)).toBe('5,040')
    expect(spaced(percent(0.424))).toBe('42 %')
    expect(spaced(percent(0.0424))).toBe('4.2 %')
    expect(oneDecimal(-1.25)).toBe('−1.3')
    expect(signedDecimal(1.25)).toBe('+1.3')
    expect(signedDecimal(0.01)).toBe('0.0')
    expect(signedDecimal(Number.NaN)).toBe('–')
  })
})
