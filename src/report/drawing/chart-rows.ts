import type { ScenarioResult } from '../../results/result.ts'
import { inRuns } from './runs.ts'
import { shortNames, shortText } from './short-names.ts'
import { FONT_SIZE } from './theme.ts'

export const ROW_HEIGHT = 25

/** Room for the names of rows; Chart.js would give them half of the chart and cut off the rest. */
export const ROW_LABEL_WIDTH = 294
/** the same for an indented name below a heading */
export const ROW_NAME_WIDTH = ROW_LABEL_WIDTH - 24

const INDENT = '   '

/** One line of a chart of horizontal bars. */
export interface Row {
  readonly label: string
  /** name of the part (team, effort category, …) that the row shows or heads */
  readonly part: string
  /** undefined in a heading, which has no bar */
  readonly result: ScenarioResult | undefined
}

/** A row per part; with several scenarios, a heading per part followed by a row per scenario. */
export function rowsOf(
  parts: readonly string[],
  results: readonly ScenarioResult[],
  words: (part: string) => string,
): Row[] {
  const headings = parts.map((part) => ({ label: words(part), part, result: undefined }))
  if (results.length === 1) return headings.map((row) => ({ ...row, result: results[0] }))
  const names = shortNames(
    results.map(({ name }) => name),
    ROW_NAME_WIDTH,
  ).map((name) => INDENT + name)
  return headings.flatMap((heading) => [
    heading,
    ...results.map((result, index) => ({ ...heading, label: names[index], result })),
  ])
}

/** Rows in runs of at most a height, in pixels; a part stays together with the heading above it. */
export const rowRuns = (rows: readonly Row[], tallest: number): Row[][] =>
  inRuns(rows, { isHeading: ({ result }) => result === undefined, heightOf: () => ROW_HEIGHT, tallest })

/** The vertical axis of the rows: names at the left edge, headings in bold. */
export function rowAxis(rows: readonly Row[]) {
  return {
    type: 'category' as const,
    labels: rows.map(({ label }) => shortText(label, ROW_LABEL_WIDTH)),
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
