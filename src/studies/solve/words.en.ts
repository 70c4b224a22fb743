/** What a search says in English. */
import type { Kept } from './result.ts'

export const solveEnglish = {
  none: (paths: string, conditions: string) => `No value of ${paths} that was tried keeps ${conditions}`,
  edges: {
    smallest: (paths: string, conditions: string, value: string) =>
      `The smallest value of ${paths} that keeps ${conditions} is ${value}`,
    largest: (paths: string, conditions: string, value: string) =>
      `The largest value of ${paths} that keeps ${conditions} is ${value}`,
  },
  best: {
    maximise: (label: string, value: string, mean: string) => `${label} is highest at ${value}: ${mean}`,
    minimise: (label: string, value: string, mean: string) => `${label} is lowest at ${value}: ${mean}`,
  },
  bestWithin: {
    maximise: (label: string, value: string, mean: string, conditions: string) =>
      `${label} is highest at ${value} of the values that keep ${conditions}: ${mean}`,
    minimise: (label: string, value: string, mean: string, conditions: string) =>
      `${label} is lowest at ${value} of the values that keep ${conditions}: ${mean}`,
  },
  together: (one: string, other: string) => `${one} with ${other}`,
  conditions: {
    '<=': (label: string, bound: string) => `${label} at most ${bound}`,
    '>=': (label: string, bound: string) => `${label} at least ${bound}`,
  },
  mean: (value: string, interval: string) => `${value} (95 % interval ${interval})`,
  between: (from: string, to: string) => `${from} to ${to}`,
  orMore: (from: string) => `${from} or more`,
  orLess: (to: string) => `${to} or less`,
  meanAt: (value: string, mean: string) => `At ${value} the mean is ${mean}.`,
  neverSure: 'At no value does the whole interval keep the condition.',
  sureFrom: (sure: string, from: string, to: string) =>
    `The whole interval keeps the condition from ${sure} on; which of ${from} to ${to} it is, more replications would decide.`,
  every: 'Every value keeps the condition, as far as the ends tell.',
  decided: 'The intervals decide it: the next value surely breaks the condition.',
  toldApart: (values: number) =>
    `It can be told from every other value that keeps all that must be kept (paired differences, corrected by Holm for ${values} values).`,
  alike: (alike: string, values: number) =>
    `It cannot be told from ${alike} (paired differences, corrected by Holm for ${values} values).`,
  unmeasured: 'At no value could all outcomes be measured.',
  nearest: (value: string, means: string) => `Nearest is ${value}: ${means}.`,
  neitherEnd: 'Neither end keeps it, so that what lies between was not tried.',
  change: (first: string, last: string, difference: string) =>
    `From ${first} to ${last} it changes by ${difference}.`,
  untouched: (first: string, last: string, paths: string) =>
    `It is the same at ${first} and ${last} to the last digit: ${paths} does not touch it.`,
  notApart: 'The ends are not surely apart, so that nothing shows which way it runs.',
  oneWay: 'Bisection takes it to run one way in between, as it does at what was tried.',
  turn: (from: string, to: string) => `${from} and ${to}`,
  turns: (turns: string) =>
    `But it surely turns between ${turns}, so that another edge may lie elsewhere; --maximise or --minimise tries every value.`,
  effort: (tried: number, values: number, replications: number, all: number, seed: string) =>
    `${tried} of ${values} values were simulated, ${replications} replications each (${all} in all), with the same people and the same luck (seed “${seed}”).`,
  table: {
    mean: 'Mean',
    interval: '95 % interval',
    kept: 'Kept',
    fromAnswer: 'From the answer',
    p: 'p (Holm)',
  },
  kept: { yes: 'yes', no: 'no', undecided: 'undecided' } satisfies { readonly [kept in Kept]: string },
  subtitle: (replications: number, path: string) =>
    `Mean of ${replications} replications with 95 % interval, against ${path}.`,
  bounds: 'Thin and dashed: what must hold.',
  perLine: (paths: string) => `A line per value of ${paths}.`,
  gave: (condition: string, means: string) => `${condition} at ${means}.`,
  toKnow: 'To know',
  madeWith: (version: string) => `Made by delt ${version} with`,
  holds: 'holds all that is needed to make it again.',
  folder: (folder: string) => `What each value gave is in ${folder}.`,
}
