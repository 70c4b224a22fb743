import { describe, expect, it } from 'vitest'
import { participantsOf } from '../../../../src/experiment/measure/trial.ts'
import type { Office } from '../../../../src/model/office.ts'
import { caseOf, everybody, Plan, rowOf } from '../../../../src/model/users/table.ts'
import type { ScenarioValues } from '../../../../src/scenario/load.ts'
import { isPresent } from '../../../../src/vocabulary/statuses.ts'
import { MUNICIPAL, STATE } from '../../../../src/vocabulary/sides.ts'
import { NOT_BEGUN, NOT_SEEN, SEEN, TRIAL_MONTHS } from '../../../../src/vocabulary/trial.ts'
import { all, open, over, pass, village } from '../../../support/offices.ts'

type Rules = NonNullable<ScenarioValues['trial']>
type Treatment = NonNullable<Rules['treatment']>

const BEGINS = 260
const two: ScenarioValues = over(village, { years: 2 })
const officeWith = (trial: Rules, base = two): Office => open(over(base, { trial: { share: 0.5, ...trial } }))

/** Numbers of the treated, or of the controls, in the order of the draw. */
const arm = ({ trial }: Office, treated: boolean): readonly number[] =>
  [...(trial?.persons.keys() ?? [])].filter((number) => (trial?.treated[number] === 1) === treated)
const personsIn = (office: Office, treated: boolean): readonly number[] =>
  arm(office, treated).map((number) => office.trial?.persons[number] ?? -1)
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** What is known of everybody at the end, by address, without what a trial itself notes. */
const lives = (office: Office): ReadonlyMap<number, readonly number[]> => {
  const { cells, recordLength, address } = office.users
  return new Map(
    everybody(office.users).map((user) => [address[user], [...cells.slice(user, user + recordLength)]]),
  )
}

describe('a trial without treatment', () => {
  it.each(['arrivals', 'stock', 'both'] as const)('changes nobody’s life, drawn from %s', (entry) => {
    const without = pass(open(two))
    const held = pass(officeWith({ entry }))
    expect(held.trial?.persons.length).toBeGreaterThan(50)
    expect(lives(held)).toEqual(lives(without))
    expect(held.books).toEqual(without.books)
  })
})

describe('the draw', () => {
  it('treats about the stated share, and the same persons whatever the treatment', () => {
    // Which pupils leave school, and so come, depends on the time that advisors have for them.
    const base = over(two, { groups: { pupils: { arrivalsPerYear: 0 } } })
    const plain = pass(officeWith({ share: 0.3 }, base))
    const changed = pass(officeWith({ share: 0.3, treatment: { intervalFactor: 0.4 } }, base))
    const drawn = participantsOf(plain)
    const share = mean([...(drawn?.trialTreated ?? [])])
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.4)
    expect(participantsOf(changed)?.trialAddress).toEqual(drawn?.trialAddress)
    expect(participantsOf(changed)?.trialTreated).toEqual(drawn?.trialTreated)
  })

  it('takes newcomers of the intake only, each once, on the day on which they come', () => {
    const office = pass(officeWith({ intakeDays: 100 }))
    const { trial, users } = office
    expect(new Set(trial?.persons).size).toBe(trial?.persons.length)
    trial?.persons.forEach((user, number) => {
      expect(trial.drawnOn[number]).toBe(users.arrivalDay[user])
      expect(users.arrivalDay[user] - BEGINS).toBeGreaterThanOrEqual(0)
      expect(users.arrivalDay[user] - BEGINS).toBeLessThan(100)
    })
  })

  it('waits so many days with newcomers, and leaves out who has gone', () => {
    const office = officeWith({ eligible: { afterDays: 40 } })
    pass(office, BEGINS + 200, ({ day, trial, users }) => {
      trial?.drawnOn.forEach((drawnOn, number) => {
        if (drawnOn !== day) return
        expect(users.arrivalDay[trial.persons[number]] + 40).toBe(day)
      })
    })
    const came = everybody(office.users).filter(
      (user) => office.users.arrivalDay[user] >= BEGINS && office.users.arrivalDay[user] < BEGINS + 160,
    )
    expect(office.trial?.persons.length).toBeGreaterThan(20)
    expect(office.trial?.persons.length).toBeLessThan(came.length)
  })

  it('takes of the stock whoever has been there for long enough and not too long', () => {
    const office = officeWith({ entry: 'stock', eligible: { afterDays: 50, untilDays: 150 } })
    pass(office, BEGINS)
    const wanted = everybody(office.users).filter((user) => {
      const days = BEGINS - office.users.spellStart[user]
      return isPresent(office.users.status[user]) && days >= 50 && days <= 150
    })
    pass(office, BEGINS + 1)
    // Somebody may leave, or come back, on that morning.
    const drawn = new Set(office.trial?.persons)
    expect(wanted.filter((user) => !drawn.has(user)).length).toBeLessThan(3)
    expect([...drawn].filter((user) => !wanted.includes(user))).toEqual([])
    pass(office, BEGINS + 30)
    expect(office.trial?.persons.length).toBe(drawn.size)
  })

  it('goes by groups, complexity, effort and age', () => {
    const { users, trial, scenario } = pass(
      officeWith({
        eligible: {
          groups: ['health', 'social'],
          efforts: ['specially-adjusted'],
          complexOnly: true,
          ageFrom: 30,
          ageTo: 50,
        },
      }),
    )
    expect(trial?.persons.length).toBeGreaterThan(0)
    trial?.persons.forEach((user, number) => {
      expect(['health', 'social']).toContain(scenario.groups[users.group[user]].name)
      expect(users.trueEffort[user]).toBe(2)
      expect(users.complex[user]).toBe(1)
      const age = users.ageAtStart[user] + trial.drawnOn[number] / 260
      expect(age).toBeGreaterThanOrEqual(30)
      expect(age).toBeLessThanOrEqual(50)
    })
  })
})

