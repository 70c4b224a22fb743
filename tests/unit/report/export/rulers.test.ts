import { describe, expect, it } from 'vitest'
import { comparisonText } from '../../../../src/cli/terminal/comparison-text.ts'
import { outputTo, type Stream } from '../../../../src/cli/terminal/output.ts'
import { rulerTables } from '../../../../src/report/export/comparison-tables.ts'
import { summaryMd } from '../../../../src/report/export/summary-md.ts'
import { comparisonPage } from '../../../../src/report/page/comparison-page.ts'
import type { Comparison } from '../../../../src/results/comparison/comparison-result.ts'
import { onRuler } from '../../../../src/results/comparison/ruler.ts'
import { fakeYardsticks } from '../../studies/yardsticks/fake-yardsticks.ts'
import { fakeComparison } from '../fake-results.ts'
import { fakeManifest } from '../page/fake-pages.ts'

const without = fakeComparison({ unitary: 0.5 }, 6, false)
// The first yardstick moves the days in work by ten, surely; drop-out by nothing; and the interval by what is unsure.
const comparison = onRuler(without, fakeYardsticks({ 'dropout-share': 0, 'interval-days': 1 }))

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const manifest = fakeManifest([comparison.baseline, ...comparison.alternatives])

const summaryOf = (one: Comparison): string =>
  summaryMd(one, { delt: '1', command: ['compare', 'dual', 'unitary'], state: 'complete' })

function shownInTerminal(one: Comparison): string {
  let text = ''
  const write = (part: string) => (text += part)
  outputTo({ isTTY: false, columns: 160, write } as unknown as Stream, {}).write(
    comparisonText(one, 'output', false),
  )
  return text
}

describe('the ruler', () => {
  const [{ title, header, rows }, ...others] = rulerTables(comparison)
  const rowOf = (label: string) =>
    rows
      .find(([first]) => first === label)
      ?.slice(1)
      .map(plain)

  it('is a table for each alternative', () => {
    expect(others).toEqual([])
    expect(title).toBe('On the ruler, unitary against dual: how much of what each yardstick would bring')
    expect(header).toEqual([
      'Outcome',
      'Perfect collaboration',
      'Worst collaboration',
      'Half the caseloads',
      'No measures at all',
    ])
  })

  it('has the share and the size of a yardstick that moves an outcome, and says why others have no share', () => {
    expect(rowOf('Days in work in four years')?.[0]).toMatch(/^−?[\d.,]+ % of \+10\.0 days$/)
    expect(rowOf('School drop-out')).toEqual(Array(4).fill('0.0 pp, too small'))
    expect(rowOf('Real interval between talks')?.slice(0, 2)).toEqual([
      '+1.0 days, too small',
      '+2.0 days, unsure',
    ])
  })

  it.each([
    ['the terminal', shownInTerminal],
    ['the summary', summaryOf],
    ['the page', (one: Comparison) => comparisonPage({ comparison: one, manifest, charts: [] })],
  ])('stands in %s, if a yardstick was measured', (_, show) => {
    expect(show(comparison)).toContain('On the ruler, unitary against dual')
    expect(plain(show(comparison))).toMatch(/% of \+10\.0 days/)
    expect(show(without)).not.toContain('ruler')
    expect(show(without)).not.toContain('yardstick')
  })

  it('keeps the terminal at the width that its other tables have', () => {
    const lines = shownInTerminal(comparison).split('\n')
    const start = lines.findIndex((line) => line.startsWith('On the ruler'))
    for (const line of lines.slice(start, start + rows.length + 2))
      expect(line.length).toBeLessThanOrEqual(160)
  })

  it('comes with a word on what yardsticks are, in the summary and on the page', () => {
    const words = 'A yardstick is an office at the end of what can be done'
    expect(summaryOf(comparison)).toContain(words)
    expect(comparisonPage({ comparison, manifest, charts: [] })).toContain(words)
  })
})
