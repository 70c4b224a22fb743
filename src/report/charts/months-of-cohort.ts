import type { Comparison, TimeDistribution } from '../../results/comparison/comparison-result.ts'
import { percent } from '../text/number.ts'
import { compared, contrasted } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { panelChart } from '../drawing/panels.ts'
import type { Panel, PanelLine } from '../drawing/panels.ts'
import { ticksWithin } from '../drawing/ticks.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'

type Quantity = TimeDistribution['quantity']

const PANELS: readonly { readonly quantity: Quantity; readonly heading: string }[] = [
  { quantity: 'months-to-work', heading: 'In work within so many months' },
  { quantity: 'assistance-months', heading: 'At least so many months on social assistance' },
  { quantity: 'months-out-of-reach', heading: 'At least so many months out of reach' },
]

/** Distribution of months to work, on social assistance and out of reach; undefined if it was not kept. */
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
      'Share of the persons of the cohort by months in the first four years after arrival, over all replications',
    alt: altOf(distributions),
    ...panelChart(panels, {
      title: 'Months',
      ticks: ticksWithin(0, months, { step: 6 }),
    }),
  }
}

function panelOf(heading: string, distributions: readonly TimeDistribution[]): Panel {
  return { heading, unit: 'share', lines: distributions.map(lineOf) }
}

function lineOf(distribution: TimeDistribution, position: number): PanelLine {
  const values = curveOf(distribution)
  return {
    name: distribution.scenario,
    number: percent(values.at(-1) ?? Number.NaN),
    position,
    places: distribution.edges.slice(1),
    values,
    low: [],
    high: [],
  }
}

/** For 1, 2, … months: the share in work by then, or the share with at least that many months of the burden. */
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
  return `In work within a year: ${compared(shareAt(distributions, 'months-to-work', MONTHS_PER_YEAR), percent)}`
}

function altOf(distributions: readonly TimeDistribution[]): string {
  const sentences = PANELS.map(({ quantity, heading }) => {
    const shares = shareAt(distributions, quantity, MONTHS_PER_YEAR)
    const texts = shares.map(({ name, value }) => ({ name, text: percent(value) }))
    return `${heading}, at ${MONTHS_PER_YEAR} months: ${contrasted(texts)}.`
  })
  return `Lines. ${sentences.join(' ')}`
}
