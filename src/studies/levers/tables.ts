/** What is told of levers, as text: the terminal and the documents show the same. */
import { texts } from '../../locale/language.ts'
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, shortValue, withInterval } from '../../report/text/number.ts'
import { inertOf, type LeverResult, type LeversResult, type LeverVerdict } from './result.ts'

const say = texts({
  en: {
    title: 'Levers, each alone',
    columns: {
      lever: 'Lever',
      unit: 'Unit',
      worst: 'Worst',
      best: 'Best',
      outcome: 'Outcome',
      meant: 'Meant',
      atWorst: 'At worst',
      atBest: 'At best',
      difference: 'Difference (95 % interval)',
      verdict: 'Verdict',
    },
    verdicts: {
      moves: 'moves',
      inert: 'inert',
      'not decided': 'not decided',
    } satisfies { readonly [verdict in LeverVerdict]: string },
    meant: {
      higher: (band: string) => `higher by ${band}`,
      lower: (band: string) => `lower by ${band}`,
    },
    values: { yes: 'yes', no: 'no', 'one each': 'one each', 'one for all': 'one for all' },
    moving: (moving: number, levers: number) =>
      `${moving} of ${levers} levers move what they are meant to move`,
    listed: (verdict: string, levers: string) => `${verdict}: ${levers}`,
    inert: (lever: string, worst: string, best: string, label: string, difference: string, meant: string) =>
      `${lever} from ${worst} to ${best} is inert: ${label} ${difference}, meant to be ${meant}`,
    tried: (replications: number, scenario: string, seed: string, model: string) =>
      `${replications} pairs of offices, ${scenario} otherwise, seed “${seed}”, model ${model}.`,
    triedHalf: (replications: number, scenario: string, seed: string, model: string) =>
      `${replications} pairs of half offices, ${scenario} otherwise, seed “${seed}”, model ${model}.`,
  },
  nb: {
    title: 'Virkemidler, hvert for seg',
    columns: {
      lever: 'Virkemiddel',
      unit: 'Enhet',
      worst: 'Dårligst',
      best: 'Best',
      outcome: 'Utfall',
      meant: 'Ment',
      atWorst: 'Ved dårligst',
      atBest: 'Ved best',
      difference: 'Forskjell (95 %-intervall)',
      verdict: 'Konklusjon',
    },
    verdicts: { moves: 'gir utslag', inert: 'virkningsløst', 'not decided': 'uavgjort' },
    meant: {
      higher: (band) => `høyere med ${band}`,
      lower: (band) => `lavere med ${band}`,
    },
    values: { yes: 'ja', no: 'nei', 'one each': 'hver sin', 'one for all': 'én felles' },
    moving: (moving, levers) => `${moving} av ${levers} virkemidler gir utslag på det de er ment for`,
    listed: (verdict, levers) => `${verdict}: ${levers}`,
    inert: (lever, worst, best, label, difference, meant) =>
      `${lever} fra ${worst} til ${best} er virkningsløst: ${label} ${difference}, ment å bli ${meant}`,
    tried: (replications, scenario, seed, model) =>
      `${replications} par av kontorer, ellers ${scenario}, frø «${seed}», modell ${model}.`,
    triedHalf: (replications, scenario, seed, model) =>
      `${replications} par av halve kontorer, ellers ${scenario}, frø «${seed}», modell ${model}.`,
  },
  nn: {
    title: 'Verkemiddel, kvart for seg',
    columns: {
      lever: 'Verkemiddel',
      unit: 'Eining',
      worst: 'Dårlegast',
      best: 'Best',
      outcome: 'Utfall',
      meant: 'Meint',
      atWorst: 'Ved dårlegast',
      atBest: 'Ved best',
      difference: 'Skilnad (95 %-intervall)',
      verdict: 'Konklusjon',
    },
    verdicts: { moves: 'gir utslag', inert: 'verknadslaust', 'not decided': 'uavgjort' },
    meant: {
      higher: (band) => `høgare med ${band}`,
      lower: (band) => `lågare med ${band}`,
    },
    values: { yes: 'ja', no: 'nei', 'one each': 'kvar sin', 'one for all': 'éin felles' },
    moving: (moving, levers) => `${moving} av ${levers} verkemiddel gir utslag på det dei er meinte for`,
    listed: (verdict, levers) => `${verdict}: ${levers}`,
    inert: (lever, worst, best, label, difference, meant) =>
      `${lever} frå ${worst} til ${best} er verknadslaust: ${label} ${difference}, meint å bli ${meant}`,
    tried: (replications, scenario, seed, model) =>
      `${replications} par av kontor, elles ${scenario}, frø «${seed}», modell ${model}.`,
    triedHalf: (replications, scenario, seed, model) =>
      `${replications} par av halve kontor, elles ${scenario}, frø «${seed}», modell ${model}.`,
  },
})

/** One row per lever, from its worst to its best value. */
export function leversTable({ levers }: LeversResult): TextTable {
  const { columns } = say()
  return {
    title: say().title,
    header: [
      columns.lever,
      columns.unit,
      columns.worst,
      columns.best,
      columns.outcome,
      columns.meant,
      columns.atWorst,
      columns.atBest,
      columns.difference,
      columns.verdict,
    ],
    rows: levers.map((one) => [
      one.lever,
      one.unit,
      valueText(one.worst),
      valueText(one.best),
      one.label,
      meantText(one),
      shortValue(one.worstMean, one.outcomeUnit),
      shortValue(one.bestMean, one.outcomeUnit),
      differenceText(one),
      say().verdicts[one.verdict],
    ]),
  }
}

/** Numbers stay as they are; the others are those of the list of levers. */
function valueText(value: string): string {
  const known: Readonly<Record<string, string>> = say().values
  return known[value] ?? value
}

const meantText = ({ meant, band, outcomeUnit }: LeverResult): string =>
  say().meant[meant](shortDifference(band, outcomeUnit).replace('+', ''))

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
    say().moving(moving.length, levers.length),
    ...listed('inert', inertOf(result)),
    ...listed('not decided', open),
  ].join('; ')
}

const listed = (verdict: LeverVerdict, levers: readonly LeverResult[]): readonly string[] =>
  levers.length === 0
    ? []
    : [say().listed(say().verdicts[verdict], levers.map(({ lever }) => lever).join(', '))]

/** An inert lever, and how far it gets. */
export const inertSentence = (one: LeverResult): string =>
  say().inert(
    one.lever,
    valueText(one.worst),
    valueText(one.best),
    one.label,
    differenceText(one),
    meantText(one),
  )

/** How the levers were tried. */
export function triedSentence({ scenario, replications, half, seed, model }: LeversResult): string {
  const tried = half ? say().triedHalf : say().tried
  return tried(replications, scenario, seed, model.slice(0, 12))
}
