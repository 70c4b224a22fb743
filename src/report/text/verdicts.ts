/** The judgements on results, in words. */
import { texts } from '../../locale/language.ts'
import type { LimitCheck } from '../../results/comparison/comparison-result.ts'
import type { ComparisonRow, Verdict } from '../../results/result.ts'
import { isSameKey, type OutcomeKey } from '../../vocabulary/outcomes.ts'
import { shortValue } from './number.ts'

const say = texts({
  en: {
    verdicts: {
      better: 'better',
      worse: 'worse',
      higher: 'higher',
      lower: 'lower',
      'no difference that matters': 'no difference that matters',
      undecided: 'undecided',
      'not touched': 'not touched',
    } satisfies { readonly [V in Verdict]: string },
    exploratory: (verdict: string) => `exploratory: ${verdict}`,
    limit: (limit: string, verdict: string) => ` (limit: ${limit}, ${verdict})`,
    notJudged: 'not judged',
    notMeasured: 'not measured',
    holds: 'holds',
    broken: 'broken',
  },
  nb: {
    verdicts: {
      better: 'bedre',
      worse: 'dårligere',
      higher: 'høyere',
      lower: 'lavere',
      'no difference that matters': 'ingen forskjell av betydning',
      undecided: 'uavgjort',
      'not touched': 'ikke berørt',
    },
    exploratory: (verdict) => `utforskende: ${verdict}`,
    limit: (limit, verdict) => ` (krav: ${limit}, ${verdict})`,
    notJudged: 'ikke vurdert',
    notMeasured: 'ikke målt',
    holds: 'holder',
    broken: 'brutt',
  },
  nn: {
    verdicts: {
      better: 'betre',
      worse: 'dårlegare',
      higher: 'høgare',
      lower: 'lågare',
      'no difference that matters': 'ingen skilnad som betyr noko',
      undecided: 'uavgjort',
      'not touched': 'ikkje rørt',
    },
    exploratory: (verdict) => `utforskande: ${verdict}`,
    limit: (limit, verdict) => ` (krav: ${limit}, ${verdict})`,
    notJudged: 'ikkje vurdert',
    notMeasured: 'ikkje målt',
    holds: 'held',
    broken: 'brote',
  },
})

/** The limits on a value, to be written after it: ` (limit: caseload <= 120, broken)`; empty if there are none. */
export function limitNote(limits: readonly LimitCheck[], scenario: string, key: OutcomeKey): string {
  const own = limits.filter((limit) => limit.scenario === scenario && isSameKey(limit, key))
  return own.map((check) => say().limit(check.limit, limitVerdict(check))).join('')
}

/** Every limit with its scenario, the value it was compared with, and whether it holds. */
export const limitRows = (limits: readonly LimitCheck[]): string[][] =>
  limits.map((check) => [
    check.limit,
    check.scenario,
    shortValue(check.value, check.unit),
    limitVerdict(check),
  ])

function limitVerdict({ holds, value }: LimitCheck): string {
  if (Number.isNaN(value)) return say().notMeasured
  return holds ? say().holds : say().broken
}

/** A verdict, as a table shows it. */
export const verdictWords = (verdict: Verdict): string => say().verdicts[verdict]

/** The verdict of a row; if nobody named the outcome beforehand, it says so. */
export function verdictInWords({ verdict, family }: Pick<ComparisonRow, 'verdict' | 'family'>): string {
  const words = verdictWords(verdict)
  return family === 'exploratory' && verdict !== 'not touched' ? say().exploratory(words) : words
}

/** The verdict of a row among outcomes of interest; one that is only shown beside them has none. */
export const verdictAmongNamed = ({ verdict, family }: Pick<ComparisonRow, 'verdict' | 'family'>): string =>
  family === 'exploratory' ? say().notJudged : verdictWords(verdict)
