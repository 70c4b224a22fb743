import { describe, expect, it } from 'vitest'
import { robustnessCorrelations } from '../../../../src/studies/robustness/correlations-chart.ts'
import { robustnessSentences } from '../../../../src/report/text/robustness-words.ts'
import { robustnessShares } from '../../../../src/studies/robustness/shares-chart.ts'
import { robustnessChapter } from '../../../../src/studies/robustness/document.ts'
import type { RobustnessSummary } from '../../../../src/studies/robustness/result.ts'
import { quoteRecords } from '../../../../src/studies/robustness/quote-records.ts'
import { fakeComparison } from '../../report/fake-results.ts'
import { NAMED_OUTCOMES } from '../../../../src/results/outcomes.ts'
import { fakeRecord } from './fake-record.ts'

const comparison = fakeComparison({ unitary: 0.1 })
const [alternative] = comparison.alternatives
const known = {
  model: 'model',
  baseline: { name: 'dual', hash: comparison.baseline.hash },
  alternative: { name: alternative.name, hash: alternative.hash },
}

describe('a comparison', () => {
  const quote = (content: RobustnessSummary | undefined) => {
    if (content === undefined) return quoteRecords(comparison, 'model', () => undefined)
    const { model, baseline, alternative: other } = content
    const inputs = { model, baseline: baseline.hash, alternative: other.hash, points: 'any number' }
    return quoteRecords(comparison, 'model', () => ({ inputs, content }))
  }

  it('quotes the record of its scenarios and its model', () => {
    const record = fakeRecord(60, known)
    const lines = robustnessSentences({ ...comparison, robustness: quote(record) })
    expect(lines).toHaveLength(NAMED_OUTCOMES.length + 1)
    expect(lines[0]).toMatch(
      /^Needs fulfilled across the divide: in \d+ % of 60 plausible worlds unitary is better; worse in \d+ %/,
    )
    expect(lines.at(-1)).toContain('60 of 100 points of a Latin hypercube over 4 uncertain parameters')
  })

  it.each([
    ['another model', fakeRecord(60, { ...known, model: 'other' })],
    ['another baseline', fakeRecord(60, { ...known, baseline: { name: 'dual', hash: 'other' } })],
    ['another alternative', fakeRecord(60, { ...known, alternative: { name: 'unitary', hash: 'other' } })],
    ['no plausible world', fakeRecord(0, known)],
    ['nobody', undefined],
  ])('quotes nothing of %s', (_, record) => {
    expect(quote(record)).toEqual([])
  })

  it('quotes no outcome that it judges by another band', () => {
    const [first, ...others] = fakeRecord(60, known).shares
    const record = { ...fakeRecord(60, known), shares: [{ ...first, band: 0.005 }, ...others] }
    const [{ shares }] = quote(record)
    expect(shares).toHaveLength(NAMED_OUTCOMES.length - 1)
    expect(shares[0].outcome).not.toBe(first.outcome)
  })
})

describe('the charts of a study', () => {
  it('say in their titles what was found, and in words what is to be seen', () => {
    const record = fakeRecord()
    const shares = robustnessShares(record)
    expect(shares.title).toMatch(/^Of 60 plausible worlds, unitary is surely better on .* in \d+ %/)
    expect(shares.alt).toContain('Out of reach of complex users: in')
    const correlations = robustnessCorrelations(record)
    expect(correlations?.title).toBe('What unitary brings goes most with catalogue.overlap')
    expect(correlations?.alt).toMatch(/Needs fulfilled across the divide: catalogue\.overlap 0\.9\d*;/)
  })

  it('leave out correlations where too few worlds count', () => {
    expect(robustnessCorrelations(fakeRecord(3))).toBeUndefined()
  })
})

describe('the chapter on robustness', () => {
  it('has the command, the shares, the correlations and where the alternative does worst', () => {
    const chapter = robustnessChapter(fakeRecord())
    expect(chapter).toContain('npx delt robustness dual unitary --points 100\n')
    expect(chapter).toContain('| Needs fulfilled across the divide |')
    expect(chapter).toContain('| catalogue.overlap |')
    expect(chapter).toMatch(
      /- Needs fulfilled across the divide: .* It does worst where catalogue\.overlap is at most 0\.3\d/,
    )
  })
})
