/** The outcomes of each value, as text: the terminal and the summary show the same table. */
import type { TextTable } from '../../report/export/comparison-tables.ts'
import { shortDifference, shortInterval, shortP, shortValue } from '../../report/text/number.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { Asked, FromAnswer, Reading, Solve, Tried } from './result.ts'
import { conditionInWords, labelOf } from './sentences.ts'
import { solveWords as say } from './words.ts'

/** One table for each outcome asked for, the first with differences from the answer. */
export const valuesTables = (solve: Solve): readonly TextTable[] =>
  solve.asked.map((asked, index) => valuesTable(solve, asked, index))

function valuesTable(solve: Solve, asked: Asked, index: number): TextTable {
  const { paths, values, tried, answer } = solve
  const isFirst = index === 0 && answer !== undefined
  const { mean, interval, kept, fromAnswer, p } = say().table
  const isCondition = asked.condition !== undefined
  return {
    title: isCondition ? conditionInWords(asked) : labelOf(asked),
    header: [
      ...paths,
      mean,
      interval,
      ...(isCondition ? [kept] : []),
      ...(isFirst ? [fromAnswer, interval, p] : []),
    ],
    rows: tried.map((one) => [
      ...values[one.place].map((text, path) => (path === 0 && one.place === answer ? `${text} ←` : text)),
      ...meanCells(asked, one.readings[index]),
      ...(isCondition ? [keptText(one.readings[index])] : []),
      ...(isFirst ? differenceCells(asked, one) : []),
    ]),
  }
}

const keptText = ({ kept }: Reading): string => (kept === undefined ? '' : say().kept[kept])

function meanCells({ outcome }: Asked, { mean }: Reading): string[] {
  const { unit } = outcomeOf(outcome)
  return [shortValue(mean.value, unit), shortInterval(mean.ciLow, mean.ciHigh, unit)]
}

function differenceCells({ outcome }: Asked, { fromAnswer }: Tried): string[] {
  if (fromAnswer === undefined) return ['', '', '']
  const { unit } = outcomeOf(outcome)
  const { value, ciLow, ciHigh } = fromAnswer.difference
  return [shortDifference(value, unit), shortInterval(ciLow, ciHigh, unit), pText(fromAnswer)]
}

const pText = ({ pHolm }: FromAnswer): string => (pHolm === undefined ? '' : shortP(pHolm))
