/**
 * The search for plausible worlds. Baselines are simulated all over the space first; plausible worlds are a small part
 * of it, so that the others are simulated where those before make such worlds likely.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import type { Simulated } from '../../experiment/experiment.ts'
import { canWork, keptLoads, whyNot } from '../../experiment/offered-load.ts'
import { pilotHash } from '../../experiment/pilots.ts'
import pilotYear from '../../experiment/workers/load-worker.ts'
import { layoutOf } from '../../results/layout.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { levelsOf, outsideBand, usersPresent } from './calibration-bands.ts'
import { ownValues } from './dimensions.ts'
import { expectedMiss, type KnownPoint } from './emulator.ts'
import { ownOffices, simulateAll, type Simulator } from './offices.ts'
import type { Dimension, Point } from './result.ts'
import { cubeOf, officeAt, valuesAt, type Compared } from './worlds.ts'

/** Waves after the first points, of which there are as many as of all others together. */
const WAVES = 4
/** Points from which each point of a wave is chosen. */
const CANDIDATES = 20

/** Points that are spread over the whole space, of this many in all. */
export const spreadOf = (points: number): number => Math.ceil(points / 2)

/** Where plausible worlds are looked for. */
export interface Space {
  readonly compared: Compared
  readonly dimensions: readonly Dimension[]
  /** how many points are simulated */
  readonly points: number
  /** of the designs; the same seed gives the same points */
  readonly seed: string
}

/** A point whose baseline has been judged. */
export interface World {
  readonly number: number
  /** where it lies, each dimension from 0 to 1; undefined for the scenarios as they are */
  readonly shares: readonly number[] | undefined
  readonly values: readonly number[]
  /** the baseline at the point, at half size; undefined where its values are refused */
  readonly baseline: Scenario | undefined
  readonly levels: Point['baseline']
  readonly leftOut: Point['leftOut']
}

/** What the search found. */
interface Screened extends Pick<Simulated<MonthlyRecord>, 'failed' | 'interrupted'> {
  /** the scenarios as they are, then every point in its order */
  readonly worlds: readonly World[]
}

/**
 * Simulates one replication of the baseline at every point, to be checked against the bands. Only the baseline decides
 * whether a point counts: where the alternative breaks down, it loses.
 *
 * @param stop ends the work between two points; the experiment ends its replications by the same signal
 */
export async function screen(space: Space, experiment: Simulator, stop: AbortSignal): Promise<Screened> {
  const { compared, dimensions, points, seed } = space
  const [baseline] = ownOffices(compared)
  const values = ownValues(dimensions, compared.baseline.scenario)
  const own: World = { number: 0, shares: undefined, values, baseline, levels: undefined, leftOut: undefined }
  const spread = cubeOf(dimensions, spreadOf(points), `${seed}/robustness`)
  const first = [own, ...(await worldsAt(space, spread, 1, stop))]
  let screened = await judged(first, NOTHING_YET, experiment, stop)
  for (let wave = 1; wave <= WAVES && !screened.interrupted; wave++) {
    const next = screened.worlds.length
    const size = Math.ceil((points + 1 - next) / (WAVES + 1 - wave))
    const likely = likelyPoints(space, screened.worlds, size, wave)
    screened = await judged(await worldsAt(space, likely, next, stop), screened, experiment, stop)
  }
  return screened
}

/** What has been found so far. */
interface Progress extends Screened {
  /** users present in the baseline as it is; undefined before it has been simulated */
  readonly reference: number | undefined
}

const NOTHING_YET: Progress = { worlds: [], reference: undefined, failed: [], interrupted: false }

/** Points of a wave: those expected to be plausible worlds or, where these are too few, nearly so. */
function likelyPoints(
  { dimensions, seed }: Space,
  worlds: readonly World[],
  size: number,
  wave: number,
): readonly (readonly number[])[] {
  const miss = expectedMiss(worlds.flatMap(knownPoint))
  return cubeOf(dimensions, CANDIDATES * size, `${seed}/robustness/wave ${wave}`)
    .map((shares) => ({ shares, miss: Math.max(1, miss(shares)) }))
    .toSorted((a, b) => a.miss - b.miss)
    .slice(0, size)
    .map(({ shares }) => shares)
}

const knownPoint = ({ shares, levels }: World): readonly KnownPoint[] =>
  shares === undefined || levels === undefined ? [] : [{ shares, levels }]

/** Points with their baselines, where the scenario language accepts the values. */
async function worldsAt(
  { compared, dimensions }: Space,
  points: readonly (readonly number[])[],
  first: number,
  stop: AbortSignal,
): Promise<readonly World[]> {
  const worlds: World[] = []
  for (const [at, shares] of points.entries()) {
    // Reading many scenarios takes a while; yielding lets Ctrl-C through.
    await breathe()
    if (stop.aborted) break
    const number = first + at
    const values = valuesAt(dimensions, shares)
    const office = officeAt(compared.baseline, dimensions, values, number)
    const start = { number, shares, values, levels: undefined }
    worlds.push(
      'scenario' in office
        ? { ...start, baseline: office.scenario, leftOut: undefined }
        : { ...start, baseline: undefined, leftOut: { kind: 'refused', why: office.refusal } },
    )
  }
  return worlds
}

/** Adds points to those before: simulated, and checked against the bands and their pilot year against its minutes. */
async function judged(
  worlds: readonly World[],
  before: Progress,
  experiment: Simulator,
  stop: AbortSignal,
): Promise<Progress> {
  const simulated = await simulateAll(
    experiment,
    worlds.flatMap(({ baseline }) => baseline ?? []),
    1,
  )
  const recordOf = ({ baseline }: World) => baseline && simulated.of(baseline).records.at(0)
  const { reference = usersIn(worlds[0], recordOf(worlds[0])) } = before
  const all = [...before.worlds]
  for (const world of worlds) {
    await breathe()
    if (stop.aborted) break
    all.push({ ...world, ...(await held(world, recordOf(world), reference, experiment)) })
  }
  return {
    worlds: all,
    reference,
    failed: [...before.failed, ...simulated.failed],
    interrupted: stop.aborted || simulated.interrupted,
  }
}

const usersIn = ({ baseline }: World, record: MonthlyRecord | undefined): number =>
  baseline && record ? usersPresent(record, layoutOf(baseline)) : Number.NaN

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
