/** Simulates a comparison at every point of the hypercube. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { FailedReplication } from '../../errors.ts'
import type { Experiment, Simulated } from '../../experiment/experiment.ts'
import { canWork, keptLoads, whyNot } from '../../experiment/offered-load.ts'
import { pilotHash } from '../../experiment/pilots.ts'
import pilotYear from '../../experiment/workers/load-worker.ts'
import { estimateOf } from '../../results/estimates.ts'
import { layoutOf } from '../../results/layout.ts'
import { sizedOutcome } from '../../results/band.ts'
import { findOutcome } from '../../results/outcome-label.ts'
import type { Outcome } from '../../results/outcomes.ts'
import { readerOf } from '../../results/comparison/paired-differences.ts'
import { pairReplications, pairValues } from '../../results/comparison/pairs.ts'
import type { Kept } from '../../results/memory.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import type { Dimension, Point, PointOutcome } from './result.ts'
import { judgeByInterval } from '../../results/comparison/verdict.ts'
import { halfOffice } from '../../scenario/half-office.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { comparePaired, type PairedComparison } from '../../statistics/paired.ts'
import { levelsOf, outsideBand, usersPresent } from './calibration-bands.ts'
import { ownValues } from './dimensions.ts'
import { officeAt, type Compared, type HalfOffice } from './worlds.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

/** Pairs of replications at each point that counts. */
export const PAIRS = 4

/** Half an office is simulated; sums over it are scaled to the whole office. */
const WHOLE_OVER_HALF = 2

/** What stays in memory for this many points: for each, the office that is screened, and the pair. */
export const keptAt = (points: number, { baseline, alternative }: Compared): readonly Kept[] => {
  const replications = PAIRS * points
  return [
    { scenario: baseline.scenario, offices: 2 * points, replications, compared: false },
    { scenario: alternative.scenario, offices: points, replications, compared: false },
  ]
}

/** What is explored. */
interface Exploration {
  readonly compared: Compared
  readonly dimensions: readonly Dimension[]
  /** one row of values per point */
  readonly points: readonly (readonly number[])[]
  /** outcomes of interest */
  readonly named: readonly OutcomeKey[]
  /** the list of outcomes */
  readonly outcomes: readonly Outcome[]
}

/** What the exploration found. */
interface Explored {
  /** the scenarios as they are, then every point in its order */
  readonly points: readonly Point[]
  /** the scenarios as they are, at half size, the baseline first */
  readonly own: readonly Result[]
  readonly failed: readonly FailedReplication[]
  /** whether it was stopped before every point had its answer; nothing else here is then of use */
  readonly interrupted: boolean
}

type Result = ScenarioResult<MonthlyRecord>
type Simulator = Pick<Experiment<MonthlyRecord>, 'simulate' | 'cached'>

/** A point in the course of the exploration. */
interface World {
  readonly number: number
  readonly values: readonly number[]
  /** the baseline at the point, at half size; undefined where its values are refused */
  readonly baseline: Scenario | undefined
  readonly levels: Point['baseline']
  readonly leftOut: Point['leftOut']
}

/** A world that counts, with the alternative at its point, at half size. */
interface PairedWorld {
  readonly number: number
  readonly baseline: Scenario
  readonly alternative: Scenario
}

/** The scenarios as they are, at half size, the baseline first. */
export const ownOffices = ({ baseline, alternative }: Compared): readonly [Scenario, Scenario] => [
  halfOffice(baseline.scenario),
  halfOffice(alternative.scenario),
]

/**
 * Simulates one replication of every baseline, to be checked against the bands, and then all pairs of the points that
 * count. Only the baseline decides whether a point counts: where the alternative breaks down, it loses.
 *
 * @param stop ends the work between two points; the experiment ends its replications by the same signal
 */
export async function explore(
  exploration: Exploration,
  experiment: Simulator,
  stop: AbortSignal,
): Promise<Explored> {
  const { compared } = exploration
  const [baseline, alternative] = ownOffices(compared)
  const values = ownValues(exploration.dimensions, compared.baseline.scenario)
  const start: World = { number: 0, values, baseline, levels: undefined, leftOut: undefined }
  const worlds = [start, ...(await worldsOf(exploration, stop))]
  const screened = await simulateAll(
    experiment,
    worlds.flatMap((world) => world.baseline ?? []),
    1,
  )
  const judged = await judge(worlds, screened, experiment, stop)
  const paired = [{ number: 0, baseline, alternative }, ...pairable(exploration, judged)]
  const offices = paired.flatMap((world) => [world.baseline, world.alternative])
  const pairs = await simulateAll(experiment, offices, PAIRS)
  const answers = new Map(paired.map((world) => [world.number, outcomesOf(exploration, world, pairs)]))
  return {
    points: judged.map((world) => pointOf(world, answers.get(world.number))),
    own: [pairs.of(baseline), pairs.of(alternative)],
    failed: [...screened.failed, ...pairs.failed],
    interrupted: stop.aborted || screened.interrupted || pairs.interrupted,
  }
}

/** Simulated results, by scenario. */
interface AllSimulated extends Pick<Simulated<MonthlyRecord>, 'failed' | 'interrupted'> {
  readonly of: (scenario: Scenario) => Result
}

