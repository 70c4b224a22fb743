import type { Comparison, TimeDistribution } from '../../results/comparison-result.ts'
import { percent, tickPercent } from '../text/number.ts'
import { compared, contrasted } from '../text/words.ts'
import type { ChartDrawing } from './chart.ts'
import { panelChart, panelsHeight, panelsMargin } from './panels.ts'
import type { Panel, PanelLine } from './panels.ts'
import { scenarioStyle } from './theme.ts'

type Quantity = TimeDistribution['quantity']

const PANELS: readonly { readonly quantity: Quantity; readonly heading: string }[] = [
  { quantity: 'months-to-work', heading: 'In work within so many months' },
  { quantity: 'assistance-months', heading: 'At least so many months on social assistance' },
  { quantity: 'months-out-of-reach', heading: 'At least so many months out of reach' },
]
const YEAR = 12

/** How months to work, on social assistance and out of reach are distributed; undefined where they were not kept. */
export function monthsOfCohort({ distributions }: Comparison): ChartDrawing | undefined {
  const [first] = distributions
  if (!first) return undefined
  const panels = PANELS.map(({ quantity, heading }) =>
    panelOf(
      heading,
      distributions.filter((distribution) => distribution.quantity === quantity),
    ),
  )
  const months = first.edges.length - 1
  return {
    id: 'months-of-cohort',
    title: titleOf(distributions),
    subtitle:
      'Share of the persons of the cohort by months in the first two years after arrival, over all replications',
    alt: altOf(distributions),
    bodyHeight: panelsHeight(panels),
    rightMargin: panelsMargin(panels),
    configuration: panelChart(panels, {
      title: 'Months',
      places: first.edges.slice(1),
      min: 0,
      max: months,
      stepSize: 6,
      tickText: String,
    }),
  }
}

function panelOf(heading: string, distributions: readonly TimeDistribution[]): Panel {
  return { heading, lines: distributions.map(lineOf), tickText: tickPercent, fromZero: true, max: 1 }
}

function lineOf(distribution: TimeDistribution, position: number): PanelLine {
  const values = curveOf(distribution)
  return {
    name: `${distribution.scenario} ${percent(values.at(-1) ?? Number.NaN)}`,
    style: scenarioStyle(position),
    values,
    low: [],
    high: [],
  }
}

/** For 1, 2, … months: share that has come to work by then, or that has at least so many months of the burden. */
function curveOf({ quantity, shares }: TimeDistribution): number[] {
  return shares.slice(1).map((_, months) => {
    const upTo = shares.slice(0, months + 1).reduce((sum, share) => sum + share, 0)
    return quantity === 'months-to-work' ? upTo : Math.max(0, 1 - upTo)
  })
}

function shareAt(distributions: readonly TimeDistribution[], quantity: Quantity, month: number) {
  return distributions
    .filter((distribution) => distribution.quantity === quantity)
    .map((distribution) => ({ name: distribution.scenario, value: curveOf(distribution)[month - 1] }))
}

function titleOf(distributions: readonly TimeDistribution[]): string {
  return `In work within a year: ${compared(shareAt(distributions, 'months-to-work', YEAR), percent)}`
}

function altOf(distributions: readonly TimeDistribution[]): string {
  const sentences = PANELS.map(({ quantity, heading }) => {
    const shares = shareAt(distributions, quantity, YEAR)
    const texts = shares.map(({ name, value }) => ({ name, text: percent(value) }))
    return `${heading}, at ${YEAR} months: ${contrasted(texts)}.`
  })
  return `Lines. ${sentences.join(' ')}`
}
