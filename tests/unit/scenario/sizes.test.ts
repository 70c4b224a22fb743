import { describe, expect, it } from 'vitest'
import { runReplication } from '../../../src/experiment/replication.ts'
import { layoutOf } from '../../../src/results/layout.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { written } from './folder.ts'

const many = (count: number, name: string, text: string) =>
  Array.from({ length: count }, (_, number) => `  ${name}-${number + 1}: ${text}`).join('\n')

const MEASURE = '{ owner: state, places: 5, days: 20, costPerMonth: 8000, effects: { work: 0.3 } }'
const GROUP = '{ arrivalsPerYear: 10, entrySide: state }'
const TEAM = '{ side: state, advisors: 1, caseload: 50 }'

describe('an office', () => {
  it('with more measures than a number has bits runs, and refers people to all of them', () => {
    const file = written({
      'case.yaml': `extends: town-office\nyears: 2\nwarmUpYears: 0\nmeasures:\n${many(60, 'course', MEASURE)}\n`,
    })
    const { scenario } = loadScenario(file)
    const layout = layoutOf(scenario)
    const { values } = runReplication(scenario, layout, 1)
    const occupied = layout.keys.flatMap(({ outcome, level }, index) =>
      outcome === 'occupancy' && level.startsWith('course-') && values[index] > 0 ? [level] : [],
    )
    expect(occupied).toHaveLength(60)
  })

  it.each([
    ['groups', many(60, 'group', GROUP), /at most 30/],
    ['teams', many(80, 'team', TEAM), /at most 64/],
  ])('with more %s than the model can tell apart is refused', (kind, text, said) => {
    const file = written({ 'case.yaml': `extends: town-office\n${kind}:\n${text}\n` })
    expect(() => loadScenario(file)).toThrow(said)
    expect(() => loadScenario(file)).toThrow(`these are more ${kind} than the model holds`)
  })
})
