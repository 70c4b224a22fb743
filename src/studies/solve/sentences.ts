/** What a search says, in sentences for a terminal, a document and a chart. */
import { describeEstimate, describeValue } from '../../results/quantity.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import { shortInterval } from '../../report/text/number.ts'
import { listed } from '../../report/text/words.ts'
import { likeAnswer, triedAt, type Asked, type Solve } from './result.ts'

/** The answer in one sentence. */
export function solveHeadline(solve: Solve): string {
  const { goal, answer, side, paths } = solve
  if (answer === undefined) return `No value of ${listed(paths)} that was tried keeps ${conditionsOf(solve)}`
  if (goal === 'until')
    return `The ${side} value of ${listed(paths)} that keeps ${conditionsOf(solve)} is ${valueOf(solve, answer)}${rangeText(solve)}`
  const [first] = solve.asked
  const within = solve.asked.length === 1 ? '' : ` of the values that keep ${conditionsOf(solve)}`
  const best = goal === 'maximise' ? 'highest' : 'lowest'
  return `${labelOf(first)} is ${best} at ${withPaths(solve, answer)}${within}: ${meanOf(solve, answer, 0)}`
}

/** What is known about the answer beyond the headline, and what readers must know to trust it. */
export const solveNotes = (solve: Solve): readonly string[] => [
  ...(solve.answer === undefined ? noAnswer(solve) : [certainty(solve, solve.answer)]),
  ...course(solve),
  effort(solve),
]

/** The value at a place, as it was written, or `path=value` for each of several paths. */
export const valueOf = (solve: Solve, place: number): string =>
  solve.paths.length > 1 ? withPaths(solve, place) : solve.values[place][0]

const withPaths = ({ paths, values }: Solve, place: number): string =>
  values[place].map((value, index) => `${paths[index]}=${value}`).join(' with ')

/** An outcome with its level, for example `Caseload of team municipal-youth`. */
export const labelOf = (asked: Asked): string => describeKey(asked, outcomeOf(asked.outcome))

/** A condition in words: `Caseload of team municipal-youth at most 45 users per advisor`. */
export function conditionInWords(asked: Asked): string {
  const { outcome, condition } = asked
  if (condition === undefined) return labelOf(asked)
  const bound = describeValue(condition.bound, outcomeOf(outcome).unit)
  return `${labelOf(asked)} ${condition.relation === '<=' ? 'at most' : 'at least'} ${bound}`
}

const conditionsOf = ({ asked }: Solve): string =>
  listed(
    asked.filter(({ condition }) => condition !== undefined).map((one) => inSentence(conditionInWords(one))),
  )

const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** A mean with its interval. */
function meanOf(solve: Solve, place: number, index: number): string {
  const { unit } = outcomeOf(solve.asked[index].outcome)
  const { mean } = triedAt(solve, place).readings[index]
  const interval = shortInterval(mean.ciLow, mean.ciHigh, unit)
  return `${describeValue(mean.value, unit)}${interval === '' ? '' : ` (95 % interval ${interval})`}`
}

/** The values among which the true answer lies: ` (5 to 7)`; empty where there is only one. */
function rangeText({ range, ...solve }: Solve): string {
  if (range === undefined || (range.from === range.to && !range.isOpen)) return ''
  const [from, to] = [range.from, range.to].map((place) => valueOf({ range, ...solve }, place))
  if (!range.isOpen) return ` (${from} to ${to})`
  return solve.side === 'smallest' ? ` (${from} or more)` : ` (${to} or less)`
}

function certainty(solve: Solve, answer: number): string {
  if (solve.goal !== 'until') return likeTheBest(solve)
  const { range, side } = solve
  const mean = `At ${valueOf(solve, answer)} the mean is ${meanOf(solve, answer, 0)}.`
  if (range === undefined) return mean
  if (range.isOpen) return `${mean} At no value does the whole interval keep the condition.`
  const sure = valueOf(solve, side === 'smallest' ? range.to : range.from)
  if (range.from < range.to)
    return `${mean} The whole interval keeps the condition from ${sure} on; which of ${valueOf(solve, range.from)} to ${valueOf(solve, range.to)} it is, more replications would decide.`
  if (answer === 0 && side === 'smallest')
    return `${mean} Every value keeps the condition, as far as the ends tell.`
  return `${mean} The intervals decide it: the next value surely breaks the condition.`
}

function likeTheBest(solve: Solve): string {
  const alike = likeAnswer(solve).map(({ place }) => valueOf(solve, place))
  const held = solve.tried.length - 1
  if (alike.length === 0)
    return `It can be told from every other value that keeps all that must be kept (paired differences, corrected by Holm for ${held} values).`
  return `It cannot be told from ${listed(alike)} (paired differences, corrected by Holm for ${held} values).`
}

function noAnswer(solve: Solve): readonly string[] {
  if (solve.nearest === undefined) return ['At no value could all outcomes be measured.']
  const { nearest } = solve
  const gave = solve.asked.flatMap((asked, index) =>
    asked.condition === undefined ? [] : `${inSentence(labelOf(asked))} ${meanOf(solve, nearest, index)}`,
  )
  const between =
    solve.goal === 'until' ? ' Neither end keeps it, so that what lies between was not tried.' : ''
  return [`Nearest is ${valueOf(solve, nearest)}: ${listed(gave)}.${between}`]
}

/** How the outcome moves along the values, where bisection relies on it. */
function course(solve: Solve): readonly string[] {
  const { goal, ends, values, reversals, asked } = solve
  if (goal !== 'until' || ends === undefined) return []
  const { unit } = outcomeOf(asked[0].outcome)
  const [first, last] = [valueOf(solve, 0), valueOf(solve, values.length - 1)]
  const change = `From ${first} to ${last} it changes by ${describeEstimate(ends, unit)}.`
  if (ends.value === 0 && ends.ciLow === 0 && ends.ciHigh === 0)
    return [
      `It is the same at ${first} and ${last} to the last digit: ${listed(solve.paths)} does not touch it.`,
    ]
  if (!(Number(ends.ciLow) > 0 || Number(ends.ciHigh) < 0))
    return [`${change} The ends are not surely apart, so that nothing shows which way it runs.`]
  const turns = reversals.map(([from, to]) => `${valueOf(solve, from)} and ${valueOf(solve, to)}`)
  if (turns.length === 0)
    return [`${change} Bisection takes it to run one way in between, as it does at what was tried.`]
  return [
    `${change} But it surely turns between ${listed(turns)}, so that another edge may lie elsewhere; --maximise or --minimise tries every value.`,
  ]
}

function effort({ values, tried, replications, seed }: Solve): string {
  return (
    `${tried.length} of ${values.length} values were simulated, ${replications} replications each ` +
    `(${tried.length * replications} in all), with the same people and the same luck (seed “${seed}”).`
  )
}
