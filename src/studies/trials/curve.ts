import type { ChartDrawing } from '../../report/drawing/chart.ts'
import { panelChart, type Panel, type PanelLine } from '../../report/drawing/panels.ts'
import { ticksWithin } from '../../report/drawing/ticks.ts'
import { shortDifference } from '../../report/text/number.ts'
import { TRIAL_OUTCOMES, type TrialOutcomeId, type TrialResult, type TrialRow } from './result.ts'
import { toldRow, trialHeadline } from './sentences.ts'
import { trialWords as say } from './words.ts'

const SHOWN: readonly TrialOutcomeId[] = ['work', 'out-of-reach', 'assistance']
const LINES = ['effect', 'displacement', 'field'] as const

/** Month by month: the effect of treatment on the treated and on the controls, and what a field trial finds. */
export function trialCurve(result: TrialResult): ChartDrawing | undefined {
  if (toldRow(result) === undefined) return undefined
  const months = Math.max(...result.rows.map(({ month }) => month))
  return {
    id: 'trial',
    title: trialHeadline(result),
    subtitle: say().subtitle(result.replications),
    alt: altOf(result),
    ...panelChart(
      SHOWN.map((outcome) => panelOf(result, outcome)),
      { title: say().effects.months, ticks: ticksWithin(0, months, { whole: true, step: 12 }) },
    ),
  }
}

const rowsOf = ({ rows }: TrialResult, outcome: TrialOutcomeId): readonly TrialRow[] =>
  rows.filter((row) => row.outcome === outcome)

function panelOf(result: TrialResult, outcome: TrialOutcomeId): Panel {
  const { unit } = TRIAL_OUTCOMES[outcome]
  const rows = rowsOf(result, outcome)
  const lines = LINES.map((estimate, position): PanelLine => {
    const values = rows.map((row) => row[estimate])
    return {
      name: say().lines[estimate],
      number: shortDifference(values.at(-1)?.value ?? Number.NaN, unit),
      position: position + 1,
      places: rows.map(({ month }) => month),
      values: values.map(({ value }) => value),
      low: values.map(({ value, ciLow }) => ciLow ?? value),
      high: values.map(({ value, ciHigh }) => ciHigh ?? value),
    }
  })
  return { heading: say().outcomes[outcome], unit, lines, band: 0 }
}

function altOf(result: TrialResult): string {
  const sentences = SHOWN.map((outcome) => {
    const { unit } = TRIAL_OUTCOMES[outcome]
    const last = rowsOf(result, outcome).at(-1)
    const told = LINES.map(
      (estimate) => `${say().lines[estimate]} ${shortDifference(last?.[estimate].value ?? Number.NaN, unit)}`,
    )
    return say().last(say().outcomes[outcome], last?.month ?? 0, told.join(', '))
  })
  return say().alt(sentences.join(' '))
}
