/** A search from its question to its answer. */
import type { FailedReplication } from '../../errors.ts'
import type { Experiment } from '../../experiment/experiment.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Question } from './definition.ts'
import { edgeOf, mostLooks, type Edge } from './edge.ts'
import { between, bestOf, fromAnswer, nearestOf, readingOf, reversalsIn, type Read } from './judge.ts'
import { holds, isKept, type Solve } from './result.ts'

type Simulator = Pick<Experiment<MonthlyRecord>, 'simulate' | 'settled' | 'model'>

/** What is done with offices before they are simulated. */
type Beforehand = (offices: readonly Scenario[]) => Promise<void>

/** An answer, and what failed in the course of the search. */
interface Solved {
  /** undefined where the search was stopped */
  readonly solve: Solve | undefined
  /** the offices that were simulated, by place */
  readonly simulated: ReadonlyMap<number, ScenarioResult<MonthlyRecord>>
  readonly failed: readonly FailedReplication[]
}

/** The user has stopped the search. */
class Stopped extends Error {}

/**
 * Simulates values until the question is answered: those that bisection needs, or all of them. All offices have the
 * same people and the same luck.
 */
export async function solve(
  question: Question,
  experiment: Simulator,
  beforehand: Beforehand = () => Promise.resolve(),
): Promise<Solved> {
  const trials = new Trials(question, experiment, beforehand)
  const { simulated, failed } = trials
  try {
    const found =
      question.goal === 'until' ? await searched(question, trials) : await compared(question, trials)
    const answered = answerOf(question, trials.read, found)
    return { simulated, failed, solve: { ...answered, model: experiment.model } }
  } catch (error) {
    if (error instanceof Stopped) return { simulated, failed, solve: undefined }
    throw error
  }
}

/** The values simulated so far. */
class Trials {
  readonly simulated = new Map<number, ScenarioResult<MonthlyRecord>>()
  readonly failed: FailedReplication[] = []
  private readonly question: Question
  private readonly experiment: Simulator
  private readonly beforehand: Beforehand

  constructor(question: Question, experiment: Simulator, beforehand: Beforehand) {
    this.question = question
    this.experiment = experiment
    this.beforehand = beforehand
  }

  /** What was simulated and read, in the order of places. */
  get read(): readonly Read[] {
    return [...this.simulated]
      .toSorted(([one], [other]) => one - other)
      .map(([place, result]) => this.readOf(place, result))
  }

  /**
   * Readings at some places; those not simulated yet are simulated together. Throws Stopped.
   *
   * @param later how many places may have to be simulated afterwards, at most
   */
  async at(places: readonly number[], later = 0): Promise<readonly Read[]> {
    const missing = places.filter((place) => !this.simulated.has(place))
    if (missing.length > 0) await this.simulate(missing, later)
    return this.read.filter(({ place }) => places.includes(place))
  }

  private async simulate(missing: readonly number[], later: number): Promise<void> {
    const { scenario, offices, replications } = this.question
    // The office as it is comes first, so that the people of the first day do not depend on the order of the values
    // tried.
    const [, ...settled] = await this.experiment.settled([
      scenario,
      ...missing.map((place) => offices[place].scenario),
    ])
    await this.beforehand(settled)
    const plan = (some: readonly Scenario[]) => some.map((office) => ({ scenario: office, replications }))
    const unseen = offices.length - this.simulated.size - missing.length
    const { results, failed, interrupted } = await this.experiment.simulate({
      scenarios: plan(settled),
      later: plan(Array.from({ length: Math.min(later, unseen) }, () => settled[settled.length - 1])),
    })
    if (interrupted) throw new Stopped()
    this.failed.push(...failed)
    missing.forEach((place, index) => this.simulated.set(place, results[index]))
  }

  private readOf(place: number, result: ScenarioResult<MonthlyRecord>): Read {
    return { place, result, readings: this.question.asked.map((one) => readingOf(result, one)) }
  }
}

type Found = Edge | { readonly answer: number } | undefined

/** Finds the edge of the first condition; both ends are simulated together. */
async function searched({ offices, asked: [first] }: Question, trials: Trials): Promise<Found> {
  await trials.at([0, offices.length - 1], mostLooks(offices.length))
  return edgeOf(offices.length, async (place, later) => {
    const [{ readings }] = await trials.at([place], later)
    const { mean, kept = 'undecided' } = readings[0]
    return { holds: first.condition !== undefined && holds(first.condition, mean.value), kept }
  })
}

/** Finds the best of all values. */
async function compared({ offices, goal, asked }: Question, trials: Trials): Promise<Found> {
  const best = bestOf(await trials.at([...offices.keys()]), goal, asked)
  return best && { answer: best.place }
}

function answerOf(question: Question, all: readonly Read[], found: Found): Omit<Solve, 'model'> {
  const { scenario, goal, paths, offices, asked, replications } = question
  const answer = all.find(({ place }) => place === found?.answer)
  const others = all.filter((one) => one !== answer)
  const differences = answer && fromAnswer(answer, others, asked[0])
  const ends = between(all[0], all[all.length - 1], asked[0])
  const broken = all.filter(({ readings }) => !isKept({ asked }, readings))
  return {
    format: 1,
    scenario: scenario.name,
    seed: scenario.seed,
    replications,
    goal,
    paths,
    values: offices.map(({ values }) => values),
    asked,
    tried: all.map(({ place, readings }) => ({ place, readings, fromAnswer: differences?.get(place) })),
    answer: answer?.place,
    side: undefined,
    range: undefined,
    ...found,
    ends,
    reversals: goal === 'until' ? reversalsIn(all, asked[0], ends) : [],
    nearest: answer === undefined ? nearestOf(broken, asked)?.place : undefined,
  }
}
