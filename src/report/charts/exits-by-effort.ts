import { texts } from '../../locale/language.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { cohortPersons } from '../text/cohort-words.ts'
import { percent, shortValue } from '../text/number.ts'
import { EXITS, compared, exitWords, inSentence, inWords } from '../text/words.ts'
import type { ChartDrawing } from '../drawing/chart.ts'
import { exitSlices } from './exit-slices.ts'
import { meanOf, union } from '../../results/lookup.ts'
import { rowsOf } from '../drawing/chart-rows.ts'
import { stackedShares } from '../drawing/stacked-shares.ts'

const say = texts({
  en: {
    subtitle:
      'Where people are 1,040 working days (four years) after arrival, by effort category at arrival, % of persons',
    axis: (persons: string) => `% of the ${persons}`,
    compared: (shares: string) => `In work four years after arrival: ${shares}`,
    nobody: 'Where people end is not known, because nobody was followed for four years',
    alone: (high: string, highest: string, low: string, lowest: string) =>
      `Four years after arrival ${high} of people with ${highest} are in work, ${low} with ${lowest}`,
    alt: (lines: string) => `Stacked bars. ${lines}`,
  },
  nb: {
    subtitle:
      'Hvor folk er 1040 arbeidsdager (fire år) etter at de kom, etter innsatsgruppe da de kom, % av personene',
    axis: (persons) => `% av ${persons}`,
    compared: (shares) => `I arbeid fire år etter at de kom: ${shares}`,
    nobody: 'Hvor folk ender, er ukjent, for ingen ble fulgt i fire år',
    alone: (high, highest, low, lowest) =>
      `Fire år etter at de kom, er ${high} av dem med ${highest} i arbeid, og ${low} med ${lowest}`,
    alt: (lines) => `Stablede søyler. ${lines}`,
  },
  nn: {
    subtitle:
      'Kvar folk er 1040 arbeidsdagar (fire år) etter at dei kom, etter innsatsgruppe då dei kom, % av personane',
    axis: (persons) => `% av ${persons}`,
    compared: (shares) => `I arbeid fire år etter at dei kom: ${shares}`,
    nobody: 'Kvar folk endar, er ukjent, for ingen vart følgde i fire år',
    alone: (high, highest, low, lowest) =>
      `Fire år etter at dei kom, er ${high} av dei med ${highest} i arbeid, og ${low} med ${lowest}`,
    alt: (lines) => `Stabla søyler. ${lines}`,
  },
})

/** Where people are four years after arrival, by effort category. */
export function exitsByEffort(results: readonly ScenarioResult[]): ChartDrawing {
  const efforts = union(results, ({ layout }) => layout.efforts).filter((effort) =>
    results.some((result) => Number.isFinite(meanOf(result, 'work-share-48-months', 'effort', effort))),
  )
  const rows = rowsOf(efforts, results, inWords)
  return {
    id: 'exits-by-effort',
    title: title(results, efforts),
    subtitle: say().subtitle,
    alt: alt(results, efforts),
    ...stackedShares(
      rows,
      exitSlices(() => 'effort'),
      say().axis(cohortPersons(results)),
    ),
  }
}

function title(results: readonly ScenarioResult[], efforts: readonly string[]): string {
  const [first] = results
  if (results.length > 1 || !first) {
    const values = results.map((result) => ({
      name: result.name,
      value: meanOf(result, 'work-share-48-months'),
    }))
    return say().compared(compared(values, (value) => shortValue(value, 'share')))
  }
  if (efforts.length === 0) return say().nobody
  const shares = efforts.map((effort) => meanOf(first, 'work-share-48-months', 'effort', effort))
  const [highest, lowest] = [Math.max(...shares), Math.min(...shares)]
  const name = (share: number) => inSentence(inWords(efforts[shares.indexOf(share)] ?? ''))
  return say().alone(percent(highest), name(highest), percent(lowest), name(lowest))
}

function alt(results: readonly ScenarioResult[], efforts: readonly string[]): string {
  const lines = efforts.flatMap((effort) =>
    results.map((result) => {
      const shares = EXITS.map(
        ({ kind, outcome }) =>
          `${inSentence(exitWords(kind))} ${percent(meanOf(result, outcome, 'effort', effort))}`,
      )
      return `${inWords(effort)} (${result.name}): ${shares.join(', ')}.`
    }),
  )
  return say().alt(lines.join(' '))
}
