/** Compares two scenarios at every point that is a plausible world. */
import type { FailedReplication } from '../../errors.ts'
import { texts } from '../../locale/language.ts'
import { estimateOf } from '../../results/estimates.ts'
import { sizedOutcome } from '../../results/band.ts'
import { findOutcome } from '../../results/outcome-label.ts'
import type { Outcome } from '../../results/outcomes.ts'
import { readerOf } from '../../results/comparison/paired-differences.ts'
import { pairReplications, pairValues } from '../../results/comparison/pairs.ts'
import type { Kept } from '../../results/memory.ts'
import type { BaselineLevels, OwnLevel, Point, PointOutcome } from './result.ts'
import { judgeByInterval } from '../../results/comparison/verdict.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { comparePaired, type PairedComparison } from '../../statistics/paired.ts'
import {
  bandsAround,
  isShippedOffice,
  levelsOf,
  meanLevels,
  usersPresent,
  WIDE_BANDS,
} from './calibration-bands.ts'
import { ownOffices, simulateAll, type AllSimulated, type HalfResult, type Simulator } from './offices.ts'
import { screen, type Space, type World } from './screening.ts'
import { officeAt, type Compared } from './worlds.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'

const say = texts({
  en: { unanswered: 'the alternative could not be simulated' },
  nb: { unanswered: 'alternativet kunne ikke simuleres' },
  nn: { unanswered: 'alternativet kunne ikkje simulerast' },
})

/** Pairs of replications at each point that counts, and at those where these leave an outcome undecided. */
export const PAIRS = { everywhere: 4, undecided: 16 } as const

/** Half an office is simulated; sums over it are scaled to the whole office. */
const WHOLE_OVER_HALF = 2

/** What stays in memory for this many points: for each, the office that is screened, and the pair. */
export const keptAt = (points: number, { baseline, alternative }: Compared): readonly Kept[] => {
  const replications = PAIRS.undecided * points
  return [
    { scenario: baseline.scenario, offices: 3 * points, replications, compared: false },
    { scenario: alternative.scenario, offices: 2 * points, replications, compared: false },
  ]
}

/** What is explored. */
interface Exploration extends Omit<Space, 'bands'> {
  /** outcomes of interest */
  readonly named: readonly OutcomeKey[]
  /** the list of outcomes */
  readonly outcomes: readonly Outcome[]
}

/** What the exploration found. */
interface Explored {
  /** the scenarios as they are, then every point in its order */
  readonly points: readonly Point[]
  /** undefined for the shipped office */
  readonly ownLevels: readonly OwnLevel[] | undefined
  /** the scenarios as they are, at half size, the baseline first */
  readonly own: readonly HalfResult[]
  readonly failed: readonly FailedReplication[]
  /** whether it was stopped before every point had its answer; nothing else here is then of use */
  readonly interrupted: boolean
}

/** A world that counts, with the alternative at its point, at half size. */
interface PairedWorld {
  readonly number: number
  readonly baseline: Scenario
  readonly alternative: Scenario
}

/**
 * Screens the points, and simulates pairs at all of them that count; more pairs where an outcome is undecided.
 *
 * @param stop ends the work between two points; the experiment ends its replications by the same signal
 */
export async function explore(
  exploration: Exploration,
  experiment: Simulator,
  stop: AbortSignal,
): Promise<Explored> {
  const [baseline, alternative] = ownOffices(exploration.compared)
  const own = isShippedOffice(exploration.compared.baseline.scenario)
    ? undefined
    : await levelsAsTheyAre(baseline, experiment)
  const bands = own === undefined ? WIDE_BANDS : bandsAround(own)
  const screened = await screen({ ...exploration, bands }, experiment, stop)
  const paired = [{ number: 0, baseline, alternative }, ...pairable(exploration, screened.worlds)]
  const pairs = await simulateAll(experiment, paired.flatMap(officesOf), PAIRS.everywhere)
  const answers = answersOf(exploration, paired, pairs)
  const open = paired.filter(({ number }) => isUndecided(answers.get(number)))
  const more = await simulateAll(experiment, open.flatMap(officesOf), PAIRS.undecided)
  const answered = new Map([...answers, ...answersOf(exploration, open, more)])
  return {
    points: screened.worlds.map((world) => pointOf(world, answered.get(world.number))),
    ownLevels:
      own && bands.map(({ level, band: [low, high] }) => ({ quantity: level, own: own[level], low, high })),
    own: [pairs.of(baseline), pairs.of(alternative)],
    failed: [...screened.failed, ...pairs.failed, ...more.failed],
    interrupted: stop.aborted || [screened, pairs, more].some(({ interrupted }) => interrupted),
  }
}

/** The levels of the baseline as it is, over the replications that are paired anyway. */
async function levelsAsTheyAre(baseline: Scenario, experiment: Simulator): Promise<BaselineLevels> {
  const { records, layout } = (await simulateAll(experiment, [baseline], PAIRS.everywhere)).of(baseline)
  return meanLevels(records.map((record) => levelsOf(record, layout, usersPresent(record, layout))))
}

const officesOf = ({ baseline, alternative }: PairedWorld): readonly Scenario[] => [baseline, alternative]

type Answers = ReadonlyMap<number, readonly PointOutcome[]>

const answersOf = (exploration: Exploration, paired: readonly PairedWorld[], pairs: AllSimulated): Answers =>
  new Map(paired.map((world) => [world.number, outcomesOf(exploration, world, pairs)]))

const isUndecided = (answer: readonly PointOutcome[] = []): boolean =>
  answer.some(({ verdict }) => verdict === 'undecided')

/** The points that count, with their alternatives. */
function pairable({ compared, dimensions }: Exploration, worlds: readonly World[]): readonly PairedWorld[] {
  return worlds.flatMap(({ number, values, baseline, leftOut }) => {
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
  baseline: HalfResult,
  alternative: HalfResult,
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
  const failed = { kind: 'failed', why: say().unanswered } as const
  return { number, values, leftOut: unanswered ? failed : leftOut, baseline: levels, outcomes: answer }
}
