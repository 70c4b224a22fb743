import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../src/model/lists.ts'
import { Routes, teamsEver } from '../../../src/model/teams.ts'
import { scenarioFromValues } from '../../../src/scenario/load.ts'
import { MUNICIPAL, STATE } from '../../../src/vocabulary/sides.ts'
import { over, village } from '../../support/offices.ts'

const [JOBSEEKERS, YOUNG] = [0, 3]
const [STANDARD, SPECIALLY_ADJUSTED] = [0, 2]

const teamsOf = (values: object) => teamsEver(scenarioFromValues(over(village, values)))
const routesOf = (values: object) => new Routes(teamsOf(values), 6)
const position = (name: string) => Object.keys(village.teams ?? {}).indexOf(name)

describe('routes', () => {
  it('lead to specialists of the group first, and else to generalists, on each side', () => {
    const routes = routesOf({})
    expect(routes.team(STATE, YOUNG, STANDARD, 0)).toBe(position('state-youth'))
    expect(routes.team(MUNICIPAL, YOUNG, STANDARD, 0)).toBe(position('municipal-youth'))
    expect(routes.team(STATE, JOBSEEKERS, STANDARD, 0)).toBe(position('state-general'))
    expect(routes.team(MUNICIPAL, JOBSEEKERS, STANDARD, 1)).toBe(position('municipal-general'))
  })

  it('lead past specialists who do not take the effort category', () => {
    const routes = routesOf({ teams: { 'state-youth': { efforts: ['standard', 'situational'] } } })
    expect(routes.team(STATE, YOUNG, STANDARD, 0)).toBe(position('state-youth'))
    expect(routes.team(STATE, YOUNG, SPECIALLY_ADJUSTED, 0)).toBe(position('state-general'))
  })

  it('lead complex users to the team for them, and nobody else', () => {
    const family = {
      side: 'municipal',
      advisors: 1,
      caseload: 15,
      groups: ['young', 'social'],
      complexOnly: true,
    }
    const routes = routesOf({ teams: { family } })
    expect(routes.team(MUNICIPAL, YOUNG, STANDARD, 1)).toBe(4)
    expect(routes.team(MUNICIPAL, YOUNG, STANDARD, 0)).toBe(position('municipal-youth'))
    expect(routes.team(MUNICIPAL, JOBSEEKERS, STANDARD, 1)).toBe(position('municipal-general'))
    expect(routes.team(STATE, YOUNG, STANDARD, 1)).toBe(position('state-youth'))
  })

  it('follow the order of the file between equals', () => {
    const more = { side: 'state', advisors: 1, caseload: 50, groups: ['jobseekers', 'health'] }
    expect(routesOf({ teams: { more } }).team(STATE, JOBSEEKERS, STANDARD, 0)).toBe(position('state-general'))
  })

  it('lead on from the specialists to the generalists, and past nobody who serves such users', () => {
    const family = { side: 'municipal', advisors: 1, caseload: 15, groups: ['young'], complexOnly: true }
    const away = { side: 'municipal', advisors: 1, caseload: 15, groups: ['young'], trialOnly: true }
    const routes = routesOf({ teams: { family, away } })
    const [general, youth] = [position('municipal-general'), position('municipal-youth')]
    expect(routes.teams(MUNICIPAL, YOUNG, STANDARD, 1)).toEqual([4, youth, general])
    expect(routes.teams(MUNICIPAL, YOUNG, STANDARD, 0)).toEqual([youth, general])
    expect(routes.teams(MUNICIPAL, JOBSEEKERS, STANDARD, 1)).toEqual([general])
    expect(routes.teams(STATE, 5, STANDARD, 0)).toEqual([])
  })

  it('lead nowhere where a side has no team for the group', () => {
    expect(routesOf({}).team(STATE, 5, STANDARD, 0)).toBe(NOBODY)
  })
})

describe('teams', () => {
  it('are specialists by serving one group, and nothing else', () => {
    expect(teamsOf({}).map(({ specialist }) => specialist)).toEqual([false, true, false, true])
  })

  it('stand row by row', () => {
    expect(teamsOf({}).map(({ first, size }) => [first, size])).toEqual([
      [0, 3],
      [3, 1],
      [4, 2],
      [6, 1],
    ])
  })

  it('lend the largest of the other side the advisors of a mass transfer', () => {
    const moved = teamsOf({ transfer: { share: 1, advisorsMoved: 1 } })
    expect(moved.map(({ size }) => size)).toEqual([4, 1, 1, 1])
    expect(moved.map(({ first }) => first)).toEqual([0, 4, 5, 6])
    const youthFirst = { teams: { 'municipal-youth': { advisors: 5 }, 'state-youth': { advisors: 9 } } }
    const other = teamsOf({ ...youthFirst, transfer: { share: 1, advisorsMoved: 3 } })
    expect(other.map(({ size }) => size)).toEqual([3, 12, 2, 2])
  })
})
