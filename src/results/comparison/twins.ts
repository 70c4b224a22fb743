/** The same users under both offices: table, net change, and gross flows beyond those of the null twin. */
import { estimateDifference } from '../../statistics/interval.ts'
import { EXIT_KINDS } from '../../vocabulary/statuses.ts'
import type { ExitFlow, NetExitChange, TwinsSummary } from './comparison-result.ts'
import { type Estimate, estimateOfMean } from '../estimates.ts'
import { countExitFlows, exitMatrix, sumCells, type FlowFilter, type PairFlows } from './exit-flows.ts'
import { type RecordLayout, type ReplicationRecord } from '../record.ts'
import { measureGrossFlows, type GrossFlowOf, type NamedLuck } from './gross-flows.ts'
import type { ScenarioResult, TwinRow } from '../result.ts'

/** All findings about the twins of one alternative. */
export interface Twins {
  readonly table: readonly TwinRow[]
  readonly net: readonly NetExitChange[]
  readonly flows: readonly ExitFlow[]
  readonly summary: TwinsSummary
}

/**
 * Follows the persons of the cohort through two offices.
 *
 * @param nullTwin the baseline with only the luck of the office drawn again
 * @param luck for the bootstrap intervals over replications
 */
export function compareTwins(
  baseline: ScenarioResult<ReplicationRecord>,
  alternative: ScenarioResult<ReplicationRecord>,
  nullTwin: ScenarioResult<ReplicationRecord>,
  luck: NamedLuck,
): Twins {
  const pairs = countExitFlows(baseline, alternative)
  const nullPairs = countExitFlows(baseline, nullTwin)
  const gross = measureGrossFlows(baseline.layout, pairs, nullPairs, (what) =>
    luck(`${alternative.name}/${what}`),
  )
  const net = netChanges(baseline.layout, alternative.name, pairs)
  const between = EXIT_KINDS.flatMap((from, i) =>
    EXIT_KINDS.flatMap((to, j): ExitFlow[] => {
      if (i === j) return []
      return [
        {
          alternative: alternative.name,
          from,
          to,
          ...gross(`${from} to ${to}`, (a, b) => a === i && b === j),
        },
      ]
    }),
  )
  return {
    table: twinTable(baseline, alternative, pairs),
    net,
    flows: between.filter((flow) => flow.per1000 > 0 || flow.nullPer1000 > 0),
    summary: summarise(alternative.name, pairs, nullPairs, gross),
  }
}

/** Persons by where they end, for every group and effort category and for all; empty cells are left out. */
function twinTable(
  { name: baseline, layout }: ScenarioResult,
  { name: alternative }: ScenarioResult,
  pairs: readonly PairFlows[],
): TwinRow[] {
  const groups = [undefined, ...layout.groups.keys()]
  const efforts = [undefined, ...layout.efforts.keys()]
  const counts = sumCounts(pairs)
  return groups.flatMap((group) =>
    efforts.flatMap((effort) => {
      const matrix = exitMatrix(layout, counts, { group, effort })
      const names = {
        baseline,
        alternative,
        group: group === undefined ? 'all' : layout.groups[group],
        effort: effort === undefined ? 'all' : layout.efforts[effort],
      }
      return tableCells(matrix).map((cell) => ({ ...names, ...cell }))
    }),
  )
}

function tableCells(
  matrix: Float64Array,
): Pick<TwinRow, 'baselineExit' | 'alternativeExit' | 'users' | 'share'>[] {
  const persons = sumCells(matrix, () => true)
  return EXIT_KINDS.flatMap((baselineExit, i) =>
    EXIT_KINDS.flatMap((alternativeExit, j) => {
      const users = matrix[i * EXIT_KINDS.length + j]
      return users > 0 ? [{ baselineExit, alternativeExit, users, share: users / persons }] : []
    }),
  )
}

function sumCounts(pairs: readonly PairFlows[]): Uint32Array {
  const total = new Uint32Array(pairs[0]?.counts.length ?? 0)
  for (const { counts } of pairs) counts.forEach((count, cell) => (total[cell] += count))
  return total
}

/** Net change per 1,000 persons of all and of each group, by exit, with its interval over replications. */
function netChanges(layout: RecordLayout, alternative: string, pairs: readonly PairFlows[]): NetExitChange[] {
  const groups = [undefined, ...layout.groups.keys()]
  return groups.flatMap((group) =>
    EXIT_KINDS.map((exit, kind) => ({
      alternative,
      exit,
      group: group === undefined ? 'all' : layout.groups[group],
      per1000: netChange(layout, pairs, { group }, kind),
    })),
  )
}

function netChange(
  layout: RecordLayout,
  pairs: readonly PairFlows[],
  filter: FlowFilter,
  kind: number,
): Estimate {
  const changes = pairs.map(({ counts }) => {
    const matrix = exitMatrix(layout, counts, filter)
    const gained = sumCells(matrix, (from, to) => from !== kind && to === kind)
    const lost = sumCells(matrix, (from, to) => from === kind && to !== kind)
    return (1000 * (gained - lost)) / sumCells(matrix, () => true)
  })
  return estimateOfMean(estimateDifference(changes.filter(Number.isFinite), { least: 0, most: 1000 }))
}

function summarise(
  alternative: string,
  pairs: readonly PairFlows[],
  nullPairs: readonly PairFlows[],
  gross: GrossFlowOf,
): TwinsSummary {
  const work = EXIT_KINDS.indexOf('work')
  return {
    alternative,
    persons: pairs.reduce((sum, pair) => sum + pair.persons, 0),
    unmatched: pairs.reduce((sum, pair) => sum + pair.unmatched, 0),
    nullReplications: nullPairs.length,
    changed: gross('changed', (from, to) => from !== to),
    gained: gross('only alternative in work', (from, to) => from !== work && to === work),
    lost: gross('only baseline in work', (from, to) => from === work && to !== work),
  }
}
