import { availableParallelism } from 'node:os'
import type { Options } from 'yargs'
import { LANGUAGES } from '../locale/language.ts'
import { CSV_DIALECTS } from '../text/csv-dialect.ts'

/** Options that mean the same in every command that has them. A command takes those that it supports. */
export const options = {
  replications: {
    type: 'number',
    requiresArg: true,
    describe: 'Replications of each scenario, in place of the number that it states (20 by default)',
  },
  precision: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe:
      'OUTCOME=HALFWIDTH, or OUTCOME/BREAKDOWN/LEVEL=HALFWIDTH: simulate until the 95 % interval is that narrow (repeatable)',
  },
  seed: {
    type: 'string',
    requiresArg: true,
    describe: 'Any text; the same text gives the same people and the same luck',
  },
  jobs: {
    type: 'number',
    requiresArg: true,
    describe: 'Replications simulated at the same time',
    default: availableParallelism(),
    defaultDescription: 'all cores',
  },
  out: {
    type: 'string',
    requiresArg: true,
    describe: 'Result folder (output/<name> by default)',
  },
  force: {
    type: 'boolean',
    describe: 'Also replace finished results that would be lost, and results that somebody has changed',
  },
  set: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: 'PATH=VALUE: one value in place of what the scenarios state (repeatable)',
  },
  format: {
    choices: ['text', 'json'] as const,
    requiresArg: true,
    default: 'text' as const,
    describe: 'json: the summary on stdout, and nothing else there',
  },
  csv: {
    choices: CSV_DIALECTS,
    requiresArg: true,
    default: 'standard' as const,
    describe: 'norwegian: semicolons, decimal commas and a byte order mark, as Norwegian Excel opens CSV',
  },
  lang: {
    choices: LANGUAGES,
    requiresArg: true,
    describe: 'en, nb (bokmål) or nn (nynorsk); also DELT_LANG, and “language” in a file',
  },
  quiet: { type: 'boolean', describe: 'No progress and no closing table; warnings and errors still appear' },
  'no-charts': { type: 'boolean', describe: 'Write no charts and no page' },
  events: {
    type: 'boolean',
    describe:
      'Also write everything that happened to each person, as CSV and XES; large files, see docs/events.md',
  },
  fresh: { type: 'boolean', describe: 'Make everything again, whatever is stored' },
  store: {
    type: 'string',
    requiresArg: true,
    describe: 'Folder of the store (by default that of DELT_STORE, or delt in the user’s cache folder)',
  },
} as const satisfies Readonly<Record<string, Options>>

const { seed, jobs, out, format, csv, quiet, 'no-charts': noCharts, fresh, store, force } = options

/** Options of every command that makes a study of its own offices. */
export const studyOptions = {
  seed,
  jobs,
  out,
  format,
  csv,
  quiet,
  'no-charts': noCharts,
  fresh,
  store,
  force,
}

/**
 * The greatest number that some options take: more workers than any machine has cores, as many replications as a
 * scenario may state, and more points than a study lasting weeks would have.
 */
export const LARGEST: ReadonlyMap<string, number> = new Map([
  ['jobs', 256],
  ['replications', 100_000],
  ['points', 100_000],
])
