import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/experiment/replication.ts'
import { Activity, LeavesList, Start } from '../../../src/model/journal.ts'
import { simulate } from '../../../src/model/simulation.ts'
import { everybody, Plan } from '../../../src/model/users/table.ts'
import { Luck } from '../../../src/random/luck.ts'
import { keyIndex, layoutOf } from '../../../src/results/layout.ts'
import { scenarioFromValues } from '../../../src/scenario/load.ts'
import type { Breakdown } from '../../../src/vocabulary/breakdowns.ts'
import { EFFORTS } from '../../../src/vocabulary/efforts.ts'
import type { OutcomeId } from '../../../src/vocabulary/outcomes.ts'
import { isPresent } from '../../../src/vocabulary/statuses.ts'
import { quantile } from '../../../src/statistics/quantile.ts'
import { keepEvents } from '../../support/journal.ts'
import { all, open, over, pass, village } from '../../support/offices.ts'

const scenario = scenarioFromValues(
  over(village, { years: 3, mechanisms: all(), catalogue: { longestWait: 30 } }),
)
const layout = layoutOf(scenario)

describe('service measures', () => {
  const { sink, kept } = keepEvents()
  const office = simulate(scenario, {
    luck: new Luck(1, 2),
    officeLuck: new Luck(3, 4),
    stock: undefined,
    events: sink,
  })
  const { values } = measure(office, layout, 1)
  const told = (outcome: OutcomeId, breakdown: Breakdown = 'all', level = 'all') =>
    values[keyIndex(layout, outcome, breakdown, level) ?? -1]
  const measured = kept.filter(({ day }) => day >= office.books.firstDay)
  const starts = measured.filter(
    ({ activity, detail }) => activity === Activity.measureStarts && detail === Start.fromList,
  )
  const left = measured.filter(({ activity }) => activity === Activity.leavesList)
  const ends = measured.filter(({ activity }) => activity === Activity.measureEnds)
  const lasted = ({ day, since }: { readonly day: number; readonly since: number }) => day - since

  it('are waited for as long as half of those who start have waited at least', () => {
    expect(told('wait-for-measure-days')).toBe(quantile(starts.map(lasted), 0.5))
    scenario.measures.forEach(({ name }, position) => {
      const some = starts.filter((start) => start.measure === position).map(lasted)
      const median = quantile(some, 0.5) ?? NaN
      expect([name, told('wait-for-measure-days', 'measure', name)]).toEqual([name, median])
    })
  })

  it('are given up by some before they start', () => {
    const givenUp = left.filter(({ detail }) => detail === LeavesList.tooLong)
    expect(givenUp.length).toBeGreaterThan(10)
    expect(told('gave-up-waiting-share')).toBeCloseTo(givenUp.length / (starts.length + left.length), 12)
  })

  it('last until they end, in whatever way', () => {
    const mean = (of: typeof ends) => of.reduce((sum, end) => sum + lasted(end), 0) / of.length
    expect(told('stay-days')).toBeCloseTo(mean(ends), 9)
    scenario.measures.forEach(({ name }, position) => {
      const some = ends.filter((end) => end.measure === position)
      if (some.length > 0) expect(told('stay-days', 'measure', name)).toBeCloseTo(mean(some), 9)
    })
  })

  it('are entered by users whom every evening finds there, by effort category and group', () => {
    const watched = open(over(village, { warmUpYears: 0, years: 2, mechanisms: all() }))
    const { users } = watched
    const [there, inMeasure] = [new Map<string, number>(), new Map<string, number>()]
    const count = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1)
    pass(watched, watched.days, () => {
      for (const user of everybody(users))
        if (isPresent(users.status[user]))
          for (const name of [
            'all',
            EFFORTS[users.effort[user]],
            watched.scenario.groups[users.group[user]].name,
          ]) {
            count(there, name)
            if (users.plan[user] === Plan.inMeasure) count(inMeasure, name)
          }
    })
    const { values: seen } = measure(watched, layout, 1)
    for (const [breakdown, level] of [
      ['all', 'all'],
      ...EFFORTS.map((effort) => ['effort', effort] as const),
      ...['jobseekers', 'health', 'social', 'young', 'newcomers'].map((group) => ['group', group] as const),
    ] as const)
      expect(seen[keyIndex(layout, 'in-measure-share', breakdown, level) ?? -1]).toBeCloseTo(
        (inMeasure.get(level) ?? 0) / (there.get(level) ?? 0),
        12,
      )
    expect(inMeasure.get('specially-adjusted')).toBeGreaterThan(100)
  })
})
