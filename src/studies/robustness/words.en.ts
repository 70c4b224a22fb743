/** What a robustness study says in English. */
import type { BaselineLevels, LeftOut, Reason } from './result.ts'

type Level = (own: string, low: string, high: string) => string

export const robustnessEnglish = {
  tooFew: (counted: number, points: number, least: number) =>
    counted === 0
      ? `None of ${points} points is a plausible world; shares are given from ${least} on`
      : `Only ${counted} of ${points} points ${counted === 1 ? 'is a plausible world' : 'are plausible worlds'}; shares are given from ${least} on`,
  headlines: {
    both: (
      counted: number,
      alternative: string,
      baseline: string,
      won: string,
      wonIn: string,
      lost: string,
      lostIn: string,
    ) =>
      `Of ${counted} plausible worlds, ${alternative} is surely better on ${won} in ${wonIn} and surely worse on ${lost} in ${lostIn}, compared with ${baseline}`,
    onlyWins: (counted: number, alternative: string, baseline: string, won: string, wonIn: string) =>
      `Of ${counted} plausible worlds, ${alternative} is surely better on ${won} in ${wonIn} and surely worse on none, compared with ${baseline}`,
    onlyLosses: (counted: number, alternative: string, baseline: string, lost: string, lostIn: string) =>
      `Of ${counted} plausible worlds, ${alternative} is surely better on no outcome and surely worse on ${lost} in ${lostIn}, compared with ${baseline}`,
    neither: (counted: number, alternative: string, baseline: string) =>
      `Of ${counted} plausible worlds, ${alternative} is surely better on no outcome and surely worse on none, compared with ${baseline}`,
  },
  worst: (alternative: string) => `Where ${alternative} does worst`,
  leans:
    'Better, worse and no matter go by the 95 % interval of each world; leans better and leans worse by its estimate alone.',
  headings: {
    answer: 'The answer',
    worlds: 'Which worlds count',
    parameters: 'What the answer depends on',
    ranges: 'What was varied',
    unvaried: 'What was not varied',
    differ: 'What differs between the two',
  },
  kicker: 'Welfare offices compared with delt: the same two offices in many plausible worlds',
  question: (alternative: string, baseline: string) =>
    `In what share of plausible worlds does ${alternative} do better than ${baseline}?`,
  varied: (parameters: number) =>
    `Every number that is calibrated or assumed varies over its plausible range, all ${parameters} at once. Half of the points lie below the value of the scenarios and half above it; numbers of groups and measures share a common factor.`,
  ranges: 'Parameters and the ranges over which they vary',
  range: {
    parameter: 'Parameter',
    unit: 'Unit',
    low: 'From',
    high: 'To',
    centre: 'Value of the scenarios',
    factor: 'common factor',
  },
  closing: (version: string) =>
    `Made by delt ${version}. Every point is in the CSV files and in tables.xlsx beside this page.`,
  madeBy: (version: string, seed: string) =>
    `Made by delt ${version}, seed “${seed}”; manifest.json holds everything that is needed to reproduce it. The command:`,
  counts: (
    counted: number,
    points: number,
    parameters: number,
    ofSpread: number,
    spread: number,
    ofOthers: number,
    others: number,
  ) =>
    `${counted} of ${points} points in the space of ${parameters} uncertain parameters are plausible worlds: ${ofSpread} of the first ${spread}, a Latin hypercube over the whole space, and ${ofOthers} of the ${others} others, which lie where those before made plausible worlds likely.`,
  pairs: (everywhere: number, undecided: number) =>
    `Each has ${everywhere} pairs of half offices, and ${undecided} where these leave an outcome undecided.`,
  leftOut: (reasons: string) => `Left out: ${reasons}.`,
  why: {
    refused: 'whose values contradict one another',
    stock: 'with a stock of users more than 25 % from that of the baseline as it is',
    'work after exit': 'with work after exit more than 10 points outside its target',
    'waiting lists': 'with users on waiting lists more than 10 points outside their target',
    'cannot work': 'in which a team cannot do what is asked of it',
    failed: 'that could not be simulated',
  } satisfies { readonly [kind in LeftOut]: string },
  whyOfOwn: {
    'work after exit': 'with work after exit outside the band around that of the baseline as it is',
    'waiting lists': 'with users on waiting lists outside the band around those of the baseline as it is',
  },
  ownLevels: (office: string, levels: string) =>
    `A world is plausible by the levels of ${office} itself, as simulated with its own values, and not by those of the shipped office; the bands around them are as wide for their size as those of the shipped office: ${levels}.`,
  levels: {
    stock: (_own, low, high) => `users ${low} to ${high} of their number in the office as it is`,
    workStandard: (own, low, high) =>
      `in work half a year after leaving with standard effort ${own} (${low} to ${high})`,
    workReduced: (own, low, high) =>
      `in work half a year after leaving with reduced capability ${own} (${low} to ${high})`,
    onWaitingLists: (own, low, high) => `on a waiting list for a measure ${own} (${low} to ${high})`,
  } satisfies { readonly [level in keyof BaselineLevels]: Level },
  refusing: {
    stock: (points: number) => `the stock of users (${points})`,
    'work after exit': (points: number) => `work after exit (${points})`,
    'waiting lists': (points: number) => `waiting lists (${points})`,
  },
  refused: (levels: string) => `Levels that refused points, most first: ${levels}.`,
  takes: (least: number, counted: number, points: number, needed: string) =>
    `For ${least} plausible worlds it takes about ${needed} points (--points ${needed}), if ${counted} in ${points} stays their share.`,
  atLeast: (least: number, needed: string) =>
    `How many points it takes for ${least} plausible worlds cannot be told from none; it is probably more than ${needed} (--points ${needed}).`,
  atMost: (path: string, edge: string) => `${path} is at most ${edge}`,
  notBelow: (path: string, edge: string) => `${path} is at least ${edge}`,
  corner: (
    label: string,
    leansWorse: number,
    answered: number,
    where: string,
    worse: number,
    better: number,
    points: number,
    inside: string,
    outside: string,
  ) =>
    `${label}: estimates lie beyond the band for the worse in ${leansWorse} of ${answered} worlds. It does worst where ${where}: there worse in ${worse} and better in ${better} of ${points} worlds, mean difference ${inside}, elsewhere ${outside}.`,
  chance: (tests: number) =>
    `None of its correlations holds after correction for ${tests} tests, so this may be chance.`,
  unvaried: (reasons: string) => `Calibrated or assumed, but not varied: ${reasons}.`,
  reasons: {
    'switches of mechanisms': 'switches of mechanisms',
    'choices of a trial': 'choices of a trial',
    'how long, how often and at which size is simulated':
      'how long, how often and at which size is simulated',
    'how many advisors there are': 'how many advisors there are',
    'a choice of the experiment': 'a choice of the experiment',
    ages: 'ages',
    'shares of incomes that together make at most one': 'shares of incomes that together make at most one',
    'a choice of the office, which states none': 'a choice of the office, which states none',
    'what holds only while a mechanism is off': 'what holds only while a mechanism is off',
    'a rule of admission': 'a rule of admission',
    'no numbers': 'no numbers',
    'what the two scenarios differ in': 'what the two scenarios differ in',
    'no reform happens': 'no reform happens',
  } satisfies { readonly [reason in Reason]: string },
}
