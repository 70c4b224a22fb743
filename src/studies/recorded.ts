/**
 * What is recorded: findings that take long to make. `npm run record` makes them, and they come with delt. Each lies in
 * a file of its own with hashes of all that it was made from, and is current as long as these are the same.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ReplicationsFailed, UsageError, type FailedReplication } from '../errors.ts'
import type { Experiment } from '../experiment/experiment.ts'
import { parsedJson } from '../text/json.ts'
import type { MonthlyRecord } from '../results/record.ts'

/** What something was made from: hashes, each by the name of what it is of. */
export type Inputs = Readonly<Record<string, string>>

/** What it takes to make what is recorded. */
export interface Workshop {
  /** opens an experiment on the store of the user, so that what is finished is found again after an interruption */
  readonly withExperiment: <Result>(
    work: (experiment: Experiment<MonthlyRecord>) => Promise<Result>,
  ) => Promise<Result>
  /** shows how far a work has come that is no simulation of replications; it calls back for each part that is done */
  readonly count: <Result>(
    what: string,
    of: number,
    work: (tellDone: () => void) => Promise<Result>,
  ) => Promise<Result>
  /** workers at the same time */
  readonly jobs: number
  /** aborted when the user asks to stop */
  readonly stop: AbortSignal
}

/** The definition of a record. */
interface Definition<Content extends object> {
  /** also of its file */
  readonly name: string
  /** everything that decides what comes of it, beside the code that only works out and words what was simulated */
  inputs(): Inputs
  readonly form: z.ZodType
  /** The promise is rejected where it is stopped, or where anything failed: nothing is recorded in part. */
  make(workshop: Workshop): Promise<Content>
  /** what a reader should know of the differences, in words */
  changes(before: Content, now: Content): readonly string[]
}

const FOLDER = new URL('../../scenarios/recorded/', import.meta.url)

/** One thing that is recorded. */
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

  /** What is in the file, current or not; undefined where there is none, or nothing of its form in it. */
  read(): { readonly inputs: Inputs; readonly content: Content } | undefined {
    const found = parsed(this.file)
    const inputs = inputsForm.safeParse(found)
    const content = this.definition.form.safeParse(found)
    if (!inputs.success || !content.success) return undefined
    return { ...inputs.data, content: content.data as Content }
  }

  /**
   * What is recorded, current or not.
   *
   * @throws UsageError where there is nothing
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

  /** The names of all that is no longer what it was when this was made; empty where it is current. */
  stale(): readonly string[] {
    const before = this.read()?.inputs
    if (before === undefined) return ['everything']
    const now = this.inputs()
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
      (name) => before[name] !== now[name],
    )
  }

  /**
   * Makes it anew. The file is replaced at the end and at once, so that it is whole whatever happens.
   *
   * @returns what is different, in words
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

/** Writes a file beside itself first, so that it is there as it was or as it will be, whatever happens. */
export function replaceFile(file: string, text: string): void {
  const aside = `${file}.unfinished`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(aside, text)
  renameSync(aside, file)
}

/** JSON with every list of plain values on one line, as a row of a table. */
const inShortLines = (json: string): string =>
  json.replaceAll(/\[\n[^[\]{}]*\]/g, (list) => list.replaceAll(/\n\s*/g, ''))

/** SHA-256, in hex, of a value by its JSON. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** Whether something that was made from `inputs` was made from these, whatever else it was made from. */
export const isMadeFrom = (inputs: Inputs, these: Inputs): boolean =>
  Object.entries(these).every(([name, hash]) => inputs[name] === hash)

/** Throws where a simulation was stopped, or a replication of it failed. */
export function assertWhole(
  { failed }: { readonly failed: readonly FailedReplication[] },
  stop: AbortSignal,
): void {
  stop.throwIfAborted()
  if (failed.length > 0) throw new ReplicationsFailed(failed)
}
