import { describe, expect, it } from 'vitest'
import { groupInOffice } from '../../../../src/scenario/clientele.ts'
import { comparisonOf } from '../../../../src/scenario/load-comparison.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { written } from '../folder.ts'

const shipped = loadScenario('dual').scenario

const load = (text: string) => loadScenario(written({ 'case.yaml': text }))

/** Size of a team, and how what follows came about, in a scenario with this text. */
function sizeOf(team: string, text: string) {
  const { scenario, origins } = load(text)
  const found = scenario.teams.find(({ name }) => name === team)
  return {
    advisors: found?.advisors,
    caseload: found?.caseload,
    origins: [origins.get(`teams.${team}.advisors`), origins.get(`teams.${team}.caseload`)],
  }
}

const arrivalsOf = (group: string, text: string) =>
  load(text).scenario.groups.find(({ name }) => name === group)?.arrivalsPerYear

/** Persons of a group who come to the shipped office a year. */
function shippedArrivals(group: string): number {
  const found = shipped.groups.find(({ name }) => name === group)
  if (found === undefined) throw new Error(`the shipped office has no group ${group}`)
  return found.arrivalsPerYear
}

/** Users of the shipped office who would come to a team that alone serves some groups on its side. */
const usersOf = (side: string, ...groups: readonly string[]) =>
  groups.reduce((sum, name) => {
    const { years, parts } = groupInOffice(name)
    return (
      sum +
      shippedArrivals(name) *
        years *
        parts.filter((part) => part.side === side).reduce((all, { perUser }) => all + perUser, 0)
    )
  }, 0)

const YOUNG_ARRIVALS = shippedArrivals('young')
const YOUNG = usersOf('state', 'young')

describe('advisors and caseload', () => {
  it('are what the shipped office says where nothing else is said', () => {
    expect(sizeOf('state-youth', 'years: 2\n')).toMatchObject({ advisors: 5, caseload: 40 })
  })

  it('are nearer to the users who come, in the shipped office, than delt warns of', () => {
    expect(YOUNG / (5 * 40)).toBeGreaterThan(0.85)
    expect(YOUNG / (5 * 40)).toBeLessThan(1.15)
  })

  it('give the advisors where the caseload is said', () => {
    const text = 'teams: { state-youth: { caseload: 25 } }\n'
    expect(sizeOf('state-youth', text)).toMatchObject({
      advisors: Math.round(YOUNG / 25),
      origins: [
        `${Math.round(YOUNG)} users who come to the team / caseload`,
        expect.stringMatching(/case\.yaml/),
      ],
    })
  })

  it('give the caseload where the advisors are said', () => {
    const text = 'teams: { state-youth: { advisors: 10 } }\n'
    expect(sizeOf('state-youth', text)).toMatchObject({
      advisors: 10,
      caseload: Math.round(YOUNG) / 10,
      origins: [
        expect.stringMatching(/case\.yaml/),
        `${Math.round(YOUNG)} users who come to the team / advisors`,
      ],
    })
  })

  it('go with the arrivals', () => {
    const caseload = 'teams: { state-youth: { caseload: 25 } }\n'
    expect(sizeOf('state-youth', `inflow: 1.5\n${caseload}`).advisors).toBe(Math.round((1.5 * YOUNG) / 25))
    const twice = `groups: { young: { arrivalsPerYear: ${2 * YOUNG_ARRIVALS} } }\n`
    expect(sizeOf('state-youth', `${twice}${caseload}`).advisors).toBe(Math.round((2 * YOUNG) / 25))
    expect(sizeOf('state-youth', 'inflow: 1.5\n')).toMatchObject({ advisors: 5, caseload: 40 })
  })

  it('go with the users of the first day where these are stated', () => {
    const stock = (users: number) =>
      sizeOf('state-youth', `teams: { state-youth: { caseload: 25, stock: ${users} } }\n`).advisors
    expect(stock(500)).toBe(20)
    const ofGroup = 'groups: { young: { stock: 572 } }\nteams: { state-youth: { caseload: 25 } }\n'
    expect(sizeOf('state-youth', ofGroup).advisors).toBe(
      Math.round((572 * YOUNG) / YOUNG_ARRIVALS / groupInOffice('young').years / 25),
    )
  })

  it('are at least one', () => {
    const text = 'inflow: 0.1\nteams: { state-youth: { caseload: 85 } }\n'
    expect(sizeOf('state-youth', text).advisors).toBe(1)
  })

  it('are dealt anew with the users where teams are', () => {
    const all = usersOf('municipal', 'social', 'jobseekers', 'health', 'young', 'newcomers')
    const text = `teams:
  municipal-youth: remove
  municipal-newcomers: remove
  municipal-social:
    caseload: 100
    groups: [social, jobseekers, health, young, newcomers]
`
    expect(sizeOf('municipal-social', text).advisors).toBe(Math.round(all / 100))
    // The young are shared between two teams, by their category of effort.
    const without = 'teams:\n  state-youth: remove\n  state-jobseekers: { caseload: 100 }\n'
    expect(sizeOf('state-jobseekers', without).advisors).toBeGreaterThan(
      sizeOf('state-jobseekers', 'teams: { state-jobseekers: { caseload: 100 } }\n').advisors ?? 0,
    )
  })

  it('count what the uppermost file says', () => {
    const below = written({ 'case.yaml': 'teams: { state-youth: { caseload: 20, advisors: 10 } }\n' })
    const above = (what: string) =>
      sizeOf('state-youth', `extends: ${below}\nteams: { state-youth: { ${what} } }\n`)
    expect(above('caseload: 50').advisors).toBe(Math.round(YOUNG / 50))
    expect(above('advisors: 4').caseload).toBe(Math.round((10 * YOUNG) / 4) / 10)
  })

  it('stay as they were where only arrivals are changed above them', () => {
    const sizes = (overrides: readonly string[]) =>
      loadScenario('town-office', overrides).scenario.teams.map(({ advisors, caseload }) => [
        advisors,
        caseload,
      ])
    expect(sizes(['inflow=0.3'])).toEqual(sizes([]))
    expect(sizes(['groups.young.arrivalsPerYear=300'])).toEqual(sizes([]))
    expect(sizes([]).map(([advisors]) => advisors)).toEqual([3, 3, 1, 3, 1, 1])
    const file = written({ 'mine.yaml': 'inflow: 0.5\nteams: { state-youth: { caseload: 10 } }\n' })
    const youth = (overrides: readonly string[]) =>
      loadScenario(file, overrides).scenario.teams.find(({ name }) => name === 'state-youth')?.advisors
    expect(youth([])).toBe(Math.round((0.5 * YOUNG) / 10))
    expect(youth(['inflow=2'])).toBe(youth([]))
  })

  it('are the same in whatever order options say them', () => {
    const options = ['teams.state-youth.advisors=8', 'teams.state-youth.caseload=27']
    const teamsWith = (overrides: readonly string[]) => loadScenario('dual', overrides).scenario.teams
    expect(teamsWith(options)).toEqual(teamsWith(options.toReversed()))
    expect(teamsWith(options).find(({ name }) => name === 'state-youth')).toMatchObject({
      advisors: 8,
      caseload: 27,
    })
  })

  it('follow without the shipped office, from groups of other names too', () => {
    const text = `extends: nothing
groups:
  veterans: { arrivalsPerYear: 100, entrySide: state, needs: { health: 0.3, social: 0.3, skills: 0.3, work: 0.3 }, trust: 0.5 }
teams:
  everyone: { side: state, caseload: 20, groups: [veterans] }
`
    const { years, parts } = groupInOffice('veterans')
    const perUser = parts.filter(({ side }) => side === 'state').reduce((sum, part) => sum + part.perUser, 0)
    expect(sizeOf('everyone', text).advisors).toBe(Math.round((100 * years * perUser) / 20))
  })

  it('must be stated of a team to which nobody would come', () => {
    const text = 'teams:\n  last: { side: state, caseload: 20, groups: [young] }\n'
    expect(() => load(text)).toThrow(/how many advisors “last” has must be stated/)
  })
})

