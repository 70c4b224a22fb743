import type { ChartDrawing } from '../../report/drawing/chart.ts'
import { panelChart, type Panel, type PanelLine } from '../../report/drawing/panels.ts'
import { ticksWithin } from '../../report/drawing/ticks.ts'
import { shortDifference } from '../../report/text/number.ts'
import { TRIAL_OUTCOMES, type TrialOutcomeId, type TrialResult, type TrialRow } from './result.ts'
import { toldRow, trialHeadline } from './sentences.ts'

const SHOWN: readonly TrialOutcomeId[] = ['work', 'out-of-reach', 'assistance']
const LINES = [
  ['effect', 'true effect'],
  ['displacement', 'displacement'],
  ['field', 'field trial'],
] as const

/** Month by month: the effect of treatment on the treated and on the controls, and what a field trial finds. */
export function trialCurve(result: TrialResult): ChartDrawing | undefined {
  if (toldRow(result) === undefined) return undefined
  const months = Math.max(...result.rows.map(({ month }) => month))
  return {
    id: 'trial',
    title: trialHeadline(result),
    subtitle: `Differences with 95 % intervals over ${result.replications} pairs of replications, by months after the draw`,
    alt: altOf(result),
    ...panelChart(
      SHOWN.map((outcome) => panelOf(result, outcome)),
      { title: 'Months after the draw', ticks: ticksWithin(0, months, { whole: true, step: 12 }) },
    ),
  }
}

const rowsOf = ({ rows }: TrialResult, outcome: TrialOutcomeId): readonly TrialRow[] =>
  rows.filter((row) => row.outcome === outcome)

function panelOf(result: TrialResult, outcome: TrialOutcomeId): Panel {
  const { label, unit } = TRIAL_OUTCOMES[outcome]
  const rows = rowsOf(result, outcome)
  const lines = LINES.map(([estimate, name], position): PanelLine => {
    const values = rows.map((row) => row[estimate])
    return {
      name,
      number: shortDifference(values.at(-1)?.value ?? Number.NaN, unit),
      position: position + 1,
      places: rows.map(({ month }) => month),
      values: values.map(({ value }) => value),
      low: values.map(({ value, ciLow }) => ciLow ?? value),
      high: values.map(({ value, ciHigh }) => ciHigh ?? value),
    }
  })
  return { heading: label, unit, lines, band: 0 }
}

function altOf(result: TrialResult): string {
  const sentences = SHOWN.map((outcome) => {
    const { label, unit } = TRIAL_OUTCOMES[outcome]
    const last = rowsOf(result, outcome).at(-1)
    const told = LINES.map(
      ([estimate, name]) => `${name} ${shortDifference(last?.[estimate].value ?? Number.NaN, unit)}`,
    )
    return `${label} after ${last?.month ?? 0} months: ${told.join(', ')}.`
  })
  return `Lines by month after the draw. ${sentences.join(' ')}`
}