describe('treatment', () => {
  it('with half the intervals brings the treated more talks, while it lasts', () => {
    const office = pass(officeWith({ days: 130, treatment: { intervalFactor: 0.5 } }))
    const talks = (treated: boolean) =>
      mean(arm(office, treated).map((number) => office.trial?.talks[number] ?? 0))
    expect(talks(true)).toBeGreaterThan(1.4 * talks(false))
  })

  it('withholds a measure from plans of the treated, and from nobody else', () => {
    const office = pass(officeWith({ days: 520, treatment: { withheld: 'workplace' } }))
    const measure = office.scenario.measures.findIndex(({ name }) => name === 'workplace')
    const took = (user: number) =>
      office.users.stayEnded[measure][user] >= 0 || office.users.planMeasure[user] === measure
    expect(personsIn(office, true).filter(took)).toEqual([])
    expect(personsIn(office, false).filter(took).length).toBeGreaterThan(3)
  })

  it('withholds all measures, or all but one', () => {
    const begun = (treatment: Treatment) => {
      const office = pass(officeWith({ days: 520, treatment }))
      const { count } = office.measures
      const names = office.scenario.measures.map(({ name }) => name)
      return arm(office, true).flatMap((number) =>
        names.filter((_, measure) => office.trial?.begun[number * count + measure] !== NOT_BEGUN),
      )
    }
    expect(begun({ withheld: 'all' })).toEqual([])
    expect(new Set(begun({ onlyMeasure: 'workplace' }))).toEqual(new Set(['workplace']))
    expect(new Set(begun({ intervalFactor: 0.9 })).size).toBeGreaterThan(1)
  })

  it('holds talks on a schedule, however many users an advisor has', () => {
    const talks = (everyDays: number, inflow: number) => {
      const office = pass(officeWith({ days: 260, treatment: { everyDays } }, over(two, { inflow })))
      return mean(arm(office, true).map((number) => office.trial?.talks[number] ?? 0))
    }
    expect(talks(10, 1)).toBeGreaterThan(2 * talks(40, 1))
    expect(talks(40, 2)).toBeGreaterThan(0.7 * talks(40, 1))
  })

  it('keeps advisors away from the treated for the first days after the draw', () => {
    const office = officeWith({ eligible: { afterDays: 20 }, treatment: { awayDays: 30 } })
    pass(office, office.days, ({ trial, day }) => {
      if (trial === undefined) return
      for (const [number, drawnOn] of trial.drawnOn.entries())
        if (trial.treated[number] === 1 && day < drawnOn + 30) expect(trial.talks[number]).toBe(0)
    })
    expect(arm(office, true).some((number) => (office.trial?.talks[number] ?? 0) > 0)).toBe(true)
  })

  it('has the treated followed by two advisors with one plan', () => {
    const base = over(two, { mechanisms: { jointPlans: true } })
    const held = (treatment: Treatment, treated: boolean) => {
      const office = officeWith({ days: 520, treatment }, base)
      const ever = new Set<number>()
      pass(office, office.days, ({ users }) => {
        for (const user of personsIn(office, treated)) if (users.jointPlan[user] === 1) ever.add(user)
      })
      return ever.size / personsIn(office, treated).length
    }
    expect(held({ bothSides: true, jointPlan: true }, true)).toBeGreaterThan(
      held({ bothSides: true }, true) + 0.3,
    )
    expect(held({ bothSides: true, jointPlan: true }, false)).toBeLessThan(0.5)
  })

  it('keeps places of a measure for the treated while they are treated', () => {
    const office = officeWith({ days: 520, treatment: { reserved: { measure: 'workplace', places: 3 } } })
    const measure = office.scenario.measures.findIndex(({ name }) => name === 'workplace')
    let fullest = 0
    pass(office, office.days, ({ users, trial, day, measures }) => {
      if (day < BEGINS + 200) return
      const inside = everybody(users).filter(
        (user) => users.plan[user] === Plan.inMeasure && users.planMeasure[user] === measure,
      )
      const others = inside.filter((user) => trial?.tookPlace[rowOf(users, user)] === 0)
      expect(others).toHaveLength(trial?.othersInPlaces ?? -1)
      expect(others.length).toBeLessThanOrEqual(5)
      expect(measures.occupied[measure]).toBe(inside.length)
      fullest = Math.max(fullest, inside.length)
    })
    expect(fullest).toBeGreaterThan(5)
  })

  it('gives the treated a team of their own, to which nobody else comes, for as long as it lasts', () => {
    const intensive = {
      side: 'state',
      advisors: 2,
      caseload: 20,
      groups: ['jobseekers', 'health', 'social', 'young', 'newcomers'],
      trialOnly: true,
    }
    const base = over(two, { teams: { intensive } } as unknown as ScenarioValues)
    const office = officeWith({ days: 100, treatment: { team: 'intensive' } }, base)
    let most = 0
    pass(office, office.days, ({ users, advisors, teams, trial, day }) => {
      const row = teams.find(({ name }) => name === 'intensive')
      const team = row === undefined ? -1 : teams.indexOf(row)
      const followed = everybody(users).filter((user) => {
        const advisor = users.cases.advisor[caseOf(user, STATE)]
        return advisor >= 0 && advisors.team[advisor] === team
      })
      most = Math.max(most, followed.length)
      for (const user of followed) {
        const number = trial?.numberOf(rowOf(users, user)) ?? -1
        expect(trial?.treated[number]).toBe(1)
        expect(day).toBeLessThan((trial?.drawnOn[number] ?? 0) + 100)
      }
    })
    expect(most).toBeGreaterThan(20)
  })

  it('gives them a team on each side', () => {
    const groups = ['jobseekers', 'health', 'social', 'young', 'newcomers']
    const team = { advisors: 2, caseload: 20, groups, trialOnly: true }
    const teams = { intensive: { ...team, side: 'state' }, centre: { ...team, side: 'municipal' } }
    const base = over(two, { teams } as unknown as ScenarioValues)
    const office = officeWith({ days: 520, treatment: { team: 'intensive', otherTeam: 'centre' } }, base)
    let most = 0
    pass(office, office.days, ({ users, advisors, teams: rows }) => {
      const positions = ['intensive', 'centre'].map((name) => rows.findIndex((one) => one.name === name))
      const both = everybody(users).filter((user) =>
        positions.every(
          (position, side) => advisors.team[users.cases.advisor[caseOf(user, side)]] === position,
        ),
      )
      most = Math.max(most, both.length)
    })
    expect(most).toBeGreaterThan(10)
  })

  it('loses the first talks after the draw, and holds those behind them', () => {
    const office = pass(officeWith({ days: 260, treatment: { talksLost: 1 } }))
    const { trial } = office
    expect(arm(office, false).every((number) => trial?.lost[number] === 0)).toBe(true)
    expect(arm(office, true).every((number) => (trial?.lost[number] ?? 2) <= 1)).toBe(true)
    expect(arm(office, true).filter((number) => trial?.lost[number] === 1).length).toBeGreaterThan(10)
    const talksIn = (held: Office, treated: boolean) =>
      mean(arm(held, treated).map((number) => held.trial?.talks[number] ?? 0))
    const untreated = pass(officeWith({ days: 260 }))
    expect(talksIn(office, true)).toBeLessThan(talksIn(untreated, true) - 0.3)
    expect(talksIn(office, false)).toBeGreaterThan(talksIn(untreated, false) - 0.2)
  })

  it.each(['arrivals', 'stock'] as const)('brings both sides to the treated of %s', (entry) => {
    const office = pass(officeWith({ entry, treatment: { bothSides: true } }))
    const share = (treated: boolean) =>
      mean(personsIn(office, treated).map((user) => office.users.hadBothSides[user]))
    expect(share(true)).toBeGreaterThan(0.8)
    expect(share(false)).toBeLessThan(0.7)
    const { advisor } = office.users.cases
    expect(
      personsIn(office, true).some(
        (user) => advisor[caseOf(user, STATE)] >= 0 && advisor[caseOf(user, MUNICIPAL)] >= 0,
      ),
    ).toBe(true)
  })

  it('holds the talks of the treated in another mode', () => {
    const known = (inPerson: number) => {
      const office = pass(officeWith({ treatment: { inPerson } }))
      return mean(
        personsIn(office, true).map((user) =>
          Math.max(
            office.users.cases.known[caseOf(user, STATE)],
            office.users.cases.known[caseOf(user, MUNICIPAL)],
          ),
        ),
      )
    }
    expect(known(1)).toBeGreaterThan(known(0))
  })
})

