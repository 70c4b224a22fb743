import seedrandom from 'seedrandom'
import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../src/locale/language.ts'
import { MONTHLY_SERIES } from '../../../src/results/monthly-series.ts'
import { checkWarmUp, warmUpSentences, type WarmUpCheck } from '../../../src/results/warm-up.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { smallScenario, syntheticResult } from './synthetic.ts'

const ids = MONTHLY_SERIES.map(({ id }) => id)

/** Every series at a level of its own with luck around it, and some with a course of their own. */
function check(
  course: { readonly [series: string]: (month: number) => number },
  changes: Partial<Scenario> = {},
  replications = 10,
  luck = 0.02,
): WarmUpCheck & { readonly sentence: string | undefined } {
  const alea = seedrandom.alea('warm-up')
  const scenario = { ...smallScenario, years: 5, warmUpYears: 2, drawnStock: true, ...changes }
  const isShare = (series: string) => /share|attitude|ties|occupancy/.test(series)
  const month = (series: string, at: number) => {
    const level = isShare(series) ? 0.5 : 100 * (1 + ids.findIndex((id) => id === series))
    return level * ((course[series]?.(at) ?? 1) + luck * (alea() - 0.5))
  }
  const result = syntheticResult({
    name: 'office',
    replications,
    month,
    scenario: { ...scenario, name: 'office' },
  })
  const found = checkWarmUp(result)
  return { ...found, sentence: warmUpSentences([found], [result])[0] }
}

const unsettled = ({ series }: WarmUpCheck): string[] =>
  series.filter(({ settled }) => !settled).map((one) => one.series)

afterEach(() => speak('en'))

