/**
 * The search for plausible worlds. Baselines are simulated all over the space first; plausible worlds are a small part
 * of it, so that the others are simulated where those before make such worlds likely.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import type { Simulated } from '../../experiment/experiment.ts'
import { canWork, keptLoads, whyNot } from '../../experiment/offered-load.ts'
import { pilotHash } from '../../experiment/pilots.ts'
import pilotYear from '../../experiment/workers/load-worker.ts'
import { texts } from '../../locale/language.ts'
import { layoutOf } from '../../results/layout.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { levelsOf, outsideBand, usersPresent, type WideBand } from './calibration-bands.ts'
import { ownValues } from './dimensions.ts'
import { expectedMiss, type KnownPoint } from './emulator.ts'
import { ownOffices, simulateAll, type Simulator } from './offices.ts'
import type { Dimension, Point } from './result.ts'
import { cubeOf, officeAt, valuesAt, type Compared } from './worlds.ts'

const say = texts({
  en: { failed: 'a replication failed' },
  nb: { failed: 'en replikasjon mislyktes' },
  nn: { failed: 'ein replikasjon slo feil' },
})

/** Share of the points that is spread over the whole space; the others follow in waves. */
const SPREAD = 1 / 3
const WAVES = 4
/** Points from which each point of a wave is chosen. */
const CANDIDATES = 20

/** Points that are spread over the whole space, of this many in all. */
export const spreadOf = (points: number): number => Math.ceil(points * SPREAD)

/** Where plausible worlds are looked for. */
export interface Space {
  readonly compared: Compared
  readonly dimensions: readonly Dimension[]
  /** how many points are simulated */
  readonly points: number
  /** of the designs; the same seed gives the same points */
  readonly seed: string
  /** which levels of a baseline make a plausible world */
  readonly bands: readonly WideBand[]
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
  const first = [own]
  for (const shares of cubeOf(dimensions, spreadOf(points), `${seed}/robustness`)) {
    // Reading many scenarios takes a while; yielding lets Ctrl-C through.
    await breathe()
    if (!stop.aborted) first.push(worldAt(space, shares, first.length))
  }
  let screened = await judged(space, first, NOTHING_YET, experiment, stop)
  for (let wave = 1; wave <= WAVES && !screened.interrupted; wave++) {
    const size = Math.ceil((points + 1 - screened.worlds.length) / (WAVES + 1 - wave))
    const likely = await likelyWorlds(space, screened.worlds, size, wave, stop)
    screened = await judged(space, likely, screened, experiment, stop)
  }
  return screened
}

/** What has been found so far. */
interface Progress extends Screened {
  /** users present in the baseline as it is; undefined before it has been simulated */
  readonly reference: number | undefined
}

const NOTHING_YET: Progress = { worlds: [], reference: undefined, failed: [], interrupted: false }

/**
 * The baselines of a wave, at points expected to be plausible worlds or, where these are too few, nearly so. Values that
 * contradict one another tell nothing, and so are passed over.
 */
async function likelyWorlds(
  space: Space,
  worlds: readonly World[],
  size: number,
  wave: number,
  stop: AbortSignal,
): Promise<readonly World[]> {
  const { dimensions, seed, bands } = space
  const miss = expectedMiss(worlds.flatMap(knownPoint), bands)
  const points = cubeOf(dimensions, CANDIDATES * size, `${seed}/robustness/wave ${wave}`)
    .map((shares) => ({ shares, miss: Math.max(1, miss(shares)) }))
    .toSorted((a, b) => a.miss - b.miss)
  const likely: World[] = []
  for (const { shares } of points) {
    await breathe()
    if (stop.aborted || likely.length === size) break
    const world = worldAt(space, shares, worlds.length + likely.length)
    if (world.baseline !== undefined) likely.push(world)
  }
  return likely
}

const knownPoint = ({ shares, levels }: World): readonly KnownPoint[] =>
  shares === undefined || levels === undefined ? [] : [{ shares, levels }]

/** A point with its baseline, where the scenario language accepts the values. */
function worldAt({ compared, dimensions }: Space, shares: readonly number[], number: number): World {
  const values = valuesAt(dimensions, shares)
  const office = officeAt(compared.baseline, dimensions, values, number)
  const start = { number, shares, values, levels: undefined }
  return 'scenario' in office
    ? { ...start, baseline: office.scenario, leftOut: undefined }
    : { ...start, baseline: undefined, leftOut: { kind: 'refused', why: office.refusal } }
}

/** Adds points to those before: simulated, and checked against the bands and their pilot year against its minutes. */
async function judged(
  { bands }: Space,
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
    all.push({ ...world, ...(await held(world, recordOf(world), { reference, bands }, experiment)) })
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
  { reference, bands }: Pick<Space, 'bands'> & { readonly reference: number },
  experiment: Simulator,
): Promise<Pick<World, 'levels' | 'leftOut'>> {
  if (baseline === undefined) return { levels: undefined, leftOut }
  if (record === undefined) return { levels: undefined, leftOut: { kind: 'failed', why: say().failed } }
  const levels = levelsOf(record, layoutOf(baseline), reference)
  return { levels, leftOut: outsideBand(levels, bands) ?? (await unworkable(baseline, experiment)) }
}

async function unworkable(baseline: Scenario, { cached }: Simulator): Promise<Point['leftOut']> {
  const loads = await cached('offered-load', pilotHash(baseline), keptLoads, () => pilotYear(baseline))
  const load = loads.find((team) => !canWork(team))
  return load && { kind: 'cannot work', why: whyNot(load) }
}
