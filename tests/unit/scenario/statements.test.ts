import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../../src/results/outcomes.ts'
import { shippedScenarios } from '../../../src/scenario/language/file.ts'

/** The table in docs/model.md of what the two studies say, which scenario shows it, and which outcomes hear it. */
const rows = readFileSync('docs/model.md', 'utf8')
  .split('### 8.3 Where a statement can be seen')[1]
  .split('\n---\n')[0]
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, statement, scenarios, heard]) => ({
    statement,
    scenarios: named(scenarios),
    outcomes: named(heard),
  }))

function named(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
}

describe('the statements of the two studies', () => {
  it('are there', () => {
    expect(rows.length).toBeGreaterThan(20)
  })

  it.each(rows)('can be seen: $statement', ({ scenarios, outcomes: heard }) => {
    expect(scenarios.length).toBeGreaterThan(0)
    expect(heard.length).toBeGreaterThan(0)
    for (const name of scenarios) expect(shippedScenarios()).toContain(name)
    for (const id of heard) expect(outcomes.map((outcome) => outcome.id)).toContain(id)
  })
})