describe('arrivals', () => {
  const STATE_CASELOAD = Math.round(YOUNG / 5)
  const MUNICIPAL_CASELOAD = Math.round(usersOf('municipal', 'young') / 7)
  /** Everybody who serves the young, with a multiple of the advisors whom the shipped office needs. */
  const sized = (factor: number, more = '') =>
    `teams:
  state-jobseekers: { groups: [jobseekers, newcomers, social] }
  state-adjusted: { groups: [health, jobseekers, social, newcomers] }
  state-youth: { caseload: ${STATE_CASELOAD}, advisors: ${5 * factor} }
  municipal-youth: { caseload: ${MUNICIPAL_CASELOAD}, advisors: ${7 * factor} }
${more}`

  it('are those of the shipped office where advisors and caseload fit its users, give or take a tenth', () => {
    expect(arrivalsOf('young', sized(1))).toBe(YOUNG_ARRIVALS)
  })

  it('follow where all teams of a group state both advisors and caseload', () => {
    expect((arrivalsOf('young', sized(2)) ?? 0) / YOUNG_ARRIVALS).toBeCloseTo(2, 1)
    expect(arrivalsOf('social', sized(2))).toBe(shippedArrivals('social'))
  })

  it('are left alone where another team of the group is that of the shipped office', () => {
    const text = 'teams: { state-youth: { caseload: 40, advisors: 6 } }\n'
    expect(arrivalsOf('young', text)).toBe(YOUNG_ARRIVALS)
  })

  it('stay as stated, and what cannot hold together is refused with the arithmetic', () => {
    const stated = (persons: number) => `groups: { young: { arrivalsPerYear: ${persons} } }\n`
    const more = Math.round(1.1 * YOUNG_ARRIVALS)
    expect(arrivalsOf('young', sized(1, stated(more)))).toBe(more)
    const perArrival = (YOUNG / YOUNG_ARRIVALS).toFixed(2)
    const found = `10 advisors × ${STATE_CASELOAD} users = ${10 * STATE_CASELOAD}; ${YOUNG_ARRIVALS} young a year × ${perArrival} users of the team for each = ${Math.round(YOUNG)}`
    const expected = `expected: 5 advisors with a caseload of ${STATE_CASELOAD}, 10 with ${Math.round(YOUNG) / 10}, or other arrivals`
    const refused = () => load(sized(2, stated(YOUNG_ARRIVALS)))
    expect(refused).toThrow('advisors and caseload of “state-youth” do not fit')
    expect(refused).toThrow(found)
    expect(refused).toThrow(expected)
  })

  it('do not bind advisors whom a comparison varies', () => {
    const [alternative] = comparisonOf(
      'dual',
      [],
      ['teams.state-youth.advisors=20', 'teams.state-youth.caseload=40'],
    ).varied
    expect(alternative.scenario.teams.find(({ name }) => name === 'state-youth')).toMatchObject({
      advisors: 20,
      caseload: 40,
    })
  })
})
