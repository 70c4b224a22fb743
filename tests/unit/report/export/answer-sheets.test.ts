import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES, speak } from '../../../../src/locale/language.ts'
import { comparisonAnswer, runAnswer } from '../../../../src/report/export/answer-sheets.ts'
import { answerWorksheet, type AnswerSheet } from '../../../../src/report/export/answer-worksheet.ts'
import { comparisonSheets } from '../../../../src/report/export/comparison-sheets.ts'
import { runSheets } from '../../../../src/report/export/run-sheets.ts'
import { sheetWords } from '../../../../src/report/export/sheet-words.ts'
import { headlineOf } from '../../../../src/report/text/answer.ts'
import { questionOf } from '../../../../src/report/text/comparison-words.ts'
import { verdictSentences } from '../../../../src/report/text/verdict-sentences.ts'
import { fakeComparison } from '../fake-results.ts'

afterEach(() => speak('en'))

const comparison = fakeComparison({ unitary: 1 }, 12)
const several = fakeComparison({ unitary: 1, other: 2 }, 3)
const COMPLETE = { state: 'complete', charts: [] } as const
/** A chart that is 756 pixels wide and 1,326 high. */
const chart = { title: 'Forest', alt: 'All differences', png: readFileSync('docs/images/forest.png') }

const textsIn = ({ lines }: AnswerSheet) => lines.flatMap((line) => ('text' in line ? line.text : []))
const tilesIn = ({ lines }: AnswerSheet) => lines.flatMap((line) => ('tile' in line ? line.tile : []))

describe('the answer of a comparison', () => {
  it('begins with question and headline, and gives the sentences of the verdicts and of the chain', () => {
    const texts = textsIn(comparisonAnswer(comparison, COMPLETE))
    expect(texts.slice(0, 2)).toEqual([questionOf(comparison), headlineOf(comparison)])
    expect(texts).toEqual(expect.arrayContaining(verdictSentences(comparison)))
    expect(texts.slice(texts.indexOf('Why'))[1]).toMatch(/^Needs for the other side that advisors see/)
  })

  it('says which alternative a sentence is about where there are several, and what outcomes count only once', () => {
    const answer = comparisonAnswer(several, COMPLETE)
    expect(textsIn(answer)).toEqual(expect.arrayContaining(verdictSentences(several)))
    expect(textsIn(answer)).toContain('other against dual')
    const noted = tilesIn(answer).map(({ note }) => note !== undefined)
    expect(noted).toEqual(noted.map((_, tile) => tile < noted.length / 2))
  })

  it('shows every outcome of interest with its numbers, its verdict and what it counts', () => {
    const tiles = tilesIn(comparisonAnswer(comparison, COMPLETE))
    // The disability pension of complex users stands beside their work.
    expect(tiles).toHaveLength(comparison.named.length + 1)
    const [{ cells, mark, note }] = tiles
    const row = comparison.rows.find(
      ({ outcome, breakdown }) => outcome === 'requests-fulfilled-share' && breakdown === 'all',
    )
    const share = (value: number | undefined, format: string) => ({ value, format })
    const signed = '+0.0%;-0.0%;0.0%'
    expect(cells).toEqual([
      'Needs fulfilled across the divide',
      share(row?.baselineMean, '0.0%'),
      share(row?.alternativeMean, '0.0%'),
      share(row?.difference, signed),
      share(row?.ciLow, signed),
      share(row?.ciHigh, signed),
      row?.verdict,
    ])
    expect(mark).toBe(row?.verdict === 'better' ? 'better' : 'open')
    expect(note).toMatch(/^Share of needs for the other side that end .* Unit: % of needs\.$/)
    expect(tiles.filter((tile) => tile.cells.at(-1) === 'not judged')).toHaveLength(1)
  })

  it('says of results that are not complete that they are not', () => {
    const of = (state: 'partial' | 'complete') =>
      textsIn(comparisonAnswer(comparison, { ...COMPLETE, state }))
    expect(of('partial')[2]).toContain('stopped before it was done')
    expect(of('complete').join(' ')).not.toContain('stopped before it was done')
  })

  it.each([
    [
      'nb',
      'Hvorfor',
      'Gjennomsnitt over 12 par av replikasjoner. «Fra» og «Til» er endene av forskjellens 95 %-intervall. Forskjeller mellom prosenttall er prosentpoeng.',
    ],
    [
      'nn',
      'Kvifor',
      'Gjennomsnitt over 12 par av replikasjonar. «Frå» og «Til» er endane av 95 %-intervallet for skilnaden. Skilnader mellom prosenttal er prosentpoeng.',
    ],
  ] as const)('speaks %s', (language, why, how) => {
    speak(language)
    const answer = comparisonAnswer(comparison, COMPLETE)
    expect(answer.name).toBe('Svar')
    expect(textsIn(answer)).toEqual(expect.arrayContaining([why, how]))
  })
})

describe('the answer of a run', () => {
  const results = [comparison.baseline]

  it('begins with the question and the office, and shows the outcomes of interest', () => {
    const answer = runAnswer(results, COMPLETE)
    const { question, description } = comparison.baseline.scenario
    expect(textsIn(answer).slice(0, 2)).toEqual([question, `dual: ${description}`])
    expect(textsIn(answer)).toContain('What becomes of needs for the other side')
    expect(tilesIn(answer)[0].cells).toHaveLength(4)
  })
})

describe('an answer as a sheet', () => {
  it('shows each chart at the beginning of a page, in its proportions, no higher than a page', () => {
    const {
      images = [],
      rowBreaks,
      rows,
      rowDefs,
      columns = [],
    } = answerWorksheet(comparisonAnswer(comparison, { ...COMPLETE, charts: [chart, chart] }))
    expect(images.map(({ title, altText }) => [title, altText])).toEqual([
      ['Forest', 'All differences'],
      ['Forest', 'All differences'],
    ])
    expect(rowBreaks).toEqual(images.map(({ anchor }) => anchor.from.row - 1))
    const [{ anchor }] = images
    const to = anchor.to ?? { row: 0, col: 0 }
    const points = Array.from({ length: to.row - anchor.from.row }, (_, at) => {
      return rowDefs?.get(anchor.from.row + at)?.height ?? 0
    }).reduce((sum, height) => sum + height)
    const width = columns.slice(0, to.col).reduce((sum, column) => sum + 7 * (column.width ?? 0), 0)
    const png = new DataView(chart.png.buffer, chart.png.byteOffset)
    expect(points / 0.75 / width).toBeCloseTo(png.getUint32(20) / png.getUint32(16), 6)
    expect(points / 0.75).toBeLessThanOrEqual(1150)
    expect(rows?.length).toBe(images[1].anchor.to?.row)
  })

  it('has no pictures where there are no charts', () => {
    expect(answerWorksheet(comparisonAnswer(comparison, COMPLETE)).images).toEqual([])
  })
})

describe('the words of sheets', () => {
  const shapeOf = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, part]) => [key, shapeOf(part)])
      : typeof value

  it('come in the same order in every language, which is that of the cells', () => {
    const [en, ...others] = LANGUAGES.map((language) => {
      speak(language)
      return shapeOf(sheetWords())
    })
    for (const other of others) expect(other).toEqual(en)
  })

  it.each(LANGUAGES)('give names in %s that Excel takes', (language) => {
    speak(language)
    const sheets = [...comparisonSheets(comparison, COMPLETE), ...runSheets([comparison.baseline], COMPLETE)]
    for (const { name } of [...sheets, sheetWords().explanation]) {
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\']/)
    }
  })
})
