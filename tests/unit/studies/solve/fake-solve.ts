/** Searches whose every number is known, made by the code that also judges real ones. */
import { layoutOf } from '../../../../src/results/layout.ts'
import type { MonthlyRecord } from '../../../../src/results/record.ts'
import type { ScenarioResult } from '../../../../src/results/result.ts'
import { summarise } from '../../../../src/results/summary.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'
import type { Question } from '../../../../src/studies/solve/definition.ts'
import type { Asked, Goal, Solve } from '../../../../src/studies/solve/result.ts'
import { solve } from '../../../../src/studies/solve/run.ts'

const office = loadScenario('town-office').scenario

export const CASELOAD = { outcome: 'caseload', breakdown: 'team', level: 'municipal-youth' } as const

/** The caseload of a team at a value; replications lie around it, in each office by the same. */
export type Curve = (value: number) => number

interface Search {
  readonly goal: Goal
  readonly values: readonly number[]
  readonly asked: readonly Asked[]
  readonly curve: Curve
  /** how far replications lie apart */
  readonly spread?: number
}

/** What a search finds whose offices have that caseload, and the values that it simulated, one by one. */
export async function searched({ goal, values, asked, curve, spread = 1 }: Search) {
  const simulated: number[] = []
  const offices = values.map((value) => ({
    scenario: { ...office, name: `${value}` },
    values: [`${value}`],
  }))
  const question: Question = {
    scenario: office,
    goal,
    paths: ['teams.municipal-youth.advisors'],
    offices,
    asked,
    replications: NOISE.length,
  }
  const found = await solve(question, {
    model: 'model',
    settled: (scenarios) => Promise.resolve(scenarios),
    simulate: ({ scenarios }) => {
      const results = scenarios.map(({ scenario }) => {
        simulated.push(Number(scenario.name))
        return resultOf(scenario, curve(Number(scenario.name)), spread)
      })
      return Promise.resolve({ results, failed: [], interrupted: false })
    },
  })
  return { solve: found.solve as Solve, simulated }
}

const NOISE = [-1, -0.3, 0.3, 1]

function resultOf(scenario: Scenario, caseload: number, spread: number): ScenarioResult<MonthlyRecord> {
  const layout = layoutOf(scenario)
  const records = NOISE.map((noise, index) => ({
    replication: index + 1,
    values: Float64Array.from(layout.keys, () => caseload + spread * noise),
    monthly: new Float64Array(),
  }))
  const summary = summarise(scenario.name, layout, records)
  return { name: scenario.name, scenario, hash: 'hash', layout, records, summary, monthly: [] }
}

export const atMost = (bound: number): readonly Asked[] => [
  { ...CASELOAD, condition: { relation: '<=', bound } },
]
export const atLeast = (bound: number): readonly Asked[] => [
  { ...CASELOAD, condition: { relation: '>=', bound } },
]

/** A search for the smallest number of advisors, with an answer that the intervals leave open. */
export const fakeSolve = async (): Promise<Solve> =>
  (await searched({ goal: 'until', values: upTo(12), asked: atMost(45.2), curve: (n) => 270 / n })).solve

export const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1)
