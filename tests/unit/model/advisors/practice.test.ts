import { describe, expect, it } from 'vitest'
import { meanTalkMinutes, wantedInterval } from '../../../../src/model/advisors/caseload.ts'
import { Practice } from '../../../../src/model/advisors/practice.ts'
import { Levers } from '../../../../src/model/leadership/levers.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { Effort, EFFORTS } from '../../../../src/vocabulary/efforts.ts'
import { Status } from '../../../../src/vocabulary/statuses.ts'
import { all, letIn, open, over, pass, twoSides } from '../../../support/offices.ts'

const practiceOf = (...overrides: string[]) => {
  const { scenario } = loadScenario('dual', overrides)
  return {
    practice: new Practice(scenario, new Levers(scenario)),
    teams: scenario.teams.map(({ name }) => name),
  }
}

describe('how a team works', () => {
  const { practice: usual, teams } = practiceOf()
  const team = teams.indexOf('state-youth')
  const another = teams.indexOf('state-adjusted')

  it('is what holds for its side, or for all, where it states nothing', () => {
    expect([...usual.inPerson]).toEqual([0.4, 0.4, 0.4, 0.8, 0.8, 0.8])
    expect([...usual.discretion]).toEqual([0.9, 0.9, 0.9, 0.9, 0.9, 0.9])
    expect(new Set(usual.phoneShare)).toEqual(new Set([0.6]))
    expect(new Set(usual.firstTalkDays)).toEqual(new Set([0]))
    const { standard, situational, speciallyAdjusted, permanentlyAdjusted } =
      loadScenario('dual').scenario.conversations.wantedDays
    expect(EFFORTS.map((_, effort) => usual.wanted(team, effort))).toEqual([
      standard,
      situational,
      speciallyAdjusted,
      permanentlyAdjusted,
    ])
  })

  it.each([
    ['inPerson=0.9', (practice: Practice, of: number) => practice.inPerson[of], 0.9],
    ['phoneShare=0.1', (practice: Practice, of: number) => practice.phoneShare[of], 0.1],
    ['discretion=0.3', (practice: Practice, of: number) => practice.discretion[of], 0.3],
    ['firstTalkDays=7', (practice: Practice, of: number) => practice.firstTalkDays[of], 7],
    [
      'wantedDays.situational=5',
      (practice: Practice, of: number) => practice.wanted(of, Effort.situational),
      5,
    ],
  ])('is what it states, and nobody else’s: %s', (override, valueOf, stated) => {
    const { practice } = practiceOf(`teams.state-youth.${override}`)
    expect(valueOf(practice, team)).toBe(stated)
    expect(valueOf(practice, another)).toBe(valueOf(usual, another))
  })

  it('goes its own way under other levers', () => {
    const { scenario } = loadScenario('dual', ['teams.state-youth.inPerson=0.9'])
    const leadership = { ...scenario.leadership, inPerson: { state: 0.1, municipal: 0.2 } }
    const practice = new Practice(scenario, new Levers({ ...scenario, leadership }))
    expect([practice.inPerson[team], practice.inPerson[another]]).toEqual([0.9, 0.1])
  })
})

describe('work of a team of its own kind', () => {
  const teamsOf = (state: object) => over(twoSides, { teams: { generalists: state }, mechanisms: all() })
  const [STATE_TEAM, MUNICIPAL_TEAM] = [0, 1]

  it('takes minutes by its own modes', () => {
    const office = open(teamsOf({ inPerson: 1 }))
    const { minutes } = office.scenario.conversations
    expect(meanTalkMinutes(office, STATE_TEAM)).toBe(minutes.inPerson)
    expect(meanTalkMinutes(office, MUNICIPAL_TEAM)).toBeLessThan(minutes.inPerson)
  })

  it('has talks at its own intervals', () => {
    const office = open(teamsOf({ wantedDays: { standard: 5 } }))
    letIn(office, 1)
    office.users.effort[0] = Effort.standard
    const [first, other] = [office.teams[STATE_TEAM].first, office.teams[MUNICIPAL_TEAM].first]
    expect(wantedInterval(office, 0, first)).toBe(5)
    expect(wantedInterval(office, 0, other)).toBe(22)
  })

  it('keeps newcomers waiting for as long as it says, and no longer', () => {
    const statusAfter = (days: number) => {
      const office = open(teamsOf({ firstTalkDays: 4 }))
      const [user] = letIn(office, 1)
      return pass(office, days).users.status[user]
    }
    expect(statusAfter(4)).toBe(Status.waiting)
    expect(statusAfter(8)).not.toBe(Status.waiting)
  })
})
