import type { Estimate } from '../../results/estimates.ts'
import { judgeCheck, judgeControl, judgeNull, judgePattern, RELATIVE_UNIT } from './result.ts'
import type {
  ArmDifference,
  CourseMonth,
  Dose,
  DoseResponse,
  JudgedDifference,
  PatternCheck,
  PatternResult,
} from './result.ts'
import type { MonthlyRecord } from '../../results/record.ts'
import type { ScenarioResult } from '../../results/result.ts'
import { estimateMean } from '../../statistics/interval.ts'
import { overlayOf, type Contrast, type Pattern } from './definition.ts'
import { measureOf, type Measure, type Observed } from './measure.ts'

/** Gives the simulated office of an arm, or of an arm under the overlay of its pattern. */
type Results = (arm: string, overlaid: boolean) => ScenarioResult<MonthlyRecord>

/** All findings on a pattern whose arms have been simulated. */
export function evaluate(pattern: Pattern, results: Results): PatternResult {
  const { id, name, title, kind, hypothesis, secondary, tried } = pattern
  const plain = (arm: string) => results(arm, false)
  const primary = differenceOf(pattern.primary, plain)
  const check = checkOf(pattern, results)
  const verdict = judgePattern(primary)
  return {
    id,
    name,
    title,
    kind,
    hypothesis,
    verdict: check?.kind === 'control' ? judgeNull(verdict, check.result.verdict) : verdict,
    primary: { ...primary, verdict },
    check,
    secondary: secondary.map((contrast) => judged(contrast, plain)),
    tried: tried.map((contrast) => ({ ...judged(contrast, plain), because: contrast.because })),
    doses: dosesOf(pattern, plain),
  }
}

function judged(contrast: Contrast, arms: Arms): JudgedDifference {
  const difference = differenceOf(contrast, arms)
  return { ...difference, verdict: judgePattern(difference) }
}

function checkOf(pattern: Pattern, results: Results): PatternCheck | undefined {
  if (pattern.kind === 'null') {
    const { control } = pattern
    const result = differenceOf(control, (arm) => results(arm, false))
    return { kind: 'control', what: control.because, result: { ...result, verdict: judgeControl(result) } }
  }
  const overlay = overlayOf(pattern)
  if (overlay === undefined) return undefined
  const result = differenceOf(pattern.primary, (arm) => results(arm, true))
  const kind = pattern.kind === 'emergent' ? 'ablation' : 'equal lever'
  return { kind, what: overlay.what, result: { ...result, verdict: judgeCheck(result) } }
}

type Arms = (arm: string) => ScenarioResult<MonthlyRecord>
type Sides = Pick<Contrast, 'of' | 'against'>

/** Two arms, paired replication by replication. */
interface Pairing {
  readonly of: Measure
  readonly against: Measure
  readonly pairs: ReadonlyMap<number, { readonly of: Observed; readonly against: Observed }>
}

function differenceOf(contrast: Contrast, arms: Arms): ArmDifference {
  const { beyond, direction, smallest, relative } = contrast
  const pairing = pairingOf(contrast, contrast, arms)
  const subtracted = beyond === undefined ? undefined : pairingOf(contrast, beyond, arms)
  const rows = [...pairing.pairs.keys()].flatMap((replication) => {
    const row = valuesOf(pairing, replication, relative)
    const taken = subtracted === undefined ? 0 : valuesOf(subtracted, replication, relative)?.difference
    if (row === undefined || taken === undefined) return []
    return [{ ...row, difference: row.difference - taken }]
  })
  const course = pairing.of.sums && !beyond ? courseOf(pairing, pairing.of.sums) : undefined
  return {
    ...named(contrast, pairing),
    unit: relative ? RELATIVE_UNIT : pairing.of.unit,
    beyond: beyondText(contrast),
    direction,
    smallest,
    n: rows.length,
    ofMean: estimateMean(rows.map((row) => row.of)).mean,
    againstMean: estimateMean(rows.map((row) => row.against)).mean,
    difference: estimated(rows.map((row) => row.difference)),
    ...(course === undefined ? {} : { course }),
  }
}

