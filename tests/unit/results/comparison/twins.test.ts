import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { twinSentences } from '../../../../src/report/text/twin-words.ts'
import { alignCohorts } from '../../../../src/results/comparison/exit-flows.ts'
import { timeDistributions } from '../../../../src/results/comparison/time-distributions.ts'
import { compareTwins } from '../../../../src/results/comparison/twins.ts'
import { cohortOf, syntheticResult, type Person } from '../synthetic.ts'

const luck = (name: string): (() => number) => seedrandom.alea(name)

/**
 * A thousand persons a replication: every seventh is in work, the others are followed. Of the first `gaining` of
 * those followed, each is in work instead; of the first `losing` in work, each is followed instead.
 */
function office(name: string, gaining: number, losing: number, replications = 8) {
  return syntheticResult({
    name,
    replications,
    cohort: (replication) => {
      let [gained, lost] = [0, 0]
      return Array.from({ length: 1e3 }, (_, i): Person => {
        const works = i % 7 === 0
        const moves = works ? lost++ < losing + (replication % 2) : gained++ < gaining + (replication % 2)
        return {
          address: 10 * i,
          group: i % 2,
          effort: i % 4,
          exit: works !== moves ? 'work' : 'followed',
        }
      })
    },
  })
}

/** The first `shifted` of the followed persons are taken as done by luck alone. */
const baseline = syntheticResult({
  name: 'dual',
  replications: 8,
  cohort: () =>
    Array.from({ length: 1000 }, (_, i): Person => {
      return { address: 10 * i, group: i % 2, effort: i % 4, exit: i % 7 === 0 ? 'work' : 'followed' }
    }),
})

const said = ({ summary, net }: ReturnType<typeof compareTwins>): string[] =>
  twinSentences({ baseline, netExits: net }, summary)

describe('compareTwins', () => {
  const twins = compareTwins(baseline, office('unitary', 41, 17), office('dual', 12, 12, 4), luck)

  it('counts every person once, by where they end in both offices', () => {
    const all = twins.table.filter(({ group, effort }) => group === 'all' && effort === 'all')
    expect(all.reduce((sum, { users }) => sum + users, 0)).toBe(8000)
    expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    const cell = (from: string, to: string) =>
      all.find(({ baselineExit, alternativeExit }) => baselineExit === from && alternativeExit === to)?.users
    expect(cell('followed', 'work')).toBe(8 * 41 + 4)
    expect(cell('work', 'followed')).toBe(8 * 17 + 4)
  })

  it('has margins that are sums over groups and effort categories', () => {
    const users = (belongs: (group: string, effort: string) => boolean) =>
      twins.table
        .filter(({ group, effort }) => belongs(group, effort))
        .reduce((sum, row) => sum + row.users, 0)
    expect(users((group, effort) => group !== 'all' && effort !== 'all')).toBe(8000)
    expect(users((group, effort) => group === 'young' && effort === 'all')).toBe(4000)
    expect(users((group, effort) => group === 'all' && effort === 'situational')).toBe(2000)
  })

  it('tells the net change per 1,000 users with its interval', () => {
    const work = twins.net.find(({ group, exit }) => group === 'all' && exit === 'work')
    expect(work?.per1000).toEqual({ value: 24, ciLow: 24, ciHigh: 24 })
    const followed = twins.net.find(({ group, exit }) => group === 'all' && exit === 'followed')
    expect(followed?.per1000.value).toBe(-24)
  })

  it('tells gross flows as excess over the null twin', () => {
    const flow = twins.flows.find(({ from, to }) => from === 'followed' && to === 'work')
    expect(flow?.per1000).toBeCloseTo(41.5, 9)
    expect(flow?.nullPer1000).toBeCloseTo(12.5, 9)
    expect(flow?.excess.value).toBeCloseTo(29, 9)
    expect(flow?.excess.ciLow).toBeGreaterThan(28)
    expect(flow?.excess.ciHigh).toBeLessThan(30)
    expect(twins.summary.changed.excess.value).toBeCloseTo(34, 9)
    expect(twins.summary.nullReplications).toBe(4)
  })

  it('says the net change first, then the gross flows, then what is assumed', () => {
    expect(said(twins)[0]).toMatch(/^Net, of 1,000 users under unitary, .*24 more end in work/)
    expect(said(twins)[1]).toMatch(/59 end differently .*; 25 do .*: an excess of 34/)
    expect(said(twins).at(-1)).toMatch(/same thresholds .* assumption/)
  })

  it('says that the excess is nil where as many end differently by luck alone', () => {
    const same = compareTwins(baseline, office('unitary', 20, 20), office('dual', 20, 20), luck)
    expect(said(same)[0]).toBe('Net, no kind of exit changes clearly under unitary.')
    expect(said(same)[1]).toContain('the excess is nil')
  })

  it('puts the twins of an office and its copy on the diagonal', () => {
    const copy = compareTwins(baseline, { ...baseline, name: 'copy' }, office('dual', 12, 12, 4), luck)
    expect(copy.table.every(({ baselineExit, alternativeExit }) => baselineExit === alternativeExit)).toBe(
      true,
    )
    expect(copy.net.every(({ per1000 }) => per1000.value === 0)).toBe(true)
    expect(copy.summary.changed.per1000).toBe(0)
    expect(said(copy)[1]).toContain('on the diagonal')
  })

  it('leaves out persons of one office only, and says so', () => {
    const other = syntheticResult({
      name: 'outreach',
      replications: 8,
      cohort: () => [
        { address: 0, exit: 'work' },
        { address: 10, exit: 'followed' },
        { address: 11, exit: 'followed' },
      ],
    })
    const between = compareTwins(baseline, other, baseline, luck)
    expect(between.summary).toMatchObject({ persons: 16, unmatched: 8 * 999 })
    expect(said(between).join(' ')).toContain(
      `${8 * 999} persons are in the cohort of only one of dual and outreach`,
    )
  })

  it('finds that there are no twins where nobody is in both offices', () => {
    const other = syntheticResult({
      name: 'other',
      replications: 8,
      cohort: () => [{ address: 7, exit: 'work' }],
    })
    expect(said(compareTwins(baseline, other, baseline, luck))).toEqual([
      'No person of the cohort is in both offices, so there are no twins.',
    ])
  })
})

