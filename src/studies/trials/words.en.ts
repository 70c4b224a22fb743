/** What a trial says in English. */
import type { TrialOutcomeId } from './result.ts'

export const trialEnglish = {
  outcomes: {
    work: 'In work',
    'has-worked': 'In work by now or before',
    'months-in-work': 'Months in work so far',
    'months-registered': 'Months in the office so far',
    'out-of-reach': 'Out of reach',
    assistance: 'On social assistance',
    pension: 'On a disability pension',
  } satisfies { readonly [id in TrialOutcomeId]: string },
  nobody: 'Nobody was drawn on both sides of the trial who could be followed for six months',
  nothing: (months: number) =>
    `${months} months after the draw, treatment has changed nothing in who is in work`,
  notTold: (months: number, effect: string) =>
    `${months} months after the draw, no effect of treatment on work can be told from none: ${effect}`,
  more: (months: number, size: string) =>
    `${months} months after the draw, ${size} more of the treated are in work because they were treated`,
  fewer: (months: number, size: string) =>
    `${months} months after the draw, ${size} fewer of the treated are in work because they were treated`,
  field: (months: number, treated: string, controls: string, difference: string) =>
    `As a field trial finds it, treated against controls after ${months} months: ${treated} against ${controls} in work, ${difference}.`,
  effect: (treated: string, twins: string, difference: string) =>
    `True effect, the treated against the same persons in the office in which nobody is treated: ${treated} against ${twins}, ${difference}.`,
  displacement: (controls: string, twins: string, difference: string) =>
    `Displacement, the controls against the same persons there: ${controls} against ${twins}, ${difference}.`,
  moved: {
    better: 'controls do better than they would without the trial',
    worse: 'controls do worse than they would without the trial',
    unsure: 'what the trial does to the controls, which cannot be told from nothing',
  },
  apart: (apart: string, displacement: string, moved: string, luck: string) =>
    `The field trial misses the true effect by ${apart}: ${displacement} from displacement (${moved}), ${luck} from the luck of the draw.`,
  people: (treated: string, controls: string, replications: number, seed: string) =>
    `${treated} treated and ${controls} controls in a replication, ${replications} pairs of replications, seed “${seed}”.`,
  unpaired: (share: string) =>
    `${share} of those drawn were drawn with or without treatment only, and are left out.`,
  talks: (treated: string, twins: string, controls: string) =>
    `Talks while treated: ${treated} of the treated, ${twins} of the same persons without treatment; ${controls} of controls in the same time.`,
  unseen: 'No trial would see an effect on work: at no time does its interval exclude that there is none.',
  easiest: (months: number, perArm80: string, perArm90: string) =>
    `A real trial would see this most easily ${months} months after the draw: with ${perArm80} persons in each arm it finds it with 80 % power, with ${perArm90} with 90 %.`,
  inOffices: (offices80: string, offices90: string) =>
    `If half of those who may take part are treated, as many are drawn in ${offices80} and ${offices90} offices like this one.`,
  howLong: (months80: string, months90: string, follow: number, offices80: string, offices90: string) =>
    `If half of those who may take part are treated, this office alone needs ${months80} and ${months90} months, the last ${follow} of them to follow people; or as many are drawn in ${offices80} and ${offices90} offices like this one.`,
  effects: {
    months: 'Months after the draw',
    treated: 'Treated',
    controls: 'Controls',
    field: 'As a field trial finds it',
    effect: 'True effect',
    displacement: 'Displacement',
  },
  power: {
    title: 'To see this in a real trial: persons in work, two arms of the same size, 5 % two-sided',
    controls: 'Controls in work',
    inField: 'What trials find in the mean',
    perArm80: 'Per arm, 80 % power',
    perArm90: 'Per arm, 90 % power',
    offices: 'Offices like this, 80 %',
    cannot: 'cannot be seen',
  },
  lines: { effect: 'true effect', displacement: 'displacement', field: 'field trial' },
  subtitle: (replications: number) =>
    `Differences with 95 % intervals over ${replications} pairs of replications, by months after the draw`,
  last: (label: string, months: number, differences: string) =>
    `${label} after ${months} months: ${differences}.`,
  alt: (sentences: string) => `Lines by month after the draw. ${sentences}`,
  madeWith: (version: string) => `Made by delt ${version} with`,
  shows: 'What the trial shows',
  takes: 'What it takes to see it',
  everyMonth: (file: string) => `Every month is in ${file}.`,
}
