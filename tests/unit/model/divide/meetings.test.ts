import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../../src/model/calendar.ts'
import { holdJointMeeting } from '../../../../src/model/divide/meetings.ts'
import { KINDS_OF_WORK, Work } from '../../../../src/vocabulary/work.ts'
import { only, open, over, pass, quiet, twoSides, village } from '../../../support/offices.ts'

const office = (jointMeetingsPerMonth: number, ...mechanisms: Parameters<typeof only>[0]) =>
  open(
    over(quiet(twoSides), {
      years: 2,
      leadership: { jointMeetingsPerMonth },
      divide: { meetingMinutes: 45 },
      mechanisms: only(mechanisms),
    }),
  )

describe('joint meetings', () => {
  it.each([0, 0.5, 1, 2, 4, 7.5])('come as often as leadership wants: %d a month', (perMonth) => {
    const state = office(perMonth)
    const days: number[] = []
    let held = 0
    pass(state, state.days, ({ day, meetingsHeld }) => {
      if (meetingsHeld > held) days.push(day)
      held = meetingsHeld
    })
    // Rounding may leave the last meeting to the day after the end.
    expect(Math.abs(held - 24 * perMonth)).toBeLessThanOrEqual(1)
    expect(days.length).toBe(held)
    for (let month = 0; month < 24; month++) {
      const inMonth = days.filter((day) => monthOf(day) === month).length
      expect(Math.abs(inMonth - perMonth)).toBeLessThanOrEqual(1)
    }
  })

  it('cost everybody who is there the minutes of a meeting, before talks', () => {
    const state = office(2)
    pass(state, 260)
    for (let advisor = 0; advisor < state.advisors.count; advisor++)
      expect(state.books.minutes[advisor * KINDS_OF_WORK.length + Work.meetings]).toBe(
        45 * state.meetingsHeld,
      )
    expect(state.meetingsHeld).toBeGreaterThan(22)
  })

  it('treat two measures, and bring the other side nearer to what the owners know', () => {
    const state = open(
      over(quiet(village), {
        knowledge: { measureAtMeeting: 0.04 },
        mechanisms: only(['measureKnowledge', 'teamLearningAcross']),
      }),
    )
    const { advisors, measures, sides } = state
    advisors.present.fill(1)
    for (let meeting = 0; meeting < 200; meeting++) {
      advisors.measureKnowledge.fill(0.1)
      for (let measure = 0; measure < measures.count; measure++)
        sides[measures.owner[measure]].forEach((advisor, seat) => {
          advisors.measureKnowledge[advisor * measures.count + measure] = seat === 0 ? 0.9 : 0.5
        })
      const before = advisors.measureKnowledge.slice()
      holdJointMeeting(state)
      const learnt = measures.rules.flatMap((rule, measure) => {
        const owners = sides[measures.owner[measure]]
        const mean = (0.9 + 0.5 * (owners.length - 1)) / owners.length
        const others = sides[1 - measures.owner[measure]].map((advisor) => advisor * measures.count + measure)
        const grown = others.map((place) => advisors.measureKnowledge[place] - before[place])
        if (grown.every((growth) => growth === 0)) return []
        for (const growth of grown) expect(growth).toBeCloseTo(0.04 * (mean - 0.1), 12)
        return [rule.name]
      })
      // The cantina is not run here, so there is nothing to tell of it.
      expect(learnt.length).toBeGreaterThanOrEqual(1)
      expect(learnt.length).toBeLessThanOrEqual(2)
    }
  })

  it('teach nothing of the other side’s measures where that is off, and nothing that one knows better', () => {
    const state = open(over(quiet(village), { mechanisms: only(['measureKnowledge']) }))
    const before = state.advisors.measureKnowledge.slice()
    state.advisors.present.fill(1)
    holdJointMeeting(state)
    expect(state.advisors.measureKnowledge).toEqual(before)
    const across = open(
      over(quiet(village), { mechanisms: only(['measureKnowledge', 'teamLearningAcross']) }),
    )
    across.advisors.present.fill(1)
    across.advisors.measureKnowledge.fill(0.7)
    holdJointMeeting(across)
    expect(new Set(across.advisors.measureKnowledge)).toEqual(new Set([0.7]))
  })
})