describe('a warm-up', () => {
  it('is long enough where no series moves', () => {
    const found = check({})
    expect(unsettled(found)).toEqual([])
    expect(found.adequate).toBe(true)
    expect(found.sentence).toMatch(/^office: a warm-up of 2 years is long enough\. None of 15 monthly series/)
  })

  it('is too short where a series falls off for a year and a half, of which MSER-5 sees the end', () => {
    const found = check({ 'users-present': (month) => (month < 18 ? 1.3 : 1) }, {}, 10, 0)
    expect(unsettled(found)).toEqual(['users-present'])
    const [series] = found.series
    expect(series.cut).toBe(20)
    expect(series.early?.value).toBeCloseTo(0.27 / (1 + (0.3 * 18) / 60))
    expect(found.sentence).toContain('users in follow-up (−28 %). Set warmUpYears=4.')
  })

  it('is too short by an unknown length where a series rises to the end', () => {
    const found = check({
      'users-present': (month) => 1 + month / 60,
      'exits-work': (month) => 1 + month / 100,
    })
    expect(unsettled(found)).toEqual(['users-present', 'exits-work'])
    expect(found.adequate).toBe(false)
    expect(found.sentence).toContain('users in follow-up (+54 %), exits to work')
    expect(found.sentence).toContain('Set at least warmUpYears=7.')
  })

  it('is told of with the drawn stock where the office started empty', () => {
    const found = check({ 'users-present': (month) => 1 + month / 60 }, { drawnStock: false, warmUpYears: 0 })
    expect(found.sentence).toContain('a warm-up of 0 years is too short')
    expect(found.sentence).toContain('Set drawnStock=true, or at least warmUpYears=5.')
  })

  it('is long enough where a change stays in the band, however sure it is', () => {
    expect(check({ 'users-present': (month) => (month < 12 ? 0.98 : 1) }).adequate).toBe(true)
    expect(check({ 'users-present': (month) => (month < 12 ? 0.94 : 1) }).adequate).toBe(false)
  })

  it('measures shares on their scale and not by their level', () => {
    expect(check({ 'attitude-state': (month) => (month < 12 ? 0.95 : 1) }).adequate).toBe(true)
    expect(check({ 'attitude-state': (month) => (month < 12 ? 0.9 : 1) }).adequate).toBe(false)
  })

  it('is not blamed for a reform, which ends what is looked at', () => {
    const after = { 'users-present': (month: number) => (month < 24 ? 1 : 1.5) }
    const reformed = { reform: [{ name: 'merger', inYear: 3, month: 1 }] } as unknown as Partial<Scenario>
    expect(check(after).adequate).toBe(false)
    const found = check(after, reformed)
    expect(found).toMatchObject({ adequate: true, months: 24 })
    expect(found.sentence).toContain('Only the months before the first dated change were looked at.')
    expect(check({ 'users-present': (month) => (month < 12 ? 0.8 : 1) }, reformed).adequate).toBe(false)
  })

  it.each([
    ['one replication', {}, 1, 'cannot be told from one replication'],
    ['a single year', { years: 1 }, 10, 'cannot be told from less than two measured years'],
    [
      'an early reform',
      { reform: [{ name: 'merger', inYear: 2, month: 1 }] },
      10,
      'cannot be told: “merger” in measured year 2',
    ],
  ])('cannot be judged by %s', (_, changes, replications, why) => {
    const found = check(
      { 'users-present': (month) => 1 + month },
      changes as unknown as Partial<Scenario>,
      replications,
    )
    expect(found).toMatchObject({ adequate: undefined, series: [] })
    expect(found.sentence).toContain(why)
  })

  it('leaves out a series that has nothing to measure', () => {
    const found = check({ 'replies-in-time-share': () => Number.NaN })
    expect(found.series).toHaveLength(14)
    expect(found.adequate).toBe(true)
  })

  it('rarely cries wolf where months vary much and hang together', () => {
    const alea = seedrandom.alea('wolf')
    const alarms = Array.from({ length: 60 }, () => {
      const drift = Array.from({ length: 10 * 60 * ids.length }, () => 0)
      const scenario = { ...smallScenario, years: 5, warmUpYears: 2, drawnStock: true }
      const month = (series: string, at: number, replication: number) => {
        const place = (ids.findIndex((id) => id === series) * 10 + replication - 1) * 60 + at
        drift[place] = 0.9 * (at === 0 ? 0 : drift[place - 1]) + 0.1 * (alea() - 0.5)
        return 100 * (1 + drift[place])
      }
      return checkWarmUp(syntheticResult({ name: 'office', replications: 10, month, scenario })).adequate
    })
    expect(alarms.filter((adequate) => adequate === false).length).toBeLessThanOrEqual(3)
  })
})

describe('what is said of a warm-up', () => {
  const rising = { 'users-present': (month: number) => 1 + month / 60 }

  it.each([
    [
      'nb',
      'office: En innsvingingsperiode på 2 år er for kort. Ikke i ro fra målt år 1 til 5: brukere i oppfølging (+54 %). Sett minst warmUpYears=7.',
      'office: En innsvingingsperiode på 2 år er lang nok. Ingen av 15 månedlige serier endrer seg sikkert med mer enn 3 % fra målt år 1 til 5, og MSER-5 ville heller ikke holdt utenfor tidlige måneder som avviker mer.',
      'office: Én replikasjon kan ikke vise om innsvingingsperioden er lang nok.',
    ],
    [
      'nn',
      'office: Ein innsvingingsperiode på 2 år er for kort. Ikkje i ro frå målt år 1 til 5: brukarar i oppfølging (+54 %). Set minst warmUpYears=7.',
      'office: Ein innsvingingsperiode på 2 år er lang nok. Ingen av 15 månadlege seriar endrar seg sikkert med meir enn 3 % frå målt år 1 til 5, og MSER-5 ville heller ikkje halde utanfor tidlege månader som avvik meir.',
      'office: Éin replikasjon kan ikkje vise om innsvingingsperioden er lang nok.',
    ],
  ] as const)('is said in %s', (language, short, long, unknown) => {
    speak(language)
    expect(check(rising).sentence).toBe(short)
    expect(check({}).sentence).toBe(long)
    expect(check({}, {}, 1).sentence).toBe(unknown)
  })
})
