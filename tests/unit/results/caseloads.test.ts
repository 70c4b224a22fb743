import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../../../src/locale/language.ts'
import {
  apartSentences,
  caseloadsOf,
  isSurelyApart,
  whyApart,
  type Caseload,
} from '../../../src/results/caseloads.ts'
import type { ScenarioResult } from '../../../src/results/result.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { fakeScenario } from '../experiment/fake-scenario.ts'
import { syntheticResult } from './synthetic.ts'

const teams = [
  { name: 'state-youth', side: 'state', advisors: 2, caseload: 100 },
  { name: 'municipal-social', side: 'municipal', advisors: 5, caseload: 70 },
] as unknown as Scenario['teams']

/** A result in whose replications both teams have as many users per advisor as is said. */
const resultWith = (realised: readonly number[], changes: Partial<Scenario> = {}): ScenarioResult =>
  syntheticResult({
    name: 'town',
    scenario: fakeScenario('town', { teams, ...changes }),
    replications: realised.length,
    value: ({ outcome, breakdown }, replication) =>
      breakdown !== 'team' ? Number.NaN : outcome === 'caseload' ? realised[replication - 1] : 0,
  })

const youth = (result: ScenarioResult) => caseloadsOf(result)[0]

const withLimits = (atLimit: string): Partial<Scenario> =>
  ({ caseloads: { atLimit, limitFactor: 1.5, keptFull: false } }) as unknown as Partial<Scenario>
const WAITING = withLimits('waiting')
const NEXT_TEAM = withLimits('next-team')

describe('the caseloads of a result', () => {
  it('hold the mean over replications, with its interval, against what is set', () => {
    expect(youth(resultWith([110, 120]))).toMatchObject({
      set: 100,
      realised: 115,
      side: 'state',
      advisors: 2,
    })
    expect(youth(resultWith([110, 120])).differenceShare).toBeCloseTo(0.15, 12)
    const { realisedLow = NaN, realisedHigh = NaN } = youth(resultWith([110, 120]))
    expect(realisedLow).toBeLessThan(110)
    expect(realisedHigh).toBeGreaterThan(120)
    expect(youth(resultWith([110])).realisedLow).toBeUndefined()
  })

  it.each([
    [114, false],
    [116, true],
    [86, false],
    [84, true],
    [Number.NaN, false],
  ])('of %d users where 100 are set are apart: %s', (realised, isApart) => {
    expect(youth(resultWith([realised])).isApart).toBe(isApart)
  })

  it('count the advisors who came with a mass transfer', () => {
    const transfer = { share: 1, advisorsMoved: 2 } as Scenario['transfer']
    const advisors = caseloadsOf(resultWith([100], { transfer })).map((one) => one.advisors)
    expect(advisors).toEqual([4, 3])
  })

  it('are full where users, counted as the limit counts them, leave no place free', () => {
    const shared = syntheticResult({
      name: 'town',
      scenario: fakeScenario('town', { teams, ...WAITING }),
      replications: 1,
      value: ({ outcome, breakdown }) =>
        breakdown !== 'team'
          ? Number.NaN
          : outcome === 'caseload'
            ? 160
            : outcome === 'joint-plan-users'
              ? 40
              : Number.NaN,
    })
    expect(youth(shared)).toMatchObject({ realised: 160, underOnePlan: 40, isFull: false, isApart: true })
  })

  it('are full only where a full team takes no more', () => {
    expect(youth(resultWith([149.5], WAITING)).isFull).toBe(true)
    expect(youth(resultWith([149.5], NEXT_TEAM)).isFull).toBe(true)
    expect(youth(resultWith([140], WAITING)).isFull).toBe(false)
    expect(youth(resultWith([149.5])).isFull).toBe(false)
    const mechanisms = { unlimitedMinutes: true } as Scenario['mechanisms']
    expect(youth(resultWith([149.5], { ...WAITING, mechanisms })).isFull).toBe(false)
  })

  it('are told of where they are apart', () => {
    expect(apartSentences([resultWith([100]), resultWith([70])])).toEqual([
      expect.stringMatching(/^town: municipal-social has 100 users .*\.$/),
      expect.stringMatching(/^town: state-youth has 70 users .*\.$/),
    ])
  })
})