describe('what a trial sees of people', () => {
  const office = pass(officeWith({}))
  const drawn = participantsOf(office)

  it('is there for every month that the run still had, and for none after it', () => {
    const { trial, days } = office
    const byAddress = new Map(
      trial?.persons.map((user, number) => [office.users.address[user] >>> 0, number]) ?? [],
    )
    drawn?.trialAddress.forEach((address, row) => {
      const number = byAddress.get(address) ?? -1
      const left = days - 1 - (trial?.drawnOn[number] ?? 0)
      for (let month = 0; month <= TRIAL_MONTHS; month++) {
        const seen = drawn.trialSeen[row * (TRIAL_MONTHS + 1) + month]
        expect(seen !== NOT_SEEN).toBe(Math.round((month * 260) / 12) <= left)
      }
    })
  })

  it('is that everybody is followed on the day of the draw, and some are in work later', () => {
    const at = (month: number) =>
      [...(drawn?.trialAddress.keys() ?? [])].map(
        (row) => drawn?.trialSeen[row * (TRIAL_MONTHS + 1) + month] ?? 0,
      )
    expect(at(0).every((seen) => (seen & SEEN.followed) > 0)).toBe(true)
    expect(at(12).some((seen) => seen !== NOT_SEEN && (seen & SEEN.work) > 0)).toBe(true)
  })
})

it('treats people without displacing anybody where there are minutes and places for all', () => {
  // What else passes from one person to another: what advisors learn, and how they get on with one another.
  const shared = [
    'measureKnowledge',
    'measureForgetting',
    'expertise',
    'teamLearning',
    'teamLearningAcross',
    'divide',
    'culture',
    'learningToAsk',
  ] as const
  const base = over(two, { mechanisms: all(shared, ['unlimitedMinutes', 'unlimitedPlaces']) })
  const seenOf = (trial: Rules) => participantsOf(pass(officeWith(trial, base)))
  const held = seenOf({ days: 260, treatment: { withheld: 'workplace' } })
  const twin = seenOf({ days: 260 })
  expect(held?.trialAddress).toEqual(twin?.trialAddress)
  const course = (from: typeof held, row: number) =>
    from?.trialSeen.slice(row * (TRIAL_MONTHS + 1), (row + 1) * (TRIAL_MONTHS + 1))
  const changed = (treated: number) =>
    [...(held?.trialAddress.keys() ?? [])].filter(
      (row) => held?.trialTreated[row] === treated && course(held, row)?.join() !== course(twin, row)?.join(),
    ).length
  expect(changed(1)).toBeGreaterThan(0)
  expect(changed(0)).toBe(0)
})
