import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../../src/errors.ts'
import { comparisonOf, loadComparison } from '../../../../src/scenario/load-comparison.ts'
import { loadScenario } from '../../../../src/scenario/load.ts'
import { groupInOffice } from '../../../../src/scenario/clientele.ts'
import { checkKeys } from '../../../../src/scenario/language/header.ts'
import type { Variation } from '../../../../src/scenario/language/variation.ts'
import { variationOf } from '../../../../src/scenario/language/variation.ts'
import { registeredRows } from '../../../../src/scenario/registry/rows.ts'
import { written } from '../folder.ts'

function variation(text: string): Variation {
  const found = variationOf(text)
  if ('severity' in found) throw new Error(`${text}: ${found.message}`)
  return found
}

const valuesOf = (text: string) => variation(text).map(({ value }) => value)

function refusalOf(text: string) {
  const found = variationOf(text)
  return 'severity' in found ? found : undefined
}

describe('a range', () => {
  it.each([
    ['leadership.leaders=1..2', ['1', '2']],
    ['teams.municipal-youth.advisors=1..12', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']],
    ['teams.state-youth.caseload=20..40 step 10', ['20', '30', '40']],
    ['collaborationRate=0.1..0.9 step 0.2', ['0.1', '0.3', '0.5', '0.7', '0.9']],
    ['inflow=0.8..1 step 0.1, 2', ['0.8', '0.9', '1', '2']],
  ])('stands for its values: %s', (text, values) => expect(valuesOf(text)).toEqual(values))

  it('means the same in a file, where it may stand alone or in a list', () => {
    const file = written({
      'case.yaml':
        'baseline: dual\nvary:\n  collaborationRate: 0.1..0.3 step 0.2\n  inflow: [0.8..1 step 0.2, 2]\n',
    })
    const names = ({ varied }: ReturnType<typeof loadComparison>) =>
      varied.map(({ scenario }) => scenario.name)
    const words = comparisonOf(
      'dual',
      [],
      ['collaborationRate=0.1..0.3 step 0.2', 'inflow=0.8..1 step 0.2, 2'],
    )
    expect(names(loadComparison(file))).toEqual(names(words))
    expect(words.varied.map(({ scenario }) => scenario.inflow)).toEqual([0.8, 1, 2, 0.8, 1, 2])
  })

  it.each([
    ['inflow=0.1..0.9', /states no step/],
    ['inflow=0..1', /states no step/],
    ['inflow=2..1', /runs backwards/],
    ['inflow=1..1', /runs backwards/],
    ['inflow=1..2 step 0', /has this step/],
    ['inflow=0.1..0.9 step 0.3', /do not meet its end/],
    ['inflow=1..1000', /too many values/],
    ['inflow=0..1000 step 0.000001', /too many values/],
    ['inflow=1-3', /not a range/],
    ['inflow=0.1:0.9:0.2', /not a range/],
  ])('is refused where it is none: %s', (text, message) => {
    expect(refusalOf(text)?.message).toMatch(message)
  })
})

describe('a comma between two values', () => {
  it.each(['inflow=0,9', 'collaborationRate=0,1', 'inflow=1,5', 'inflow=0,5,1,2', 'leadership.openness=0,2'])(
    'is refused where it may be a decimal comma, with both ways to write it: %s',
    (text) => {
      expect(refusalOf(text)?.expected).toMatch(
        /a space after each comma for \d values \(.*\), or a point \(/,
      )
      expect(valuesOf(text.replaceAll(',', ', ')).length).toBeGreaterThan(1)
    },
  )

  it.each(['inflow=0,1;0,5', 'inflow=0,9 0,95', 'inflow=0,1, 0,5', 'inflow=0,5..1,5 step 0,5'])(
    'is refused where it is one, with what was meant: %s',
    (text) => {
      const { nearest = '' } = refusalOf(text) ?? {}
      expect(valuesOf(`inflow=${nearest}`).length).toBeGreaterThan(1)
    },
  )

  it.each([
    'inflow=0.8,1.2',
    'leadership.leaders=1,2',
    'teams.state-youth.caseload=25,30',
    'inflow=1,2,3',
    'inflow=0.9, 1',
    'measures.cantina.places=5,10',
  ])('parts them where nothing else is possible: %s', (text) => {
    expect(valuesOf(text).length).toBe(text.split(',').length)
  })

  it('parts them in JSON, which has no decimal comma', () => {
    const text = JSON.stringify({ baseline: 'dual', vary: { inflow: [0, 2] } })
    expect(loadComparison(written({ 'case.json': text })).varied).toHaveLength(2)
  })
})

describe('every numeric path', () => {
  const unvaried = ['years', 'warmUpYears', 'replications']
  const numbers = registeredRows.flatMap(({ path, row }) =>
    'range' in row && !unvaried.includes(path)
      ? [{ path: path.replace('<name>', 'young'), range: row.range }]
      : [],
  )

  it('can be varied', () => {
    expect(numbers.length).toBeGreaterThan(200)
    for (const { path, range } of numbers) {
      const problems: Problem[] = []
      for (const { layer } of variation(`${path}=${range.join(', ')}`))
        checkKeys(layer.root, { problems, unusable: [] })
      expect({ path, problems }).toEqual({ path, problems: [] })
    }
  })

  it('can be varied: the staff of a team as well, which meets the same users', () => {
    const advisorsIn = (...texts: string[]) =>
      comparisonOf('dual', [], texts).varied.map(
        ({ scenario }) => scenario.teams.find(({ name }) => name === 'municipal-youth')?.advisors,
      )
    expect(advisorsIn('teams.municipal-youth.advisors=1..12')).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    const caseload = 'teams.municipal-youth.caseload=30, 60'
    expect(advisorsIn('teams.municipal-youth.advisors=2, 3', caseload)).toEqual([2, 2, 3, 3])
    const { years, parts } = groupInOffice('young')
    const young = loadScenario('dual').scenario.groups.find(({ name }) => name === 'young')
    const arrivals = young?.arrivalsPerYear ?? 0
    const perUser = parts
      .filter(({ side }) => side === 'municipal')
      .reduce((sum, part) => sum + part.perUser, 0)
    const users = arrivals * years * perUser
    expect(advisorsIn(caseload)).toEqual([Math.round(users / 30), Math.round(users / 60)])
  })
})

describe('what is said of a variation', () => {
  it('shows it as it was typed', () => {
    expect(refusalOf('inflow=1,2]')).toMatchObject({
      frame: expect.stringContaining('inflow=1,2]') as unknown,
    })
  })
})
