import type { Plugin } from 'chart.js'
import type { FlowProps } from 'chartjs-chart-sankey'
import { texts } from '../../locale/language.ts'
import type { Comparison, ExitFlow } from '../../results/comparison/comparison-result.ts'
import { shortInterval, wholeNumber } from '../text/number.ts'
import { EXITS, exitWords, inSentence } from '../text/words.ts'
import { MARGIN } from '../drawing/chart.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { write } from '../drawing/direct-labels.ts'
import { EXIT_COLORS } from './exit-slices.ts'
import { textWidth } from '../drawing/fonts.ts'
import { FONT_SIZE, INK } from '../drawing/theme.ts'

const say = texts({
  en: {
    title: (people: string, from: string, baseline: string, to: string, alternative: string) =>
      `Of 1,000 people ${people} more than by chance change from “${from}” under ${baseline} to “${to}” under ${alternative}`,
    subtitle: (baseline: string, alternative: string) =>
      `Of 1,000 persons: end under ${baseline} (left) and under ${alternative} (right) four years after arrival, where they differ. Beyond the flow between ${baseline} and its null twin; only flows whose 95 % interval lies above zero, and of these none below a tenth of the largest`,
    flow: (from: string, to: string, people: string, interval: string) =>
      `from ${from} to ${to} ${people} (${interval})`,
    alt: (baseline: string, alternative: string, flows: string) =>
      `Flow diagram of ends under ${baseline} against ends under ${alternative}, persons of 1,000 beyond the null twin with 95 % intervals: ${flows}.`,
  },
  nb: {
    title: (people, from, baseline, to, alternative) =>
      `Av 1000 personer går ${people} flere enn ved ren tilfeldighet fra «${from}» under ${baseline} til «${to}» under ${alternative}`,
    subtitle: (baseline, alternative) =>
      `Av 1000 personer: hvor de ender under ${baseline} (til venstre) og under ${alternative} (til høyre) fire år etter at de kom, der det er ulikt. Ut over strømmen mellom ${baseline} og nulltvillingen; bare strømmer med hele 95 % intervallet over null, og av dem ingen under en tidel av den største`,
    flow: (from, to, people, interval) => `fra ${from} til ${to} ${people} (${interval})`,
    alt: (baseline, alternative, flows) =>
      `Flytdiagram over hvor folk ender under ${baseline} mot under ${alternative}, personer av 1000 ut over nulltvillingen med 95 % intervaller: ${flows}.`,
  },
  nn: {
    title: (people, from, baseline, to, alternative) =>
      `Av 1000 personar går ${people} fleire enn ved reint tilfelle frå «${from}» under ${baseline} til «${to}» under ${alternative}`,
    subtitle: (baseline, alternative) =>
      `Av 1000 personar: kvar dei endar under ${baseline} (til venstre) og under ${alternative} (til høgre) fire år etter at dei kom, der det er ulikt. Ut over straumen mellom ${baseline} og nulltvillingen; berre straumar med heile 95 % intervallet over null, og av dei ingen under ein tidel av den største`,
    flow: (from, to, people, interval) => `frå ${from} til ${to} ${people} (${interval})`,
    alt: (baseline, alternative, flows) =>
      `Flytdiagram over kvar folk endar under ${baseline} mot under ${alternative}, personar av 1000 ut over nulltvillingen med 95 % intervall: ${flows}.`,
  },
})

const NODE_HEIGHT = 58
/** flows smaller than this share of the largest would be lines that hide their numbers; the table has them */
const SMALLEST = 0.1
const LABEL_GAP = 12

/**
 * Where twins end differently: flows of persons between ends, beyond those caused by the luck of the office alone.
 * Undefined if no more people end differently than by chance; the page then says so in words.
 */
