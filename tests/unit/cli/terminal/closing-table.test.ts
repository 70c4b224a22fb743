import { describe, expect, it } from 'vitest'
import { closingTables } from '../../../../src/cli/terminal/closing-table.ts'
import type { Io } from '../../../../src/cli/command.ts'
import { outputTo, type Stream } from '../../../../src/cli/terminal/output.ts'
import { layoutOf } from '../../../../src/results/layout.ts'
import type { ScenarioResult } from '../../../../src/results/result.ts'
import { summarise } from '../../../../src/results/summary.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'

const { scenario: office } = loadScenario('town-office')

function resultOf(name: string, teams = office.teams): ScenarioResult {
  const scenario = { ...office, name, teams }
  const layout = layoutOf(scenario)
  const valueOf = (outcome: string) =>
    outcome === 'out-of-reach-share' ? 0.42 : outcome === 'dropout-share' ? NaN : 7
  const records = [1, 2].map((replication) => ({
    replication,
    values: Float64Array.from(layout.keys, ({ outcome }) => valueOf(outcome) + replication / 100),
  }))
  return { name, scenario, hash: '', layout, records, summary: summarise(name, layout, records), monthly: [] }
}

/** The closing tables as they come to a stdout of that kind. */
function closingText(results: readonly ScenarioResult[], columns: number, isTTY = false, env = {}): string {
  let text = ''
  const write = (part: string) => (text += part)
  const stdout = outputTo({ isTTY, columns, write } as unknown as Stream, env)
  stdout.write(closingTables(results, { stdout } as Io))
  return text
}

const lineWith = (text: string, start: string) =>
  text.split('\n').find((line) => line.startsWith(start)) ?? ''

describe('closingTables', () => {
  it('shows means with their intervals in the unit of the outcome, and a dash where nothing was measured', () => {
    const text = closingText([resultOf('dual')], 120)
    // Two values .01 apart: t(.975, 1) × .01 / 2 = 12.706 × .005 to both sides, moved a little towards a half by the score
    // interval of a share.
    expect(lineWith(text, 'Out of reach of complex users,')).toMatch(/ % of cohort +43\.5 \(37\.3 to 49\.9\)/)
    expect(lineWith(text, 'School drop-out')).toMatch(/ –$/)
  })

  it('shows the caseload of each team beside what is set, and by how much those are apart that are', () => {
    const [, ...others] = office.teams
    const teams = [{ ...office.teams[0], caseload: 7.5 }, ...others.map((team) => ({ ...team, caseload: 5 }))]
    const [, text] = closingText([resultOf('dual', teams)], 120).split('Users per advisor')
    expect(lineWith(text, 'State jobseekers')).toMatch(/ 7\.0 \(7\.0 to 7\.1\), set 7\.5$/)
    expect(lineWith(text, 'State youth')).toMatch(/ 7\.0 \(7\.0 to 7\.1\), set 5: \+40\u00a0%$/)
  })

  it('puts scenarios beside each other where they fit, and below each other where not', () => {
    const results = [resultOf('dual'), resultOf('unitary')]
    expect(closingText(results, 200).match(/Process: what the office does/g)).toHaveLength(1)
    expect(closingText(results, 100).match(/Process: what the office does/g)).toHaveLength(2)
  })

  it('leaves a team empty that a scenario does not have', () => {
    const text = closingText([resultOf('dual'), resultOf('small', office.teams.slice(1))], 200)
    const { caseload } = office.teams[0]
    // 7.015 users on the mean of the two replications.
    const fewer = Math.round(100 * (1 - 7.015 / caseload))
    expect(lineWith(text.split('Users per advisor')[1], 'State jobseekers')).toMatch(
      new RegExp(String.raw`, set ${caseload}: −${fewer}\u00a0% *$`),
    )
  })

  it('shows the outcomes that are judged where none is named, those of the process before those of the result', () => {
    const text = closingText([resultOf('dual')], 120)
    const lines = [
      'Process: what',
      'Needs fulfilled across the divide,',
      'Result: what',
      'Needs relieved of complex',
    ]
    const places = lines.map((start) => text.indexOf(`\n${start}`))
    expect(places.slice(1).every((place, i) => place > places[i])).toBe(true)
  })

  it('colours only a terminal that may be coloured', () => {
    const results = [resultOf('dual')]
    expect(closingText(results, 120, true)).toContain('\u001b[1mProcess: what the office does')
    expect(closingText(results, 120)).not.toContain('\u001b')
    expect(closingText(results, 120, true, { NO_COLOR: '1' })).not.toContain('\u001b')
  })
})
