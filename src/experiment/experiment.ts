import { join } from 'node:path'
import type { FailedReplication } from '../errors.ts'
import { eventFileNames, type EventPaths } from '../events/event-files.ts'
import { includesReplication, type EventSample } from '../events/event-sample.ts'
import { layoutOf } from '../results/layout.ts'
import { summariseMonths } from '../results/monthly.ts'
import type { MonthlyRecord, ReplicationRecord } from '../results/record.ts'
import type { ScenarioResult } from '../results/result.ts'
import { summarise } from '../results/summary.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { sumOf } from '../scenario/sum.ts'
import { cacheIn, uncached, type Cached, type KeptForm } from '../store/cache.ts'
import { KeptFiles } from '../store/kept-files.ts'
import { modelHash, programHash } from './records/model-hash.ts'
import { keptLoads, type OfferedLoad } from './offered-load.ts'
import { costOf, Pace, secondsOfPatience } from './pace.ts'
import { foundOnce, pilotHash } from './pilots.ts'
import { stationaryStockOf, withPeople } from './same-people.ts'
import { keptStock, type StationaryStock } from './stationary-stock.ts'
import { partsOf, stepsOf, type Plan, type PlannedScenario, type Progress, type Step } from './plan.ts'
import { decodeRecord, type RecordIdentity } from './records/record-file.ts'
import { RunStore } from './records/run-store.ts'
import { scenarioHash } from './records/scenario-hash.ts'
import { workerFile } from './workers/compiled.ts'
import { TraitsOfCohorts } from './traits.ts'
import { Workplace } from './workers/workplace.ts'

export interface ExperimentOptions<R extends MonthlyRecord> {
  /** workers that simulate at the same time */
  readonly jobs: number
  /** what of each record stays in memory: `wholeRecord`, or `withoutCohort` where single persons are not needed */
  readonly keep: (record: ReplicationRecord) => R
  /** folder of the store; undefined simulates everything again and stores nothing */
  readonly store?: string | undefined
  /** whether to ignore what is stored and simulate it again; new results are stored all the same */
  readonly fresh?: boolean | undefined
  /** scenarios whose events are written, and the folder; always simulated, because the store keeps no events */
  readonly events?: EventLogs | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** receives what a user should know but what stops nothing, such as a damaged record */
  readonly onWarning?: ((message: string) => void) | undefined
  /** aborting it ends the simulation at once; the results have what is finished */
  readonly signal?: AbortSignal | undefined
  /** the compiled worker; tests pass another one to see what happens when workers die */
  readonly worker?: URL | undefined
}

/** Event logs to be written into a folder that exists. */
export interface EventLogs {
  readonly folder: string
  readonly scenarios: readonly Scenario[]
  /** of the CSV files */
  readonly dialect: EventPaths['dialect']
  readonly sample: EventSample
}

/** The results of a plan. */
export interface Simulated<R extends MonthlyRecord = ReplicationRecord> {
  /** in the order of the plan */
  readonly results: readonly ScenarioResult<R>[]
  readonly failed: readonly FailedReplication[]
  /** whether it was stopped before every replication was done */
  readonly interrupted: boolean
}

export const wholeRecord = (record: ReplicationRecord): ReplicationRecord => record

/** Copies the columns that are kept, because views of them would keep the memory of all other columns. */
export const withoutCohort = ({ replication, values, monthly }: ReplicationRecord): MonthlyRecord => ({
  replication,
  values: values.slice(),
  monthly: monthly.slice(),
})

const NOTHING_DONE = { done: 0, reused: 0 }

const secondsNow = (): number => performance.now() / 1000

type Finished<R> = { readonly record: R } | { readonly failure: FailedReplication }

/**
 * Simulates plans. Workers, finished replications and failures are kept from one plan to the next, so that a plan with
 * more replications or another scenario costs only what is new. Close it at the end.
 */
export class Experiment<R extends MonthlyRecord = ReplicationRecord> {
  /** hash of the code that makes the results, see `modelHash` */
  readonly model: string
  /** keeps other things in the store that need to be made only once */
  readonly cached: Cached
  private readonly options: ExperimentOptions<R>
  private readonly worker: URL
  private readonly stop: AbortSignal
  private readonly store: RunStore | undefined
  private readonly workplaces: Workplace[] = []
  private readonly pace = new Pace()
  private readonly finished = new Map<string, Finished<R>>()
  private readonly hashes = new Map<Scenario, string>()
  /** progress of the last plan, including the plans that it continued */
  private done = NOTHING_DONE
  private readonly stocks = new Map<string, Promise<readonly StationaryStock[]>>()
  /** each scenario as it was before its people of the first day were filled in */
  private readonly asLoaded = new Map<Scenario, Scenario>()

  constructor(options: ExperimentOptions<R>) {
    const { store, fresh = false, signal, onWarning = () => undefined, worker = workerFile } = options
    this.options = options
    this.worker = worker
    this.model = modelHash()
    this.stop = signal ?? new AbortController().signal
    const files = store === undefined ? undefined : new KeptFiles(store, onWarning)
    this.store = files && new RunStore(files)
    this.cached = files ? cacheIn(files, programHash(), fresh) : uncached
  }

