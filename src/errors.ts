import { texts } from './locale/language.ts'
import { visibleInLine } from './text/terminal.ts'

const say = texts({
  en: {
    error: (place: string, message: string) => `${place}: error: ${message}`,
    warning: (place: string, message: string) => `${place}: warning: ${message}`,
    found: (words: string) => `  found:    ${words}`,
    expected: (words: string) => `  expected: ${words}`,
    nearest: (name: string) => `  did you mean: ${name}`,
    broken: (scenario: string, limit: string, value: string) =>
      `${scenario}: ${limit} is broken, the value is ${value}`,
    unmeasured: (scenario: string, limit: string) =>
      `${scenario}: ${limit} does not hold, because no replication could measure it`,
    failed: {
      simulating: (scenario: string, replication: string, seed: string, reason: string) =>
        `${scenario}, replication ${replication} (seed ${seed}) failed while simulating: ${reason}`,
      'waiting for a worker': (scenario: string, replication: string, seed: string, reason: string) =>
        `${scenario}, replication ${replication} (seed ${seed}) failed while waiting for a worker: ${reason}`,
    },
    fault: 'This is a fault in delt, not in your scenario. Please report it with these lines:',
    command: (words: string) => `command: delt ${words}`,
  },
  nb: {
    error: (place, message) => `${place}: feil: ${message}`,
    warning: (place, message) => `${place}: advarsel: ${message}`,
    found: (words) => `  funnet:    ${words}`,
    expected: (words) => `  forventet: ${words}`,
    nearest: (name) => `  mente du: ${name}`,
    broken: (scenario, limit, value) => `${scenario}: ${limit} er brutt, verdien er ${value}`,
    unmeasured: (scenario, limit) =>
      `${scenario}: ${limit} holder ikke, fordi ingen replikasjon kunne måle det`,
    failed: {
      simulating: (scenario, replication, seed, reason) =>
        `${scenario}, replikasjon ${replication} (frø ${seed}) feilet under simuleringen: ${reason}`,
      'waiting for a worker': (scenario, replication, seed, reason) =>
        `${scenario}, replikasjon ${replication} (frø ${seed}) feilet mens den ventet på en ledig prosess: ${reason}`,
    },
    fault: 'Dette er en feil i delt, ikke i scenarioet ditt. Meld fra om den med disse linjene:',
    command: (words) => `kommando: delt ${words}`,
  },
  nn: {
    error: (place, message) => `${place}: feil: ${message}`,
    warning: (place, message) => `${place}: åtvaring: ${message}`,
    found: (words) => `  funne: ${words}`,
    expected: (words) => `  venta: ${words}`,
    nearest: (name) => `  meinte du: ${name}`,
    broken: (scenario, limit, value) => `${scenario}: ${limit} er broten, verdien er ${value}`,
    unmeasured: (scenario, limit) =>
      `${scenario}: ${limit} held ikkje, fordi ingen replikasjon kunne måle det`,
    failed: {
      simulating: (scenario, replication, seed, reason) =>
        `${scenario}, replikasjon ${replication} (frø ${seed}) feila under simuleringa: ${reason}`,
      'waiting for a worker': (scenario, replication, seed, reason) =>
        `${scenario}, replikasjon ${replication} (frø ${seed}) feila medan han venta på ein ledig prosess: ${reason}`,
    },
    fault: 'Dette er ein feil i delt, ikkje i scenarioet ditt. Meld frå om han med desse linjene:',
    command: (words) => `kommando: delt ${words}`,
  },
})

/** What each exit code of the program means; `exitCodeOf` chooses one. */
export const exitCodes = {
  done: 0,
  /** a fault in delt itself */
  fault: 1,
  /** wrong usage, or a scenario that cannot be simulated */
  usage: 2,
  /** some replications failed; the rest is kept */
  replicationsFailed: 3,
  /** a limit stated in the scenario or comparison file is broken */
  limitBroken: 4,
  /** stopped by the user; what was finished is kept */
  interrupted: 130,
} as const

/** One mistake or doubt, at its place in a file or in an option (then `file` is the option, for example `--set`). */
export interface Problem {
  readonly file: string
  /** counted from 1 */
  readonly line: number
  /** counted from 1 */
  readonly column: number
  /** one sentence without the place */
  readonly message: string
  readonly found?: string | undefined
  /** type, unit and range that would be accepted */
  readonly expected?: string | undefined
  /** the valid name most like the one that was found */
  readonly nearest?: string | undefined
  /** the lines of the file around the place, with a caret under it */
  readonly frame?: string | undefined
  /** a warning does not stop a simulation */
  readonly severity: 'error' | 'warning'
}

