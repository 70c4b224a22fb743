import { describe, expect, it } from 'vitest'
import { variedParameters } from '../../../../src/experiment/variants.ts'
import { overridesOf, spaceOf, valueOf } from '../../../../src/studies/robustness/dimensions.ts'
import { cubeOf, officeAt, valuesAt } from '../../../../src/studies/robustness/worlds.ts'
import { loadScenario, scenarioReader } from '../../../../src/scenario/load.ts'
import { registeredRows } from '../../../../src/scenario/registry/rows.ts'

const { scenario: dual } = loadScenario('dual')
const { scenario: unitary } = loadScenario('unitary')
const differing = variedParameters(dual, unitary).map(({ path }) => path)
const { dimensions, unvaried } = spaceOf(dual, unitary, differing)
const paths = dimensions.map(({ path }) => path)
const reasonFor = (path: string) => unvaried.find((one) => one.paths.includes(path))?.reason

describe('the space of a comparison', () => {
  it('holds every calibrated or assumed row of the registry once: as a dimension, or with a reason', () => {
    const uncertain = registeredRows
      .filter(({ row }) => row.provenance === 'calibrated' || row.provenance === 'assumption')
      .map(({ path }) => path)
    const told = [...paths, ...unvaried.flatMap((one) => one.paths)]
    expect(told.toSorted()).toEqual(uncertain.toSorted())
  })

  it('varies the overlap of the catalogues', () => {
    expect(dimensions.find(({ path }) => path === 'catalogue.overlap')).toMatchObject({
      low: 0,
      high: 1,
      centre: 0.5,
    })
  })

  it('leaves out what is compared, switches, sizes and a reform that does not happen', () => {
    expect(reasonFor('collaborationRate')).toBe('what the two scenarios differ in')
    expect(reasonFor('mechanisms.culture')).toBe('switches of mechanisms')
    expect(reasonFor('inflow')).toContain('at which size')
    expect(reasonFor('reform.<name>.tiesKept')).toBe('no reform happens')
    expect(reasonFor('trial.share')).toBe('choices of a trial')
    expect(reasonFor('conversations.firstTalkDays')).toBe('a choice of the office, which states none')
    expect(reasonFor('knowledge.fixedExpertise')).toBe('what holds only while a mechanism is off')
    expect(spaceOf(dual, dual, []).dimensions.map(({ path }) => path)).toContain('collaborationRate')
  })

  it('varies a reform that happens in one of the scenarios', () => {
    const { scenario: reformed } = loadScenario('reform-in-year-three')
    expect(spaceOf(dual, reformed, []).dimensions.map(({ path }) => path)).toContain('reform.<name>.tiesKept')
  })

  it('leaves out a parameter in which only one group differs', () => {
    const found = spaceOf(dual, dual, ['groups.young.trust'])
    expect(found.dimensions.map(({ path }) => path)).not.toContain('groups.<name>.trust')
  })
})

describe('values', () => {
  const row = { path: 'x', unit: '', low: 0, high: 100, centre: 10, integer: false }

  it('lie half below and half above the value of the scenarios, and never outside the range', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => valueOf(row, share))).toEqual([0, 5, 10, 55, 100])
  })

  it('are spread evenly where that value is not inside the range', () => {
    expect([0, 0.25, 0.5, 1].map((share) => valueOf({ ...row, centre: undefined }, share))).toEqual([
      0, 25, 50, 100,
    ])
  })

  it('are whole where the registry wants whole numbers', () => {
    expect(valueOf({ ...row, integer: true }, 0.26)).toBe(5)
  })

  it('of all groups move by one factor and stay in their ranges', () => {
    const trust = dimensions.filter(({ path }) => path === 'groups.<name>.trust')
    const found = overridesOf(trust, [1.25], dual)
    const expected = dual.groups.map(
      ({ name, trust: before }) => `groups.${name}.trust=${Math.min(0.8, 1.25 * before)}`,
    )
    expect(found).toEqual(expected)
  })

  it('that are as before are not stated', () => {
    const trust = dimensions.filter(({ path }) => path === 'groups.<name>.trust')
    expect(overridesOf(trust, [1], dual)).toEqual([])
  })
})

describe('a point', () => {
  const compared = { scenario: dual, readWith: scenarioReader('dual') }
  const points = cubeOf(dimensions, 40, 'delt').map((shares) => valuesAt(dimensions, shares))
  const possible = points.filter((one) => 'scenario' in officeAt(compared, dimensions, one, 1))
  const [point] = possible

  it('mostly contradicts nothing', () => {
    expect(possible.length / points.length).toBeGreaterThan(0.8)
  })

  it('is the same for the same seed', () => {
    expect(cubeOf(dimensions, 4, 'delt')).toEqual(cubeOf(dimensions, 4, 'delt'))
    expect(cubeOf(dimensions, 4, 'other')).not.toEqual(cubeOf(dimensions, 4, 'delt'))
  })

  it('becomes half an office with its values and luck of its own', () => {
    const office = officeAt(compared, dimensions, point, 1)
    expect(office).toMatchObject({
      scenario: {
        inflow: 0.5,
        seed: 'delt/point 1',
        name: 'dual, point 1',
        catalogue: { overlap: point[paths.indexOf('catalogue.overlap')] },
      },
    })
  })

  it('is refused in words where its values contradict one another', () => {
    const slack = dimensions.filter(({ path }) => path === 'slack.visitShare')
    expect(officeAt(compared, slack, [0.6], 1)).toMatchObject({
      refusal: expect.stringContaining('more slack is given away than there is') as string,
    })
  })
})
