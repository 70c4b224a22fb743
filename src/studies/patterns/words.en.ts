/** What patterns say in English. */
import type { AnyVerdict, ClaimedDirection, PatternCheck, PatternResult } from './result.ts'

export const patternsEnglish = {
  patterns: 'Patterns',
  compared: 'What was compared',
  checks: 'Ablations, equal levers and controls',
  besides: 'Reported besides',
  tried: 'What was tried',
  doses: 'Dose and response',
  columns: {
    pattern: 'Pattern',
    kind: 'Kind',
    effect: 'Effect (95 % interval)',
    claim: 'Claim',
    verdict: 'Verdict',
    look: 'Second look',
    outcome: 'Outcome',
    arm: 'Arm',
    against: 'Against',
    what: 'What',
    lever: 'Lever',
    dose: 'Dose',
    mean: 'Mean',
    fromFirst: 'From the first step (95 % interval)',
  },
  kinds: {
    emergent: 'emergent',
    'input-driven': 'input-driven',
    null: 'null',
  } satisfies { readonly [kind in PatternResult['kind']]: string },
  looks: {
    ablation: 'ablation',
    'equal lever': 'equal lever',
    control: 'control',
  } satisfies { readonly [kind in PatternCheck['kind']]: string },
  verdicts: {
    emerges: 'emerges',
    'too small': 'too small',
    absent: 'absent',
    reversed: 'reversed',
    equivalent: 'equivalent',
    'not equivalent': 'not equivalent',
    higher: 'higher',
    lower: 'lower',
    'no difference that matters': 'no difference that matters',
    undecided: 'undecided',
    vanishes: 'vanishes',
    remains: 'remains',
    turns: 'turns',
    moves: 'moves',
    'does not move': 'does not move',
  } satisfies { readonly [verdict in AnyVerdict]: string },
  looked: (look: string, verdict: string) => `${look}: ${verdict}`,
  less: (arm: string, subtracted: string) => `${arm}; less ${subtracted}`,
  nothing: 'nothing to measure',
  claims: {
    higher: (smallest: string) => `higher by ${smallest}`,
    lower: (smallest: string) => `lower by ${smallest}`,
    none: (smallest: string) => `none, within ${smallest}`,
    open: (smallest: string) => `open, beyond ${smallest}`,
  } satisfies { readonly [direction in ClaimedDirection]: (smallest: string) => string },
  never: (pattern: string, label: string, of: string, against: string, last: number) =>
    `${pattern}. ${label}: ${of} has no more than ${against} at the end of month ${last}.`,
  perhaps: (pattern: string, label: string, of: string, against: string, from: number) =>
    `${pattern}. ${label}: ${of} has more than ${against} from month ${from} on, though never surely.`,
  surely: (pattern: string, label: string, of: string, against: string, from: number, sure: number) =>
    `${pattern}. ${label}: ${of} has more than ${against} from month ${from} on, surely from month ${sure} on.`,
  headline: (verdict: string, patterns: string) => `${verdict}: ${patterns}`,
  asItIs: 'as it is',
  without: 'without the mechanism, or with the lever equal',
  axis: '← against   (multiples of the smallest)   as claimed →',
  subtitle: (replications: number) =>
    `Paired effects as multiples of the smallest that counts, with 95 % intervals, in ${replications} pairs of offices. Shaded: too small to count`,
  subtitleHalf: (replications: number) =>
    `Paired effects as multiples of the smallest that counts, with 95 % intervals, in ${replications} pairs of half offices. Shaded: too small to count`,
  unclaimed: (patterns: string, number: number) =>
    `${patterns} ${number === 1 ? 'claims' : 'claim'} no direction: right is more`,
  emerging: (emerging: number, claimed: number) =>
    `${emerging} of ${claimed} patterns that claim a direction emerge`,
  isVerdict: (pattern: string, verdict: string) => `${pattern} is ${verdict}`,
  alt: (sentences: string) => `Points with intervals: effects of patterns. ${sentences}`,
  headlineOf: (verdicts: string) => `Verdicts. ${verdicts}`,
  overTime: 'Over time',
  end: (replications: number, seed: string, file: string) =>
    `${replications} pairs of offices, seed “${seed}”. Definitions are in scenarios/patterns, every number in ${file}.`,
  endHalf: (replications: number, seed: string, file: string) =>
    `${replications} pairs of half offices, seed “${seed}”. Definitions are in scenarios/patterns, every number in ${file}.`,
  monthsUntil: (series: string, month: number) =>
    `Months until ${series} reach what the other arm has after ${month}`,
  meanOfMonths: (series: string, from: number, to: number) => `${series}, months ${from} to ${to}`,
  addedUp: (series: string, from: number) => `${series}, added up from month ${from}`,
}
