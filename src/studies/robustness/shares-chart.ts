import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import type { RobustnessSummary } from './result.ts'
import { countSentence, robustnessHeadline, shareSentence } from './sentences.ts'
import type { ChartDrawing, Configuration } from '../../report/drawing/chart.ts'
import { segmentLabels } from '../../report/drawing/direct-labels.ts'
import { hatching } from '../../report/drawing/hatching.ts'
import { ROW_HEIGHT } from '../../report/drawing/chart-rows.ts'
import { STACKED_SHARES_MARGIN, wholeAxis } from '../../report/drawing/stacked-shares.ts'
import { FONT_SIZE, PAPER } from '../../report/drawing/theme.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

const BAR_HEIGHT = ROW_HEIGHT + 6
const AXIS_HEIGHT = 44

type Count = 'better' | 'noMatter' | 'undecided' | 'worse'

const SLICES: readonly { readonly count: Count; readonly words: string; readonly color: string }[] = [
  { count: 'better', words: 'Better', color: '#004d80' },
  { count: 'noMatter', words: 'No difference that matters', color: '#7cc3ec' },
  { count: 'undecided', words: 'Undecided', color: '#e3e3e3' },
  { count: 'worse', words: 'Worse', color: '#b86200' },
]

/** The colours for worse and better are equally dark, so worse is hatched to tell them apart. */
const isHatched = (count: Count): boolean => count === 'worse'

/** In what share of plausible worlds the alternative is better or worse, outcome by outcome. */
export function robustnessShares(summary: RobustnessSummary): ChartDrawing {
  const { shares, baseline, pairs } = summary
  return {
    id: 'robustness-shares',
    title: robustnessHeadline(summary),
    subtitle: `Share of plausible worlds by verdict against ${baseline.name}, each by the 95 % interval of ${pairs.everywhere} to ${pairs.undecided} pairs of half offices. Few pairs leave small differences undecided`,
    alt: `${countSentence(summary)} ${shares.map((one) => shareSentence(summary, one)).join(' ')}`,
    bodyHeight: shares.length * BAR_HEIGHT + AXIS_HEIGHT,
    rightMargin: STACKED_SHARES_MARGIN,
    legend: SLICES.map(({ count, words, color }) => ({ text: words, color, hatched: isHatched(count) })),
    configuration: configurationOf(summary),
  }
}

function configurationOf({ shares }: RobustnessSummary): Configuration {
  const datasets = SLICES.map(({ count, words, color }) => ({
    label: words,
    data: shares.map((one) => one[count] / one.answered),
    backgroundColor: color,
    borderColor: PAPER,
    borderWidth: { right: 1.5 },
    barPercentage: 0.8,
    categoryPercentage: 1,
  }))
  const labelOf = (dataset: number, index: number) => `${Math.round(100 * datasets[dataset].data[index])}`
  const labels = shares.map((key) => labelOfKey(key))
  return {
    type: 'bar',
    data: { labels, datasets },
    options: {
      indexAxis: 'y',
      scales: {
        x: wholeAxis('% of plausible worlds'),
        y: {
          type: 'category',
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { autoSkip: false, crossAlign: 'far', font: { size: FONT_SIZE.small } },
        },
      },
    },
    plugins: [hatching(SLICES.map(({ count }) => isHatched(count))), segmentLabels(labelOf)],
  }
}

const labelOfKey = (key: OutcomeKey): string => describeKey(key, findOutcome(outcomes, key.outcome))
