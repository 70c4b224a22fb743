import { texts } from '../../locale/language.ts'
import type { RobustnessSummary } from './result.ts'
import { countSentence, labelOf, robustnessHeadline, shareSentence } from './sentences.ts'
import type { ChartDrawing, Configuration } from '../../report/drawing/chart.ts'
import { segmentLabels } from '../../report/drawing/direct-labels.ts'
import { hatching } from '../../report/drawing/hatching.ts'
import { ROW_HEIGHT } from '../../report/drawing/chart-rows.ts'
import { LAST_MARK_MARGIN } from '../../report/drawing/stacked-bars.ts'
import { wholeAxis } from '../../report/drawing/stacked-shares.ts'
import { FONT_SIZE, PAPER } from '../../report/drawing/theme.ts'

const say = texts({
  en: {
    subtitle: (baseline: string, fewest: number, most: number) =>
      `Share of plausible worlds by verdict against ${baseline}, each by the 95 % interval of ${fewest} to ${most} pairs of half offices. Few pairs leave small differences undecided`,
    axis: '% of plausible worlds',
    better: 'Better',
    noMatter: 'No difference that matters',
    undecided: 'Undecided',
    worse: 'Worse',
  },
  nb: {
    subtitle: (baseline, fewest, most) =>
      `Andel av rimelige verdener etter konklusjon mot ${baseline}, hver ut fra 95 %-intervallet av ${fewest} til ${most} par av halve kontorer. Med få par blir små forskjeller uavgjort`,
    axis: '% av rimelige verdener',
    better: 'Bedre',
    noMatter: 'Ingen forskjell av betydning',
    undecided: 'Uavgjort',
    worse: 'Dårligere',
  },
  nn: {
    subtitle: (baseline, fewest, most) =>
      `Del av rimelege verder etter konklusjon mot ${baseline}, kvar ut frå 95 %-intervallet av ${fewest} til ${most} par av halve kontor. Med få par blir små skilnader uavgjorde`,
    axis: '% av rimelege verder',
    better: 'Betre',
    noMatter: 'Ingen skilnad som betyr noko',
    undecided: 'Uavgjort',
    worse: 'Dårlegare',
  },
})

const BAR_HEIGHT = ROW_HEIGHT + 6
const AXIS_HEIGHT = 44

type Count = 'better' | 'noMatter' | 'undecided' | 'worse'

const SLICES: readonly { readonly count: Count; readonly color: string }[] = [
  { count: 'better', color: '#004d80' },
  { count: 'noMatter', color: '#7cc3ec' },
  { count: 'undecided', color: '#e3e3e3' },
  { count: 'worse', color: '#b86200' },
]

/** The colours for worse and better are equally dark, so worse is hatched to tell them apart. */
const isHatched = (count: Count): boolean => count === 'worse'

/** In what share of plausible worlds the alternative is better or worse, outcome by outcome. */
export function robustnessShares(summary: RobustnessSummary): ChartDrawing {
  const { shares, baseline, pairs } = summary
  return {
    id: 'robustness-shares',
    title: robustnessHeadline(summary),
    subtitle: say().subtitle(baseline.name, pairs.everywhere, pairs.undecided),
    alt: `${countSentence(summary)} ${shares.map((one) => shareSentence(summary, one)).join(' ')}`,
    bodyHeight: shares.length * BAR_HEIGHT + AXIS_HEIGHT,
    rightMargin: LAST_MARK_MARGIN,
    legend: SLICES.map(({ count, color }) => ({ text: say()[count], color, hatched: isHatched(count) })),
    configuration: configurationOf(summary),
  }
}

function configurationOf({ shares }: RobustnessSummary): Configuration {
  const datasets = SLICES.map(({ count, color }) => ({
    label: say()[count],
    data: shares.map((one) => one[count] / one.answered),
    backgroundColor: color,
    borderColor: PAPER,
    borderWidth: { right: 1.5 },
    barPercentage: 0.8,
    categoryPercentage: 1,
  }))
  const percentIn = (dataset: number, index: number) => `${Math.round(100 * datasets[dataset].data[index])}`
  const labels = shares.map(labelOf)
  return {
    type: 'bar',
    data: { labels, datasets },
    options: {
      indexAxis: 'y',
      scales: {
        x: { ...wholeAxis(say().axis), stacked: true },
        y: {
          type: 'category',
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { autoSkip: false, crossAlign: 'far', font: { size: FONT_SIZE.small } },
        },
      },
    },
    plugins: [hatching(SLICES.map(({ count }) => isHatched(count))), segmentLabels(percentIn)],
  }
}
