import type { Command } from './command.ts'

/** A command as the help lists it. Its code is loaded on demand, so that no other command waits for its libraries. */
export interface CommandEntry {
  readonly name: string
  /** positionals as yargs writes them: `<scenario..>` one or more, `[folder]` at most one */
  readonly takes: string
  readonly does: string
  readonly load: () => Promise<{ readonly default: Command }>
}

export const commandEntries: readonly CommandEntry[] = [
  {
    name: 'run',
    takes: '<scenario..>',
    does: 'Simulate scenarios and write a result folder',
    load: () => import('./commands/run.ts'),
  },
  {
    name: 'compare',
    takes: '<baseline> [alternative..]',
    does: 'Compare offices: the same people, the same luck, another office',
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'patterns',
    takes: '[pattern..]',
    does: 'Test the patterns of the model: effect, interval and verdict of each',
    load: () => import('./commands/patterns.ts'),
  },
  {
    name: 'levers',
    takes: '[scenario]',
    does: 'Move each lever alone from its worst to its best value, and show what it moves',
    load: () => import('./commands/levers.ts'),
  },
  {
    name: 'robustness',
    takes: '<baseline> <alternative>',
    does: 'Show in what share of plausible worlds an answer holds, and where it does not',
    load: () => import('./commands/robustness.ts'),
  },
  {
    name: 'solve',
    takes: '<scenario>',
    does: 'Find the value that keeps a condition, or does best: “how many advisors does it take?”',
    load: () => import('./commands/solve.ts'),
  },
  {
    name: 'trial',
    takes: '<scenario>',
    does: 'Run a trial within an office: what it finds, what is true, and what it does to its controls',
    load: () => import('./commands/trial.ts'),
  },
  {
    name: 'check',
    takes: '<scenario..>',
    does: 'Find mistakes in scenarios, show their resolved values or how two differ, without simulating',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'params',
    takes: '',
    does: 'List every parameter with unit, default, plausible range and source',
    load: () => import('./commands/params.ts'),
  },
  {
    name: 'outcomes',
    takes: '',
    does: 'List every outcome with unit, population and what counts as better',
    load: () => import('./commands/outcomes.ts'),
  },
  {
    name: 'schema',
    takes: '',
    does: 'Print the JSON Schema of scenario files, for editors',
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'init',
    takes: '[file]',
    does: 'Write a commented scenario file to start from, or one of an office of your own',
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'report',
    takes: '<folder>',
    does: 'Write charts, page and workbook of a result folder again, without simulating',
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'reproduce',
    takes: '<folder>',
    does: 'Simulate a result folder again and say whether it comes out the same',
    load: () => import('./commands/reproduce.ts'),
  },
  {
    name: 'verify',
    takes: '',
    does: 'Check the simulation against known answers: each deviation beside its tolerance',
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'trace',
    takes: '<scenario>',
    does: 'Tell the story of one person, in one office or side by side in two',
    load: () => import('./commands/trace.ts'),
  },
  {
    name: 'store',
    takes: '<action>',
    does: 'List, verify or prune the stored replications',
    load: () => import('./commands/store.ts'),
  },
]
