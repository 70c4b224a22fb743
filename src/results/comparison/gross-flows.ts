import { bootstrapInterval } from '../../statistics/bootstrap.ts'
import type { GrossFlow } from './comparison-result.ts'
import { exitMatrix, sumCells, type PairFlows } from './exit-flows.ts'
import type { RecordLayout } from '../record.ts'

/** Gives a sequence of uniform numbers by name: the same name gives the same sequence. */
export type NamedLuck = (name: string) => () => number

/** Measures a gross flow, given which pairs of exits belong to it. */
export type GrossFlowOf = (
  what: string,
  belongs: (baselineExit: number, alternativeExit: number) => boolean,
) => GrossFlow

interface FlowCount {
  readonly persons: number
  readonly users: number
}

/** The flow in one replication and, where the null twin was simulated too, in the null twin. */
interface FlowPair {
  readonly flow: FlowCount
  readonly nullFlow: FlowCount | undefined
}

/**
 * Makes a measure of gross flows between two offices, compared with the flows of the null twin.
 *
 * @param pairs the baseline and the alternative
 * @param nullPairs the baseline and its null twin; may be fewer
 */
export function measureGrossFlows(
  layout: RecordLayout,
  pairs: readonly PairFlows[],
  nullPairs: readonly PairFlows[],
  luck: NamedLuck,
): GrossFlowOf {
  const nullTwins = new Map(nullPairs.map((pair) => [pair.replication, pair]))
  return (what, belongs) => {
    const count = ({ counts, persons }: PairFlows): FlowCount => ({
      persons,
      users: sumCells(exitMatrix(layout, counts), belongs),
    })
    const items = pairs.map((pair): FlowPair => {
      const nullTwin = nullTwins.get(pair.replication)
      return { flow: count(pair), nullFlow: nullTwin && count(nullTwin) }
    })
    const flows = {
      per1000: per1000(items, flowOf),
      nullPer1000: per1000(items, nullFlowOf),
    }
    // Most flows are empty, so nothing varies and there is no interval to estimate.
    if (flows.per1000 === 0 && flows.nullPer1000 === 0)
      return { ...flows, excess: { value: 0, ciLow: 0, ciHigh: 0 } }
    const interval = bootstrapInterval(items, excessOf, luck(what))
    return {
      ...flows,
      excess: { value: excessOf(items) ?? Number.NaN, ciLow: interval?.low, ciHigh: interval?.high },
    }
  }
}

function excessOf(items: readonly FlowPair[]): number | undefined {
  const excess = per1000(items, flowOf) - per1000(items, nullFlowOf)
  return Number.isFinite(excess) ? excess : undefined
}

const flowOf = ({ flow }: FlowPair): FlowCount => flow
const nullFlowOf = ({ nullFlow }: FlowPair): FlowCount | undefined => nullFlow

/** Persons per 1,000, over all replications that have the count. */
function per1000(items: readonly FlowPair[], countOf: (item: FlowPair) => FlowCount | undefined): number {
  let persons = 0
  let users = 0
  for (const item of items) {
    const count = countOf(item)
    if (count === undefined) continue
    persons += count.persons
    users += count.users
  }
  return (1000 * users) / persons
}
