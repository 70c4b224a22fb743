import { themeWords } from '../../results/outcome-texts/outcome-texts.ts'
import { grouped } from '../../results/quantity.ts'
import { pageWords } from './page-words.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import { describeKey } from '../../results/outcome-label.ts'
import type { Outcome } from '../../results/outcomes.ts'
import type { ComparisonRow } from '../../results/result.ts'
import { limitNote, verdictInWords } from '../text/verdicts.ts'
import { bareDifference, bareValue, unitWords, withInterval } from '../text/number.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { folded, table } from './parts.ts'

/** Paired differences of every outcome for everyone together, one collapsed table per theme. */
export function differencesTables(comparison: Comparison): (Html | undefined)[] {
  const themes = [...new Set(comparison.outcomes.map(({ theme }) => theme))]
  return themes.map((theme) => {
    const outcomes = comparison.outcomes.filter((outcome) => outcome.theme === theme)
    const tables = comparison.alternatives.map(({ name }) => themeTable(comparison, theme, outcomes, name))
    return tables.every((one) => one === undefined) ? undefined : folded(themeWords(theme), html`${tables}`)
  })
}

function themeTable(
  comparison: Comparison,
  theme: Outcome['theme'],
  outcomes: readonly Outcome[],
  alternative: string,
): Html | undefined {
  const { baseline, rows } = comparison
  const { head, against } = pageWords()
  return table({
    title: against(themeWords(theme), alternative, baseline.name),
    header: [
      head.outcome,
      baseline.name,
      alternative,
      head.difference,
      head.unit,
      head.adjusted,
      head.verdict,
    ],
    rows: outcomes.flatMap((outcome) =>
      rows
        .filter(
          (row) => row.outcome === outcome.id && row.alternative === alternative && row.breakdown === 'all',
        )
        .map((row) => cells(comparison, outcome, row)),
    ),
  })
}

function cells({ limits }: Comparison, outcome: Outcome, row: ComparisonRow): string[] {
  const { unit, baselineMean, alternativeMean, difference, ciLow, ciHigh, pHolm } = row
  return [
    describeKey(row, outcome),
    bareValue(baselineMean, unit) + limitNote(limits, row.baseline, row),
    bareValue(alternativeMean, unit) + limitNote(limits, row.alternative, row),
    withInterval(bareDifference(difference, unit), ciLow, ciHigh, unit),
    unitWords(unit),
    pHolm === undefined ? '' : pHolm < 0.001 ? `< ${grouped(0.001, 3)}` : grouped(pHolm, 3),
    verdictInWords(row),
  ]
}
