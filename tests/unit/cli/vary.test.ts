import { describe, expect, it } from 'vitest'
import { gridOf, variedFrom } from '../../../src/cli/vary.ts'

describe('variedFrom', () => {
  it('reads a path and its values', () => {
    expect(variedFrom('collaborationRate=0.2, 0.5,1')).toEqual({
      path: 'collaborationRate',
      values: ['0.2', '0.5', '1'],
    })
  })

  it.each(['collaborationRate', '=1', 'inflow=', 'inflow=1,,2', 'inflow=1,'])('refuses %j', (text) => {
    expect(() => variedFrom(text)).toThrow('--vary takes PATH=VALUE')
  })
})

describe('gridOf', () => {
  const rate = variedFrom('collaborationRate=0.2,0.5')
  const inflow = variedFrom('inflow=1,2')

  it('is one point per value, or per combination of two', () => {
    expect(gridOf([])).toEqual([])
    expect(gridOf([rate])).toEqual([['collaborationRate=0.2'], ['collaborationRate=0.5']])
    expect(gridOf([rate, inflow])).toEqual([
      ['collaborationRate=0.2', 'inflow=1'],
      ['collaborationRate=0.2', 'inflow=2'],
      ['collaborationRate=0.5', 'inflow=1'],
      ['collaborationRate=0.5', 'inflow=2'],
    ])
  })

  it('refuses a third parameter, and the same one twice', () => {
    expect(() => gridOf([rate, inflow, variedFrom('years=3,4')])).toThrow('2 times at most')
    expect(() => gridOf([rate, rate])).toThrow('--vary is given twice for collaborationRate')
  })
})
