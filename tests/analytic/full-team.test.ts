import { describe, expect, it } from 'vitest'
import { caseOf, everybody } from '../../src/model/users/table.ts'
import type { ScenarioValues } from '../../src/scenario/load.ts'
import { STATE } from '../../src/vocabulary/sides.ts'
import { isPresent } from '../../src/vocabulary/statuses.ts'
import { sum } from '../support/estimates.ts'
import { only, oneTeam, open, over, pass } from '../support/offices.ts'

describe('a team with a limit on which people wait', () => {
  const [perYear, rate, caseload] = [60, 1, 55]
  const values = over(oneTeam, {
    years: 10,
    warmUpYears: 4,
    groups: { people: { arrivalsPerYear: perYear } },
    teams: { generalists: { advisors: 5, caseload: caseload / 5 } },
    caseloads: { limitFactor: 1, atLimit: 'waiting' },
    assessment: { minutes: 1 },
    conversations: { wantedDays: { standard: 500, situational: 500, speciallyAdjusted: 500 } },
    leaving: {
      workRate: rate,
      market: 1,
      pensionRate: 0,
      outOfReachRate: 0,
      withoutWorkRate: 0,
      otherRate: 0,
    },
    mechanisms: only([], 'constant'),
  } as unknown as ScenarioValues)

  it('leaves nobody waiting while there is room, and lets nobody in beyond it', () => {
    const office = open(values)
    let waited = 0
    pass(office, office.days, ({ heads, advisors, users }) => {
      expect(sum(advisors.caseload)).toBe(Math.min(heads.present, caseload))
      const without = everybody(users).filter(
        (user) => isPresent(users.status[user]) && users.cases.advisor[caseOf(user, STATE)] < 0,
      )
      waited += without.length
    })
    expect(sum(office.books.waitingDays)).toBe(waited)
  })
})
