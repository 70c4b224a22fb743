/** What a trial says, in sentences. */
import { excludesZero } from '../../results/estimates.ts'
import { describeDifference, describeEstimate, describeValue } from '../../results/quantity.ts'
import { oneDecimal, percent, wholeNumber } from '../../report/text/number.ts'
import { TRIAL_HORIZONS } from '../../vocabulary/trial.ts'
import type { TrialResult, TrialRow } from './result.ts'
import { trialWords as say } from './words.ts'

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
  if (row === undefined) return say().nobody
  const { month, effect } = row
  if (effect.value === 0 && !excludesZero(effect)) return say().nothing(month)
  if (!excludesZero(effect)) return say().notTold(month, describeEstimate(effect, 'share'))
  const size = describeDifference(Math.abs(effect.value), 'share').replace('+', '')
  return effect.value > 0 ? say().more(month, size) : say().fewer(month, size)
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
    say().field(month, share(treated), share(controls), describeEstimate(field, 'share')),
    say().effect(share(treated), share(treatedTwins), describeEstimate(effect, 'share')),
    say().displacement(share(controls), share(controlsTwins), describeEstimate(displacement, 'share')),
    ...whyApart(row),
  ]
}

/** Why a field trial misses the true effect: the effect on its controls, and the luck of the draw. */
function whyApart({ field, effect, displacement, treatedTwins, controlsTwins }: TrialRow): string[] {
  const apart = field.value - effect.value
  if (Math.abs(apart) < SMALL) return []
  const luck = treatedTwins - controlsTwins
  const moved = excludesZero(displacement) ? (displacement.value > 0 ? 'better' : 'worse') : 'unsure'
  const [all, displaced, drawn] = [apart, -displacement.value, luck].map((share) =>
    describeDifference(share, 'share'),
  )
  return [say().apart(all, displaced, say().moved[moved], drawn)]
}

function peopleSentence({ treated, controls, unpaired, replications, seed }: TrialResult): string {
  const people = say().people(wholeNumber(treated), wholeNumber(controls), replications, seed)
  return unpaired > 0 ? `${people} ${say().unpaired(percent(unpaired))}` : people
}

function talksSentence({ talks }: TrialResult): string {
  const { treated, treatedTwins, controls } = talks
  return say().talks(oneDecimal(treated), oneDecimal(treatedTwins), oneDecimal(controls))
}

/** Number of offices like this one that together draw enough persons, if half of them are treated. */
export const officesFor = ({ treated, controls }: TrialResult, perArm: number): number =>
  Math.ceil((2 * perArm) / (treated + controls))

/** What a real trial would need, in words. */
export function powerSentences(result: TrialResult): readonly string[] {
  const seen = result.power.filter(({ perArm80 }) => perArm80 !== undefined)
  if (seen.length === 0) return [say().unseen]
  const easiest = seen.reduce((a, b) => ((b.perArm80 ?? 0) < (a.perArm80 ?? 0) ? b : a))
  const { month, perArm80 = Number.NaN, perArm90 = Number.NaN } = easiest
  return [
    say().easiest(month, wholeNumber(perArm80), wholeNumber(perArm90)),
    howLong(result, perArm80, perArm90, month),
  ]
}

function howLong(result: TrialResult, perArm80: number, perArm90: number, month: number): string {
  const { treated, controls, intakeMonths } = result
  const offices = (perArm: number) => wholeNumber(officesFor(result, perArm))
  if (intakeMonths === 0) return say().inOffices(offices(perArm80), offices(perArm90))
  const months = (perArm: number) =>
    wholeNumber(Math.ceil((2 * perArm * intakeMonths) / (treated + controls)) + month)
  return say().howLong(months(perArm80), months(perArm90), month, offices(perArm80), offices(perArm90))
}
