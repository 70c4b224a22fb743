/**
 * Records: findings that take long to make, so that `npm run record` makes them and delt ships them. Each has a file of
 * its own with hashes of everything that it was made from, and is current as long as these stay the same.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ReplicationsFailed, UsageError, type FailedReplication } from '../errors.ts'
import type { Experiment } from '../experiment/experiment.ts'
import { parsedJson } from '../text/json.ts'
import type { TrialRecord } from './trials/pairs.ts'

/** What a record was made from: hashes, by the name of what was hashed. */
export type Inputs = Readonly<Record<string, string>>

/** What is needed to make a record. */
export interface Workshop {
  /** opens an experiment on the user's store, so that finished work is found again after an interruption */
  readonly withExperiment: <Result>(
    work: (experiment: Experiment<TrialRecord>) => Promise<Result>,
  ) => Promise<Result>
  /**
   * shows the progress of work that is no simulation of replications; the work calls back for each part that is done
   */
  readonly count: <Result>(
    what: string,
    of: number,
    work: (tellDone: () => void) => Promise<Result>,
  ) => Promise<Result>
  /** number of parallel workers */
  readonly jobs: number
  /** aborted when the user asks to stop */
  readonly stop: AbortSignal
}

/** The definition of a record. */
interface Definition<Content extends object> {
  /** name of the record and of its file */
  readonly name: string
  /** everything that decides the outcome, except the code that only evaluates and words what was simulated */
  inputs(): Inputs
  readonly form: z.ZodType
  /** The promise is rejected where it is stopped, or where anything failed: nothing is recorded in part. */
  make(workshop: Workshop): Promise<Content>
  /** the differences that a reader should know of, in words */
  changes(before: Content, now: Content): readonly string[]
}

const FOLDER = new URL('../../scenarios/recorded/', import.meta.url)

/** One record. */
export class Recorded<Content extends object> {
  readonly name: string
  private readonly definition: Definition<Content>
  private readonly file: string

  /** @param folder for its file */
  constructor(definition: Definition<Content>, folder = FOLDER) {
    this.name = definition.name
    this.definition = definition
    this.file = fileURLToPath(new URL(`${definition.name}.json`, folder))
  }

  /**
   * What is in the file, current or not; undefined where there is no file or its content does not have the right form.
   */
  read(): { readonly inputs: Inputs; readonly content: Content } | undefined {
    const found = parsed(this.file)
    const inputs = inputsForm.safeParse(found)
    const content = this.definition.form.safeParse(found)
    if (!inputs.success || !content.success) return undefined
    return { ...inputs.data, content: content.data as Content }
  }

  /**
   * The content of the record, current or not.
   *
   * @throws UsageError where there is none
   */
  content(): Content {
    const kept = this.read()
    if (kept === undefined)
      throw new UsageError(`${this.file} holds no ${this.name}; npm run record makes it`)
    return kept.content
  }

  /** The inputs as they are now. */
  inputs(): Inputs {
    return this.definition.inputs()
  }

  /** Names of the inputs that have changed since the record was made; empty where it is current. */
  stale(): readonly string[] {
    const before = this.read()?.inputs
    if (before === undefined) return ['everything']
    const now = this.inputs()
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
      (name) => before[name] !== now[name],
    )
  }

  /**
   * Makes the record again. The file is only replaced at the end, in one step, so that it is always whole.
   *
   * @returns the changes, in words
   */
  async renew(workshop: Workshop): Promise<readonly string[]> {
    const before = this.read()?.content
    const inputs = this.inputs()
    const now = await this.definition.make(workshop)
    replaceFile(this.file, `${inShortLines(JSON.stringify({ inputs, ...now }, undefined, 1))}\n`)
    return before === undefined ? ['made for the first time'] : this.definition.changes(before, now)
  }
}

const inputsForm = z.object({ inputs: z.record(z.string(), z.string()) })

function parsed(file: string): unknown {
  try {
    return parsedJson(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Writes to a second file that then replaces the first, so that the first is always whole, either old or new. */
export function replaceFile(file: string, text: string): void {
  const aside = `${file}.unfinished`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(aside, text)
  renameSync(aside, file)
}

/** JSON with every list of plain values on one line, like a row of a table. */
const inShortLines = (json: string): string =>
  json.replaceAll(/\[\n[^[\]{}]*\]/g, (list) => list.replaceAll(/\n\s*/g, ''))

/** SHA-256, in hex, of the JSON of a value. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** Whether `inputs` includes all of `these` with the same hashes, whatever else it includes. */
export const isMadeFrom = (inputs: Inputs, these: Inputs): boolean =>
  Object.entries(these).every(([name, hash]) => inputs[name] === hash)

/** Throws where a simulation was stopped, or where any replication failed. */
export function assertWhole(
  { failed }: { readonly failed: readonly FailedReplication[] },
  stop: AbortSignal,
): void {
  stop.throwIfAborted()
  if (failed.length > 0) throw new ReplicationsFailed(failed)
}
