/** A robustness study whose every number is known, made by the code that also judges real ones. */
import seedrandom from 'seedrandom'
import { findOutcome } from '../../../../src/results/outcome-label.ts'
import { NAMED_OUTCOMES, outcomes } from '../../../../src/results/outcomes.ts'
import type { Point, RobustnessSummary } from '../../../../src/studies/robustness/result.ts'
import { correlationsOf, cornersOf, sharesOf } from '../../../../src/studies/robustness/judge.ts'

const PATHS = ['catalogue.overlap', 'divide.onTheSpot', 'leaving.market', 'groups.<name>.trust']

const dimensions = PATHS.map((path) => ({
  path,
  unit: 'share',
  low: 0,
  high: 1,
  centre: undefined,
  integer: false,
}))

/** Worlds in which the alternative gains with the overlap of the catalogues, and with nothing else. */
export function fakePoints(counted: number): Point[] {
  const alea = seedrandom.alea('worlds')
  return Array.from({ length: counted + 1 }, (_, number) => {
    const values = [(number + 0.5) / (counted + 1), alea(), alea(), alea()]
    return {
      number,
      values,
      leftOut: undefined,
      baseline: undefined,
      outcomes: NAMED_OUTCOMES.map((key) => {
        const { band: stated, better } = findOutcome(outcomes, key.outcome)
        // Of an amount the share of a hundred million.
        const band = typeof stated === 'number' ? stated : 1e8 * stated.share
        const gain = 4 * band * (values[0] - 0.5) + band * (alea() - 0.5)
        const verdict = Math.abs(gain) < band ? 'undecided' : gain > 0 ? 'better' : 'worse'
        const value = better === 'lower' ? -gain : gain
        return {
          ...key,
          difference: { value, ciLow: value - band, ciHigh: value + band },
          band,
          verdict,
        } as const
      }),
    }
  })
}

export function fakeRecord(
  counted = 60,
  changes: Partial<Pick<RobustnessSummary, 'model' | 'baseline' | 'alternative'>> = {},
): RobustnessSummary {
  const found = { dimensions, points: fakePoints(counted), named: NAMED_OUTCOMES, outcomes }
  const correlations = correlationsOf(found)
  return {
    format: 2,
    model: 'model',
    baseline: { name: 'dual', hash: 'dual' },
    alternative: { name: 'unitary', hash: 'unitary' },
    seed: 'delt',
    points: 100,
    counted,
    spread: 50,
    countedOfSpread: Math.floor(counted / 4),
    leftOut: {
      refused: 0,
      stock: 100 - counted,
      'work after exit': 0,
      'waiting lists': 0,
      'cannot work': 0,
      failed: 0,
    },
    pairs: { everywhere: 4, undecided: 8 },
    dimensions,
    unvaried: [{ reason: 'switches of mechanisms', paths: ['mechanisms.culture'] }],
    shares: sharesOf(found),
    tests: correlations.length,
    correlations,
    corners: cornersOf(found, correlations),
    ...changes,
  }
}
