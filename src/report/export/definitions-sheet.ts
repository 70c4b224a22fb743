import { bandInWords } from '../../results/band.ts'
import { MONTHLY_SERIES } from '../../results/monthly-series.ts'
import { outcomes } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { unitInSheet, type SheetCell } from './sheet-cell.ts'
import { sheetWords } from './sheet-words.ts'
import { columnsWith, type Sheet } from './workbook.ts'

/** Every outcome that the results have, and the monthly series: in which unit, of whom, and what is counted. */
export function definitionsSheet(results: readonly ScenarioResult[]): Sheet {
  const { name, meaning, sentences, columns, populations, months, better } = sheetWords().definitions
  const measured = new Set(results.flatMap(({ summary }) => summary.map(({ outcome }) => outcome)))
  const ofOutcomes = outcomes
    .filter(({ id }) => measured.has(id))
    .map((outcome): SheetCell[] => [
      outcome.label,
      outcome.id,
      unitInSheet(outcome.unit),
      populations[outcome.population],
      better[outcome.better],
      bandInWords(outcome.band, outcome.unit),
      outcome.meaning,
    ])
  const ofSeries = MONTHLY_SERIES.map(({ label, id, unit }): SheetCell[] => [
    label,
    id,
    unitInSheet(unit),
    months,
    undefined,
    undefined,
    undefined,
  ])
  return {
    name,
    meaning,
    sentences,
    columns: columnsWith(columns, { outcome: 34, unit: 24, band: 24, meaning: 80 }),
    rows: [...ofOutcomes, ...ofSeries],
  }
}