  /** Simulates what of a plan has not been simulated yet. */
  async simulate(open: Plan): Promise<Simulated<R>> {
    const plan = await this.withPeople(open)
    const steps = [...stepsOf(plan)]
    const { later = [] } = open
    const before = open.later === undefined ? NOTHING_DONE : this.done
    const progress = {
      ...before,
      planned: before.done + steps.length + sumOf(later, ({ replications }) => replications),
      isAtMost: later.length > 0,
      parts: partsOf(plan),
    }
    const tell = () =>
      this.options.onProgress?.({ ...progress, secondsLeft: this.pace.secondsLeft(secondsNow()) })
    await this.inTurn(steps, this.options.jobs, async (step) => {
      if (!(await this.recall(step))) return
      progress.done++
      progress.reused++
      tell()
    })
    // Scenarios of a plan may differ in their names only; such scenarios share one simulation.
    const alike = new Map<string, Step[]>()
    for (const step of steps.filter((each) => !this.isFinished(each)))
      alike.set(this.keyOf(step), [...(alike.get(this.keyOf(step)) ?? []), step])
    const missing = [...alike.values()].map(([step]) => step)
    const workplaces = this.workplacesFor(missing.length)
    this.pace.plan(
      sumOf(missing, ({ scenario }) => costOf(scenario)) +
        sumOf(later, ({ scenario, replications }) => replications * costOf(scenario)),
      workplaces.length,
    )
    await this.inTurn(missing, workplaces.length, async (step, place) => {
      await this.simulateTimed(step, place)
      if (this.stop.aborted) return
      progress.done += alike.get(this.keyOf(step))?.length ?? 0
      tell()
    })
    this.done = { done: progress.done, reused: progress.reused }
    return {
      results: plan.scenarios.map((planned) => this.resultOf(planned)),
      failed: steps.flatMap((step) => this.failureOf(step)),
      interrupted: progress.done < before.done + steps.length,
    }
  }

  /** The plan with the people filled in who are in each office on its first day. */
  private async withPeople({ scenarios }: Plan): Promise<Plan> {
    const settled = await this.settled(scenarios.map(({ scenario }) => scenario))
    return { scenarios: scenarios.map((planned, position) => ({ ...planned, scenario: settled[position] })) }
  }

  /** Scenarios with users on their first day, see `withPeople`. */
  async settled(scenarios: readonly Scenario[]): Promise<readonly Scenario[]> {
    const settled = await withPeople(scenarios, (open) => this.stationaryStocks(open))
    settled.forEach((scenario, position) => this.asLoaded.set(scenario, scenarios[position]))
    return settled
  }

  /** The stationary number of users of each group in each of some offices, by position of the group. */
  async stationaryStocks(scenarios: readonly Scenario[]): Promise<readonly (readonly StationaryStock[])[]> {
    const workplaces = this.workplacesFor(scenarios.length)
    const stocks = scenarios.map((): readonly StationaryStock[] => [])
    await this.inTurn([...scenarios.entries()], workplaces.length, async ([position, scenario], place) => {
      const hash = pilotHash(scenario)
      const stock = this.stocks.get(hash) ?? this.findStock(scenario, workplaces[place])
      this.stocks.set(hash, stock)
      stocks[position] = await stock
    })
    return stocks
  }

  private findStock(scenario: Scenario, workplace: Workplace): Promise<readonly StationaryStock[]> {
    const pilot = () => workplace.settle(scenario, secondsOfPatience(scenario), this.stop)
    return stationaryStockOf(scenario, () =>
      this.piloted('stationary-stock', scenario, keptStock, pilot),
    ).catch((error: unknown) => {
      // When stopped, no pilot starts, and users of the first day stay unset.
      if (this.stop.aborted) return []
      throw error
    })
  }

  /** Places share the steps: each takes the next one when it is free. No step starts after a stop. */
  private async inTurn<Each>(
    steps: readonly Each[],
    places: number,
    work: (step: Each, place: number) => Promise<void>,
  ): Promise<void> {
    const waiting = steps.values()
    const atPlace = async (_: unknown, place: number) => {
      for (const step of waiting) {
        if (this.stop.aborted) return
        await work(step, place)
      }
    }
    await Promise.all(Array.from({ length: Math.min(places, steps.length) }, atPlace))
  }

  /**
   * What the teams of each scenario are offered in a pilot year, in the same workers that simulate afterwards. Where a
   * worker dies, its scenario gets no answer.
   */
  async offeredLoads(open: readonly Scenario[]): Promise<readonly (readonly OfferedLoad[])[]> {
    const scenarios = await this.settled(open)
    const workplaces = this.workplacesFor(scenarios.length)
    const loads: (readonly OfferedLoad[])[] = []
    const atPlace = async (workplace: Workplace, place: number) => {
      // One at a time, because a worker’s time limit starts when it is asked.
      for (let number = place; number < scenarios.length; number += workplaces.length) {
        const scenario = scenarios[number]
        const pilot = () => workplace.pilot(scenario, secondsOfPatience(scenario), this.stop)
        loads[number] = await this.piloted('offered-load', scenario, keptLoads, pilot).catch(() => [])
      }
    }
    await Promise.all(workplaces.map(atPlace))
    return loads
  }

