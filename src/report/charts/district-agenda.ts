import type { AgendaProgress, Comparison } from '../../results/comparison/comparison-result.ts'
import { describeEstimate } from '../../results/quantity.ts'
import { GOAL_OUTCOMES } from '../../results/comparison/district-agenda.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortDifference, shortValue } from '../text/number.ts'
import { listed } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'

type Goal = AgendaProgress['goal']

const labelOf = (goal: Goal): string => outcomeOf(GOAL_OUTCOMES[goal]).label
const wordsOf = (goal: Goal): string => labelOf(goal).toLowerCase()

/** How far each alternative moves toward the two goals of the district; undefined if neither was measured. */
export function agenda({ baseline, alternatives, agenda: all }: Comparison): ChartDrawing | undefined {
  if (all.length === 0) return undefined
  const goals = [...new Set(all.map(({ goal }) => goal))]
  const progressOf = (goal: string, result: ScenarioResult | undefined) =>
    all.find((progress) => progress.goal === goal && progress.alternative === result?.name)
  const rows = rowsOf(goals, alternatives, (goal) => goalOf(all.find((progress) => progress.goal === goal)))
  return {
    id: 'agenda',
    title: titleOf(all),
    subtitle: `Progress from ${baseline.name} toward the two goals of the district; 100 % reaches the goal. Whisker: 95 % interval`,
    alt: `Bars with 95 % intervals. ${all.map(sentenceOf).join(' ')}`,
    ...whiskerBars({
      rows,
      estimateOf: ({ part, result }) => progressOf(part, result)?.progress,
      colorOf: ({ result }) => scenarioFill([baseline, ...alternatives], result),
      labelOf: (value, { part, result }) => {
        const progress = progressOf(part, result)
        return progress
          ? `${percent(value)} (${shortDifference(progress.difference.value, progress.unit)})`
          : ''
      },
      axisTitle: () => '% of the way to the goal',
      unit: 'share',
      goal: 1,
    }),
  }
}

/** A goal in words: `Social assistance down by 29.5 %`. */
function goalOf(progress: AgendaProgress | undefined): string {
  if (progress === undefined) return ''
  const { goal, share, stated, wanted, unit } = progress
  const by = stated === 'unit' ? shortDifference(-wanted, unit).replace('+', '') : shortValue(share, 'share')
  return `${labelOf(goal)} down by ${by}${stated === undefined ? '' : ', as stated'}`
}

/** The most that any alternative certainly achieves for each goal. */
function titleOf(all: readonly AgendaProgress[]): string {
  const goals = [...new Set(all.map(({ goal }) => goal))]
  const sure = goals.flatMap((goal) => bestOf(all.filter((progress) => progress.goal === goal)))
  const names = [...new Set(sure.map(({ alternative }) => alternative))]
  const clauses = names.map((name) => {
    const own = sure.filter(({ alternative }) => alternative === name)
    const ways = own.map(({ goal, progress }) => `${percent(progress.value)} of the way on ${wordsOf(goal)}`)
    return `${name} goes ${listed(ways)}`
  })
  const unmoved = goals.filter((goal) => !sure.some((progress) => progress.goal === goal)).map(wordsOf)
  const none = unmoved.length === 0 ? [] : [`no sure progress on ${listed(unmoved)}`]
  const text = [...clauses, ...none].join('; ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The largest progress with an interval above zero, if any. */
function bestOf(progress: readonly AgendaProgress[]): AgendaProgress[] {
  return progress
    .filter((one) => (one.progress.ciLow ?? 0) > 0)
    .toSorted((one, other) => other.progress.value - one.progress.value)
    .slice(0, 1)
}

function sentenceOf(one: AgendaProgress): string {
  const { alternative, unit, difference, progress } = one
  return `${goalOf(one)}, ${alternative}: ${describeEstimate(difference, unit)}, ${percent(progress.value)} of the way.`
}
