import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../../../src/studies/patterns/record.ts'
import { ablationsChapter, patternsChapter } from '../../../../src/studies/patterns/document.ts'
import { patternForest } from '../../../../src/studies/patterns/forest.ts'
import { drawSvg } from '../../../../src/report/drawing/renderer.ts'

// A stale chapter fails here; `npm run docs` (these tests with --update) renews it from the record.

const record = readRecord()
const BLOCKS: { readonly [name: string]: string } = {
  patterns: patternsChapter(record),
  ablations: ablationsChapter(record),
}

/** The document with its chapters on patterns made anew. */
const renewed = (document: string): string =>
  document.replaceAll(
    /(<!-- (patterns|ablations):begin -->\n)[\s\S]*?(<!-- \2:end -->)/g,
    (_, begin: string, name: string, end: string) => `${begin}\n${BLOCKS[name]}\n\n${end}`,
  )

describe('docs/validation.md', () => {
  const document = readFileSync('docs/validation.md', 'utf8')

  it('holds each chapter on patterns once', () => {
    for (const name of Object.keys(BLOCKS)) expect(document.split(`<!-- ${name}:begin -->`)).toHaveLength(2)
  })

  it('tells the verdicts that are on record', async () => {
    await expect(renewed(document)).toMatchFileSnapshot('../../../../docs/validation.md')
  })

  it('would be renewed where a verdict is stale', () => {
    const stale = document.replace('| emerges |', '| reversed |')
    expect(stale).not.toBe(document)
    expect(renewed(stale)).toBe(renewed(document))
  })
})

describe('the chart of patterns', () => {
  const drawing = patternForest(record)

  it('says in its title how many claims emerge, and tells every pattern in words', () => {
    expect(drawing.title).toMatch(/^\d+ of 12 patterns that claim a direction emerge/)
    for (const { id, title } of record.patterns) expect(drawing.alt).toContain(`${id}, ${title}: `)
  })

  it('can be drawn', () => {
    expect(drawSvg(drawing, [])).toContain('<svg')
  })
})
