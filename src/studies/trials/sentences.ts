/** What a trial says, in sentences. */
import { excludesZero } from '../../results/estimates.ts'
import { describeDifference, describeEstimate, describeValue } from '../../results/quantity.ts'
import { oneDecimal, percent, wholeNumber } from '../../report/text/number.ts'
import { TRIAL_HORIZONS } from '../../vocabulary/trial.ts'
import type { TrialResult, TrialRow } from './result.ts'

/** Months after the draw at which sentences report a trial, where people could be followed that long. */
const TOLD = 24

/** If a field trial misses the true effect by at least this share of persons, the reason is given. */
const SMALL = 0.0005

/** The row on work that sentences report: two years after the draw, or the last one before. */
export function toldRow({ rows }: TrialResult): TrialRow | undefined {
  const horizons = TRIAL_HORIZONS.filter((month) => month <= TOLD)
  return rows.findLast(({ outcome, month }) => outcome === 'work' && horizons.some((one) => one === month))
}

/** The answer in one sentence. */
export function trialHeadline(result: TrialResult): string {
  const row = toldRow(result)
  if (row === undefined)
    return 'Nobody was drawn on both sides of the trial who could be followed for six months'
  const { month, effect } = row
  const when = `${month} months after the draw`
  if (effect.value === 0 && !excludesZero(effect))
    return `${when}, treatment has changed nothing in who is in work`
  if (!excludesZero(effect))
    return `${when}, no effect of treatment on work can be told from none: ${describeEstimate(effect, 'share')}`
  const way = effect.value > 0 ? 'more' : 'fewer'
  const size = describeDifference(Math.abs(effect.value), 'share').replace('+', '')
  return `${when}, ${size} ${way} of the treated are in work because they were treated`
}

/** All numbers that matter, one per sentence. */
export function trialSentences(result: TrialResult): readonly string[] {
  const row = toldRow(result)
  return [
    peopleSentence(result),
    ...(row === undefined ? [] : [...workSentences(row)]),
    talksSentence(result),
  ]
}

function workSentences(row: TrialRow): readonly string[] {
  const { month, field, effect, displacement, treated, controls, treatedTwins, controlsTwins } = row
  const share = (value: number) => describeValue(value, 'share')
  return [
    `As a field trial finds it, treated against controls after ${month} months: ${share(treated)} against ${share(controls)} in work, ${describeEstimate(field, 'share')}.`,
    `True effect, the treated against the same persons in the office in which nobody is treated: ${share(treated)} against ${share(treatedTwins)}, ${describeEstimate(effect, 'share')}.`,
    `Displacement, the controls against the same persons there: ${share(controls)} against ${share(controlsTwins)}, ${describeEstimate(displacement, 'share')}.`,
    ...whyApart(row),
  ]
}

/** Why a field trial misses the true effect: the effect on its controls, and the luck of the draw. */
function whyApart({ field, effect, displacement, treatedTwins, controlsTwins }: TrialRow): string[] {
  const apart = field.value - effect.value
  if (Math.abs(apart) < SMALL) return []
  const luck = treatedTwins - controlsTwins
  const moved = excludesZero(displacement)
    ? `controls do ${displacement.value > 0 ? 'better' : 'worse'} than they would without the trial`
    : 'what the trial does to the controls, which cannot be told from nothing'
  return [
    `The field trial misses the true effect by ${describeDifference(apart, 'share')}: ${describeDifference(-displacement.value, 'share')} from displacement (${moved}), ` +
      `${describeDifference(luck, 'share')} from the luck of the draw.`,
  ]
}

function peopleSentence({ treated, controls, unpaired, replications, seed }: TrialResult): string {
  const left =
    unpaired > 0
      ? ` ${percent(unpaired)} of those drawn were drawn with or without treatment only, and are left out.`
      : ''
  return `${wholeNumber(treated)} treated and ${wholeNumber(controls)} controls in a replication, ${replications} pairs of replications, seed “${seed}”.${left}`
}

function talksSentence({ talks }: TrialResult): string {
  const { treated, treatedTwins, controls } = talks
  return `Talks while treated: ${oneDecimal(treated)} of the treated, ${oneDecimal(treatedTwins)} of the same persons without treatment; ${oneDecimal(controls)} of controls in the same time.`
}

/** Number of offices like this one that together draw enough persons, if half of them are treated. */
export const officesFor = ({ treated, controls }: TrialResult, perArm: number): number =>
  Math.ceil((2 * perArm) / (treated + controls))

/** What a real trial would need, in words. */
export function powerSentences(result: TrialResult): readonly string[] {
  const seen = result.power.filter(({ perArm80 }) => perArm80 !== undefined)
  if (seen.length === 0)
    return ['No trial would see an effect on work: at no time does its interval exclude that there is none.']
  const easiest = seen.reduce((a, b) => ((b.perArm80 ?? 0) < (a.perArm80 ?? 0) ? b : a))
  const { month, perArm80 = Number.NaN, perArm90 = Number.NaN } = easiest
  return [
    `A real trial would see this most easily ${month} months after the draw: with ${wholeNumber(perArm80)} persons in each arm it finds it with 80 % power, with ${wholeNumber(perArm90)} with 90 %.`,
    howLong(result, perArm80, perArm90, month),
  ]
}

function howLong(result: TrialResult, perArm80: number, perArm90: number, month: number): string {
  const { treated, controls, intakeMonths } = result
  const offices = `as many are drawn in ${wholeNumber(officesFor(result, perArm80))} and ${wholeNumber(officesFor(result, perArm90))} offices like this one`
  if (intakeMonths === 0) return `If half of those who may take part are treated, ${offices}.`
  const months = (perArm: number) =>
    wholeNumber(Math.ceil((2 * perArm * intakeMonths) / (treated + controls)) + month)
  return `If half of those who may take part are treated, this office alone needs ${months(perArm80)} and ${months(perArm90)} months, the last ${month} of them to follow people; or ${offices}.`
}
