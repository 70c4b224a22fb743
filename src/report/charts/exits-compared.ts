import { texts } from '../../locale/language.ts'
import type { Comparison } from '../../results/comparison/comparison-result.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { cohortPersons } from '../text/cohort-words.ts'
import { percent, shortDifference } from '../text/number.ts'
import { EXITS, compared, exitWords, inSentence, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { exitSlices } from './exit-slices.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'
import type { Breakdown } from '../../vocabulary/breakdowns.ts'

const say = texts({
  en: {
    everyone: 'Everyone',
    subtitle:
      'Where people are 1,040 working days (four years) after arrival, all and by group, % of persons',
    axis: (persons: string) => `% of the ${persons}`,
    title: (share: string, office: string, changes: string) =>
      `Four years after arrival ${share} are in work under ${office}; ${changes}`,
    alt: (lines: string) => `Stacked bars. ${lines}`,
  },
  nb: {
    everyone: 'Alle',
    subtitle:
      'Hvor folk er 1040 arbeidsdager (fire år) etter at de kom, alle og etter gruppe, % av personene',
    axis: (persons) => `% av ${persons}`,
    title: (share, office, changes) =>
      `Fire år etter at de kom, er ${share} i arbeid under ${office}; ${changes}`,
    alt: (lines) => `Stablede søyler. ${lines}`,
  },
  nn: {
    everyone: 'Alle',
    subtitle:
      'Kvar folk er 1040 arbeidsdagar (fire år) etter at dei kom, alle og etter gruppe, % av personane',
    axis: (persons) => `% av ${persons}`,
    title: (share, office, changes) =>
      `Fire år etter at dei kom, er ${share} i arbeid under ${office}; ${changes}`,
    alt: (lines) => `Stabla søyler. ${lines}`,
  },
})

/** Where people end under each office: all, those with complex needs, and by group. */
export function exitsCompared(comparison: Comparison): ChartDrawing {
  const results = [comparison.baseline, ...comparison.alternatives]
  const groups = union(results, ({ layout }) => layout.groups)
  const levels = ['all', 'complex', ...groups].filter((level) =>
    results.some((result) =>
      Number.isFinite(meanOf(result, 'work-share-48-months', breakdownOf(level), level)),
    ),
  )
  const rows = rowsOf(levels, results, (level) => (level === 'all' ? say().everyone : inWords(level)))
  return {
    id: 'exits-compared',
    title: titleOf(comparison),
    subtitle: say().subtitle,
    alt: altOf(results, levels),
    ...stackedShares(rows, exitSlices(breakdownOf), say().axis(cohortPersons(results))),
  }
}

function breakdownOf(level: string): Breakdown {
  if (level === 'all') return 'all'
  return level === 'complex' ? 'complex' : 'group'
}

function titleOf({ baseline, alternatives }: Comparison): string {
  const before = meanOf(baseline, 'work-share-48-months')
  const changes = alternatives.map((result) => ({
    name: result.name,
    value: meanOf(result, 'work-share-48-months') - before,
  }))
  const told = compared(changes, (value) => shortDifference(value, 'share'))
  return say().title(percent(before), baseline.name, told)
}

function altOf(results: readonly ScenarioResult[], levels: readonly string[]): string {
  const lines = levels.flatMap((level) =>
    results.map((result) => {
      const shares = EXITS.map(({ kind, outcome }) => {
        const share = meanOf(result, outcome, breakdownOf(level), level)
        return `${inSentence(exitWords(kind))} ${percent(share)}`
      })
      return `${inWords(level)} (${result.name}): ${shares.join(', ')}.`
    }),
  )
  return say().alt(lines.join(' '))
}
