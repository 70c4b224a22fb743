import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { written } from '../folder.ts'

/** Advisors of a team, and how their number came about, in a scenario with this text. */
function advisorsOf(team: string, text: string) {
  const { scenario, origins } = loadScenario(written({ 'case.yaml': text }))
  const found = scenario.teams.find(({ name }) => name === team)
  return { advisors: found?.advisors, origin: origins.get(`teams.${team}.advisors`) }
}

describe('the number of advisors', () => {
  it('is what the shipped office says where nothing else is said', () => {
    expect(advisorsOf('state-youth', 'years: 2\n')).toMatchObject({ advisors: 5 })
  })

  it('follows from the users of the shipped office where only the caseload is said', () => {
    // 5 advisors × 40 users / 25 users = 8
    const text = 'teams: { state-youth: { caseload: 25 } }\n'
    expect(advisorsOf('state-youth', text)).toEqual({
      advisors: 8,
      origin: '200 users of the shipped office / caseload',
    })
  })

  it('grows with the inflow where it follows from the users', () => {
    // 200 users × 1.5 / 25 users = 12
    expect(
      advisorsOf('state-youth', 'inflow: 1.5\nteams: { state-youth: { caseload: 25 } }\n').advisors,
    ).toBe(12)
    expect(advisorsOf('state-youth', 'inflow: 1.5\n').advisors).toBe(5)
  })

  it('is at least one', () => {
    expect(
      advisorsOf('state-youth', 'inflow: 0.1\nteams: { state-youth: { caseload: 85 } }\n').advisors,
    ).toBe(1)
  })

  it('is what a file says beside a caseload within a tenth of the users', () => {
    // 8 × 27 = 216 users, 8 % above the 200 of the shipped office
    const text = 'teams: { state-youth: { caseload: 27, advisors: 8 } }\n'
    expect(advisorsOf('state-youth', text).advisors).toBe(8)
    expect(() => advisorsOf('state-youth', text.replace('8 }', '9 }'))).toThrow(/do not fit/)
  })

  it('follows anew where a file above changes the caseload only', () => {
    const below = written({ 'case.yaml': 'teams: { state-youth: { caseload: 20, advisors: 10 } }\n' })
    const text = `extends: ${below}\nteams: { state-youth: { caseload: 50 } }\n`
    expect(advisorsOf('state-youth', text).advisors).toBe(4)
  })

  it('follows from all teams that a team replaces', () => {
    // 15 × 75 + 7 × 38 + 3 × 50 = 1541 users, / 100 users = 15.41
    const text = `teams:
  municipal-youth: remove
  municipal-newcomers: remove
  municipal-social:
    caseload: 100
    groups: [social, jobseekers, health, young, newcomers]
`
    expect(advisorsOf('municipal-social', text)).toEqual({
      advisors: 15,
      origin: '1541 users of the shipped office / caseload',
    })
  })

  it('stays as it was stated where only the inflow is changed above it', () => {
    const { teams } = loadScenario('town-office', ['inflow=0.3']).scenario
    expect(teams.map(({ advisors }) => advisors)).toEqual([3, 3, 1, 3, 1, 1])
  })

  it('is the same in whatever order options say it', () => {
    const options = ['teams.state-youth.advisors=8', 'teams.state-youth.caseload=27']
    const advisorsWith = (overrides: readonly string[]) =>
      loadScenario('dual', overrides).scenario.teams.find(({ name }) => name === 'state-youth')?.advisors
    expect(advisorsWith(options)).toBe(8)
    expect(advisorsWith(options.toReversed())).toBe(8)
    expect(() => loadScenario('dual', ['teams.state-youth.advisors=9', options[1]])).toThrow(/do not fit/)
    expect(() => loadScenario('dual', [options[1], 'teams.state-youth.advisors=9'])).toThrow(/do not fit/)
  })

  it('must be said where several teams share the users', () => {
    const text = `teams:
  state-youth: remove
  state-jobseekers: { caseload: 100 }
`
    expect(() => advisorsOf('state-jobseekers', text)).toThrow(/how many advisors “state-jobseekers” has/)
  })

  it('must be said without the shipped office', () => {
    const groups = '[jobseekers, health, social, young, newcomers]'
    const text = `extends: groups
teams:
  everyone: { side: state, caseload: 100, groups: ${groups} }
  others: { side: municipal, caseload: 100, groups: ${groups}, advisors: 3 }
`
    expect(() => advisorsOf('everyone', text)).toThrow(/how many advisors “everyone” has must be said/)
    expect(advisorsOf('everyone', text.replace('side: state', 'side: state, advisors: 2')).advisors).toBe(2)
  })
})