/** A limit that did not hold, with the value that broke it. */
interface BrokenLimit {
  readonly scenario: string
  /** as the user wrote it, for example `social-assistance-nok <= 30000000` */
  readonly limit: string
  /** the simulated value with its unit; undefined where nothing could be measured */
  readonly value: string | undefined
}

/** What is done for a replication. */
export const STAGES = ['simulating', 'waiting for a worker'] as const
export type Stage = (typeof STAGES)[number]

/** A replication that could not be simulated, with all that is needed to try it alone. */
export interface FailedReplication {
  readonly scenario: string
  readonly replication: number
  readonly seed: string
  /** what was being done */
  readonly stage: Stage
  readonly reason: string
}

/** The base class of every failure that a user can do something about. */
export abstract class ExpectedError extends Error {
  abstract readonly exitCode: number

  /** @param lines of the message; each stays one line, whatever it quotes */
  constructor(...lines: readonly string[]) {
    super(lines.map(visibleInLine).join('\n'))
  }
}

/** The command line asks for something that delt does not do. */
export class UsageError extends ExpectedError {
  override readonly name = 'UsageError'
  readonly exitCode = exitCodes.usage
}

/** A result folder that cannot be written, or that does not hold what its manifest says. */
export class FolderError extends ExpectedError {
  override readonly name = 'FolderError'
  readonly exitCode = exitCodes.usage
}

/** Errors before warnings; within each, file by file, from the first line to the last. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return problems.toSorted(
    (one, other) =>
      Number(one.severity === 'warning') - Number(other.severity === 'warning') ||
      files.indexOf(one.file) - files.indexOf(other.file) ||
      one.line - other.line ||
      one.column - other.column,
  )
}

/** One or several scenario files cannot be simulated. `problems` holds everything found, warnings included. */
export class ScenarioError extends ExpectedError {
  override readonly name = 'ScenarioError'
  readonly exitCode = exitCodes.usage
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const ordered = inOrder(problems)
    super(...ordered.map(describeProblem).join('\n\n').split('\n'))
    this.problems = ordered
  }
}

/** The simulation is done, but a limit does not hold. */
export class LimitBroken extends ExpectedError {
  override readonly name = 'LimitBroken'
  readonly exitCode = exitCodes.limitBroken
  readonly limits: readonly BrokenLimit[]

  constructor(limits: readonly BrokenLimit[]) {
    super(
      ...limits.map(({ scenario, limit, value }) =>
        value === undefined ? say().unmeasured(scenario, limit) : say().broken(scenario, limit, value),
      ),
    )
    this.limits = limits
  }
}

/** Some replications failed after every try; the others are in the results. */
export class ReplicationsFailed extends ExpectedError {
  override readonly name = 'ReplicationsFailed'
  readonly exitCode = exitCodes.replicationsFailed
  readonly failures: readonly FailedReplication[]

  constructor(failures: readonly FailedReplication[]) {
    super(...failures.map(describeFailure))
    this.failures = failures
  }
}

/** The user stopped the program; the message says what was kept and where. */
export class Interrupted extends ExpectedError {
  override readonly name = 'Interrupted'
  readonly exitCode = exitCodes.interrupted
}

/** The exit code that belongs to whatever was thrown. */
export function exitCodeOf(error: unknown): number {
  return error instanceof ExpectedError ? error.exitCode : exitCodes.fault
}

/**
 * The text that a person reads on stderr. A fault in delt itself is told with everything a report of it needs.
 *
 * @param version of delt
 * @param command the words typed after `delt`
 */
export function describeError(error: unknown, version: string, command: readonly string[]): string {
  if (error instanceof ExpectedError) return error.message
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [
    say().fault,
    `  delt ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `  ${say().command(command.join(' '))}`,
    ...trace.split('\n').map((line) => `  ${line}`),
  ].join('\n')
}

/** A problem as lines of text: place and message first, then what is known beyond it. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity, message, frame, found, expected, nearest } = problem
  const words = say()
  const lines = [visibleInLine(words[severity](`${file}:${line}:${column}`, message))]
  if (frame !== undefined) lines.push(frame)
  if (found !== undefined) lines.push(visibleInLine(words.found(found)))
  if (expected !== undefined) lines.push(visibleInLine(words.expected(expected)))
  if (nearest !== undefined) lines.push(visibleInLine(words.nearest(nearest)))
  return lines.join('\n')
}

/** A failed replication in a sentence, with what it takes to try it alone. */
export function describeFailure({ scenario, replication, seed, stage, reason }: FailedReplication): string {
  return say().failed[stage](scenario, String(replication), JSON.stringify(seed), reason)
}