export function twinsFlow(comparison: Comparison, alternative: string): ChartDrawing | undefined {
  const summary = comparison.twinsSummaries.find((twins) => twins.alternative === alternative)
  if (!summary || !((summary.changed.excess.ciLow ?? 0) > 0)) return undefined
  const sure = comparison.flows.filter((flow) => flow.alternative === alternative && isSurelyMore(flow))
  const [largest] = sure.toSorted((one, other) => other.excess.value - one.excess.value)
  if (!largest) return undefined
  const flows = sure.filter(({ excess }) => excess.value >= SMALLEST * largest.excess.value)
  const baseline = comparison.baseline.name
  const ends = Math.max(new Set(flows.map(({ from }) => from)).size, new Set(flows.map(({ to }) => to)).size)
  const widest = Math.max(
    ...flows.flatMap(({ from, to }) => [from, to]).map((kind) => textWidth(exitWords(kind), FONT_SIZE.small)),
  )
  return {
    id: `twins-flow-${comparison.alternatives.findIndex(({ name }) => name === alternative) + 1}`,
    title: titleOf(largest, baseline, alternative),
    subtitle: say().subtitle(baseline, alternative),
    alt: altOf(flows, baseline, alternative),
    bodyHeight: 40 + ends * NODE_HEIGHT,
    leftMargin: MARGIN + LABEL_GAP + widest,
    rightMargin: MARGIN + LABEL_GAP + widest,
    configuration: {
      type: 'sankey',
      data: { datasets: [datasetOf(flows)] },
      plugins: [flowNumbers(flows)],
    },
  }
}

function isSurelyMore({ excess }: ExitFlow): boolean {
  return (excess.ciLow ?? 0) > 0 && Math.round(excess.value) > 0
}

const before = (kind: string) => `before ${kind}`
const after = (kind: string) => `after ${kind}`

function datasetOf(flows: readonly ExitFlow[]) {
  const labels = EXITS.flatMap(({ kind }) => [
    [before(kind), exitWords(kind)],
    [after(kind), exitWords(kind)],
  ])
  return {
    data: flows.map(({ from, to, excess }) => ({
      from: before(from),
      to: after(to),
      flow: Math.round(excess.value),
    })),
    labels: Object.fromEntries(labels) as { [node: string]: string },
    priority: Object.fromEntries(
      EXITS.flatMap(({ kind }, position) => [
        [before(kind), position],
        [after(kind), position],
      ]),
    ),
    colorFrom: ({ dataIndex }: { dataIndex: number }) => EXIT_COLORS[flows[dataIndex]?.from ?? 'other'],
    colorTo: ({ dataIndex }: { dataIndex: number }) => EXIT_COLORS[flows[dataIndex]?.to ?? 'other'],
    colorMode: 'gradient' as const,
    alpha: 0.45,
    borderWidth: 0,
    nodeWidth: 12,
    size: 'max' as const,
    color: INK,
    font: { size: FONT_SIZE.small },
    nodeLabels: {
      position: ({ key }: { key: string }) =>
        key.startsWith('before') ? ('left' as const) : ('right' as const),
    },
  }
}

/** The number of each flow at both of its ends, where flows do not cross. */
function flowNumbers(flows: readonly ExitFlow[]): Plugin {
  return {
    id: 'flow-numbers',
    afterDatasetsDraw(chart) {
      for (const [index, element] of chart.getDatasetMeta(0).data.entries()) {
        const { x, y, x2, y2, height } = element as unknown as FlowProps
        const text = wholeNumber(flows[index]?.excess.value ?? Number.NaN)
        write(chart, text, x + LABEL_GAP, y + height / 2, { color: INK })
        write(chart, text, x2 - LABEL_GAP, y2 + height / 2, { color: INK, align: 'right' })
      }
    },
  }
}

function titleOf({ from, to, excess }: ExitFlow, baseline: string, alternative: string): string {
  const [start, end] = [from, to].map((kind) => inSentence(exitWords(kind)))
  return say().title(wholeNumber(excess.value), start, baseline, end, alternative)
}

function altOf(flows: readonly ExitFlow[], baseline: string, alternative: string): string {
  const lines = flows.map(({ from, to, excess }) => {
    const [start, end] = [from, to].map((kind) => inSentence(exitWords(kind)))
    const interval = shortInterval(excess.ciLow, excess.ciHigh, 'persons')
    return say().flow(start, end, wholeNumber(excess.value), interval)
  })
  return say().alt(baseline, alternative, lines.join('; '))
}
