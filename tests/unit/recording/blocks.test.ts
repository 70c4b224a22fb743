import { describe, expect, it } from 'vitest'
import { blocksIn, withBlock } from '../../../src/recording/documents.ts'

const document =
  'before\n<!-- one:begin -->\nold\n<!-- one:end -->\nbetween\n<!-- two-b:begin -->\n<!-- two-b:end -->\n'

describe('the blocks of a document', () => {
  it('are known by their names', () => {
    expect(blocksIn(document)).toEqual(['one', 'two-b'])
  })

  it('are made anew one at a time, and all else stays', () => {
    const renewed = withBlock(document, 'one', 'new $& text')
    expect(renewed).toBe(document.replace('\nold\n', () => '\n\nnew $& text\n\n'))
    expect(withBlock(renewed, 'one', 'new $& text')).toBe(renewed)
  })

  it.each([
    ['no beginning', document.replace('<!-- one:begin -->', '')],
    ['no end', document.replace('<!-- one:end -->', '')],
    ['two beginnings', `${document}<!-- one:begin -->`],
    ['two ends', `${document}<!-- one:end -->`],
    ['its end first', '<!-- one:end --><!-- one:begin -->'],
  ])('are refused with %s', (_, text) => {
    expect(() => withBlock(text, 'one', 'new')).toThrow('one place for one')
  })
})
