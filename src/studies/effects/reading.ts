/** How the figure of a study is read from trials in the simulated office. */
import { jackknife } from '../../statistics/jackknife.ts'
import { estimateOfMean, type Estimate } from '../../results/estimates.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { isSeen, valueOf, type PairedPerson, type PairedTrial } from '../trials/pairs.ts'
import type { TrialOutcomeId } from '../trials/result.ts'

/** A question to one trial, or to two on the same people. */
interface Question {
  /** name of the trial */
  readonly trial: string
  /** another trial of the same people, whose answer is subtracted */
  readonly less?: string
  readonly outcome: TrialOutcomeId
  /** months after the draw */
  readonly month: number
  /** only people with complex needs at arrival, or only the others; everybody if left out */
  readonly people?: 'complex' | 'others'
}

/**
 * How the answer is put:
 * - `difference`: between treated and controls, without the luck of the draw;
 * - `relative`: the difference, over the mean of the treated had they not been treated;
 * - `hazard-ratio`: of a first event, from the shares that have had it, as if hazards were proportional;
 * - `per-participant`: the difference, over that in the share that has taken part in a measure, or in any;
 * - `untreated`: what treatment of others does to the controls.
 */
export type Reading = Question &
  (
    | { readonly how: 'difference' | 'relative' | 'hazard-ratio' | 'untreated' }
    | { readonly how: 'per-participant'; readonly measure?: string }
  ) & {
    /** a further reading that is subtracted, where a study says what does better */
    readonly beyond?: Reading
  }

/** A trial that has been simulated with and without treatment. */
export interface TrialRun {
  readonly measures: Scenario['measures']
  readonly pairs: readonly PairedTrial[]
}

export type TrialRuns = ReadonlyMap<string, TrialRun>

/** The figure that all replications give together, with a 95 % interval over replications. */
export function estimateOfReading(reading: Reading, runs: TrialRuns): Estimate {
  const replications = replicationsOf(reading, runs)
  return estimateOfMean(jackknife(replications, (some) => figureOf(reading, runs, some)))
}

/** The replications that all trials of a reading have. */
export function replicationsOf(reading: Reading, runs: TrialRuns): readonly number[] {
  const [first, ...others] = trialsOf(reading).map((name) =>
    runOf(name, runs).pairs.map(({ replication }) => replication),
  )
  return first.filter((replication) => others.every((other) => other.includes(replication)))
}

/** The names of the trials that a reading needs. */
export const trialsOf = ({ trial, less, beyond }: Reading): readonly string[] => [
  ...new Set([
    trial,
    ...(less === undefined ? [] : [less]),
    ...(beyond === undefined ? [] : trialsOf(beyond)),
  ]),
]

function runOf(name: string, runs: TrialRuns): TrialRun {
  const run = runs.get(name)
  if (run === undefined) throw new RangeError(`${name} has not been simulated`)
  return run
}

function figureOf(reading: Reading, runs: TrialRuns, replications: readonly number[]): number {
  const own = answerOf(reading, runs, replications)
  return reading.beyond === undefined ? own : own - figureOf(reading.beyond, runs, replications)
}

function answerOf(reading: Reading, runs: TrialRuns, replications: readonly number[]): number {
  const { outcome, month } = reading
  const of: Quantity = {
    key: `${outcome} ${month}`,
    month,
    valueOf: (...at) => valueOf(...at, outcome, month),
  }
  const means = (trial: string, what = of) => meansOf(runOf(trial, runs), what, reading.people, replications)
  const difference = (what = of): number =>
    inField(means(reading.trial, what)) -
    (reading.less === undefined ? 0 : inField(means(reading.less, what)))
  switch (reading.how) {
    case 'difference':
      return difference()
    case 'relative':
      return difference() / means(reading.trial).treatedTwins
    case 'hazard-ratio': {
      const { treatedTwins } = means(reading.trial)
      return Math.log(1 - treatedTwins - difference()) / Math.log(1 - treatedTwins)
    }
    case 'untreated': {
      const { controls, controlsTwins } = means(reading.trial)
      return controls - controlsTwins
    }
    case 'per-participant':
      return difference() / difference(takingPart(runOf(reading.trial, runs), reading.measure, month))
  }
}

/** Something that is known of each person; the key tells it from others. */
interface Quantity {
  readonly key: string
  readonly month: number
  readonly valueOf: (participants: PairedTrial['own'], row: number) => number
}

/** Whether a person has begun a measure, or any. */
function takingPart({ measures }: TrialRun, measure: string | undefined, month: number): Quantity {
  const count = measures.length
  const position = measures.findIndex(({ name }) => name === measure)
  if (measure !== undefined && position < 0) throw new RangeError(`there is no measure ${measure}`)
  const hasBegun = ({ trialBegun }: PairedTrial['own'], row: number): number => {
    const begun = trialBegun.subarray(row * count, (row + 1) * count)
    return (measure === undefined ? Math.min(...begun) : begun[position]) <= month ? 1 : 0
  }
  return { key: `begun ${measure ?? ''} ${month}`, month, valueOf: hasBegun }
}

interface Means {
  readonly treated: number
  readonly treatedTwins: number
  readonly controls: number
  readonly controlsTwins: number
}

/** What a trial in such an office finds in the mean. */
const inField = ({ treated, treatedTwins, controls, controlsTwins }: Means): number =>
  treated - treatedTwins - (controls - controlsTwins)

/** Means over the persons of several replications together. */
function meansOf(
  { pairs }: TrialRun,
  quantity: Quantity,
  people: Question['people'],
  replications: readonly number[],
): Means {
  const sums = pairs
    .filter(({ replication }) => replications.includes(replication))
    .map((pair) => sumsOf(pair, quantity, people))
  const total = (at: number): number => sums.reduce((sum, one) => sum + one[at], 0)
  const [persons, others] = [total(0), total(3)]
  return {
    treated: total(1) / persons,
    treatedTwins: total(2) / persons,
    controls: total(4) / others,
    controlsTwins: total(5) / others,
  }
}

/** Of the treated and then of the controls: how many, and their sums with and without treatment. */
type Sums = readonly number[]

const known = new WeakMap<PairedTrial, Map<string, Sums>>()

/** Sums of one replication, added up once: an interval asks for them again for each replication it leaves out. */
function sumsOf(pair: PairedTrial, quantity: Quantity, people: Question['people']): Sums {
  const sums = known.get(pair) ?? new Map<string, Sums>()
  known.set(pair, sums)
  const key = `${quantity.key} ${people ?? ''}`
  const found = sums.get(key) ?? addUp(pair, quantity, people)
  sums.set(key, found)
  return found
}

function addUp(pair: PairedTrial, { month, valueOf: of }: Quantity, people: Question['people']): Sums {
  const sums = [0, 0, 0, 0, 0, 0]
  for (const person of pair.persons) {
    if (!isSeen(pair, person, month) || !isAmong(pair, person, people)) continue
    const arm = person.treated ? 0 : 3
    sums[arm]++
    sums[arm + 1] += of(pair.own, person.own)
    sums[arm + 2] += of(pair.twin, person.twin)
  }
  return sums
}

const isAmong = ({ own }: PairedTrial, person: PairedPerson, people: Question['people']): boolean =>
  people === undefined || (own.trialComplex[person.own] === 1) === (people === 'complex')
