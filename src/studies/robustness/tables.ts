/** The tables that report a robustness study, as text: the terminal, the page and the document show the same ones. */
import { texts } from '../../locale/language.ts'
import { findOutcome } from '../../results/outcome-label.ts'
import { outcomes } from '../../results/outcomes.ts'
import { grouped } from '../../results/quantity.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, shortInterval, shortP } from '../../report/text/number.ts'
import { verdictWords } from '../../report/text/verdicts.ts'
import { strongestOf, type OutcomeShares, type RobustnessSummary } from './result.ts'
import { shareOfWorlds } from '../../report/text/robustness-words.ts'
import { labelOf } from './sentences.ts'

const say = texts({
  en: {
    shares: (alternative: string, baseline: string, counted: number) =>
      `${alternative} against ${baseline} in ${counted} plausible worlds`,
    outcome: 'Outcome',
    better: 'Better',
    noMatter: 'No matter',
    undecided: 'Undecided',
    worse: 'Worse',
    leansBetter: 'Leans better',
    leansWorse: 'Leans worse',
    most: '10 % to 90 % of estimates',
    own: 'Half office as it is',
    correlations: (counted: number) =>
      `Parameters that go with the difference (rank correlation over ${counted} worlds; + where more makes the alternative better)`,
    parameter: 'Parameter',
    correlation: 'Correlation',
    corrected: (tests: number) => `p, corrected for ${tests}`,
  },
  nb: {
    shares: (alternative, baseline, counted) =>
      `${alternative} mot ${baseline} i ${counted} rimelige verdener`,
    outcome: 'Utfall',
    better: 'Bedre',
    noMatter: 'Uten betydning',
    undecided: 'Uavgjort',
    worse: 'Dårligere',
    leansBetter: 'Heller mot bedre',
    leansWorse: 'Heller mot dårligere',
    most: '10 % til 90 % av anslagene',
    own: 'Halvt kontor slik det er',
    correlations: (counted) =>
      `Parametere som følger forskjellen (rangkorrelasjon over ${counted} verdener; + der mer gjør alternativet bedre)`,
    parameter: 'Parameter',
    correlation: 'Korrelasjon',
    corrected: (tests) => `p, korrigert for ${tests}`,
  },
  nn: {
    shares: (alternative, baseline, counted) => `${alternative} mot ${baseline} i ${counted} rimelege verder`,
    outcome: 'Utfall',
    better: 'Betre',
    noMatter: 'Betyr ikkje noko',
    undecided: 'Uavgjort',
    worse: 'Dårlegare',
    leansBetter: 'Hallar mot betre',
    leansWorse: 'Hallar mot dårlegare',
    most: '10 % til 90 % av anslaga',
    own: 'Halvt kontor slik det er',
    correlations: (counted) =>
      `Parametrar som følgjer skilnaden (rangkorrelasjon over ${counted} verder; + der meir gjer alternativet betre)`,
    parameter: 'Parameter',
    correlation: 'Korrelasjon',
    corrected: (tests) => `p, korrigert for ${tests}`,
  },
})

/** Number of correlations shown per outcome. */
const SHOWN = 3

/** For each outcome, the share of counted points with each verdict. */
export function sharesTable({ shares, counted, alternative, baseline }: RobustnessSummary): TextTable {
  const { outcome, better, noMatter, undecided, worse, leansBetter, leansWorse, most, own } = say()
  return {
    title: say().shares(alternative.name, baseline.name, counted),
    header: [outcome, better, noMatter, undecided, worse, leansBetter, leansWorse, most, own],
    rows: shares.map((one) => {
      const counts = [one.better, one.noMatter, one.undecided, one.worse, one.leansBetter, one.leansWorse]
      return [
        labelOf(one),
        ...counts.map((points) => shareOfWorlds(points, one.answered)),
        shortInterval(one.low, one.high, findOutcome(outcomes, one.outcome).unit),
        ownCell(one),
      ]
    }),
  }
}

function ownCell({ outcome, atOwnValues }: OutcomeShares): string {
  if (atOwnValues === undefined) return ''
  const { difference, verdict } = atOwnValues
  const { unit } = findOutcome(outcomes, outcome)
  const interval = shortInterval(difference.ciLow, difference.ciHigh, unit)
  return `${shortDifference(difference.value, unit)} (${interval}), ${verdictWords(verdict)}`
}

/** For each outcome, the parameters with the strongest rank correlation with the difference. */
export function correlationsTable({ correlations, shares, counted, tests }: RobustnessSummary): TextTable {
  const { outcome, parameter, correlation, corrected } = say()
  return {
    title: say().correlations(counted),
    header: [outcome, parameter, correlation, 'p', corrected(tests)],
    rows: shares.flatMap((key) => {
      const strongest = strongestOf(correlations, key, SHOWN)
      return strongest.map(({ path, rho, p, pHolm }, place) => [
        place === 0 ? labelOf(key) : '',
        path,
        signedHundredths(rho),
        shortP(p),
        shortP(pHolm),
      ])
    }),
  }
}

const signedHundredths = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${grouped(Math.abs(value), 2)}`
