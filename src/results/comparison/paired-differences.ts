/** Paired differences between two offices, outcome by outcome, with verdicts that account for their family of tests. */
import { holm } from '../../statistics/holm.ts'
import { comparePaired, type PairedComparison } from '../../statistics/paired.ts'
import type { OutcomeKey } from '../../vocabulary/outcomes.ts'
import { sizedOutcome, type SizedOutcome, type KnownBands } from '../band.ts'
import { keyIndex } from '../layout.ts'
import { findOutcome } from '../outcome-label.ts'
import { FAMILIES, type Family, type Outcome } from '../outcomes.ts'
import type { OutcomeRecord, RecordLayout } from '../record.ts'
import type { ComparisonRow, ScenarioResult, Verdict } from '../result.ts'
import { pairReplications, pairValues } from './pairs.ts'
import { isUntouched, judgeByInterval, judgeExploratory, judgeNamed } from './verdict.ts'

/**
 * How a difference is judged. An outcome of interest is judged by its interval, within the Holm family of process or of
 * result outcomes. All others that are tested form one exploratory family. A display is only shown, not tested.
 */
export type Judgement = 'named' | 'exploratory' | 'display'

/** A paired difference that gets its verdict once its family is complete. */
export interface PairedDifference extends OutcomeKey {
  readonly of: SizedOutcome
  readonly baseline: string
  readonly alternative: string
  readonly variant: string | undefined
  readonly judgement: Judgement
  readonly paired: PairedComparison
}

/** A paired difference with its p value corrected within its family; undefined where it is not tested. */
export interface JudgedDifference extends PairedDifference {
  readonly pHolm: number | undefined
}

/** Reads the value of one outcome in one replication; NaN where there was nothing to measure. */
export type ReadValue = (record: OutcomeRecord) => number

/** The reader for the values of a key; undefined where the layout does not have the key. */
export function readerOf(layout: RecordLayout, key: OutcomeKey): ReadValue | undefined {
  const position = keyIndex(layout, key.outcome, key.breakdown, key.level)
  return position === undefined ? undefined : ({ values }) => values[position]
}

/** The paired comparison of one key; undefined where either office does not have the outcome. */
export function compareKey(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  key: OutcomeKey,
  { better, range }: Pick<Outcome, 'better' | 'range'>,
): PairedComparison | undefined {
  const read = readerOf(baseline.layout, key)
  const readAlternative = readerOf(alternative.layout, key)
  if (!read || !readAlternative) return undefined
  const values = pairValues(pairReplications(baseline, alternative), read, readAlternative)
  return values.baseline.length > 0
    ? comparePaired(values.baseline, values.alternative, better, range)
    : undefined
}

/**
 * Every outcome that both offices have, in the order of the baseline's layout.
 *
 * @param judge how the difference of a key is judged; undefined leaves the key out
 */
export function pairedDifferences(
  baseline: ScenarioResult,
  alternative: ScenarioResult,
  known: KnownBands,
  judge: (key: OutcomeKey) => Judgement | undefined,
  variant?: string,
): PairedDifference[] {
  return baseline.layout.keys.flatMap((key) => {
    const judgement = judge(key)
    if (judgement === undefined) return []
    const paired = compareKey(baseline, alternative, key, findOutcome(known.outcomes, key.outcome))
    if (paired === undefined) return []
    const of = sizedOutcome(known, key, paired.baselineMean ?? Number.NaN, baseline)
    const names = { baseline: baseline.name, alternative: alternative.name, variant }
    return [{ ...key, of, ...names, judgement, paired }]
  })
}

/** Judges all differences of a command, corrected family by family. Their order is kept. */
export function judgeFamilies(differences: readonly PairedDifference[]): JudgedDifference[] {
  const families = [...FAMILIES, 'exploratory'] as const
  const adjusted = new Map(
    families.flatMap((family) => holmOf(differences.filter((one) => familyOf(one) === family))),
  )
  return differences.map((difference) => ({ ...difference, pHolm: adjusted.get(difference) }))
}

const familyOf = ({ judgement, of }: PairedDifference): Family | Judgement =>
  judgement === 'named' ? of.family : judgement

/** Adjusted p values of the differences that can be tested: one that is zero in every pair cannot. */
function holmOf(family: readonly PairedDifference[]): (readonly [PairedDifference, number])[] {
  const tests = family.flatMap((difference) => {
    const { p } = difference.paired
    return p === undefined || isUntouched(difference.paired) ? [] : [{ difference, p }]
  })
  const adjusted = holm(tests.map(({ p }) => p))
  return tests.map(({ difference }, i) => [difference, adjusted[i]] as const)
}

/** The verdict on a difference whose family is complete. */
export function verdictOn({ judgement, paired, of, pHolm }: JudgedDifference): Verdict {
  if (judgement === 'display') return judgeByInterval(paired, of)
  return judgement === 'named' ? judgeNamed(paired, of, pHolm) : judgeExploratory(paired, of, pHolm)
}

/** A difference as a table row. */
export function toRow(judged: JudgedDifference): ComparisonRow {
  const { outcome, breakdown, level, of, baseline, alternative, variant, judgement, paired, pHolm } = judged
  return {
    outcome,
    breakdown,
    level,
    unit: of.unit,
    baseline,
    alternative,
    n: paired.n,
    baselineMean: paired.baselineMean ?? Number.NaN,
    alternativeMean: paired.alternativeMean ?? Number.NaN,
    difference: paired.difference ?? Number.NaN,
    ciLow: paired.interval?.low,
    ciHigh: paired.interval?.high,
    band: of.band,
    pHolm,
    shareBetter: paired.shareBetter,
    varianceReduction: paired.varianceReduction,
    verdict: verdictOn(judged),
    family: judgement === 'named' ? of.family : 'exploratory',
    ...(variant === undefined ? {} : { variant }),
  }
}

/** One row per replication in which all scenarios have a value, one column per scenario. */
export function commonValues(results: readonly ScenarioResult[], key: OutcomeKey): number[][] {
  const columns = results.map(({ layout, records }) => {
    const read = readerOf(layout, key)
    return new Map(records.map((record) => [record.replication, read ? read(record) : Number.NaN]))
  })
  return [...columns[0].keys()]
    .map((replication) => columns.map((column) => column.get(replication) ?? Number.NaN))
    .filter((row) => row.every(Number.isFinite))
}
