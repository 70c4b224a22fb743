/** Renews all records and all documents that are generated from them: what `npm run record` does. */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Io } from '../cli/command.ts'
import { SEED, verify, type Verified } from '../cli/commands/verify.ts'
import { interruptedStudy, withExperiment } from '../cli/with-experiment.ts'
import { progressLine } from '../cli/terminal/progress.ts'
import { exitCodes, UsageError } from '../errors.ts'
import { withoutCohort } from '../experiment/experiment.ts'
import { figure, type FieldsOf } from '../results/form.ts'
import { calibration } from '../studies/calibration/record.ts'
import { initialStock } from '../studies/initial-stock/record.ts'
import { leverMoves } from '../studies/levers/record.ts'
import { patternVerdicts } from '../studies/patterns/record.ts'
import { replaceFile, type Recorded, type Workshop } from '../studies/recorded.ts'
import { robustnessRecords } from '../studies/robustness/record.ts'
import { yardsticks } from '../studies/yardsticks/record.ts'
import type { Check } from '../verification/check.ts'
import { documents, type GeneratedDocument } from './documents.ts'

/** All records. Each comes after those it is made from, so that the initial stock is renewed before it is read. */
export const records: readonly Recorded<object>[] = [
  initialStock,
  calibration,
  patternVerdicts,
  leverMoves,
  ...robustnessRecords,
  yardsticks,
]

/** A record or a document. */
export interface Renewable {
  readonly name: string
  /** which of its sources have changed since it was made; empty where it is current */
  readonly stale: () => readonly string[] | Promise<readonly string[]>
  /** makes it again and says what changed */
  readonly renew: () => Promise<readonly string[]>
}

/** All records and documents; each comes after those it is made from. */
export function renewables(io: Io): readonly Renewable[] {
  const workshop = workshopOf(io)
  const verified = () =>
    workshop.withExperiment(({ cached }) =>
      cached('verification', SEED, { load: () => Promise.resolve(verifiedForm), of: 'result' }, () =>
        verify(SEED, io, false),
      ),
    )
  return [
    ...records.map((one) => ({ name: one.name, stale: () => one.stale(), renew: () => one.renew(workshop) })),
    ...documents(verified).map(renewableDocument),
  ]
}

const verifiedForm = z.array(
  z.object({
    title: z.string(),
    text: z.string(),
    checks: z.array(
      z.object({
        what: z.string(),
        value: figure,
        exact: figure,
        tolerance: figure,
        from: z.string(),
      } satisfies FieldsOf<Check>),
    ),
  } satisfies FieldsOf<Verified>),
)

const ROOT = new URL('../../', import.meta.url)

function renewableDocument({ file, renewed }: GeneratedDocument): Renewable {
  const path = fileURLToPath(new URL(file, ROOT))
  const text = () => readFileSync(path, 'utf8')
  return {
    name: file,
    stale: async () => ((await renewed(text())) === text() ? [] : ['what it tells']),
    renew: async () => {
      const before = text()
      const now = await renewed(before)
      replaceFile(path, now)
      return [`${linesBeyond(before, now)} lines in place of ${linesBeyond(now, before)}`]
    },
  }
}

/** How many lines of a text are missing from another one. */
function linesBeyond(other: string, text: string): number {
  const known = new Set(other.split('\n'))
  return text.split('\n').filter((line) => !known.has(line)).length
}

/** The store, the cores and the terminal of the user. */
export function workshopOf(io: Io): Workshop {
  const jobs = availableParallelism()
  return {
    withExperiment: (work) =>
      withExperiment({ jobs, store: undefined, quiet: false, keep: withoutCohort }, io, work),
    count: (what, of, work) => count(io, what, of, work),
    jobs,
    stop: io.interrupt,
  }
}

async function count<Result>(
  io: Io,
  what: string,
  of: number,
  work: (tellDone: () => void) => Promise<Result>,
): Promise<Result> {
  const line = progressLine(io, false, what)
  const start = performance.now()
  let done = 0
  const show = () => {
    const secondsEach = (performance.now() - start) / 1000 / done
    const secondsLeft = done === 0 ? undefined : secondsEach * (of - done)
    line.show({ planned: of, done, reused: 0, parts: '', secondsLeft })
  }
  show()
  try {
    return await work(() => {
      done++
      show()
    })
  } finally {
    line.end()
  }
}

/**
 * Renews what is stale and says at the end what changed. What the user names is renewed in any case; `--check` only
 * says what is stale.
 *
 * @returns the exit code: 1 where `--check` finds something
 * @throws UsageError, Interrupted, ReplicationsFailed
 */
export async function renew(words: readonly string[], io: Io, all = renewables(io)): Promise<number> {
  if (words.join() === '--check') return check(all, io)
  const unknown = words.find((word) => !all.some(({ name }) => name === word))
  if (unknown !== undefined)
    throw new UsageError(
      `nothing is recorded as ${unknown}; there are ${all.map(({ name }) => name).join(', ')}`,
    )
  const told: string[] = []
  try {
    for (const [place, one] of all.entries()) {
      const reasons = words.includes(one.name) ? ['asked for'] : await one.stale()
      io.interrupt.throwIfAborted()
      if (reasons.length === 0) {
        told.push(`${one.name}: current`)
        continue
      }
      io.stderr.write(`${place + 1} of ${all.length}: ${one.name} is renewed (${reasons.join(', ')})\n`)
      const changes = await one.renew()
      const lines = changes.length === 0 ? ['no figure changed'] : changes
      told.push(`${one.name}: renewed (${reasons.join(', ')})`, ...lines.map((line) => `  ${line}`))
    }
  } catch (error) {
    throw io.interrupt.aborted ? interruptedStudy(undefined, io) : error
  } finally {
    io.stdout.write(told.map((line) => `${line}\n`).join(''))
  }
  return exitCodes.done
}

async function check(all: readonly Renewable[], io: Io): Promise<number> {
  let isAnyStale = false
  for (const one of all) {
    const reasons = await one.stale()
    if (reasons.length > 0) isAnyStale = true
    io.stdout.write(`${one.name}: ${reasons.length === 0 ? 'current' : `stale (${reasons.join(', ')})`}\n`)
  }
  return isAnyStale ? 1 : exitCodes.done
}
