import { Piscina } from 'piscina'
import type { Scenario } from '../../scenario/scenario.ts'
import type { OfferedLoad } from '../offered-load.ts'
import type { StationaryStock } from '../stationary-stock.ts'
import { eventWorkerFile, loadWorkerFile, stockWorkerFile } from './compiled.ts'
import type { EventTask, Reply, Task } from './tasks.ts'

/** Attempts at a replication before it counts as failed. */
const TRIES = 3

/** What came of a task: its record as bytes, or the stage at which it failed, and why. */
type Outcome =
  Uint8Array<ArrayBuffer> | { readonly stage: 'simulating' | 'waiting for a worker'; readonly reason: string }

/**
 * A place for one worker, which is started when the first task comes and replaced when it dies or hangs. Each place
 * has a pool of its own with a single thread, because the death of a thread is then sure to reach the task that
 * waits for it, even where the thread dies while it starts.
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
   * @param stop gives the task up; the promise is then rejected
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

  /** A pilot year, in one try: it only warns. Rejected as a try of `simulate` is. */
  async pilot(scenario: Scenario, seconds: number, stop: AbortSignal): Promise<readonly OfferedLoad[]> {
    stop.throwIfAborted()
    return (await this.ask(loadWorkerFile, scenario, seconds, stop)) as readonly OfferedLoad[]
  }

  /** With how many users an office stands still, in one try. Rejected as a try of `simulate` is. */
  async settle(scenario: Scenario, seconds: number, stop: AbortSignal): Promise<readonly StationaryStock[]> {
    stop.throwIfAborted()
    return (await this.ask(stockWorkerFile, scenario, seconds, stop)) as readonly StationaryStock[]
  }

  /** One try. Rejected when the worker dies, does not answer in time, or the task is given up. */
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
    // A thread that dies without a task at hand is only an event; the next task then gets a new thread.
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
