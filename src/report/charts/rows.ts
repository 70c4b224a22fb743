import type { ScenarioResult } from '../../results/result.ts'
import { FONT_SIZE } from './theme.ts'

export const ROW_HEIGHT = 25

/** One line of a chart of horizontal bars. */
export interface Row {
  readonly label: string
  /** name of the part (team, effort category, …) that the row shows or heads */
  readonly part: string
  /** undefined in a heading, which has no bar */
  readonly result: ScenarioResult | undefined
}

/** A row per part; with several scenarios a heading per part and under it a row per scenario. */
export function rowsOf(
  parts: readonly string[],
  results: readonly ScenarioResult[],
  words: (part: string) => string,
): Row[] {
  if (results.length === 1) return parts.map((part) => ({ label: words(part), part, result: results[0] }))
  return parts.flatMap((part) => [
    { label: words(part), part, result: undefined },
    ...results.map((result) => ({ label: result.name, part, result })),
  ])
}

/** The vertical axis of the rows: names at the left edge, headings bold. */
export function rowAxis(rows: readonly Row[]) {
  const headed = rows.some(({ result }) => result === undefined)
  return {
    type: 'category' as const,
    labels: rows.map(({ label, result }) => (headed && result ? `   ${label}` : label)),
    grid: { display: false },
    border: { display: false },
    ticks: {
      autoSkip: false,
      crossAlign: 'far' as const,
      font: ({ index }: { index: number }) => ({
        size: FONT_SIZE.small,
        weight: rows[index]?.result === undefined ? ('bold' as const) : ('normal' as const),
      }),
    },
  }
}
