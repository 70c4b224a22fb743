import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../../../src/report/drawing/renderer.ts'
import { patternForest } from '../../../../src/studies/patterns/forest.ts'
import { patternVerdicts } from '../../../../src/studies/patterns/record.ts'

describe('the chart of patterns', () => {
  const record = patternVerdicts.content()
  const drawing = patternForest(record)

  it('says in its title how many claims emerge, and tells every pattern in words', () => {
    expect(drawing.title).toMatch(/^\d+ of 12 patterns that claim a direction emerge/)
    for (const { id, title } of record.patterns) expect(drawing.alt).toContain(`${id}, ${title}: `)
  })

  it('can be drawn', () => {
    expect(drawSvg(drawing, [])).toContain('<svg')
  })
})
