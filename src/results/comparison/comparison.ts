/** Assembles all findings of a comparison from the results of its scenarios. */
import { agendaProgress } from './district-agenda.ts'
import type {
  CatalogueGaps,
  Comparison,
  FailedPair,
  LimitCheck,
  NamedVerdict,
  PrecisionReached,
  VariedParameter,
  Variation,
} from './comparison-result.ts'
import { breakEven, compareCosts } from './costs.ts'
import { decompose, type HalfWayOffices } from './decomposition.ts'
import { groupChanges } from './group-changes.ts'
import type { NamedLuck } from './gross-flows.ts'
import { monthlyDifferences } from './monthly-differences.ts'
import { nameVerdict } from './named-verdicts.ts'
import type { Outcome } from '../outcomes.ts'
import {
  judgeFamilies,
  pairedDifferences,
  toRow,
  type JudgedDifference,
  type Judgement,
  type PairedDifference,
} from './paired-differences.ts'
import { pairReplications } from './pairs.ts'
import { rankScenarios } from './rankings.ts'
import type { ReplicationRecord } from '../record.ts'
import type { ScenarioResult } from '../result.ts'
import { timeDistributions } from './time-distributions.ts'
import { compareTwins, type Twins } from './twins.ts'
import { varianceSaved } from './variance-saved.ts'
import { isSameKey, type OutcomeKey, type StatedBand, type StatedGoal } from '../../vocabulary/outcomes.ts'

type Simulated = ScenarioResult<ReplicationRecord>

/** One alternative with the offices that were simulated to explain it. */
export interface SimulatedAlternative {
  readonly result: Simulated
  readonly varied: readonly VariedParameter[]
  /** undefined where the two scenarios do not differ in both kinds of lever */
  readonly halfWay: HalfWayOffices | undefined
  readonly overlaps: readonly SimulatedOverlap[]
}

/** Baseline and alternative, simulated with another degree of overlap between the catalogues. */
interface SimulatedOverlap {
  readonly overlap: number
  readonly gaps: CatalogueGaps
  readonly baseline: ScenarioResult
  readonly alternative: ScenarioResult
}

/** What was simulated for a comparison, and how to judge it. */
export interface SimulatedComparison {
  readonly name: string
  readonly question: string
  readonly seed: string
  readonly baseline: Simulated
  /** the baseline with only the luck of the office drawn again */
  readonly nullTwin: Simulated
  readonly alternatives: readonly SimulatedAlternative[]
  /** outcomes of interest */
  readonly named: readonly OutcomeKey[]
  readonly outcomes: readonly Outcome[]
  /** bands of differences too small to matter that replace those in the list of outcomes */
  readonly bands: readonly StatedBand[]
  /** goals of the municipal agenda that replace those of the case study */
  readonly goals: readonly StatedGoal[]
  readonly limits: readonly LimitCheck[]
  readonly variation: Variation | undefined
  readonly precision: PrecisionReached | undefined
  readonly failed: readonly FailedPair[]
  /** for bootstrap intervals: the same luck gives the same intervals */
  readonly luck: NamedLuck
}

/** Judges a simulated comparison and puts it into words. */
export function assembleComparison(simulated: SimulatedComparison): Comparison {
  const { baseline, alternatives, named } = simulated
  const results = alternatives.map(({ result }) => result)
  const differences = results.map((result) => differencesOf(simulated, result))
  const supporting = supportingDifferences(simulated)
  const judged = judgeFamilies([...differences.flat(), ...supporting])
  const own = judged.slice(0, judged.length - supporting.length)
  const rows = own.map(toRow)
  const ofInterest = results.map(({ name }) =>
    inOrderOfInterest(
      named,
      own.filter(({ alternative }) => alternative === name),
    ),
  )
  const twins = results.map((result) => compareTwins(baseline, result, simulated.nullTwin, simulated.luck))
  return {
    ...describedBy(simulated),
    replications: Math.min(...results.map((result) => pairReplications(baseline, result).length)),
    alternatives: results,
    varied: alternatives.flatMap(({ varied }) => varied),
    verdicts: results.flatMap((result, i) =>
      ofInterest[i].map((one) => namedVerdictOn(simulated, result, one)),
    ),
    rows,
    supporting: judged.slice(rows.length).map(toRow),
    ...flattenTwins(twins),
    distributions: [baseline, ...results].flatMap(timeDistributions),
    groupChanges: results.flatMap(({ name }) => groupChanges(rows.filter((row) => row.alternative === name))),
    monthlyDifferences: results.flatMap((result) => monthlyDifferences(baseline, result)),
    agenda: results.flatMap((result) => agendaProgress(baseline, result, simulated)),
    costs: results.flatMap((result) => compareCosts(baseline, result)),
    breakEven: results.map((result) => breakEven(baseline, result)),
    decomposition: alternatives.flatMap(({ result, halfWay }) =>
      halfWay ? decompose(baseline, result, halfWay, named, simulated.outcomes) : [],
    ),
    overlaps: alternatives.flatMap(({ result, overlaps }) =>
      overlaps.map(({ overlap, gaps }) => ({ alternative: result.name, overlap, gaps })),
    ),
    rankings: results.length > 1 ? rankScenarios(baseline, results, named, simulated, rows) : [],
  }
}

