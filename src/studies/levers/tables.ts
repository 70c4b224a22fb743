/** What is told of levers, as text: the terminal and the documents show the same. */
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, shortValue, withInterval } from '../../report/text/number.ts'
import { inertOf, type LeverResult, type LeversResult } from './result.ts'

/** One row per lever, from its worst to its best value. */
export function leversTable({ levers }: LeversResult): TextTable {
  return {
    title: 'Levers, each alone',
    header: [
      'Lever',
      'Unit',
      'Worst',
      'Best',
      'Outcome',
      'Meant',
      'At worst',
      'At best',
      'Difference (95 % interval)',
      'Verdict',
    ],
    rows: levers.map((one) => [
      one.lever,
      one.unit,
      one.worst,
      one.best,
      one.label,
      meantText(one),
      shortValue(one.worstMean, one.outcomeUnit),
      shortValue(one.bestMean, one.outcomeUnit),
      differenceText(one),
      one.verdict,
    ]),
  }
}

const meantText = ({ meant, band, outcomeUnit }: LeverResult): string =>
  `${meant} by ${shortDifference(band, outcomeUnit).replace('+', '')}`

function differenceText({ difference: { value, ciLow, ciHigh }, outcomeUnit }: LeverResult): string {
  return withInterval(shortDifference(value, outcomeUnit), ciLow, ciHigh, outcomeUnit)
}

/** What both offices of a lever state besides, because it is not heard without it; one line per such lever. */
export const givenLines = ({ levers }: LeversResult): readonly string[] =>
  levers.flatMap(({ lever, given }) => (given.length === 0 ? [] : [`${lever}: ${given.join(', ')}`]))

/** How many levers move what they are meant to move, and which do not. */
export function leversHeadline(result: LeversResult): string {
  const { levers } = result
  const moving = levers.filter(({ verdict }) => verdict === 'moves')
  const open = levers.filter(({ verdict }) => verdict === 'not decided')
  return [
    `${moving.length} of ${levers.length} levers move what they are meant to move`,
    ...listed('inert', inertOf(result)),
    ...listed('not decided', open),
  ].join('; ')
}

const listed = (verdict: string, levers: readonly LeverResult[]): readonly string[] =>
  levers.length === 0 ? [] : [`${verdict}: ${levers.map(({ lever }) => lever).join(', ')}`]

/** An inert lever, and how far it gets. */
export const inertSentence = (one: LeverResult): string =>
  `${one.lever} from ${one.worst} to ${one.best} is inert: ${one.label} ${differenceText(one)}, meant to be ${meantText(one)}`

/** How the levers were tried. */
export const triedSentence = ({ scenario, replications, half, seed, model }: LeversResult): string =>
  `${replications} pairs of ${half ? 'half ' : ''}offices, ${scenario} otherwise, seed “${seed}”, model ${model.slice(0, 12)}.`