  /**
   * What a pilot finds about a scenario, taken from the store or an earlier experiment where it is known. After a stop,
   * only the store is consulted.
   */
  private piloted<Found>(
    what: string,
    scenario: Scenario,
    form: KeptForm,
    pilot: () => Promise<Found>,
  ): Promise<Found> {
    const hash = pilotHash(scenario)
    const isAnew = this.options.fresh === true || this.stop.aborted
    const make = () => (isAnew ? pilot() : foundOnce(`${what} ${this.model} ${hash}`, pilot))
    return this.cached(what, hash, form, make)
  }

  /** Places for as many workers as can be busy at once. Places of an earlier plan are reused. */
  private workplacesFor(steps: number): readonly Workplace[] {
    const places = Math.min(this.options.jobs, steps)
    while (this.workplaces.length < places) this.workplaces.push(new Workplace(this.worker))
    return this.workplaces.slice(0, places)
  }

  /** Ends all workers. */
  async close(): Promise<void> {
    await Promise.all(this.workplaces.map((workplace) => workplace.close()))
  }

  /** Whether a step is already finished, by an earlier plan or process. */
  private async recall(step: Step): Promise<boolean> {
    if (this.isFinished(step)) return true
    if (this.options.fresh || this.eventsOf(step)) return false
    const stored = await this.store?.read(this.identityOf(step), layoutOf(step.scenario))
    if (stored === undefined) return false
    this.finished.set(this.keyOf(step), { record: this.options.keep(stored) })
    return true
  }

  private isFinished(step: Step): boolean {
    return this.finished.has(this.keyOf(step))
  }

  private async simulateTimed(step: Step, place: number): Promise<void> {
    const workplace = this.workplaces[place]
    const { isWarm } = workplace
    this.pace.begin(place, costOf(step.scenario), secondsNow())
    const finished = await this.simulateStep(step, workplace)
    this.pace.end(place, isWarm, secondsNow())
    if (finished !== undefined) this.finished.set(this.keyOf(step), finished)
  }

  private async simulateStep(step: Step, workplace: Workplace): Promise<Finished<R> | undefined> {
    const { scenario, replication } = step
    const identity = this.identityOf(step)
    try {
      const patience = secondsOfPatience(scenario)
      const events = this.eventsOf(step)
      const task = { scenario, identity }
      const outcome = await workplace.simulate(
        events === undefined ? task : { ...task, events },
        patience,
        this.stop,
      )
      if ('reason' in outcome)
        return { failure: { scenario: scenario.name, replication, seed: scenario.seed, ...outcome } }
      await this.store?.keep(identity, outcome)
      return { record: this.options.keep(decodeRecord(outcome).record) }
    } catch (error) {
      if (this.stop.aborted) return undefined
      throw error
    }
  }

  private resultOf(planned: PlannedScenario): ScenarioResult<R> {
    const { scenario } = planned
    const layout = layoutOf(scenario)
    const records = [...stepsOf({ scenarios: [planned] })].flatMap((step) => {
      const finished = this.finished.get(this.keyOf(step))
      return finished !== undefined && 'record' in finished ? [finished.record] : []
    })
    return {
      name: scenario.name,
      scenario,
      hash: this.hashOf(scenario),
      layout,
      records,
      summary: summarise(scenario.name, layout, records),
      monthly: summariseMonths(scenario.name, layout.months, records),
      traits: new TraitsOfCohorts(scenario),
    }
  }

  private failureOf(step: Step): FailedReplication[] {
    const finished = this.finished.get(this.keyOf(step))
    return finished !== undefined && 'failure' in finished ? [finished.failure] : []
  }

  private keyOf(step: Step): string {
    const { scenario, replication, officeLuck } = step
    return `${this.hashOf(scenario)} ${replication} ${officeLuck} ${this.eventsOf(step)?.csv ?? ''}`
  }

  /** The files for the events of a step; undefined where they are not wanted, as for the null twin. */
  private eventsOf({ scenario, replication, officeLuck }: Step): EventPaths | undefined {
    const { events } = this.options
    const loaded = this.asLoaded.get(scenario) ?? scenario
    if (events === undefined || officeLuck !== 0 || !events.scenarios.includes(loaded)) return undefined
    const { folder, dialect, sample } = events
    if (!includesReplication(sample, replication)) return undefined
    const { csv, xes, ocel } = eventFileNames(scenario.name, replication, sample.gz)
    return { csv: join(folder, csv), xes: join(folder, xes), ocel: join(folder, ocel), dialect, sample }
  }

  private identityOf({ scenario, replication, officeLuck }: Step): RecordIdentity {
    const { seed } = scenario
    return { model: this.model, scenario: this.hashOf(scenario), seed, replication, officeLuck }
  }

  private hashOf(scenario: Scenario): string {
    const known = this.hashes.get(scenario) ?? scenarioHash(scenario)
    this.hashes.set(scenario, known)
    return known
  }
}
