import { Piscina } from 'piscina'
import type { Stage } from '../../errors.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { OfferedLoad } from '../offered-load.ts'
import type { StationaryStock } from '../stationary-stock.ts'
import { eventWorkerFile, loadWorkerFile, stockWorkerFile } from './compiled.ts'
import type { EventTask, Reply, Task } from './tasks.ts'

/** Attempts at a replication before it counts as failed. */
const TRIES = 3

/** The result of a task: its record as bytes, or the stage at which it failed, and why. */
type Outcome = Uint8Array<ArrayBuffer> | { readonly stage: Stage; readonly reason: string }

/**
 * A place for one worker, which is started for the first task and replaced when it dies or hangs. Each place has its
 * own pool with a single thread: only then is the death of a thread sure to reach the task that waits for it, even if
 * the thread dies while starting.
 */
export class Workplace {
  private readonly file: URL
  private worker: Piscina | undefined
  private warm = false

  /** @param file the compiled worker */
  constructor(file: URL) {
    this.file = file
  }

  /** Whether its worker has simulated a replication, and so has compiled what the next one needs. */
  get isWarm(): boolean {
    return this.warm
  }

  /**
   * Simulates a replication, in up to three tries. A simulation that throws is not tried again, because it would
   * throw again.
   *
   * @param seconds after which a worker that has not answered counts as hanging
   * @param stop abandons the task; the promise is then rejected
   */
  async simulate(task: Task | EventTask, seconds: number, stop: AbortSignal): Promise<Outcome> {
    const file = 'events' in task ? eventWorkerFile : this.file
    let death = ''
    for (let tried = 0; tried < TRIES; tried++) {
      stop.throwIfAborted()
      try {
        const reply = (await this.ask(file, task, seconds, stop)) as Reply
        this.warm = true
        return 'reason' in reply ? { stage: 'simulating', ...reply } : reply
      } catch (error) {
        await this.close()
        stop.throwIfAborted()
        death = error instanceof Error ? error.message : String(error)
      }
    }
    return { stage: 'waiting for a worker', reason: `${death}, ${TRIES} times` }
  }

  /** Simulates a pilot year, in one try, because it only gives warnings. Rejected like a try of `simulate`. */
  async pilot(scenario: Scenario, seconds: number, stop: AbortSignal): Promise<readonly OfferedLoad[]> {
    stop.throwIfAborted()
    return (await this.ask(loadWorkerFile, scenario, seconds, stop)) as readonly OfferedLoad[]
  }

  /** Finds the stationary number of users of an office, in one try. Rejected like a try of `simulate`. */
  async settle(scenario: Scenario, seconds: number, stop: AbortSignal): Promise<readonly StationaryStock[]> {
    stop.throwIfAborted()
    return (await this.ask(stockWorkerFile, scenario, seconds, stop)) as readonly StationaryStock[]
  }

  /** One try. Rejected when the worker dies, does not answer in time, or the task is abandoned. */
  private async ask(file: URL, task: object, seconds: number, stop: AbortSignal): Promise<unknown> {
    const patience = new AbortController()
    const giveUp = () => patience.abort()
    const timer = setTimeout(giveUp, seconds * 1000)
    stop.addEventListener('abort', giveUp)
    try {
      this.worker ??= this.start()
      return (await this.worker.run(task, { signal: patience.signal, filename: file.href })) as unknown
    } catch (error) {
      throw patience.signal.aborted
        ? new Error(`no answer within ${seconds} seconds`, { cause: error })
        : error
    } finally {
      clearTimeout(timer)
      stop.removeEventListener('abort', giveUp)
    }
  }

  private start(): Piscina {
    const worker = new Piscina({
      filename: this.file.href,
      minThreads: 1,
      maxThreads: 1,
      recordTiming: false,
    })
    // A thread that dies while it has no task only raises an event; the next task then gets a new thread.
    worker.on('error', () => void this.close())
    return worker
  }

  /** Ends the worker at once. */
  async close(): Promise<void> {
    const worker = this.worker
    this.worker = undefined
    this.warm = false
    await worker?.destroy()
  }
}
