import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, isName } from '../../../src/text/file-name.ts'
import {
  markdownOf,
  markdownBlocks,
  markdownCode,
  markdownList,
  markdownTable,
} from '../../../src/text/markdown.ts'
import { escapeMarkup } from '../../../src/text/markup.ts'
import { cellOfText, textOfCell, workbookText } from '../../../src/text/spreadsheet.ts'
import { visible, visibleInLine } from '../../../src/text/terminal.ts'
import { elementsOf, elementsOfMarkdown, readXml } from '../../support/formats.ts'
import { FORBIDDEN_IN_TERMINAL, FORMULA, HOSTILE } from '../../support/hostile.ts'

/** Hostile texts, and whatever a generator can think of, pieces of hostile texts among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...HOSTILE.filter(({ length }) => length < 200), ' ', 'a', '\n'))
    .map((all) => all.join('')),
  fc
    .array(fc.constantFrom(...'=+-@\t\r\n"\' \\`*_[]()<>&#|~:/.!12a\u001b'.split('')))
    .map((all) => all.join('')),
)

/** Holds something for every hostile text and for many others. */
function forAnyText(holds: (text: string) => void): void {
  for (const text of HOSTILE) holds(text)
  fc.assert(
    fc.property(anyText, (text) => {
      holds(text)
    }),
    { numRuns: 1000 },
  )
}

describe('a text for the terminal', () => {
  it('does nothing but stand there', () => {
    forAnyText((text) => {
      expect(visible(text)).not.toMatch(FORBIDDEN_IN_TERMINAL)
      expect(visibleInLine(text)).not.toMatch(/[\n\t]/)
    })
  })

  it('stays as it is where it is harmless, in any language', () => {
    const harmless = 'Bærum, Tromsø, Kárášjohka\t“5 %” − 你好 👍\n'
    expect(visible(harmless)).toBe(harmless)
  })

  it('means the same to a reader of JSON', () => {
    forAnyText((text) => expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text))
  })
})

describe('a text in markup', () => {
  const pageOf = (text: string) => `<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`

  it('is well-formed XML', () => {
    forAnyText((text) => expect(() => readXml(pageOf(text))).not.toThrow())
  })

  it('adds no element and no attribute to a page', () => {
    forAnyText((text) => expect(elementsOf(pageOf(text))).toEqual(['html', 'head', 'body', 'p title']))
  })
})

describe('a text in Markdown', () => {
  const pageOf = (text: string) =>
    markdownBlocks([
      markdownOf`# ${text}`,
      markdownOf`${text}`,
      markdownOf`**${text}** and ${markdownCode(text)} so`,
      markdownTable([text, 'second'], [[text, text]]),
      markdownList([text, markdownOf`${text}: ${text}`]),
    ]).source
  const plain = elementsOfMarkdown(pageOf('plain'))

  it('makes no HTML, no link, no heading and nothing else that a plain text does not make', () => {
    forAnyText((text) => {
      // What cannot be seen may leave a paragraph empty.
      if (!/[\p{L}\p{N}]/u.test(text)) return
      const elements = elementsOfMarkdown(pageOf(text)).filter((element) => element !== 'strong')
      expect(elements).toEqual(plain.filter((element) => element !== 'strong'))
    })
  })

  it('stays as it is where it is harmless', () => {
    const harmless =
      'Lasting work: −0.3 points (−1.2 to 0.6), p < .001; out_of_reach_share is 5 % & falls. Æ! 1.2'
    expect(markdownOf`- ${harmless}`.source).toBe(`- ${harmless}`)
    expect(markdownOf`${'&lt;'}`.source).toBe('\\&lt;')
  })
})

describe('a text in a spreadsheet', () => {
  it('is no formula in a CSV file, and is read back as it was', () => {
    forAnyText((text) => {
      expect(cellOfText(text)).not.toMatch(FORMULA)
      expect(textOfCell(cellOfText(text))).toBe(text)
    })
  })

  it('stays as it is where it is harmless', () => {
    for (const text of ['dual', 'l’office', "'quoted'", 'a=b', '5 % − 3', 'Bærum'])
      expect(cellOfText(text)).toBe(text)
  })

  it('fits into a cell of a workbook', () => {
    forAnyText((text) => expect(workbookText(text).length).toBeLessThanOrEqual(32_767))
    expect(workbookText('_x0041_ a_x')).toBe('_x005F_x0041_ a_x')
  })
})

describe('a name of a file', () => {
  const PORTABLE =
    /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\p{L}\p{N}](?:[\p{L}\p{N} ._=,-]*[\p{L}\p{N}_=,-])?$/iu

  it('is one on every system, whatever the text', () => {
    forAnyText((text) => {
      expect(fileName(text)).toMatch(PORTABLE)
      expect(Buffer.byteLength(fileName(text))).toBeLessThanOrEqual(100)
    })
  })

  it('is the name of the scenario, where that can be one', () => {
    for (const name of ['dual', 'town-office collaborationRate=0.1', 'Bærum', 'Kárášjohka 2', '2.1'])
      expect([isName(name), fileName(name)]).toEqual([true, name])
    for (const name of HOSTILE) expect(isName(name)).toBe(false)
    for (const name of ['', 'a.', 'a ', 'nul', 'COM1.x', 'x'.repeat(81), 'a\u0301'])
      expect(isName(name)).toBe(false)
  })

  it('keeps different texts apart', () => {
    const texts = [...HOSTILE, 'a/b', 'a-b', 'a:b', 'å'.repeat(79), `${'å'.repeat(78)}b`, '', '-', 'nul']
    const names = texts.map((text) => fileName(text).toLowerCase())
    expect(new Set(names).size).toBe(texts.length)
  })
})
