/** In what share of plausible worlds an answer holds, in words. */
import { texts } from '../../locale/language.ts'
import type { Comparison, QuotedRobustness, WorldShares } from '../../results/comparison/comparison-result.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { outcomeOf } from '../../results/outcomes.ts'

const say = texts({
  en: {
    notMeasured: (label: string) => `${label}: not measured in any plausible world.`,
    share: (
      label: string,
      alternative: string,
      answered: number,
      better: string,
      worse: string,
      noMatter: string,
      undecided: string,
    ) =>
      `${label}: in ${better} of ${answered} plausible worlds ${alternative} is better; worse in ${worse}, no difference that matters in ${noMatter}, undecided in ${undecided}.`,
    source: (worlds: number, points: number, parameters: number, command: string) =>
      `Plausible worlds are ${worlds} of ${points} points of a Latin hypercube over ${parameters} uncertain parameters; ${command} tells more.`,
  },
  nb: {
    notMeasured: (label) => `${label}: ikke målt i noen rimelig verden.`,
    share: (label, alternative, answered, better, worse, noMatter, undecided) =>
      `${label}: i ${better} av ${answered} rimelige verdener er ${alternative} bedre; dårligere i ${worse}, ingen forskjell av betydning i ${noMatter}, uavgjort i ${undecided}.`,
    source: (worlds, points, parameters, command) =>
      `Rimelige verdener er ${worlds} av ${points} punkter i en latinsk hyperkube over ${parameters} usikre parametere; ${command} forteller mer.`,
  },
  nn: {
    notMeasured: (label) => `${label}: ikkje målt i noka rimeleg verd.`,
    share: (label, alternative, answered, better, worse, noMatter, undecided) =>
      `${label}: i ${better} av ${answered} rimelege verder er ${alternative} betre; dårlegare i ${worse}, ingen skilnad som betyr noko i ${noMatter}, uavgjort i ${undecided}.`,
    source: (worlds, points, parameters, command) =>
      `Rimelege verder er ${worlds} av ${points} punkt i ein latinsk hyperkube over ${parameters} usikre parametrar; ${command} fortel meir.`,
  },
})

/** How widely the answer on one outcome holds. */
export function worldSharesSentence(alternative: string, shares: WorldShares): string {
  const { answered, better, worse, noMatter, undecided } = shares
  const label = describeKey(shares, outcomeOf(shares.outcome))
  if (answered === 0) return say().notMeasured(label)
  const percent = (worlds: number): string => shareOfWorlds(worlds, answered)
  return say().share(
    label,
    alternative,
    answered,
    percent(better),
    percent(worse),
    percent(noMatter),
    percent(undecided),
  )
}

/** A share of points as a whole percentage; a dash where there are no points. */
export const shareOfWorlds = (points: number, all: number): string =>
  all === 0 ? '–' : `${Math.round((100 * points) / all)} %`

/** What the recorded studies say of a comparison, and where they come from; nothing where there is none. */
export const robustnessSentences = ({ baseline, robustness = [] }: Comparison): string[] =>
  robustness.flatMap((quoted) => [
    ...quoted.shares.map((shares) => worldSharesSentence(quoted.alternative, shares)),
    sourceSentence(baseline.name, quoted),
  ])

const sourceSentence = (
  baseline: string,
  { alternative, worlds, points, parameters }: QuotedRobustness,
): string => say().source(worlds, points, parameters, `delt robustness ${baseline} ${alternative}`)