async function simulateAll(
  experiment: Simulator,
  scenarios: readonly Scenario[],
  replications: number,
): Promise<AllSimulated> {
  const planned = scenarios.map((scenario) => ({ scenario, replications }))
  const { results, failed, interrupted } = await experiment.simulate({ scenarios: planned })
  const byScenario = new Map(scenarios.map((scenario, position) => [scenario, results[position]]))
  return { failed, interrupted, of: (scenario) => byScenario.get(scenario) as Result }
}

/** All points, with their baselines where the scenario language accepts the values. */
async function worldsOf(
  { compared, dimensions, points }: Exploration,
  stop: AbortSignal,
): Promise<readonly World[]> {
  const worlds: World[] = []
  for (const [at, values] of points.entries()) {
    // Reading many scenarios takes a while; yielding lets Ctrl-C through.
    await breathe()
    if (stop.aborted) break
    const office = officeAt(compared.baseline, dimensions, values, at + 1)
    worlds.push({ number: at + 1, values, levels: undefined, ...startOf(office) })
  }
  return worlds
}

function startOf(office: HalfOffice): Pick<World, 'baseline' | 'leftOut'> {
  if ('scenario' in office) return { baseline: office.scenario, leftOut: undefined }
  return { baseline: undefined, leftOut: { kind: 'refused', why: office.refusal } }
}

/** Checks the first replication of every baseline against the bands, and its pilot year against its minutes. */
async function judge(
  worlds: readonly World[],
  screened: AllSimulated,
  experiment: Simulator,
  stop: AbortSignal,
): Promise<readonly World[]> {
  const recordOf = ({ baseline }: World) => baseline && screened.of(baseline).records.at(0)
  const [own] = worlds
  const first = recordOf(own)
  const reference = own.baseline && first ? usersPresent(first, layoutOf(own.baseline)) : Number.NaN
  const judged: World[] = []
  for (const world of worlds) {
    await breathe()
    if (stop.aborted) break
    judged.push({ ...world, ...(await held(world, recordOf(world), reference, experiment)) })
  }
  return judged
}

async function held(
  { baseline, leftOut }: World,
  record: MonthlyRecord | undefined,
  reference: number,
  experiment: Simulator,
): Promise<Pick<World, 'levels' | 'leftOut'>> {
  if (baseline === undefined) return { levels: undefined, leftOut }
  if (record === undefined)
    return { levels: undefined, leftOut: { kind: 'failed', why: 'a replication failed' } }
  const levels = levelsOf(record, layoutOf(baseline), reference)
  return { levels, leftOut: outsideBand(levels) ?? (await unworkable(baseline, experiment)) }
}

async function unworkable(baseline: Scenario, { cached }: Simulator): Promise<Point['leftOut']> {
  const loads = await cached('offered-load', pilotHash(baseline), keptLoads, () => pilotYear(baseline))
  const load = loads.find((team) => !canWork(team))
  return load && { kind: 'cannot work', why: whyNot(load) }
}

/** The points that count, with their alternatives. */
function pairable({ compared, dimensions }: Exploration, judged: readonly World[]): readonly PairedWorld[] {
  return judged.flatMap(({ number, values, baseline, leftOut }) => {
    if (number === 0 || baseline === undefined || leftOut !== undefined) return []
    const office = officeAt(compared.alternative, dimensions, values, number)
    return 'scenario' in office ? [{ number, baseline, alternative: office.scenario }] : []
  })
}

function outcomesOf(
  { named, outcomes }: Exploration,
  { baseline, alternative }: PairedWorld,
  pairs: AllSimulated,
): readonly PointOutcome[] {
  return named.flatMap((key) => {
    const of = findOutcome(outcomes, key.outcome)
    const compared = compareHalves(pairs.of(baseline), pairs.of(alternative), key, of)
    if (compared === undefined) return []
    const { baselineMean = Number.NaN } = compared
    const sized = sizedOutcome({ outcomes, bands: [] }, key, baselineMean, pairs.of(baseline))
    const verdict = judgeByInterval(compared, sized)
    return [{ ...key, difference: estimateOf(compared), band: sized.band, verdict }]
  })
}

/** The paired comparison of two half offices, in figures of whole ones; undefined without a pair. */
function compareHalves(
  baseline: Result,
  alternative: Result,
  key: OutcomeKey,
  { adds, better, range }: Outcome,
): PairedComparison | undefined {
  const [read, readAlternative] = [readerOf(baseline.layout, key), readerOf(alternative.layout, key)]
  if (!read || !readAlternative) return undefined
  const values = pairValues(pairReplications(baseline, alternative), read, readAlternative)
  const factor = adds === 'sum' ? WHOLE_OVER_HALF : 1
  const whole = (numbers: readonly number[]) => numbers.map((value) => factor * value)
  if (values.baseline.length === 0) return undefined
  return comparePaired(whole(values.baseline), whole(values.alternative), better, range)
}

/** A point with its answer. If its alternative is refused, or its pairs failed, it has no answer and does not count. */
function pointOf({ number, values, levels, leftOut }: World, answer: readonly PointOutcome[] = []): Point {
  const unanswered = number > 0 && leftOut === undefined && answer.length === 0
  const failed = { kind: 'failed', why: 'the alternative could not be simulated' } as const
  return { number, values, leftOut: unanswered ? failed : leftOut, baseline: levels, outcomes: answer }
}
