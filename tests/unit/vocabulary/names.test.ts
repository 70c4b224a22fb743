import { expect, it } from 'vitest'
import { Plan } from '../../../src/model/users/table.ts'
import { namesOf } from '../../../src/vocabulary/names.ts'

it('lists the names of an enum in the order of its numbers, and no number', () => {
  expect(namesOf(Plan)).toEqual(['none', 'asking', 'thinking', 'waiting', 'inMeasure'])
  expect(namesOf(Plan).map((name) => Plan[name])).toEqual([0, 1, 2, 3, 4])
})