describe('alignCohorts', () => {
  const cohort = (...addresses: number[]) => cohortOf(addresses.map((address) => ({ address, exit: 'work' })))

  it('takes an address that repeats for one person', () => {
    expect(alignCohorts(cohort(1, 1, 2, 5), cohort(1, 5, 5, 6))).toEqual({
      baselineRows: Uint32Array.of(0, 3),
      alternativeRows: Uint32Array.of(0, 1),
      onlyBaseline: 1,
      onlyAlternative: 1,
    })
  })

  it('refuses addresses that do not ascend', () => {
    expect(() => alignCohorts(cohort(2, 1), cohort(1, 2))).toThrow('row 1 falls below the row before it')
  })
})

describe('timeDistributions', () => {
  it('counts whole months, and in the last bin those who reached the end', () => {
    const result = syntheticResult({
      name: 'dual',
      replications: 1,
      cohort: () => [
        { address: 1, exit: 'work', daysToWork: 0, assistanceMonths: 24 },
        { address: 2, exit: 'work', daysToWork: 22, assistanceMonths: 3 },
        { address: 3, exit: 'work', daysToWork: 519, assistanceMonths: 3 },
        { address: 4, exit: 'followed', daysToWork: 520, daysOutOfReach: 130 },
      ],
    })
    const shares = (quantity: string) =>
      timeDistributions(result)
        .find((distribution) => distribution.quantity === quantity)
        ?.shares.flatMap((share, month) => (share > 0 ? [[month, share]] : []))
    expect(shares('months-to-work')).toEqual([
      [0, 0.25],
      [1, 0.25],
      [23, 0.25],
      [24, 0.25],
    ])
    expect(shares('assistance-months')).toEqual([
      [0, 0.25],
      [3, 0.5],
      [24, 0.25],
    ])
    expect(shares('months-out-of-reach')).toEqual([
      [0, 0.75],
      [6, 0.25],
    ])
  })
})
