import { describe, expect, it } from 'vitest'
import { canWork, pilotYear, whyNot } from '../../../src/experiment/offered-load.ts'
import { loadScenario } from '../../../src/scenario/load.ts'

const town = (...set: string[]) => loadScenario('town-office', set).scenario

describe('the pilot year', () => {
  it('finds nothing wrong with the shipped town office', () => {
    expect(pilotYear(town()).filter((load) => !canWork(load))).toEqual([])
  })

  it('accounts for the minutes of every team', () => {
    for (const { paid, obligations } of pilotYear(town())) {
      const spent = Object.values(obligations).reduce((sum, minutes) => sum + minutes, 0)
      expect(spent).toBeGreaterThan(0)
      expect(spent).toBeLessThanOrEqual(paid)
    }
  })

  it('names the team that drowns, with the arithmetic', () => {
    const drowned = pilotYear(town('agenda.caseMinutesPerMonth=60')).filter((load) => !canWork(load))
    expect(drowned.map(({ team }) => team)).toContain('state-adjusted')
    expect(whyNot(drowned[0])).toMatch(/450 minutes a day − \d+ case administration .* = -?\d+ for talks/)
  })

  it('names a waiting room that grows without end', () => {
    const crowded = pilotYear(town('caseloads.atLimit=waiting', 'groups.social.arrivalsPerYear=900')).filter(
      (load) => !canWork(load),
    )
    expect(crowded.map(whyNot).join('\n')).toMatch(/after a year \d+ persons wait for one of its \d+ places/)
  })
})