describe('why a caseload is apart', () => {
  const why = (caseload: Partial<Caseload>) =>
    whyApart({
      team: 'youth',
      advisors: 2,
      set: 85,
      realised: 113,
      underOnePlan: 0,
      isFull: false,
      ...caseload,
    })

  it('is that more users come than the advisors are for', () => {
    expect(why({})).toBe(
      'youth has 113 users per advisor where 85 are set (33 % more): 226 users come to 2 advisors; 3 advisors would have 75 each',
    )
  })

  it('is that fewer come', () => {
    expect(why({ advisors: 3, set: 45, realised: 30.2 })).toBe(
      'youth has 30 users per advisor where 45 are set (33 % fewer): 91 users come to 3 advisors; 2 advisors would have 45 each',
    )
    expect(why({ set: 10, realised: 5.2 })).toMatch(/: 10 users come to 2 advisors; 1 advisor would have 10$/)
    expect(why({ realised: 0.1 })).toMatch(/: nobody comes to the team$/)
  })

  it('is that whole advisors cannot come nearer', () => {
    expect(why({ advisors: 1, set: 55.5, realised: 70 })).toBe(
      'youth has 70 users per advisor where 55.5 are set (26 % more): 70 users come to 1 advisor; no other number of advisors comes nearer',
    )
  })

  it('is that the team is full, where it takes no more', () => {
    expect(why({ isFull: true })).toMatch(/: 226 users fill all places of 2 advisors, and more want one$/)
  })

  it('is also that users under one plan of both sides count as half', () => {
    expect(why({ underOnePlan: 30.2 })).toMatch(
      /would have 75 each; 60 of them are under one plan of both sides and count as half$/,
    )
    expect(why({ realised: 60, underOnePlan: 30 })).not.toContain('half')
  })
})

describe('what a year shows', () => {
  const shown = (advisors: number, realised: number) =>
    isSurelyApart({ team: 'youth', advisors, set: 100, realised, underOnePlan: 0, isFull: false })

  it('is sure where it lies beyond 15 % and twice the luck of as many users', () => {
    // Of 100 users two standard deviations are 20, of 10,000 they are 200.
    expect([shown(1, 134), shown(1, 136), shown(1, 66), shown(1, 64)]).toEqual([false, true, false, true])
    expect([shown(100, 116.9), shown(100, 117.1)]).toEqual([false, true])
  })
})

describe('why a caseload is apart', () => {
  afterEach(() => speak('en'))
  const few = { team: 'youth', advisors: 2.5, set: 50, realised: 30, underOnePlan: 0, isFull: false }
  const full = { ...few, advisors: 10, realised: 75, underOnePlan: 3, isFull: true }

  it.each([
    [
      'nb',
      'youth har 30 brukere per veileder, men 50 er satt (40 % færre): 75 brukere kommer til 2,5 veiledere; 2 veiledere ville hatt 38 hver',
      'youth har 75 brukere per veileder, men 50 er satt (50 % flere): 750 brukere fyller alle plassene til 10 veiledere, og flere vil ha en; 30 av dem har en felles plan på begge sider og teller halvt',
    ],
    [
      'nn',
      'youth har 30 brukarar per rettleiar, men 50 er sett (40 % færre): 75 brukarar kjem til 2,5 rettleiarar; 2 rettleiarar ville hatt 38 kvar',
      'youth har 75 brukarar per rettleiar, men 50 er sett (50 % fleire): 750 brukarar fyller alle plassane til 10 rettleiarar, og fleire vil ha ein; 30 av dei har ein felles plan på begge sider og tel halvt',
    ],
  ] as const)('is said in %s', (language, ofFew, ofFull) => {
    speak(language)
    expect([whyApart(few), whyApart(full)]).toEqual([ofFew, ofFull])
  })
})
