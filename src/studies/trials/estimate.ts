/** What a trial finds, from the same people with and without treatment. */
import { estimateOfMean, type Estimate } from '../../results/estimates.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { estimateDifference, estimateMean } from '../../statistics/interval.ts'
import { DAYS_PER_MONTH } from '../../vocabulary/calendar.ts'
import { TRIAL_HORIZONS, TRIAL_MONTHS } from '../../vocabulary/trial.ts'
import {
  isSeen,
  pairTrials,
  valueOf,
  type PairedPerson,
  type PairedTrial,
  type TrialRecord,
} from './pairs.ts'
import { powerOf } from './power.ts'
import {
  TRIAL_OUTCOME_IDS,
  TRIAL_OUTCOMES,
  type TrialOutcomeId,
  type TrialResult,
  type TrialRow,
} from './result.ts'

/** Means of one outcome in one month of one replication. */
type Means = Pick<TrialRow, 'treated' | 'controls' | 'treatedTwins' | 'controlsTwins'>

/** The whole result of a trial. */
export function trialResult(
  own: ScenarioResult<TrialRecord>,
  twins: ScenarioResult<TrialRecord>,
  model: string,
): TrialResult {
  const pairs = pairTrials(own, twins)
  const { name, scenario } = own
  const { trial, question, seed } = scenario
  const months = pairs.length === 0 ? [] : monthsFollowed(pairs)
  const rows = TRIAL_OUTCOME_IDS.flatMap((outcome) => rowsOf(pairs, outcome, months))
  const perPair = (count: (pair: PairedTrial) => number) => meanOf(pairs.map(count))
  return {
    name,
    question,
    seed,
    model,
    replications: pairs.length,
    treated: perPair(({ persons }) => persons.filter(({ treated }) => treated).length),
    controls: perPair(({ persons }) => persons.filter(({ treated }) => !treated).length),
    unpaired: perPair(unpairedShare),
    intakeMonths: trial.entry === 'stock' ? 0 : trial.intakeDays / DAYS_PER_MONTH,
    talks: {
      treated: perPair((pair) => talksOf(pair, true, 'own')),
      treatedTwins: perPair((pair) => talksOf(pair, true, 'twin')),
      controls: perPair((pair) => talksOf(pair, false, 'own')),
    },
    rows,
    power: rows
      .filter(({ outcome, month }) => outcome === 'work' && isHorizon(month))
      .map((row) => powerOf(row)),
  }
}

/** Whether results are reported for this many months after the draw. */
export const isHorizon = (month: number): boolean => TRIAL_HORIZONS.some((horizon) => horizon === month)

function unpairedShare({ own, twin, persons }: PairedTrial): number {
  const drawn = own.trialAddress.length + twin.trialAddress.length - persons.length
  return drawn === 0 ? 0 : 1 - persons.length / drawn
}

function talksOf({ persons, ...records }: PairedTrial, treated: boolean, where: 'own' | 'twin'): number {
  const { trialTalks } = records[where]
  return meanOf(
    persons.filter((person) => person.treated === treated).map((person) => trialTalks[person[where]]),
  )
}

/** The months for which at least half of the persons of every replication were followed. */
function monthsFollowed(pairs: readonly PairedTrial[]): readonly number[] {
  return Array.from({ length: TRIAL_MONTHS + 1 }, (_, month) => month).filter((month) =>
    pairs.every((pair) => {
      const followed = pair.persons.filter((person) => isSeen(pair, person, month)).length
      return followed > 0 && 2 * followed >= pair.persons.length
    }),
  )
}

function rowsOf(
  pairs: readonly PairedTrial[],
  outcome: TrialOutcomeId,
  months: readonly number[],
): readonly TrialRow[] {
  return months.flatMap((month) => {
    const means = pairs.map((pair) => meansOf(pair, outcome, month)).filter(isComplete)
    return means.length === 0 ? [] : [rowOf(means, outcome, month)]
  })
}

const isComplete = (means: Means): boolean => Object.values(means).every(Number.isFinite)

function rowOf(means: readonly Means[], outcome: TrialOutcomeId, month: number): TrialRow {
  const range = { least: 0, most: TRIAL_OUTCOMES[outcome].over === 'so-far' ? month : 1 }
  const difference = (of: (mean: Means) => number): Estimate =>
    estimateOfMean(estimateDifference(means.map(of), range))
  const level = (of: (mean: Means) => number): number => estimateMean(means.map(of)).mean ?? Number.NaN
  return {
    outcome,
    month,
    n: means.length,
    treated: level(({ treated }) => treated),
    controls: level(({ controls }) => controls),
    treatedTwins: level(({ treatedTwins }) => treatedTwins),
    controlsTwins: level(({ controlsTwins }) => controlsTwins),
    field: difference(({ treated, controls }) => treated - controls),
    effect: difference(({ treated, treatedTwins }) => treated - treatedTwins),
    displacement: difference(({ controls, controlsTwins }) => controls - controlsTwins),
    inField: difference(
      ({ treated, treatedTwins, controls, controlsTwins }) =>
        treated - treatedTwins - (controls - controlsTwins),
    ),
  }
}

function meansOf(pair: PairedTrial, outcome: TrialOutcomeId, month: number): Means {
  const { own, twin } = pair
  const persons = pair.persons.filter((person) => isSeen(pair, person, month))
  const mean = (treated: boolean, of: (person: PairedPerson) => number) =>
    meanOf(persons.filter((person) => person.treated === treated).map(of))
  const ownValue = (person: PairedPerson) => valueOf(own, person.own, outcome, month)
  const twinValue = (person: PairedPerson) => valueOf(twin, person.twin, outcome, month)
  return {
    treated: mean(true, ownValue),
    controls: mean(false, ownValue),
    treatedTwins: mean(true, twinValue),
    controlsTwins: mean(false, twinValue),
  }
}

/** The mean; NaN of no values. */
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
