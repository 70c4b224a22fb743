import { texts } from '../../locale/language.ts'
import type { Comparison, TimeDistribution } from '../../results/comparison/comparison-result.ts'
import { percent } from '../text/number.ts'
import { compared, contrasted } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { panelChart } from '../drawing/panels.ts'
import type { Panel, PanelLine } from '../drawing/panels.ts'
import { ticksWithin } from '../drawing/ticks.ts'
import { MONTHS_PER_YEAR } from '../../vocabulary/calendar.ts'

type Quantity = TimeDistribution['quantity']

const PANELS: readonly Quantity[] = ['months-to-work', 'assistance-months', 'months-out-of-reach']

const say = texts({
  en: {
    headings: {
      'months-to-work': 'In work within so many months',
      'assistance-months': 'At least so many months on social assistance',
      'months-out-of-reach': 'At least so many months out of reach',
    } satisfies { readonly [Q in Quantity]: string },
    subtitle:
      'Share of the persons of the cohort by months in the first four years after arrival, over all replications',
    axis: 'Months',
    title: (shares: string) => `In work within a year: ${shares}`,
    at: (heading: string, months: string, shares: string) => `${heading}, at ${months} months: ${shares}.`,
    alt: (sentences: string) => `Lines. ${sentences}`,
  },
  nb: {
    headings: {
      'months-to-work': 'I arbeid innen så mange måneder',
      'assistance-months': 'Minst så mange måneder på sosialhjelp',
      'months-out-of-reach': 'Minst så mange måneder utenfor rekkevidde',
    },
    subtitle:
      'Andel av personene i kohorten, etter måneder i de første fire årene etter at de kom, over alle replikasjoner',
    axis: 'Måneder',
    title: (shares) => `I arbeid innen ett år: ${shares}`,
    at: (heading, months, shares) => `${heading}, ved ${months} måneder: ${shares}.`,
    alt: (sentences) => `Linjer. ${sentences}`,
  },
  nn: {
    headings: {
      'months-to-work': 'I arbeid innan så mange månader',
      'assistance-months': 'Minst så mange månader på sosialhjelp',
      'months-out-of-reach': 'Minst så mange månader utanfor rekkjevidd',
    },
    subtitle:
      'Del av personane i kohorten, etter månader i dei første fire åra etter at dei kom, over alle replikasjonar',
    axis: 'Månader',
    title: (shares) => `I arbeid innan eitt år: ${shares}`,
    at: (heading, months, shares) => `${heading}, ved ${months} månader: ${shares}.`,
    alt: (sentences) => `Linjer. ${sentences}`,
  },
})

/** Distribution of months to work, on social assistance and out of reach; undefined if it was not kept. */
export function monthsOfCohort({ distributions }: Comparison): ChartDrawing | undefined {
  const [first] = distributions
  if (!first) return undefined
  const panels = PANELS.map((quantity) =>
    panelOf(
      say().headings[quantity],
      distributions.filter((distribution) => distribution.quantity === quantity),
    ),
  )
  const months = first.edges.length - 1
  return {
    id: 'months-of-cohort',
    title: titleOf(distributions),
    subtitle: say().subtitle,
    alt: altOf(distributions),
    ...panelChart(panels, {
      title: say().axis,
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
  return say().title(compared(shareAt(distributions, 'months-to-work', MONTHS_PER_YEAR), percent))
}

function altOf(distributions: readonly TimeDistribution[]): string {
  const sentences = PANELS.map((quantity) => {
    const shares = shareAt(distributions, quantity, MONTHS_PER_YEAR)
    const told = shares.map(({ name, value }) => ({ name, text: percent(value) }))
    return say().at(say().headings[quantity], String(MONTHS_PER_YEAR), contrasted(told))
  })
  return say().alt(sentences.join(' '))
}
