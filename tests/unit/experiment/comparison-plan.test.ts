import { describe, expect, it } from 'vitest'
import { planComparison, wholePlan } from '../../../src/experiment/comparison-plan.ts'
import { halfWay, variedParameters, withOverlap } from '../../../src/experiment/variants.ts'
import type { Leadership, Scenario } from '../../../src/scenario/scenario.ts'

interface Differences {
  readonly name: string
  readonly collaborationRate?: number
  readonly leadership?: { readonly [lever in keyof Leadership]?: unknown }
  readonly teams?: readonly { readonly name: string; readonly caseload: number }[]
}

function scenario({ leadership, ...differences }: Differences): Scenario {
  return {
    collaborationRate: 0.35,
    catalogue: { overlap: 0.5 },
    seed: 'delt',
    question: differences.name,
    teams: [
      {
        name: 'state',
        caseload: 135,
      },
    ],
    leadership: {
      leaders: 2,
      jointMeetingsPerMonth: 0,
      mixedSeating: 0,
      sharedSystems: 0.2,
      openness: 0.5,
      priorityAcross: 0.2,
      inHouseActivity: false,
      outreachShare: 0.05,
      discretion: {
        state: 0.6,
        municipal: 0.8,
      },
      inPerson: {
        state: 0.4,
        municipal: 0.8,
      },
      ...leadership,
    },
    ...differences,
  } as unknown as Scenario
}

const dual = scenario({ name: 'dual' })
const divide = scenario({ name: 'unitary', collaborationRate: 0.7, leadership: { leaders: 1 } })
const both = scenario({
  name: 'unitary-social',
  collaborationRate: 0.8,
  leadership: {
    leaders: 1,
    inHouseActivity: true,
    discretion: {
      state: 0.7,
      municipal: 0.8,
    },
  },
})

describe('variedParameters', () => {
  it('lists only what differs, with its unit and the kind of lever', () => {
    expect(variedParameters(dual, both)).toEqual(
      [
        ['collaborationRate', 'probability', '0.35', '0.8', 'divide'],
        ['leadership.leaders', 'leaders', '2', '1', 'divide'],
        ['leadership.inHouseActivity', '', 'false', 'true', 'practice'],
        ['leadership.discretion.state', 'discretion 0..1', '0.6', '0.7', 'practice'],
      ].map(([path, unit, baselineValue, alternativeValue, kind]) => ({
        alternative: 'unitary-social',
        path,
        unit,
        baselineValue,
        alternativeValue,
        kind,
      })),
    )
  })

  it('finds things of a list by their name, also those that only one office has', () => {
    const teams = [
      { name: 'family', caseload: 20 },
      { name: 'state', caseload: 120 },
    ]
    expect(variedParameters(dual, scenario({ name: 'families', teams }))).toMatchObject([
      { path: 'teams.state.caseload', baselineValue: '135', alternativeValue: '120', kind: 'other' },
      {
        path: 'teams.family.caseload',
        baselineValue: '-',
        alternativeValue: '20',
        unit: 'users per advisor',
      },
    ])
  })

  it('finds nothing between a scenario and its copy, however often and by whatever luck it is simulated', () => {
    expect(variedParameters(dual, scenario({ name: 'copy' }))).toEqual([])
    const again: object = { ...dual, name: 'again', seed: 'other', replications: 7, unsaid: undefined }
    expect(variedParameters(dual, again as Scenario)).toEqual([])
  })
})

describe('a list that differs', () => {
  it('is told as it stands in a file', () => {
    const open: object = { ...dual, measures: [{ name: 'course', groups: [] }] }
    const narrow: object = { ...dual, measures: [{ name: 'course', groups: ['young', 'health'] }] }
    const values = variedParameters(open as Scenario, narrow as Scenario)
    expect(values).toMatchObject([
      { path: 'measures.course.groups', baselineValue: '[]', alternativeValue: '[young, health]' },
    ])
  })
})

describe('halfWay', () => {
  it('takes the levers of one kind from the alternative and all else from the baseline', () => {
    expect(variedParameters(dual, halfWay(dual, both, 'divide')).map(({ kind }) => kind)).toEqual([
      'divide',
      'divide',
    ])
    expect(variedParameters(dual, halfWay(dual, both, 'practice')).map(({ kind }) => kind)).toEqual([
      'practice',
      'practice',
    ])
  })

  it('gives the alternative when both steps are made', () => {
    expect(variedParameters(halfWay(halfWay(dual, both, 'divide'), both, 'practice'), both)).toEqual([])
  })
})

describe('withOverlap', () => {
  it('changes the overlap of the catalogues alone', () => {
    expect(variedParameters(dual, withOverlap(dual, 1)).map(({ path }) => path)).toEqual([
      'catalogue.overlap',
    ])
  })
})

describe('planComparison', () => {
  const names = (
    alternatives: readonly Scenario[],
    overlap: boolean,
    replications: number,
    onCurves = new Set<Scenario>(),
  ) =>
    wholePlan(planComparison(dual, alternatives, { overlap, onCurves }), replications).scenarios.map(
      ({ scenario: { name }, replications: times, officeLuck = 0 }) =>
        `${name} x${times}${officeLuck ? ' null' : ''}`,
    )

  it('takes half the replications for what explains and a quarter for the null twin', () => {
    expect(names([both], true, 20)).toEqual([
      'dual x20',
      'unitary-social x20',
      'dual x5 null',
      'unitary-social, divide only x10',
      'unitary-social, practice only x10',
      'dual, overlap 0 x10',
      'unitary-social, overlap 0 x10',
      'dual, overlap 0.5 x10',
      'unitary-social, overlap 0.5 x10',
      'dual, overlap 1 x10',
      'unitary-social, overlap 1 x10',
    ])
  })

  it('takes at least four for the null twin, unless there are fewer', () => {
    expect(names([divide], false, 12)).toContain('dual x4 null')
    expect(names([divide], false, 3)).toContain('dual x3 null')
  })

  it('has no half-way offices where only one kind of lever differs', () => {
    expect(names([divide], false, 20)).toEqual(['dual x20', 'unitary x20', 'dual x5 null'])
  })

  it('explains no point of a curve', () => {
    expect(names([both], true, 20, new Set([both]))).toEqual([
      'dual x20',
      'unitary-social x20',
      'dual x5 null',
    ])
  })
})