/** The parts of the findings that describe the comparison as it was asked for. */
function describedBy(
  simulated: SimulatedComparison,
): Omit<SimulatedComparison, 'nullTwin' | 'alternatives' | 'luck'> {
  const { nullTwin: _nullTwin, alternatives: _alternatives, luck: _luck, ...described } = simulated
  return described
}

function differencesOf(simulated: SimulatedComparison, alternative: Simulated): PairedDifference[] {
  const { baseline, named } = simulated
  const judge = (key: OutcomeKey): Judgement => (isAmong(named, key) ? 'named' : 'exploratory')
  return pairedDifferences(baseline, alternative, simulated, judge)
}

/** Overlap variants and the null twin are shown but not tested; the half-way offices count as exploratory. */
function supportingDifferences(simulated: SimulatedComparison): PairedDifference[] {
  const { baseline, nullTwin, named, alternatives } = simulated
  const compare = (a: ScenarioResult, b: ScenarioResult, judgement: Judgement, variant: string, as: string) =>
    pairedDifferences(a, { ...b, name: as }, simulated, (key) => toSupport(named, key, judgement), variant)
  const ofAlternatives = alternatives.flatMap(({ result: { name }, overlaps, halfWay }) => [
    ...overlaps.flatMap(({ overlap, baseline: a, alternative: b }) =>
      compare({ ...a, name: baseline.name }, b, 'display', `overlap ${overlap}`, name),
    ),
    ...(halfWay ? compare(baseline, halfWay.divideOnly, 'exploratory', 'divide-only', name) : []),
    ...(halfWay ? compare(baseline, halfWay.practiceOnly, 'exploratory', 'practice-only', name) : []),
  ])
  return [...ofAlternatives, ...compare(baseline, nullTwin, 'display', 'null twin', baseline.name)]
}

function toSupport(
  named: readonly OutcomeKey[],
  key: OutcomeKey,
  judgement: Judgement,
): Judgement | undefined {
  return key.breakdown === 'all' || isAmong(named, key) ? judgement : undefined
}

function isAmong(keys: readonly OutcomeKey[], key: OutcomeKey): boolean {
  return keys.some((one) => isSameKey(one, key))
}

function namedVerdictOn(
  { baseline, luck }: SimulatedComparison,
  alternative: Simulated,
  difference: JudgedDifference,
): NamedVerdict {
  const { outcome, breakdown, level } = difference
  const uniform = luck(`${alternative.name}/pairing/${outcome}/${breakdown}/${level}`)
  return nameVerdict(difference, varianceSaved(baseline, alternative, difference, uniform))
}

function inOrderOfInterest(
  named: readonly OutcomeKey[],
  differences: readonly JudgedDifference[],
): JudgedDifference[] {
  return named.flatMap((key) => differences.filter((difference) => isAmong([key], difference)).slice(0, 1))
}

function flattenTwins(
  twins: readonly Twins[],
): Pick<Comparison, 'twins' | 'twinsSummaries' | 'netExits' | 'flows'> {
  return {
    twins: twins.flatMap(({ table }) => table),
    twinsSummaries: twins.map(({ summary }) => summary),
    netExits: twins.flatMap(({ net }) => net),
    flows: twins.flatMap(({ flows }) => flows),
  }
}
