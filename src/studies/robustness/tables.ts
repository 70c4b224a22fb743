/** The tables that report a robustness study, as text: the terminal and the document show the same ones. */
import { describeKey, findOutcome } from '../../results/outcome-label.ts'
import { outcomes, type Outcome } from '../../results/outcomes.ts'
import { strongestOf } from './result.ts'
import type { OutcomeShares, RobustnessSummary } from './result.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { percentOf } from './sentences.ts'
import { shortDifference, shortInterval } from '../../report/text/number.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/** Number of correlations shown per outcome. */
const SHOWN = 3

/** For each outcome, the share of counted points with each verdict. */
export function sharesTable({ shares, counted, alternative, baseline }: RobustnessSummary): TextTable {
  return {
    title: `${alternative.name} against ${baseline.name} in ${counted} plausible worlds`,
    header: [
      'Outcome',
      'Better',
      'No matter',
      'Undecided',
      'Worse',
      'Leans better',
      'Leans worse',
      '10 % to 90 % of estimates',
      'Half office as it is',
    ],
    rows: shares.map((one) => {
      const { answered, better, noMatter, undecided, worse, leansBetter, leansWorse, low, high } = one
      const { label, of } = labelled(one)
      const counts = [better, noMatter, undecided, worse, leansBetter, leansWorse]
      return [
        label,
        ...counts.map((points) => percentOf(points, answered)),
        shortInterval(low, high, of.unit),
        ownCell(one, of),
      ]
    }),
  }
}

function ownCell({ atOwnValues }: OutcomeShares, { unit }: Outcome): string {
  if (atOwnValues === undefined) return ''
  const { difference, verdict } = atOwnValues
  const interval = shortInterval(difference.ciLow, difference.ciHigh, unit)
  return `${shortDifference(difference.value, unit)} (${interval}), ${verdict}`
}

function labelled(key: OutcomeKey): { readonly label: string; readonly of: Outcome } {
  const of = findOutcome(outcomes, key.outcome)
  return { label: describeKey(key, of), of }
}

/** For each outcome, the parameters with the strongest rank correlation with the difference. */
export function correlationsTable({ correlations, shares, counted, tests }: RobustnessSummary): TextTable {
  return {
    title: `Parameters that go with the difference (rank correlation over ${counted} worlds; + where more makes the alternative better)`,
    header: ['Outcome', 'Parameter', 'Correlation', 'p', `p, corrected for ${tests}`],
    rows: shares.flatMap((key) => {
      const strongest = strongestOf(correlations, key, SHOWN)
      return strongest.map(({ path, rho, p, pHolm }, place) => [
        place === 0 ? labelled(key).label : '',
        path,
        signedHundredths(rho),
        describeP(p),
        describeP(pHolm),
      ])
    }),
  }
}

const signedHundredths = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`

/** A p value as shown in a table. */
const describeP = (p: number): string => (p < 0.001 ? '< .001' : p.toFixed(3).replace(/^0/, ''))
