import type { ChartDrawing } from '../../report/drawing/chart.ts'
import { panelChart, type Panel, type PanelLine } from '../../report/drawing/panels.ts'
import { placesOf, valueAxis, valueOf, type Value } from '../../report/drawing/value-axis.ts'
import { listed } from '../../report/text/words.ts'
import { shortValue } from '../../report/text/number.ts'
import { outcomeOf } from '../../results/outcomes.ts'
import type { Solve, Tried } from './result.ts'
import { conditionInWords, labelOf, solveHeadline, valueOf as writtenAt } from './sentences.ts'
import { solveWords as say } from './words.ts'

/** Every outcome asked for, plotted against the values tried, with its condition. */
export function solveChart(solve: Solve): ChartDrawing {
  const { paths, asked, values, replications } = solve
  const [along, ...others] = paths
  const placeOf = placesOf([...new Set(values.map(([first]) => valueOf(first)))])
  const subtitle = [
    say().subtitle(replications, along),
    ...(asked.some(({ condition }) => condition !== undefined) ? [say().bounds] : []),
    ...(others.length === 0 ? [] : [say().perLine(listed(others))]),
  ]
  return {
    id: 'solve',
    title: solveHeadline(solve),
    subtitle: subtitle.join(' '),
    alt: altOf(solve),
    ...panelChart(
      asked.map((_, index) => panelOf(solve, index, placeOf)),
      valueAxis(along, placeOf),
    ),
  }
}

function panelOf(solve: Solve, index: number, placeOf: ReadonlyMap<Value, number>): Panel {
  const asked = solve.asked[index]
  const others = ({ place }: Tried) => solve.values[place].slice(1).join(', ')
  const names = [...new Set(solve.tried.map(others))]
  return {
    heading: labelOf(asked),
    unit: outcomeOf(asked.outcome).unit,
    bound: asked.condition?.bound,
    lines: names.map((name, position) => {
      const tried = solve.tried.filter((one) => others(one) === name)
      return lineOf(
        name,
        position + 1,
        tried,
        index,
        ({ place }) => placeOf.get(valueOf(solve.values[place][0])) ?? 0,
      )
    }),
  }
}

function lineOf(
  name: string,
  position: number,
  tried: readonly Tried[],
  index: number,
  placeOf: (one: Tried) => number,
): PanelLine {
  const means = tried.map(({ readings }) => readings[index].mean)
  return {
    name,
    number: '',
    position,
    places: tried.map(placeOf),
    values: means.map(({ value }) => value),
    low: means.map(({ value, ciLow }) => ciLow ?? value),
    high: means.map(({ value, ciHigh }) => ciHigh ?? value),
  }
}

function altOf(solve: Solve): string {
  const sentences = solve.asked.map((asked, index) => {
    const { unit } = outcomeOf(asked.outcome)
    const gave = solve.tried.map(
      ({ place, readings }) => `${writtenAt(solve, place)}: ${shortValue(readings[index].mean.value, unit)}`,
    )
    return say().gave(conditionInWords(asked), gave.join('; '))
  })
  return `${solveHeadline(solve)}. ${sentences.join(' ')}`
}
