import { describe, expect, it } from 'vitest'
import { asks } from '../../src/model/divide/asking.ts'
import { RequestKind } from '../../src/model/divide/table.ts'
import { measureList } from '../../src/model/office.ts'
import type { Office } from '../../src/model/office.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { binomialDeviation, ERRORS } from '../support/estimates.ts'
import { fates, members } from '../support/invariants.ts'
import { only, open, over, pass, twoSides } from '../support/offices.ts'

const STATE = 0
const MUNICIPAL = 1
const ACTIVITY = 1

/**
 * State users for whom the other side’s measure is best, planned for once in 70 days, so that the leader’s luck with a
 * case is fresh each time.
 */
const needing: ScenarioValues = over(twoSides, {
  years: 3,
  groups: { people: { arrivalsPerYear: 250, needs: { health: 0.1, social: 0.3, skills: 0.3, work: 0.3 } } },
  measures: {
    training: { effects: { work: 0.1, skills: 0.1 } },
    activity: { effects: { social: 0.5 }, days: 5 },
  },
  needs: { spread: 0 },
  catalogue: { repeatDays: 0, overlap: 1 },
  planning: { pauseDays: 70, minutes: 1000, minutesSpread: 0, standardAfterDays: 0 },
  conversations: { wantedDays: { situational: 10, standard: 10 } },
})

const works = ['planning', 'comparing', 'unlimitedMinutes', 'unlimitedPlaces'] as const

describe('the collaboration rate', () => {
  it.each([0, 0.35, 0.8, 1])('of %d is realised where nothing is learnt from asking', (collaborationRate) => {
    const office = pass(open(over(needing, { collaborationRate, mechanisms: only(works) })))
    const { needed, asked, fulfilled } = fates(office, STATE)
    expect(needed).toBeGreaterThan(2000)
    if (collaborationRate === 0 || collaborationRate === 1) expect(asked).toBe(collaborationRate * needed)
    else {
      expect(Math.abs(binomialDeviation(asked, needed, collaborationRate))).toBeLessThan(ERRORS)
      expect(Math.abs(binomialDeviation(asked, needed, 0.85 * collaborationRate))).toBeGreaterThan(ERRORS)
    }
    // Without the divide whoever asks is answered at once; a place is there for all on the next morning.
    expect(fates(office, STATE).inTime).toBe(asked)
    expect(asked - fulfilled).toBe(members(office, measureList(office, ACTIVITY)).length)
    expect(fates(office, MUNICIPAL).needed).toBe(0)
  })

  it('is bent by what was learnt: its 1/m-th power', () => {
    const office = open(over(needing, { collaborationRate: 0.35, mechanisms: only([]) }))
    const share = (learnt: number) => {
      office.advisors.asking[0] = learnt
      let asked = 0
      for (let user = 0; user < 4000; user++) {
        office.users.address[user % office.users.capacity] = user
        if (asks(office, 0, user % office.users.capacity, RequestKind.measure)) asked++
      }
      return asked
    }
    for (const learnt of [0.25, 1, 2, 4])
      expect(Math.abs(binomialDeviation(share(learnt), 4000, 0.35 ** (1 / learnt)))).toBeLessThan(ERRORS)
  })
})

describe('leaders without want of time', () => {
  const allowed = (values: object): Office =>
    pass(
      open(
        over(needing, values, {
          collaborationRate: 1,
          mechanisms: only([...works, 'divide', 'leaders']),
        }),
      ),
    )

  it.each([
    ['openness, with attitude and pressure at the ordinary', 0.5, 0.5, 1, 0.5],
    ['a good attitude', 0.5, 0.9, 1, 0.5 + 0.4 * 0.4],
    ['a bad attitude', 0.5, 0.1, 1, 0.5 - 0.4 * 0.4],
    ['a side under less pressure than usual', 0.5, 0.5, 1.5, 0.5 - 0.3 * (1 / 1.5 - 1)],
    ['pressure at half of the usual, and no less', 0.5, 0.5, 8, 0.5 + 0.3 * 0.5],
  ])('allow as much as there is room for: %s', (_, openness, attitude, usual, room) => {
    const office = allowed({
      leadership: { openness },
      divide: { attitudeAtStart: { state: 0.2, municipal: attitude } },
      leaderTime: { usualStretch: { state: 3, municipal: usual }, attitudeWeight: 0.4, pressureWeight: 0.3 },
    })
    const { read, allowed: granted, lapsed } = fates(office, STATE)
    expect(read).toBeGreaterThan(2000)
    expect(lapsed).toBe(0)
    expect(Math.abs(binomialDeviation(granted, read, room))).toBeLessThan(ERRORS)
    expect(Math.abs(binomialDeviation(granted, read, room + 0.1))).toBeGreaterThan(ERRORS)
  })
})
