import { texts } from '../../locale/language.ts'
import type { AgendaProgress, Comparison } from '../../results/comparison/comparison-result.ts'
import { describeEstimate } from '../../results/quantity.ts'
import { GOAL_OUTCOMES } from '../../results/comparison/district-agenda.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { percent, shortDifference, shortValue } from '../text/number.ts'
import { capital, inSentence, listed } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { scenarioFill } from '../drawing/theme.ts'
import { whiskerBars } from '../drawing/whisker-bars.ts'

const say = texts({
  en: {
    subtitle: (office: string) =>
      `Progress from ${office} toward the two goals of the district; 100 % reaches the goal. Whisker: 95 % interval`,
    alt: (sentences: string) => `Bars with 95 % intervals. ${sentences}`,
    axis: '% of the way to the goal',
    goal: (what: string, by: string) => `${what} down by ${by}`,
    statedGoal: (what: string, by: string) => `${what} down by ${by}, as stated`,
    way: (share: string, what: string) => `${share} of the way on ${what}`,
    goes: (office: string, ways: string) => `${office} goes ${ways}`,
    unmoved: (goals: string) => `no sure progress on ${goals}`,
    sentence: (goal: string, office: string, difference: string, share: string) =>
      `${goal}, ${office}: ${difference}, ${share} of the way.`,
  },
  nb: {
    subtitle: (office) =>
      `Framgang fra ${office} mot de to målene til bydelen; 100 % når målet. Strek: 95 % intervall`,
    alt: (sentences) => `Søyler med 95 % intervaller. ${sentences}`,
    axis: '% av veien til målet',
    goal: (what, by) => `${what} ned med ${by}`,
    statedGoal: (what, by) => `${what} ned med ${by}, som oppgitt`,
    way: (share, what) => `${share} av veien for ${what}`,
    goes: (office, ways) => `${office} kommer ${ways}`,
    unmoved: (goals) => `ingen sikker framgang for ${goals}`,
    sentence: (goal, office, difference, share) => `${goal}, ${office}: ${difference}, ${share} av veien.`,
  },
  nn: {
    subtitle: (office) =>
      `Framgang frå ${office} mot dei to måla til bydelen; 100 % når målet. Strek: 95 % intervall`,
    alt: (sentences) => `Søyler med 95 % intervall. ${sentences}`,
    axis: '% av vegen til målet',
    goal: (what, by) => `${what} ned med ${by}`,
    statedGoal: (what, by) => `${what} ned med ${by}, som oppgitt`,
    way: (share, what) => `${share} av vegen for ${what}`,
    goes: (office, ways) => `${office} kjem ${ways}`,
    unmoved: (goals) => `ingen sikker framgang for ${goals}`,
    sentence: (goal, office, difference, share) => `${goal}, ${office}: ${difference}, ${share} av vegen.`,
  },
})

type Goal = AgendaProgress['goal']

const labelOf = (goal: Goal): string => outcomeOf(GOAL_OUTCOMES[goal]).label
const wordsOf = (goal: Goal): string => inSentence(labelOf(goal))

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
    subtitle: say().subtitle(baseline.name),
    alt: say().alt(all.map(sentenceOf).join(' ')),
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
      axisTitle: () => say().axis,
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
  return (stated === undefined ? say().goal : say().statedGoal)(labelOf(goal), by)
}

/** The most that any alternative certainly achieves for each goal. */
function titleOf(all: readonly AgendaProgress[]): string {
  const goals = [...new Set(all.map(({ goal }) => goal))]
  const sure = goals.flatMap((goal) => bestOf(all.filter((progress) => progress.goal === goal)))
  const names = [...new Set(sure.map(({ alternative }) => alternative))]
  const clauses = names.map((name) => {
    const own = sure.filter(({ alternative }) => alternative === name)
    const ways = own.map(({ goal, progress }) => say().way(percent(progress.value), wordsOf(goal)))
    return say().goes(name, listed(ways))
  })
  const unmoved = goals.filter((goal) => !sure.some((progress) => progress.goal === goal)).map(wordsOf)
  const none = unmoved.length === 0 ? [] : [say().unmoved(listed(unmoved))]
  return capital([...clauses, ...none].join('; '))
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
  return say().sentence(goalOf(one), alternative, describeEstimate(difference, unit), percent(progress.value))
}
