/** What a search says, in sentences for a terminal, a document and a chart. */
import { describeEstimate, describeValue } from '../../results/quantity.ts'
import { describeKey } from '../../results/outcome-label.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import { shortInterval } from '../../report/text/number.ts'
import { inSentence, listed } from '../../report/text/words.ts'
import { likeAnswer, triedAt, type Asked, type Solve } from './result.ts'
import { solveWords as say } from './words.ts'

/** The answer in one sentence. */
export function solveHeadline(solve: Solve): string {
  const { goal, answer, side = 'smallest', paths } = solve
  const conditions = conditionsOf(solve)
  if (answer === undefined) return say().none(listed(paths), conditions)
  if (goal === 'until')
    return say().edges[side](listed(paths), conditions, valueOf(solve, answer) + rangeText(solve))
  const [first] = solve.asked
  const told = [labelOf(first), withPaths(solve, answer), meanOf(solve, answer, 0)] as const
  return solve.asked.length === 1 ? say().best[goal](...told) : say().bestWithin[goal](...told, conditions)
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
  values[place].map((value, index) => `${paths[index]}=${value}`).reduce(say().together)

/** An outcome with its level, for example `Caseload of team municipal-youth`. */
export const labelOf = (asked: Asked): string => describeKey(asked, outcomeOf(asked.outcome))

/** A condition in words: `Caseload of team municipal-youth at most 45 users per advisor`. */
export function conditionInWords(asked: Asked): string {
  const { outcome, condition } = asked
  if (condition === undefined) return labelOf(asked)
  const bound = describeValue(condition.bound, outcomeOf(outcome).unit)
  return say().conditions[condition.relation](labelOf(asked), bound)
}

const conditionsOf = ({ asked }: Solve): string =>
  listed(
    asked.filter(({ condition }) => condition !== undefined).map((one) => inSentence(conditionInWords(one))),
  )

/** A mean with its interval. */
function meanOf(solve: Solve, place: number, index: number): string {
  const { unit } = outcomeOf(solve.asked[index].outcome)
  const { mean } = triedAt(solve, place).readings[index]
  const interval = shortInterval(mean.ciLow, mean.ciHigh, unit)
  const value = describeValue(mean.value, unit)
  return interval === '' ? value : say().mean(value, interval)
}

/** The values among which the true answer lies: ` (5 to 7)`; empty where there is only one. */
function rangeText({ range, ...solve }: Solve): string {
  if (range === undefined || (range.from === range.to && !range.isOpen)) return ''
  const [from, to] = [range.from, range.to].map((place) => valueOf({ range, ...solve }, place))
  if (!range.isOpen) return ` (${say().between(from, to)})`
  return ` (${solve.side === 'smallest' ? say().orMore(from) : say().orLess(to)})`
}

function certainty(solve: Solve, answer: number): string {
  if (solve.goal !== 'until') return likeTheBest(solve)
  const { range, side } = solve
  const mean = say().meanAt(valueOf(solve, answer), meanOf(solve, answer, 0))
  if (range === undefined) return mean
  if (range.isOpen) return `${mean} ${say().neverSure}`
  const sure = valueOf(solve, side === 'smallest' ? range.to : range.from)
  if (range.from < range.to)
    return `${mean} ${say().sureFrom(sure, valueOf(solve, range.from), valueOf(solve, range.to))}`
  return `${mean} ${answer === 0 && side === 'smallest' ? say().every : say().decided}`
}

function likeTheBest(solve: Solve): string {
  const alike = likeAnswer(solve).map(({ place }) => valueOf(solve, place))
  const held = solve.tried.length - 1
  return alike.length === 0 ? say().toldApart(held) : say().alike(listed(alike), held)
}

function noAnswer(solve: Solve): readonly string[] {
  if (solve.nearest === undefined) return [say().unmeasured]
  const { nearest } = solve
  const gave = solve.asked.flatMap((asked, index) =>
    asked.condition === undefined ? [] : `${inSentence(labelOf(asked))} ${meanOf(solve, nearest, index)}`,
  )
  const told = say().nearest(valueOf(solve, nearest), listed(gave))
  return [solve.goal === 'until' ? `${told} ${say().neitherEnd}` : told]
}

/** How the outcome moves along the values, where bisection relies on it. */
function course(solve: Solve): readonly string[] {
  const { goal, ends, values, reversals, asked } = solve
  if (goal !== 'until' || ends === undefined) return []
  const { unit } = outcomeOf(asked[0].outcome)
  const [first, last] = [valueOf(solve, 0), valueOf(solve, values.length - 1)]
  if (ends.value === 0 && ends.ciLow === 0 && ends.ciHigh === 0)
    return [say().untouched(first, last, listed(solve.paths))]
  const change = say().change(first, last, describeEstimate(ends, unit))
  if (!(Number(ends.ciLow) > 0 || Number(ends.ciHigh) < 0)) return [`${change} ${say().notApart}`]
  const turns = reversals.map(([from, to]) => say().turn(valueOf(solve, from), valueOf(solve, to)))
  return [`${change} ${turns.length === 0 ? say().oneWay : say().turns(listed(turns))}`]
}

function effort({ values, tried, replications, seed }: Solve): string {
  return say().effort(tried.length, values.length, replications, tried.length * replications, seed)
}