/** Names the two sides: one outcome in two arms, or one arm with the same outcome for two kinds of people. */
function named({ of, against }: Sides, measured: Pairing): Pick<ArmDifference, 'label' | 'of' | 'against'> {
  if (of.at === against.at) return { label: measured.of.label, of: of.arm, against: against.arm }
  return { label: measured.of.outcome, of: placeText(of), against: placeText(against) }
}

const placeText = ({ arm, at }: Contrast['of']): string => `${arm}, ${at.replace('/', ' ')}`

/** The comparison that is subtracted, with its people where they differ. */
function beyondText({ of, beyond }: Contrast): string | undefined {
  if (beyond === undefined) return undefined
  const where = beyond.of.at === of.at ? '' : `, ${beyond.of.at.replace('/', ' ')}`
  return `${beyond.of.arm} against ${beyond.against.arm}${where}`
}

function pairingOf(contrast: Contrast, { of, against }: Sides, arms: Arms): Pairing {
  const [ofResult, againstResult] = [arms(of.arm), arms(against.arm)]
  const others = new Map(againstResult.records.map((record) => [record.replication, record]))
  const pairs = ofResult.records.flatMap((record) => {
    const other = others.get(record.replication)
    if (other === undefined) return []
    const pair = { of: { result: ofResult, record }, against: { result: againstResult, record: other } }
    return [[record.replication, pair] as const]
  })
  return {
    of: measureOf(contrast, of.at),
    against: measureOf(contrast, against.at),
    pairs: new Map(pairs),
  }
}

/** Undefined where either arm has nothing to measure in that replication. */
function valuesOf(
  { of, against, pairs }: Pairing,
  replication: number,
  relative: boolean,
): { readonly of: number; readonly against: number; readonly difference: number } | undefined {
  const pair = pairs.get(replication)
  if (pair === undefined) return undefined
  const value = of.valueOf(pair.of, pair.against)
  const other = against.valueOf(pair.against, pair.against)
  const difference = relative ? value / other - 1 : value - other
  return Number.isFinite(difference) ? { of: value, against: other, difference } : undefined
}

function courseOf({ pairs }: Pairing, { from, of }: NonNullable<Measure['sums']>): readonly CourseMonth[] {
  const sums = [...pairs.values()].map((pair) => ({ of: of(pair.of), against: of(pair.against) }))
  const months = sums[0]?.of.length ?? 0
  return Array.from({ length: months }, (_, month) => ({
    month: from + month,
    difference: estimated(sums.map((pair) => pair.of[month] - pair.against[month])),
  })).flatMap(({ month, difference }) => (difference === undefined ? [] : [{ month, difference }]))
}

/** The primary outcome at each step of the lever, read at the same place as in the primary comparison. */
function dosesOf(pattern: Pattern, arms: Arms): DoseResponse | undefined {
  if (pattern.doses === undefined) return undefined
  const { lever, points } = pattern.doses
  const { primary } = pattern
  const measure = measureOf(primary, primary.of.at)
  const doses = points.map(({ dose, arm }, step): Dose => {
    const contrast = {
      ...primary,
      of: { arm, at: primary.of.at },
      against: { arm: points[0].arm, at: primary.of.at },
    }
    const { ofMean, difference } = differenceOf({ ...contrast, relative: false }, arms)
    return { dose, arm, mean: ofMean, difference: step === 0 ? undefined : difference }
  })
  return { lever, label: measure.label, unit: measure.unit, doses, steady: isSteady(doses) }
}

function isSteady(doses: readonly Dose[]): boolean {
  const steps = doses
    .slice(1)
    .map(({ mean }, step) => (mean ?? Number.NaN) - (doses[step].mean ?? Number.NaN))
  return steps.every((step) => step > 0) || steps.every((step) => step < 0)
}

function estimated(values: readonly number[]): Estimate | undefined {
  const { mean, interval } = estimateMean(values)
  return mean === undefined ? undefined : { value: mean, ciLow: interval?.low, ciHigh: interval?.high }
}
